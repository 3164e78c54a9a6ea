"""How exported files are called: a pattern with placeholders, each of which a button puts in."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from tailor.model.wishes import PATTERN, PLACEHOLDERS
from ui.translation import later
from ui.views.widgets import button, column, label, row

_MEANINGS = {
    "name": later("NamesField", "Your name"),
    "what": later("NamesField", "Résumé or Letter"),
    "company": later("NamesField", "The company, or the job's title where none is known"),
    "title": later("NamesField", "The job's title"),
    "date": later("NamesField", "Today's date"),
}


class NamesField(QWidget):
    """The pattern's field, the placeholders below it, and the way back to the usual names."""

    changed = Signal()

    def __init__(self, pattern: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(pattern)
        self.line.setAccessibleName(self.tr("Pattern of the file names"))
        self.line.setPlaceholderText(PATTERN)
        self.line.textChanged.connect(self._on_changed)
        self.usual = button(self.tr("Usual names"), "plain", self.tr("Back to {}").format(PATTERN))
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(lambda: self.line.setText(PATTERN))
        meanings = {name: self.tr(meaning) for name, meaning in _MEANINGS.items()}
        self.places = {name: button(f"{{{name}}}", "switch", meanings[name]) for name in PLACEHOLDERS}
        for name, place in self.places.items():
            place.setAutoDefault(False)
            place.setAccessibleName(self.tr("Insert {}: {}").format(f"{{{name}}}", meanings[name]))
            place.clicked.connect(partial(self._insert, place.text()))
        insert = row(label(self.tr("Insert"), "muted"), *self.places.values(), 1, spacing=2)
        self.setLayout(column(row(self.line, self.usual, spacing=8), insert, spacing=5))
        self.setFocusProxy(self.line)
        self._on_changed()

    @property
    def pattern(self) -> str:
        """The pattern as it is now; an empty one means the usual."""
        return self.line.text().strip() or PATTERN

    def _insert(self, words: str, _checked: bool = False) -> None:
        self.line.insert(words)
        self.line.setFocus()

    def _on_changed(self) -> None:
        self.usual.setVisible(self.pattern != PATTERN)
        self.changed.emit()
