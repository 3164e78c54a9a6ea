"""Fetches a posting from its address once the user agreed to what is sent, and never in private mode."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tailor.errors import TailorError
from ui.settings import keep_settings
from ui.translation import later

if TYPE_CHECKING:
    from ui.window import MainWindow

PRIVATE = later(
    "Core", "“Never use the network” is on, so nothing is fetched. Copy the posting's text and paste it instead."
)


class Fetching(QObject):
    """Asks before anything is sent."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {"open_address": self.begin, "private": self.toggle_private}

    def begin(self) -> None:
        """Begin an application and wait for its posting's address."""
        if self._refused():
            return
        self._window.intake.begin()
        self._window.posting.address.field.setFocus()

    def ask(self, address: str) -> None:
        """Show what fetching this address would send, in an application without a posting."""
        if self._refused():
            return
        self._window.intake.begin()
        self._window.posting.address.ask(address)

    def fetch(self, address: str) -> None:
        """Fetch what the user agreed to fetch."""
        if not self._refused():
            self._window.intake.take_posting_address(address)

    def toggle_private(self) -> None:
        """Forbid the network, or allow it where the user agrees each time."""
        self._window.settings.private = self._window.actions_by_name["private"].isChecked()
        keep_settings(self._window.settings)
        self.show_private()

    def show_private(self) -> None:
        """Show whether the network may be used at all."""
        private = self._window.settings.private
        self._window.posting.address.set_private(private=private)
        self._window.status.show_private(private=private)

    def _refused(self) -> bool:
        if self._window.settings.private:
            self._window.show_error(TailorError(PRIVATE))
        return self._window.settings.private
