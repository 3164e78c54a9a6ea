"""The source beside the review: a PDF's pages or any other file's lines, the current field's place marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tailor.errors import PasswordNeeded
from tailor.model.resume import BaseResume
from tailor.model.review import Place
from ui import theme
from ui.rendering import Box, PagePicture, Source, read_source
from ui.tasks import Tasks
from ui.translation import later, shown
from ui.views.mirroring import leading_alignment, own_direction
from ui.views.pages import PagesView
from ui.views.widgets import Banner, Pane, Welcome, column

TASK = later("Core", "Reading the source")
_WAIT = 250
_MARGIN = 14
_LETTER_WIDE = 612.0
_SHARPEST = 4.0


class SourcePages(PagesView):
    """The pages of the source; the places of the current field are framed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = ""

    def set_current(self, target: str) -> None:
        """Frame another field's places."""
        self.current = target
        self.update()

    def current_areas(self) -> list[QRectF]:
        """Return where the current field stands."""
        pages = enumerate(self._areas())
        return (
            [box for page, area in pages for box in self._box_areas(page, area, self.current)] if self.current else []
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages, then the frames."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wash = theme.color("accent")
        wash.setAlphaF(0.12)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(wash)
        for area in self.current_areas():
            painter.drawRoundedRect(area.adjusted(-3, -2, 3, 2), 4, 4)


class _OwnDirection(QStyledItemDelegate):
    """Lays each line of a file out in the line's own direction."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Take the direction from the words."""
        super().initStyleOption(option, index)
        option.direction = own_direction(option.text)
        option.displayAlignment = leading_alignment(option.direction)


class ReviewSource(Pane):
    """Shows the file that was read; a click on a line goes to what was read from it.

    `chosen` carries the id of a field or leftover; `password_wanted` the words that ask for a file's password.
    """

    chosen = Signal(str)
    password_wanted = Signal(str)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._base: BaseResume | None = None
        self.password = ""
        self._asked: tuple[object, ...] = ()
        self._source = Source()
        self._places: tuple[Place, ...] = ()
        self._points = _LETTER_WIDE
        self._current = ""
        self.banner = Banner(self)
        self.banner.retried.connect(lambda: self.password_wanted.emit(self.banner.text))
        self.pages = SourcePages()
        self.pages.setAccessibleName(self.tr("Pages of the file"))
        self.pages.line_clicked.connect(self.chosen)
        self.area = QScrollArea()
        ground = QWidget()
        theme.set_role(ground, "clear")
        ground.setLayout(column(self.pages, 1, margins=(_MARGIN, _MARGIN, 0, _MARGIN)))
        self.area.setWidget(ground)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(self.tr("The file as it was read"))
        self.area.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.area.viewport().setAutoFillBackground(True)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.lines = QListWidget()
        theme.set_role(self.lines, "source")
        self.lines.setItemDelegate(_OwnDirection(self.lines))
        self.lines.setAccessibleName(self.tr("Lines of the file"))
        self.lines.setWordWrap(True)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.lines.itemClicked.connect(self._on_line_clicked)
        self._welcome = Welcome(self.tr("No source to show"), self.tr("This file names its fields itself."))
        self._welcome.add(1)
        self._stack = QStackedWidget(self)
        for part in (self._welcome, self.area, self.lines):
            self._stack.addWidget(part)
        self.setLayout(column(self.banner, self._stack))
        self._timer = QTimer(self, interval=_WAIT, singleShot=True)
        self._timer.timeout.connect(self.read)

    def show_base(self, base: BaseResume, password: str = "") -> None:
        """Show the file of another base résumé."""
        if base.source_hash != (self._base.source_hash if self._base else None) or password != self.password:
            self._asked = ()
            self._source = Source()
            self.banner.say("")
            self.pages.show_pages(())
            self.lines.clear()
        self._base, self.password = base, password
        if base.review.places is not self._places:
            self._places = base.review.places
            self._show_source()
        self.read()

    def show_place(self, *targets: str) -> None:
        """Mark where a field stands and bring it into sight."""
        found = {place.target for place in self._places}
        self._current = next((target for target in targets if target in found), "")
        self._mark()

    def read(self) -> None:
        """Have the file read at the size it is shown in, if it was not yet."""
        if self._base is None or not self.isVisible() or not self._base.source:
            return
        asked = (self._base.source_hash, self.password, round(self._scale, 1))
        if asked == self._asked:
            return
        self._asked = asked
        arguments = (self._base.source, self._base.source_hash, self.password, self._scale)
        self._tasks.start(TASK, read_source, arguments, self._on_read, self._on_failed)

    @property
    def is_paged(self) -> bool:
        """Whether the source is shown as pages."""
        return self._stack.currentWidget() is self.area

    def _on_read(self, source: Source) -> None:
        self._source = source
        self.banner.say(self.tr("The file was changed since it was read.") if source.changed else "")
        self._show_source()

    def _on_failed(self, error: Exception) -> None:
        retry = self.tr("Enter password") if isinstance(error, PasswordNeeded) else ""
        self.banner.say(shown(error), retry)
        self._show_source()

    def _show_source(self) -> None:
        lines = self._source.lines or _lines_of(self._places)
        if self._source.pages:
            self._show_pages()
            self._stack.setCurrentWidget(self.area)
        elif lines:
            self._show_lines(lines)
            self._stack.setCurrentWidget(self.lines)
        else:
            self._stack.setCurrentWidget(self._welcome)
        self._mark()

    def _show_pages(self) -> None:
        pictures = []
        for number, page in enumerate(self._source.pages):
            scale = page.width / page.points
            here = (place for place in self._places if place.page == number)
            boxes = tuple(_box(place, scale) for place in here)
            pictures.append(PagePicture(page.png, page.width, page.height, boxes))
        self.pages.show_pages(tuple(pictures))
        self._points = self._source.pages[0].points
        self._fit_pages()

    def _show_lines(self, lines: tuple[str, ...]) -> None:
        self.lines.clear()
        for text in lines:
            self.lines.addItem(QListWidgetItem(text))

    def _mark(self) -> None:
        self.pages.set_current(self._current)
        areas = self.pages.current_areas()
        if areas:
            centre: QPointF = areas[0].center()
            self.area.ensureVisible(0, round(centre.y()) + _MARGIN, 0, self.area.height() // 3)
        marked = [place for place in self._places if place.target == self._current]
        self.lines.clearSelection()
        for place in marked:
            for number in range(place.line, place.line + place.text.count("\n") + 1):
                item = self.lines.item(number)
                if item is not None:
                    item.setSelected(True)
                    self.lines.scrollToItem(item)

    def _on_line_clicked(self, item: QListWidgetItem) -> None:
        number = self.lines.row(item)
        for place in self._places:
            if place.line <= number <= place.line + place.text.count("\n"):
                self.chosen.emit(place.target)
                return

    # The size

    @property
    def _scale(self) -> float:
        return min(_SHARPEST, max(0.5, self._page_width * self.devicePixelRatioF() / self._points))

    @property
    def _page_width(self) -> int:
        return max(160, self.width() - 2 * _MARGIN - theme.scaled(10))

    def _fit_pages(self) -> None:
        self.pages.set_page_width(self._page_width)
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Read only once somebody looks."""
        super().showEvent(event)
        self._fit_pages()
        self.read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages as wide as the pane."""
        super().resizeEvent(event)
        self._fit_pages()


def _box(place: Place, scale: float) -> Box:
    left, top, right, bottom = place.box
    return Box(place.target, left * scale, top * scale, (right - left) * scale, (bottom - top) * scale)


def _lines_of(places: tuple[Place, ...]) -> tuple[str, ...]:
    """Return the lines as far as they are known from what was read from them."""
    known: dict[int, str] = {}
    for place in places:
        for number, text in enumerate(place.text.split("\n"), place.line):
            known.setdefault(number, text)
    return tuple(known.get(number, "") for number in range(max(known, default=-1) + 1))
