"""The applications of the left rail: model, search, and how a card is painted."""

from collections.abc import Callable
from datetime import date, datetime
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tailor.storage.library import ApplicationRow
from ui import theme
from ui.translation import number
from ui.views.dates import short_day
from ui.views.mirroring import leading_flags

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a card shows."""

    ID = Qt.ItemDataRole.UserRole + 1
    HEAD = Qt.ItemDataRole.UserRole + 2
    SECOND = Qt.ItemDataRole.UserRole + 3
    THIRD = Qt.ItemDataRole.UserRole + 4


class ApplicationsModel(QAbstractListModel):
    """The rows of the library, newest first."""

    def __init__(self, today: Callable[[], date] = date.today, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: tuple[ApplicationRow, ...] = ()

    @property
    def rows(self) -> tuple[ApplicationRow, ...]:
        """The rows shown."""
        return self._rows

    def show_rows(self, rows: tuple[ApplicationRow, ...]) -> None:
        """Show these rows; where they are the same applications, only their words change."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            changed = [number for number, pair in enumerate(zip(rows, self._rows, strict=True)) if pair[0] != pair[1]]
            self._rows = rows
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, identity: str) -> int:
        """Return the row of an application, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.id == identity), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Return how many applications there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a card shows or tells."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        head, second = (
            (row.company, row.title) if row.company else (row.title or translate("Applications", "No posting yet"), "")
        )
        when = translate("Applications", "sample") if row.sample else shown_day(row.created, self._today())
        third = " · ".join(part for part in (_coverage(row), when) if part)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (head, second, third) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (head, second) if part)
        return {Role.ID: row.id, Role.HEAD: head, Role.SECOND: second, Role.THIRD: third}.get(role)  # type: ignore[call-overload]


class ApplicationsFilter(QSortFilterProxyModel):
    """Shows the applications whose words contain every word that was searched for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()

    def search(self, text: str) -> None:
        """Show only what fits; an empty text shows everything."""
        self.beginFilterChange()
        self._words = tuple(text.casefold().split())
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Say whether a row fits."""
        text = str(self.sourceModel().index(source_row, 0, source_parent).data()).casefold()
        return all(word in text for word in self._words)


class ApplicationDelegate(QStyledItemDelegate):
    """Paints an application as a card of three lines, the open one on a ground of its own."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of three lines, whatever is known of the application."""
        head, small = (QFontMetrics(font).height() for font in _fonts())
        lines = 2 if not index.data(Role.SECOND) else 3
        return QSize(theme.scaled(120), head + (lines - 1) * (small + theme.scaled(4)) + theme.scaled(22))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(theme.color("accent" if focused else "line"), 2 if focused else 1))
            painter.setBrush(theme.color("pane"))
            painter.drawRoundedRect(card, 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(card, 8, 8)
        self._write(painter, card.toRect(), index)
        painter.restore()

    def _write(self, painter: QPainter, card: QRect, index: Index) -> None:
        head, small = _fonts()
        edge = theme.scaled(10)
        top = card.top() + theme.scaled(9)
        for role, font, ink in ((Role.HEAD, head, "ink"), (Role.SECOND, small, "muted"), (Role.THIRD, small, "muted")):
            text = index.data(role)
            if not text:
                continue
            metrics = QFontMetrics(font)
            place = QRect(card.left() + edge, top, card.width() - 2 * edge, metrics.height())
            painter.setFont(font)
            painter.setPen(theme.color(ink))
            flags = leading_flags(text, painter.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter.value
            painter.drawText(place, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width()))
            top += metrics.height() + theme.scaled(4)


def shown_day(seconds: float, today: date) -> str:
    """Return a day as people say it: today, yesterday, 10 Nov, 3 Nov 2025."""
    day = datetime.fromtimestamp(seconds).astimezone().date()
    if day == today:
        return translate("Applications", "today")
    if (today - day).days == 1:
        return translate("Applications", "yesterday")
    return short_day(QDate(day.year, day.month, day.day), with_year=day.year != today.year)


def _coverage(row: ApplicationRow) -> str:
    words = translate("Applications", "{} of {} required")
    return words.format(number(row.met), number(row.asked)) if row.asked else ""


def _fonts() -> tuple[QFont, QFont]:
    return theme.font(13, QFont.Weight.DemiBold), theme.font(11.5)
