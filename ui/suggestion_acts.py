"""What menus and the command palette do with the suggestions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ui.translation import counted

if TYPE_CHECKING:
    from ui.views.suggestion_card import SuggestionCard
    from ui.window import MainWindow


class SuggestionActs(QObject):
    """The acts on the current suggestion and on all safe ones; without one they say how to choose it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {
            "next_suggestion": partial(self.walk, 1),
            "previous_suggestion": partial(self.walk, -1),
            "accept": partial(self._with_card, lambda card: card.accept()),
            "edit_suggestion": partial(self._with_card, lambda card: card.edit()),
            "reject": partial(self._with_card, lambda card: card.reject()),
            "never_here": partial(self._with_card, lambda card: card.never_here()),
            "never_anywhere": partial(self._with_card, lambda card: card.never_anywhere()),
            "accept_all_safe": self.accept_all_safe,
        }

    def walk(self, step: int) -> None:
        """Show the suggestions and go to the next or previous one; coming from elsewhere, to the current one."""
        tabs = self._window.tabs
        there = tabs.suggestions.isVisible()
        tabs.open("suggestions")
        if there:
            tabs.suggestions.walk(step)
        else:
            tabs.suggestions.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def accept_all_safe(self) -> None:
        """Accept all that changes no claim, and say how many that were."""
        pane, notice = self._window.tabs.suggestions, self._window.notice
        count = self._window.session.accept_all_safe()
        if not count:
            notice.say(self.tr("No safe suggestion is open."))
        elif pane.isVisible():
            pane.note.say_accepted(count)
        else:
            words = counted("SuggestionActs", "%n safe change(s) accepted.", count)
            notice.say(words, self.tr("Undo"), self._window.acts.undo)

    def _with_card(self, act: Callable[[SuggestionCard], object]) -> None:
        card = self._window.tabs.suggestions.current
        if card is None:
            self._window.notice.say(self.tr("No suggestion is chosen. Click one in the Suggestions pane first."))
            return
        self._window.tabs.open("suggestions")
        act(card)
