"""What the user does to the open application, each act one undo step."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from tailor.composition import own_changes, own_lines
from tailor.composition.tailored import superseded
from tailor.model.answers import Answers, Fact
from tailor.model.letter import Letter
from tailor.model.posting import Posting, Tier
from tailor.model.resume import BaseResume
from tailor.model.suggestion import Suggestion
from ui.holder import Holder
from ui.translation import counted

translate = QCoreApplication.translate


class Session(Holder):
    """The acts of the user on the open application and the answers; without an application they do nothing."""

    def accept(self, suggestion: Suggestion) -> None:
        """Accept a suggestion."""
        if self._state.application and suggestion.kind != "ask":
            self.change(self.tr("Accept suggestion"), self._state.application.accept(suggestion))

    @property
    def safe_suggestions(self) -> tuple[Suggestion, ...]:
        """The open suggestions that change no claim and have an effect beside one another."""
        application = self._state.application
        safe = tuple(s for s in self.open_suggestions if s.level == "safe" and s.verdict == "pass" and s.kind != "ask")
        if application is None or not safe:
            return ()
        idle = superseded(application.base.resume, application.accept(*safe).accepted)
        return tuple(one for one in safe if one.id not in idle)

    def accept_all_safe(self) -> int:
        """Accept, in one step, every safe suggestion that has an effect beside the others; return how many."""
        safe = self.safe_suggestions
        if self._state.application and safe:
            words = counted("Session", "Accept %n safe suggestion(s)", len(safe))
            self.change(words, self._state.application.accept(*safe))
        return len(safe)

    def reject(self, identity: str) -> None:
        """Refuse a suggestion."""
        if self._state.application:
            self.change(self.tr("Reject suggestion"), self._state.application.reject(identity))

    def take_back(self, *ids: str, text: str = "") -> None:
        """Put suggestions back among the open ones, accepted or rejected before."""
        if self._state.application:
            self.change(text or self.tr("Take back suggestion"), own_lines.take_back(self._state.application, *ids))

    def take_back_all(self) -> None:
        """Put back every word and every line of the original, in one step."""
        if self._state.application:
            self.take_back(*(one.id for one in self._state.application.accepted), text=self.tr("Take back all changes"))

    def edit_line(self, line_id: str, path: str, before: str, text: str) -> None:
        """Put the user's own wording for a base line whose text there is `before`."""
        if self._state.application:
            self.change(self.tr("Edit line"), self._state.application.edit_line(line_id, path, before, text))

    def edit_shown_line(self, line_id: str, text: str) -> None:
        """Put the user's own wording for a line as it is shown: of the base, added, or a piece of a bullet."""
        if self._state.application:
            self.change(self.tr("Edit line"), own_changes.edit_shown(self._state.application, line_id, text))

    def add_line(self, container: str, text: str, after: str = "") -> None:
        """Add a line of the user's own to a list of the résumé, such as "w1.highlights"."""
        if self._state.application:
            own = own_changes.add_line(self._state.application, container, text, after)
            self.change(self.tr("Add line"), own_changes.put(self._state.application, own))

    def hide(self, target: str) -> None:
        """Leave a line, an entry or a section out of this application."""
        if self._state.application:
            self.change(self.tr("Leave out"), own_lines.leave_out(self._state.application, target))

    def move(self, child: str, steps: int) -> None:
        """Move a line, an entry or a section by so many places; up is negative."""
        if self._state.application:
            own = own_changes.move_child(self._state.application, child, steps)
            if own is not None:
                self.change(self.tr("Move"), own_changes.put(self._state.application, own))

    def answer(self, fact: Fact) -> None:
        """Keep what the user says about a term, or the number they give for a line."""
        words = self.tr("Answer a question") if fact.line else self.tr("Answer “{}”").format(fact.term)
        self.change(words, answers=self._state.answers.with_fact(fact))

    def withdraw_answer(self, term: str) -> None:
        """Forget what the user said about a term."""
        self.change(self.tr("Withdraw answer “{}”").format(term), answers=self._state.answers.without_fact(term))

    def never(self, name: str, words: str = "") -> None:
        """Stop showing one suggestion, by id, a rule at one place, or all of a rule; `words` say what it was."""
        self.change(self.tr("Don't suggest again"), answers=self._state.answers.with_never(name, words))

    def correct_answers(self, text: str, answers: Answers) -> None:
        """Keep what the user said about terms, now and for later postings."""
        self.change(text, answers=answers)

    def refuse_keyword(self, term: str) -> None:
        """Leave out a term that is no skill."""
        self.correct_answers(self.tr("“{}” is not a skill").format(term), self.answers.with_refused(term))
        if self.current_keyword == term:
            self.select_keyword("")

    def add_keyword(self, term: str) -> None:
        """Look for a term that was not found to be a skill."""
        self.correct_answers(self.tr("“{}” is a skill").format(term), self.answers.with_skill(term))
        known = (match.keyword.term for match in self.matches.keywords)
        self.select_keyword(next((one for one in known if one.casefold() == term.casefold()), self.current_keyword))

    def set_tier(self, term: str, tier: Tier | None) -> None:
        """Give a keyword another tier, or back the one that postings give it."""
        self.correct_answers(_tier_in_words(tier).format(term), self.answers.with_tier(term, tier))

    def name_alias(self, term: str, other: str) -> None:
        """Take two names for the same thing."""
        self.correct_answers(self.tr("“{}” is “{}”").format(term, other), self.answers.with_alias(term, other))

    def set_apart(self, term: str, other: str) -> None:
        """Take two names for different things."""
        self.correct_answers(self.tr("“{}” is not “{}”").format(term, other), self.answers.with_difference(term, other))

    def set_letter(self, letter: Letter | None, text: str = "") -> None:
        """Put another letter."""
        if self._state.application:
            self.change(text or self.tr("Edit letter"), replace(self._state.application, letter=letter))

    def set_template(self, name: str) -> None:
        """Use another template."""
        if self._state.application:
            self.change(self.tr("Change template"), replace(self._state.application, template=name))

    def set_title(self, title: str) -> None:
        """Call the application something else."""
        if self._state.application:
            self.change(self.tr("Rename application"), replace(self._state.application, title=title))

    def set_posting(self, posting: Posting) -> None:
        """Put another posting in this application."""
        if self._state.application:
            self.change(self.tr("Replace posting"), replace(self._state.application, posting=posting))

    def correct(self, text: str, base: BaseResume) -> None:
        """Move this application to a corrected version of its base résumé; what was accepted stays with it."""
        if self._state.application:
            self.change(text, replace(self._state.application, base=base))

    def set_base(self, base: BaseResume) -> None:
        """Stand this application on another base résumé; what was accepted stays with it."""
        if self._state.application:
            self.change(self.tr("Swap résumé"), replace(self._state.application, base=base))


def _tier_in_words(tier: Tier | None) -> str:
    """Return what is said of a keyword, {}, that gets a tier, or back the one that postings give it."""
    if tier == "required":
        return translate("Session", "“{}” is required")
    if tier == "preferred":
        return translate("Session", "“{}” is preferred")
    if tier == "responsibility":
        return translate("Session", "“{}” is a responsibility")
    return translate("Session", "Tier of “{}” as in the posting")
