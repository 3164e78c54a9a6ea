"""What stands at the right before there is anything to tailor: three steps, and the way to the sample."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.views.reading_area import ReadingArea
from ui.views.widgets import button, column, label, row


class Start(QFrame):
    """Tells a newcomer what to do; the signals say that they want to give a résumé or a posting, or see the sample."""

    sample_wanted = Signal()
    resume_wanted = Signal()
    posting_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "pane")
        self.resume = button(self.tr("Open résumé…"), tip=self.tr("Choose your résumé's file"))
        self.resume.clicked.connect(self.resume_wanted)
        self.posting = button(self.tr("Paste posting"), tip=self.tr("Go to the field for the posting's text"))
        self.posting.clicked.connect(self.posting_wanted)
        self.show_ways(set())
        self.sample = button(self.tr("Open the sample"), tip=self.tr("A made-up posting and résumé to look around in"))
        self.sample.clicked.connect(self.sample_wanted)
        content, area = QWidget(), ReadingArea(self)
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(18, 22, 18, 18)
        self._layout.setSpacing(6)
        self._layout.addWidget(label(self.tr("Three steps"), "title"))
        self._layout.addSpacing(6)
        self._add(
            self.tr("1. Your résumé"),
            self.tr("Drop its file anywhere in this window. It is never changed."),
            self.resume,
        )
        self._add(
            self.tr("2. The posting"), self.tr("Paste its text with {}, or drop it.").format(_paste()), self.posting
        )
        about = self.tr(
            "Tailor marks what the posting asks for and your résumé does not say, and suggests truthful rewrites. "
            "You decide on each."
        )
        self._add(self.tr("3. See what is missing"), about)
        self._sample_heading = label(self.tr("Just looking?"), "strong", wrap=True)
        self._layout.addWidget(self._sample_heading)
        self._layout.addLayout(row(self.sample, 1))
        self._layout.addStretch()
        private = self.tr(
            "Everything stays on this computer, without an account. Nothing is sent anywhere, unless you give a "
            "posting's address and agree to fetch it."
        )
        self._layout.addWidget(label(private, "muted", wrap=True))
        area.show_content(content)
        self.setLayout(column(area))

    def show_ways(self, beside: set[str]) -> None:
        """Show a way to what has no pane in sight beside this one; a pane in sight has the same itself."""
        self.resume.setVisible("resume" not in beside)
        self.posting.setVisible("posting" not in beside)

    def offer_sample(self, *, offered: bool) -> None:
        """Offer the sample, or no longer once there is own work."""
        self._sample_heading.setVisible(offered)
        self.sample.setVisible(offered)

    def _add(self, heading: str, words: str, act: QPushButton | None = None) -> None:
        self._layout.addWidget(label(heading, "strong", wrap=True))
        self._layout.addWidget(label(words, "muted", wrap=True))
        if act is not None:
            self._layout.addLayout(row(act, 1))
        self._layout.addSpacing(12)


def _paste() -> str:
    return QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
