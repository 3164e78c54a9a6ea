"""The slim bar above the panes in which the user says what to find."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QWidget

from ui import theme
from ui.finding import Query
from ui.icons import icon
from ui.views.widgets import button, label

_FIELD, _BUTTON = 280, 34


class FindBar(QFrame):
    """A field, what was found, and the way from hit to hit; `left` comes when the user closes it."""

    asked = Signal(object)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "find-bar")
        self.setAccessibleName(self.tr("Find"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in posting and résumé"))
        self.field.setAccessibleName(self.tr("Words to find"))
        self.field.setMinimumWidth(theme.scaled(_FIELD) // 2)
        self.field.setMaximumWidth(theme.scaled(_FIELD))
        self.whole = QCheckBox(self.tr("Whole words"), self)
        self.whole.setToolTip(self.tr("Leave out words that only contain what is looked for"))
        self.counts = label(role="muted", parent=self)
        self.previous = button("", "plain", self.tr("Previous place (Shift+Enter)"))
        self.next = button("", "plain", self.tr("Next place (Enter)"))
        self.close_button = button("", "plain", self.tr("Close (Esc)"))
        self.previous.setIcon(icon("chevron-up"))
        self.next.setIcon(icon("chevron-down"))
        self.close_button.setIcon(icon("close"))
        for part, name in (
            (self.previous, self.tr("Previous place")),
            (self.next, self.tr("Next place")),
            (self.close_button, self.tr("Close find")),
        ):
            part.setAccessibleName(name)
            part.setAutoDefault(False)
            part.setFixedWidth(theme.scaled(_BUTTON))
        self._lay_out()
        self.field.textChanged.connect(self._ask)
        self.whole.toggled.connect(self._ask)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.left)
        self.hide()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 5, 10, 5)
        line.setSpacing(theme.scaled(4))
        for part in (self.field, self.previous, self.next):
            line.addWidget(part, 1 if part is self.field else 0)
        line.addSpacing(theme.scaled(8))
        line.addWidget(self.whole)
        line.addSpacing(theme.scaled(12))
        line.addWidget(self.counts)
        line.addStretch(1)
        line.addWidget(self.close_button)

    @property
    def query(self) -> Query:
        """What is looked for now; nothing while the bar is closed."""
        return Query("") if self.isHidden() else Query(self.field.text(), self.whole.isChecked())

    def begin(self, words: str = "") -> None:
        """Come up with these words, or with the last ones, chosen so that typing replaces them."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._ask()

    def show_counts(self, words: str, *, found: bool) -> None:
        """Say how much was found where."""
        self.counts.setText(words)
        self.field.setAccessibleDescription(words)
        for part in (self.previous, self.next):
            part.setEnabled(found)
        theme.set_role(self.field, "" if found or not self.field.text().strip() else "nothing-found")

    def _ask(self) -> None:
        self.asked.emit(self.query)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift+Enter, close with Escape."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
