"""What menus and the command palette do with all changes of the résumé."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from ui.window import MainWindow


class ChangeActs(QObject):
    """Shows the list of changes in place of the tabs, and puts it away again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {
            "changes": self.show,
            "take_back_all": self._window.session.take_back_all,
            "change_back": self.take_back_chosen,
            "show_hidden": lambda: self._window.resume.show_hidden.toggle(),
        }

    def listen(self) -> None:
        """Hear who asks for the list, and who has seen enough of it."""
        window = self._window
        window.resume.changes_wanted.connect(self.show)
        window.status.changes.clicked.connect(self.show)
        window.changes.closed.connect(self.close)
        window.changes.chosen.connect(window.resume.show_change)
        window.tabs.wanted.connect(self.close)

    def show(self) -> None:
        """Show what differs from the original."""
        window = self._window
        if window.session.application is not None:
            window.reviewing.close()
            window.right.setCurrentWidget(window.changes)
            window.changes.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_back_chosen(self) -> None:
        """Take the chosen change back; without one show the list to choose it."""
        card = self._window.changes.current if self._window.changes.isVisible() else None
        if card is not None:
            card.take_back()
        else:
            self.show()

    def close(self) -> None:
        """Show the tabs again."""
        window = self._window
        if window.right.currentWidget() is window.changes:
            window.right.setCurrentWidget(window.tabs)
            window.tabs.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
