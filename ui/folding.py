"""How the panes of the window share its width: the rail folds first, then what was not looked at the longest."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent

from ui import theme
from ui.views.folds import Folds

if TYPE_CHECKING:
    from ui.window import MainWindow

WIDTHS = (216, 438, 438, 348)
"""How wide the design has the rail, the posting, the résumé and the right side."""
SMALLEST_WINDOW = (560, 420)
_STRETCH = (0, 5, 5, 3)
_RAIL, _LEAST = 173, (250, 250, 341)
_EASY = 1120
"""The width from which on the rail stands beside the panes by itself."""
_POSTING, _RESUME, _RIGHT = range(3)
_ACTS = {
    _POSTING: ("new", "read_pasted", "posting_folds", "conditions"),
    _RESUME: ("edit_line", "old_wording", "show_hidden", "next_misspelling", "correct_word"),
}


class Folding(QObject):
    """Folds the panes of the window, and brings the one that something happens in."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._splitter = window, window.splitter
        self._rail_wanted = self._rail_asked = False
        names = self.tr("Posting"), self.tr("Résumé"), self.tr("Tailoring")
        self.panes = Folds(window.splitter, names, (window.posting, window.resume, window.right), _LEAST)
        self.bar = self.panes.bar
        for number in range(4):
            window.splitter.setStretchFactor(number, _STRETCH[number])
        window.setMinimumSize(*SMALLEST_WINDOW)
        window.stage.setMinimumSize(1, 1)
        window.installEventFilter(self)
        window.dress.changed.connect(self._on_dressed)
        window.stage.currentChanged.connect(self.fit)
        self._listen()
        self.panes.prefer(_RIGHT, _RESUME, _POSTING)
        self._on_dressed()
        window.splitter.setSizes([theme.scaled(width) for width in WIDTHS])

    def _listen(self) -> None:
        window, panes = self._window, self.panes
        window.session.focus_posting.connect(partial(panes.point_at, _POSTING))
        window.session.focus_line.connect(partial(panes.point_at, _RESUME))
        window.tabs.wanted.connect(partial(panes.bring, _RIGHT))
        window.right.currentChanged.connect(partial(panes.bring, _RIGHT))
        window.start.posting_wanted.connect(partial(panes.bring, _POSTING))
        panes.fitted.connect(self._show_ways)
        for pane, names in _ACTS.items():
            for name in names:
                window.actions_by_name[name].triggered.connect(partial(panes.bring, pane))

    def _show_ways(self, shown: set[int]) -> None:
        ways = ((_POSTING, "posting"), (_RESUME, "resume"))
        self._window.start.show_ways({name for number, name in ways if number in shown})

    @property
    def shown(self) -> set[int]:
        """The numbers of the panes in sight."""
        return self.panes.shown

    def show_rail(self, *, wanted: bool) -> None:
        """Show the applications where there is room for them, or no longer."""
        self._rail_wanted = wanted
        self.fit()

    def ask_rail(self) -> None:
        """Show the applications even if another pane has to go for them."""
        self._set_rail(wanted=True)

    def toggle_rail(self) -> None:
        """Show the applications if they are not in sight, or put them away."""
        self._set_rail(wanted=self._window.rail.isHidden())

    def _set_rail(self, *, wanted: bool) -> None:
        window = self._window
        self._rail_asked = window.settings.rail = wanted
        window.actions_by_name["rail"].setChecked(wanted)
        window.show_applications()

    def fit(self, *_: object) -> None:
        """Show what there is room for."""
        window = self._window
        shown = self._rail_wanted and (self._rail_asked or window.width() >= theme.scaled(_EASY))
        window.rail.setVisible(shown)
        self.panes.take(window.rail.minimumWidth() + 1 if shown else 0)
        if window.stage.currentWidget() is not window.splitter:
            self.bar.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold or unfold the rail when the window has another width."""
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self._rail_asked = False
            self.fit()
        return False

    def _on_dressed(self) -> None:
        """Leave everything the room its letters need at the text size that is on."""
        self._window.rail.setMinimumWidth(min(theme.scaled(_RAIL), SMALLEST_WINDOW[0] // 2))
        self.panes.dress()
        self.fit()
