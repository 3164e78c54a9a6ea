"""The page of all keys: those of the menus and those of the panes, to be searched, copied and kept as text."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ui import theme
from ui.actions import Actions, plain_text
from ui.fuzzy import fitness
from ui.pane_keys import pane_keys
from ui.translation import counted
from ui.views.widgets import button, column, label, row

_SIZE, _HIGH = (640, 660), 26
_NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One act with its keys as the system writes them, and the menu or pane in which they work."""

    group: str
    text: str
    keys: str


class ShortcutsPage(QDialog):
    """Lists every key by menu and pane; typing leaves what fits, by words or by key."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "pane")
        self.setWindowTitle(self.tr("Keyboard"))
        self.resize(theme.scaled(_SIZE[0]), min(theme.scaled(_SIZE[1]), parent.height() - 40))
        self.rows = key_rows(actions)
        self.search = QLineEdit(self, placeholderText=self.tr("Search by words or by key"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Search the keys"))
        self.search.textChanged.connect(self._show_rows)
        self.search.installEventFilter(self)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Keys"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(0)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.found = label(role="muted")
        self.copy = button(self.tr("Copy"), tip=self.tr("Copy the list as text"))
        self.save = button(self.tr("Save as text…"), tip=self.tr("Keep the list as a text file, to be printed"))
        self.end = button(self.tr("Done"), "primary", self.tr("Close this page (Esc)"))
        for made in (self.copy, self.save, self.end):
            made.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_where)
        self.end.clicked.connect(self.accept)
        foot = row(self.found, 1, self.copy, self.save, self.end, spacing=8)
        self.setLayout(column(self.search, self.list, foot, margins=(18, 18, 18, 16), spacing=12))
        self._show_rows("")
        self.search.setFocus()

    @property
    def text(self) -> str:
        """What is listed now, as plain text."""
        lines: list[str] = []
        group = ""
        shown = self._fitting(self.search.text())
        wide = max((len(one.text) for one in shown), default=0) + 3
        for one in shown:
            if one.group != group:
                group = one.group
                lines += ["", group, "-" * len(group)]
            lines.append(f"{one.text:<{wide}}{one.keys}")
        return "\n".join(lines).strip() + "\n"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the field into the list with Down; Enter closes nothing."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return True
        return super().eventFilter(watched, event)

    def _fitting(self, typed: str) -> list[KeyRow]:
        key = typed.strip().casefold()
        return [one for one in self.rows if fitness(typed, f"{one.text} {one.group}") or key in one.keys.casefold()]

    def _show_rows(self, typed: str) -> None:
        shown = self._fitting(typed)
        self.list.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for one in shown:
            if one.group not in groups:
                groups[one.group] = self._add_heading(one.group)
            item = QTreeWidgetItem(groups[one.group], [one.text, one.keys])
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{one.text}: {one.keys}")
            item.setForeground(1, theme.color("muted"))
            item.setSizeHint(0, QSize(0, theme.scaled(_HIGH)))
        self.list.expandAll()
        first = self.list.topLevelItem(0)
        if first is not None and (child := first.child(0)) is not None:
            self.list.setCurrentItem(child)
        self.found.setText(counted("ShortcutsPage", "%n key(s)", len(shown)))

    def _add_heading(self, name: str) -> QTreeWidgetItem:
        heading = QTreeWidgetItem(self.list, [name])
        heading.setFirstColumnSpanned(True)
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        heading.setFont(0, theme.font(12, QFont.Weight.DemiBold))
        heading.setForeground(0, theme.color("muted"))
        heading.setSizeHint(0, QSize(0, theme.scaled(_HIGH * 1.5)))
        heading.setTextAlignment(0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading)
        return heading

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.found.setText(self.tr("Copied."))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the list of keys"), str(Path.home() / self.tr("Tailor keys.txt")))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda name: self.save_as(Path(name)))
        dialog.open()

    def save_as(self, path: Path) -> None:
        """Write the list to a file."""
        try:
            path.write_text(self.text, encoding="utf-8")
        except OSError as error:
            self.found.setText(self.tr("Not saved: {}").format(error.strerror or str(error)))
        else:
            self.found.setText(self.tr("Saved as {}.").format(path.name))


def key_rows(actions: Actions) -> tuple[KeyRow, ...]:
    """Return every key of the menus, then those of the panes."""
    of_menus = [
        KeyRow(actions.menu_of(action.objectName()), plain_text(action).rstrip("…"), _written(action.shortcuts()))
        for action in actions.all
        if not action.shortcut().isEmpty()
    ]
    of_panes = [
        KeyRow(pane, words, _written([QKeySequence(one) for one in keys.split(";")]))
        for pane, rows in pane_keys()
        for keys, words in rows
    ]
    return (*of_menus, *of_panes)


def _written(keys: list[QKeySequence]) -> str:
    # The key that ends a line is called Enter on most keyboards; the list says it once.
    names = dict.fromkeys(one.toString(_NATIVE).replace("Return", "Enter") for one in keys)
    return QGuiApplication.translate("ShortcutsPage", " or ").join(names)
