"""What the rail says while the sample is open: what it is, and the ways out of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.views.widgets import Card, button, column, label


class SampleCard(Card):
    """Says that nothing of the sample counts elsewhere; its buttons begin own work or take the sample away."""

    own_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Made up, to play with. It is kept apart from all that is your own.")
        self.own = button(self.tr("Start my own"), tip=self.tr("Begin an application with your own posting"))
        self.remove = button(self.tr("Remove"), "plain", self.tr("Take the sample out of the list; it can come back"))
        self.own.clicked.connect(self.own_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        heading = label(self.tr("This is the sample"), "strong", wrap=True)
        about = label(words, "muted", wrap=True)
        about.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.setLayout(column(heading, about, self.own, self.remove, margins=(12, 10, 12, 10), spacing=6))
        self.setAccessibleName(heading.text())
        self.setAccessibleDescription(words)
