"""Scrolls a view to a place: at once, or gliding there where motion is welcome."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtWidgets import QScrollBar

from ui import theme

_GLIDE = 160
"""How long a way takes in milliseconds, however far it is."""


class Scrolling(QObject):
    """Moves one scroll bar; the user's own scrolling ends a glide."""

    def __init__(self, bar: QScrollBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._glide = QPropertyAnimation(bar, b"value", self)
        self._glide.setDuration(_GLIDE)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        for moved in (bar.actionTriggered, bar.sliderPressed):
            moved.connect(self._glide.stop)
        bar.rangeChanged.connect(self._arrive)

    @property
    def goal(self) -> int:
        """Where the bar stands, or will once it has come to rest."""
        gliding = self._glide.state() == QAbstractAnimation.State.Running
        return int(self._glide.endValue()) if gliding else self._bar.value()

    def _arrive(self) -> None:
        """Be there at once: what is shown has become longer or shorter on the way."""
        if self._glide.state() == QAbstractAnimation.State.Running:
            goal = self.goal
            self._glide.stop()
            self._bar.setValue(goal)

    def go(self, value: int) -> None:
        """Go to a value as far as there is one."""
        goal = min(max(value, self._bar.minimum()), self._bar.maximum())
        self._glide.stop()
        if theme.motion() and self._bar.isVisible():
            self._glide.setStartValue(self._bar.value())
            self._glide.setEndValue(goal)
            self._glide.start()
        else:
            self._bar.setValue(goal)
