"""Lays a posting out as rows: headings, requirement lines with their tier, prose, and what is folded away."""

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from tailor.model.posting import Posting, PostingSection, Requirement
from ui.highlight import Mark, cut_marks
from ui.views.rows import Row, Run

FOLDED = ("about", "benefits", "equal_opportunity", "apply")
FOLD_LINK = "#fold"
_BULLETS = " \t\u00a0•·▪●◦○‣⁃*–—-\uf0b7"
_TAIL = " \t.;,:!?)”\"'"
_ITEM_INDENT, _ITEM_GAP, _HEADING_GAP, _TEXT_GAP = 20, 3.5, 17, 4

translate = QCoreApplication.translate


def posting_rows(posting: Posting, marks: tuple[Mark, ...], *, unfolded: bool) -> tuple[Row, ...]:
    """Return the posting as rows; sections without anything to match are one row unless unfolded."""
    rows: list[Row] = []
    for folded, group in groupby(_sections(posting), key=lambda section: section.kind in FOLDED):
        sections = tuple(group)
        if folded and not unfolded:
            rows += _fold(sections)
            continue
        for section in sections:
            rows += _section_rows(posting, section, marks)
        if folded:
            rows.append(Row((Run(translate("PostingPane", "Fold"), style="link"),), gap=_TEXT_GAP))
    return tuple(rows)


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
    yield Row((Run(f"{hint} ", style="muted"), Run(translate("PostingPane", "Show"), style="link")), gap=_TEXT_GAP)


def _section_rows(posting: Posting, section: PostingSection, marks: tuple[Mark, ...]) -> Iterator[Row]:
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
        yield _requirement_row(posting.text, requirement, start, marks)
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
    """Return a stretch of the posting on one line; a line break becomes a space, so that offsets stay."""
    words = text[start:end].rstrip()
    words = "".join(" " if character in "\r\n\t\u2028\u2029" else character for character in words)
    return Run(words, style="muted" if muted else "", marks=cut_marks(marks, start, start + len(words)))
