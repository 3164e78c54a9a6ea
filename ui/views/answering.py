"""Asks the user about one term: have it (and where), learning it, or not."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from tailor.model.answers import Fact, Reply
from tailor.model.lines import entry_paths
from tailor.model.resume import AnyEntry, Education, Project, Skill, Volunteer, Work
from ui.session import Session
from ui.views.flow import flow
from ui.views.widgets import button, label, row
from ui.views.wording_form import WordingField

_PLACES = (Work, Project, Volunteer, Education)


class AnswerForm(QWidget):
    """Three answers to one term; "Yes" asks where, and how the user would put it.

    `entry` is the job that is offered first; `answered` carries the fact that was kept.
    """

    answered = Signal(object)

    def __init__(
        self, session: Session, term: str, *, only_where: bool = False, entry: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self.term, self._entry = session, term, entry
        yes = self.tr("Say where…") if only_where else self.tr("Yes, where…")
        self.yes = button(yes, tip=self.tr("You have it: say where, in your own words"))
        self.learning = button(self.tr("Learning it"), tip=self.tr("Kept for you; never written as a skill you have"))
        self.no = button(self.tr("No"), "plain", self.tr("You don't have it; you are not asked again"))
        self._buttons = QWidget(self)
        self._buttons.setLayout(flow(self.yes, self.learning, self.no))
        self._form: QWidget | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._buttons)
        self.yes.clicked.connect(self.ask_where)
        self.learning.clicked.connect(lambda: self._answer("learning"))
        self.no.clicked.connect(lambda: self._answer("no"))
        self.learning.setVisible(not only_where)
        self.no.setVisible(not only_where)

    @property
    def is_open(self) -> bool:
        """Whether the user is being asked where."""
        return self._form is not None and not self._form.isHidden()

    def ask_where(self) -> None:
        """Ask where the user has it from; the form is made when it is first asked for, since many never are."""
        if self._form is None:
            self._form = self._make_form()
        self.place.clear()
        self.place.addItem(self.tr("Somewhere else"), "")
        for _, entry in entry_paths(self._session.tailored):
            if isinstance(entry, _PLACES):
                self.place.addItem(entry_name(entry), entry.id)
        offered = self.place.findData(self._entry) if self._entry else -1
        self.place.setCurrentIndex(offered if offered > 0 else min(1, self.place.count() - 1))
        self._form.show()
        self._buttons.hide()
        self.place.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter to the form: it must not reach the card below."""
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self._show_answers()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _make_form(self) -> QWidget:
        """Make the fields that ask where, below the answers."""
        self.place = QComboBox()
        self.place.setAccessibleName(self.tr("Where you used it"))
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.words = WordingField()
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(self.fontMetrics().lineSpacing() * 2 + 16)
        self.words.setPlaceholderText(self.tr("What you did with it, in your words"))
        self.words.setAccessibleName(self.tr("What you did with it"))
        self.save = button(self.tr("Save"), "primary", self.tr("Keep this answer"))
        self.cancel = button(self.tr("Cancel"), "plain", self.tr("Leave it unanswered"))
        self.save.clicked.connect(lambda: self._answer("have"))
        self.words.kept.connect(lambda: self._answer("have"))
        self.words.left.connect(self._show_answers)
        self.cancel.clicked.connect(self._show_answers)
        form = QWidget(self)
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        where = label(self.tr("Where?"), "muted")
        where.setBuddy(self.place)
        for part in (where, self.place, self.words):
            layout.addWidget(part)
        layout.addLayout(row(self.save, self.cancel, 1))
        ground = self.layout()
        assert ground is not None
        ground.addWidget(form)
        return form

    def _show_answers(self) -> None:
        """Show the answers again in place of the form."""
        if self._form is not None:
            self._form.hide()
        self._buttons.show()

    def _answer(self, reply: Reply) -> None:
        have = reply == "have"
        entry = self.place.currentData() if have else ""
        words = " ".join(self.words.toPlainText().split()) if have else ""
        fact = Fact(self.term, reply, entry or "", words, today())
        self._session.answer(fact)
        self.answered.emit(fact)


def today() -> str:
    """Return the user's own day as an ISO date."""
    return date.today().isoformat()  # noqa: DTZ011  # no other clock counts


def entry_name(entry: AnyEntry) -> str:
    """Return what an entry is called in a list, as in "Data Engineer, Nordfjord"."""
    names = ("position", "study_type", "name", "area", "organization", "institution")
    return ", ".join(dict.fromkeys(text for text in (getattr(entry, name, "") for name in names) if text))


def skills_container(session: Session) -> str:
    """Return the id of the list that a new skill goes to, the last group of skills, or the résumé's sections."""
    groups = [entry for _, entry in entry_paths(session.tailored) if isinstance(entry, Skill)]
    return f"{groups[-1].id}.keywords" if groups else "sections"
