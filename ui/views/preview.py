"""The Preview tab: the pages as they will be exported, drawn by a worker while the user goes on."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from tailor.model.application import Application
from ui import theme
from ui.rendering import PagePicture, draw_pages
from ui.session import Session
from ui.tasks import Tasks
from ui.views.pages import PagesView
from ui.views.widgets import Banner, Pane, Welcome, button, column, label, row

TASK = "Drawing the page"
_WAIT = 300
_MARGIN = 12
_LETTER_WIDE = 612.0
_SHARPEST = 6.0
_ZOOM_STEP, _SMALLEST, _LARGEST = 1.25, 0.5, 4.0


class PreviewPane(Pane):
    """Shows the résumé's pages; a click on a line shows it in the résumé. Ctrl+Plus, Ctrl+Minus and Ctrl+0 zoom."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._drawn: tuple[object, ...] = ()
        self._points = _LETTER_WIDE
        self.zoom = 1.0
        self.setAccessibleName(self.tr("Preview"))
        self.pages = PagesView()
        self.pages.setAccessibleName(self.tr("Pages"))
        self.count = label(role="muted")
        self.banner = Banner(self)
        self._area = self._make_area()
        self._welcome = Welcome(self.tr("No page yet"), self.tr("Add your résumé: its pages appear here."))
        self._welcome.add(1)
        self._stack = QStackedWidget(self)
        self._full = QWidget()
        self._full.setLayout(column(self._make_tools(), self._area))
        self._stack.addWidget(self._welcome)
        self._stack.addWidget(self._full)
        self.setLayout(column(self.banner, self._stack))
        self.setFocusProxy(self._area)
        self._timer = QTimer(self, interval=_WAIT, singleShot=True)
        self._timer.timeout.connect(self.draw)
        self.pages.line_clicked.connect(session.focus_line)
        self.banner.retried.connect(self._retry)
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_opened)
        self._on_changed()

    def _make_area(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidget(self.pages)
        area.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        area.viewport().setAutoFillBackground(True)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setAccessibleName(self.tr("Pages of the résumé"))
        area.viewport().installEventFilter(self)
        return area

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        self.smaller = button("−", "plain", self.tr("Smaller (Ctrl+Minus)"))
        self.larger = button("+", "plain", self.tr("Larger (Ctrl+Plus)"))
        self.fit = button(self.tr("Fit"), "plain", self.tr("As wide as the pane (Ctrl+0)"))
        self.smaller.setAccessibleName(self.tr("Smaller"))
        self.larger.setAccessibleName(self.tr("Larger"))
        self.smaller.clicked.connect(lambda: self.set_zoom(self.zoom / _ZOOM_STEP))
        self.larger.clicked.connect(lambda: self.set_zoom(self.zoom * _ZOOM_STEP))
        self.fit.clicked.connect(lambda: self.set_zoom(1.0))
        line = row(self.count, 1, self.smaller, self.fit, self.larger, spacing=0)
        line.setContentsMargins(16, 8, 8, 6)
        tools.setLayout(line)
        return tools

    # Drawing

    @property
    def is_empty(self) -> bool:
        """Whether there is no résumé to draw."""
        return not self._session.base.sections and not self._session.base.basics.name

    def showEvent(self, event: QShowEvent) -> None:
        """Draw only once somebody looks."""
        super().showEvent(event)
        self._fit_pages()
        self.draw()

    def _on_opened(self) -> None:
        self.pages.show_pages(())
        self.count.setText("")
        self._drawn = ()
        self._area.verticalScrollBar().setValue(0)
        self._on_changed()

    def _on_changed(self) -> None:
        self._stack.setCurrentWidget(self._welcome if self.is_empty else self._full)
        if self.isVisible():
            self._timer.start()

    @property
    def _scale(self) -> float:
        """The pixels to the point that the pages need: letters are sharp only in a picture of the very size shown."""
        return min(_SHARPEST, self._page_width * self.devicePixelRatioF() / self._points)

    def draw(self) -> None:
        """Have the pages drawn as they are now, if they are not yet."""
        application = self._session.application
        if application is None or self.is_empty or not self.isVisible():
            return
        key = (application.base.resume, application.accepted, application.template, self._scale)
        if len(key) == len(self._drawn) and all(a is b or a == b for a, b in zip(key, self._drawn, strict=True)):
            return
        self._drawn = key
        self._tasks.start(TASK, draw_pages, (_drawable(application), self._scale), self._on_drawn, self._on_failed)

    def _on_drawn(self, pictures: tuple[PagePicture, ...]) -> None:
        self.banner.say("")
        self.pages.show_pages(pictures)
        self._measure(pictures)
        pages = self.tr("1 page") if len(pictures) == 1 else self.tr("{} pages").format(len(pictures))
        self.count.setText(pages)
        self.pages.setAccessibleName(pages)

    def _measure(self, pictures: tuple[PagePicture, ...]) -> None:
        """Learn how wide the paper is, and draw anew if it was taken for another."""
        scale = self._drawn[-1] if self._drawn else 0.0
        if pictures and isinstance(scale, float) and scale:
            points = pictures[0].width / scale
            if abs(points - self._points) > 2:
                self._points = points
                self.draw()

    def _on_failed(self, error: Exception) -> None:
        self._drawn = ()
        self.banner.say(self.tr("The page could not be drawn. {}").format(error), self.tr("Try again"))

    def _retry(self) -> None:
        self._drawn = ()
        self.draw()

    # Zooming

    @property
    def _page_width(self) -> int:
        room = self._area.width() - 2 * _MARGIN - theme.scaled(10)
        return round(max(120, room) * self.zoom)

    def set_zoom(self, zoom: float) -> None:
        """Show the pages this many times as wide as the pane."""
        self.zoom = min(_LARGEST, max(_SMALLEST, zoom))
        self._fit_pages()

    def _fit_pages(self) -> None:
        self.pages.set_page_width(self._page_width)
        if self.isVisible():
            self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages as wide as the pane."""
        super().resizeEvent(event)
        self._fit_pages()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Fit the pages when the room for them changes."""
        if event.type() == QEvent.Type.Resize:
            self._fit_pages()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with the keys that browsers use."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self.zoom * _ZOOM_STEP)
        elif control and event.key() == Qt.Key.Key_Minus:
            self.set_zoom(self.zoom / _ZOOM_STEP)
        elif control and event.key() == Qt.Key.Key_0:
            self.set_zoom(1.0)
        else:
            super().keyPressEvent(event)


def _drawable(application: Application) -> Application:
    """Return the application without what the page does not show, so that less goes to the worker."""
    return Application(
        application.id,
        type(application.posting)(),
        application.base,
        application.accepted,
        template=application.template,
    )
