"""The bar at the top: menus, what is open, and what is done most."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenuBar, QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.actions import Actions

_CRUMB_MARGIN = 12


class TopBar(QFrame):
    """Holds the menus where the system has no bar of its own, the open application's name, and the main buttons."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "top")
        self._crumb_text = ""
        brand = QLabel("Tailor", self)
        theme.set_role(brand, "brand")
        self.menus = QMenuBar(self)
        self.menus.setAccessibleName(self.tr("Menus"))
        self.menus.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        actions.fill(self.menus)
        self.crumb = QLabel(self)
        self.crumb.setTextFormat(Qt.TextFormat.PlainText)
        self.crumb.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.set_role(self.crumb, "crumb")
        self.buttons = {
            name: _button(actions[name], words, role, self)
            for name, words, role in (
                ("undo", self.tr("Undo"), "plain"),
                ("redo", self.tr("Redo"), "plain"),
                ("letter", self.tr("Letter"), ""),
                ("preview", self.tr("Preview"), ""),
                ("export", self.tr("Export…"), "primary"),
            )
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(10)
        layout.addWidget(brand)
        layout.addWidget(self.menus, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.crumb, 1)
        for button in self.buttons.values():
            layout.addWidget(button)

    def show_open(self, title: str, company: str) -> None:
        """Say which application is open."""
        self._crumb_text = " · ".join(part for part in (title, company) if part)
        self._elide()

    def resizeEvent(self, event: QEvent) -> None:
        """Shorten the name where there is little room."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._elide()

    def _elide(self) -> None:
        metrics = self.crumb.fontMetrics()
        room = self.crumb.width() - theme.scaled(_CRUMB_MARGIN)
        self.crumb.setText(metrics.elidedText(self._crumb_text, Qt.TextElideMode.ElideRight, room))
        self.crumb.setToolTip(self._crumb_text if self.crumb.text() != self._crumb_text else "")


def _button(action: QAction, words: str, role: str, parent: QWidget) -> QPushButton:
    """Return a button that does what the action does, as long as the action can be done."""
    button = QPushButton(words, parent)
    theme.set_role(button, role)
    button.setAccessibleName(words)

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        text = action.text().replace("&", "")
        button.setToolTip(f"{text} ({keys})" if keys else text)

    follow()
    button.clicked.connect(action.trigger)
    action.changed.connect(follow)
    return button
