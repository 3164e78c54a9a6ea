"""The files read last: two menus in the File menu, and the same in the command palette."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.settings import keep_settings

if TYPE_CHECKING:
    from ui.window import MainWindow

MOST = 8
_FIELDS = {"resume": "recent_resumes", "posting": "recent_postings"}


class Recent(QObject):
    """Remembers up to eight résumés and eight postings in the settings; a menu looks anew each time it opens."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.menus: dict[str, QMenu] = {}

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What the action does."""
        return {"clear_recent": self.clear}

    def listen(self) -> None:
        """Put the menus in their place and hear of files that were read, once the window has all its parts."""
        window = self._window
        anchor = window.actions_by_name["clear_recent"]
        menu = next((one for one in anchor.associatedObjects() if isinstance(one, QMenu)), None)
        for room, words in (("resume", self.tr("Recent résumés")), ("posting", self.tr("Recent &postings"))):
            self.menus[room] = QMenu(words, window)
            self.menus[room].setToolTipsVisible(True)
            self.menus[room].aboutToShow.connect(partial(self._fill, room))
            if menu is not None:
                menu.insertMenu(anchor, self.menus[room])
        window.intake.read.connect(self.remember)
        self._show()

    def files(self, room: str) -> tuple[Path, ...]:
        """Return the files of one kind, the latest first."""
        kept: str = getattr(self._window.settings, _FIELDS[room])
        return tuple(Path(line) for line in kept.splitlines() if line.strip())[:MOST]

    def remember(self, room: str, path: Path) -> None:
        """Put a file that was read before the others."""
        kept = [path, *(file for file in self.files(room) if file != path)][:MOST]
        self._keep(room, kept)

    def clear(self) -> None:
        """Forget which files were read; the files and the work stay."""
        for room in _FIELDS:
            self._keep(room, [])

    def palette_actions(self) -> list[QAction]:
        """Return an action for each file that is there, named in full."""
        actions = []
        for room, words in (("resume", self.tr("Recent résumé: {}")), ("posting", self.tr("Recent posting: {}"))):
            for file in self.files(room):
                action = QAction(words.format(file.name).replace("&", "&&"))  # the palette takes it
                action.setEnabled(file.is_file())
                action.triggered.connect(partial(self._open, room, file))
                actions.append(action)
        return actions

    def _fill(self, room: str) -> None:
        menu = self.menus[room]
        menu.clear()
        for number, file in enumerate(self.files(room), 1):
            there = file.is_file()
            name = file.name.replace("&", "&&")
            words = "&{} {}" if there else self.tr("&{} {} (no longer there)")
            action = menu.addAction(words.format(number, name))
            action.setEnabled(there)
            action.setToolTip(str(file))
            action.triggered.connect(partial(self._open, room, file))

    def _open(self, room: str, file: Path) -> None:
        intake = self._window.intake
        (intake.take_resume_file if room == "resume" else intake.take_posting_file)(file)

    def _keep(self, room: str, files: list[Path]) -> None:
        setattr(self._window.settings, _FIELDS[room], "\n".join(str(file) for file in files))
        keep_settings(self._window.settings)
        self._show()

    def _show(self) -> None:
        for room, menu in self.menus.items():
            menu.menuAction().setEnabled(bool(self.files(room)))
        self._window.actions_by_name["clear_recent"].setEnabled(any(self.files(room) for room in _FIELDS))
