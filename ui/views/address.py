"""Takes the address of a posting, and says what fetching it would send before anything is sent."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tailor.errors import TailorError
from ui.steps import describe_address, host_of
from ui.translation import shown
from ui.views.widgets import Card, button, label, row


class AddressForm(QWidget):
    """A field for an address; `given` carries one that the user agreed to fetch."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = ""
        self._private = False
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Address of the posting"))
        self.field.setMaxLength(2100)
        self.go = button(self.tr("Fetch…"), tip=self.tr("Shows what would be sent, and asks"))
        self.note = label("", "muted", wrap=True)
        self.card = Card(self)
        self.question = label("", "strong", wrap=True)
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.sent = label("", "muted", wrap=True)
        self.sent.setTextFormat(Qt.TextFormat.PlainText)
        self.fetch = button(self.tr("Fetch"), "primary", self.tr("Send this, and read the posting"))
        self.cancel = button(self.tr("Cancel"), "plain", self.tr("Send nothing"))
        self._lay_out()
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(lambda: self.ask(self.field.text()))
        self.go.clicked.connect(lambda: self.ask(self.field.text()))
        self.fetch.clicked.connect(self._agree)
        self.cancel.clicked.connect(self._refuse)
        self.set_private(private=False)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab stops at, in order."""
        return self.field, self.go, self.fetch, self.cancel

    def set_private(self, *, private: bool) -> None:
        """Take no address where the network must not be used."""
        self._private = private
        self.field.setEnabled(not private)
        allowed = self.tr("…or its address: https://…")
        self.field.setPlaceholderText(self.tr("No address: the network is off") if private else allowed)
        self._on_typed()

    def ask(self, address: str) -> None:
        """Say what fetching this address would send, and ask."""
        address = address.strip()
        if not address or self._private:
            return
        if self.field.text() != address:
            self.field.setText(address)
        try:
            words = describe_address(address)
            host = host_of(address)
        except TailorError as error:
            self._say(shown(error))
            return
        self._address = address
        self.field.setCursorPosition(0)
        self._say("")
        self.question.setText(self.tr("Fetch from {}?").format(host))
        self.sent.setText(words)
        self.card.setAccessibleName(f"{self.question.text()} {words}")
        self.card.show()
        self.go.setEnabled(False)
        self.fetch.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what stood here."""
        self.field.clear()
        self.card.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.card.isVisible():
            self._refuse()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self.card)
        inner.setContentsMargins(14, 12, 14, 12)
        inner.setSpacing(7)
        inner.addWidget(self.question)
        inner.addWidget(self.sent)
        inner.addLayout(row(self.fetch, self.cancel, 1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        line = row(self.field, self.go)
        line.setStretch(0, 1)
        layout.addLayout(line)
        layout.addWidget(self.note)
        layout.addWidget(self.card)
        self.card.hide()
        self.note.hide()

    def _on_typed(self) -> None:
        self.card.hide()
        self._say("")
        self.go.setEnabled(bool(self.field.text().strip()) and not self._private)

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _agree(self) -> None:
        self.card.hide()
        self.go.setEnabled(True)
        self.given.emit(self._address)

    def _refuse(self) -> None:
        self.card.hide()
        self.go.setEnabled(bool(self.field.text().strip()))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
