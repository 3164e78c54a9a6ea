"""What menus and the command palette do with the look of the documents."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ui.views.preview_drawing import Mode

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
            "preview_letter": partial(self.show_document, "letter"),
            "preview_resume": partial(self.show_document, "resume"),
            "pages_larger": partial(self.zoom, 1),
            "pages_smaller": partial(self.zoom, -1),
            "pages_width": partial(self.zoom, 0),
            "look_reset": self.take_back,
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

    def show_document(self, mode: Mode) -> None:
        """Show the pages of résumé or letter."""
        self._window.acts.show_tab("preview")
        self._window.tabs.preview.show_document(mode)

    def zoom(self, steps: int) -> None:
        """Show the pages larger or smaller by a step; 0 makes them as wide as their room."""
        self._window.acts.show_tab("preview")
        self._window.tabs.preview.area.step(steps)

    def take_back(self) -> None:
        """Leave paper, text size and colour to the template."""
        self.adjust()
        self._window.tabs.preview.look.take_back()
