"""Asks how the résumé says a term that the app did not find in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget

from tailor.analysis.corrections import clean_term
from tailor.analysis.matching import same
from tailor.model.lines import entry_paths, resume_lines
from tailor.model.resume import Resume, Skill
from ui.session import Session
from ui.views.widgets import button, label, row

_ENOUGH = ("verbatim",)


class OtherNameForm(QWidget):
    """Takes the résumé's own words for a term: selected there, chosen from its skills or typed.

    `closed` says that the user is done or gave up.
    """

    closed = Signal()

    def __init__(self, session: Session, term: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.term = session, term
        self.words = QComboBox()
        self.words.setEditable(True)
        self.words.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.words.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.words.setAccessibleName(self.tr("Your résumé's words for “{}”").format(term))
        self.words.addItems(own_names(session.tailored))
        completer = self.words.completer()
        if completer:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        field = self.words.lineEdit()
        if field:
            field.setPlaceholderText(self.tr("Select them in the résumé, or type them"))
        self.note = label("", "muted", wrap=True)
        self.save = button(self.tr("They mean the same"), "primary", self.tr("Remembered for later postings"))
        self.cancel = button(self.tr("Cancel"), "plain", self.tr("Leave it as it was"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (label(self.tr("Which words of your résumé?"), "muted"), self.words, self.note):
            layout.addWidget(part)
        layout.addLayout(row(self.save, self.cancel, 1))
        self.words.setCurrentText(clean_term(session.selected_words))
        self.words.editTextChanged.connect(self._judge)
        session.words_selected.connect(self._on_words_selected)
        self.save.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.closed)
        self._judge()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Enter, give up with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        else:
            super().keyPressEvent(event)

    def _on_words_selected(self, text: str) -> None:
        words = clean_term(text)
        if words:
            self.words.setCurrentText(words)

    def _judge(self) -> None:
        words = clean_term(self.words.currentText())
        stands = bool(words) and stands_in(self._session.tailored, words)
        self.save.setEnabled(stands and words.casefold() != self.term.casefold())
        lacking = bool(words) and not stands
        self.note.setText(self.tr("Your résumé does not say “{}”.").format(words) if lacking else "")
        self.note.setVisible(lacking)

    def _keep(self) -> None:
        if self.save.isEnabled():
            self._session.name_alias(self.term, clean_term(self.words.currentText()))
            self.closed.emit()


def own_names(resume: Resume) -> tuple[str, ...]:
    """Return the names that a résumé's skills give things, each once."""
    skills = (entry for _, entry in entry_paths(resume) if isinstance(entry, Skill))
    names = (line.text for skill in skills for line in skill.keywords)
    return tuple(dict.fromkeys(name for name in names if clean_term(name)))


def stands_in(resume: Resume, words: str) -> bool:
    """Return whether a résumé has these very words."""
    folded = words.casefold()
    lines = (line.text for line in resume_lines(resume) if folded in line.text.casefold())
    return any(same(words, line) in _ENOUGH for line in lines)
