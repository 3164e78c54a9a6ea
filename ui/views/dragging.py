"""Drags parts of the résumé to another place: shows where they would go, and puts them there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer

from ui import own_edits
from ui.session import Session
from ui.views.drop_slots import Band, Slot, extent, nearest, slots
from ui.views.grip import DropSign
from ui.views.parts import Part

if TYPE_CHECKING:
    from ui.views.resume import ResumePane

_EDGE, _FASTEST, _TICK = 28, 16, 24


class Dragging(QObject):
    """Drags one part at a time over the text of a pane."""

    def __init__(self, pane: "ResumePane", session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._pane, self._view, self._session = pane, pane.view, session
        self._viewport = pane.view.viewport()
        self._part: Part | None = None
        self._bands: tuple[Band, ...] = ()
        self._slots: tuple[Slot, ...] = ()
        self.slot: Slot | None = None
        self._mouse = QPoint()
        self.sign = DropSign(self._viewport)
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._scroll)

    def begin(self, part: Part, shown: tuple[Band, ...]) -> None:
        """Take a part up."""
        self._part, self._bands = part, shown
        self._slots = slots(part, shown)
        self.sign.indent = 10.0 if part.kind == "bullet" else 0.0
        self.sign.setGeometry(self._viewport.rect())
        self.sign.show()
        self.sign.raise_()

    def follow(self, mouse: QPoint) -> None:
        """Show where the part would go if the mouse, here in the viewport, let go of it."""
        self._mouse = mouse
        self._point()
        at_edge = mouse.y() < _EDGE or mouse.y() > self._viewport.height() - _EDGE
        if at_edge and not self._timer.isActive():
            self._timer.start()
        elif not at_edge:
            self._timer.stop()

    def _point(self) -> None:
        scrolled = self._view.verticalScrollBar().value()
        self.slot = nearest(self._mouse.y() + scrolled, self._slots)
        if self._part is None or self.slot is None:
            return
        self.sign.dragged = extent(self._part, self._bands).translated(0, -scrolled)
        self.sign.height_of_line = self.slot.height - scrolled
        self.sign.setGeometry(self._viewport.rect())
        self.sign.update()

    def _scroll(self) -> None:
        """Scroll while the mouse is near the upper or lower edge, faster the nearer."""
        bar, y, room = self._view.verticalScrollBar(), self._mouse.y(), self._viewport.height()
        if y < _EDGE:
            bar.setValue(bar.value() - min(_FASTEST, 4 + (_EDGE - y) // 2))
        elif y > room - _EDGE:
            bar.setValue(bar.value() + min(_FASTEST, 4 + (y - room + _EDGE) // 2))
        self._point()

    def drop(self) -> None:
        """Put the part where it was last shown to go."""
        part, slot, among = self._part, self.slot, self._slots
        self.end()
        if part is None or slot is None:
            return
        before = self._visible(slot, among)
        if slot.entry and slot.entry != part.entry:
            new = own_edits.drop_in_entry(self._session, part.id, f"{slot.entry}.highlights", before)
            self._view.set_current_line(new)
            self._pane.acts.tell_entry(new)
        elif own_edits.place(self._session, part.id, before):
            self._view.set_current_line(part.line)
            self._pane.acts.tell_place(part)

    def _visible(self, slot: Slot, among: tuple[Slot, ...]) -> str:
        """Return the first part at or below a slot that is not left out, or "" for the end."""
        shown = {one for order in self._pane.acts.possible.index.children.values() for one in order}
        places = [one.before for one in among if one.entry == slot.entry]
        return next((one for one in places[places.index(slot.before) :] if one in shown), "")

    def end(self) -> None:
        """Leave everything as it was."""
        self._timer.stop()
        self.sign.hide()
        self._part, self.slot = None, None
