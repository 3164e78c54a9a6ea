"""The room in which pages are shown: scrolls, zooms and leads with the keys to a line."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ui import theme
from ui.views.pages import PagesView

STEP, SMALLEST, LARGEST = 1.25, 0.25, 4.0
_PIXELS_A_POINT = 96 / 72
_MARGIN = 12
_NOTCH = 120.0


class PagesArea(QScrollArea):
    """Pages as wide as the room, or at a zoom of their size on paper; `sized` says that other pictures are wanted.

    Ctrl and the wheel, Ctrl+Plus and Ctrl+Minus zoom, Ctrl+0 fits the width; Alt+Down and Alt+Up frame a line, Enter
    goes to it.
    """

    sized = Signal()

    def __init__(self, pages: PagesView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = pages
        self.fits = True
        self._zoom = 1.0
        self._points = 595.3
        self.setAccessibleName(self.tr("Pages of the document"))
        self.setWidget(pages)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.viewport().setAutoFillBackground(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # Always there, so that the width of a fitted page does not depend on its own height.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    @property
    def zoom(self) -> float:
        """How large the pages are, 1 as on paper."""
        return self._page_width / (self._points * _PIXELS_A_POINT) if self.fits else self._zoom

    @property
    def _page_width(self) -> int:
        if self.fits:
            return max(120, self.viewport().width() - 2 * _MARGIN)
        return round(self._points * _PIXELS_A_POINT * self._zoom)

    @property
    def pixels(self) -> int:
        """How many pixels of the screen a page is wide; the letters are sharp in a picture of this very width."""
        return round(self._page_width * self.devicePixelRatioF())

    def set_points(self, points: float) -> None:
        """Learn how wide the paper is."""
        if points != self._points:
            self._points = points
            self.apply()

    def fit_width(self) -> None:
        """Show the pages as wide as the room."""
        self.fits = True
        self.apply()

    def set_zoom(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Show the pages at this zoom; what is at the anchor, else in the middle, stays there."""
        spot = anchor or QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        share = (self.verticalScrollBar().value() + spot.y()) / max(1, self.pages.height())
        across = (self.horizontalScrollBar().value() + spot.x()) / max(1, self.pages.width())
        self.fits, self._zoom = False, min(LARGEST, max(SMALLEST, zoom))
        self.apply()
        self.verticalScrollBar().setValue(round(share * self.pages.height() - spot.y()))
        self.horizontalScrollBar().setValue(round(across * self.pages.width() - spot.x()))

    def apply(self) -> None:
        """Give the pages the width that is wanted now."""
        self.pages.set_page_width(self._page_width)
        self.sized.emit()

    def step(self, steps: int) -> None:
        """Zoom in, or out, by so many steps; none fits the width."""
        if steps:
            self.set_zoom(self.zoom * STEP**steps)
        else:
            self.fit_width()

    def show_area(self, area: QRectF) -> None:
        """Bring a part of the pages into sight."""
        center = area.center().toPoint()
        self.ensureVisible(center.x(), center.y(), 0, theme.scaled(60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep fitted pages as wide as the room."""
        super().resizeEvent(event)
        self.apply()

    def event(self, event: QEvent) -> bool:
        """Ask for other pictures on a screen of another scale; keep the keys that lead from line to line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_step(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.sized.emit()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * STEP ** (event.angleDelta().y() / _NOTCH), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with the keys that browsers use, and go from line to line."""
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        if control and key in steps:
            self.step(steps[key])
        elif _is_step(event):
            self.show_area(self.pages.step_line(1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.pages.framed[1]:
            self.pages.line_clicked.emit(self.pages.framed[1])
        else:
            super().keyPressEvent(event)


def _is_step(event: QKeyEvent) -> bool:
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return alt and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
