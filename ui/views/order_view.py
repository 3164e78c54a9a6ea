"""Another order beside the one of now: each row says its place, and which one it had."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.translation import counted, number
from ui.views.mirroring import turned
from ui.views.painting import paint_tint

_ROW, _HEAD, _NUMBER, _GAP = 20, 18, 18, 6
_MOST = 6


@dataclass(frozen=True, slots=True)
class Placed:
    """One row: its words, the place it gets and the place it has, both counted from 1."""

    text: str
    new: int
    old: int


def placed(old: tuple[str, ...], new: tuple[str, ...], labels: dict[str, str]) -> tuple[Placed, ...]:
    """Return the rows in their new order; children that the new order leaves out keep their place."""
    wanted = iter([child for child in new if child in old])
    named = set(new)
    order = [next(wanted) if child in named else child for child in old]
    return tuple(
        Placed(labels.get(child, ""), number, old.index(child) + 1) for number, child in enumerate(order, start=1)
    )


class OrderView(QWidget):
    """Paints the order of now and the new one below each other, the rows that come forward on the tint of additions."""

    def __init__(self, rows: tuple[Placed, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        last = max((row.new for row in rows if row.new != row.old), default=0)
        self.rows = rows
        self._shown = rows[: min(last, _MOST)]
        self._rest = len(rows) - len(self._shown)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        moved = (self.tr("{}, was {}: {}").format(row.new, row.old, row.text) for row in self._shown)
        self.setAccessibleName(self.tr("New order: {}").format("; ".join(moved)))
        self.setToolTip("\n".join(f"{row.new}. {row.text}" for row in rows))

    def sizeHint(self) -> QSize:
        """Return the room for the heading, the rows and what is said of the rest."""
        lines = len(self._shown) + (1 if self._rest else 0)
        return QSize(theme.scaled(120), theme.scaled(_HEAD + _ROW * lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head = QRectF(0, 0, self.width(), theme.scaled(_HEAD))
        painter.setFont(theme.font(11, QFont.Weight.DemiBold))
        painter.setPen(theme.color("muted"))
        painter.drawText(head, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, self.tr("New order"))
        painter.drawText(head, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop, self.tr("Was"))
        top, way = head.bottom(), self.layoutDirection()
        for row in self._shown:
            self._paint_row(painter, QRectF(0, top, self.width(), theme.scaled(_ROW)), row)
            top += theme.scaled(_ROW)
        if self._rest:
            painter.setFont(theme.font(12))
            painter.setPen(theme.color("muted"))
            left = theme.scaled(_NUMBER + _GAP)
            words = counted("OrderView", "%n more (stays where it is|stay where they are)", self._rest)
            room = QRectF(left, top, self.width() - left, theme.scaled(_ROW))
            painter.drawText(turned(room, QRectF(self.rect()), way), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_row(self, painter: QPainter, area: QRectF, row: Placed) -> None:
        forward, wide = row.new < row.old, theme.scaled(_NUMBER)
        if forward:
            paint_tint(painter, area.adjusted(0, 1, 0, -1), theme.color("added"), 4)
        face = theme.font(12)
        metrics = QFontMetricsF(face)
        way, old = self.layoutDirection(), number(row.old)
        was = f"{old} ↑" if forward else f"{old} ↓" if row.new > row.old else old
        painter.setFont(face)
        painter.setPen(theme.color("muted"))
        flags = Qt.AlignmentFlag.AlignVCenter
        place = turned(QRectF(area.left(), area.top(), wide, area.height()), area, way)
        painter.drawText(place, flags | Qt.AlignmentFlag.AlignTrailing, number(row.new))
        side = metrics.horizontalAdvance("00 ↓") + theme.scaled(4)
        end = turned(area.adjusted(0, 0, -theme.scaled(4), 0), area, way)
        painter.drawText(end, flags | Qt.AlignmentFlag.AlignTrailing, was)
        words = turned(area.adjusted(wide + theme.scaled(_GAP), 0, -side - theme.scaled(4), 0), area, way)
        painter.setPen(theme.color("ink"))
        painter.drawText(words, flags, metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, words.width()))
