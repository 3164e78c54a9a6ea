"""The rows that the posting and the résumé are shown as, and how they become a text document."""

import unicodedata
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextOption,
)

from tailor.model.match import State
from ui import theme
from ui.highlight import Mark, to_utf16

RowKind = Literal["heading", "title", "text", "item"]
Sign = Literal["", "bullet", "required", "preferred", "responsibility"]
RunStyle = Literal["", "bold", "muted", "faint", "link", "quiet link", "removed", "added"]

# One and a half times the size of the letters; Qt counts from the height of the face, which is 1.21 times its size.
LINE_HEIGHT = 124.0
HEADING_SIZE = 11 / 13
MARK_PADDING = 2.5
_RIGHT_GAP = 14
MARGIN_X, MARGIN_TOP, MARGIN_BOTTOM = 18, 14, 40


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style; `line` is the id of the résumé line they are, `marks` count code points of the text.

    A link is told by its name when it is followed. `length` is that of the text these words were made of, where it
    may differ.
    """

    text: str
    line: str = ""
    style: RunStyle = ""
    marks: tuple[Mark, ...] = ()
    link: str = ""
    length: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One paragraph; `right` stands at the right edge, `indent` and `gap` (above) are in pixels.

    `state` is shown by a sign at the very left.
    """

    runs: tuple[Run, ...]
    kind: RowKind = "text"
    sign: Sign = ""
    right: str = ""
    indent: float = 0
    gap: float = 0
    changed: bool = False
    line: str = ""
    state: State | Literal[""] = ""


_IN_A_PARAGRAPH = {ord("\n"): "\u2028", ord("\u2029"): "\u2028", ord("\r"): " "}
"""Line ends that would begin a paragraph of their own; every row is exactly one."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A run or a mark and where it stands in the document, in UTF-16 units."""

    start: int
    end: int
    run: Run
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything of the rows stands in the document; block numbers are the rows' indexes."""

    rows: tuple[Row, ...] = ()
    runs: tuple[Placed, ...] = ()
    marks: tuple[Placed, ...] = ()
    tight: frozenset[int] = frozenset()
    """The rows with too little room for what stands at their right edge: it stands below."""


def write_rows(document: QTextDocument, rows: tuple[Row, ...], width: float) -> Layout:
    """Put the rows into the document in place of what stood there, and say where everything is."""
    document.clear()
    _set_margins(document)
    return _written(document, Layout(), rows, width, (0, 0))


def rewrite_rows(document: QTextDocument, layout: Layout, rows: tuple[Row, ...], width: float) -> Layout:
    """Put the rows in place of those of the layout, which the document shows, and write only what reads otherwise."""
    kept = _kept(layout.rows, rows)
    if kept == (0, 0) or _kept_rows(tight_rows(document, rows, width), len(rows), kept) != _kept_rows(
        layout.tight, len(layout.rows), kept
    ):
        return write_rows(document, rows, width)
    if sum(kept) == len(rows) == len(layout.rows):
        return _restated(layout, rows)
    if sum(kept) in (len(rows), len(layout.rows)):
        kept = (kept[0] - 1, kept[1]) if kept[0] else (0, kept[1] - 1)
    return _written(document, layout, rows, width, kept)


