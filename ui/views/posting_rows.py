"""Lays a posting out as rows: headings, requirement lines with their tier, prose, and what is folded away."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from types import MappingProxyType
from typing import Literal

from PySide6.QtCore import QCoreApplication

from tailor.model.match import State
from tailor.model.posting import Posting, PostingSection, Requirement, Span
from ui.highlight import Mark, cut_marks
from ui.views.rows import Row, Run

translate = QCoreApplication.translate

FOLDED = ("about", "benefits", "equal_opportunity", "apply")
Fold = Literal["intro", "rest"]
INTRO: Fold = "intro"
REST: Fold = "rest"
FOLDS: frozenset[str] = frozenset((INTRO, REST))
NO_STATES: Mapping[Span, State] = MappingProxyType({})
_LONG_INTRO, _SHOWN_INTRO = 360, 240
_BULLETS = " \t\u00a0•·▪●◦○‣⁃*–—-\uf0b7"
_TAIL = " \t.;,:!?)”\"'"
_ITEM_INDENT, _ITEM_GAP, _HEADING_GAP, _TEXT_GAP = 20, 3.5, 17, 4


def posting_rows(
    posting: Posting,
    marks: tuple[Mark, ...],
    unfolded: frozenset[str] = frozenset(),
    states: Mapping[Span, State] = NO_STATES,
) -> tuple[Row, ...]:
    """Return the posting as rows; a long intro and sections without anything to match are cut short unless unfolded.

    `states` are those of requirements by their place. A run's line is the code point of the posting where it begins.
    """
    rows: list[Row] = []
    for folded, group in groupby(_sections(posting), key=lambda section: section.kind in FOLDED):
        sections = tuple(group)
        if folded and REST not in unfolded:
            rows += _fold(sections)
            continue
        for section in sections:
            shown = list(_section_rows(posting, section, marks, states))
            rows += _short_intro(shown) if section.kind == "intro" and INTRO not in unfolded else shown
        if folded:
            rows.append(Row((Run(translate("PostingPane", "Fold"), style="link", link=REST),), gap=_TEXT_GAP))
    return tuple(rows)


def _short_intro(rows: list[Row]) -> list[Row]:
    """Return the beginning of an intro that is long and asks for nothing."""
    length = sum(len(run.text) for row in rows for run in row.runs)
    if length < _LONG_INTRO or any(row.kind != "text" for row in rows):
        return rows
    kept: list[Row] = []
    room = _SHOWN_INTRO
    for row in rows:
        run = row.runs[0]
        if len(run.text) < room:
            kept.append(row)
            room -= len(run.text)
            continue
        words = run.text[:room].rpartition(" ")[0] or run.text[:room]
        more = Run(translate("PostingPane", "More"), style="link", link=INTRO)
        short = Run(
            words, run.line, run.style, tuple(mark for mark in run.marks if mark.end <= len(words)), length=len(words)
        )
        kept.append(replace(row, runs=(short, Run("… ", style="muted"), more)))
        break
    return kept


def _sections(posting: Posting) -> tuple[PostingSection, ...]:
    if posting.sections or not posting.text.strip():
        return posting.sections
    return (PostingSection("", "other", (0, len(posting.text))),)


def _heading(section: PostingSection) -> str:
    """Return the posting's own heading, or what its kind is called."""
    if section.heading:
        return section.heading.strip().rstrip(":")
    return {
        "required": translate("PostingPane", "Required"),
        "preferred": translate("PostingPane", "Preferred"),
        "responsibilities": translate("PostingPane", "Responsibilities"),
        "about": translate("PostingPane", "About"),
        "benefits": translate("PostingPane", "Benefits"),
        "equal_opportunity": translate("PostingPane", "Equal opportunity"),
        "apply": translate("PostingPane", "How to apply"),
    }.get(section.kind, "")


def _fold(sections: tuple[PostingSection, ...]) -> Iterator[Row]:
    heading = " · ".join(dict.fromkeys(_heading(section) for section in sections))
    yield Row((Run(heading),), kind="heading", gap=_HEADING_GAP)
    hint = translate("PostingPane", "Folded: nothing here is matched.")
    yield Row(
        (Run(f"{hint} ", style="muted"), Run(translate("PostingPane", "Show"), style="link", link=REST)), gap=_TEXT_GAP
    )


def _section_rows(
    posting: Posting, section: PostingSection, marks: tuple[Mark, ...], states: Mapping[Span, State]
) -> Iterator[Row]:
    heading = _heading(section)
    if heading:
        yield Row((Run(heading),), kind="heading", gap=_HEADING_GAP)
    start, end = section.span
    if section.heading and posting.text[start:end].startswith(section.heading):
        start += len(section.heading)
    muted = section.kind in ("intro", *FOLDED)
    inside = [requirement for requirement in posting.requirements if start <= requirement.span[0] < end]
    for requirement in sorted(inside, key=lambda requirement: requirement.span):
        if requirement.span[0] < start:
            continue
        yield from _prose(posting.text, start, requirement.span[0], marks, muted=muted)
        start = _tail_end(posting.text, requirement.span[1], end)
        row = _requirement_row(posting.text, requirement, start, marks)
        yield replace(row, state=states.get(requirement.span, ""))
    yield from _prose(posting.text, start, end, marks, muted=muted)


def _tail_end(text: str, start: int, end: int) -> int:
    """Return where the closing punctuation of a requirement ends."""
    while start < end and text[start] in _TAIL:
        start += 1
    return start


def _requirement_row(text: str, requirement: Requirement, end: int, marks: tuple[Mark, ...]) -> Row:
    return Row(
        (_run(text, requirement.span[0], end, marks),),
        kind="item",
        sign=requirement.tier,
        indent=_ITEM_INDENT,
        gap=_ITEM_GAP,
    )


def _prose(text: str, start: int, end: int, marks: tuple[Mark, ...], *, muted: bool) -> Iterator[Row]:
    """Return the paragraphs between two places; bullets and dashes that stood before a requirement are left out."""
    for line in text[start:end].splitlines(keepends=True):
        words = line.strip()
        if words.strip(_BULLETS + _TAIL):
            first = start + len(line) - len(line.lstrip())
            yield Row((_run(text, first, first + len(words), marks, muted=muted),), gap=_TEXT_GAP)
        start += len(line)


def _run(text: str, start: int, end: int, marks: tuple[Mark, ...], *, muted: bool = False) -> Run:
    """Return a stretch of the posting on one line; white space shrinks to one space, and the marks follow."""
    words = text[start:end].rstrip()
    shown: list[str] = []
    places: list[int] = []
    for character in words:
        places.append(len(shown))
        if not character.isspace():
            shown.append(character)
        elif not shown or shown[-1] != " ":
            shown.append(" ")
        else:
            places[-1] = len(shown) - 1
    places.append(len(shown))
    moved = tuple(
        replace(mark, start=places[mark.start], end=places[mark.end])
        for mark in cut_marks(marks, start, start + len(words))
    )
    return Run("".join(shown), str(start), "muted" if muted else "", moved, length=len(words))
