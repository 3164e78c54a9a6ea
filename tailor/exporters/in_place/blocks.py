"""Entries and sections that go or change places within the user's own Word file, as ranges of whole paragraphs."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tailor.exporters.in_place.outcome import NOT_FOUND, Outcome
from tailor.exporters.in_place.paragraphs import Holder, Paragraph, Table
from tailor.exporters.in_place.places import place_key
from tailor.exporters.in_place.splices import Splice
from tailor.model.lines import entry_lines
from tailor.model.message import say
from tailor.model.resume import AnyEntry, Section

_DATES = re.compile(r"(?=.*\d{4})(?:[\W\d_]|\b[^\W\d_]{1,10}\b){1,12}")
_LONGEST_PERIOD = 40
_APART = say("it is spread over several parts of the file")
_SHARED = say("it shares lines of the file with something else")


@dataclass(frozen=True, slots=True)
class Block:
    """What belongs to an entry or a section: its id, a few words of it, and the ids of all its lines."""

    id: str
    label: str
    lines: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The bytes of a block; `beside` is what it has in common with those it can change places with."""

    part: str
    start: int
    end: int
    beside: Holder | Table
    left: bytes = b""
    """What must stay in its place when it is taken out."""


def entry_block(entry: AnyEntry) -> Block:
    """Return the block of an entry."""
    lines = [(line, text) for line, text, _, _ in entry_lines(entry)]
    return Block(entry.id, lines[0][1] if lines else "", frozenset(line for line, _ in lines))


def section_block(section: Section) -> Block:
    """Return the block of a section, its heading included."""
    inner = frozenset[str]().union(*(entry_block(entry).lines for entry in section.entries))
    return Block(section.id, section.heading or section.kind, inner | {f"{section.id}.heading"})


def plan_blocks(base: Iterable[Block], new: Iterable[str], level: int, outcome: Outcome) -> None:
    """Note what it takes to show only the blocks whose ids are in `new`, in that order."""
    blocks = list(base)
    ids = {block.id for block in blocks}
    order = [identity for identity in new if identity in ids]
    staying = [block.id for block in blocks if block.id in order]
    known = {block.id: block for block in blocks}
    for block in blocks:
        if block.id not in order:
            _take_out(block, level, outcome)
    if order != staying:
        _move([known[one] for one in staying], [known[one] for one in order], level, outcome)


def _take_out(block: Block, level: int, outcome: Outcome) -> None:
    stretch = _stretch(block, outcome, with_blanks=True)
    if isinstance(stretch, str):
        outcome.miss(block.id, block.label, stretch)
        return
    left = (stretch.left,) if stretch.left else ()
    outcome.splice(stretch.part, Splice(stretch.start, stretch.end, left, level))


def _move(staying: list[Block], order: list[Block], level: int, outcome: Outcome) -> None:
    stretches = {block.id: _stretch(block, outcome) for block in staying}
    reasons = [found for found in stretches.values() if isinstance(found, str)]
    ranges = {identity: found for identity, found in stretches.items() if not isinstance(found, str)}
    if not reasons and len({id(found.beside) for found in ranges.values()}) > 1:
        reasons = [say("they stand in different parts of the file")]
    if reasons:
        outcome.miss(staying[0].id, say("the new order of {count} parts", count=len(staying)), reasons[0])
        return
    for slot, block in zip(staying, order, strict=True):
        if slot is not block:
            there, come = ranges[slot.id], ranges[block.id]
            outcome.splice(there.part, Splice(there.start, there.end, ((come.start, come.end),), level))


