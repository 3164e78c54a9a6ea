"""Lines that share one paragraph and stand apart by soft breaks: they go, come and change places within it."""

import re
from dataclasses import dataclass
from itertools import pairwise
from xml.sax.saxutils import escape

from tailor.exporters.in_place.outcome import Outcome
from tailor.exporters.in_place.paragraphs import Paragraph, Piece
from tailor.exporters.in_place.places import Place
from tailor.exporters.in_place.splices import PARAGRAPH, Range, Splice
from tailor.model.message import say
from tailor.model.resume import Line

_PROPERTIES = re.compile(rb"<(\w+:)?rPr\s*/>|<(\w+:)?rPr[ >].*?</(\w+:)?rPr>", re.DOTALL)
_TAG = re.compile(rb"</?(?:\w+:)?(\w+)([^>]*)>")
_SIMPLE = {b"r", b"t", b"br", b"cr", b"tab", b"proofErr", b"lastRenderedPageBreak", b"noBreakHyphen"}
_MARKER = re.compile(r"[\s\W_]*(?:\d{1,2}[.)]\s)?[\s\W_]*")
_MIXED = say("it shares its paragraph with other words")

Content = tuple[bytes | Range, ...]


@dataclass(frozen=True, slots=True)
class _Slot:
    """A line of the list: its place, and its first and last piece, from break to break."""

    place: Place
    first: int
    last: int


def apart(places: list[Place]) -> bool:
    """Tell whether lines of one paragraph stand apart by soft breaks, each alone in its own."""
    slots = [_slot(place, place.paragraph) for place in places]
    return bool(slots) and all(slots) and len({slot.first for slot in slots if slot}) == len(slots)


def plan_soft_lines(base: tuple[Line, ...], new: tuple[Line, ...], outcome: Outcome) -> None:
    """Note what it takes to make one list of such lines into another; their new words are noted elsewhere."""
    if [line.id for line in new] == [line.id for line in base]:
        return
    places = [outcome.places[line.id] for line in base]
    paragraph = places[0].paragraph
    found = [(side.part, _spliced(base, new, places, side)) for side in (paragraph, paragraph.twin) if side]
    splices = [(part, splice) for part, splice in found if splice]
    known = {line.id for line in base}
    if len(splices) == len(found):
        for part, splice in splices:
            outcome.splice(part, splice)
        outcome.written += [(line.id, line.text) for line in new if line.id not in known]
        return
    shown = {line.id for line in new}
    for line in (*(one for one in base if one.id not in shown), *(one for one in new if one.id not in known)):
        outcome.miss(line.id, line.text, _MIXED)
    kept = [line.id for line in new if line.id in known]
    if kept != [line.id for line in base if line.id in shown]:
        outcome.miss(kept[0], say("the new order of {count} lines", count=len(kept)), _MIXED)


def _slot(place: Place, paragraph: Paragraph) -> _Slot | None:
    """Return the slot of a place, if nothing else stands between its breaks."""
    text, pieces = paragraph.text, paragraph.pieces
    numbers = [number for number, piece in enumerate(pieces) for _ in piece.text]
    first, last = numbers[place.start], numbers[place.end - 1]
    while first > 0 and not _is_break(pieces[first - 1]):
        first -= 1
    while last + 1 < len(pieces) and not _is_break(pieces[last + 1]):
        last += 1
    begin = sum(len(piece.text) for piece in pieces[:first])
    end = begin + sum(len(piece.text) for piece in pieces[first : last + 1])
    if not _MARKER.fullmatch(text[begin : place.start]) or re.search(r"[^\W_]", text[place.end : end]):
        return None
    return _Slot(place, first, last)


def _is_break(piece: Piece) -> bool:
    return piece.text == "\n" and not piece.tag


def _spliced(base: tuple[Line, ...], new: tuple[Line, ...], places: list[Place], paragraph: Paragraph) -> Splice | None:
    """Return the splice of one paragraph, or nothing where other things stand among the lines."""
    found = [_slot(place, paragraph) for place in places]
    slots = {line.id: slot for line, slot in zip(base, found, strict=True) if slot}
    ordered = sorted(slots.values(), key=lambda slot: slot.first)
    if len(slots) < len(base) or any(one.last + 2 != other.first for one, other in pairwise(ordered)):
        return None
    first, last = ordered[0].first, ordered[-1].last
    if not new:
        return _without(paragraph, first, last)
    start, end = _begin_of(paragraph.pieces[first]), _end_of(paragraph.pieces[last], paragraph)
    w, look = paragraph.prefix, paragraph.pieces[last].look
    joint = b"<" + w + b"r>" + look + b"<" + w + b"br/></" + w + b"r>"
    parts: list[bytes | Range] = [b"</" + w + b"r>"]
    for number, content in enumerate(_contents(new, slots, paragraph)):
        parts += [joint] if number else []
        parts += content
    parts.append(b"<" + w + b"r>" + look)
    return Splice(start, end, tuple(parts), PARAGRAPH) if _is_simple(paragraph, start, end) else None


