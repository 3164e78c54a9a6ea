"""The keywords of a posting as a list: the model, the filter by state, and how a row is painted."""

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tailor.model.answers import Answers, Fact
from tailor.model.match import KeywordMatch, Matches, State
from ui import theme
from ui.views.painting import paint_frame, paint_sign, paint_tint, paint_underline
from ui.views.rows import Sign

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

STATES: tuple[State, ...] = ("missing", "implied", "variant", "verbatim")
_TIERS = {"required": 0, "preferred": 1, "responsibility": 2, "": 3}


class Role(IntEnum):
    """What a row tells beside its words."""

    MATCH = Qt.ItemDataRole.UserRole
    FACT = Qt.ItemDataRole.UserRole + 1


def state_word(state: State) -> str:
    """Return what a state is called."""
    return {
        "verbatim": translate("Keywords", "verbatim"),
        "variant": translate("Keywords", "variant"),
        "implied": translate("Keywords", "implied"),
        "missing": translate("Keywords", "missing"),
    }[state]


def state_sentence(state: State) -> str:
    """Return what a state means, in a sentence."""
    return {
        "verbatim": translate("Keywords", "Your résumé says it in the posting's words."),
        "variant": translate("Keywords", "Your résumé says the same in another form or by another name."),
        "implied": translate("Keywords", "There is something near it in your résumé, but not the same claim."),
        "missing": translate("Keywords", "Your résumé does not say it."),
    }[state]


def tier_word(tier: str) -> str:
    """Return what a tier is called."""
    return {
        "required": translate("Keywords", "required"),
        "preferred": translate("Keywords", "preferred"),
        "responsibility": translate("Keywords", "responsibility"),
    }.get(tier, translate("Keywords", "mentioned"))


def answer_word(fact: Fact | None) -> str:
    """Return what the user said about a term, in a word or two."""
    if fact is None:
        return ""
    return {
        "have": translate("Keywords", "you have it"),
        "learning": translate("Keywords", "you are learning it"),
        "no": translate("Keywords", "you don't have it"),
    }[fact.answer]


class KeywordList(QAbstractListModel):
    """The keywords in the order of the matches, with what the user said about each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matches: tuple[KeywordMatch, ...] = ()
        self._facts: tuple[Fact | None, ...] = ()

    def show(self, matches: Matches, answers: Answers) -> None:
        """Show other matches or answers; rows stay where they are if the keywords are the same."""
        refused = {term.casefold() for term in answers.not_skills}
        shown = tuple(match for match in matches.keywords if match.keyword.term.casefold() not in refused)
        facts = tuple(answers.fact(match.keyword.term) for match in shown)
        if [match.keyword for match in shown] != [match.keyword for match in self._matches]:
            self.beginResetModel()
            self._matches, self._facts = shown, facts
            self.endResetModel()
            return
        old = tuple(zip(self._matches, self._facts, strict=True))
        self._matches, self._facts = shown, facts
        for row, pair in enumerate(zip(shown, facts, strict=True)):
            if pair != old[row]:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return how many keywords there are."""
        return 0 if parent.isValid() else len(self._matches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row tells."""
        if not index.isValid():
            return None
        match, fact = self._matches[index.row()], self._facts[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return match.keyword.term
        if role == Role.MATCH:
            return match
        if role == Role.FACT:
            return fact
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (match.keyword.term, tier_word(match.keyword.tier), state_word(match.state), answer_word(fact))
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return state_sentence(match.state)
        return None

    def row_of(self, term: str) -> int:
        """Return the row of a term, or -1."""
        return next((row for row, match in enumerate(self._matches) if match.keyword.term == term), -1)

    def count(self, state: State | None, *, soft: bool) -> int:
        """Return how many keywords have this state, soft skills counted apart from all others."""
        of_kind = (match for match in self._matches if (match.keyword.kind == "soft") == soft)
        return sum(state is None or match.state == state for match in of_kind)


class KeywordFilter(QSortFilterProxyModel):
    """Shows one state or all, hard skills or soft ones, what is required first."""

    def __init__(self, model: KeywordList, *, soft: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state: State | None = None
        self._soft = soft
        self.setSourceModel(model)
        self.sort(0)

    def show_state(self, state: State | None) -> None:
        """Show the keywords of this state alone, or all."""
        self._state = state
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Return whether the row is shown."""
        match: KeywordMatch = self.sourceModel().index(row, 0, parent).data(Role.MATCH)
        return (match.keyword.kind == "soft") == self._soft and self._state in (None, match.state)

    def lessThan(self, left: Index, right: Index) -> bool:
        """Return whether the left row comes first: by tier, then as the posting weighs them."""
        tiers = [_TIERS[index.data(Role.MATCH).keyword.tier] for index in (left, right)]
        return (tiers[0], left.row()) < (tiers[1], right.row())


class KeywordDelegate(QStyledItemDelegate):
    """Paints a keyword as the posting shows it: its tier, its words underlined by state, the state in a word."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row."""
        return QSize(120, round(option.fontMetrics.height() * 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        match: KeywordMatch = index.data(Role.MATCH)
        area = QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            paint_tint(painter, area, theme.color("accent_soft"), 6)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_frame(painter, area.adjusted(3, 3, -3, -3), theme.color("accent"))
        sign: Sign = match.keyword.tier or "responsibility"
        paint_sign(painter, QPointF(area.left() + 8, area.center().y()), sign)
        room = self._paint_state(painter, area, match, answer_word(index.data(Role.FACT)))
        self._paint_term(painter, area.adjusted(28, 0, -room - 12, 0), match)
        painter.restore()

    def _paint_state(self, painter: QPainter, area: QRectF, match: KeywordMatch, answer: str) -> float:
        """Paint the state at the right edge and return how wide it is."""
        words = answer or state_word(match.state)
        painter.setPen(theme.color("muted") if answer else theme.color(match.state))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area.adjusted(0, 0, -10, 0), right, words)
        return QFontMetricsF(painter.font()).horizontalAdvance(words) + 10

    def _paint_term(self, painter: QPainter, area: QRectF, match: KeywordMatch) -> None:
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(match.keyword.term, Qt.TextElideMode.ElideRight, area.width())
        top = area.center().y() - metrics.height() / 2
        box = QRectF(area.left() - 2, top, metrics.horizontalAdvance(words) + 4, metrics.height() + 2)
        if match.state != "verbatim":
            paint_tint(painter, box, theme.color(f"{match.state}_soft"))
        painter.setPen(theme.color("ink"))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        paint_underline(painter, box, match.state)
