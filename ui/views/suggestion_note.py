"""One line that tells what the last act in the Suggestions tab did, with the way back."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QWidget

from tailor.model.answers import Answers, Fact
from tailor.model.suggestion import Suggestion
from ui import theme
from ui.derived import State
from ui.session import Session
from ui.translation import counted
from ui.views.widgets import button, label, row

translate = QCoreApplication.translate


class SuggestionNote(QFrame):
    """Stands until the next act."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state: State | None = None
        self._answers: Answers | None = None
        self._known: frozenset[str] = frozenset()
        theme.set_role(self, "note-line")
        self.words = label(wrap=True)
        self.undo = button(self.tr("Undo"), "link", self.tr("Take this back"))
        self.undo.clicked.connect(session.undo_stack.undo)
        layout = row(self.words, self.undo)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setStretch(0, 1)
        layout.setAlignment(self.undo, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        self.hide()

    def say_accepted(self, count: int) -> None:
        """Say how many suggestions were accepted at once."""
        self._say(counted("SuggestionNote", "%n safe change(s) accepted.", count))

    def say_answered(self, fact: Fact) -> None:
        """Say that an answer was kept, and listen for what it brings."""
        self._answers = self._session.answers
        self._known = frozenset(one.id for one in self._session.suggestions)
        self._say(_kept(fact))

    def say_new(self, waiting: Iterable[Suggestion]) -> str:
        """Say what an answer brought, and return the id of the first of it, or ""."""
        if self._answers is None or self._answers is not self._session.answers:
            return ""
        new = [one for one in waiting if one.id not in self._known and one.kind != "ask"]
        self._answers = None
        if not new:
            return ""
        brought = counted("SuggestionNote", "{} It brings %n suggestion(s).", len(new))
        self._say(brought.format(self.words.text()))
        return new[0].id

    def refresh(self) -> None:
        """Go when something else was done."""
        if self._state is not None and self._state is not self._session.state:
            self._state = None
            self.hide()

    def _say(self, text: str) -> None:
        self._state = self._session.state
        self.words.setText(text)
        self.words.setAccessibleName(text)
        self.show()


def _kept(fact: Fact) -> str:
    if fact.line:
        kept, no = translate("SuggestionNote", "Kept: {}."), translate("SuggestionNote", "Kept: there is no number.")
        return kept.format(fact.words) if fact.answer == "have" else no
    return {
        "have": translate("SuggestionNote", "Kept: you have {}."),
        "learning": translate("SuggestionNote", "Kept: you are learning {}."),
        "no": translate("SuggestionNote", "Kept: you don't have {}."),
    }[fact.answer].format(fact.term)
