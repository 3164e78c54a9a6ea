"""The keywords of a posting as a list model."""

from difflib import SequenceMatcher
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.lists.keyword_rows import FOLDABLE, KeywordRow
from ui.lists.keyword_words import answer_word, kind_word, match_sentence, match_word, places_words, tier_word

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row tells beside its words."""

    ROW = Qt.ItemDataRole.UserRole
    MATCH = Qt.ItemDataRole.UserRole + 1


class KeywordList(QAbstractListModel):
    """The rows of the keyword list; rows that stay are not touched when others come or go."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[KeywordRow, ...] = ()

    def show(self, rows: tuple[KeywordRow, ...]) -> None:
        """Show other rows."""
        before = [row.key for row in self._rows]
        after = [row.key for row in rows]
        if before != after:
            self._move(before, after, rows)
        old, self._rows = self._rows, rows
        for number, (row, earlier) in enumerate(zip(rows, old, strict=True)):
            if row != earlier:
                self.dataChanged.emit(self.index(number), self.index(number))

    def _move(
        self, before: list[tuple[str, str, str]], after: list[tuple[str, str, str]], rows: tuple[KeywordRow, ...]
    ) -> None:
        """Take rows out and put others in, from the end, so that the numbers before stay right."""
        for act, first, last, new_first, new_last in reversed(
            SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        ):
            if act in ("delete", "replace"):
                self.beginRemoveRows(QModelIndex(), first, last - 1)
                self._rows = (*self._rows[:first], *self._rows[last:])
                self.endRemoveRows()
            if act in ("insert", "replace"):
                self.beginInsertRows(QModelIndex(), first, first + new_last - new_first - 1)
                self._rows = (*self._rows[:first], *rows[new_first:new_last], *self._rows[first:])
                self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the keys pass over headings that do nothing."""
        if index.isValid():
            row = self._rows[index.row()]
            if row.kind == "heading" and row.group not in FOLDABLE:
                return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row tells."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Role.ROW:
            return row
        if role == Role.MATCH:
            return row.match
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row)
        return None

    def row_of(self, term: str) -> int:
        """Return the row of a keyword, or -1."""
        rows = (number for number, row in enumerate(self._rows) if row.kind == "keyword" and row.text == term)
        return next(rows, -1)


def spoken(row: KeywordRow) -> str:
    """Return a row as a screen reader says it."""
    if row.kind == "heading":
        folded = translate("Keywords", "folded") if row.folded else ""
        return ", ".join(part for part in (row.text, row.count, folded) if part)
    if row.match is None:
        return translate("Keywords", "{}, not a keyword yet").format(row.text)
    keyword = row.match.keyword
    places = places_words(len(keyword.spans), translate("Keywords", "the posting")) if keyword.spans else ""
    parts = (
        *(keyword.term, tier_word(keyword.tier), kind_word(keyword.kind)),
        *(match_word(row.match), answer_word(row.fact), places),
    )
    return ", ".join(part for part in parts if part)


def _tip(row: KeywordRow) -> str:
    if row.match is not None:
        return f"{row.text}\n{match_sentence(row.match)}"
    if row.kind == "more":
        return translate("Keywords", "May be a skill as well. “This is one too” puts it among the keywords.")
    if row.group in FOLDABLE:
        return translate("Keywords", "Show or fold them")
    return ""
