"""What the command palette lists: acts, files and applications, and how a row of it is painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.fuzzy import fitness
from ui.views.painting import paint_chosen

Index = QModelIndex | QPersistentModelIndex
OFFER = Qt.ItemDataRole.UserRole + 1

_GAP, _SIDE, _ABOVE = 2, 12, 6


@dataclass(frozen=True)
class Offer:
    """One thing that can be done: its words, where it stands, its keys, and what it does or why it cannot be done."""

    action: QAction
    text: str
    menu: str = ""
    keys: str = ""
    tip: str = ""
    why_not: str = ""

    @property
    def name(self) -> str:
        """What the act is known by."""
        return self.action.objectName()

    @property
    def about(self) -> str:
        """What stands below the words."""
        return self.why_not or self.tip

    @property
    def spoken(self) -> str:
        """How a screen reader says it."""
        return ", ".join(part for part in (self.text, self.menu, self.keys, self.about) if part)


def fitting(offers: Sequence[Offer], typed: str, recent: Sequence[str]) -> list[Offer]:
    """Return what fits the typed words, best first; what was done lately before the rest, what is not possible last."""
    places = {name: place for place, name in enumerate(recent)}
    scored = [(max(fitness(typed, one.text), fitness(typed, f"{one.menu} {one.text}") - 1), one) for one in offers]

    def rank(pair: tuple[int, Offer]) -> tuple[bool, int, int]:
        score, offer = pair
        lately = places.get(offer.name, len(places)) if offer.name else len(places)
        return bool(offer.why_not), -score if typed.strip() else 0, lately

    return [one for _, one in sorted((pair for pair in scored if pair[0] > 0), key=rank)]


class OfferList(QAbstractListModel):
    """The offers that fit what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[Offer, ...] = ()

    def show(self, offers: Sequence[Offer]) -> None:
        """Show these."""
        self.beginResetModel()
        self._offers = tuple(offers)
        self.endResetModel()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is listed."""
        return self._offers

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row tells."""
        if not index.isValid():
            return None
        offer = self._offers[index.row()]
        return {
            Qt.ItemDataRole.DisplayRole: offer.text,
            Qt.ItemDataRole.AccessibleTextRole: offer.spoken,
            Qt.ItemDataRole.ToolTipRole: offer.about,
            OFFER: offer,
        }.get(role)


class OfferDelegate(QStyledItemDelegate):
    """Paints an offer in two lines: words and keys, and below what it does or why it cannot be done."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a row."""
        high = QFontMetricsF(_face()).height() + QFontMetricsF(_small()).height()
        return QSize(100, round(high + theme.scaled(_GAP + 2 * _ABOVE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        offer: Offer = index.data(OFFER)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            paint_chosen(painter, area, mirrored=option.direction == Qt.LayoutDirection.RightToLeft)
        side, above = theme.scaled(_SIDE), theme.scaled(_ABOVE)
        inner = area.adjusted(side, above, -side, -above)
        leading = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        trailing = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        keys_wide = QFontMetricsF(_small()).horizontalAdvance(offer.keys)
        painter.setFont(_small())
        painter.setPen(theme.color("muted"))
        painter.drawText(inner, trailing | Qt.AlignmentFlag.AlignTop, offer.keys)
        below = QFontMetricsF(_small()).elidedText(offer.about, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, leading | Qt.AlignmentFlag.AlignBottom, below)
        painter.setFont(_face())
        painter.setPen(theme.color("muted" if offer.why_not else "ink"))
        room = inner.width() - keys_wide - side
        words = QFontMetricsF(_face()).elidedText(offer.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, leading | Qt.AlignmentFlag.AlignTop, words)
        painter.restore()


def _face() -> QFont:
    return theme.font(13, QFont.Weight.Medium)


def _small() -> QFont:
    return theme.font(11)
