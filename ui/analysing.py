"""Keeps the analysis up to date with what the session holds: keywords, evidence nearby, suggestions."""

import gc
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from tailor.analysis.matching import prepare_match
from tailor.analysis.warming import warm_matching
from tailor.model.answers import Answers
from tailor.model.match import Matches
from tailor.model.posting import Posting
from tailor.model.resume import Resume
from tailor.model.suggestion import Suggestion
from ui.derived import State
from ui.session import Session
from ui.steps import find_keywords, find_matches, find_suggestions
from ui.tasks import Tasks
from ui.translation import later

DEBOUNCE = 300
WARMING = later("Core", "Getting ready")
KEYWORDS, NEARBY, SUGGESTIONS = (
    later("Core", "Finding keywords"),
    later("Core", "Looking for evidence"),
    later("Core", "Writing suggestions"),
)


@dataclass(frozen=True, slots=True)
class _Question:
    """All that the keywords of a posting depend on."""

    text: str
    source: str
    answers: Answers

    @classmethod
    def of(cls, state: State) -> "_Question":
        answers = replace(state.answers, facts=(), never=(), aliases=(), different=(), words=())
        return cls(state.posting.text, state.posting.source, answers)


class Analysing(QObject):
    """Asks the analysis worker when the posting, the base résumé or the answers change, at most every 300 ms."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._found: dict[_Question, Posting] = {}
        self._suggested_for: tuple[Resume, Posting, Answers] | None = None
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._timer.timeout.connect(self.analyse)
        self._warming = warm_matching()
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._warm_a_little)
        session.changed.connect(self.on_changed)

    @property
    def pending(self) -> bool:
        """Whether an analysis is about to start or under way."""
        return self._timer.isActive() or any(self._tasks.busy(name) for name in (KEYWORDS, NEARBY, SUGGESTIONS))

    def warm(self) -> None:
        """Load what the analysis needs, in the worker and here, so that the first posting does not wait for it."""
        self._idle.start()
        if not self.pending:
            self._tasks.start(WARMING, find_keywords, ("Python",), lambda _: None, lambda _: None, pool="analysis")

    @Slot()
    def _warm_a_little(self) -> None:
        if next(self._warming, "done") == "done":
            self._idle.stop()
            # What stands by now stays. Looking through all of it for garbage would hold the window up again and again.
            gc.freeze()

    @Slot()
    def analyse(self) -> None:
        """Start the analysis now, with the keywords where they are not known yet."""
        application = self._session.application
        if application is None or not application.posting.text.strip():
            self._session.take_suggestions(())
            return
        question = _Question.of(self._session.state)
        if question in self._found:
            self._session.settle_with(self.settle)
            self._look_for_suggestions()
            return
        arguments = (question.text, question.source, question.answers)
        self._tasks.start(KEYWORDS, find_keywords, arguments, partial(self._on_posting, question), pool="analysis")

    def settle(self, state: State) -> State:
        """Return the state with the findings of its posting, where they are known."""
        posting = self._found.get(_Question.of(state)) if state.application else None
        if posting is None or state.application is None or posting == state.application.posting:
            return state
        return replace(state, application=replace(state.application, posting=posting))

    @Slot(object, object)
    def on_changed(self, before: State, after: State) -> None:
        """Ask again where the posting, the base résumé or the answers are others now."""
        if after.application is None:
            self._suggested_for = None
            return
        unchanged = before.application is not None and (
            before.application.id == after.application.id
            and before.posting.text == after.posting.text
            and before.application.base.resume is after.application.base.resume
            and before.answers is after.answers
        )
        if not unchanged:
            self._timer.start()

    def _on_posting(self, question: _Question, posting: Posting) -> None:
        session = self._session
        steps = prepare_match(session.tailored, posting, session.answers)
        self._tasks.in_turns(KEYWORDS, steps, partial(self._take_posting, question, posting))

    def _take_posting(self, question: _Question, posting: Posting) -> None:
        self._found[question] = posting
        if question == _Question.of(self._session.state):
            self._session.settle_with(self.settle)
            self._look_for_suggestions()

    def _look_for_suggestions(self) -> None:
        session = self._session
        if not session.base.sections:
            session.take_suggestions(())
            return
        basis = (session.base, session.posting, session.answers)
        if self._suggested_for is not None and all(a is b for a, b in zip(basis, self._suggested_for, strict=True)):
            return
        start = self._tasks.start
        start(SUGGESTIONS, find_suggestions, basis, partial(self._on_suggestions, basis), pool="analysis")
        nearby = (session.tailored, session.posting, session.answers)
        start(NEARBY, find_matches, nearby, self._on_nearby, pool="analysis")

    def _on_suggestions(self, basis: tuple[Resume, Posting, Answers], found: tuple[Suggestion, ...]) -> None:
        session = self._session
        if session.base is basis[0] and session.posting is basis[1]:
            self._suggested_for = basis
            session.take_suggestions(found)

    def _on_nearby(self, matches: Matches) -> None:
        self._session.take_implied(matches)
