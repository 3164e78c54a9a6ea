"""A view of rows whose keywords are marked by state, never by colour alone, and can be chosen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from ui.highlight import Mark
from ui.views.row_view import RowView
from ui.views.rows import Row


class MarkedText(RowView):
    """Shows rows with their keywords: a click chooses one, Left and Right walk from one to the next.

    `keyword_hovered` carries the keyword under the pointer, or "" once it left; `margin_clicked` the row beside whose
    words the user clicked.
    """

    keyword_chosen = Signal(str)
    keyword_hovered = Signal(str)
    margin_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = ""
        self.explain: Callable[[Mark], str] = lambda mark: mark.term
        self.explain_row: Callable[[Row], str] = lambda row: ""

    def set_current_keyword(self, term: str) -> None:
        """Frame this keyword wherever it stands, and scroll to the first if none of it is in sight."""
        self._overlay.keyword = term
        self.bring_into_sight(*(placed for placed in self.marks if placed.mark and placed.mark.term == term))
        self.viewport().update()

    def set_hovered_keyword(self, term: str) -> None:
        """Softly mark this keyword, wherever it stands, and what asks for it; "" marks none."""
        if term != self._overlay.hovered:
            self._overlay.hovered = term
            self.viewport().update()

    def mark_at(self, point: QPoint) -> Mark | None:
        """Return the mark at this point of the viewport."""
        return self._places.mark_at(self._spot(point))

    def sign_at(self, point: QPoint) -> Row | None:
        """Return the row whose signs in the margin are at this point of the viewport, or nothing."""
        return self._places.sign_at(self._spot(point))

    # What the user does

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a keyword, or what stands in the margin, can be clicked."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        mark = self.mark_at(point)
        if not self.anchorAt(point):
            sign = self.sign_at(point)
            over = mark is not None or (sign is not None and bool(self.explain_row(sign)))
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)
        self._hover(mark.term if mark and not event.buttons() else "")

    def _hover(self, term: str) -> None:
        if term != self._over:
            self._over = term
            self.keyword_hovered.emit(term)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the keyword that was clicked, unless the user was selecting words."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        mark, row = self.mark_at(event.position().toPoint()), self.sign_at(event.position().toPoint())
        if mark:
            self.keyword_chosen.emit(mark.term)
        elif row is not None:
            self.margin_clicked.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from keyword to keyword with Left and Right."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        terms = [placed.mark.term for placed in self.marks if placed.mark]
        if step and terms and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.keyword_chosen.emit(_neighbour(list(dict.fromkeys(terms)), self._overlay.keyword, step))
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain the keyword under the pointer, or the signs in the margin."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark, row = self.mark_at(event.pos()), self.sign_at(event.pos())
            words = self.explain(mark) if mark else self.explain_row(row) if row else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover("")
        return super().viewportEvent(event)


def _neighbour(terms: list[str], current: str, step: int) -> str:
    """Return the term after or before the current one, around the end."""
    if current not in terms:
        return terms[0 if step > 0 else -1]
    return terms[(terms.index(current) + step) % len(terms)]
