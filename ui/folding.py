"""Shows as many panes side by side as there is room for at the text size that is on, and a way to the others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QSplitter, QWidget

from ui import theme
from ui.views.widgets import button, row

if TYPE_CHECKING:
    from ui.window import MainWindow

WIDTHS = (216, 438, 438, 348)
"""How wide the design has the rail, the posting, the résumé and the right side."""
SMALLEST_WINDOW = (560, 420)
_LEAST = (173, 250, 250, 341)
_STRETCH = (0, 5, 5, 3)
_EASY = 1120
"""The width from which on the rail stands beside the panes by itself."""
_RAIL, _POSTING, _RESUME, _RIGHT = range(4)
_PANES = (_POSTING, _RESUME, _RIGHT)


class PaneSwitch(QFrame):
    """Names the panes where not all are in sight; the pressed ones are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "tools")
        self.setAccessibleName(self.tr("Panes"))
        self.buttons: dict[int, QPushButton] = {}
        for pane, words in (
            (_POSTING, self.tr("Posting")),
            (_RESUME, self.tr("Résumé")),
            (_RIGHT, self.tr("Tailoring")),
        ):
            self.buttons[pane] = button(words, "switch", self.tr("Show this pane"))
            self.buttons[pane].setCheckable(True)
        line = row(*self.buttons.values(), 1, spacing=4)
        line.setContentsMargins(12, 4, 12, 4)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_panes(self, shown: set[int]) -> None:
        """Press the buttons of the panes in sight."""
        for pane, switch in self.buttons.items():
            switch.setChecked(pane in shown)


class Folding(QObject):
    """Knows which panes were wanted last; the rail folds first, then what was not looked at the longest."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._splitter: QSplitter = window.splitter
        self._parts: tuple[QWidget, ...] = (window.rail, window.posting, window.resume, window.right)
        self._wanted = [_RIGHT, _RESUME, _POSTING]
        self._rail_wanted = self._rail_asked = False
        self.bar = PaneSwitch(window)
        for number in range(4):
            self._splitter.setStretchFactor(number, _STRETCH[number])
        for pane, switch in self.bar.buttons.items():
            switch.clicked.connect(partial(self.bring, pane))
        window.setMinimumSize(*SMALLEST_WINDOW)
        window.stage.setMinimumSize(1, 1)
        window.installEventFilter(self)
        window.dress.changed.connect(self._on_dressed)
        window.stage.currentChanged.connect(self.fit)
        self._listen()
        self._on_dressed()
        self._splitter.setSizes([theme.scaled(width) for width in WIDTHS])

    def _listen(self) -> None:
        window = self._window
        window.session.focus_posting.connect(partial(self.bring_if_seen, _POSTING))
        window.session.focus_line.connect(partial(self.bring_if_seen, _RESUME))
        window.tabs.wanted.connect(partial(self.bring, _RIGHT))
        window.right.currentChanged.connect(partial(self.bring, _RIGHT))

    @property
    def shown(self) -> set[int]:
        """The numbers of the panes in sight."""
        return {pane for pane in _PANES if not self._parts[pane].isHidden()}

    def show_rail(self, *, wanted: bool) -> None:
        """Show the applications where there is room for them, or no longer."""
        self._rail_wanted = wanted
        self.fit()

    def ask_rail(self) -> None:
        """Show the applications even if another pane has to go for them."""
        self._set_rail(wanted=True)

    def toggle_rail(self) -> None:
        """Show the applications if they are not in sight, or put them away."""
        self._set_rail(wanted=self._parts[_RAIL].isHidden())

    def _set_rail(self, *, wanted: bool) -> None:
        window = self._window
        self._rail_asked = window.settings.rail = wanted
        window.actions_by_name["rail"].setChecked(wanted)
        window.show_applications()

    def bring(self, pane: int, *_: object) -> None:
        """Bring a pane into sight."""
        self._wanted.remove(pane)
        self._wanted.insert(0, pane)
        self.fit()

    def bring_if_seen(self, pane: int, *_: object) -> None:
        """Bring a pane into sight when something in it is pointed at, beside the one that is worked in."""
        if self._window.isVisible() and pane not in self.shown:
            self._wanted.remove(pane)
            self._wanted.insert(1, pane)
            self.fit()

    def fit(self, *_: object) -> None:
        """Show what there is room for."""
        room = self._window.width() - (_least(_RAIL) if self._rail_asked else 0)
        shown: set[int] = set()
        for pane in self._wanted:
            needed = sum(_least(one) + 1 for one in shown)
            if not shown or needed + _least(pane) <= room:
                shown.add(pane)
        easy = self._window.width() >= theme.scaled(_EASY)
        self._parts[_RAIL].setVisible(self._rail_wanted and (easy or self._rail_asked))
        for pane in _PANES:
            self._parts[pane].setVisible(pane in shown)
        self.bar.show_panes(shown)
        self.bar.setVisible(len(shown) < len(_PANES) and self._window.stage.currentWidget() is self._splitter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the panes when the window has another width."""
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self._rail_asked = False
            self.fit()
        return False

    def _on_dressed(self) -> None:
        """Leave every pane the room its letters need at the text size that is on."""
        for number in range(4):
            self._parts[number].setMinimumWidth(min(_least(number), SMALLEST_WINDOW[0]))
        self.fit()


def _least(pane: int) -> int:
    return theme.scaled(_LEAST[pane])
