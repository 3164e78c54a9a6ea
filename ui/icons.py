"""Our own line icons, drawn at any scale and tinted by a colour token, so that they follow the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtWidgets import QLabel, QWidget

from tailor.paths import data_dir
from ui import theme

SIZE = 16
# What points along the line of reading is turned around where one reads from right to left.
_TURNED = frozenset({"chevron-start", "chevron-end", "undo", "redo", "split", "join", "rail", "find", "open"})
_INK = "currentColor"


def icon(name: str, token: str = "muted") -> QIcon:
    """Return the icon of this name in the colour of a token, which it asks for whenever it is painted."""
    return QIcon(_Engine(name, token))


def pixmap(name: str, token: str = "muted", size: float = SIZE, ratio: float = 1.0) -> QPixmap:
    """Return the picture of an icon as it is now, `size` in pixels of the design."""
    return _drawn(name, theme.color(token).name(), QSize(1, 1) * theme.scaled(size), ratio)


class Sign(QLabel):
    """An icon that stands for itself, beside words that say the same."""

    def __init__(self, name: str, token: str = "muted", size: float = SIZE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the size at the text size that is on."""
        return QSize(1, 1) * theme.scaled(self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon in the colour of now."""
        if self.size() != self.sizeHint():
            self.setFixedSize(self.sizeHint())
        painter = QPainter(self)
        ink = theme.color(self._token).name()
        painter.drawPixmap(0, 0, _drawn(self._name, ink, self.size(), self.devicePixelRatioF()))


class _Engine(QIconEngine):
    """Draws one icon of our own when Qt asks for it."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name, self._token = name, token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into a rectangle."""
        device = painter.device()
        ratio = device.devicePixelRatioF() if device else 1.0
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon as a picture."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float) -> QPixmap:
        """Return the icon as a picture for a screen of this scale."""
        token = "faint" if mode == QIcon.Mode.Disabled else self._token
        return _drawn(self._name, theme.color(token).name(), size, scale)

    def clone(self) -> QIconEngine:
        """Return another engine that draws the same."""
        return _Engine(self._name, self._token)

    def key(self) -> str:
        """Return the name of this kind of icon."""
        return "tailor"


def _drawn(name: str, ink: str, size: QSize, ratio: float) -> QPixmap:
    """Return the drawing in this ink; what was drawn once is remembered by Qt."""
    turned = name in _TURNED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    key = f"tailor/{name}/{ink}/{size.width()}x{size.height()}@{ratio}/{turned}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):
        return drawn
    from PySide6.QtSvg import QSvgRenderer  # delayed: the first sight of the window needs no icon

    text = (data_dir("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    drawn = QPixmap(size * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    if turned:
        painter.translate(size.width(), 0)
        painter.scale(-1, 1)
    area = QRectF(0, 0, size.width(), size.height())
    QSvgRenderer(QByteArray(text.replace(_INK, ink).encode())).render(painter, area)
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn
