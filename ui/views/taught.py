"""What the user taught the app about terms: all of it listed, each taken back with one key, more to add."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.session import Session
from ui.views.taught_subjects import Entry, Subject, subjects
from ui.views.widgets import button, label, row, size_dialog

_SIZE = (620, 460)


class TaughtDialog(QDialog):
    """Lists what was taught, a tab for each kind; every change is one step that can be undone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("What you taught Tailor"))
        theme.set_role(self, "pane")
        size_dialog(self, *_SIZE)
        about = label(self.tr("Kept on this computer, and used for every posting and application."), "muted", wrap=True)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Kinds"))
        self.pages = tuple(TaughtPage(session, subject, self) for subject in subjects())
        for page in self.pages:
            self.tabs.addTab(page, page.subject.name)
        self.undo = button(self.tr("Undo"), "plain", self.tr("Take the last change back"))
        self.undo.clicked.connect(session.undo_stack.undo)
        self.undo.setAutoDefault(False)
        close = button(self.tr("Close"), tip=self.tr("Close this window"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(about)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(row(self.undo, 1, close))
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        keys.activated.connect(session.undo_stack.undo)
        session.changed.connect(self._refresh)
        session.undo_stack.canUndoChanged.connect(self.undo.setEnabled)
        self._refresh()

    def _refresh(self) -> None:
        self.undo.setEnabled(self._session.undo_stack.canUndo())
        for number, page in enumerate(self.pages):
            count = page.refresh()
            self.tabs.setTabText(number, f"{page.subject.name} {count}" if count else page.subject.name)


class TaughtPage(QWidget):
    """The entries of one kind, and fields to add another."""

    def __init__(self, session: Session, subject: Subject, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self.subject = session, subject
        self._entries: tuple[Entry, ...] | None = None
        self._said: tuple[str, ...] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName(subject.name)
        theme.set_role(self.list, "entries")
        self.empty = label(self.tr("Nothing yet."), "muted")
        self.forget = button(self.tr("Remove"), tip=self.tr("Take the chosen entry back (Del)"))
        self.forget.setAutoDefault(False)
        self.forget.clicked.connect(self.forget_current)
        self.add = button(self.tr("Add"), "primary", self.tr("Remember this"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self.add_entry)
        self.fields = tuple(self._make_field(name) for name in subject.fields)
        if subject.choices:
            self.fields = self.fields[:-1]
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(subject.fields[-1] if subject.fields else subject.name)
        for words, value in subject.choices:
            self.choice.addItem(words, value)
        self.choice.setVisible(bool(subject.choices))
        self.add.setVisible(bool(subject.fields))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 10, 2, 2)
        layout.setSpacing(8)
        layout.addWidget(label(subject.hint, "muted", wrap=True))
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(*self.fields, self.choice, self.add, self.forget))
        self.list.currentRowChanged.connect(lambda place: self.forget.setEnabled(place >= 0))
        self._judge()

    def refresh(self) -> int:
        """Show the entries of now and return how many there are."""
        answers = self._session.answers
        entries = self.subject.entries(answers)
        said = tuple(self._words(entry) for entry in entries)
        if (entries, said) != (self._entries, self._said):
            place = self.list.currentRow()
            self._entries, self._said = entries, said
            self.list.clear()
            for words in said:
                self.list.addItem(QListWidgetItem(words))
            self.list.setCurrentRow(min(max(place, 0), len(entries) - 1))
        self.empty.setVisible(not entries)
        self.forget.setEnabled(self.list.currentRow() >= 0)
        return len(entries)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add with Enter, remove with Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.fields:
            self.add_entry()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self.forget_current()
        else:
            super().keyPressEvent(event)

    def add_entry(self) -> None:
        """Remember what stands in the fields."""
        entry = self._entry()
        if not all(entry):
            return
        self.subject.add(self._session, entry)
        for field in self.fields:
            field.clear()
        self.fields[0].setFocus()

    def forget_current(self) -> None:
        """Take the chosen entry back."""
        place = self.list.currentRow()
        if place >= 0 and self._entries:
            entry = self._entries[place]
            answers = self.subject.forget(self._session.answers, entry)
            self._session.correct_answers(self.tr("Forget “{}”").format(self._words(entry)), answers)

    def _words(self, entry: Entry) -> str:
        return self.subject.told(self._session.answers, entry)

    def _entry(self) -> Entry:
        texts = tuple(" ".join(field.text().split()) for field in self.fields)
        return (*texts, str(self.choice.currentData())) if self.subject.choices else texts

    def _make_field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setMaxLength(80)
        field.textChanged.connect(self._judge)
        return field

    def _judge(self) -> None:
        entry = self._entry() if self.subject.fields else ()
        self.add.setEnabled(bool(entry) and all(entry) and len({text.casefold() for text in entry}) == len(entry))
