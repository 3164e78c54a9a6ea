"""A layout that puts parts in a row and goes on in the next where the room ends."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from ui.views.stacking import Stacking


class FlowLayout(Stacking):
    """Lays parts out like words in a paragraph."""

    def __init__(self, spacing: int = 6) -> None:
        super().__init__(None, spacing)
        self._heights: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows at this width."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget the heights, which Qt asks for again and again."""
        self._heights = {}
        super().invalidate()

    def setGeometry(self, area: QRect) -> None:
        """Place the parts."""
        super().setGeometry(area)
        self._place(area, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of one long row."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest part."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, move: bool) -> int:
        left, top, height = area.left(), area.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if left > area.left() and left + size.width() > area.right() + 1:
                left, top, height = area.left(), top + height + self.spacing(), 0
            if move:
                width = min(size.width(), area.width())
                start = area.left() + area.right() - left - width + 1 if self._mirrored() else left
                item.setGeometry(QRect(start, top, width, size.height()))
            left += size.width() + self.spacing()
            height = max(height, size.height())
        return top + height - area.top()


def flow(*parts: QWidget, spacing: int = 6) -> FlowLayout:
    """Lay widgets out in rows."""
    layout = FlowLayout(spacing)
    for part in parts:
        layout.addWidget(part)
    return layout
