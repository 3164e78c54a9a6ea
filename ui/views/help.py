"""The help window: the page at one side, its contents and a field to search it at the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui import theme
from ui.actions import Actions
from ui.help_page import page_file, sections
from ui.icons import icon
from ui.views.help_text import HelpText
from ui.views.widgets import button, column, label, row

_SIZE = (1000, 760)
_CONTENTS_WIDE = 232


class HelpWindow(QDialog):
    """Stands beside the main window while the user goes on working; `wished` carries an act that a link names."""

    wished = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Tailor help"))
        theme.set_role(self, "pane")
        self.text = HelpText(self)
        self.contents = QListWidget(self)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideRight)
        theme.set_role(self.contents, "contents")
        self.field = QLineEdit(self, placeholderText=self.tr("Find in this page"))
        self.field.setAccessibleName(self.tr("Find in this page"))
        self.before = button("", "plain", self.tr("Go to the place before (Shift+Enter)"))
        self.after = button("", "plain", self.tr("Go to the next place (Enter)"))
        self.count = label("", "muted")
        self._lay_out()
        self._listen(actions)
        file = page_file()
        for section in sections(file.read_text(encoding="utf-8")):
            item = QListWidgetItem(section.title, self.contents)
            item.setData(Qt.ItemDataRole.UserRole, section.name)
            item.setToolTip(section.title)
        self.resize_to_screen()
        self.text.show_page(file, lambda name: _keys_of(actions, name))
        self._show_section("")
        self.text.setFocus()

    def _lay_out(self) -> None:
        for part, name, words in (
            (self.before, "chevron-up", self.tr("Go to the place before")),
            (self.after, "chevron-down", self.tr("Go to the next place")),
        ):
            part.setIcon(icon(name))
            part.setAccessibleName(words)
            part.setAutoDefault(False)
        self._tools = QWidget(self)
        tools = row(self.count, 1, self.before, self.after, spacing=2)
        tools.setContentsMargins(8, 0, 0, 0)
        self._tools.setLayout(tools)
        self._tools.hide()
        side = QFrame(self)
        theme.set_role(side, "rail")
        heading = label(self.tr("CONTENTS"), "heading")
        heading.setContentsMargins(6, 10, 0, 2)
        side.setLayout(column(self.field, self._tools, heading, self.contents, margins=(10, 12, 10, 10), spacing=4))
        self._side = side
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addWidget(self.text, 1)

    def _listen(self, actions: Actions) -> None:
        self.text.wished.connect(self.wished)
        self.text.moved.connect(self._show_section)
        self.contents.itemClicked.connect(self._on_item)
        self.contents.itemActivated.connect(self._on_item)
        self.contents.currentItemChanged.connect(self._on_current)
        self.field.textChanged.connect(self._find)
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        for keys in (QKeySequence(QKeySequence.StandardKey.Find), QKeySequence("/")):
            QShortcut(keys, self, self._go_to_field)
        for name in ("larger", "smaller", "normal_size", "help"):
            self.addAction(actions[name])

    def resize_to_screen(self) -> None:
        """Take the size of a page, as far as the screen has room."""
        room = self.screen().availableSize()
        self.resize(min(theme.scaled(_SIZE[0]), room.width() - 60), min(theme.scaled(_SIZE[1]), room.height() - 60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page two thirds of the room at least."""
        super().resizeEvent(event)
        self._side.setFixedWidth(min(theme.scaled(_CONTENTS_WIDE), self.width() // 3))

    def show_topic(self, name: str) -> None:
        """Show the page at a section, "" for its beginning, in front of the other windows."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.go_to(name)

    @property
    def topic(self) -> str:
        """The section in sight."""
        return self.text.section

    # Contents

    def _on_item(self, item: QListWidgetItem) -> None:
        self.text.go_to(str(item.data(Qt.ItemDataRole.UserRole)))

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.contents.hasFocus():
            self._on_item(item)

    def _show_section(self, name: str) -> None:
        """Mark the section in sight in the contents."""
        if self.contents.hasFocus():
            return
        names = [self.contents.item(place).data(Qt.ItemDataRole.UserRole) for place in range(self.contents.count())]
        self.contents.setCurrentRow(names.index(name) if name in names else 0)

    # Finding

    def _go_to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _find(self, words: str) -> None:
        self.text.find_all(words.strip())
        self._show_count()

    def _step(self, steps: int) -> None:
        self.text.step(steps)
        self._show_count()

    def _show_count(self) -> None:
        found, words = self.text.hits, self.field.text().strip()
        many = self.tr("{} of {}").format(self.text.hit, found)
        self.count.setText(many if found else self.tr("Not on this page"))
        self._tools.setVisible(bool(words))
        for part in (self.before, self.after):
            part.setEnabled(found > 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the hits with Enter in the field; Escape empties the field, then closes."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.focusWidget() is self.field:
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not enter:
            super().keyPressEvent(event)


def _keys_of(actions: Actions, name: str) -> str:
    """Return the keys of an act as this system writes them, nothing for one that has none."""
    keys = actions[name].shortcut() if name in actions else QKeySequence()
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
