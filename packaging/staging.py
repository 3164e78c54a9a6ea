"""Drives the real window without a screen, as a user would with mouse and keys, and saves small pictures of it."""

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEventLoop,
    QIODevice,
    QMimeData,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QPainter, QPainterPath, QPen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

SECONDS = 60
_MOST = 128
_VEIL, _ROUND, _RING = 136, 12.0, 2.5


class Stage:
    """The window, hands to work it with, and a camera."""

    def __init__(self, size: tuple[int, int]) -> None:
        from tailor.paths import log_dir
        from ui.app import make_application, open_window
        from ui.errors import Reporter

        application = QApplication.instance() or make_application()
        application.setCursorFlashTime(0)  # a caret that blinks would be there or not by chance
        self.window = open_window(application, Reporter(log_dir(), application))
        self.window.resize(*size)
        self.window.show()
        self.settle(lambda: self.window.is_built)
        self.window.actions_by_name["theme_light"].trigger()
        self.settle()

    def close(self) -> None:
        self.window.close()
        self.window.tasks.close()
        self.window.library.close()
        self.window.deleteLater()
        QApplication.processEvents()

    # Hands

    def settle(self, condition: Callable[[], bool] = lambda: True) -> None:
        """Let the window work until it rests and the condition has held for a quarter of a second."""
        held = 0
        for _ in range(SECONDS * 20):
            loop = QEventLoop()
            QTimer.singleShot(50, loop.quit)
            loop.exec()
            held = held + 1 if condition() and not self._works else 0
            if held == 5:
                return
        raise SystemExit(f"The window did not come to rest: {condition.__qualname__}")

    @property
    def _works(self) -> bool:
        window = self.window
        return window.is_built and (window.tasks.busy() or window.analysing.pending)

    def act(self, name: str) -> None:
        """Do what a menu does."""
        self.window.actions_by_name[name].trigger()
        self.settle()

    def key(self, key: Qt.Key, widget: QWidget) -> None:
        self.focus(widget)
        QTest.keyClick(widget, key)
        self.settle()

    def type(self, text: str, widget: QWidget) -> None:
        self.focus(widget)
        QTest.keyClicks(widget, text)
        self.settle()

    def focus(self, widget: QWidget) -> None:
        """Give a widget the focus; without a screen no window keeps being the active one by itself."""
        widget.window().activateWindow()
        QTest.qWaitForWindowActive(widget.window())
        if not widget.isAncestorOf(QApplication.focusWidget() or self.window):
            widget.setFocus()

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        buttons = Qt.MouseButton.LeftButton
        QTest.mouseClick(widget, buttons, Qt.KeyboardModifier.NoModifier, place or widget.rect().center())
        self.settle()

    def drop_file(self, path: Path, widget: QWidget) -> None:
        """Drag a file over a widget and let it go there."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        place, button = widget.rect().center(), Qt.MouseButton.LeftButton
        told = (Qt.DropAction.CopyAction, data, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, QDragEnterEvent(place, *told))
        QApplication.sendEvent(widget, QDropEvent(QPointF(place), *told))
        self.settle()

    # Camera

    def take(self, path: Path, *shown: QWidget | QRect, over: QWidget | None = None) -> None:
        """Save the window, what is not to be looked at now lightly veiled; `over` is a dialog that stands over it."""
        picture = self.window.grab().toImage()
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        areas = [self.area_of(one) for one in shown]
        if over is not None:
            areas = [self._paste(painter, picture, over)]
        if areas:
            _spotlight(painter, QRectF(picture.rect()), areas)
        painter.end()
        save_small(picture, path)

    def area_of(self, shown: QWidget | QRect) -> QRect:
        """Return where something stands in the window."""
        if isinstance(shown, QRect):
            return shown
        return QRect(shown.mapTo(self.window, QPoint(0, 0)), shown.size())

    def _paste(self, painter: QPainter, picture: QImage, dialog: QWidget) -> QRect:
        """Draw a dialog in the middle of the window; return where."""
        area = QRect(QPoint(0, 0), dialog.size())
        area.moveCenter(picture.rect().center())
        painter.drawPixmap(area.topLeft(), dialog.grab())
        return area


def _spotlight(painter: QPainter, whole: QRectF, areas: list[QRect]) -> None:
    """Veil all but the areas, and draw a soft ring around each."""
    from ui import theme

    veil, holes = QPainterPath(), QPainterPath()
    veil.addRect(whole)
    frames = [QRectF(area).adjusted(1, 1, -1, -1).intersected(whole.adjusted(2, 2, -2, -2)) for area in areas]
    for frame in frames:
        holes.addRoundedRect(frame, _ROUND, _ROUND)
    ground = QColor(theme.color("rail"))
    ground.setAlpha(_VEIL)
    painter.fillPath(veil.subtracted(holes), ground)
    painter.setPen(QPen(theme.color("accent"), _RING))
    for frame in frames:
        painter.drawRoundedRect(frame, _ROUND, _ROUND)


def save_small(picture: QImage, path: Path) -> None:
    """Save a picture with a palette: the colours that fill most of it unchanged, those between by the nearest."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    image = Image.open(io.BytesIO(bytes(content.data()))).convert("RGB")
    pixels = np.asarray(image).reshape(-1, 3).astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], dtype=np.uint32)
    packed, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    colours = (packed[:, None] >> np.array([16, 8, 0]) & 255).astype(np.uint8)
    most = colours[np.argsort(-counts, kind="stable")[:_MOST]]
    others = image.quantize(256 - len(most), method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).getpalette()
    palette = np.concatenate([most, np.array(others, dtype=np.uint8).reshape(-1, 3)])
    away = np.square(colours[:, None, :].astype(np.int32) - palette[None, :, :].astype(np.int32)).sum(axis=2)
    few = Image.fromarray(away.argmin(axis=1).astype(np.uint8)[places].reshape(image.height, image.width))
    few.putpalette(palette.tobytes())
    path.parent.mkdir(parents=True, exist_ok=True)
    few.save(path, optimize=True)
