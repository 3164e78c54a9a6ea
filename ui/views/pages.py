"""Shows pages as pictures below one another; a line of the résumé can be clicked, or chosen with the keys."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.rendering import Box, PagePicture

_GAP = 14
_PNG = b"\x89PNG"


class PagesView(QWidget):
    """Pages at a width in pixels; pictures are drawn at whatever size they have, so zooming never waits.

    A picture that has the very pixels of the screen is put on them one by one, whatever the screen's scale.
    """

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

    @property
    def page_width(self) -> int:
        """How wide a page is shown."""
        return self._page_width

    @property
    def framed(self) -> tuple[int, str]:
        """The page and the id of the line that is framed, (0, "") for none."""
        return self._over

    def show_pages(self, pictures: tuple[PagePicture, ...]) -> None:
        """Show other pages; the frame stays where its line is still there."""
        self._pictures = pictures
        self._images = tuple(map(_image, pictures))
        page, line = self._over
        if page >= len(pictures) or all(box.line != line for box in pictures[page].boxes):
            self._over = (0, "")
        self._resize()

    def set_page_width(self, width: int) -> None:
        """Show the pages this wide."""
        if width != self._page_width:
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
            height = round(self._page_width * picture.height / picture.width)
            areas.append(QRectF(1, top, self._page_width, height))
            top += height + _GAP
        return areas

    def _box_areas(self, page: int, area: QRectF, line: str) -> list[QRectF]:
        picture = self._pictures[page]
        scale = area.width() / picture.width
        return [_placed(box, area, scale) for box in picture.boxes if box.line == line]

    def line_at(self, point: QPointF) -> tuple[int, str]:
        """Return the page and the id of the line at this point, (0, "") beside all lines."""
        for page, area in enumerate(self._areas()):
            if not area.contains(point):
                continue
            picture = self._pictures[page]
            scale = area.width() / picture.width
            for box in picture.boxes:
                if box.line and _placed(box, area, scale).contains(point):
                    return page, box.line
        return 0, ""

    def step_line(self, steps: int) -> QRectF:
        """Frame the next line of the document, or an earlier one, and return where it stands."""
        boxes = ((page, box.line) for page, picture in enumerate(self._pictures) for box in picture.boxes)
        lines = [one for one in dict.fromkeys(boxes) if one[1]]
        if not lines:
            return QRectF()
        first = 0 if steps > 0 else len(lines) - 1
        place = lines.index(self._over) + steps if self._over in lines else first
        self._over = lines[min(max(place, 0), len(lines) - 1)]
        self.update()
        page, line = self._over
        return self._box_areas(page, self._areas()[page], line)[0]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages, the line under the pointer framed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = QRectF(event.rect())
        for page, (area, image) in enumerate(zip(self._areas(), self._images, strict=True)):
            if not area.intersects(seen):
                continue
            painter.drawImage(self._sharp(area, image), image)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)
            if self._over[1] and page == self._over[0]:
                painter.setPen(QPen(theme.color("accent"), 1.2))
                for box in self._box_areas(page, area, self._over[1]):
                    painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1), 3, 3)

    def _sharp(self, area: QRectF, image: QImage) -> QRectF:
        """Return the area moved onto whole pixels of the screen where the picture was drawn for them."""
        ratio = self.devicePixelRatioF()
        if abs(image.width() - area.width() * ratio) > 1.5:
            return area
        window = self.mapTo(self.window(), QPointF(0, 0))
        left = round((window.x() + area.left()) * ratio) / ratio - window.x()
        top = round((window.y() + area.top()) * ratio) / ratio - window.y()
        return QRectF(left, top, image.width() / ratio, image.height() / ratio)

    # The pointer

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


def _image(picture: PagePicture) -> QImage:
    if picture.content.startswith(_PNG):
        return QImage.fromData(picture.content)
    # Qt reads the very bytes; the view keeps the pictures as long as the images.
    return QImage(picture.content, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGB32)
