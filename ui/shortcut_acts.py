"""Opens the page of all keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.window import MainWindow


class ShortcutActs(QObject):
    """Shows what each key does, gathered from the actions and the panes as they are."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {"shortcuts": self.show}

    def show(self) -> None:
        """Show the page."""
        from ui.views.shortcuts import ShortcutsPage  # delayed: it is seldom wanted

        self._window.acts.open_dialog(ShortcutsPage(self._window.actions_by_name, self._window))
