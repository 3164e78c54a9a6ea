"""What is painted below and above the words of rows."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.views.painting import (
    paint_bar,
    paint_frame,
    paint_outline,
    paint_quiet_underline,
    paint_sign,
    paint_state,
    paint_tint,
    paint_underline,
    paint_wave,
)
from ui.views.places import LINE_PADDING, Places
from ui.views.rows import MARGIN_X, MARK_PADDING, Placed, unit

_MIDDLE_OF_LETTERS = 0.64
_MARGIN_GROWS = 1.2
"""The margin stays as wide as it is however large the letters are: signs in it must not leave it."""
STATE_LEFT, STATE_MIDDLE = -8, 5
"""Where the sign of a state stands, beside another sign or alone."""


@dataclass(slots=True)
class Overlay:
    """What is marked beside the keywords themselves: what is current, what the pointer is over, hits and waves."""

    keyword: str = ""
    hovered: str = ""
    line: str = ""
    hits: tuple[Placed, ...] = ()
    hit: Placed | None = None
    waves: tuple[Placed, ...] = ()
    seen: QRectF = field(default_factory=QRectF)

    def forget_places(self) -> None:
        """Forget what stood in rows that are shown no longer."""
        self.hits, self.hit, self.waves = (), None, ()


def layer_painter(viewport: QWidget, scrolled: int) -> QPainter:
    """Return a painter on the viewport that counts in the document's coordinates."""
    painter = QPainter(viewport)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(0, -scrolled)
    return painter


def paint_below(painter: QPainter, places: Places, marks: tuple[Placed, ...], overlay: Overlay) -> None:
    """Paint the grounds of lines and words."""
    if overlay.hovered:
        _paint_asking_rows(painter, places, marks, overlay.hovered)
    line = places.find_line(overlay.line)
    if line:
        for rect in places.highlight_rects(line):
            paint_tint(painter, rect, theme.color("accent_soft"), 5)
    _paint_tints(painter, places, marks)
    for rect in _seen_rects(places, overlay.hits, overlay.seen):
        paint_tint(painter, _around(rect), theme.color("found"))


def paint_above(painter: QPainter, places: Places, marks: tuple[Placed, ...], overlay: Overlay) -> None:
    """Paint signs, bars, underlines and frames."""
    _paint_margin(painter, places, overlay.seen)
    _paint_lines(painter, places, marks, overlay)
    for rect in _seen_rects(places, overlay.waves, overlay.seen):
        paint_wave(painter, rect)
    for rect in _seen_rects(places, overlay.hits, overlay.seen):
        paint_outline(painter, _around(rect), theme.color("found_line"))
    for rect in places.rects(overlay.hit) if overlay.hit else ():
        paint_frame(painter, _around(rect), theme.color("accent"))


def _seen_rects(places: Places, stretches: Iterable[Placed], seen: QRectF) -> Iterable[QRectF]:
    return (rect for placed in stretches for rect in places.rects(placed) if rect.intersects(seen))


def _paint_asking_rows(painter: QPainter, places: Places, marks: tuple[Placed, ...], term: str) -> None:
    """Paint the grounds of the requirements that ask for a keyword."""
    blocks = dict.fromkeys(
        places.block_of(placed).blockNumber() for placed in marks if placed.mark and placed.mark.term == term
    )
    for number in blocks:
        if places.layout.rows[number].state:
            paint_tint(painter, places.row_rect(number), theme.color("hover"), 5)


def _paint_tints(painter: QPainter, places: Places, marks: Iterable[Placed]) -> None:
    """Paint the grounds of marked words; what is said verbatim needs none."""
    for placed in marks:
        if placed.mark and placed.mark.state != "verbatim" and not placed.mark.quiet:
            for rect in places.rects(placed):
                paint_tint(painter, _padded(rect), theme.color(f"{placed.mark.state}_soft"))


def _paint_lines(painter: QPainter, places: Places, marks: Iterable[Placed], overlay: Overlay) -> None:
    """Underline marked words by state, frame the current keyword, and outline the one under the pointer."""
    for placed in marks:
        if placed.mark is None:
            continue
        for rect in places.rects(placed):
            if placed.mark.quiet:
                paint_quiet_underline(painter, _padded(rect))
            else:
                paint_underline(painter, _padded(rect), placed.mark.state)
            if placed.mark.term == overlay.keyword:
                paint_frame(painter, _padded(rect), theme.color("accent"))
            elif placed.mark.term == overlay.hovered:
                paint_outline(painter, _padded(rect), theme.color("faint"))


def _paint_margin(painter: QPainter, places: Places, seen: QRectF) -> None:
    """Paint signs before items and bars beside changed lines, as far as they are in sight."""
    for row, block, rect in places.rows_within(seen):
        line = block.layout().lineAt(0)
        mirrored = places.is_mirrored(block)
        if line.isValid():
            middle = rect.y() + line.y() + line.ascent() * _MIDDLE_OF_LETTERS
            start = places.start_of(block)
            if row.sign:
                paint_sign(painter, QPointF(start, middle), row.sign, mirrored=mirrored)
            if row.state:
                aside = (STATE_LEFT if row.sign else STATE_MIDDLE) * min(unit(), _MARGIN_GROWS)
                paint_state(painter, QPointF(start - aside if mirrored else start + aside, middle), row.state)
        if row.changed:
            aside = MARGIN_X - 8
            edge = places.page_width - aside if mirrored else aside
            paint_bar(painter, rect.adjusted(0, -LINE_PADDING, 0, LINE_PADDING), edge, mirrored=mirrored)


def _padded(rect: QRectF) -> QRectF:
    """Return the box of a marked word: its last letter brings the padding on the right."""
    return rect.adjusted(1 - MARK_PADDING, 0, -1, 2)


def _around(rect: QRectF) -> QRectF:
    """Return the box of letters that have no room of their own beside them."""
    return rect.adjusted(-1.5, 0, 1.5, 1)
