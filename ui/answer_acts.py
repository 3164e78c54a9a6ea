"""What menus and the command palette do to answer about the current keyword."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tailor.model.answers import Fact, Reply
from tailor.model.match import KeywordMatch
from ui.highlight import find_match
from ui.views.answering import skills_container, today

if TYPE_CHECKING:
    from ui.window import MainWindow


class AnswerActs(QObject):
    """The answers of the user about one keyword; where none is possible they say why."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {
            "keyword_have": partial(self._with_keyword, self.ask_where),
            "keyword_learning": partial(self._with_keyword, partial(self.answer, "learning")),
            "keyword_no": partial(self._with_keyword, partial(self.answer, "no")),
            "keyword_withdraw": partial(self._with_keyword, self.withdraw),
            "keyword_to_skills": partial(self._with_keyword, self.add_to_skills),
            "keyword_to_entry": partial(self._with_keyword, self.add_to_entry),
        }

    def ask_where(self, match: KeywordMatch) -> None:
        """Ask where the user has the keyword from."""
        self._window.acts.show_tab("keywords")
        form = self._window.tabs.keywords.card.form
        if form is not None:
            form.ask_where()
        else:
            self._say_settled(match)

    def answer(self, reply: Reply, match: KeywordMatch) -> None:
        """Keep an answer about the keyword."""
        if match.state in ("missing", "implied") and not match.spared:
            self._window.session.answer(Fact(match.keyword.term, reply, date=today()))
        else:
            self._say_settled(match)

    def withdraw(self, match: KeywordMatch) -> None:
        """Forget the answer about the keyword."""
        if self._fact(match) is not None:
            self._window.session.withdraw_answer(match.keyword.term)
        else:
            self._say(self.tr("You have said nothing about “{}” yet."), match)

    def add_to_skills(self, match: KeywordMatch) -> None:
        """Write the keyword among the skills, once the user said that they have it."""
        session, fact = self._window.session, self._fact(match)
        if match.state not in ("missing", "implied"):
            self._say_settled(match)
        elif fact is None or fact.answer != "have":
            self._say(self.tr("First say that you have “{}”."), match)
        else:
            session.add_line(skills_container(session), fact.term)

    def add_to_entry(self, match: KeywordMatch) -> None:
        """Write the user's own words about the keyword below the job they named."""
        fact = self._fact(match)
        if fact is None or fact.answer != "have" or not fact.words or not fact.entry:
            self._say(self.tr("First say where you have “{}” from, in your own words."), match)
        elif match.state not in ("missing", "implied"):
            self._say_settled(match)
        else:
            self._window.session.add_line(f"{fact.entry}.highlights", fact.words)

    def _fact(self, match: KeywordMatch) -> Fact | None:
        return self._window.session.answers.fact(match.keyword.term)

    def _say_settled(self, match: KeywordMatch) -> None:
        answered = self._fact(match) is not None
        said = self.tr("You answered about “{}” already; your answer can be withdrawn.")
        self._say(said if answered else self.tr("Your résumé says “{}” already."), match)

    def _say(self, words: str, match: KeywordMatch) -> None:
        self._window.notice.say(words.format(match.keyword.term))

    def _with_keyword(self, act: Callable[[KeywordMatch], object]) -> None:
        match = find_match(self._window.session.matches, self._window.session.current_keyword)
        if match is None:
            self._window.notice.say(self.tr("No keyword is chosen. Go to one in the Keywords pane first."))
        else:
            act(match)
