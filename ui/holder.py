"""Holds the open application and the answers as one pair, with its undo, and derives what views show from it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from tailor.composition.account import Account
from tailor.composition.tailored import Change
from tailor.model.answers import Answers
from tailor.model.application import Application
from tailor.model.lines import PlacedLine
from tailor.model.match import Condition, Matches
from tailor.model.posting import Posting
from tailor.model.resume import Resume
from tailor.model.suggestion import Suggestion
from ui.derived import Derived, State


class Swap(QUndoCommand):
    """The only undo command: puts one pair in the place of another."""

    def __init__(self, text: str, before: State, after: State, put: Callable[[State], None]) -> None:
        super().__init__(text)
        self._before, self._after, self._put = before, after, put

    def redo(self) -> None:
        """Put the later pair."""
        self._put(self._after)

    def undo(self) -> None:
        """Put the earlier pair."""
        self._put(self._before)


class Holder(QObject):
    """Holds the application and the answers as one pair of frozen values and tells every view when it changes.

    `changed` carries the state before and after; unchanged parts are the very same objects. `opened` comes after
    `changed` when another application was opened. `focus_line` asks the résumé pane to show a line, `focus_posting`
    the posting pane to show what stands from one code point to another.
    """

    changed = Signal(object, object)
    opened = Signal()
    matches_changed = Signal()
    suggestions_changed = Signal()
    current_keyword_changed = Signal(str)
    focus_line = Signal(str)
    focus_posting = Signal(int, int)
    typed = Signal(str, object)
    words_selected = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._state = State()
        self._derived = Derived()
        self._suggestions: tuple[Suggestion, ...] = ()
        self._current_keyword = ""
        self._selected_words = ""
        self._settle: Callable[[State], State] = lambda state: state

    # What there is

    @property
    def state(self) -> State:
        """The pair as it is now."""
        return self._state

    @property
    def application(self) -> Application | None:
        """The open application."""
        return self._state.application

    @property
    def answers(self) -> Answers:
        """What the user said once, for all applications."""
        return self._state.answers

    @property
    def posting(self) -> Posting:
        """The open application's posting with what the user said about its keywords, or an empty one."""
        return self._derived.posting(self._state)

    @property
    def base(self) -> Resume:
        """The résumé as imported, or an empty one."""
        return self._state.application.base.resume if self._state.application else Resume()

    @property
    def tailored(self) -> Resume:
        """The résumé with the accepted suggestions."""
        return self._derived.tailored(self._state)

    @property
    def matches(self) -> Matches:
        """How the tailored résumé answers the posting, up to date at every keystroke."""
        return self._derived.matches(self._state)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The posting's hard conditions, and whether the résumé shows that they are met."""
        return self._derived.conditions(self._state)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What differs from the base résumé, and why."""
        return self._derived.changes(self._state)

    @property
    def account(self) -> Account:
        """What differs from the base résumé, who made each change and why, and what waits behind it."""
        return self._derived.account(self._state)

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """What the analysis suggests, best first; accepted, rejected and unwanted ones are among them."""
        return self._suggestions

    @property
    def open_suggestions(self) -> tuple[Suggestion, ...]:
        """The suggestions that wait for the user: not accepted, rejected, unwanted or, as questions, answered.

        Those on the wording of a line that was rewritten as a whole wait until that is taken back.
        """
        application = self._state.application
        if application is None:
            return ()
        settled = {suggestion.id for suggestion in application.accepted} | set(application.rejected)
        rewritten = {suggestion.target for suggestion in application.accepted if suggestion.kind == "rewrite"}
        never = set(self._state.answers.never)
        return tuple(
            suggestion
            for suggestion in self._suggestions
            if suggestion.id not in settled
            and not never & {suggestion.id, suggestion.rule, suggestion.here}
            and not (suggestion.target in rewritten and _is_wording(suggestion))
            and not _is_answered(suggestion, self._state.answers)
        )

    @property
    def current_keyword(self) -> str:
        """The keyword that both panes show, or ""."""
        return self._current_keyword

    @property
    def selected_words(self) -> str:
        """What is selected in the résumé, or ""."""
        return self._selected_words

    def base_line(self, line_id: str) -> PlacedLine | None:
        """Return a line of the base résumé with its path."""
        return self._derived.base_lines(self._state).get(line_id)

    # What the program does

    def open(self, application: Application | None, answers: Answers | None = None) -> None:
        """Show another application; what could be undone belonged to the earlier one."""
        self.undo_stack.clear()
        self._suggestions = ()
        self._derived.implied = Matches()
        self.select_keyword("")
        self._put(State(application, self._state.answers if answers is None else answers))
        self.suggestions_changed.emit()
        self.opened.emit()

    def settle_with(self, settle: Callable[[State], State]) -> None:
        """Give the state what the analysis found in its posting: no act of the user, so no undo step.

        Earlier states get the same findings when undo brings them back.
        """
        self._settle = settle
        if settle(self._state) is not self._state:
            self._put(self._state)

    def take_suggestions(self, suggestions: tuple[Suggestion, ...]) -> None:
        """Take what the analysis suggests now."""
        if suggestions != self._suggestions:
            self._suggestions = suggestions
            self.suggestions_changed.emit()

    def take_implied(self, matches: Matches) -> None:
        """Take the matches in which a worker looked for evidence nearby."""
        self._derived.implied = matches
        self.matches_changed.emit()

    def select_keyword(self, term: str) -> None:
        """Show this keyword in every pane; "" shows none."""
        if term != self._current_keyword:
            self._current_keyword = term
            self.current_keyword_changed.emit(term)

    def select_words(self, text: str) -> None:
        """Tell what is selected in the résumé now."""
        self._selected_words = text
        self.words_selected.emit(text)

    def keep_draft(self, field: str, text: str | None) -> None:
        """Tell what stands in a field being typed in, "letter" or "line:" and a line id; nothing once it was left."""
        self.typed.emit(field, text)

    def change(self, text: str, application: Application | None = None, answers: Answers | None = None) -> None:
        """Put another application, other answers or both, as one undo step named by the text."""
        after = State(application or self._state.application, answers or self._state.answers)
        if after != self._state:
            self.undo_stack.push(Swap(text, self._state, after, self._put))

    def _put(self, state: State) -> None:
        before, matches = self._state, self.matches
        self._state = self._settle(state)
        self.changed.emit(before, self._state)
        if self.matches is not matches:
            self.matches_changed.emit()


def _is_wording(suggestion: Suggestion) -> bool:
    if suggestion.kind == "ask":
        return not suggestion.terms
    return suggestion.kind in ("replace", "rewrite", "split")


def _is_answered(suggestion: Suggestion, answers: Answers) -> bool:
    if suggestion.kind != "ask":
        return False
    if suggestion.asks == "number":
        return answers.number(suggestion.before) is not None
    return any(answers.fact(term) for term in suggestion.terms)
