"""Keeps what is read within a width that eyes can follow, however wide the window; what is too high scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui import theme

WIDEST = 760
"""The widest column of text, in pixels of the design."""
WIDEST_CARD = 640
_FEW_LINES = 90
_GROWING = (
    *(QEvent.Type.LayoutRequest, QEvent.Type.ShowToParent, QEvent.Type.HideToParent),
    *(QEvent.Type.FontChange, QEvent.Type.StyleChange),
)


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


class SnugArea(ReadingArea):
    """As high as its content where there is room; where there is not, the content scrolls."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._inner = content
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        self.show_content(holder)
        for part in (holder, content):
            part.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Return the height of the content at the width there is."""
        holder, width = self.widget(), max(1, self.width())
        if holder is None or self._inner.isHidden():
            return QSize(0, 0)
        return QSize(holder.sizeHint().width(), max(holder.heightForWidth(width), holder.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """Return the height of a few lines."""
        return QSize(0, min(self.sizeHint().height(), theme.scaled(_FEW_LINES)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the content has one."""
        if event.type() in _GROWING:
            self.updateGeometry()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that goes with another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
