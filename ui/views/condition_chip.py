"""One hard condition of a posting as a small button: what it says, and whether the résumé shows it."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from tailor.model.match import Condition, Shown
from tailor.model.posting import FilterKind
from ui import theme
from ui.lists.keyword_words import tier_word
from ui.translation import capital, counted
from ui.views.mirroring import turned, turned_point
from ui.views.painting import paint_frame, paint_state, paint_tint

translate = QCoreApplication.translate

_SIDE, _HIGH, _SIGN, _GAP, _MOST = 6, 6, 12, 4, 190
_ROUND = 7.0


class ConditionChip(QPushButton):
    """Says a condition and its state; a click shows where it stands."""

    def __init__(self, condition: Condition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.condition = condition
        self.setText(condition.value)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(explanation(condition))
        name = f"{kind_word(condition.kind)}: {condition.value}, {state_words(condition)}"
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.toolTip())

    def sizeHint(self) -> QSize:
        """Return the room for sign and words."""
        words = sum(_metrics(weight).horizontalAdvance(text) for text, weight in self._words())
        wide = theme.scaled(2 * _SIDE + _SIGN + _GAP) + words
        return QSize(round(wide) + 1, round(_metrics().height()) + theme.scaled(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Return the room for sign and words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign of the state, the posting's words and the state in words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.underMouse():
            paint_tint(painter, area, theme.color("hover"), _ROUND)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, _ROUND, _ROUND)
        if self.hasFocus():
            paint_frame(painter, area.adjusted(2, 2, -2, -4), theme.color("accent"))
        left = float(theme.scaled(_SIDE))
        urgent = self.condition.requirement.tier == "required" or self.condition.shown == "shown"
        place = QPointF(left + theme.scaled(_SIGN) / 2, area.center().y())
        way = self.layoutDirection()
        _paint_sign(painter, turned_point(place, area, way), self.condition.shown if urgent else "cannot tell")
        left += theme.scaled(_SIGN + _GAP)
        for (text, weight), color in zip(self._words(), ("ink", "muted"), strict=True):
            painter.setFont(theme.font(12, weight))
            painter.setPen(theme.color(color))
            room = QRectF(left, 0, area.width() - left, self.height())
            painter.drawText(turned(room, area, way), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            left += _metrics(weight).horizontalAdvance(text)

    def _words(self) -> tuple[tuple[str, QFont.Weight], tuple[str, QFont.Weight]]:
        medium = QFont.Weight.Medium
        value = self.condition.value
        value = capital(value)
        value = _metrics(medium).elidedText(value, Qt.TextElideMode.ElideRight, theme.scaled(_MOST))
        return (value, medium), (f"  {state_words(self.condition)}", QFont.Weight.Normal)


def kind_word(kind: FilterKind) -> str:
    """Return what a kind of condition is called."""
    return {
        "degree": translate("Conditions", "Degree"),
        "years": translate("Conditions", "Years"),
        "licence": translate("Conditions", "Licence"),
        "clearance": translate("Conditions", "Clearance"),
        "visa": translate("Conditions", "Right to work"),
        "language": translate("Conditions", "Language"),
        "travel": translate("Conditions", "Travel"),
        "shift": translate("Conditions", "Working hours"),
    }[kind]


def shown_word(shown: Shown) -> str:
    """Return whether the résumé shows a condition, in a word or two."""
    return {
        "shown": translate("Conditions", "shown"),
        "not shown": translate("Conditions", "not shown"),
        "cannot tell": translate("Conditions", "cannot tell"),
    }[shown]


def state_words(condition: Condition) -> str:
    """Return the state of a condition, and that it is preferred only where it is."""
    shown = shown_word(condition.shown)
    return f"{tier_word('preferred')}, {shown}" if condition.requirement.tier == "preferred" else shown


def explanation(condition: Condition) -> str:
    """Return what the posting says, and what the résumé shows of it."""
    head = f"{kind_word(condition.kind)} · {tier_word(condition.requirement.tier)}"
    return "\n".join((head, f"“{condition.requirement.text}”", _verdict(condition)))


def _verdict(condition: Condition) -> str:
    if condition.kind == "years":
        years = condition.years
        spans = counted("Conditions", "%n year(s)", years)
        if condition.shown == "cannot tell":
            words = translate("Conditions", "Your résumé shows about {} of work in all. Which of them count, you know.")
        else:
            words = translate("Conditions", "Your résumé shows about {} of work in all, fewer than asked.")
        return words.format(spans)
    return {
        "shown": translate("Conditions", "Your résumé shows it."),
        "not shown": translate("Conditions", "Your résumé does not show it. If you meet it, say so there."),
        "cannot tell": translate("Conditions", "Your résumé does not settle it. If you meet it, you may say so."),
    }[condition.shown]


def _paint_sign(painter: QPainter, middle: QPointF, shown: Shown) -> None:
    if shown != "cannot tell":
        paint_state(painter, middle, "verbatim" if shown == "shown" else "missing")
        return
    painter.setFont(theme.font(12, QFont.Weight.Bold))
    painter.setPen(theme.color("muted"))
    painter.drawText(QRectF(middle.x() - 8, middle.y() - 10, 16, 20), Qt.AlignmentFlag.AlignCenter, "?")


def _metrics(weight: QFont.Weight = QFont.Weight.Normal) -> QFontMetricsF:
    return QFontMetricsF(theme.font(12, weight))
