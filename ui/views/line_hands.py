"""Hears the keys, clicks and questions over the lines of the résumé."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from ui.session import Session
from ui.views.diff import diff_html
from ui.views.part_menu import line_menu
from ui.views.parts import stop_of
from ui.views.widgets import diff_style

if TYPE_CHECKING:
    from ui.views.resume import ResumePane

_NONE, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineHands(QObject):
    """Watches the résumé's text view and does with the current line what the user wishes."""

    def __init__(self, pane: "ResumePane", session: Session) -> None:
        super().__init__(pane.view)
        self._pane, self._view, self._session = pane, pane.view, session
        # Kept, because the view must not be asked for it while it is being destroyed.
        self._viewport = pane.view.viewport()
        self._acts = self._by_keys()
        self._view.installEventFilter(self)
        self._viewport.installEventFilter(self)

    def _by_keys(self) -> dict[tuple[int, Qt.KeyboardModifier], Callable[[str], object]]:
        """Return what each key does with the current line."""
        acts, key = self._pane.acts, Qt.Key
        by_keys: dict[tuple[int, Qt.KeyboardModifier], Callable[[str], object]] = {
            (key.Key_F2, _NONE): acts.edit,
            (key.Key_Space, _NONE): self._pane.peek,
            (key.Key_Delete, _NONE): acts.hide,
            (key.Key_Backspace, _NONE): acts.restore,
            (key.Key_J, _CONTROL): acts.join,
        }
        for enter in _ENTER:
            by_keys[enter, _NONE] = acts.edit
            by_keys[enter, _CONTROL] = acts.add_below
            by_keys[enter, _CONTROL | _SHIFT] = acts.add_entry
        for arrow, step in ((key.Key_Up, -1), (key.Key_Down, 1)):
            by_keys[arrow, _ALT] = partial(self._move, step)
            by_keys[arrow, _ALT | _SHIFT] = partial(self._move_to_entry, step)
        return by_keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the keys, clicks and questions that the text view gets."""
        if watched is self._view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        if watched is self._viewport:
            if isinstance(event, QMouseEvent):
                return self._on_mouse(event)
            if isinstance(event, QContextMenuEvent):
                self._show_menu(event.pos(), event.globalPos())
                return True
            if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
                return self._on_help(event)
            if event.type() == QEvent.Type.Resize:
                self._pane.editing.follow()
                self._pane.facts.follow()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        line, modifiers = self._view.current_line, event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        act = self._acts.get((event.key(), modifiers)) if line else None
        if act is not None:
            act(line)
        elif step and modifiers == _NONE:
            self._walk(step)
        elif event.key() == Qt.Key.Key_Menu:
            place = self._view.line_rect(line).bottomLeft().toPoint()
            self._show_menu(None, self._viewport.mapToGlobal(place))
        else:
            return False
        return True

    def _move(self, step: int, line: str) -> None:
        self._pane.acts.move(line, step)

    def _move_to_entry(self, step: int, line: str) -> None:
        self._pane.acts.move_to_entry(line, step)

    def _walk(self, step: int) -> None:
        """Make the next or previous line the current one."""
        walk = self._pane.walk
        if not walk:
            return
        stop = stop_of(self._view.current_line, walk, self._pane.parts)
        place = walk.index(stop) + step if stop else (0 if step > 0 else len(walk) - 1)
        self._view.set_current_line(walk[min(max(place, 0), len(walk) - 1)])

    def _on_mouse(self, event: QMouseEvent) -> bool:
        line = self._view.line_at(event.position().toPoint())
        if event.type() == QEvent.Type.MouseButtonDblClick and line:
            self._pane.edit(line)
            return True
        if event.type() == QEvent.Type.MouseButtonPress and line:
            self._view.set_current_line(line, scroll=False)
        return False

    def _on_help(self, event: QHelpEvent) -> bool:
        """Show the old wording of a changed line under the pointer; a keyword explains itself."""
        if self._view.mark_at(event.pos()):
            return False
        change = self._pane.change_of(self._view.line_at(event.pos()))
        if change is None:
            return False
        if change.kind == "hide":
            words = QCoreApplication.translate("ResumePane", "Left out of this application. Backspace brings it back.")
            QToolTip.showText(event.globalPos(), words, self._viewport)
            return True
        difference = diff_html(change.before, change.after.replace("\n", " ⏎ "), diff_style)
        QToolTip.showText(event.globalPos(), f'<div style="width: 320px">{difference}</div>', self._viewport)
        return True

    def _show_menu(self, place: QPoint | None, where: QPoint) -> None:
        line = self._view.line_at(place) if place else self._view.current_line
        if line:
            self._view.set_current_line(line, scroll=False)
            line_menu(self._pane, line).popup(where)
