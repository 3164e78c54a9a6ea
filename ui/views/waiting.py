"""What an empty pane shows while what belongs there is being read: in quiet words, with a way to stop it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.views.widgets import HEAD_MARGIN, Pane, button, column, label, row


class WaitingCover(Pane):
    """Lies over an empty pane's words as long as something is awaited there; `stopped` says the user won't wait."""

    stopped = Signal()

    def __init__(self, below: QWidget) -> None:
        super().__init__(below)
        self._below = below
        self.words = label("", "strong", wrap=True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        bar = QProgressBar(minimum=0, maximum=0, textVisible=False)
        bar.setFixedWidth(120)
        bar.setAccessibleName(self.tr("Working"))
        self.stop = button(self.tr("Cancel"), tip=self.tr("Stop this; everything stays as it was"))
        self.stop.clicked.connect(self.stopped)
        margins = (HEAD_MARGIN, 22, HEAD_MARGIN, 18)
        self.setLayout(column(self.words, bar, row(self.stop, 1), 1, margins=margins, spacing=10))
        below.installEventFilter(self)
        self.hide()

    def wait(self, words: str) -> None:
        """Say what is awaited; nothing shows again what lies below."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setGeometry(self._below.rect())
        self.raise_()
        self.setVisible(bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what lies below."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._below.rect())
        return False
