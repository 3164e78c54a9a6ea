"""The ring around what has the focus, where the style sheet has no room for one: links, counts and whole panes."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from ui import theme

WIDTH = 2
_AROUND = ("link", "head-link", "count", "count-quiet")
_INSIDE = ("reading",)
_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QObject):
    """Shows the ring when the focus comes by key or by itself, as a click shows where it went."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._ring: _Ring | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    @property
    def around(self) -> QWidget | None:
        """What the ring is around now, or nothing."""
        return self._ring.target if self._ring is not None and isValid(self._ring) else None

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.leave()
        self._ring = None
        if now is None or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        if now.property("role") in (*_AROUND, *_INSIDE):
            self._ring = _Ring(now, inside=now.property("role") in _INSIDE)


class _Ring(QWidget):
    """A frame that the pointer does not feel, on the nearest part with room for it."""

    def __init__(self, target: QWidget, *, inside: bool) -> None:
        self.target, self._inside = target, inside
        self._host = target if inside else _host(target)
        super().__init__(self._host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        target.installEventFilter(self)
        self._follow()

    def leave(self) -> None:
        """Go."""
        if isValid(self.target):
            self.target.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay around what has the focus."""
        if event.type() in _FOLLOWED:
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), WIDTH))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)

    def _follow(self) -> None:
        area = self.target.rect() if self._inside else _around(self.target, self._host)
        self.setGeometry(area)
        self.setVisible(self.target.isVisible())
        self.raise_()


def _around(target: QWidget, host: QWidget) -> QRect:
    place = QRect(target.mapTo(host, target.rect().topLeft()), target.size())
    return place.adjusted(-4, -3, 4, 3)


def _host(target: QWidget) -> QWidget:
    """Return the nearest part around that has room for the ring and scrolls with what it is around."""
    host: QWidget = target.parentWidget() or target
    while not host.rect().contains(_around(target, host)):
        outer = host.parentWidget()
        if outer is None or host.isWindow() or isinstance(outer.parentWidget(), QAbstractScrollArea):
            break
        host = outer
    return host
