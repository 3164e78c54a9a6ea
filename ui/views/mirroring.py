"""Where painted parts go when one reads from right to left; Qt turns alignments around by itself, not places."""

from PySide6.QtCore import QPointF, QRectF, Qt

Direction = Qt.LayoutDirection


def turned(part: QRectF, area: QRectF, direction: Direction) -> QRectF:
    """Return where a part goes that was laid out in an area from left to right."""
    if direction != Direction.RightToLeft:
        return part
    return QRectF(area.left() + area.right() - part.right(), part.top(), part.width(), part.height())


def turned_point(place: QPointF, area: QRectF, direction: Direction) -> QPointF:
    """Return where a point goes that was laid out in an area from left to right."""
    if direction != Direction.RightToLeft:
        return place
    return QPointF(area.left() + area.right() - place.x(), place.y())
