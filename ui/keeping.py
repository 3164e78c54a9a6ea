"""Keeps the session in the library: every change within a second, and what is being typed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from tailor.composition import facts, own_changes
from tailor.composition.corrections import set_text
from tailor.errors import TailorError
from tailor.model.answers import Answers
from tailor.model.application import Application
from tailor.model.letter import Letter
from tailor.storage.library import Library
from ui.derived import State
from ui.fact_wish import with_draft
from ui.session import Session

SAVE_AFTER = 500
DRAFT_EVERY = 900
_RETRY_AFTER = 5000


class Keeping(QObject):
    """Saves what changed half a second after it did, not later however long the changes go on.

    `saved` comes after each save, `failed` with the error when one did not succeed; it is tried again by itself.
    `not_opened` carries why an application cannot be opened; `leaving` comes while the one before is still there.
    """

    saved = Signal()
    unsaved = Signal()
    failed = Signal(object)
    not_opened = Signal(object)
    leaving = Signal()

    def __init__(self, session: Session, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._library = session, library
        self._kept = session.state
        self._drafts: dict[str, str | None] = {}
        self._save_timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._save_timer.timeout.connect(self.save)
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_EVERY)
        self._draft_timer.timeout.connect(self._save_drafts)
        session.changed.connect(self._on_changed)
        session.typed.connect(self._on_typed)

    @property
    def pending(self) -> bool:
        """Whether something waits to be written."""
        return self._save_timer.isActive() or bool(self._drafts)

    def open(self, identity: str) -> None:
        """Save the open application and open this one, with what was being typed when the app was last cut off."""
        self.leaving.emit()
        self.save()
        try:
            application, drafts = self._library.load(identity), self._library.drafts(identity)
        except TailorError as error:
            self.not_opened.emit(error)
            return
        self.show(application)
        self._restore(drafts)

    def add(self, application: Application) -> None:
        """Save the open application, then a new one, and open it."""
        self.leaving.emit()
        self.save()
        with self._telling():
            self._library.save(application)
            self.show(application)

    def show(self, application: Application) -> None:
        """Save the open application and open this one; it is saved when it changes."""
        self.leaving.emit()
        self.save()
        with self._telling():
            self._library.save_last_open(application.id)
        self._session.open(application, self._answers_for(application))
        self._kept = self._session.state

    def close(self) -> None:
        """Save the open application and show none."""
        self.leaving.emit()
        self.save()
        self._session.open(None, self._library.answers)
        self._kept = self._session.state

    def _answers_for(self, application: Application) -> Answers:
        """Return what the user said: in the sample it is kept apart, so that playing never counts elsewhere."""
        return self._library.sample_answers if application.sample else self._library.answers

    @Slot()
    def save(self) -> None:
        """Write what changed since the last save."""
        self._save_timer.stop()
        self._save_drafts()
        before, now = self._kept, self._session.state
        with self._telling():
            if now.application is not None and now.application is not before.application:
                self._library.save(now.application, self._session.matches.coverage.required)
            if now.answers != before.answers:
                sample = now.application is not None and now.application.sample
                (self._library.save_sample_answers if sample else self._library.save_answers)(now.answers)
            self._kept = now
            self._session.undo_stack.setClean()
            self.saved.emit()

    @Slot(object, object)
    def _on_changed(self, before: State, after: State) -> None:
        if before.application is None or after.application is None or before.application.id != after.application.id:
            return
        self.unsaved.emit()
        if not self._save_timer.isActive():
            self._save_timer.start(SAVE_AFTER)

    @Slot(str, object)
    def _on_typed(self, field: str, text: str | None) -> None:
        self._drafts[field] = text
        if text is None:
            self.save()  # leaving a field filed its text as a change: both go together
        elif not self._draft_timer.isActive():
            self._draft_timer.start()

    @Slot()
    def _save_drafts(self) -> None:
        self._draft_timer.stop()
        drafts, self._drafts = self._drafts, {}
        if drafts and self._session.application is not None:
            with self._telling():
                self._library.save_drafts(self._session.application.id, drafts)

    def _restore(self, drafts: dict[str, str]) -> None:
        """File what stood in fields when the app was cut off, as one step that can be undone."""
        application = self._session.application
        if application is None or not drafts:
            return
        for field, text in drafts.items():
            application = self._with_draft(application, field, text)
        self._session.change(self.tr("Restore typing"), application)
        self._drafts = dict.fromkeys(drafts)
        self.save()

    def _with_draft(self, application: Application, field: str, text: str) -> Application:
        kind, _, identity = field.partition(":")
        if kind == "letter":
            return replace(application, letter=replace(application.letter or Letter(), edited=text))
        if kind == "base" and text.strip():
            return replace(application, base=set_text(application.base, identity, text))
        if kind == "facts":
            return with_draft(application, text)
        if not text.strip():
            return application
        if kind == "new":
            container, _, after = identity.partition("|")
            return facts.add_typed(application, container, text, after)
        if kind != "line":
            return application
        return own_changes.edit_shown(application, identity, text)

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Tell the window of an error, and try to save again later."""
        try:
            yield
        except TailorError as error:
            self._save_timer.start(_RETRY_AFTER)
            self.failed.emit(error)
