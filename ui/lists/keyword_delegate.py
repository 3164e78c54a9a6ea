"""How the rows of the keyword list are painted."""

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tailor.model.match import KeywordMatch
from ui import theme
from ui.lists.keyword_rows import FOLDABLE, KeywordRow
from ui.lists.keyword_words import answer_word, match_word
from ui.lists.keywords import Role
from ui.translation import number
from ui.views.mirroring import Direction, turned, turned_point
from ui.views.painting import paint_chosen, paint_frame, paint_sign, paint_tint, paint_underline
from ui.views.rows import Sign

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

_LEFT, _RIGHT, _SIGN_WIDTH = 10, 10, 18


class KeywordDelegate(QStyledItemDelegate):
    """Paints a keyword as the posting shows it: its tier, its words underlined by state, the state in a word.

    `add_wanted` carries a further term whose "This is one too" was clicked.
    """

    add_wanted = Signal(str)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row; a heading has room above it."""
        row: KeywordRow = index.data(Role.ROW)
        heading = row.kind == "heading"
        return QSize(120, round(option.fontMetrics.height() * (2.1 if heading and index.row() else 1.75)))

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        """Hear a click on the words at the right of a further term."""
        row: KeywordRow = index.data(Role.ROW)
        if row.kind != "more" or not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        area, wide = QRectF(option.rect), _width(option.font, _add_words()) + 6
        words = QRectF(area.right() - _RIGHT - wide, area.top(), wide + _RIGHT, area.height())
        hit = turned(words, area, option.direction).contains(event.position())
        if hit:
            self.add_wanted.emit(row.text)
        return hit

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row: KeywordRow = index.data(Role.ROW)
        area = QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind == "heading":
            area = area.adjusted(0, area.height() - option.fontMetrics.height() * 1.55, 0, 0)
        self._paint_ground(painter, area, option, live=row.kind != "heading" or row.group in FOLDABLE)
        painter.setFont(option.font)
        if row.kind == "heading":
            _paint_heading(painter, area, row, option.direction)
        elif row.match is None:
            _paint_more(painter, area, row.text, option.direction)
        else:
            _paint_keyword(painter, area, row.match, answer_word(row.fact), option.direction)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem, *, live: bool) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            paint_chosen(painter, area, mirrored=option.direction == Qt.LayoutDirection.RightToLeft)
        elif live and state & QStyle.StateFlag.State_MouseOver:
            paint_tint(painter, area, theme.color("hover"), 6)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_frame(painter, area.adjusted(3, 3, -3, -3), theme.color("accent"))


def _paint_heading(painter: QPainter, area: QRectF, row: KeywordRow, way: Direction) -> None:
    face = theme.font(11, QFont.Weight.DemiBold)
    face.setCapitalization(QFont.Capitalization.AllUppercase)
    face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    painter.setPen(theme.color("muted"))
    painter.setFont(theme.font(12))
    room = _width(painter.font(), row.count) + 10
    end = turned(area.adjusted(0, 0, -_RIGHT, 0), area, way)
    painter.drawText(end, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.count)
    painter.setFont(face)
    words = QFontMetricsF(face).elidedText(
        row.text, Qt.TextElideMode.ElideRight, area.width() - _LEFT - 18 - room - _RIGHT
    )
    left = _LEFT + (14 if row.group in FOLDABLE else 0)
    start = turned(area.adjusted(left, 0, 0, 0), area, way)
    painter.drawText(start, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
    if row.group in FOLDABLE:
        place = turned_point(QPointF(area.left() + _LEFT + 4, area.center().y()), area, way)
        _paint_arrow(painter, place, way, down=not row.folded)


def _paint_arrow(painter: QPainter, middle: QPointF, way: Direction, *, down: bool) -> None:
    """Draw the small angle that says whether a group is open."""
    pen = painter.pen()
    pen.setWidthF(1.5)
    painter.setPen(pen)
    far, near = 4.0, 2.0
    ahead = -near if way == Direction.RightToLeft else near
    tips = (
        (QPointF(-far, -near), QPointF(0, near), QPointF(far, -near))
        if down
        else (QPointF(-ahead, -far), QPointF(ahead, 0), QPointF(-ahead, far))
    )
    painter.drawPolyline([middle + tip for tip in tips])


def _paint_more(painter: QPainter, area: QRectF, term: str, way: Direction) -> None:
    words = _add_words()
    face = painter.font()
    room = _width(face, words)
    painter.setPen(theme.color("ink"))
    metrics = QFontMetricsF(face)
    shown = metrics.elidedText(term, Qt.TextElideMode.ElideRight, area.width() - _term_left() - room - _RIGHT - 12)
    middle = Qt.AlignmentFlag.AlignVCenter
    start, end = area.adjusted(_term_left(), 0, 0, 0), area.adjusted(0, 0, -_RIGHT, 0)
    painter.drawText(turned(start, area, way), Qt.AlignmentFlag.AlignLeft | middle, shown)
    painter.setPen(theme.color("accent"))
    painter.drawText(turned(end, area, way), Qt.AlignmentFlag.AlignRight | middle, words)


def _paint_keyword(painter: QPainter, area: QRectF, match: KeywordMatch, answer: str, way: Direction) -> None:
    sign: Sign = match.keyword.tier or "responsibility"
    place = turned_point(QPointF(area.left() + _LEFT - 2, area.center().y()), area, way)
    paint_sign(painter, place, sign, mirrored=way == Direction.RightToLeft)
    words = answer or match_word(match)
    quiet = bool(answer) or match.spared
    painter.setPen(theme.color("muted") if quiet else theme.color(match.state))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(turned(area.adjusted(0, 0, -_RIGHT, 0), area, way), right, words)
    room = area.adjusted(_term_left(), 0, -_width(painter.font(), words) - _RIGHT - 12, 0)
    times = len(match.keyword.spans)
    more = f"{number(times)}×" if times > 1 else ""
    _paint_term(painter, turned(room, area, way), match, more, way)


def _paint_term(painter: QPainter, area: QRectF, match: KeywordMatch, more: str, way: Direction) -> None:
    metrics = QFontMetricsF(painter.font())
    room = area.width() - (metrics.horizontalAdvance(more) + 8 if more else 0)
    words = metrics.elidedText(match.keyword.term, Qt.TextElideMode.ElideRight, room)
    top = area.center().y() - metrics.height() / 2
    box = QRectF(area.left() - 2, top, metrics.horizontalAdvance(words) + 4, metrics.height() + 2)
    box = turned(box, area, way)
    if match.state != "verbatim" and not match.spared:
        paint_tint(painter, box, theme.color(f"{match.state}_soft"))
    painter.setPen(theme.color("ink"))
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(area, left, words)
    if not match.spared:
        paint_underline(painter, box, match.state)
    painter.setPen(theme.color("muted"))
    painter.setFont(theme.font(12))
    painter.drawText(turned(area.adjusted(box.width() + 4, 0, 60, 0), area, way), left, more)


def _term_left() -> float:
    """Return where words begin behind the sign of their tier, which grows with the letters."""
    return _LEFT + theme.scaled(_SIGN_WIDTH)


def _add_words() -> str:
    return translate("Keywords", "This is one too")


def _width(face: QFont, words: str) -> float:
    return QFontMetricsF(face).horizontalAdvance(words)
