"""The sections in their order: dragged or moved with Alt and the arrows, their headings edited in place."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from tailor.model.resume import Resume
from ui import theme

SUMMARY = "summary"
_ID = Qt.ItemDataRole.UserRole
_ROW = 27


class SectionList(QListWidget):
    """One row a section; `moved` carries its id and by how many places, `renamed` its id and the new heading.

    `edited` comes when a heading is no longer being typed.
    """

    moved = Signal(str, int)
    renamed = Signal(str, str)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "entries")
        self.setAccessibleName(self.tr("Sections in their order"))
        self.setAccessibleDescription(self.tr("Alt+Up and Alt+Down move a section, F2 edits its heading"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: tuple[object, object, object] = (None, "", "")
        self.itemChanged.connect(self._on_changed)

    @property
    def is_editing(self) -> bool:
        """Whether a heading is being typed."""
        return self.state() == QAbstractItemView.State.EditingState

    @property
    def headings(self) -> list[str]:
        """The headings in their order."""
        return [self.item(row).text() for row in range(self.count())]

    def show_sections(self, resume: Resume, summary: str, page: str) -> None:
        """Show the sections under the headings that the document has, the current one kept."""
        from tailor.exporters.wording import words_of  # delayed: nothing needs it before

        shown = (resume, summary, page)
        if all(a is b or a == b for a, b in zip(shown, self._shown, strict=True)) and self.count():
            return
        self._shown, current = shown, self.current
        usual = words_of(resume.language, "Letter" if page == "Letter" else "A4").headings
        was = self.blockSignals(True)
        self.clear()
        if resume.basics.summary:
            item = self._add(SUMMARY, summary or usual["summary"], fixed=True)
            item.setToolTip(self.tr("Stays first. Double-click to edit the heading."))
        for section in resume.sections:
            item = self._add(section.id, section.heading or usual[section.kind])
            if section.id.startswith("add:"):
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)  # it has no heading of its own yet
            item.setToolTip(self.tr("Drag to move, double-click to edit the heading"))
        rows = [self.item(row).data(_ID) for row in range(self.count())]
        self.setCurrentRow(rows.index(current) if current in rows else -1)
        self.blockSignals(was)
        self.setFixedHeight(theme.scaled(_ROW) * max(1, self.count()) + theme.scaled(12))

    def _add(self, identity: str, heading: str, *, fixed: bool = False) -> QListWidgetItem:
        item = QListWidgetItem(heading)
        item.setData(_ID, identity)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        item.setFlags(flags if fixed else flags | Qt.ItemFlag.ItemIsDragEnabled)
        self.addItem(item)
        return item

    @property
    def current(self) -> str:
        """The id of the current section, or nothing."""
        item = self.currentItem()
        return str(item.data(_ID)) if item else ""

    def move_current(self, steps: int) -> None:
        """Move the current section up or down."""
        if self.current not in ("", SUMMARY):
            self.moved.emit(self.current, steps)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that edit and move here, whatever they do elsewhere in the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt and the arrows; F2 edits."""
        if _is_own(event) and event.key() != Qt.Key.Key_F2:
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tell that nothing is being typed any more."""
        super().closeEditor(editor, hint)
        self.edited.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where the section was dropped; the list itself changes when the résumé has."""
        self.drop_at(self.indexAt(event.position().toPoint()), self.dropIndicatorPosition())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def drop_at(
        self, index: QModelIndex | QPersistentModelIndex, place: QAbstractItemView.DropIndicatorPosition
    ) -> None:
        """Move the current section to where it was dropped."""
        row = self.currentRow()
        target = index.row() if index.isValid() else self.count() - 1
        if place == QAbstractItemView.DropIndicatorPosition.BelowItem and target < row:
            target += 1
        elif place == QAbstractItemView.DropIndicatorPosition.AboveItem and target > row:
            target -= 1
        target = max(target, 1 if self.count() and self.item(0).data(_ID) == SUMMARY else 0)
        if target != row:
            self.move_current(target - row)

    def _on_changed(self, item: QListWidgetItem) -> None:
        self._shown = (None, "", "")  # what was typed is no heading before the résumé has it
        self.renamed.emit(item.data(_ID), " ".join(item.text().split()))


def _is_own(event: QKeyEvent) -> bool:
    """Whether a key edits or moves a section."""
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return event.key() == Qt.Key.Key_F2 or (alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down))
