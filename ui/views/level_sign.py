"""The three kinds of suggestions told apart by form: a tick, an exclamation mark in a tile, a question in a bubble."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from tailor.model.suggestion import Level
from ui import theme
from ui.lists.suggestions import level_sentence, level_word
from ui.translation import number
from ui.views.mirroring import turned
from ui.views.painting import paint_edge_line, paint_frame, paint_tint

_INKS: dict[Level, str] = {"safe": "verbatim", "confirm": "variant", "ask": "implied"}
_SIGN, _GAP = 11.0, 4.0


def paint_level(painter: QPainter, area: QRectF, level: Level) -> None:
    """Draw the sign of a kind in a square."""
    unit = area.width() / 12
    pen = QPen(theme.color(_INKS[level]), 1.5 * unit, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = area.center()
    if level == "safe":
        corners = ((-4, 0.4), (-1.2, 3.2), (4.4, -3.4))
        painter.drawPolyline([middle + QPointF(x, y) * unit for x, y in corners])
        return
    if level == "confirm":
        tile = QPainterPath()
        tile.addPolygon([middle + QPointF(x, y) * unit for x, y in ((0, -6), (6, 0), (0, 6), (-6, 0), (0, -6))])
        painter.drawPath(tile)
        painter.drawLine(middle + QPointF(0, -2.6) * unit, middle + QPointF(0, 0.5) * unit)
        painter.drawPoint(middle + QPointF(0, 2.9) * unit)
        return
    _paint_bubble(painter, middle, unit)


def _paint_bubble(painter: QPainter, middle: QPointF, unit: float) -> None:
    """Draw a speech bubble with a question mark's dot and bend."""
    bubble = QPainterPath(middle + QPointF(-2.2, 3.8) * unit)
    bubble.lineTo(middle + QPointF(-4.6, 5.8) * unit)
    bubble.lineTo(middle + QPointF(-4.4, 2.6) * unit)
    around = QRectF(middle - QPointF(5.6, 5.6) * unit, QSize(1, 1).toSizeF() * (11.2 * unit))
    bubble.arcTo(around, 222, -321)
    painter.drawPath(bubble)
    bend = QPainterPath(middle + QPointF(-1.5, -1.7) * unit)
    bend.cubicTo(*(middle + QPointF(x, y) * unit for x, y in ((-1.4, -3.6), (1.7, -3.5), (1.6, -1.5))))
    bend.cubicTo(*(middle + QPointF(x, y) * unit for x, y in ((1.5, -0.5), (0, -0.6), (0, 0.6))))
    painter.drawPath(bend)
    painter.drawPoint(middle + QPointF(0, 2.7) * unit)


def paint_edge(painter: QPainter, left: float, top: float, bottom: float, level: Level) -> None:
    """Draw the edge of a card in the line of its kind: drawn through, dashed or dotted."""
    dashes: dict[Level, list[float]] = {"safe": [], "confirm": [2.4, 1.6], "ask": [0.05, 2.0]}
    pen = QPen(theme.color(_INKS[level]), theme.scaled(3))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if level == "confirm" else Qt.PenCapStyle.RoundCap)
    if dashes[level]:
        pen.setDashPattern(dashes[level])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, top), QPointF(left, bottom))


class LevelChip(QWidget):
    """The kind of a suggestion as sign and word on a tint."""

    def __init__(self, level: Level, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self.setToolTip(level_sentence(level))
        self.setAccessibleName(level_word(level))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for sign and word."""
        metrics = QFontMetricsF(_face())
        wide = theme.scaled(_SIGN + _GAP + 14) + metrics.horizontalAdvance(level_word(self._level))
        return QSize(round(wide), round(metrics.height() + theme.scaled(3)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        paint_tint(painter, area, theme.color(f"{_INKS[self._level]}_soft"), area.height() / 2)
        sign = _sign_in(area, theme.scaled(7))
        paint_level(painter, turned(sign, area, self.layoutDirection()), self._level)
        painter.setFont(_face())
        painter.setPen(theme.color(_INKS[self._level]))
        words = turned(area.adjusted(sign.right() + theme.scaled(_GAP), 0, 0, 0), area, self.layoutDirection())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, level_word(self._level))


class LevelFilter(QPushButton):
    """A switch for one kind with its count, the sign before it; without a kind it stands for all."""

    def __init__(self, level: Level | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = level
        self.setCheckable(True)
        theme.set_role(self, "filter")
        self.setToolTip(level_sentence(level) if level else self.tr("All suggestions, best first"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_count(self, count: int) -> None:
        """Say how many there are."""
        words = level_word(self.level) if self.level else self.tr("All")
        self.setText(f"{words} {number(count)}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for sign and words, in the bolder letters of the pressed one, so that nothing moves."""
        metrics = QFontMetricsF(theme.font(12, QFont.Weight.DemiBold))
        sign = theme.scaled(_SIGN + _GAP) if self.level else 0
        wide = metrics.horizontalAdvance(self.text()) + sign + theme.scaled(12)
        return QSize(round(wide), round(metrics.height() + theme.scaled(8)))

    def minimumSizeHint(self) -> QSize:
        """Return the room for sign and words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and words, on a tint while pressed or under the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            paint_tint(painter, area, theme.color("accent_soft" if self.isChecked() else "hover"), 6)
        if self.isChecked():
            paint_edge_line(painter, area, theme.color("chosen_line"), 6)
        if self.hasFocus():
            paint_frame(painter, area.adjusted(2, 2, -2, -2), theme.color("accent"))
        left = float(theme.scaled(6))
        if self.level:
            sign = _sign_in(area, left)
            paint_level(painter, turned(sign, area, self.layoutDirection()), self.level)
            left = sign.right() + theme.scaled(_GAP)
        painter.setFont(theme.font(12, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium))
        painter.setPen(theme.color("ink" if self.isChecked() else "muted"))
        words = turned(area.adjusted(left, 0, 0, 0), area, self.layoutDirection())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


def _face() -> QFont:
    return theme.font(11, QFont.Weight.Medium)


def _sign_in(area: QRectF, left: float) -> QRectF:
    size = float(theme.scaled(_SIGN))
    return QRectF(area.left() + left, area.center().y() - size / 2, size, size)
