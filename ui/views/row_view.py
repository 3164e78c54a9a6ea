"""A text view that shows rows, with everything painted over and under their words exactly where the layout put them."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from ui import theme
from ui.views.layers import Overlay, layer_painter, paint_above, paint_below
from ui.views.places import LINE_PADDING, Places
from ui.views.reading_area import spare_width
from ui.views.rows import MARGIN_X, Layout, Placed, Row, block_format, reach_right, rewrite_rows, tight_rows
from ui.views.scrolling import Scrolling

_DRESSES = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)


class RowView(QTextBrowser):
    """Shows rows and what is marked in them; `laid_out` comes when other rows are shown, `line_chosen` with a line."""

    laid_out = Signal()
    line_chosen = Signal(str)
    # Qt tells of changes before the constructor is through.
    _layout = Layout()
    _dress = ("", "")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = Places(self.document())
        self._overlay = Overlay()
        self._scrolling = Scrolling(self.verticalScrollBar(), self)
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
    def runs(self) -> tuple[Placed, ...]:
        """The runs on show, in the order of the text."""
        return self._layout.runs

    @property
    def marks(self) -> tuple[Placed, ...]:
        """The marks on show, in the order of the text."""
        return self._layout.marks

    @property
    def current_line(self) -> str:
        """The id of the line that is highlighted, or ""."""
        return self._overlay.line

    @property
    def current_hit(self) -> Placed | None:
        """The hit of a search that is framed, or nothing."""
        return self._overlay.hit

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
        self._overlay.forget_places()
        self.viewport().update()
        self.laid_out.emit()

    def refresh(self) -> None:
        """Show the same rows again, in the colours and letters of now."""
        self._dress = self._worn
        rows, self._layout = self._layout.rows, Layout()
        self.show_rows(rows)

    def set_current_line(self, line: str, *, scroll: bool = True) -> None:
        """Highlight the line with this id, and bring it into sight."""
        self._overlay.line = line
        placed = self.find_line(line)
        if placed and scroll:
            self.bring_into_sight(placed)
        self.viewport().update()
        self.line_chosen.emit(line)

    def show_waves(self, waves: tuple[Placed, ...]) -> None:
        """Draw waves below misspelled words, and no others."""
        if waves != self._overlay.waves:
            self._overlay.waves = waves
            self.viewport().update()

    def show_hits(self, hits: tuple[Placed, ...], current: Placed | None = None) -> None:
        """Mark what a search found, the current hit with a frame."""
        if (hits, current) != (self._overlay.hits, self._overlay.hit):
            self._overlay.hits, self._overlay.hit = hits, current
            self.viewport().update()

    def make_room(self, line: str, height: float) -> None:
        """Leave this much room for a line's paragraph and what is shown over it; 0 gives the room back."""
        placed = self.find_line(line)
        if placed is None or not self._layout.rows:
            return  # while other rows are put in there are none; what needs room hears `laid_out` then
        block = self.document().findBlock(placed.start)
        shape = block_format(self._layout.rows[block.blockNumber()], self._width)
        shape.setBottomMargin(max(0.0, height - self._places.block_rect(block).height() - 2 * LINE_PADDING))
        if shape.bottomMargin() == block.blockFormat().bottomMargin():
            return
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

    def place_of(self, placed: Placed) -> QRectF:
        """Return the place of a stretch in the viewport: its first line of text."""
        rects = self._places.rects(placed)
        return rects[0].translated(0, -self._scrolled) if rects else QRectF()

    def stands_at(self, placed: Placed, point: QPoint) -> bool:
        """Say whether a stretch stands at this point of the viewport."""
        return any(rect.contains(self._spot(point)) for rect in self._places.rects(placed))

    def line_at(self, point: QPoint) -> str:
        """Return the id of the line at this point of the viewport, or ""."""
        return self._places.line_at(self._spot(point))

    def is_in_sight(self, placed: Placed) -> bool:
        """Say whether all of a stretch can be seen, or could once the view has come to rest."""
        top = self._scrolling.goal
        return self._places.stands_within(placed, top, top + self.viewport().height())

    def bring_into_sight(self, *stretches: Placed) -> None:
        """Scroll to the first of some stretches, unless one of them can be seen."""
        if stretches and not any(self.is_in_sight(placed) for placed in stretches):
            rects = self._places.rects(stretches[0])
            if rects:
                self._scrolling.go(round(rects[0].center().y() - self.viewport().height() / 3))

    def _spot(self, point: QPoint) -> QPointF:
        return QPointF(point) + QPointF(0, self._scrolled)

    @property
    def _scrolled(self) -> int:
        return self.verticalScrollBar().value()

    @property
    def _width(self) -> float:
        return max(80.0, self.viewport().width() - 2 * MARGIN_X)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints and the current line below the words, underlines, signs and frames above them."""
        seen = QRectF(event.rect()).translated(0, self._scrolled).adjusted(0, -30, 0, 30)
        shown = self._places.within(self._layout.marks, seen)
        self._overlay.seen = seen
        painter = layer_painter(self.viewport(), self._scrolled)
        paint_below(painter, self._places, shown, self._overlay)
        painter.end()
        super().paintEvent(event)
        painter = layer_painter(self.viewport(), self._scrolled)
        paint_above(painter, self._places, shown, self._overlay)
        painter.end()

    # How it is dressed

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what stands at the right edge there, and that edge in sight of the left one."""
        super().resizeEvent(event)
        self.setViewportMargins(0, 0, spare_width(self.contentsRect().width(), 2 * MARGIN_X), 0)
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
        # Qt tells a view of one change of colours a dozen times.
        if self._layout.rows and event.type() in _DRESSES and self._dress != self._worn:
            self.refresh()

    @property
    def _worn(self) -> tuple[str, str]:
        return theme.dress(), self.document().defaultFont().key()
