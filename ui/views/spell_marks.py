"""Marks misspelled words in a field while the user writes, and offers what was probably meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QContextMenuEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget

from ui import theme
from ui.highlight import to_code_points, to_utf16
from ui.session import Session
from ui.spelling import Kind, Spelling, spelling_of
from ui.views.spell_menu import put_corrections

if TYPE_CHECKING:
    from tailor.suggestions.spelling import Misspelling


Field = QPlainTextEdit | QTextEdit
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def watch(field: Field, session: Session, kind: Kind = "resume") -> SpellMarks:
    """Mark what is misspelled in a field from now on; right click, the Menu key or Ctrl+. offer corrections."""
    return SpellMarks(field, spelling_of(session), kind)


def marks_of(field: QWidget | None) -> SpellMarks | None:
    """Return what marks the words of a field, if anything does."""
    return field.findChild(SpellMarks) if field is not None else None


class SpellMarks(QObject):
    """Watches one field; the word being typed is not marked until it is left."""

    def __init__(self, field: Field, spelling: Spelling, kind: Kind) -> None:
        super().__init__(field)
        self.field, self.spelling, self.kind = field, spelling, kind
        self.menu: QMenu | None = None
        self._typing_at = -1
        self._waves = _Waves(field.document(), self)
        for target in (field, field.viewport()):
            target.installEventFilter(self)
        field.document().contentsChange.connect(self._on_typed)
        field.cursorPositionChanged.connect(self._on_cursor_moved)
        spelling.found.connect(self._on_found)
        self._want()

    # What is marked

    def slips(self, text: str) -> tuple[Misspelling, ...] | None:
        """Return what is known to be misspelled in one paragraph of the field."""
        return self.spelling.slips(text, self.kind)

    def is_being_typed(self, start: int, end: int) -> bool:
        """Say whether the user is writing the word that stands here."""
        return start <= self._typing_at <= end and self.field.hasFocus()

    def _want(self) -> None:
        text = self.field.toPlainText()
        sample = text if self.kind == "letter" else ""
        self.spelling.want(text.split("\n"), self.kind, sample)

    def _on_typed(self, position: int, removed: int, added: int) -> None:
        self._typing_at = position + added if removed or added else self._typing_at
        self._want()

    def _on_cursor_moved(self) -> None:
        if self._typing_at >= 0 and self.field.textCursor().position() != self._typing_at:
            self._stop_typing()

    def _stop_typing(self) -> None:
        place, self._typing_at = self._typing_at, -1
        block = self.field.document().findBlock(place)
        if block.isValid():
            self._waves.rehighlightBlock(block)

    def _on_found(self) -> None:
        self._waves.refresh()
        self._want()

    # Corrections

    def slip_at(self, position: int) -> tuple[int, str, Misspelling] | None:
        """Return the misspelled word around a position of the document, with where its paragraph begins."""
        block = self.field.document().findBlock(position)
        text = block.text()
        place = to_code_points(text, position - block.position())
        slips = self.slips(text) or ()
        found = next((slip for slip in slips if slip.start <= place <= slip.end), None)
        return (block.position(), text, found) if found else None

    def next_slip(self) -> str:
        """Put the cursor behind the next misspelled word, around the end, and return the word; "" if there is none."""
        cursor, places = self.field.textCursor(), {}
        block = self.field.document().begin()
        while block.isValid():
            text = block.text()
            for slip in self.slips(text) or ():
                places[block.position() + to_utf16(text, slip.end)] = text[slip.start : slip.end]
            block = block.next()
        if not places:
            return ""
        place = next((place for place in places if place > cursor.position()), next(iter(places)))
        cursor.setPosition(place)
        self.field.setTextCursor(cursor)
        return places[place]

    def offer(self, where: QPoint | None = None) -> bool:
        """Open the menu for the word at the cursor, or at a point of the viewport; say whether it is misspelled."""
        cursor = self.field.cursorForPosition(where) if where is not None else self.field.textCursor()
        found = self.slip_at(cursor.position())
        if found is None:
            return False
        at, text, slip = found
        menu = self.field.createStandardContextMenu()
        if self.field.actions():
            menu.addSeparator()
            menu.addActions(self.field.actions())
        word = text[slip.start : slip.end]
        put_corrections(menu, word, slip, lambda right: self._correct(at, text, slip, right), self.spelling)
        place = where or self.field.cursorRect(cursor).bottomLeft()
        self.menu = menu
        menu.destroyed.connect(self._on_menu_gone)
        menu.popup(self.field.viewport().mapToGlobal(place))
        return True

    def _on_menu_gone(self) -> None:
        self.menu = None

    def _correct(self, at: int, text: str, slip: Misspelling, right: str) -> None:
        """Put the right word in the place of the wrong one, if it still stands there, as one step of the field."""
        cursor = QTextCursor(self.field.document())
        cursor.setPosition(at + to_utf16(text, slip.start))
        cursor.setPosition(at + to_utf16(text, slip.end), QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == text[slip.start : slip.end]:
            cursor.insertText(right)
            self.field.setTextCursor(cursor)
        self._typing_at = -1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer corrections where a menu is asked for over a misspelled word."""
        if isinstance(event, QContextMenuEvent):
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            if by_key or watched is not self.field:
                return self.offer(None if by_key else event.pos())
        if event.type() == QEvent.Type.FocusOut and watched is self.field and self._typing_at >= 0:
            self._stop_typing()
        return False


class _Waves(QSyntaxHighlighter):
    """Draws waves below words, in the field's own drawing: neither its text nor its undo know of them."""

    def __init__(self, document: QTextDocument, marks: SpellMarks) -> None:
        super().__init__(document)
        self._marks = marks
        self._shown: dict[str, None] = {}

    def refresh(self) -> None:
        """Draw anew what is known now."""
        self._shown.clear()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Draw one paragraph; while nobody has read it, what was wrong in the one before is wrong still."""
        slips = self._marks.slips(text)
        if slips is None:
            places = [found.span() for found in _WORD.finditer(text) if found.group() in self._shown]
        else:
            places = [(slip.start, slip.end) for slip in slips]
            self._shown |= {text[start:end]: None for start, end in places}
        at, look = self.currentBlock().position(), _wave()
        for start, end in places:
            first, last = to_utf16(text, start), to_utf16(text, end)
            if not self._marks.is_being_typed(at + first, at + last):
                self.setFormat(first, last - first, look)


def _wave() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(theme.color("removed_ink"))
    return look
