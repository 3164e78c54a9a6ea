"""What menus and the command palette do with the current line of the résumé."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from tailor.model.suggestion import base_line_id
from ui.views.parts import CONTACT

if TYPE_CHECKING:
    from ui.views.part_acts import PartActs
    from ui.window import MainWindow


_POSSIBLE = {
    "edit_line": "edit",
    "restore_line": "restore",
    "adopt_line": "adopt",
    "add_bullet": "add_below",
    "add_entry": "add_entry",
    "split_bullet": "split",
    "join_bullet": "join",
    "line_up": "up",
    "line_down": "down",
    "entry_up": "entry_up",
    "entry_down": "entry_down",
    "hide_line": "hide",
}
"""What each act is called where it is asked whether it makes sense at a line."""
_KEYS = {
    "edit_line": ("Enter", "Return"),
    "old_wording": ("Space",),
    "restore_line": ("Backspace",),
    "add_bullet": ("Ctrl+Enter", "Ctrl+Return"),
    "add_entry": ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
    "join_bullet": ("Ctrl+J",),
    "line_up": ("Alt+Up",),
    "line_down": ("Alt+Down",),
    "entry_up": ("Alt+Shift+Up",),
    "entry_down": ("Alt+Shift+Down",),
    "hide_line": ("Del",),
}
"""Keys that act where the résumé's text has the focus, and nowhere else."""


class LineActs(QObject):
    """The acts on one line; without one they say how to choose it, at one where they make no sense they are greyed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        window = self._window
        by_line: dict[str, Callable[[str], object]] = {
            "edit_line": lambda line: window.resume.edit(line),
            "old_wording": lambda line: window.resume.peek(line),
            "restore_line": lambda line: window.resume.restore(line),
            "confirm_line": lambda line: window.resume.confirm(line),
            "adopt_line": lambda line: self._acts.adopt(line),
            "add_bullet": lambda line: self._acts.add_below(line),
            "add_entry": lambda line: self._acts.add_entry(line),
            "split_bullet": lambda line: self._acts.split(line),
            "join_bullet": lambda line: self._acts.join(line),
            "line_up": lambda line: self._acts.move(line, -1),
            "line_down": lambda line: self._acts.move(line, 1),
            "entry_up": lambda line: self._acts.move_to_entry(line, -1),
            "entry_down": lambda line: self._acts.move_to_entry(line, 1),
            "hide_line": lambda line: self._acts.hide(line),
        }
        acts: dict[str, Callable[[], object]] = {name: partial(self._with_line, act) for name, act in by_line.items()}
        return acts | {
            "edit_contact": lambda: window.resume.edit(CONTACT),
            "add_section": lambda: self._acts.add_section(window.resume.view.current_line),
        }

    def listen(self) -> None:
        """Give the acts their keys and follow the résumé, once the window has all its parts."""
        window, view = self._window, self._window.resume.view
        for name, keys in _KEYS.items():
            action = window.actions_by_name[name]
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            view.addAction(action)
        for signal in (window.session.changed, window.session.opened, view.line_chosen, view.laid_out):
            signal.connect(self._show)
        window.resume.judging.found.connect(self._show)
        self._show()

    @property
    def _acts(self) -> PartActs:
        return self._window.resume.acts

    def _show(self) -> None:
        """Grey what makes no sense at the current line."""
        window, line = self._window, self._window.resume.view.current_line
        there = not window.resume.is_empty
        for name, act in _POSSIBLE.items():
            possible = not line or window.resume.editor is not None or self._acts.can(act, line)
            window.actions_by_name[name].setEnabled(there and possible)
        changed = not line or (window.resume.change_of(line) is not None)
        window.actions_by_name["old_wording"].setEnabled(there and changed)
        window.actions_by_name["confirm_line"].setEnabled(
            there and (not line or base_line_id(line) in window.resume.judging.doubts)
        )
        for name in ("edit_contact", "add_section"):
            window.actions_by_name[name].setEnabled(there)

    def _with_line(self, act: Callable[[str], object]) -> None:
        line = self._window.resume.view.current_line
        if line:
            act(line)
        else:
            self._window.notice.say(self.tr("No line is chosen. Click one in the résumé first."))
