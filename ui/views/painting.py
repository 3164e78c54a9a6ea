"""Paints the marks that text formats cannot: tints, underlines in four kinds, margin signs, bars and frames."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from tailor.model.match import State
from ui import theme
from ui.views.rows import Sign, unit

_ROUND = 3.0
_SIGN_MIDDLE = 5.0
_WAVE_LENGTH, _WAVE_HEIGHT = 3.0, 1.3


def paint_tint(painter: QPainter, rect: QRectF, color: QColor, radius: float = _ROUND) -> None:
    """Fill a rounded box."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(rect, radius, radius)


def paint_edge_line(painter: QPainter, rect: QRectF, color: QColor, radius: float = _ROUND) -> None:
    """Draw a line of one pixel within the edge of a rounded box."""
    painter.setPen(QPen(color, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def paint_chosen(painter: QPainter, area: QRectF, *, mirrored: bool, radius: float = 6) -> None:
    """Tint a chosen row and put a bar where it begins: a tint alone is not seen by everybody."""
    paint_tint(painter, area, theme.color("accent_soft"), radius)
    paint_edge_line(painter, area, theme.color("chosen_line"), radius)
    wide = float(theme.scaled(3))
    left = area.right() - wide if mirrored else area.left()
    bar = QRectF(left, area.top() + wide * 2, wide, area.height() - wide * 4)
    paint_tint(painter, bar, theme.color("accent"), wide / 2)


def paint_frame(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Draw the frame of the current keyword around its box."""
    painter.setPen(QPen(color, 2 * _thick()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 2.5), _ROUND + 1, _ROUND + 1)


def paint_outline(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Draw a hairline around a box: that of a hit, or of a word that the pointer is over elsewhere."""
    painter.setPen(QPen(color, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-0.5, -0.5, 0.5, 1.5), _ROUND, _ROUND)


def paint_wave(painter: QPainter, rect: QRectF) -> None:
    """Draw a wave below a misspelled word."""
    left, right, middle = rect.left() + 0.5, rect.right() - 0.5, rect.bottom() + 1.5
    path = QPainterPath(QPointF(left, middle))
    place, swing, length = left, _WAVE_HEIGHT * _thick(), _WAVE_LENGTH * _thick()
    while place < right:
        end = min(place + length, right)
        path.quadTo(QPointF((place + end) / 2, middle - 2 * swing), QPointF(end, middle))
        place, swing = end, -swing
    painter.setPen(QPen(theme.color("removed_ink"), 1.3 * _thick(), c=Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def paint_underline(painter: QPainter, rect: QRectF, state: State) -> None:
    """Underline a box in the way of the state: thin, dashed, dotted or thick."""
    width, dashes = {
        "verbatim": (1.0, []),
        "variant": (1.8, [2.6, 1.5]),
        "implied": (1.9, [0.05, 1.75]),
        "missing": (2.0, []),
    }[state]
    width *= _thick()
    pen = QPen(theme.color(state), width)
    if dashes:
        pen.setDashPattern(dashes)
    round_dots = state == "implied"
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if round_dots else Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    y = rect.bottom() - width / 2
    inset = 1.0 if round_dots else 0.5
    painter.drawLine(QPointF(rect.left() + inset, y), QPointF(rect.right() - inset, y))


def paint_quiet_underline(painter: QPainter, rect: QRectF) -> None:
    """Underline a box that needs no attention."""
    painter.setPen(QPen(theme.color("faint"), _thick()))
    y = rect.bottom() - 0.5
    painter.drawLine(QPointF(rect.left() + 0.5, y), QPointF(rect.right() - 0.5, y))


def paint_sign(painter: QPainter, place: QPointF, sign: Sign, *, mirrored: bool = False) -> None:
    """Draw a sign in the margin: a full dot, a ring, a dash or a small bullet; `place` is where it begins."""
    faint, size = theme.color("faint"), unit()
    way = -size if mirrored else size
    middle = place + QPointF(way * _SIGN_MIDDLE, 0)
    painter.setPen(QPen(faint, 1.2 * size))
    painter.setBrush(faint if sign in ("required", "bullet") else Qt.BrushStyle.NoBrush)
    if sign == "responsibility":
        painter.drawLine(middle - QPointF(way * 4, 0), middle + QPointF(way, 0))
    elif sign == "bullet":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(place + QPointF(way * 2, 0), 1.8 * size, 1.8 * size)
    else:
        painter.drawEllipse(middle, 3.7 * size, 3.7 * size)


def paint_state(painter: QPainter, middle: QPointF, state: State) -> None:
    """Draw the sign of a requirement's state: a tick, two waves or a mark of exclamation."""
    met = state in ("verbatim", "variant")
    size = _thick()
    ink = theme.color("verbatim" if met else state)
    painter.setPen(QPen(ink, 1.7 * size, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)

    def at(across: float, down: float) -> QPointF:
        return middle + QPointF(across, down) * size

    if met:
        painter.drawPolyline([at(-3.6, 0.2), at(-1.1, 2.8), at(3.8, -3)])
    elif state == "implied":
        for height in (-1.8, 1.8):
            wave = QPainterPath(at(-4, height + 0.6))
            wave.cubicTo(at(-1.6, height - 2.2), at(1.6, height + 2.6), at(4, height - 0.6))
            painter.drawPath(wave)
    else:
        painter.drawLine(at(0, -4), at(0, 0.8))
        painter.drawPoint(at(0, 3.9))


def paint_bar(painter: QPainter, rect: QRectF, edge: float, *, mirrored: bool = False) -> None:
    """Draw the bar that says a line was changed, its ends bent towards the line."""
    reach = 6.0
    inner = edge - reach if mirrored else edge + reach
    path = QPainterPath(QPointF(inner, rect.top()))
    path.quadTo(QPointF(edge, rect.top()), QPointF(edge, rect.top() + reach))
    path.lineTo(edge, rect.bottom() - reach)
    path.quadTo(QPointF(edge, rect.bottom()), QPointF(inner, rect.bottom()))
    painter.setPen(QPen(theme.color("verbatim"), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _thick() -> float:
    """Return how much thicker than in the design lines are: they follow large letters half the way."""
    return (1 + unit()) / 2
