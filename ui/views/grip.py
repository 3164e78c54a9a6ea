"""What is seen and taken hold of when a part of the résumé is dragged: the grip, and the line where it would go."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from ui import theme
from ui.views.rows import MARGIN_X

_DOTS = ((3.5, -5.0), (7.5, -5.0), (3.5, 0.0), (7.5, 0.0), (3.5, 5.0), (7.5, 5.0))


class Grip(QWidget):
    """Six dots beside a line; `pressed`, `dragged` and `dropped` tell of the mouse, `left` of Esc."""

    pressed = Signal()
    dragged = Signal(QPoint)
    dropped = Signal()
    left = Signal()
    clicked = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Drag to move"))
        self.setToolTip(self.tr("Drag to move, click for more. Alt+Up and Alt+Down move too."))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._start: QPoint | None = None
        self.is_dragging = False
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if self.underMouse() or self.is_dragging else "muted"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for x, y in _DOTS:
            left = self.width() - x if mirrored else x
            painter.drawEllipse(QPointF(left, self.height() / 2 + y), 1.3, 1.3)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the grip can be taken."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show the grip as it was."""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.globalPosition().toPoint()
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, once the mouse has gone far enough."""
        self.drag_to(event.globalPosition().toPoint())

    def drag_to(self, place: QPoint) -> None:
        """Go with the mouse to a place on the screen."""
        if self._start is None:
            return
        far = (place - self._start).manhattanLength() >= QApplication.startDragDistance()
        if not self.is_dragging and far:
            self.is_dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.grabKeyboard()
        if self.is_dragging:
            self.dragged.emit(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        was_dragging, start = self.is_dragging, self._start
        self.end()
        if was_dragging:
            self.dropped.emit()
        elif start is not None:
            self.clicked.emit(start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave everything as it was with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.is_dragging:
            self.end()
            self.left.emit()

    def end(self) -> None:
        """Hold nothing any more."""
        if self.is_dragging:
            self.releaseKeyboard()
        self.is_dragging, self._start = False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.update()


class DropSign(QWidget):
    """Lies over the text while something is dragged: tints it, and shows in a line where it would go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.dragged, self.height_of_line, self.indent = QRectF(), 0.0, 0.0
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tint and the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tint = theme.color("pane")
        tint.setAlphaF(0.55)
        painter.setBrush(tint)
        painter.drawRect(QRectF(0, self.dragged.top() - 4, self.width(), self.dragged.height() + 8))
        accent = theme.color("accent")
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        first, last = MARGIN_X - 6 + (0.0 if mirrored else self.indent), self.width() - MARGIN_X + 6.0
        last -= self.indent if mirrored else 0.0
        painter.setPen(QPen(accent, 2))
        painter.drawLine(QPointF(first, self.height_of_line), QPointF(last, self.height_of_line))
        painter.setBrush(theme.color("pane"))
        painter.drawEllipse(QPointF(last if mirrored else first, self.height_of_line), 3.5, 3.5)
