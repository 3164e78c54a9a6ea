"""Has the pages drawn in a worker: at once when something changed, one drawing at a time, never one too few."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from tailor.composition import own_changes
from tailor.model.application import Application
from tailor.model.posting import Posting
from ui.rendering import draw_letter, draw_resume
from ui.session import Session
from ui.tasks import Tasks
from ui.translation import later

TASK = later("Core", "Drawing the page")
Mode = Literal["resume", "letter"]
MODES: tuple[Mode, ...] = ("resume", "letter")
_LINE = "line:"


class PreviewDrawing(QObject):
    """Draws the résumé or the letter as it is, words included that are just being typed.

    `drawn` carries a `Drawing`, `failed` an error. There is no waiting: a change that comes while the worker draws is
    drawn right after.
    """

    drawn = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._asked: tuple[object, ...] = ()
        self._typed: tuple[str, str] | None = None
        self._again = False
        self.mode: Mode = "resume"
        self.width = 0
        session.typed.connect(self._on_typed)
        self.active: Callable[[], bool] = lambda: True

    def refresh(self) -> None:
        """Have drawn what there is now, if it is not yet."""
        application = self._session.application
        if application is None or not self.width or not self.active():
            return
        key = self._key(application)
        if key == self._asked:
            return
        if self._tasks.busy(TASK):
            self._again = True
            return
        self._asked, self._again = key, False
        function, arguments = self._work(application)
        self._tasks.start(TASK, function, arguments, self._on_drawn, self._on_failed)

    def forget(self) -> None:
        """Draw anew whatever was drawn before."""
        self._asked = ()

    def _key(self, application: Application) -> tuple[object, ...]:
        shown = (self.mode, application.base.resume, application.accepted, application.template, application.look)
        letter = (application.letter, application.posting, self._session.answers) if self.mode == "letter" else ()
        return (*shown, *letter, self._typed, self.width)

    def _work(self, application: Application) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        if self.mode == "letter":
            typed = self._typed[1] if self._typed and self._typed[0] == "letter" else None
            return draw_letter, (application, self._session.answers, 1.0, self.width, typed)
        if self._typed and self._typed[0].startswith(_LINE):
            application = _with_draft(application, *self._typed)
        # What no page shows need not go to the worker.
        return draw_resume, (replace(application, posting=Posting(), rejected=(), letter=None), 1.0, self.width)

    @Slot(str, object)
    def _on_typed(self, field: str, text: str | None) -> None:
        self._typed = (field, text) if text is not None else None
        if text is not None:
            self.refresh()
        else:  # what was in a field that is left is kept in the same moment; meanwhile the old wording is not drawn
            QTimer.singleShot(0, self, self.refresh)

    def _on_drawn(self, drawing: object) -> None:
        self.drawn.emit(drawing)
        if self._again:
            self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)
        if self._again:
            self.refresh()
        else:
            self.forget()


def _with_draft(application: Application, field: str, text: str) -> Application:
    """Return the application with the words being typed in a line; an empty field changes nothing yet."""
    words = " ".join(text.split())
    return own_changes.edit_shown(application, field.removeprefix(_LINE), words) if words else application
