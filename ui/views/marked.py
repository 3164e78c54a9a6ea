"""A text view that shows rows with their keywords marked by state, never by colour alone."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolTip, QWidget

from ui import theme
from ui.highlight import Mark
from ui.views.layers import layer_painter, paint_current_line, paint_lines, paint_margin, paint_tints
from ui.views.places import LINE_PADDING, Places
from ui.views.rows import MARGIN_X, Layout, Placed, Row, block_format, reach_right, rewrite_rows, tight_rows

_DRESSES = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)


class MarkedText(QTextBrowser):
    """Shows rows; marks, margin signs and bars are painted exactly where the layout put the words.

    Left and Right walk from keyword to keyword.
    """

    keyword_chosen = Signal(str)
    # Qt tells of changes before the constructor is through.
    _layout = Layout()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = Places(self.document())
        self._current_keyword = ""
        self._current_line = ""
        self.explain: Callable[[Mark], str] = lambda mark: mark.term
        self.explain_row: Callable[[Row], str] = lambda row: ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        theme.set_role(self, "reading")

    # What is shown

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows on show."""
        return self._layout.rows

    @property
    def marks(self) -> tuple[Placed, ...]:
        """The marks on show, in the order of the text."""
        return self._layout.marks

    @property
    def current_line(self) -> str:
        """The id of the line that is highlighted, or ""."""
        return self._current_line

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows and stay at the same place."""
        if rows == self._layout.rows and rows:
            return
        place, width, layout = self.verticalScrollBar().value(), self._width, self._layout
        self._layout = Layout()  # a scroll bar that comes or goes meanwhile must not have half a document laid out anew
        self._layout = self._places.layout = rewrite_rows(self.document(), layout, rows, width)
        self._places.measure(self._width)
        if self._width != width:
            self._follow_width()
        self.verticalScrollBar().setValue(place)
        self.viewport().update()

    def refresh(self) -> None:
        """Show the same rows again, in the colours and letters of now."""
        rows, self._layout = self._layout.rows, Layout()
        self.show_rows(rows)

    def set_current_keyword(self, term: str) -> None:
        """Frame this keyword wherever it stands, and scroll to the first if none of it is in sight."""
        self._current_keyword = term
        places = [placed for placed in self._layout.marks if placed.mark and placed.mark.term == term]
        if places and not any(self._in_sight(placed) for placed in places):
            self._scroll_to(places[0])
        self.viewport().update()

    def set_current_line(self, line: str, *, scroll: bool = True) -> None:
        """Highlight the line with this id, and bring it into sight."""
        self._current_line = line
        placed = self.find_line(line)
        if placed and scroll and not self._in_sight(placed):
            self._scroll_to(placed)
        self.viewport().update()

    def make_room(self, line: str, height: float) -> None:
        """Leave this much room for a line's paragraph and what is shown over it; 0 gives the room back."""
        placed = self.find_line(line)
        if placed is None:
            return
        block = self.document().findBlock(placed.start)
        shape = block_format(self._layout.rows[block.blockNumber()], self._width)
        shape.setBottomMargin(max(0.0, height - self._places.block_rect(block).height() - 2 * LINE_PADDING))
        QTextCursor(block).setBlockFormat(shape)
        self._places.forget()
        self.viewport().update()

    # Where things are

    def find_line(self, line: str) -> Placed | None:
        """Return where the line with this id stands, or nothing."""
        return self._places.find_line(line)

    def line_rect(self, line: str) -> QRectF:
        """Return the place of a line in the viewport: its whole paragraph, or its words where it shares one."""
        return self._places.line_rect(line).translated(0, -self._scrolled)

    def mark_at(self, point: QPoint) -> Mark | None:
        """Return the mark at this point of the viewport."""
        return self._places.mark_at(QPointF(point) + QPointF(0, self._scrolled))

    def line_at(self, point: QPoint) -> str:
        """Return the id of the line at this point of the viewport, or ""."""
        return self._places.line_at(QPointF(point) + QPointF(0, self._scrolled))

    def _explain_margin(self, point: QPoint) -> str:
        """Return what the signs before a row mean, where the point is over them."""
        row = self._places.row_at(QPointF(point) + QPointF(0, self._scrolled))
        return self.explain_row(row) if row and point.x() < MARGIN_X + row.indent else ""

    @property
    def _scrolled(self) -> int:
        return self.verticalScrollBar().value()

    @property
    def _width(self) -> float:
        return max(80.0, self.viewport().width() - 2 * MARGIN_X)

    def _in_sight(self, placed: Placed) -> bool:
        return self._places.stands_within(placed, self._scrolled, self._scrolled + self.viewport().height())

    def _scroll_to(self, placed: Placed) -> None:
        rects = self._places.rects(placed)
        if rects:
            self.verticalScrollBar().setValue(round(rects[0].center().y() - self.viewport().height() / 3))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints and the current line below the words, underlines, signs and frames above them."""
        seen = QRectF(event.rect()).translated(0, self._scrolled).adjusted(0, -30, 0, 30)
        shown = [placed for placed in self._layout.marks if any(r.intersects(seen) for r in self._places.rects(placed))]
        painter = layer_painter(self.viewport(), self._scrolled)
        line = self.find_line(self._current_line)
        if line:
            paint_current_line(painter, self._places, line)
        paint_tints(painter, self._places, shown)
        painter.end()
        super().paintEvent(event)
        painter = layer_painter(self.viewport(), self._scrolled)
        paint_margin(painter, self._places, seen)
        paint_lines(painter, self._places, shown, self._current_keyword)
        painter.end()

    # What the user does

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what stands at the right edge there."""
        super().resizeEvent(event)
        self._places.measure(self._width)
        self._follow_width()

    def _follow_width(self) -> None:
        if tight_rows(self.document(), self._layout.rows, self._width) != self._layout.tight:
            self.refresh()
        else:
            reach_right(self.document(), self._layout.rows, self._width)

    def changeEvent(self, event: QEvent) -> None:
        """Show the rows in the colours and letters of now."""
        super().changeEvent(event)
        if self._layout.rows and event.type() in _DRESSES:
            self.refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a keyword can be clicked."""
        super().mouseMoveEvent(event)
        if not self.anchorAt(event.position().toPoint()):
            over = self.mark_at(event.position().toPoint()) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the keyword that was clicked, unless the user was selecting words."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            mark = self.mark_at(event.position().toPoint())
            if mark:
                self.keyword_chosen.emit(mark.term)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from keyword to keyword with Left and Right."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        terms = [placed.mark.term for placed in self._layout.marks if placed.mark]
        if step and terms and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.keyword_chosen.emit(_neighbour(list(dict.fromkeys(terms)), self._current_keyword, step))
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain the keyword under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self.mark_at(event.pos())
            words = self.explain(mark) if mark else self._explain_margin(event.pos())
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)


def _neighbour(terms: list[str], current: str, step: int) -> str:
    """Return the term after or before the current one, around the end."""
    if current not in terms:
        return terms[0 if step > 0 else -1]
    return terms[(terms.index(current) + step) % len(terms)]
