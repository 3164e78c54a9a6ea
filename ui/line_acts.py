"""What menus and the command palette do with the current line of the résumé."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.window import MainWindow


LINE_ACTS = (
    "edit_line",
    "old_wording",
    "restore_line",
    "confirm_line",
    "line_up",
    "line_down",
    "hide_line",
)


class LineActs(QObject):
    """The acts on one line; without one they say how to choose it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        window = self._window
        return {
            "edit_line": partial(self._with_line, lambda line: window.resume.edit(line)),
            "old_wording": partial(self._with_line, lambda line: window.resume.peek(line)),
            "restore_line": partial(self._with_line, lambda line: window.resume.restore(line)),
            "confirm_line": partial(self._with_line, lambda line: window.resume.confirm(line)),
            "line_up": partial(self._with_line, lambda line: window.session.move(line, -1)),
            "line_down": partial(self._with_line, lambda line: window.session.move(line, 1)),
            "hide_line": partial(self._with_line, lambda line: window.session.hide(line)),
        }

    def _with_line(self, act: Callable[[str], object]) -> None:
        line = self._window.resume.view.current_line
        if line:
            act(line)
        else:
            self._window.notice.say(self.tr("No line is chosen. Click one in the résumé first."))
