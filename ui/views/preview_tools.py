"""The tools above the pages: résumé or letter, how many pages, how large they are shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QWidget

from ui.views.pages_area import PagesArea
from ui.views.widgets import button, row

_ZOOMS = (50, 75, 100, 125, 150, 200)


class Switch(QWidget):
    """A few choices side by side, one of them on; `chosen` carries the number of the one that was clicked."""

    chosen = Signal(int)

    def __init__(self, name: str, choices: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.choices: list[QPushButton] = []
        for number, (words, tip) in enumerate(choices):
            made = button(words, "switch", tip)
            made.setCheckable(True)
            made.setAccessibleName(f"{name}: {words}")
            self._group.addButton(made, number)
            self.choices.append(made)
        self.choices[0].setChecked(True)
        self.setLayout(row(*self.choices, spacing=1))
        self._group.idClicked.connect(self.chosen)

    @property
    def current(self) -> int:
        """The number of the choice that is on."""
        return self._group.checkedId()

    def show_choice(self, number: int) -> None:
        """Turn a choice on without telling."""
        self.choices[number].setChecked(True)


class ZoomTools(QWidget):
    """Smaller, larger, and a menu of sizes; the button says which is on."""

    def __init__(self, area: PagesArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self.smaller = button("−", "step", self.tr("Smaller (Ctrl+Minus)"))
        self.larger = button("+", "step", self.tr("Larger (Ctrl+Plus)"))
        self.shown = button("", "plain", self.tr("Size of the pages on the screen"))
        self.smaller.setAccessibleName(self.tr("Smaller"))
        self.larger.setAccessibleName(self.tr("Larger"))
        self.menu = QMenu(self)
        self._add(self.tr("Fit width\tCtrl+0"), area.fit_width)
        self.menu.addSeparator()
        for percent in _ZOOMS:
            self._add(f"{percent} %", partial(area.set_zoom, percent / 100))
        self.shown.clicked.connect(lambda: self.menu.popup(self.shown.mapToGlobal(self.shown.rect().bottomLeft())))
        self.smaller.clicked.connect(lambda: area.step(-1))
        self.larger.clicked.connect(lambda: area.step(1))
        self.setLayout(row(self.smaller, self.shown, self.larger, spacing=0))
        area.sized.connect(self._show)
        self._show()

    def _add(self, words: str, act: Callable[[], object]) -> None:
        action = QAction(words, self)
        action.triggered.connect(lambda: act())
        self.menu.addAction(action)

    def _show(self) -> None:
        percent = f"{round(self._area.zoom * 100)} %"
        self.shown.setText(self.tr("Fit") if self._area.fits else percent)
        said = self.tr("Page width, {}").format(percent) if self._area.fits else percent
        self.shown.setAccessibleName(self.tr("Size of the pages: {}").format(said))
