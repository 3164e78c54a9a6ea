"""Keeps what is read within a width that eyes can follow, however wide the window; what is too high scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui import theme

WIDEST = 760
"""The widest column of text, in pixels of the design."""
WIDEST_CARD = 640


class ReadingArea(QScrollArea):
    """Scrolls its content from top to bottom; the content begins where the line begins and ends in sight."""

    def __init__(self, parent: QWidget | None = None, widest: int = WIDEST) -> None:
        super().__init__(parent)
        self._widest = widest
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)

    def show_content(self, content: QWidget) -> None:
        """Scroll this."""
        theme.set_role(content, "clear")
        self.setWidget(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content within its width at the text size that is on."""
        content = self.widget()
        if content is not None:
            content.setMaximumWidth(theme.scaled(self._widest))
        super().resizeEvent(event)


def spare_width(width: int, margins: int) -> int:
    """Return how much of a width is more than a column of text and its margins need."""
    return max(0, width - theme.scaled(WIDEST) - margins)