def _contents(new: tuple[Line, ...], slots: dict[str, _Slot], paragraph: Paragraph) -> list[Content]:
    """Return the runs of each line that is to stand there, in order."""
    model = min(slots.values(), key=lambda slot: slot.first)
    contents: list[Content] = []
    for line in new:
        model = slots.get(line.id, model)
        contents.append(_kept(model, paragraph) if line.id in slots else (_made(model, paragraph, line.text),))
    return contents


def _kept(slot: _Slot, paragraph: Paragraph) -> Content:
    """Return a line's own runs; what becomes of their words is told by splices within."""
    w = paragraph.prefix
    parts: list[bytes | Range] = []
    for piece in paragraph.pieces[slot.first : slot.last + 1]:
        opening, closing = b"<" + w + b"r>" + piece.look, b"</" + w + b"r>"
        if not piece.tag:
            parts.append(opening + _sign(piece.text, w) + closing)
        elif not piece.tag.endswith(b"/>"):
            parts += [opening, (piece.start - len(piece.tag), piece.end), b"</" + w + b"t>" + closing]
    return tuple(parts)


def _made(model: _Slot, paragraph: Paragraph, text: str) -> bytes:
    """Return a run that looks like a line's, its bullet included, with other words."""
    w = paragraph.prefix
    pieces = paragraph.pieces[model.first : model.last + 1]
    begin = sum(len(piece.text) for piece in paragraph.pieces[: model.first])
    marker = paragraph.text[begin : model.place.start]
    look = max(pieces, key=lambda piece: len(piece.text) if piece.tag else -1).look
    inner = b""
    for number, part in enumerate((marker + text).split("\t")):
        inner += _sign("\t", w) if number else b""
        if part:
            inner += b"<" + w + b't xml:space="preserve">' + escape(part).encode() + b"</" + w + b"t>"
    return b"<" + w + b"r>" + look + inner + b"</" + w + b"r>"


def _sign(text: str, w: bytes) -> bytes:
    return b"<" + w + {"\t": b"tab", "\n": b"br"}.get(text, b"noBreakHyphen") + b"/>"


def _without(paragraph: Paragraph, first: int, last: int) -> Splice | None:
    """Return the splice that takes all lines out with a break, or the paragraph where they are all it says."""
    pieces, w = paragraph.pieces, paragraph.prefix
    before = any(piece.text.strip() for piece in pieces[:first])
    if not before and not any(piece.text.strip() for piece in pieces[last + 1 :]):
        empty = (b"<" + w + b"p/>",) if paragraph.closes_holder else ()
        return None if paragraph.whole_fixed else Splice(paragraph.start, paragraph.end, empty, PARAGRAPH)
    if before:
        start = _begin_of(pieces[first - 1])
        end, look = _end_of(pieces[last], paragraph), pieces[last].look
    else:
        start = _begin_of(pieces[first])
        end, look = _end_of(pieces[last + 1], paragraph), pieces[last + 1].look
    joint = b"</" + w + b"r><" + w + b"r>" + look
    return Splice(start, end, (joint,), PARAGRAPH) if _is_simple(paragraph, start, end) else None


def _is_simple(paragraph: Paragraph, start: int, end: int) -> bool:
    """Tell whether nothing but plain runs, right within the paragraph, stands between two bytes of it."""
    if any(piece.linked or (piece.fixed and piece.tag) for piece in paragraph.pieces if start <= piece.start <= end):
        return False
    inner = _PROPERTIES.sub(b"", paragraph.source[start:end])
    return all(
        name in _SIMPLE and not (name == b"br" and b"type=" in rest and b"textWrapping" not in rest)
        for name, rest in _TAG.findall(inner)
    )


def _begin_of(piece: Piece) -> int:
    return piece.start - len(piece.tag)


def _end_of(piece: Piece, paragraph: Paragraph) -> int:
    """Return the byte behind the element of a piece."""
    if piece.tag:
        return piece.end if piece.tag.endswith(b"/>") else piece.end + len(b"</" + paragraph.prefix + b"t>")
    found = _TAG.match(paragraph.source, piece.start)
    return found.end() if found else piece.start
