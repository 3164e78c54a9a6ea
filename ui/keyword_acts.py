"""What menus and the command palette do with the current keyword, and with words selected in the posting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from tailor.analysis.corrections import clean_term
from tailor.model.match import KeywordMatch, State
from tailor.model.posting import Tier
from ui.highlight import find_match
from ui.lists.keyword_words import STATES
from ui.views.keyword_card import TIERS, other_words
from ui.views.keyword_places import KeywordPlaces
from ui.views.taught import TaughtDialog

if TYPE_CHECKING:
    from ui.window import MainWindow


class KeywordActs(QObject):
    """The acts on one keyword; without one they say how to choose it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._places = KeywordPlaces(window.session, self)

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        session, places = self._window.session, self._places
        acts: dict[str, Callable[[], object]] = {
            "keyword_refuse": partial(self._with_keyword, lambda match: session.refuse_keyword(match.keyword.term)),
            "keyword_differently": partial(self._with_keyword, self._ask_for_other_name),
            "keyword_apart": partial(self._with_keyword, self._set_apart),
            "posting_place": partial(self._with_keyword, places.show_in_posting),
            "resume_place": partial(self._with_keyword, places.show_in_resume),
            "keyword_add": self.add_selected,
            "taught": self.show_taught,
            "next_keyword": partial(self.walk, 1),
            "previous_keyword": partial(self.walk, -1),
            "keywords_folded": self.fold,
            **{f"keywords_{state or 'all'}": partial(self.show_state, state) for state in (None, *STATES)},
        }
        return acts | {f"keyword_{tier}": partial(self._give_tier, tier) for tier in TIERS}

    def add_selected(self) -> None:
        """Make the words selected in the posting a keyword; without a selection ask for the words."""
        chosen = self._window.posting.one_too
        if chosen.term:
            chosen.add()
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("This is one too"))
        dialog.setLabelText(self.tr("Words of the posting that name a skill or a tool:"))
        dialog.textValueSelected.connect(self._add)
        self._window.acts.open_dialog(dialog)

    def walk(self, step: int) -> None:
        """Choose the next or previous keyword of the list, around its end."""
        session = self._window.session
        terms = [match.keyword.term for match in session.matches.keywords]
        if not terms:
            self._window.notice.say(self.tr("The posting has no keywords yet."))
            return
        here = session.current_keyword
        place = terms.index(here) + step if here in terms else (0 if step > 0 else -1)
        session.select_keyword(terms[place % len(terms)])

    def show_state(self, state: State | None) -> None:
        """List the keywords of this state alone, or all."""
        self._window.acts.show_tab("keywords")
        self._window.tabs.keywords.show_state(state)

    def fold(self) -> None:
        """Show or fold the groups at the end of the list."""
        self._window.acts.show_tab("keywords")
        self._window.tabs.keywords.fold_all()

    def show_taught(self) -> None:
        """Show everything the user said about terms."""
        self._window.acts.open_dialog(TaughtDialog(self._window.session, self._window))

    def _add(self, text: str) -> None:
        session, term = self._window.session, clean_term(text)
        if not term:
            self._window.notice.say(self.tr("A skill is a few words. Select them in the posting, or type them."))
            return
        session.add_keyword(term)
        if session.current_keyword.casefold() != term.casefold():
            words = self.tr("“{}” does not stand in this posting. It is looked for in later ones.")
            self._window.notice.say(words.format(term))

    def _ask_for_other_name(self, match: KeywordMatch) -> None:
        self._window.acts.show_tab("keywords")
        if match.state in ("missing", "implied"):
            self._window.tabs.keywords.card.ask_for_other_name()
        else:
            self._window.notice.say(self.tr("Your résumé says “{}” already.").format(match.keyword.term))

    def _give_tier(self, tier: Tier) -> None:
        self._with_keyword(lambda match: self._window.session.set_tier(match.keyword.term, tier))

    def _set_apart(self, match: KeywordMatch) -> None:
        other = other_words(match)
        if other:
            self._window.session.set_apart(match.keyword.term, other)
        else:
            words = self.tr("No other words of your résumé were taken for “{}”.")
            self._window.notice.say(words.format(match.keyword.term))

    def _with_keyword(self, act: Callable[[KeywordMatch], object]) -> None:
        match = find_match(self._window.session.matches, self._window.session.current_keyword)
        if match is None:
            self._window.notice.say(
                self.tr("No keyword is chosen. Click one in the posting or in the Keywords pane first.")
            )
        else:
            act(match)
