"""Edits lines of the résumé where they stand, each as one step of the session."""

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal

from tailor.model.lines import PlacedLine, find_line
from tailor.suggestions.own_wording import Doubt
from ui.line_judging import DEBOUNCE, LineJudging
from ui.session import Session
from ui.views.line_editor import LineEditor
from ui.views.line_note import LineNote
from ui.views.marked import MarkedText


class LineEditing(QObject):
    """Opens one editor at a time over a line, or below one for a new line; `closed` comes when it is gone.

    What is typed is judged whenever the typing stops; a note below the field says what is in doubt.
    """

    closed = Signal()

    def __init__(self, session: Session, view: MarkedText, judging: LineJudging, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view, self._judging = session, view, judging
        self._line, self._below = "", False
        self._above = 0.0
        self._doubt = Doubt("")
        self.editor: LineEditor | None = None
        self.note: LineNote | None = None
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._timer.timeout.connect(self._judge)

    def edit(self, line: str) -> None:
        """Open the editor over a line."""
        placed = find_line(self._session.tailored, line)
        if placed is None:
            return
        editor = self._open(placed.text, line, below=False)
        editor.kept.connect(lambda text: self._keep(placed, text))
        editor.drafted.connect(lambda text: self._on_drafted(line, text))

    def add_below(self, line: str) -> None:
        """Open an empty editor below a bullet for a line of the user's own."""
        placed = find_line(self._session.tailored, line)
        if placed is None or placed.field != "highlights":
            return
        editor = self._open("", line, below=True)
        editor.kept.connect(lambda text: self._add(f"{placed.entry}.{placed.field}", text, line))

    def follow(self) -> None:
        """Put the editor where its line stands now."""
        if self.editor:
            self.editor.place(self._area)

    def close(self) -> None:
        """Close the editor, if there is one, without keeping what stands in it."""
        if self.editor is None:
            return
        self._timer.stop()
        for part in (self.editor, self.note):
            if part is not None:
                part.hide()
                part.deleteLater()
        self.editor = self.note = None
        self._view.make_room(self._line, 0)
        self._session.keep_draft(f"line:{self._line}", None)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    @property
    def _area(self) -> QRectF:
        area = self._view.line_rect(self._line)
        return area.translated(0, area.height()) if self._below else area

    def _open(self, text: str, line: str, *, below: bool) -> LineEditor:
        """Open the editor and let the text make room for it."""
        self.close()
        self._line, self._below, self._doubt = line, below, Doubt("")
        self._view.set_current_line(line)
        editor = LineEditor(text, self._area, self._view.viewport())
        editor.setAccessibleName(self.tr("Wording of the line"))
        self._above = self._view.line_rect(line).height() if below else 0.0
        self.editor, self.note = editor, LineNote(editor, self._view.viewport())
        self.note.confirmed.connect(self.confirm)
        editor.left.connect(self.close)
        editor.grown.connect(self._make_room)
        editor.show()
        self._make_room()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return editor

    def _make_room(self) -> None:
        """Leave room in the text for the field and the note below it."""
        if self.editor and self.note:
            height = self.editor.height() + self.note.place_below(self.editor.geometry())
            self._view.make_room(self._line, height + self._above)

    def _on_drafted(self, line: str, text: str) -> None:
        self._timer.start()
        self._session.keep_draft(f"line:{line}", text)

    # What is in doubt

    def _judge(self) -> None:
        if self.editor:
            self._judging.ask(self._line, self.editor.text, self._show_doubt)

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
            self._judging.confirm(self._line, doubt)
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

    def _add(self, container: str, text: str, after: str) -> None:
        self.close()
        if text:
            self._session.add_line(container, text, after)
