"""Says quietly what in the user's own wording nothing of theirs says yet."""

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QTextEdit, QWidget

from tailor.model.doubt import Doubt
from tailor.model.message import Message
from ui import theme
from ui.highlight import to_utf16
from ui.translation import capital, counted, shown
from ui.views.widgets import button, label

translate = QCoreApplication.translate

_SHOWN = 2
_NEW_SHOWN = 3
_NUMBER = "the number {number} is not in the line"
_WORDS = ("“{text}” is new", "“{rewrite}” is new")


class LineNote(QFrame):
    """A note below a field being typed in; a click on it never takes the focus from there."""

    confirmed = Signal()

    def __init__(self, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusProxy(field)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.set_role(self, "line-note")
        self.words = label(role="muted", wrap=True)
        self.true = button(translate("LineNote", "This is true"), "head-link", true_tip())
        self.true.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.true.clicked.connect(self.confirmed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(9, 5, 9, 6)
        layout.setSpacing(8)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.true, 0, Qt.AlignmentFlag.AlignBottom)
        self.hide()

    def say(self, doubt: Doubt) -> None:
        """Say what is in doubt; no doubt hides the note."""
        self.words.setText(doubt_words(doubt))
        self.setAccessibleName(doubt_words(doubt))
        self.setVisible(bool(doubt))

    def place_below(self, field: QRect) -> int:
        """Stand below a field, as wide as it is, and return the height that takes."""
        if self.isHidden():
            return 0
        layout = self.layout()
        height = layout.totalHeightForWidth(field.width()) if layout else 0
        self.setGeometry(field.left(), field.bottom() + 4, field.width(), height)
        self.raise_()
        return height + 6


def doubt_words(doubt: Doubt) -> str:
    """Return in plain words what is new, and any other reasons as one sentence; the first of many."""
    told = [(reason, _new_words(reason)) for reason in doubt.reasons]
    new = list(dict.fromkeys(words for _, words in told if words))
    others = [shown(reason) for reason, words in told if not words]
    sentences = []
    if new:
        words = _first(new, _NEW_SHOWN, ", ")
        sentences.append(translate("LineNote", "New here: {}. Is it true?").format(words))
    if others:
        sentences.append(f"{capital(_first(others, _SHOWN, '; '))}.")
    return " ".join(sentences)


def _first(words: list[str], shown_at_most: int, between: str) -> str:
    more = len(words) - shown_at_most
    joined = between.join(words[:shown_at_most])
    return counted("LineNote", "{}, and %n more", more).format(joined) if more > 0 else joined


def _new_words(reason: str) -> str:
    """Return the number or words that a reason calls new, or nothing where it says something else."""
    if not isinstance(reason, Message):
        return ""
    if reason.template == _NUMBER:
        return str(reason.values["number"])
    return f"“{next(iter(reason.values.values()))}”" if reason.template in _WORDS else ""


def true_tip() -> str:
    """Return what saying so does."""
    return translate("LineNote", "Kept for this job as your word; you are not asked again")


def mark_spans(
    field: QTextEdit | QPlainTextEdit, text: str, spans: tuple[tuple[int, int], ...], at: int = 0
) -> list[QTextEdit.ExtraSelection]:
    """Return marks over code points of a text that stands from a position of the field's document on."""
    look = QTextCharFormat()
    look.setBackground(theme.color("missing_soft"))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    look.setUnderlineColor(theme.color("missing"))
    marks = []
    for start, end in spans:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(field.document())
        cursor.setPosition(at + to_utf16(text, start))
        cursor.setPosition(at + to_utf16(text, end), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor, mark.format = cursor, look
        marks.append(mark)
    return marks