def _written(
    document: QTextDocument, layout: Layout, rows: tuple[Row, ...], width: float, kept: tuple[int, int]
) -> Layout:
    """Write the rows between those kept at the top and at the end, of which the document has at least one."""
    top, end = kept
    size = QFontInfo(document.defaultFont()).pixelSize()
    tight = tight_rows(document, rows, width)
    cursor = QTextCursor(document.findBlockByNumber(top))
    last = document.findBlockByNumber(document.blockCount() - 1 - end)
    before = last.position() + last.length() - 1
    cursor.setPosition(before, QTextCursor.MoveMode.KeepAnchor)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    runs: list[Placed] = []
    marks: list[Placed] = []
    for index in range(top, len(rows) - end):
        row = rows[index]
        if index > top:
            cursor.insertBlock(block_format(row, width), QTextCharFormat())
        else:
            cursor.setBlockFormat(block_format(row, width))
        for run, following in zip_longest(row.runs, row.runs[1:]):
            marked_next = following is not None and any(mark.start == 0 for mark in following.marks)
            look = char_format(row, run, size)
            placed, marked = _write_run(cursor, run, look, room_after=marked_next)
            runs.append(placed)
            marks += marked
        if row.right:
            gap = "\u2028" if index in tight else "\t"
            cursor.insertText(f"{gap}{row.right}", char_format(Row(()), Run("", style="muted"), size))
    moved = cursor.position() - before
    cursor.endEditBlock()
    above, below = _restated(layout, rows[:top]), _restated(_last_rows(layout, end, moved), rows[len(rows) - end :])
    return Layout(rows, (*above.runs, *runs, *below.runs), (*above.marks, *marks, *below.marks), tight)


def _kept(old: tuple[Row, ...], new: tuple[Row, ...]) -> tuple[int, int]:
    """Return how many rows read the same from the top on, and of the rest up to the end."""
    most = min(len(old), len(new))
    top = next((number for number in range(most) if _words(old[number]) != _words(new[number])), most)
    most -= top
    return top, next((number for number in range(most) if _words(old[-1 - number]) != _words(new[-1 - number])), most)


def _kept_rows(tight: frozenset[int], count: int, kept: tuple[int, int]) -> set[int]:
    """Return which of the kept rows are tight, those at the end counted from there."""
    top, end = kept
    return {row if row < top else row - count for row in tight if row < top or row >= count - end}


def _last_rows(layout: Layout, count: int, moved: int) -> Layout:
    """Return the last rows of a layout alone, their places moved."""
    rows = layout.rows[len(layout.rows) - count :]
    runs = sum(len(row.runs) for row in rows)
    marks = sum(len(run.marks) for row in rows for run in row.runs)
    return Layout(
        rows,
        tuple(Placed(one.start + moved, one.end + moved, one.run) for one in _last(layout.runs, runs)),
        tuple(Placed(one.start + moved, one.end + moved, one.run, one.mark) for one in _last(layout.marks, marks)),
    )


def _last(placed: tuple[Placed, ...], count: int) -> tuple[Placed, ...]:
    return placed[len(placed) - count :]


def tight_rows(document: QTextDocument, rows: tuple[Row, ...], width: float) -> frozenset[int]:
    """Return the rows whose words and what stands at their right edge do not fit beside one another."""
    face = QFont(document.defaultFont())
    beside = QFontMetricsF(face)
    face.setWeight(QFont.Weight.DemiBold)
    bold = QFontMetricsF(face)
    return frozenset(
        index
        for index, row in enumerate(rows)
        if row.right
        and bold.horizontalAdvance("".join(run.text for run in row.runs)) + beside.horizontalAdvance(row.right)
        > width - row.indent * unit() - _RIGHT_GAP
    )


def _restated(layout: Layout, rows: tuple[Row, ...]) -> Layout:
    """Return the layout with the states and changes of rows that read as its own first ones do."""
    runs = [run for row in rows for run in row.runs]
    marks = [(run, mark) for run in runs for mark in run.marks]
    return Layout(
        rows,
        tuple(Placed(old.start, old.end, run) for old, run in zip(layout.runs, runs, strict=False)),
        tuple(Placed(old.start, old.end, *pair) for old, pair in zip(layout.marks, marks, strict=False)),
        layout.tight,
    )


def _words(row: Row) -> tuple[object, ...]:
    """Return all of a row that the document shows; marks and bars are painted over it."""
    runs = tuple(
        (run.text, run.style, run.link, tuple((mark.start, mark.end) for mark in run.marks)) for run in row.runs
    )
    return row.kind, row.right, row.indent, row.gap, runs


