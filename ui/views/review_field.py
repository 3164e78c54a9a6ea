"""One row of the review's form: what the field is called, the field itself, and whether to check it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QWidget

from ui import theme
from ui.highlight import to_code_points
from ui.views.mirroring import trailing_alignment
from ui.views.review_drops import LeftoverTaker
from ui.views.review_form import Cell, FormRow, field_label
from ui.views.widgets import label

LABEL_WIDTH, CHIP_WIDTH, DATE_WIDTH = 88, 62, 92
_PADDING = 8


class FieldEdit(QPlainTextEdit):
    """A field as high as its words; leaving it keeps them, Enter goes on, Esc brings the earlier words back.

    `kept` carries the words; `drafted` what stands there while typing, nothing once it was left; `wanted` asks for the
    next field, or the one before.
    """

    entered = Signal()
    kept = Signal(str)
    drafted = Signal(object)
    wanted = Signal(int)

    def __init__(self, cell: Cell, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "heading-cell" if cell.name == "heading" else "cell")
        self.cell = cell
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(1)
        self.setPlainText(cell.text)
        self.textChanged.connect(self._on_text_changed)

    @property
    def text(self) -> str:
        """The words on one line; a summary keeps its paragraphs."""
        lines = [" ".join(line.split()) for line in self.toPlainText().splitlines()]
        return "\n".join(lines).strip() if "\n" in self.cell.text else " ".join(" ".join(lines).split())

    @property
    def offset(self) -> int:
        """The cursor's place, in code points of the text."""
        text = self.toPlainText()
        return len(" ".join(text[: to_code_points(text, self.textCursor().position())].split()))

    def show_cell(self, cell: Cell) -> None:
        """Show another text, if it is another."""
        changed = cell.text != self.cell.text or cell.text != self.text
        self.cell = cell
        if changed:
            self.blockSignals(True)
            self.setPlainText(cell.text)
            self.blockSignals(False)
            self.fit()

    def keep(self) -> None:
        """File what was typed."""
        if self.text != self.cell.text:
            self.kept.emit(self.text)

    def fit(self) -> None:
        """Be as high as the words."""
        blocks = (self.document().findBlockByNumber(number) for number in range(self.document().blockCount()))
        lines = sum(max(1, block.layout().lineCount()) for block in blocks)
        height = self.fontMetrics().lineSpacing() * max(1, lines) + theme.scaled(_PADDING) + 2
        if height != self.height():
            self.setFixedHeight(height)

    def _on_text_changed(self) -> None:
        self.fit()
        if self.hasFocus():
            self.drafted.emit(self.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep as high as the words."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while there is nothing typed to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            idle = not document.isUndoAvailable() and not document.isRedoAvailable()
            if idle and (event.matches(undo) or event.matches(redo)):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, leave with Esc; at the first and last line Up and Down go to the next field."""
        cursor = self.textCursor()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.wanted.emit(1)
        elif event.key() == Qt.Key.Key_Escape and self.text != self.cell.text:
            self.show_cell(self.cell)
        elif event.key() == Qt.Key.Key_Up and not cursor.movePosition(QTextCursor.MoveOperation.Up):
            self.wanted.emit(-1)
        elif event.key() == Qt.Key.Key_Down and not cursor.movePosition(QTextCursor.MoveOperation.Down):
            self.wanted.emit(1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what is done with text, then what is done with fields."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        menu.addActions(self.actions())
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this is the current field."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field keeps what was typed, as one step."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.keep()
            self.drafted.emit(None)


class FieldRow(QFrame):
    """A row with its label, one or two fields, and the sign and the word that ask to check it."""

    dropped = Signal(str)

    def __init__(self, row: FormRow, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "form-row")
        self.row = row
        self.name = label(row.label, "muted", parent=self)
        self.name.setFixedWidth(theme.scaled(LABEL_WIDTH))
        self.name.setAlignment(trailing_alignment(self.layoutDirection()) | Qt.AlignmentFlag.AlignTop)
        self.name.setContentsMargins(0, theme.scaled(5), 0, 0)
        self.edits = tuple(FieldEdit(cell, self) for cell in row.cells)
        self.chip = label(self.tr("? check"), "chip-missing", parent=self)
        self.chip.setToolTip(self.tr("The reader was not sure of this. Correct it, or press F9 if it is right."))
        aside = QWidget(self)
        aside.setFixedWidth(theme.scaled(CHIP_WIDTH))
        chips = QHBoxLayout(aside)
        chips.setContentsMargins(0, theme.scaled(4), 0, 0)
        chips.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.stops: tuple[QWidget, ...] = self.edits
        layout = self._line = QHBoxLayout(self)
        layout.setSpacing(theme.scaled(6))
        layout.addWidget(self.name, 0, Qt.AlignmentFlag.AlignTop)
        self._lay_out_edits(layout)
        layout.addWidget(aside, 0, Qt.AlignmentFlag.AlignTop)
        LeftoverTaker(self, self.dropped.emit)
        for edit in self.edits:
            LeftoverTaker(edit.viewport(), self.dropped.emit, self)
        self.show_row(row, frozenset())

    def _lay_out_edits(self, layout: QHBoxLayout) -> None:
        is_dated = bool(self.edits) and self.edits[0].cell.kind == "date"
        for number, edit in enumerate(self.edits):
            if number:
                dash = label("–", "muted", parent=self)
                dash.setContentsMargins(0, theme.scaled(5), 0, 0)
                layout.addWidget(dash, 0, Qt.AlignmentFlag.AlignTop)
            if is_dated:
                edit.setFixedWidth(theme.scaled(DATE_WIDTH))
            layout.addWidget(edit, 0 if is_dated else 1, Qt.AlignmentFlag.AlignTop)
        if is_dated:
            layout.addStretch(1)

    def set_room(self, above: int, below: int) -> None:
        """Keep so many pixels free above and below."""
        self._line.setContentsMargins(8, above, 2, below)

    def show_row(self, row: FormRow, doubts: frozenset[str]) -> None:
        """Show what the row says now, and whether to check it."""
        self.row = row
        self.name.setText(row.label)
        doubted = False
        for edit, cell in zip(self.edits, row.cells, strict=True):
            doubt = any(target in doubts for target in cell.targets)
            doubted = doubted or doubt
            edit.show_cell(cell)
            theme.set_role(edit, "true" if doubt else "false", "doubt")
            words = field_label(row.section_kind, cell.name)
            edit.setAccessibleName(self.tr("{}, to check").format(words) if doubt else words)
            edit.setPlaceholderText("—")
            edit.setToolTip(self.tr("As in 2021, 2021-03 or Mar 2021") if cell.kind == "date" else "")
        self.chip.setVisible(doubted)

    @property
    def doubted(self) -> tuple[FieldEdit, ...]:
        """The fields of the row that should be checked."""
        return tuple(edit for edit in self.edits if edit.property("doubt") == "true")
