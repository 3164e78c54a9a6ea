"""A part of the window: it fills its own ground, and hands the focus it gets on to what stands in front."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from ui import theme


class Pane(QWidget):
    """A part of the window that fills its own ground.

    Qt's own focus proxies are not used here: with one that is hidden, Tab stays where it is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._front: tuple[QWidget, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.set_role(self, "pane")

    def lead_to(self, *parts: QWidget) -> None:
        """Hand the focus on to the first of these that is seen."""
        self._front = parts

    @property
    def front(self) -> QWidget | None:
        """What the focus is handed on to now."""
        return next((part for part in self._front if part.isVisible() and part.isEnabled()), None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on; without a part in front, to the first stop there is."""
        super().focusInEvent(event)
        front = self.front
        if front is not None:
            front.setFocus(event.reason())
        elif self._front:
            self.focusNextChild()


def walk_in_order(*parts: QWidget) -> None:
    """Let Tab go from each of these to the next."""
    for before, after in pairwise(parts):
        QWidget.setTabOrder(before, after)