def _stretch(block: Block, outcome: Outcome, *, with_blanks: bool = False) -> _Stretch | str:
    """Return the bytes of a block, dates beside it included, or why they cannot be told from others."""
    own = [place.paragraph for line, place in outcome.places.items() if place_key(line) in block.lines]
    if not own:
        return NOT_FOUND
    others = {id(place.paragraph) for line, place in outcome.places.items() if place_key(line) not in block.lines}
    row = own[0].holder.row
    if row is not None and all(one.holder.row and one.holder.row.table is row.table for one in own):
        rows = _rows(own, row.table, others)
        if not isinstance(rows, str) or any(one.holder is not own[0].holder for one in own):
            return rows
    if any(one.holder is not own[0].holder or one.twin for one in own):
        return _with_tables(own, others)
    return _paragraphs(own, others, with_blanks=with_blanks)


def _rows(own: list[Paragraph], table: Table, others: set[int]) -> _Stretch | str:
    """Return the rows of a table that hold a block alone."""
    numbers = [table.rows.index(one.holder.row) for one in own if one.holder.row]
    rows = table.rows[min(numbers) : max(numbers) + 1]
    paragraphs = [paragraph for row in rows for paragraph in row.paragraphs]
    if any(id(paragraph) in others for paragraph in paragraphs):
        return _SHARED
    fixed = next((one.whole_fixed for one in paragraphs if one.whole_fixed), "")
    if fixed:
        return fixed
    if len(rows) == len(table.rows):
        return _Stretch(own[0].part, table.start, table.end, table)
    return _Stretch(own[0].part, rows[0].start, rows[-1].end, table)


def _with_tables(own: list[Paragraph], others: set[int]) -> _Stretch | str:
    """Return the paragraphs and whole tables of the body, one below the other, that hold a block alone."""
    tops = [one.holder.row.table if one.holder.row else one for one in own]
    body = tops[0].holder
    if body.kind != "body" or any(top.holder is not body for top in tops) or any(one.twin for one in own):
        return _APART
    places = [body.children.index(top) for top in tops]
    inner = [child for child in body.children[min(places) : max(places) + 1] if child]
    if len(inner) <= max(places) - min(places):
        return _APART
    paragraphs = [
        paragraph
        for child in inner
        for paragraph in (
            [child] if isinstance(child, Paragraph) else [one for row in child.rows for one in row.paragraphs]
        )
    ]
    if any(id(one) in others for one in paragraphs):
        return _SHARED
    fixed = next((one.whole_fixed for one in paragraphs if one.whole_fixed), "")
    return fixed or _Stretch(own[0].part, inner[0].start, inner[-1].end, body)


def _paragraphs(own: list[Paragraph], others: set[int], *, with_blanks: bool) -> _Stretch | str:
    """Return the paragraphs, one below the other, that hold a block alone."""
    children = own[0].holder.children
    first, last = min(one.place for one in own), max(one.place for one in own)
    while first > 0 and _is_dates(children[first - 1], others):
        first -= 1
    while last + 1 < len(children) and _is_dates(children[last + 1], others):
        last += 1
    while with_blanks and last + 1 < len(children) and _is_blank(children[last + 1]):
        last += 1
    paragraphs = [one for one in children[first : last + 1] if isinstance(one, Paragraph)]
    if len(paragraphs) <= last - first or any(id(one) in others for one in paragraphs):
        return _SHARED
    fixed = next((one.whole_fixed for one in paragraphs if one.whole_fixed), "")
    if fixed:
        return fixed
    end = paragraphs[-1]
    left = b"<" + end.prefix + b"p/>" if end.closes_holder else b""
    return _Stretch(end.part, paragraphs[0].start, end.end, end.holder, left)


def _is_dates(paragraph: Paragraph | Table | None, others: set[int]) -> bool:
    """Tell whether a paragraph holds nothing but a period, as some résumés have on a line of its own."""
    if not isinstance(paragraph, Paragraph) or id(paragraph) in others or len(paragraph.text) > _LONGEST_PERIOD:
        return False
    return bool(_DATES.fullmatch(paragraph.text.strip()))


def _is_blank(paragraph: Paragraph | Table | None) -> bool:
    return isinstance(paragraph, Paragraph) and not paragraph.text.strip() and not paragraph.whole_fixed
