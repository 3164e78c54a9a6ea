"""Marks misspelled words in a text that is shown line by line, and offers what was probably meant."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu

from ui.highlight import to_utf16
from ui.spelling import Kind, Spelling
from ui.views.marked import MarkedText
from ui.views.rows import Placed
from ui.views.spell_menu import put_corrections

if TYPE_CHECKING:
    from tailor.suggestions.spelling import Misspelling


class SpellLines(QObject):
    """Watches one view; `lines` gives the texts to proofread by the id their runs have.

    `correct` puts another text in the place of a line's, `menu` gives what else can be done with the line.
    """

    def __init__(
        self,
        view: MarkedText,
        spelling: Spelling,
        lines: Callable[[], Mapping[str, str]],
        correct: Callable[[str, str], object],
        menu: Callable[[str], QMenu],
        kind: Kind = "resume",
    ) -> None:
        super().__init__(view)
        self._view, self._spelling, self._kind = view, spelling, kind
        self._lines, self._correct, self._menu = lines, correct, menu
        self._found: tuple[tuple[Placed, Misspelling], ...] = ()
        self.menu: QMenu | None = None
        self._viewport = view.viewport()
        view.installEventFilter(self)
        self._viewport.installEventFilter(self)
        view.laid_out.connect(self._show)
        spelling.found.connect(self._show)
        self._show()

    @property
    def words(self) -> tuple[str, ...]:
        """The words that are marked now, in the order of the text."""
        return tuple(placed.run.text[slip.start : slip.end] for placed, slip in self._found)

    def _show(self) -> None:
        lines = self._lines()
        runs = [run for run in self._view.runs if run.run.line and lines.get(run.run.line) == run.run.text]
        texts = tuple(dict.fromkeys(run.run.text for run in runs))
        self._spelling.want(texts, self._kind, "\n".join(texts) if self._kind == "letter" else "")
        self._found = tuple(
            (_place(run, slip), slip) for run in runs for slip in self._spelling.slips(run.run.text, self._kind) or ()
        )
        self._view.show_waves(tuple(placed for placed, _ in self._found))

    # Corrections

    def next_slip(self) -> str:
        """Make the line of the next misspelled word the current one, around the end; return the word or ""."""
        lines = {placed.run.line: placed.run.text[slip.start : slip.end] for placed, slip in reversed(self._found)}
        order = list(reversed(lines))
        if not order:
            return ""
        current = self._view.current_line
        place = order.index(current) + 1 if current in order else self._after(current, order)
        line = order[place % len(order)]
        self._view.set_current_line(line)
        return lines[line]

    def _after(self, current: str, lines: list[str]) -> int:
        """Return which of some lines is the first below another one."""
        here = self._view.find_line(current)
        if here is None:
            return 0
        starts = [placed.start for line in lines if (placed := self._view.find_line(line))]
        return sum(start < here.start for start in starts)

    def offer(self, where: QPoint | None = None) -> bool:
        """Open the menu for the misspelled word at a point of the viewport, or for the first of the current line."""
        found = self._at(where) if where is not None else self._in_line(self._view.current_line)
        if found is None:
            return False
        placed, slip = found
        line, text = placed.run.line, placed.run.text
        self._view.set_current_line(line, scroll=where is None)
        self.menu = self._menu(line)
        self.menu.destroyed.connect(self._on_menu_gone)

        def put(right: str) -> None:
            self._correct(line, text[: slip.start] + right + text[slip.end :])

        put_corrections(self.menu, text[slip.start : slip.end], slip, put, self._spelling)
        corner = where or self._view.place_of(placed).bottomLeft().toPoint()
        self.menu.popup(self._viewport.mapToGlobal(corner))
        return True

    def _on_menu_gone(self) -> None:
        self.menu = None

    def _at(self, where: QPoint) -> tuple[Placed, Misspelling] | None:
        return next((one for one in self._found if self._view.stands_at(one[0], where)), None)

    def _in_line(self, line: str) -> tuple[Placed, Misspelling] | None:
        return next((one for one in self._found if one[0].run.line == line), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer corrections where a menu is asked for over a misspelled word."""
        if isinstance(event, QContextMenuEvent) and event.reason() != QContextMenuEvent.Reason.Keyboard:
            return self.offer(event.pos()) if watched is self._viewport else False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Menu:
            return watched is self._view and self.offer()
        return False


def _place(run: Placed, slip: Misspelling) -> Placed:
    text = run.run.text
    return Placed(run.start + to_utf16(text, slip.start), run.start + to_utf16(text, slip.end), run.run)
