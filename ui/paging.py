"""Counts the document's pages, a moment after it changed, and says which paper they are."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from tailor.model.application import Application
from tailor.model.posting import Posting
from ui.rendering import count_pages
from ui.session import Session
from ui.tasks import Tasks
from ui.translation import counted, later
from ui.views.look_words import paper_name

COUNTING = later("Core", "Counting pages")
_WAIT = 800


class Paging(QObject):
    """Has the pages laid out in a worker; `counted` carries "1 page, A4", or "" while nobody knows."""

    counted = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._drawn: Application | None = None
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self._count)
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_opened)

    @Slot()
    def _on_opened(self) -> None:
        self.counted.emit("")

    @Slot(object, object)
    def _on_changed(self) -> None:
        application = self._session.application
        if application is not None and application.base.resume.sections and _drawable(application) != self._drawn:
            self._timer.start()

    @Slot()
    def _count(self) -> None:
        application = self._session.application
        if application is not None:
            self._drawn = _drawable(application)
            self._tasks.start(COUNTING, count_pages, (self._drawn,), self._on_counted, self._on_failed)

    def _on_counted(self, counted: tuple[int, str]) -> None:
        self.counted.emit(pages_in_words(*counted))

    def _on_failed(self, _: Exception) -> None:
        """The preview tells why a page cannot be drawn; here the number is just not known."""
        self._drawn = None
        self.counted.emit("")


def pages_in_words(count: int, paper: str) -> str:
    """Return the number and the paper of pages, as in "2 pages, US Letter"."""
    return counted("Paging", "%n page(s), {}", count).format(paper_name(paper)) if count else ""


def _drawable(application: Application) -> Application:
    """Return the application without what no page of the résumé shows."""
    return replace(application, posting=Posting(), rejected=(), letter=None, title="")
