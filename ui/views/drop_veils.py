"""Says over every pane what a drop there will do while something is dragged over the window, and takes it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.given import Room, given_files, given_text, invitation, refusal

_LEAVES_AFTER = 80
_INSET, _RADIUS, _MARGIN = 9, 10, 26

Take = Callable[[tuple[Path, ...], str, Room], None]
"""What is done with dropped files, or without any with the text, in a room."""


class DropVeil(QWidget):
    """Lies over one pane while something is dragged: a frame, and in words what dropping it here will do."""

    def __init__(self, pane: QWidget, room: Callable[[], Room], ground: "DropGround") -> None:
        super().__init__(pane)
        self.pane, self._room, self._ground = pane, room, ground
        self.words = ""
        self._is_current = self._is_refusal = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def invite(self, files: Sequence[Path]) -> None:
        """Cover the pane and say what dropping these files, or a text, will do."""
        fault = refusal(files)
        self.words, self._is_refusal = fault or invitation(self._room(), files), bool(fault)
        self.setAccessibleName(self.words)
        self.setGeometry(self.pane.rect())
        self.raise_()
        self.show()
        self.update()

    def set_current(self, current: bool) -> None:
        """Show that a drop would land here."""
        if current != self._is_current:
            self._is_current = current
            self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take the drag over from whatever lies below."""
        self._ground.stay(self)
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on taking it."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Give way, unless the drag goes on over another pane."""
        self.set_current(False)
        self._ground.leave_soon()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        event.acceptProposedAction()
        self._ground.take(event.mimeData(), self._room())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and the words over a pale ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        soft = "missing_soft" if self._is_refusal else "accent_soft"
        ground = QColor(theme.color(soft if self._is_current else "pane"))
        ground.setAlpha(242)
        painter.fillRect(self.rect(), ground)
        ink = theme.color("missing" if self._is_refusal else "accent")
        width = 2.5 if self._is_current else 1.5
        painter.setPen(QPen(ink, width, Qt.PenStyle.DashLine))
        inset = theme.scaled(_INSET)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        painter.setPen(ink)
        painter.setFont(theme.font(14, QFont.Weight.DemiBold))
        margin = min(theme.scaled(_MARGIN), self.width() // 6)
        area = self.rect().adjusted(margin, margin, -margin, -margin)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.words)


class DropGround(QObject):
    """Watches a window for files and texts dragged over it from elsewhere and lays a veil over each of its panes.

    It listens to the native window, before any field below the mouse could take a file for its name.
    """

    def __init__(self, window: QWidget, panes: Sequence[tuple[QWidget, Callable[[], Room]]], take: Take) -> None:
        super().__init__(window)
        self._take = take
        self.veils = tuple(DropVeil(pane, room, self) for pane, room in panes)
        self._leave = QTimer(self, singleShot=True, interval=_LEAVES_AFTER)
        self._leave.timeout.connect(self.clear)
        window.setAcceptDrops(True)
        if window.windowHandle() is None:
            window.winId()
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay the veils when a drag comes in, lift them when it goes; what is below gets every event too."""
        kind = event.type()
        if kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent) and event.source() is None:
            self._invite(event.mimeData())
        elif kind == QEvent.Type.DragLeave:
            self.leave_soon()
        elif kind == QEvent.Type.Drop:
            QTimer.singleShot(0, self, self.clear)
        return False

    @property
    def is_shown(self) -> bool:
        """Whether something is being dragged over the window."""
        return any(veil.isVisible() for veil in self.veils)

    def stay(self, current: DropVeil) -> None:
        """Keep the veils, this one being below the mouse."""
        self._leave.stop()
        for veil in self.veils:
            veil.set_current(veil is current)

    def leave_soon(self) -> None:
        """Lift the veils unless the drag comes back at once, as it does from pane to pane."""
        self._leave.start()

    def clear(self) -> None:
        """Lift the veils."""
        self._leave.stop()
        for veil in self.veils:
            veil.set_current(False)
            veil.hide()

    def take(self, data: QMimeData, room: Room) -> None:
        """Take what was dropped in a room, once the drop is over: reading must not hold up where it came from."""
        files, text = given_files(data), given_text(data)
        self.clear()
        QTimer.singleShot(0, self, lambda: self._take(files, text, room))

    def _invite(self, data: QMimeData) -> None:
        files = given_files(data)
        if not files and not given_text(data):
            return
        self._leave.stop()
        for veil in self.veils:
            if veil.pane.isVisible():
                veil.invite(files)
