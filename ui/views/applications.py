"""The left rail: search and the applications, newest first."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QLineEdit, QListView, QMenu, QVBoxLayout, QWidget

from tailor.storage.library import ApplicationRow
from ui import icons, theme
from ui.lists.applications import ApplicationDelegate, ApplicationsFilter, ApplicationsModel, Role


class ApplicationsRail(QFrame):
    """Lists the applications; `chosen` carries the id of one that shall be opened."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "rail")
        self.model = ApplicationsModel(parent=self)
        self._filter = ApplicationsFilter(self)
        self._filter.setSourceModel(self.model)
        self.search = QLineEdit(self, placeholderText=self.tr("Search applications"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Search applications"))
        self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._filter.search)
        self._heading = QLabel(self.tr("APPLICATIONS"), self)
        theme.set_role(self._heading, "heading")
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Applications"))
        self.list.setModel(self._filter)
        self.list.setItemDelegate(ApplicationDelegate(self.list))
        self.list.setSpacing(0)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(False)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self._actions: tuple[QAction, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 9, 8)
        layout.setSpacing(10)
        layout.addWidget(self.search)
        layout.addWidget(self._heading)
        layout.addWidget(self.list, 1)
        self._heading.setContentsMargins(6, 2, 0, 0)

    def set_actions(self, *actions: QAction) -> None:
        """Offer these for an application, after it was opened by the click that asked for them."""
        self._actions = actions

    def delete_with(self, action: QAction) -> None:
        """Let the Delete key do this while the list has the focus."""
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(action.trigger)

    def show_rows(self, rows: tuple[ApplicationRow, ...], current: str) -> None:
        """Show these applications, one of them being open."""
        self.model.show_rows(rows)
        self._heading.setVisible(bool(rows))
        self.show_current(current)

    def show_current(self, identity: str) -> None:
        """Mark this application as the open one."""
        index = self._filter.mapFromSource(self.model.index(max(self.model.row_of(identity), -1), 0))
        if index.isValid():
            self.list.setCurrentIndex(index)
        else:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Lay the cards out anew when the size of letters changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "list"):
            self.list.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(Role.ID))

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if not index.isValid():
            return
        self._choose(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self._actions))
        menu.popup(self.list.viewport().mapToGlobal(place))
