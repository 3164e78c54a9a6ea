"""What menus and the command palette do with the suggestions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from tailor.model.suggestion import Level
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
            "suggestion_line": partial(self._with_card, self._show_line),
            "settled": self.show_settled,
            "settled_back": self.take_back_settled,
            "suggestions_all": partial(self.show_level, None),
            "suggestions_safe": partial(self.show_level, "safe"),
            "suggestions_confirm": partial(self.show_level, "confirm"),
            "suggestions_ask": partial(self.show_level, "ask"),
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

    def show_level(self, level: Level | None) -> None:
        """List the suggestions of this kind alone, or all."""
        self._window.acts.show_tab("suggestions")
        self._window.tabs.suggestions.filters.choose(level)

    def show_settled(self) -> None:
        """Show what was accepted and rejected, or fold it."""
        self._window.acts.show_tab("suggestions")
        settled = self._window.tabs.suggestions.settled
        if settled.isHidden():
            self._window.notice.say(self.tr("Nothing is settled yet: accept or reject a suggestion first."))
            return
        settled.fold.toggle()
        (settled.list if settled.fold.isChecked() else settled.fold).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_back_settled(self) -> None:
        """Put the chosen one of the settled back among the open ones; without one show them to choose."""
        settled = self._window.tabs.suggestions.settled
        if settled.list.currentIndex().isValid():
            settled.take_back()
        elif settled.isHidden() or not settled.fold.isChecked():
            self.show_settled()
        else:
            self._window.notice.say(self.tr("Choose the one to take back in the list of what you settled."))

    def _show_line(self, card: SuggestionCard) -> None:
        if card.line:
            self._window.session.focus_line.emit(card.line)
        else:
            self._window.notice.say(self.tr("This suggestion is about no single line."))

    def _with_card(self, act: Callable[[SuggestionCard], object]) -> None:
        card = self._window.tabs.suggestions.current
        if card is None:
            self._window.notice.say(self.tr("No suggestion is chosen. Click one in the Suggestions pane first."))
            return
        self._window.tabs.open("suggestions")
        act(card)
