"""What menus and the command palette do with the look of the documents."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from ui.window import MainWindow


class LookActs(QObject):
    """Opens the panel beside the pages, and fits the pages."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {
            "look": self.adjust,
            "fit_none": partial(self.fit, 0),
            "fit_one": partial(self.fit, 1),
            "fit_two": partial(self.fit, 2),
            "preview_letter": self.show_letter,
        }

    def adjust(self) -> None:
        """Open the panel and go to its templates."""
        self._window.acts.show_tab("preview")
        pane = self._window.tabs.preview
        pane.show_look()
        pane.look.templates.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fit(self, pages: int) -> None:
        """Show the pages, fitted on so many; 0 lets them fall."""
        self._window.acts.show_tab("preview")
        self._window.tabs.preview.look.set_fit(pages)

    def show_letter(self) -> None:
        """Show the letter's pages."""
        self._window.acts.show_tab("preview")
        self._window.tabs.preview.show_document("letter")
