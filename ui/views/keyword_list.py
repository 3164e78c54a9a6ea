"""The list of keywords as the user works with it: by mouse, keys and menu."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from ui.lists.keyword_delegate import KeywordDelegate
from ui.lists.keyword_rows import KeywordRow
from ui.lists.keywords import KeywordList, Role


class KeywordView(QListView):
    """Shows the rows of the keyword list.

    `chosen` carries the row the user went to, `toggled` the group of a heading that folds, `add_wanted` a further
    term, `refuse_wanted` a keyword that is no skill, `menu_wanted` a keyword and where its menu shall open.
    """

    chosen = Signal(object)
    toggled = Signal(str)
    add_wanted = Signal(str)
    refuse_wanted = Signal(str)
    menu_wanted = Signal(object, object)

    def __init__(self, model: KeywordList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        delegate = KeywordDelegate(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        delegate.add_wanted.connect(self.add_wanted)
        self.selectionModel().currentChanged.connect(lambda index: self.chosen.emit(index.data(Role.ROW)))
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold with Enter, Space, Left and Right; add a further term with Enter; refuse a keyword with Delete."""
        row: KeywordRow | None = self.currentIndex().data(Role.ROW)
        if row is None:
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        to_fold = key == (Qt.Key.Key_Right if row.folded else Qt.Key.Key_Left)
        if row.kind == "heading" and (enter or to_fold):
            self.toggled.emit(row.group)
        elif row.kind == "more" and enter:
            self.add_wanted.emit(row.text)
        elif row.kind == "keyword" and key == Qt.Key.Key_Delete:
            self.refuse_wanted.emit(row.text)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the keyword under the pointer, or of the current one by key."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row: KeywordRow | None = index.data(Role.ROW)
        place = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
        if row is not None and row.match is not None:
            self.menu_wanted.emit(row.match, place)
        elif row is not None and row.kind == "more":
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            add = QAction(self.tr("This is one too"), menu)
            add.triggered.connect(lambda: self.add_wanted.emit(row.text))
            menu.addAction(add)
            menu.popup(place)

    def _on_clicked(self, index: QModelIndex) -> None:
        row: KeywordRow = index.data(Role.ROW)
        if row.kind == "heading" and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.toggled.emit(row.group)
