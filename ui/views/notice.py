"""A line above the panes that says what happened, with one way on and a way to dismiss it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui import theme


class Notice(QFrame):
    """Shows one message at a time; the newest replaces the one before. `said` carries its words and its kind."""

    said = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "banner")
        self._act: Callable[[], object] | None = None
        self.words = QLabel(self, wordWrap=True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.act = QPushButton(self)
        self.dismiss = QPushButton(self.tr("Dismiss"), self)
        for button in (self.act, self.dismiss):
            theme.set_role(button, "link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.act.clicked.connect(self._do)
        self.dismiss.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 8, 18, 8)
        layout.setSpacing(14)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.act)
        layout.addWidget(self.dismiss)
        self.hide()

    def say(self, text: str, act: str = "", do: Callable[[], object] | None = None, kind: str = "") -> None:
        """Show a message; `act` names a button that does `do`, kind "error" warns."""
        theme.set_role(self, kind, "kind")
        self._act = do
        self.words.setText(text)
        self.words.setAccessibleName(text)
        self.act.setText(act)
        self.act.setVisible(bool(act))
        self.show()
        self.said.emit(text, kind)

    @Slot()
    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
