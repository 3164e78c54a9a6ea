"""Shows as many of some panes side by side as there is room for, and names the others so that they can be brought."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QSizePolicy, QSplitter, QWidget

from ui import theme
from ui.views.widgets import button, row

_NARROWEST = 540
"""The width below which no pane asks for more, however large the letters."""


class PaneSwitch(QFrame):
    """Names the panes where not all are in sight; the pressed ones are."""

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "tools")
        self.setAccessibleName(self.tr("Panes"))
        self.buttons: tuple[QPushButton, ...] = tuple(
            button(name, "switch", self.tr("Show this pane")) for name in names
        )
        for switch in self.buttons:
            switch.setCheckable(True)
        line = row(*self.buttons, 1, spacing=4)
        line.setContentsMargins(12, 4, 12, 4)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_panes(self, shown: set[int]) -> None:
        """Press the buttons of the panes in sight."""
        for number, switch in enumerate(self.buttons):
            switch.setChecked(number in shown)


class Folds(QObject):
    """Knows which of the panes of a splitter were wanted last; what was not looked at the longest folds first.

    `fitted` carries the numbers of the panes in sight.
    """

    fitted = Signal(object)

    def __init__(
        self, splitter: QSplitter, names: tuple[str, ...], panes: tuple[QWidget, ...], least: tuple[int, ...]
    ) -> None:
        super().__init__(splitter)
        self._splitter, self._panes, self._least = splitter, panes, least
        self._wanted: list[int] = []
        self._taken = 0
        self.bar = PaneSwitch(names)
        for number, switch in enumerate(self.bar.buttons):
            switch.clicked.connect(partial(self.bring, number))
        splitter.installEventFilter(self)

    @property
    def shown(self) -> set[int]:
        """The numbers of the panes in sight."""
        return {number for number, pane in enumerate(self._panes) if not pane.isHidden()}

    def prefer(self, *numbers: int) -> None:
        """Say which panes matter most, the first before all."""
        self._wanted = list(numbers)
        self.dress()

    def bring(self, number: int, *_: object) -> None:
        """Bring a pane into sight."""
        self._want(number, 0)

    def point_at(self, number: int, *_: object) -> None:
        """Bring a pane into sight beside the one that is worked in; in its place only where a link asks for it."""
        focused = QApplication.focusWidget()
        linked = focused is not None and focused.property("role") == "link"
        if self._splitter.isVisible() and number not in self.shown:
            self._want(number, 0 if linked and len(self.shown) == 1 else 1)

    def _want(self, number: int, place: int) -> None:
        self._wanted.remove(number)
        self._wanted.insert(place, number)
        self.fit()

    def dress(self) -> None:
        """Leave every pane the room its letters need at the text size that is on."""
        for number, pane in enumerate(self._panes):
            pane.setMinimumWidth(min(self._needs(number), _NARROWEST))
        self.fit()

    def take(self, width: int) -> None:
        """Give so much of the width to something else."""
        self._taken = width
        self.fit()

    def fit(self) -> None:
        """Show what there is room for."""
        room, shown = self._splitter.width() - self._taken, set[int]()
        for number in self._wanted:
            if not shown or sum(self._needs(one) + 1 for one in (*shown, number)) - 1 <= room:
                shown.add(number)
        for number, pane in enumerate(self._panes):
            pane.setVisible(number in shown)
        self.bar.show_panes(shown)
        self.bar.setVisible(len(shown) < len(self._panes))
        self.fitted.emit(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the panes when there is another width."""
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self.fit()
        return False

    def _needs(self, number: int) -> int:
        return theme.scaled(self._least[number])
