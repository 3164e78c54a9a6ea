"""Where painted parts go when one reads from right to left; Qt turns alignments around by itself, not places."""

from unicodedata import bidirectional

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


def own_direction(text: str) -> Direction:
    """Return the direction a text runs in by its first letter that has one, whatever the window's is."""
    strong = next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "L")
    return Direction.LeftToRight if strong == "L" else Direction.RightToLeft


def leading_flags(text: str, direction: Direction) -> int:
    """Return how a line is drawn at the side where lines begin, its signs in its own direction."""
    side = Qt.AlignmentFlag.AlignRight if direction == Direction.RightToLeft else Qt.AlignmentFlag.AlignLeft
    is_left = own_direction(text) == Direction.LeftToRight
    force = Qt.TextFlag.TextForceLeftToRight if is_left else Qt.TextFlag.TextForceRightToLeft
    return side.value | Qt.AlignmentFlag.AlignAbsolute.value | force.value


def trailing_alignment(direction: Direction) -> Qt.AlignmentFlag:
    """Return the alignment at the side where lines end, for labels, which else go by their own text."""
    side = Qt.AlignmentFlag.AlignLeft if direction == Direction.RightToLeft else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute


def leading_alignment(direction: Direction) -> Qt.AlignmentFlag:
    """Return the alignment at the side where lines begin, for labels, which else go by their own text."""
    side = Qt.AlignmentFlag.AlignRight if direction == Direction.RightToLeft else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
