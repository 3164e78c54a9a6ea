"""Stacks cards, remembering how high each is: Qt's own box asks every label again whenever one card changes."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget, QWidgetItem

from ui.views.stacking import Stacking

_ANEW = (QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PolishRequest)


class CardLayout(Stacking):
    """A column of widgets whose heights follow from the width."""

    def __init__(self, parent: QWidget, spacing: int) -> None:
        super().__init__(parent, spacing)
        self._heights: dict[QWidget, dict[int, int]] = {}

    def place(self, number: int, card: QWidget) -> None:
        """Put a card, new or known, at this place."""
        known = next((item for item in self._items if item.widget() is card), None)
        if known is None:
            self.addChildWidget(card)
            card.installEventFilter(self)
            known = QWidgetItem(card)
        else:
            self._items.remove(known)
        self._items.insert(number, known)
        self.invalidate()

    def leave_out(self, card: QWidget) -> None:
        """Give up a card that goes."""
        self._items = [item for item in self._items if item.widget() is not card]
        self._heights.pop(card, None)
        card.removeEventFilter(self)
        self.invalidate()

    def eventFilter(self, card: QObject, event: QEvent) -> bool:
        """Forget how high a card is when what is in it changes.

        What is shown inside a card has Qt lay all out before the card hears of it, so it is laid out again then.
        """
        if event.type() in _ANEW and isinstance(card, QWidget) and card in self._heights:
            del self._heights[card]
            self.invalidate()
        return False

    def heightForWidth(self, width: int) -> int:
        """Return the height of all cards at this width."""
        heights = [self._height(item, width) for item in self._items]
        return sum(heights) + self.spacing() * max(0, len(heights) - 1)

    def setGeometry(self, area: QRect) -> None:
        """Place the cards."""
        super().setGeometry(area)
        top = area.top()
        for item in self._items:
            height = self._height(item, area.width())
            item.setGeometry(QRect(area.left(), top, area.width(), height))
            top += height + self.spacing()

    def sizeHint(self) -> QSize:
        """Return the size wanted; the height follows from the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return no size: the cards break their words at any width that the pane can have."""
        return QSize(0, 0)

    def _height(self, item: QLayoutItem, width: int) -> int:
        card = item.widget()
        if card is None:
            return 0
        known = self._heights.setdefault(card, {})
        if width not in known:
            known[width] = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
        return known[width]
