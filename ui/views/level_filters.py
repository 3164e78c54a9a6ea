"""The filters of the Suggestions tab: all of them or one kind, each with its count and its sign."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from tailor.model.suggestion import Level, Suggestion
from ui import theme
from ui.views.flow import flow
from ui.views.level_sign import LevelFilter

_LEVELS: tuple[Level | None, ...] = (None, "safe", "confirm", "ask")


class LevelFilters(QWidget):
    """One of the filters is always on; `changed` says that it is another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = {level: LevelFilter(level) for level in _LEVELS}
        self._group = QButtonGroup(self)
        for chip in self.chips.values():
            self._group.addButton(chip)
        self.chips[None].setChecked(True)
        self.setLayout(flow(*self.chips.values(), spacing=theme.scaled(2)))
        self._group.buttonToggled.connect(lambda _chip, on: self.changed.emit() if on else None)

    @property
    def level(self) -> Level | None:
        """The kind that is shown, nothing for all."""
        return next((level for level, chip in self.chips.items() if chip.isChecked()), None)

    def choose(self, level: Level | None) -> None:
        """Show this kind alone, or all."""
        self.chips[level].setChecked(True)

    def of(self, suggestions: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
        """Return those that the filter lets through, in their order."""
        level = self.level
        return tuple(one for one in suggestions if level in (None, one.level))

    def show_counts(self, suggestions: tuple[Suggestion, ...]) -> None:
        """Say how many there are of each kind; without any the filters go."""
        for level, chip in self.chips.items():
            chip.show_count(sum(level in (None, one.level) for one in suggestions))
        self.setVisible(bool(suggestions))