def reach_right(document: QTextDocument, rows: tuple[Row, ...], width: float) -> None:
    """Put what stands at the right edge there again, in a page of another width."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, row in enumerate(rows):
        if row.right:
            cursor.setPosition(document.findBlockByNumber(number).position())
            cursor.mergeBlockFormat(block_format(row, width))
    cursor.endEditBlock()


def unit() -> float:
    """Return how many pixels one of the design is at the text size that is on."""
    return theme.scaled(1000) / 1000


def is_mirrored(row: Row) -> bool:
    """Tell whether the words of a row run from right to left, as its first letter has it."""
    ways = (unicodedata.bidirectional(letter) for run in row.runs for letter in run.text)
    return next((way != "L" for way in ways if way in ("L", "R", "AL")), False)


def block_format(row: Row, width: float) -> QTextBlockFormat:
    """Return how the row stands as a paragraph in a page of this width."""
    indent = row.indent * unit()
    shape = QTextBlockFormat()
    shape.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setTopMargin(row.gap * unit())
    if is_mirrored(row):
        shape.setRightMargin(indent)
    else:
        shape.setLeftMargin(indent)
    if row.kind == "heading":
        shape.setHeadingLevel(2)
    if row.right:
        shape.setTabPositions([QTextOption.Tab(width - indent, QTextOption.TabType.RightTab)])
    return shape


def char_format(row: Row, run: Run, size: float) -> QTextCharFormat:
    """Return how a run of the row looks where the letters have this size."""
    look = QTextCharFormat()
    if row.kind == "heading":
        look.setFontCapitalization(QFont.Capitalization.AllUppercase)
        look.setProperty(QTextCharFormat.Property.FontPixelSize, round(size * HEADING_SIZE))
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        look.setFontLetterSpacing(0.6)
        look.setForeground(theme.color("muted"))
        look.setFontItalic(run.style == "faint")
        return look
    # What is left out is to be read as well: told by slanted letters, not by a colour too faint for it.
    look.setForeground(theme.color("muted" if run.style in ("muted", "faint") else "ink"))
    look.setFontItalic(run.style == "faint")
    if row.kind == "title" or run.style == "bold":
        look.setFontWeight(QFont.Weight.DemiBold)
    if run.link:
        look.setAnchor(True)
        look.setAnchorHref(run.link)
    if run.style == "link":
        look.setFontUnderline(True)
        look.setForeground(theme.color("muted"))
    if run.style in ("removed", "added"):
        look.setBackground(theme.color(run.style))
        look.setFontStrikeOut(run.style == "removed")
        if run.style == "removed":
            look.setForeground(theme.color("removed_ink"))
    return look


def _set_margins(document: QTextDocument) -> None:
    page = QTextFrameFormat()
    page.setLeftMargin(MARGIN_X)
    page.setRightMargin(MARGIN_X)
    page.setTopMargin(MARGIN_TOP)
    page.setBottomMargin(MARGIN_BOTTOM)
    document.rootFrame().setFrameFormat(page)


def _write_run(
    cursor: QTextCursor, run: Run, look: QTextCharFormat, *, room_after: bool
) -> tuple[Placed, list[Placed]]:
    """Write a run within its row's paragraph; a marked word gets room on both sides for its tint."""
    text = run.text.translate(_IN_A_PARAGRAPH)
    roomy = QTextCharFormat(look)
    roomy.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    roomy.setFontLetterSpacing(MARK_PADDING)
    start = cursor.position()
    before_or_last = {mark.start - 1 for mark in run.marks} | {mark.end - 1 for mark in run.marks}
    if room_after and run.text:
        before_or_last.add(len(run.text) - 1)
    written = 0
    for index in sorted(place for place in before_or_last if place >= 0):
        cursor.insertText(text[written:index], look)
        cursor.insertText(text[index], roomy)
        written = index + 1
    cursor.insertText(text[written:], look)
    marks = [
        Placed(start + to_utf16(run.text, mark.start), start + to_utf16(run.text, mark.end), run, mark)
        for mark in run.marks
    ]
    return Placed(start, cursor.position(), run), marks
