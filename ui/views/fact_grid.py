"""The labelled fields of a form of facts, and what is said of dates that are none."""

from itertools import pairwise

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from ui import theme
from ui.views.fact_fields import FactField, faults
from ui.views.widgets import label

_LABEL_WIDTH = 84


class FactLine(QLineEdit):
    """A field of one line."""

    def words(self) -> str:
        """Return what is typed, its spaces put right."""
        return " ".join(self.text().split())


class FactText(QPlainTextEdit):
    """A field of some lines, as high as its words; Shift+Enter begins another line."""

    grown = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(1)
        self.setPlainText(text)
        self.textChanged.connect(self._fit)
        self._fit()

    def words(self) -> str:
        """Return what is typed, its spaces put right."""
        lines = (" ".join(line.split()) for line in self.toPlainText().splitlines())
        return "\n".join(line for line in lines if line)

    def _fit(self) -> None:
        blocks = (self.document().findBlockByNumber(number) for number in range(self.document().blockCount()))
        lines = max(2, sum(max(1, block.layout().lineCount()) for block in blocks))
        height = self.fontMetrics().lineSpacing() * lines + theme.scaled(14)
        if height != self.height():
            self.setFixedHeight(height)
            self.grown.emit()


class FactGrid(QWidget):
    """Fields below one another, the dates of a span side by side; `typed` comes while the user types."""

    typed = Signal()
    grown = Signal()

    def __init__(self, fields: tuple[FactField, ...], typed: dict[str, str], ear: QObject, parent: QWidget) -> None:
        super().__init__(parent)
        self.fields = fields
        self.inputs: dict[str, FactLine | FactText] = {}
        self.notes: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.scaled(8))
        self._grid.setVerticalSpacing(theme.scaled(5))
        self._grid.setColumnStretch(1, 1)
        self._span: QHBoxLayout | None = None
        for field in fields:
            made = self.inputs[field.id] = self._made(field, typed.get(field.id, field.text))
            made.installEventFilter(ear)
            self._put(field, made)
        for one, following in pairwise(self.inputs.values()):
            QWidget.setTabOrder(one, following)

    @property
    def texts(self) -> dict[str, str]:
        """What stands in the fields."""
        return {name: made.words() for name, made in self.inputs.items()}

    @property
    def is_touched(self) -> bool:
        """Whether anything was typed."""
        return any(self.inputs[field.id].words() != " ".join(field.text.split()) for field in self.fields)

    @property
    def faults(self) -> dict[str, str]:
        """What is wrong with the dates as they are typed now."""
        return faults((field, self.inputs[field.id].words()) for field in self.fields)

    def begin(self, name: str = "") -> None:
        """Put the cursor into a field, or the first."""
        made = self.inputs.get(name) or next(iter(self.inputs.values()))
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(made, FactLine):
            made.selectAll()
        else:
            made.moveCursor(QTextCursor.MoveOperation.End)

    def show_faults(self, found: dict[str, str]) -> None:
        """Say below the fields what is wrong with them."""
        for name, note in self.notes.items():
            note.setText(found.get(name, ""))
            note.setVisible(name in found)
            self.inputs[name].setAccessibleDescription(found.get(name, ""))

    def _made(self, field: FactField, text: str) -> FactLine | FactText:
        made: FactLine | FactText
        if field.kind == "long":
            made = FactText(text, self)
            made.grown.connect(self.grown)
            made.textChanged.connect(self._on_typed)
            made.setToolTip(self.tr("Shift+Enter begins another line."))
        else:
            made = FactLine(text, self)
            made.textEdited.connect(self._on_typed)
            made.setCursorPosition(0)
        if field.kind == "date":
            made.setPlaceholderText(self.tr("Mar 2021"))
            made.setToolTip(self.tr("Write it like 2021, 2021-03 or March 2021; “present” for what still goes on."))
        elif field.kind == "words":
            made.setPlaceholderText(self.tr("With commas between"))
        elif field.id == "basics.profile":
            made.setPlaceholderText(self.tr("Address of a profile, such as linkedin.com/in/name"))
        made.setAccessibleName(field.label)
        return made

    def _put(self, field: FactField, made: QWidget) -> None:
        row = self._grid.rowCount()
        if field.is_end and self._span is not None:
            self._span.addWidget(label("–", "muted", parent=self))
            self._span.addWidget(made, 1)
        else:
            is_start = field.id.rpartition(".")[2] == "start_date"
            name = label(self.tr("Dates") if is_start else field.label, "muted", parent=self, wrap=True)
            name.setFixedWidth(theme.scaled(_LABEL_WIDTH))
            name.setBuddy(made)
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignVCenter)
            if is_start:
                self._span = QHBoxLayout()
                self._span.setSpacing(theme.scaled(6))
                self._span.addWidget(made, 1)
                self._grid.addLayout(self._span, row, 1)
            else:
                self._grid.addWidget(made, row, 1)
        if field.kind == "date":
            note = self.notes[field.id] = label("", "warning", parent=self, wrap=True)
            note.hide()
            self._grid.addWidget(note, row + 1, 1)

    def _on_typed(self) -> None:
        self.show_faults({})
        self.typed.emit()
