"""What empty panes say and offer: the way to what they lack, and quiet words while it is on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.analysing import KEYWORDS, NEARBY, SUGGESTIONS
from ui.intake import FETCHING, LOOKING, READING_POSTING, READING_RESUME
from ui.translation import shown
from ui.views.waiting import WaitingCover
from ui.views.widgets import Welcome, button, column, label, row

if TYPE_CHECKING:
    from ui.window import MainWindow

_ANALYSIS = (KEYWORDS, SUGGESTIONS, NEARBY)


class Emptiness(QObject):
    """Keeps the empty states of the panes true: what is missing, what is being read, what was stopped."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.covers: dict[str, WaitingCover] = {}
        self._wanting: list[tuple[QPushButton, str]] = []

    def listen(self) -> None:
        """Begin, once the window has all its panes."""
        window = self._window
        panes: dict[str, QWidget] = {"posting": window.posting, "resume": window.resume, **window.tabs.panes}
        for name in ("posting", "resume", "keywords"):
            welcome = panes[name].findChild(Welcome)
            if isinstance(welcome, Welcome):
                self.covers[name] = WaitingCover(welcome)
                self.covers[name].stopped.connect(window.status.stop)
        for name in ("keywords", "letter", "preview"):
            self._offer(panes[name], ("posting", "resume")[name == "preview" :])
        self._offer_suggestions()
        self._nothing_found = self._make_nothing_found()
        window.tasks.slow.connect(self._on_slow)
        window.tasks.finished.connect(self._on_finished)
        window.status.stopped.connect(self._on_stopped)
        window.session.changed.connect(self._show)
        window.session.matches_changed.connect(self._show)
        self._show()

    def _offer(self, pane: QWidget, wants: tuple[str, ...]) -> None:
        """Put buttons for what a pane waits for below its words."""
        welcome = pane.findChild(Welcome)
        if not isinstance(welcome, Welcome):
            return
        words = {"posting": self.tr("Paste posting"), "resume": self.tr("Open résumé…")}
        acts = {"posting": "new", "resume": "swap_resume"}
        ways = tuple(_button(words[want], self._window.actions_by_name[acts[want]]) for want in wants)
        self._wanting += list(zip(ways, wants, strict=True))
        welcome.offer(*ways)

    def _offer_suggestions(self) -> None:
        welcome = self._window.changes.findChild(Welcome)
        if isinstance(welcome, Welcome):
            welcome.offer(_button(self.tr("Show suggestions"), self._window.actions_by_name["suggestions"]))

    def _make_nothing_found(self) -> QWidget:
        """Make what the rail says where no application has the words that were searched for."""
        rail = self._window.rail
        made, words = QWidget(rail), label(self.tr("No application says that."), "muted", wrap=True)
        show_all = button(self.tr("Show all"), tip=self.tr("Clear the search"))
        show_all.clicked.connect(rail.search.clear)
        made.setLayout(column(words, row(show_all, 1), margins=(6, 4, 6, 0), spacing=8))
        layout = rail.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(rail.list), made)
        rail.search.textChanged.connect(self._show_found)
        made.hide()
        return made

    def _show_found(self, words: str) -> None:
        self._nothing_found.setVisible(bool(words.strip()) and self._window.rail.list.model().rowCount() == 0)

    def _show(self) -> None:
        window = self._window
        empty = {"posting": window.posting.is_empty, "resume": window.resume.is_empty}
        for way, want in self._wanting:
            way.setVisible(empty[want])
        welcome = window.tabs.keywords.findChild(Welcome)
        if not isinstance(welcome, Welcome):
            return
        if empty["posting"]:
            hint = self.tr("Add a posting: what it asks for is listed here, with what you answer.")
            welcome.say(self.tr("No keywords yet"), hint)
        else:
            hint = self.tr("Select words in the posting and choose “This is one too” to look for them.")
            welcome.say(self.tr("No keywords were found in this posting"), hint)

    def _on_slow(self, name: str) -> None:
        for pane in _panes_waiting_for(name):
            if pane in self.covers:
                self.covers[pane].wait(self.tr("{}…").format(shown(name)))

    def _on_finished(self, name: str) -> None:
        for pane in _panes_waiting_for(name):
            if pane in self.covers:
                self.covers[pane].wait("")

    def _on_stopped(self, names: tuple[str, ...]) -> None:
        window, words = self._window, self.tr("Stopped. Everything is as it was before.")
        if any(name in _ANALYSIS for name in names):
            window.notice.say(words, self.tr("Go on"), window.analysing.analyse)
        elif names:
            window.notice.say(words)


def _panes_waiting_for(name: str) -> tuple[str, ...]:
    return {
        READING_POSTING: ("posting",),
        FETCHING: ("posting",),
        READING_RESUME: ("resume",),
        LOOKING: ("posting", "resume"),
        KEYWORDS: ("keywords",),
    }.get(name, ())


def _button(words: str, action: QAction) -> QPushButton:
    made = button(words, tip=action.statusTip())
    made.clicked.connect(action.trigger)
    return made
