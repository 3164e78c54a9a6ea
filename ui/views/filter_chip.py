"""A switch for one state, underlined as the state is everywhere, so that it explains the marks as well."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from tailor.model.match import State
from ui import theme
from ui.views.painting import paint_edge_line, paint_frame, paint_tint, paint_underline

_SIDE, _HIGH = 4, 8


class FilterChip(QPushButton):
    """A small button that stays pressed; without a state it stands for all of them."""

    def __init__(self, state: State | None, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setCheckable(True)
        theme.set_role(self, "filter")
        self.setToolTip(tip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the room for the words."""
        metrics = QFontMetricsF(self._face())
        wide, high = metrics.horizontalAdvance(self.text()), metrics.height()
        return QSize(round(wide + 2 * theme.scaled(_SIDE)), round(high + theme.scaled(_HIGH)))

    def minimumSizeHint(self) -> QSize:
        """Return the room for the words."""
        return self.sizeHint()

    def _face(self) -> QFont:
        return theme.font(12, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, underlined by state, on a tint while pressed or under the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            paint_tint(painter, area, theme.color("accent_soft" if self.isChecked() else "hover"), 6)
        if self.isChecked():
            paint_edge_line(painter, area, theme.color("chosen_line"), 6)
        if self.hasFocus():
            paint_frame(painter, area.adjusted(2, 2, -2, -2), theme.color("accent"))
        painter.setFont(self._face())
        painter.setPen(theme.color("ink" if self.isChecked() else "muted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._state:
            metrics = QFontMetricsF(self._face())
            word = self.text().rpartition(" ")[0]
            left = area.center().x() - metrics.horizontalAdvance(self.text()) / 2
            bottom = area.center().y() + metrics.height() / 2 + 1.5
            paint_underline(painter, QRectF(left, 0, metrics.horizontalAdvance(word), bottom), self._state)
