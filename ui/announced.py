"""What is told to a screen reader: coverage, settled suggestions, undo, finished work, errors, where the user is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from tailor.model.application import Application
from tailor.model.lines import find_line
from tailor.model.match import KeywordMatch
from tailor.model.report import Report
from ui.analysing import KEYWORDS, SUGGESTIONS
from ui.announcing import PAUSE, Announcer
from ui.derived import State
from ui.highlight import find_match
from ui.lists.keyword_words import match_sentence, match_word, tier_word
from ui.translation import counted, shown
from ui.views.status import UNSEEN
from ui.views.widgets import Banner

if TYPE_CHECKING:
    from ui.views.row_view import RowView
    from ui.window import MainWindow

_OWN_WORDS = (KEYWORDS, SUGGESTIONS)


class Announced(QObject):
    """Listens to the whole window and puts what happens in words."""

    def __init__(self, window: MainWindow, pause: int = PAUSE) -> None:
        super().__init__(window)
        self._window = window
        self.announcer = Announcer(window, pause)
        self._said = ""
        self._usual = {view: view.accessibleDescription() for view in (window.posting.view, window.resume.view)}
        self._coverage: tuple[tuple[int, int], tuple[int, int]] | None = None
        self._slow: set[str] = set()
        session, tasks = window.session, window.tasks
        steps = Steps(session.undo_stack, self)
        steps.done.connect(self._on_done)
        steps.undone.connect(lambda text: self.announcer.say("step", self.tr("Undone: {}.").format(text)))
        steps.redone.connect(lambda text: self.announcer.say("step", self.tr("Done again: {}.").format(text)))
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        session.matches_changed.connect(self._on_matches)
        session.suggestions_changed.connect(self._on_suggestions)
        session.current_keyword_changed.connect(self._on_keyword)
        tasks.slow.connect(self._slow.add)
        tasks.finished.connect(self._on_finished)
        window.exporting.written.connect(self._on_written)
        window.notice.said.connect(self._on_notice)
        for banner in window.findChildren(Banner):
            banner.said.connect(self._on_notice)
        window.finding.told.connect(lambda words: self.announcer.say("find", words))
        window.spelling.told.connect(lambda words: self.announcer.say("spelling", words))
        window.resume.said.connect(lambda words: self.announcer.say("step", words))
        for view in (window.resume.view, window.tabs.letter.view):
            view.line_chosen.connect(lambda line, view=view: self._on_line(view, line))

    # How much is covered

    @Slot()
    def _on_opened(self) -> None:
        self._coverage = self._counts()

    @Slot()
    def _on_matches(self) -> None:
        before, now = self._coverage, self._counts()
        self._coverage = now
        if before is None or before == now:
            return
        if before[0][1] == now[0][1] and before[1][1] == now[1][1]:
            self.announcer.say("coverage", self._moved(before, now))
        elif now[0][1]:
            self.announcer.say("coverage", self.tr("{} of {} required.").format(*now[0]))

    def _counts(self) -> tuple[tuple[int, int], tuple[int, int]]:
        coverage = self._window.session.matches.coverage
        return coverage.required, coverage.keywords

    def _moved(self, before: tuple[tuple[int, int], ...], now: tuple[tuple[int, int], ...]) -> str:
        """Return what is covered now and was before, the required first."""
        if before[0] != now[0]:
            return self.tr("{} of {} required, was {}.").format(*now[0], before[0][0])
        return self.tr("{} of {} tools and skills, was {}.").format(*now[1], before[1][0])

    # What the user did

    @Slot(object, object)
    def _on_changed(self, before: State, after: State) -> None:
        first, then = before.application, after.application
        known = first is not None and then is not None and first.id == then.id
        self._said = self._settled(first, then) if known and first and then else ""

    @Slot(str)
    def _on_done(self, text: str) -> None:
        """Say what became of a suggestion and which one is next, else what was done."""
        said, self._said = self._said, ""
        self.announcer.say("step", f"{said} {self._next_suggestion()}" if said else self.tr("{}.").format(text))

    def _settled(self, before: Application, after: Application) -> str:
        """Return whether a suggestion was accepted or rejected."""
        accepted = [one for one in after.accepted if one not in before.accepted and one.source != "user"]
        rejected = set(after.rejected) - set(before.rejected)
        if accepted:
            return counted("Announced", "(Accepted|%n suggestions accepted).", len(accepted))
        return counted("Announced", "(Rejected|%n suggestions rejected).", len(rejected)) if rejected else ""

    def _next_suggestion(self) -> str:
        """Return which suggestion is the current one now, and how many wait."""
        waiting = len(self._window.session.open_suggestions)
        if not waiting:
            return self.tr("No suggestion is left.")
        left = counted("Announced", "%n (is|are) left.", waiting)
        card = self._window.tabs.suggestions.current
        return self.tr("Next: {} {}").format(f"{card.accessibleName()}.", left) if card is not None else left

    # Where the user is

    @Slot(str)
    def _on_keyword(self, term: str) -> None:
        match = find_match(self._window.session.matches, term)
        words = keyword_in_words(match) if match else ""
        for view, usual in self._usual.items():
            view.setAccessibleDescription(words or usual)
        if words:
            self.announcer.say("place", words)

    def _on_line(self, view: RowView, line: str) -> None:
        placed = find_line(self._window.session.tailored, line) if view is self._window.resume.view else None
        if placed is None or not view.hasFocus():
            return
        stands = view.find_line(line)
        marks = [one.mark for one in view.marks if one.mark and stands and stands.start <= one.start < stands.end]
        states = [f"{mark.term}: {self._state_of(mark.term)}" for mark in marks]
        self.announcer.say("place", ". ".join((placed.text.rstrip("."), *dict.fromkeys(states))) + ".")

    def _state_of(self, term: str) -> str:
        match = find_match(self._window.session.matches, term)
        return match_word(match) if match else ""

    # What is finished, what went wrong

    @Slot()
    def _on_suggestions(self) -> None:
        count = len(self._window.session.open_suggestions)
        if count and SUGGESTIONS in self._slow:
            self.announcer.say("suggestions", counted("Announced", "%n suggestion(s) (waits|wait) for you.", count))

    @Slot(str)
    def _on_finished(self, name: str) -> None:
        if name in self._slow:
            self._slow.discard(name)
            if name not in UNSEEN and name not in _OWN_WORDS:
                self.announcer.say(f"finished {name}", self.tr("{}: finished.").format(shown(name)))

    @Slot(object)
    def _on_written(self, report: Report) -> None:
        files = counted("Announced", "%n file(s) written.", len(report.files))
        least = min((len(file.extractors) for file in report.files if file.extractors), default=0)
        read = counted("Announced", "Each was read back by %n reader(s).", least) if least else ""
        doubtful = sum(bool(file.findings) for file in report.files)
        doubts = counted("Announced", "%n (is|are) in doubt.", doubtful) if doubtful else ""
        self.announcer.say("written", " ".join(part for part in (files, read, doubts) if part))

    @Slot(str, str)
    def _on_notice(self, words: str, kind: str) -> None:
        if kind == "error":
            self.announcer.interrupt(words)
        else:
            self.announcer.say("notice", words)


class Steps(QObject):
    """Tells new steps, undone ones and those done again from one another, as Qt's stack does not."""

    done = Signal(str)
    undone = Signal(str)
    redone = Signal(str)

    def __init__(self, stack: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack
        self._index = 0
        self._following: QUndoCommand | None = None
        stack.indexChanged.connect(self._on_index)

    @Slot(int)
    def _on_index(self, index: int) -> None:
        before, following = self._index, self._following
        self._index = index
        self._following = self._stack.command(index) if index < self._stack.count() else None
        if index == before - 1 and self._stack.count():  # not when the stack was emptied
            self.undone.emit(self._stack.text(index))
        elif index == before + 1:
            again = following is not None and self._stack.command(before) is following
            (self.redone if again else self.done).emit(self._stack.text(before))


def keyword_in_words(match: KeywordMatch) -> str:
    """Return a keyword with its tier and state in words, and what the state means."""
    keyword = match.keyword
    words = QCoreApplication.translate("Announced", "{}, {}, {}. {}")
    return words.format(keyword.term, tier_word(keyword.tier), match_word(match), match_sentence(match))
