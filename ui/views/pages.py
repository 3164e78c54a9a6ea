"""Shows pages as pictures below one another; a line of the résumé can be clicked."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.rendering import Box, PagePicture

_GAP = 14


class PagesView(QWidget):
    """Pages at a width in pixels; pictures are drawn at whatever size they have, so zooming never waits."""

    line_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: tuple[PagePicture, ...] = ()
        self._images: tuple[QImage, ...] = ()
        self._page_width = 320
        self._over: tuple[int, str] = (0, "")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pictures)

    def show_pages(self, pictures: tuple[PagePicture, ...]) -> None:
        """Show other pages."""
        self._pictures = pictures
        self._images = tuple(QImage.fromData(picture.png) for picture in pictures)
        self._over = (0, "")
        self._resize()

    def set_page_width(self, width: int) -> None:
        """Show the pages this wide."""
        self._page_width = max(80, width)
        self._resize()

    def _resize(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all pages."""
        areas = self._areas()
        return QSize(self._page_width + 2, round(areas[-1].bottom()) + 2 if areas else 10)

    def _areas(self) -> list[QRectF]:
        """Return where each page stands."""
        areas: list[QRectF] = []
        top = 1.0
        for picture in self._pictures:
            # Whole pixels: a picture drawn at the size it has is sharp.
            height = round(self._page_width * picture.height / picture.width)
            areas.append(QRectF(1, top, self._page_width, height))
            top += height + _GAP
        return areas

    def _box_areas(self, page: int, area: QRectF, line: str) -> list[QRectF]:
        picture = self._pictures[page]
        scale = area.width() / picture.width
        return [_placed(box, area, scale) for box in picture.boxes if box.line == line]

    def line_at(self, point: QPointF) -> tuple[int, str]:
        """Return the page and the id of the line at this point, ("0", "") beside all lines."""
        for page, area in enumerate(self._areas()):
            if not area.contains(point):
                continue
            picture = self._pictures[page]
            scale = area.width() / picture.width
            for box in picture.boxes:
                if box.line and _placed(box, area, scale).contains(point):
                    return page, box.line
        return 0, ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages, the line under the pointer framed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = QRectF(event.rect())
        for page, (area, image) in enumerate(zip(self._areas(), self._images, strict=True)):
            if not area.intersects(seen):
                continue
            painter.drawImage(area, image)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)
            if self._over[1]:
                painter.setPen(QPen(theme.color("accent"), 1.2))
                for box in self._box_areas(page, area, self._over[1]):
                    painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1), 3, 3)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Frame the line under the pointer."""
        over = self.line_at(event.position())
        if over != self._over:
            self._over = over
            self.setCursor(Qt.CursorShape.PointingHandCursor if over[1] else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Frame nothing."""
        self._over = (0, "")
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which line was clicked."""
        line = self.line_at(event.position())[1]
        if line and event.button() == Qt.MouseButton.LeftButton:
            self.line_clicked.emit(line)


def _placed(box: Box, area: QRectF, scale: float) -> QRectF:
    return QRectF(area.left() + box.left * scale, area.top() + box.top * scale, box.width * scale, box.height * scale)
