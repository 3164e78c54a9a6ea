"""The command palette: every act by its words, typed in part."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui import theme
from ui.actions import plain_text

_WIDTH = 520
_ROWS = 10


class Palette(QFrame):
    """Lists the actions that are possible now, over the window; Enter does the chosen one, Escape none."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before = QApplication.focusWidget()
        self.setAccessibleName(self.tr("Command palette"))
        self._fitting: list[QAction] = []
        self._actions = [action for action in actions if action.isEnabled() and action.objectName() != "palette"]
        self.field = QLineEdit(self, placeholderText=self.tr("What would you like to do?"))
        self.field.setAccessibleName(self.tr("Command"))
        self.field.textChanged.connect(self._show_fitting)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._do_current)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self._show_fitting("")
        self._place(parent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move, choose and leave with the keys while the field has them; leaving the field closes the palette."""
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._leave)
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if steps is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + steps) % self.list.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do_current()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._go_back()
                return True
        return super().eventFilter(watched, event)

    def _go_back(self) -> None:
        """Close and give the focus back to where it was."""
        before, self._before = self._before, None
        self.close()
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _leave(self) -> None:
        if self.isVisible() and not self.field.hasFocus():
            self.close()

    @Slot(str)
    def _show_fitting(self, text: str) -> None:
        self.list.clear()
        words = text.casefold().split()
        fitting = [action for action in self._actions if all(word in plain_text(action).casefold() for word in words)]
        first = tuple(words[:1])
        self._fitting = sorted(fitting, key=lambda action: not plain_text(action).casefold().startswith(first))
        for action in self._fitting:
            item = QListWidgetItem(self.list)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, plain_text(action))
            row = _row(action)
            item.setSizeHint(row.sizeHint())
            self.list.setItemWidget(item, row)
        self.list.setCurrentRow(0)

    @Slot()
    def _do_current(self) -> None:
        place = self.list.currentRow()
        action = self._fitting[place] if place >= 0 else None
        self._go_back()
        if action is not None:
            action.trigger()

    def _place(self, parent: QWidget) -> None:
        width = min(theme.scaled(_WIDTH), parent.width() - 40)
        self.setFixedSize(width, theme.scaled(_ROWS * 32 + 60))
        self.move((parent.width() - width) // 2, theme.scaled(52))
        self.raise_()
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)


def _row(action: QAction) -> QWidget:
    row = QWidget()
    words = QLabel(plain_text(action), row)
    keys = QLabel(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), row)
    theme.set_role(keys, "muted")
    layout = QHBoxLayout(row)
    layout.setContentsMargins(8, 6, 8, 6)
    layout.addWidget(words)
    layout.addStretch()
    layout.addWidget(keys)
    return row
