"""The field in which the user puts a suggestion in their own words."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from shiboken6 import isValid

from tailor.model.doubt import Doubt
from ui.line_judging import DEBOUNCE, LineJudging
from ui.views.line_note import LineNote, mark_spans
from ui.views.widgets import button, column, label, row

_LINES = 4


class WordingField(QPlainTextEdit):
    """A field of a few lines: Enter keeps, Shift+Enter begins another bullet, Esc leaves."""

    kept = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Enter, leave with Esc; other keys type."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class WordingForm(QWidget):
    """The suggested wording to be changed, with what keeps it and what leaves it."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, text: str, *, many: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doubt = Doubt("")
        self.field = WordingField(text)
        self.field.setAccessibleName(self.tr("Your wording"))
        self.field.setTabChangesFocus(True)
        lines = min(2 * _LINES, max(_LINES, len(text) // 45 + 2))
        self.field.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 16)
        self.keep = button(self.tr("Use my wording"), "primary", self.tr("Put it into the résumé (Enter)"))
        cancel = button(self.tr("Cancel"), "plain", self.tr("Leave it as it was (Esc)"))
        hint = label(self.tr("Shift+Enter begins another bullet."), "muted", wrap=True)
        hint.setVisible(many)
        self.note = LineNote(self.field, self)
        self.setLayout(column(self.field, self.note, hint, row(self.keep, cancel, 1), spacing=7))
        self.field.kept.connect(self._keep)
        self.field.left.connect(self.left)
        self.keep.clicked.connect(self._keep)
        cancel.clicked.connect(self.left)
        self.field.textChanged.connect(lambda: self.keep.setEnabled(bool(self.text)))

    @property
    def text(self) -> str:
        """The wording without needless spaces; further bullets are further lines."""
        lines = (" ".join(line.split()) for line in self.field.toPlainText().splitlines())
        return "\n".join(line for line in lines if line)

    def judge_with(self, judging: LineJudging, line: str) -> None:
        """Say quietly what in the wording is in doubt, whenever typing rests; nothing is ever blocked."""
        timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self.field.textChanged.connect(timer.start)
        timer.timeout.connect(lambda: judging.ask(line, " ".join(self.text.split()), self._show_doubt))
        self.note.confirmed.connect(lambda: self._confirm(judging, line))

    def _show_doubt(self, doubt: Doubt) -> None:
        if isValid(self) and doubt.text == " ".join(self.text.split()):
            self._doubt = doubt
            self.note.say(doubt)
            shown = self.field.toPlainText() == doubt.text
            self.field.setExtraSelections(mark_spans(self.field, doubt.text, doubt.spans) if shown else [])

    def _confirm(self, judging: LineJudging, line: str) -> None:
        judging.confirm(line, self._doubt)
        self._show_doubt(Doubt(self._doubt.text))

    def begin(self, *, at_end: bool = False) -> None:
        """Put the focus into the field, the words chosen or the cursor behind them."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if at_end:
            self.field.moveCursor(QTextCursor.MoveOperation.End)
        else:
            self.field.selectAll()

    def _keep(self) -> None:
        if self.text:
            self.kept.emit(self.text)
