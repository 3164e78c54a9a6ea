"""Edits lines of the résumé where they stand, each as one step of the session."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from tailor.composition.facts import parted
from tailor.composition.fields import LISTS
from tailor.model.doubt import Doubt
from tailor.model.lines import PlacedLine, find_line
from ui import own_edits
from ui.line_judging import DEBOUNCE, LineJudging
from ui.session import Session
from ui.views.line_editor import LineEditor
from ui.views.line_note import LineNote
from ui.views.marked import MarkedText
from ui.views.spell_marks import watch

_GAP = 5
"""What is left free between a line and the new one below it."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an editor is open: over a line, or below one for a new line of a list."""

    line: str
    container: str = ""
    after: str = ""

    @property
    def draft(self) -> str:
        """The name under which what is typed is kept."""
        return f"new:{self.container}|{self.after}" if self.container else f"line:{self.line}"

    @property
    def has_words(self) -> bool:
        """Whether listed words are typed, with commas between them."""
        return bool(self.container) and not self.container.endswith(".highlights")

    def texts(self, text: str) -> tuple[str, ...]:
        """Return the new lines that were typed."""
        return tuple(parted(text)) if self.has_words else (text,) * bool(text)


class LineEditing(QObject):
    """Opens one editor at a time over a line, or below one for a new line; `opened` and `closed` tell of it.

    What is typed is judged whenever the typing stops; a note below the field says what is in doubt. `said` tells in
    words what was done.
    """

    opened = Signal()
    closed = Signal()
    said = Signal(str)

    def __init__(self, session: Session, view: MarkedText, judging: LineJudging, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view, self._judging = session, view, judging
        self._place = _Place("")
        self._above = 0.0
        self._doubt = Doubt("")
        self.editor: LineEditor | None = None
        self.note: LineNote | None = None
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._timer.timeout.connect(self._judge)
        view.laid_out.connect(self.follow)

    def edit(self, line: str, cursor: int = -1) -> None:
        """Open the editor over a line, the cursor behind so many characters or at the end."""
        placed = find_line(self._session.tailored, line)
        if placed is None:
            return
        editor = self._open(placed.text, _Place(line))
        if cursor >= 0:
            editor.put_cursor(cursor)
        editor.kept.connect(lambda text: self._keep(placed, text))
        editor.parted.connect(lambda first, second: self._split(placed, first, second))
        editor.joined.connect(lambda text, step: self._join(placed, text, 1 if step > 0 else -1))

    def add_below(self, line: str) -> None:
        """Open an empty editor below a bullet or beside a listed word for a line of the user's own."""
        placed = find_line(self._session.tailored, line)
        if placed is not None and placed.field in LISTS:
            self.add_to(f"{placed.entry}.{placed.field}", line, line)

    def add_to(self, container: str, below: str, after: str = "") -> None:
        """Open an empty editor for a new line of a list, below a shown line, which it need not stand after."""
        editor = self._open("", _Place(below, container, after))
        if self._place.has_words:
            editor.setPlaceholderText(self.tr("With commas between"))
        editor.kept.connect(self._add)
        editor.parted.connect(self._add_and_go_on)

    def follow(self) -> None:
        """Put the editor where its line stands now."""
        if self.editor:
            self.editor.place(self._area)
            self._make_room()

    def close(self) -> None:
        """Close the editor, if there is one, without keeping what stands in it."""
        if self.editor is None:
            return
        self._timer.stop()
        self.editor.end()
        # First of all: a field that hides passes its focus on, and a text browser scrolls to its next link then.
        if QApplication.focusWidget() in (None, self.editor):
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self.editor, self.note):
            if part is not None:
                part.hide()
                part.deleteLater()
        self.editor = self.note = None
        self._view.make_room(self._place.line, 0)
        self._session.keep_draft(self._place.draft, None)
        self.closed.emit()

    @property
    def _area(self) -> QRectF:
        area = self._view.line_rect(self._place.line)
        return area.translated(0, area.height() + _GAP) if self._place.container else area

    def _open(self, text: str, place: _Place) -> LineEditor:
        """Open the editor and let the text make room for it."""
        self.close()
        self._place, self._doubt = place, Doubt("")
        self._view.set_current_line(place.line)
        editor = LineEditor(text, self._area, self._view.viewport(), over=not place.container)
        editor.setAccessibleName(self.tr("New line") if place.container else self.tr("Wording of the line"))
        watch(editor, self._session)
        self._above = self._view.line_rect(place.line).height() + _GAP if place.container else 0.0
        self.editor, self.note = editor, LineNote(editor, self._view.viewport())
        self.note.confirmed.connect(self.confirm)
        editor.left.connect(self.close)
        editor.grown.connect(self._make_room)
        editor.drafted.connect(self._on_drafted)
        editor.show()
        self._make_room()
        self._reveal()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()
        return editor

    def _make_room(self) -> None:
        """Leave room in the text for the field and the note below it."""
        if self.editor and self.note:
            height = self.editor.height() + self.note.place_below(self.editor.geometry())
            self._view.make_room(self._place.line, height + self._above)

    def _reveal(self) -> None:
        """Scroll no further than it takes to see all of the field."""
        over = self.editor.geometry().bottom() + 8 - self._view.viewport().height() if self.editor else 0
        if over > 0:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + over)
            self.follow()

    def _on_drafted(self, text: str) -> None:
        self._timer.start()
        self._session.keep_draft(self._place.draft, text)

    # What is in doubt

    def _judge(self) -> None:
        if self.editor and not self._place.container:
            self._judging.ask(self._place.line, self.editor.text, self._show_doubt)

    def _show_doubt(self, doubt: Doubt) -> None:
        """Mark the words and say why, unless other words stand there by now."""
        if self.editor is None or self.note is None or self.editor.text != doubt.text:
            return
        self._doubt = doubt
        self.note.say(doubt)
        self.editor.mark(doubt)
        self._make_room()

    def confirm(self) -> None:
        """Keep that what stands in the field is true."""
        if self.editor and self._doubt and self.editor.text == self._doubt.text:
            doubt, self._doubt = self._doubt, Doubt(self._doubt.text)
            self._judging.confirm(self._place.line, doubt)
            self._show_doubt(self._doubt)

    # What becomes of the words

    def _keep(self, placed: PlacedLine, text: str) -> None:
        """File the new wording; a line left empty is left out."""
        self.close()
        if text == placed.text:
            return
        if text:
            self._session.edit_shown_line(placed.id, text)
        else:
            self._session.hide(placed.id)
            self.said.emit(self.tr("Left out. Undo brings it back."))

    def _split(self, placed: PlacedLine, first: str, second: str) -> None:
        """Make two lines at the cursor, and go on in the second; at the end begin a new one."""
        if placed.field not in LISTS or not first:
            return
        self.close()
        if not second:
            self._keep(placed, first)
            self.add_below(placed.id)
            return
        new = own_edits.split_line(self._session, placed.id, first, second)
        self.said.emit(self.tr("Split in two."))
        self.edit(new, 0)

    def _join(self, placed: PlacedLine, text: str, step: Literal[1, -1]) -> None:
        """Join what was typed with the line below or above, and go on where they meet."""
        if step > 0:
            joined, cursor = own_edits.join_with_next(self._session, placed.id, text), len(text)
        else:
            joined = own_edits.join_with_previous(self._session, placed.id, text)
            whole = find_line(self._session.tailored, joined)
            cursor = max(0, len(whole.text) - len(text)) if whole else 0
        if joined:
            self.close()
            self.said.emit(self.tr("Joined to one line."))
            self.edit(joined, cursor)
        elif step > 0:
            self.said.emit(self.tr("There is no line below to join with."))
        else:
            self.said.emit(self.tr("There is no line above to join with."))

    def _add(self, text: str) -> None:
        """Add what was typed, and make it the current line."""
        place, texts = self._place, self._place.texts(text)
        self.close()
        if texts:
            self._view.set_current_line(own_edits.add_lines(self._session, place.container, texts, place.after))
            self.said.emit(self.tr("Added."))

    def _add_and_go_on(self, first: str, second: str) -> None:
        """Add what stands before the cursor, and go on with the rest in another new line."""
        place, texts = self._place, self._place.texts(first)
        if not texts:
            return
        self.close()
        new = own_edits.add_lines(self._session, place.container, texts, place.after)
        self.add_to(place.container, new, new)
        if self.editor and second:
            self.editor.setPlainText(second)
            self.editor.put_cursor(0)
