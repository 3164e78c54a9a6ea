"""What is painted below and above the words of rows."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.views.painting import (
    paint_bar,
    paint_frame,
    paint_quiet_underline,
    paint_sign,
    paint_state,
    paint_tint,
    paint_underline,
)
from ui.views.places import LINE_PADDING, Places
from ui.views.rows import MARGIN_X, MARK_PADDING, Placed

_MIDDLE_OF_LETTERS = 0.64
STATE_LEFT, STATE_MIDDLE = -8, 5
"""Where the sign of a state stands, beside another sign or alone."""


def layer_painter(viewport: QWidget, scrolled: int) -> QPainter:
    """Return a painter on the viewport that counts in the document's coordinates."""
    painter = QPainter(viewport)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(0, -scrolled)
    return painter


def paint_current_line(painter: QPainter, places: Places, line: Placed) -> None:
    """Paint the ground of the line that the keys act on."""
    for rect in places.highlight_rects(line):
        paint_tint(painter, rect, theme.color("accent_soft"), 5)


def paint_tints(painter: QPainter, places: Places, marks: Iterable[Placed]) -> None:
    """Paint the grounds of marked words; what is said verbatim needs none."""
    for placed in marks:
        if placed.mark and placed.mark.state != "verbatim" and not placed.mark.quiet:
            for rect in places.rects(placed):
                paint_tint(painter, _padded(rect), theme.color(f"{placed.mark.state}_soft"))


def paint_lines(painter: QPainter, places: Places, marks: Iterable[Placed], current: str) -> None:
    """Underline marked words by state, and frame the current keyword."""
    for placed in marks:
        if placed.mark is None:
            continue
        for rect in places.rects(placed):
            if placed.mark.quiet:
                paint_quiet_underline(painter, _padded(rect))
            else:
                paint_underline(painter, _padded(rect), placed.mark.state)
            if placed.mark.term == current:
                paint_frame(painter, _padded(rect), theme.color("accent"))


def paint_margin(painter: QPainter, places: Places, seen: QRectF) -> None:
    """Paint signs before items and bars beside changed lines, as far as they are in sight."""
    for row, block in places.blocks():
        rect = places.block_rect(block)
        if not rect.intersects(seen):
            continue
        line = block.layout().lineAt(0)
        if line.isValid():
            middle = rect.y() + line.y() + line.ascent() * _MIDDLE_OF_LETTERS
            if row.sign:
                paint_sign(painter, QPointF(rect.x(), middle), row.sign)
            if row.state:
                at_sign = rect.x() + (STATE_LEFT if row.sign else STATE_MIDDLE)
                paint_state(painter, QPointF(at_sign, middle), row.state)
        if row.changed:
            paint_bar(painter, rect.adjusted(0, -LINE_PADDING, 0, LINE_PADDING), MARGIN_X - 8)


def _padded(rect: QRectF) -> QRectF:
    """Return the box of a marked word: its last letter brings the padding on the right."""
    return rect.adjusted(1 - MARK_PADDING, 0, -1, 2)
