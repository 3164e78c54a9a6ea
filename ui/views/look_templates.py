"""The templates as small pictures of the user's own first page, drawn one after the other while nothing waits."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from tailor.model.application import Application
from ui import theme
from ui.rendering import PagePicture, picture_template
from ui.session import Session
from ui.tasks import Tasks
from ui.translation import later, shown

TASK = later("Core", "Drawing the templates")
_WIDE, _HIGH = 78, 108
_NAME = Qt.ItemDataRole.UserRole


class TemplateStrip(QListWidget):
    """One row of templates; the arrow keys choose. `chosen` carries a name."""

    chosen = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._pictures: dict[str, QPixmap] = {}
        self._drawn_for: object = None
        self._dressed: tuple[str, int] = ("", 0)
        self.setAccessibleName(self.tr("Template"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setProperty("role", "templates")
        self.currentItemChanged.connect(self._on_current)

    def set_wrapped(self, *, wrapped: bool) -> None:
        """Show the templates in rows of three, or all in one row."""
        self.setWrapping(wrapped)
        rows = -(-max(1, self.count()) // 3) if wrapped else 1
        self.setFixedHeight(theme.scaled((_HIGH + 30) * rows + (6 if wrapped else 16)))

    @property
    def names(self) -> list[str]:
        """The templates in their order."""
        return [self.item(row).data(_NAME) for row in range(self.count())]

    @property
    def is_pictured(self) -> bool:
        """Whether every template has its picture."""
        return bool(self.count()) and set(self.names) <= set(self._pictures)

    def show_templates(self, application: Application) -> None:
        """Show all templates, this application's chosen, and have those drawn that are not yet."""
        dressed = (theme.color("field_line").name(), theme.scaled(100))
        if not self.count() or dressed != self._dressed:
            self._dressed, self._drawn_for = dressed, None
            self._fill()
        if self._drawn_for is not application.base.resume:
            self._drawn_for = application.base.resume
            self._pictures.clear()
            for row in range(self.count()):
                self.item(row).setIcon(_icon(self._pixmap(None)))
        self._choose(application.template)
        self._draw_next()

    def _fill(self) -> None:
        from tailor.exporters.template import summarize_templates  # delayed: nothing needs it before

        self.setIconSize(QSize(theme.scaled(_WIDE), theme.scaled(_HIGH)))
        was = self.blockSignals(True)
        self.clear()
        for summary in summarize_templates():
            item = QListWidgetItem(_icon(self._pixmap(None)), summary.title)
            item.setData(_NAME, summary.name)
            item.setToolTip(shown(summary.fault or summary.description))
            item.setSizeHint(QSize(theme.scaled(_WIDE + 8), theme.scaled(_HIGH + 26)))
            if summary.fault:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        self.blockSignals(was)
        self.set_wrapped(wrapped=self.isWrapping())

    def _choose(self, name: str) -> None:
        was = self.blockSignals(True)
        place = self.names.index(name) if name in self.names else -1
        self.setCurrentRow(place)
        self.blockSignals(was)
        if place >= 0:
            self.scrollToItem(self.item(place))

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_NAME))

    # The pictures

    def _draw_next(self) -> None:
        application = self._session.application
        waiting = [name for name in self.names if name not in self._pictures]
        if application is None or not waiting or self._tasks.busy(TASK) or not self.isVisible():
            return
        name = waiting[0]
        width = round(theme.scaled(_WIDE) * self.devicePixelRatioF())
        base = application.base.resume
        self._tasks.start(
            TASK,
            picture_template,
            (application, name, width),
            lambda picture: self._on_drawn(name, base, picture),
            lambda _: self._on_drawn(name, base, None),
        )

    def _on_drawn(self, name: str, base: object, picture: PagePicture | None) -> None:
        """Take a picture; a template that cannot be drawn stays blank, as its tooltip or the preview says why."""
        if base is self._drawn_for:
            self._pictures[name] = self._pixmap(picture)
            if name in self.names:
                self.item(self.names.index(name)).setIcon(_icon(self._pictures[name]))
        self._draw_next()

    def _pixmap(self, picture: PagePicture | None) -> QPixmap:
        """Return a picture's upper part in the size of all, framed as paper is."""
        ratio = self.devicePixelRatioF()
        size = QSize(theme.scaled(_WIDE), theme.scaled(_HIGH))
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.white)
        painter = QPainter(pixmap)
        if picture is not None:
            image = QImage(
                picture.content, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGB32
            )
            image.setDevicePixelRatio(picture.width / size.width())
            painter.drawImage(QPointF(0, 0), image)
        painter.setPen(QPen(theme.color("field_line"), 1))
        painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1))
        painter.end()
        return pixmap


def _icon(pixmap: QPixmap) -> QIcon:
    """Return an icon that looks the same chosen: Qt would tint it."""
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
