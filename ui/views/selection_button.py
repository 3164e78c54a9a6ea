"""A small button beside words that are selected in the posting: this is one too."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QPushButton

from tailor.analysis.corrections import clean_term
from tailor.words import tokenize
from ui import theme
from ui.highlight import find_match, to_code_points
from ui.session import Session
from ui.views.keyword_menu import KeywordMenu
from ui.views.marked import MarkedText


class SelectionButton(QPushButton):
    """Stands below what is selected in a text as long as it can be a keyword; `term` is what a click adds."""

    added = Signal(str)

    def __init__(self, view: MarkedText, session: Session) -> None:
        super().__init__(view.viewport())
        self._view, self._session = view, session
        self.term = ""
        self.setText(self.tr("This is one too"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.set_role(self, "over-text")
        self.hide()
        self.clicked.connect(self.add)
        view.selectionChanged.connect(self._follow)
        view.verticalScrollBar().valueChanged.connect(self._place)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def add(self) -> None:
        """Make what is selected a keyword."""
        if not self.term:
            return
        term = self.term
        cursor = self._view.textCursor()
        cursor.clearSelection()
        self._view.setTextCursor(cursor)
        self._session.add_keyword(term)
        self.added.emit(term)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what can be done with a selection or a keyword in a menu."""
        if isinstance(event, QContextMenuEvent):
            self._show_menu(event)
            return True
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _show_menu(self, event: QContextMenuEvent) -> None:
        mark = self._view.mark_at(event.pos())
        match = find_match(self._session.matches, mark.term) if mark else None
        if match and not self.term:
            self._session.select_keyword(match.keyword.term)
            KeywordMenu(self._session, match, self._view).open_at(event.globalPos())
            return
        menu = self._view.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add = QAction(self.tr("This is one too"), menu)
        add.setEnabled(bool(self.term))
        add.triggered.connect(self.add)
        first = menu.actions()[0]
        menu.insertAction(first, add)
        menu.insertSeparator(first)
        menu.popup(event.globalPos())

    def _follow(self) -> None:
        self.term = self._selected_term()
        known = any(match.keyword.term.casefold() == self.term.casefold() for match in self._session.matches.keywords)
        self.term = "" if known else self.term
        self.setToolTip(self.tr("“{}” is a skill or a tool; remembered for later postings").format(self.term))
        self.setVisible(bool(self.term))
        self._place()

    def _selected_term(self) -> str:
        """Return the selected words, whole and clean, or "" where they cannot be a keyword."""
        cursor = self._view.textCursor()
        if not cursor.hasSelection():
            return ""
        block = self._view.document().findBlock(cursor.selectionStart())
        if cursor.selectionEnd() > block.position() + block.length():
            return ""
        text = block.text()
        start = to_code_points(text, cursor.selectionStart() - block.position())
        end = to_code_points(text, cursor.selectionEnd() - block.position())
        touched = [word for word in tokenize(text) if word.start < end and word.end > start]
        return clean_term(text[min(start, touched[0].start) : max(end, touched[-1].end)]) if touched else ""

    def _place(self) -> None:
        """Stand below the end of the selection, or above it where there is no room."""
        if not self.term:
            return
        self.adjustSize()
        cursor = self._view.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        end = self._view.cursorRect(cursor)
        room = self._view.viewport().rect()
        top = end.bottom() + 5
        if top + self.height() > room.height():
            top = end.top() - self.height() - 3
        left = min(max(4, end.right() - self.width() // 2), room.width() - self.width() - 4)
        self.move(QPoint(left, top))
