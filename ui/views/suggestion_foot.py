"""The foot of the Suggestions tab: everything safe in one click, and the way from card to card."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui import theme
from ui.session import Session
from ui.views.widgets import button, label, row


class SuggestionFoot(QFrame):
    """Accepts all that changes no claim; `accepted` says how many that were, `walked` which way to go."""

    accepted = Signal(int)
    walked = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        theme.set_role(self, "foot")
        self.all_safe = button("", tip=self.tr("Accept, in one step, what changes no claim (Ctrl+Shift+A)"))
        self.all_safe.clicked.connect(lambda: self.accepted.emit(session.accept_all_safe()))
        self.place = label(role="muted")
        self.previous = button("‹", "step", self.tr("Previous suggestion (K)"))
        self.next = button("›", "step", self.tr("Next suggestion (J)"))
        self.previous.setAccessibleName(self.tr("Previous suggestion"))
        self.next.setAccessibleName(self.tr("Next suggestion"))
        self.previous.clicked.connect(lambda: self.walked.emit(-1))
        self.next.clicked.connect(lambda: self.walked.emit(1))
        layout = row(self.all_safe, 1, self.previous, self.place, self.next, spacing=4)
        layout.setContentsMargins(12, 8, 12, 8)
        self.setMinimumHeight(self.all_safe.sizeHint().height() + 17)
        self.setLayout(layout)

    def show_safe(self) -> None:
        """Say how many safe ones there are now; without any suggestion the foot goes."""
        count = len(self._session.safe_suggestions)
        self.all_safe.setText(self.tr("Accept all {} safe").format(count) if count > 1 else self.tr("Accept 1 safe"))
        self.all_safe.setVisible(count > 0)
        self.setVisible(bool(self._session.open_suggestions))

    def show_place(self, number: int, count: int) -> None:
        """Say which card is the current one, counted from 1."""
        self.place.setText(self.tr("{} of {}").format(number, count) if count else "")
        self.previous.setEnabled(number > 1)
        self.next.setEnabled(number < count)
