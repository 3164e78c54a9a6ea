"""What stands at the right before there is anything to tailor: the way to the sample."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme


class Start(QFrame):
    """Tells a newcomer what the app does and offers the sample; `sample_wanted` says that they took it."""

    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "pane")
        title = QLabel(self.tr("New here?"), self)
        theme.set_role(title, "title")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 22, 18, 18)
        layout.setSpacing(10)
        layout.addWidget(title)
        for text in (
            self.tr(
                "Tailor marks what a posting asks for and your résumé does not say, and suggests truthful rewrites. "
                "You decide on each."
            ),
            self.tr(
                "Everything stays on this computer, without an account. Nothing is sent anywhere, unless you give a "
                "posting's address and agree to fetch it."
            ),
        ):
            words = QLabel(text, self, wordWrap=True)
            theme.set_role(words, "muted")
            layout.addWidget(words)
        self.sample = QPushButton(self.tr("Open the sample"), self)
        self.sample.setToolTip(self.tr("A made-up posting and résumé to look around in"))
        theme.set_role(self.sample, "primary")
        self.sample.clicked.connect(self.sample_wanted)
        layout.addSpacing(4)
        layout.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
