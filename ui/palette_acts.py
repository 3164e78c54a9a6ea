"""Opens the command palette with all that can be done now."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from tailor.storage.library import ApplicationRow
from ui.lists.offers import Offer
from ui.settings import keep_settings
from ui.views.palette import Palette, offer_of

if TYPE_CHECKING:
    from ui.window import MainWindow

_REMEMBERED = 8
_ITSELF = "palette"


class PaletteActs(QObject):
    """Gathers acts, files read lately and applications, and remembers which acts were done lately."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show(self) -> Palette:
        """Show everything that can be done now."""
        palette = Palette(tuple(self.offers()), self._window, self.recent)
        palette.done.connect(self._remember)
        return palette

    @property
    def recent(self) -> tuple[str, ...]:
        """The names of the acts done lately from the palette, the latest first."""
        return tuple(self._window.settings.recent_acts.split())

    def offers(self) -> Iterator[Offer]:
        """Yield the acts in the order of the menus, the files read lately, the applications."""
        actions = self._window.actions_by_name
        for action in actions.all:
            name = action.objectName()
            if name != _ITSELF:
                yield offer_of(action, actions.menu_of(name), actions.why_not)
        gone = self.tr("The file is no longer there.")
        for action in self._window.manners.recent.palette_actions():
            yield offer_of(action, why_not=lambda _name: gone)
        application = self._window.session.application
        for row in self._window.library.list():
            if application is None or row.id != application.id:
                yield offer_of(self._opener(row))

    def _opener(self, row: ApplicationRow) -> QAction:
        title = ", ".join(part for part in (row.title, row.company) if part) or self.tr("Application without a title")
        action = QAction(self.tr("Open: {}").format(title).replace("&", "&&"))  # the palette takes it
        asked = self.tr("{} of {} required").format(row.met, row.asked) if row.asked else ""
        action.setStatusTip(asked or self.tr("Open this application."))
        action.triggered.connect(partial(self._window.acts.open_application, row.id))
        return action

    def _remember(self, name: str) -> None:
        if name:
            kept = [name, *(one for one in self.recent if one != name)][:_REMEMBERED]
            self._window.settings.recent_acts = " ".join(kept)
            keep_settings(self._window.settings)
