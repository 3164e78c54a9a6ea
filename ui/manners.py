"""Joins what makes the window pleasant to live with: dropping, pasting, the sample, recent files, what new work has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from tailor.model.application import Application
from tailor.model.look import Paper
from tailor.model.spelling import Spelling, SpellingChoice
from ui.emptiness import Emptiness
from ui.given import Room
from ui.pasting import Pasting
from ui.problem_acts import ProblemActs
from ui.recent import Recent
from ui.sampling import Sampling
from ui.setting_acts import SettingActs
from ui.views.drop_veils import DropGround

if TYPE_CHECKING:
    from ui.window import MainWindow


class Manners(QObject):
    """Makes these parts, gives their acts to the menus, and lets them listen once the window has all its panes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.sampling, self.pasting, self.recent = Sampling(window), Pasting(window), Recent(window)
        self.settings, self.problems = SettingActs(window), ProblemActs(window)
        self.emptiness = Emptiness(window)
        self.ground: DropGround | None = None
        window.intake.begin_with = self._begin_with

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        parts = (self.sampling, self.pasting, self.recent, self.settings, self.problems)
        return {name: act for part in parts for name, act in part.by_name.items()}

    def listen(self) -> None:
        """Begin to listen."""
        window = self._window
        for part in (self.sampling, self.pasting, self.recent, self.emptiness):
            part.listen()
        rooms: tuple[tuple[QObject, Callable[[], Room]], ...] = (
            (window.rail, lambda: ""),
            (window.posting, lambda: "posting"),
            (window.resume, lambda: "resume"),
            (window.right, self._room_at_the_right),
        )
        self.ground = DropGround(window, rooms, self.take_dropped)  # type: ignore[arg-type]
        window.start.resume_wanted.connect(window.acts.choose_resume)
        window.start.posting_wanted.connect(window.acts.new_application)

    def take_dropped(self, files: tuple[Path, ...], text: str, room: Room) -> None:
        """Take what was dropped in a room."""
        window = self._window
        if room == "check" and len(files) == 1:
            window.tabs.check.check(files[0])
        elif files:
            window.intake.take_files(files, "" if room == "check" else room)
        elif text:
            window.intake.take_posting_text(text)

    def _room_at_the_right(self) -> Room:
        window = self._window
        checks = window.right.currentWidget() is window.tabs and window.tabs.currentWidget() is window.tabs.check
        return "check" if checks else ""

    def _begin_with(self, application: Application) -> Application:
        settings = self._window.settings
        look = replace(application.look, page=cast("Paper", settings.paper))
        choice = cast("SpellingChoice", settings.spelling)
        template = settings.template or application.template
        return replace(application, template=template, look=look, spelling=Spelling(choice, choice))
