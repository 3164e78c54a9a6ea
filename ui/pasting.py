"""Takes what was copied as the posting or the files to read, wherever in the window it is pasted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from ui.given import given_files, given_text

if TYPE_CHECKING:
    from ui.window import MainWindow


class Pasting(QObject):
    """Pastes where no field takes the keys, as long as the posting or the résumé is still wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What the action does."""
        return {"paste": self.paste}

    def listen(self) -> None:
        """Offer it while something is wanted, once the window has all its parts."""
        self._window.session.changed.connect(self._show_action)
        self._show_action()

    def paste(self) -> None:
        """Take the files or the text that were copied."""
        window, data = self._window, QGuiApplication.clipboard().mimeData() or QMimeData()
        files, text = given_files(data), given_text(data)
        if files:
            window.intake.take_files(files)
        elif text and not window.posting.is_empty:
            words = self.tr("A posting is open already. A text you paste now begins another application.")
            window.notice.say(words, self.tr("Begin it"), lambda: window.intake.take_posting_text(text))
        elif text:
            window.intake.take_posting_text(text)
        elif data.hasImage():
            window.notice.say(self.tr("You copied a picture, which holds no text. Copy the posting's words."))
        else:
            window.notice.say(self.tr("There is nothing to paste. Copy the whole posting, then try again."))

    def _show_action(self) -> None:
        wanted = self._window.posting.is_empty or self._window.resume.is_empty
        self._window.actions_by_name["paste"].setEnabled(wanted)
