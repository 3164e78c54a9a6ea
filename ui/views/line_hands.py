"""Hears the keys, clicks and questions over the lines of the résumé."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolTip

from tailor.model.lines import find_line
from tailor.model.suggestion import base_line_id
from ui.session import Session
from ui.views.diff import diff_html
from ui.views.widgets import diff_style

if TYPE_CHECKING:
    from ui.views.resume import ResumePane


class LineHands(QObject):
    """Watches the résumé's text view and does with the current line what the user wishes."""

    def __init__(self, pane: "ResumePane", session: Session) -> None:
        super().__init__(pane.view)
        self._pane, self._view, self._session = pane, pane.view, session
        # Kept, because the view must not be asked for it while it is being destroyed.
        self._viewport = pane.view.viewport()
        self._view.installEventFilter(self)
        self._viewport.installEventFilter(self)

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
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        line, alt = self._view.current_line, event.modifiers() == Qt.KeyboardModifier.AltModifier
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and alt and line:
            self._session.move(line, step)
        elif step and plain:
            self._walk(step)
        elif line and control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pane.editing.add_below(line)
        elif line and plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._pane.edit(line)
        elif line and plain and event.key() == Qt.Key.Key_Space:
            self._pane.peek(line)
        elif line and plain and event.key() == Qt.Key.Key_Delete:
            self._session.hide(line)
        elif line and plain and event.key() == Qt.Key.Key_Backspace:
            self._pane.restore(line)
        elif event.key() == Qt.Key.Key_Menu:
            place = self._view.line_rect(line).bottomLeft().toPoint()
            self._show_menu(None, self._viewport.mapToGlobal(place))
        else:
            return False
        return True

    def _walk(self, step: int) -> None:
        """Make the next or previous line the current one."""
        lines = list(dict.fromkeys(run.line for row in self._view.rows for run in row.runs if run.line))
        if not lines:
            return
        known = self._view.current_line in lines
        place = lines.index(self._view.current_line) + step if known else (0 if step > 0 else len(lines) - 1)
        self._view.set_current_line(lines[min(max(place, 0), len(lines) - 1)])

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
            words = self._pane.tr("Left out of this application. Backspace brings it back.")
            QToolTip.showText(event.globalPos(), words, self._viewport)
            return True
        difference = diff_html(change.before, change.after.replace("\n", " ⏎ "), diff_style)
        QToolTip.showText(event.globalPos(), f'<div style="width: 320px">{difference}</div>', self._viewport)
        return True

    def _show_menu(self, place: QPoint | None, where: QPoint) -> None:
        line = self._view.line_at(place) if place else self._view.current_line
        if line:
            self._view.set_current_line(line, scroll=False)
            line_menu(self._pane, self._session, line).popup(where)


def line_menu(pane: "ResumePane", session: Session, line: str) -> QMenu:
    """Return what can be done with a line."""
    menu = QMenu(pane)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    change = pane.change_of(line)
    hidden = change is not None and change.kind == "hide"

    def add(text: str, keys: str, act: object, *, on: bool = True) -> None:
        action = QAction(f"{text}\t{keys}" if keys else text, menu)
        action.triggered.connect(act)
        action.setEnabled(on)
        menu.addAction(action)

    add(pane.tr("Edit"), "Enter", lambda: pane.edit(line), on=not hidden)
    add(pane.tr("Show old wording"), pane.tr("Space"), lambda: pane.peek(line), on=bool(change) and not hidden)
    back = pane.tr("Bring back") if hidden else pane.tr("Restore original")
    add(back, pane.tr("Backspace"), lambda: pane.restore(line), on=change is not None)
    if base_line_id(line) in pane.judging.doubts:
        add(pane.tr("This is true"), "", lambda: pane.confirm(line))
    menu.addSeparator()
    add(pane.tr("Move up"), "Alt+Up", lambda: session.move(line, -1))
    add(pane.tr("Move down"), "Alt+Down", lambda: session.move(line, 1))
    menu.addSeparator()
    placed = find_line(session.tailored, line)
    is_bullet = placed is not None and placed.field == "highlights"
    add(pane.tr("Add a line below"), pane.tr("Ctrl+Enter"), lambda: pane.editing.add_below(line), on=is_bullet)
    add(pane.tr("Leave out"), "Del", lambda: session.hide(line), on=not hidden)
    return menu
