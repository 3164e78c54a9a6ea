"""Edits one line of the résumé in its place."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tailor.model.doubt import Doubt
from ui.highlight import to_utf16
from ui.views.line_note import mark_spans

_FRAME = 7
_NARROWEST = 190
STAYING = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Why the focus goes for a moment alone."""


class LineEditor(QPlainTextEdit):
    """A field over the words it edits, growing with them: Enter keeps, Esc leaves as it was.

    Ctrl+Enter parts the text at the cursor, Ctrl+J joins it with the line below, Backspace at its start with the one
    above. `kept`, `left`, `parted` (with both halves) and `joined` (with the text and 1 or -1) end it; `drafted`
    carries the text while it changes.
    """

    kept = Signal(str)
    left = Signal()
    parted = Signal(str, str)
    joined = Signal(str, int)
    drafted = Signal(str)
    grown = Signal(int)

    def __init__(self, text: str, area: QRectF, parent: QWidget, *, over: bool = True) -> None:
        super().__init__(parent)
        self._ground = parent
        self._ended = False
        self._area, self._over = area, over
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(1)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.textChanged.connect(self._on_text_changed)
        self.place(area)

    @property
    def text(self) -> str:
        """The words on one line."""
        return " ".join(self.toPlainText().split())

    def mark(self, doubt: Doubt) -> None:
        """Mark the words in doubt, where the field holds the very text they were counted in."""
        spans = doubt.spans if self.toPlainText() == doubt.text else ()
        self.setExtraSelections(mark_spans(self, doubt.text, spans))

    def place(self, area: QRectF) -> None:
        """Stand over this part of the parent."""
        self._area = area
        room = self._ground.width()
        left = min(area.left() - _FRAME, room - _NARROWEST)
        width = min(max(area.width() + 2 * _FRAME, _NARROWEST), room - left - 4)
        self.setGeometry(round(left), round(area.top()) - 3, round(width), self.height())
        self._fit()

    def _fit(self) -> None:
        document = self.document()
        document.setTextWidth(self.width() - 18)
        blocks = (document.findBlockByNumber(number) for number in range(document.blockCount()))
        lines = sum(max(1, block.layout().lineCount()) for block in blocks)
        height = max(self.fontMetrics().lineSpacing() * lines + 14, round(self._area.height()) + 6 if self._over else 0)
        self.resize(self.width(), height)
        self.grown.emit(height)

    def _on_text_changed(self) -> None:
        if self._ended:
            return
        self.setExtraSelections([])
        self._fit()
        self.drafted.emit(self.text)

    def put_cursor(self, place: int) -> None:
        """Put the cursor behind so many characters of the text."""
        cursor, text = self.textCursor(), self.toPlainText()
        cursor.setPosition(to_utf16(text, min(place, len(text))))
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Enter, leave with Esc; all else belongs to the field, its own undo too."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.part() if control else self._end(keep=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._end(keep=False)
        elif control and event.key() == Qt.Key.Key_J:
            self.join(1)
        elif event.key() == Qt.Key.Key_Backspace and self._is_at_start:
            self.join(-1)
        else:
            super().keyPressEvent(event)

    @property
    def _is_at_start(self) -> bool:
        cursor = self.textCursor()
        return cursor.position() == 0 and not cursor.hasSelection()

    def part(self) -> None:
        """Part the text at the cursor."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionStart())
        cursor.movePosition(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.KeepAnchor)
        first = cursor.selectedText()
        rest = self.toPlainText()[len(first) :]
        self.parted.emit(" ".join(first.split()), " ".join(rest.split()))

    def join(self, step: int) -> None:
        """Join with the line below, or with -1 the one above."""
        self.joined.emit(self.text, step)

    def end(self) -> None:
        """Do nothing more, whatever takes the focus."""
        self._ended = True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field keeps what was typed, as one step."""
        super().focusOutEvent(event)
        if event.reason() not in STAYING:
            self._end(keep=True)

    def _end(self, *, keep: bool) -> None:
        if self._ended:
            return
        self._ended = True
        if keep:
            self.kept.emit(self.text)
        else:
            self.left.emit()
