"""Has the user's own wordings judged while they are typed and after: a quiet note, nothing is ever blocked."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from tailor.model.doubt import Doubt
from ui.session import Session
from ui.steps import confirmed_line, doubt_lines
from ui.translation import later

DEBOUNCE = 300
TYPED, STANDING, LETTER = (
    later("Core", "Reading your wording"),
    later("Core", "Reading your wordings"),
    later("Core", "Reading your letter"),
)
"""Names of work that nobody waits for."""

Run = Callable[[str, Callable[..., Any], tuple[Any, ...], Callable[[Any], None]], None]
"""Runs work of a name with arguments and hands on what came out; a later start of the name takes its place."""


def run_here(name: str, function: Callable[..., Any], arguments: tuple[Any, ...], done: Callable[[Any], None]) -> None:
    """Run work in this process."""
    done(function(*arguments))


class LineJudging(QObject):
    """Knows what is in doubt in the lines that the user worded; `found` comes when it has changed."""

    found = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._doubts: dict[str, Doubt] = {}
        self._judged_for: tuple[object, ...] = ()
        self.run: Run = run_here
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._timer.timeout.connect(self._judge)
        session.changed.connect(lambda: self._timer.start())

    @property
    def doubts(self) -> Mapping[str, Doubt]:
        """What is in doubt, by the id of the base line."""
        return self._doubts

    @property
    def pending(self) -> bool:
        """Whether something is about to be judged."""
        return self._timer.isActive()

    def ask(self, line: str, text: str, tell: Callable[[Doubt], None]) -> None:
        """Tell what is in doubt in a wording that is being typed."""
        asked = ((line, text, self._added_with(line)),)
        arguments = (self._session.base, asked, self._session.answers)
        self.run(TYPED, doubt_lines, arguments, lambda doubts: tell(doubts[0]))

    def confirm(self, line: str, doubt: Doubt) -> None:
        """Keep that the wording of a line is true, for its job alone."""
        session = self._session
        fact = confirmed_line(session.base, line, doubt, _today())
        session.change(self.tr("Confirm “{}”").format(fact.term), answers=session.answers.with_fact(fact))
        self._judge()

    def _judge(self) -> None:
        """Have everything judged that the user worded and that stands in the résumé now."""
        session = self._session
        asked = tuple(
            (entry.change.line, entry.change.after.replace("\n", " "), self._added_with(entry.change.line))
            for entry in session.account.entries
            if any(one.kind == "rewrite" and one.source == "user" for one in entry.behind)
        )
        basis = (session.base, asked, session.answers)
        if not asked:
            self._take((), basis, ())
        elif basis != self._judged_for:
            self.run(STANDING, doubt_lines, basis, partial(self._take, asked, basis))

    def _take(self, asked: tuple[tuple[str, str, str], ...], basis: tuple[object, ...], doubts: Any) -> None:
        self._judged_for = basis
        known = {line: doubt for (line, _, _), doubt in zip(asked, doubts, strict=True) if doubt}
        if known != self._doubts:
            self._doubts = known
            self.found.emit()

    def _added_with(self, line: str) -> str:
        """Return the words of the suggestion that added a line, "" for a line of the base."""
        application = self._session.application
        added = (one.text for one in application.accepted if f"add:{one.id}" == line) if application else ()
        return next(iter(added), "")


def _today() -> str:
    return date.today().isoformat()  # noqa: DTZ011  # the user's own day
