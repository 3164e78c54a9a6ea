"""Suggestions as a list that keeps its rows while suggestions come and go."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from tailor.model.suggestion import Level, Suggestion
from ui.translation import shown

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row tells beside its words."""

    SUGGESTION = Qt.ItemDataRole.UserRole
    SUPERSEDED = Qt.ItemDataRole.UserRole + 1


def level_word(level: Level) -> str:
    """Return what a level is called."""
    return {
        "safe": translate("Suggestions", "Safe"),
        "confirm": translate("Suggestions", "Confirm"),
        "ask": translate("Suggestions", "Ask"),
    }[level]


def level_sentence(level: Level) -> str:
    """Return what a level means, in a sentence."""
    return {
        "safe": translate("Suggestions", "Changes the wording, not what is claimed."),
        "confirm": translate("Suggestions", "Only you know whether it is still true: read it before accepting."),
        "ask": translate("Suggestions", "Only you know the answer."),
    }[level]


class SuggestionList(QAbstractListModel):
    """Suggestions in a given order; those that stay keep their rows, so that a view need not build them again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: list[Suggestion] = []
        self._superseded: frozenset[str] = frozenset()

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """The suggestions in the order shown."""
        return tuple(self._shown)

    def show(self, suggestions: tuple[Suggestion, ...], superseded: frozenset[str] = frozenset()) -> None:
        """Show these suggestions, row by row only what came or went."""
        wanted = {suggestion.id for suggestion in suggestions}
        for row in reversed(range(len(self._shown))):
            if self._shown[row].id not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._shown[row]
                self.endRemoveRows()
        if [one.id for one in self._shown] != [one.id for one in suggestions if one.id in self._ids()]:
            self.beginResetModel()
            self._shown = list(suggestions)
            self.endResetModel()
        for row, suggestion in enumerate(suggestions):
            self._put(row, suggestion)
        if superseded != self._superseded:
            self._superseded = superseded
            if self._shown:
                self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def _ids(self) -> set[str]:
        return {suggestion.id for suggestion in self._shown}

    def _put(self, row: int, suggestion: Suggestion) -> None:
        if row >= len(self._shown) or self._shown[row].id != suggestion.id:
            self.beginInsertRows(QModelIndex(), row, row)
            self._shown.insert(row, suggestion)
            self.endInsertRows()
        elif self._shown[row] != suggestion:
            self._shown[row] = suggestion
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return how many suggestions there are."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row tells."""
        if not index.isValid():
            return None
        suggestion = self._shown[index.row()]
        superseded = suggestion.id in self._superseded
        words = suggestion.after or suggestion.text or suggestion.before
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Role.SUGGESTION:
            return suggestion
        if role == Role.SUPERSEDED:
            return superseded
        if role == Qt.ItemDataRole.ToolTipRole:
            idle = translate("Suggestions", "Your own wording of the line stands in its place.")
            return idle if superseded else shown(suggestion.reason)
        return None
