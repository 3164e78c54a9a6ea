"""Tells a screen reader what happened, in one sentence at a time."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

PAUSE = 500


class Announcer(QObject):
    """Says at most one sentence per half second; of the same kind only the newest waits, and errors go first.

    `announced` carries each sentence with whether it interrupts what is being said.
    """

    announced = Signal(str, bool)

    def __init__(self, window: QWidget, pause: int = PAUSE) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: dict[str, str] = {}
        self._timer = QTimer(self, singleShot=True, interval=pause)
        self._timer.timeout.connect(self._say_next)

    def say(self, kind: str, words: str) -> None:
        """Say this soon; a later sentence of the same kind takes its place as long as it waits."""
        self._waiting.pop(kind, None)
        if words.strip():
            self._waiting[kind] = " ".join(words.split())
            if not self._timer.isActive():
                self._timer.start()

    def interrupt(self, words: str) -> None:
        """Say at once what must not be missed."""
        self._send(" ".join(words.split()), urgent=True)
        self._timer.start()

    @Slot()
    def _say_next(self) -> None:
        if self._waiting:
            kind = next(iter(self._waiting))
            self._send(self._waiting.pop(kind), urgent=False)
        if self._waiting:
            self._timer.start()

    def _send(self, words: str, *, urgent: bool) -> None:
        if not words:
            return
        event = QAccessibleAnnouncementEvent(self._window, words)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
        self.announced.emit(words, urgent)
