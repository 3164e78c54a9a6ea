"""Asks the user for a number that only they know, with its unit, and keeps it as a fact of that line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tailor.model.answers import Fact, Reply
from tailor.model.lines import entry_paths, find_line
from tailor.model.suggestion import Suggestion
from ui import theme
from ui.session import Session
from ui.views.answering import entry_name, today
from ui.views.widgets import button, column, label, row

_MOST = 60


class NumberForm(QWidget):
    """A number and what it counts; "no number" is an answer as well, and neither is asked for again."""

    answered = Signal(object)

    def __init__(self, suggestion: Suggestion, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestion, self._session = suggestion, session
        self.number, self.unit = QLineEdit(self), QLineEdit(self)
        self.number.setPlaceholderText(self.tr("40"))
        self.number.setAccessibleName(self.tr("The number"))
        self.number.setFixedWidth(theme.scaled(84))
        self.unit.setPlaceholderText(self.tr("of what, in what time?"))
        self.unit.setAccessibleName(self.tr("What the number counts"))
        self.save = button(self.tr("Keep"), "primary", self.tr("Keep this number as a fact of this job (Enter)"))
        self.none = button(
            self.tr("No number"), "plain", self.tr("There is none, or you don't know it; you are not asked again")
        )
        place = self._place_words()
        hint = self.tr("Kept as a fact of {}.").format(place) if place else self.tr("Kept as a fact of this line.")
        self.hint = label(hint, "muted", wrap=True)
        fields = row(self.number, self.unit)
        self.setLayout(column(fields, self.hint, row(self.save, self.none, 1), spacing=6))
        self.save.clicked.connect(lambda: self._answer("have"))
        self.none.clicked.connect(lambda: self._answer("no"))
        for field in (self.number, self.unit):
            field.setMaxLength(_MOST)
            field.returnPressed.connect(lambda: self._answer("have"))
            field.textChanged.connect(self._judge)
        self._judge()

    @property
    def words(self) -> str:
        """The number with its unit, as typed."""
        return " ".join(f"{self.number.text()} {self.unit.text()}".split())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter to the form: it must not reach the card below."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _judge(self) -> None:
        typed = self.number.text()
        self.hint.setVisible(bool(typed))
        self.save.setEnabled(any(letter.isdigit() for letter in typed))
        self.save.setToolTip(
            self.tr("Keep this number as a fact of this job (Enter)")
            if self.save.isEnabled()
            else self.tr("Type a number first")
        )

    def _place_words(self) -> str:
        line = find_line(self._session.base, self._suggestion.target)
        entries = {entry.id: entry_name(entry) for _, entry in entry_paths(self._session.base)}
        return f"“{entries[line.entry]}”" if line and entries.get(line.entry) else ""

    def _answer(self, reply: Reply) -> None:
        if reply == "have" and not self.save.isEnabled():
            return
        line = find_line(self._session.base, self._suggestion.target)
        fact = Fact(
            self._suggestion.before,
            reply,
            line.entry if line else "",
            self.words if reply == "have" else "",
            today(),
            self._suggestion.target,
        )
        self._session.answer(fact)
        self.answered.emit(fact)
