"""Edits lines of the résumé where they stand, each as one step of the session."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal

from tailor.model.lines import PlacedLine, find_line
from ui.session import Session
from ui.views.line_editor import LineEditor
from ui.views.marked import MarkedText


class LineEditing(QObject):
    """Opens one editor at a time over a line, or below one for a new line; `closed` comes when it is gone."""

    closed = Signal()

    def __init__(self, session: Session, view: MarkedText, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self._line, self._below = "", False
        self.editor: LineEditor | None = None

    def edit(self, line: str) -> None:
        """Open the editor over a line."""
        placed = find_line(self._session.tailored, line)
        if placed is None:
            return
        editor = self._open(placed.text, line, below=False)
        editor.kept.connect(lambda text: self._keep(placed, text))
        editor.drafted.connect(lambda text: self._session.keep_draft(f"line:{line}", text))

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
        editor, self.editor = self.editor, None
        editor.hide()
        editor.deleteLater()
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
        self._line, self._below = line, below
        self._view.set_current_line(line)
        editor = LineEditor(text, self._area, self._view.viewport())
        editor.setAccessibleName(self.tr("Wording of the line"))
        above = self._view.line_rect(line).height() if below else 0.0
        editor.left.connect(self.close)
        editor.grown.connect(lambda height: self._view.make_room(line, height + above))
        self._view.make_room(line, editor.height() + above)
        self.editor = editor
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return editor

    def _keep(self, placed: PlacedLine, text: str) -> None:
        """File the new wording; a line left empty is left out."""
        self.close()
        if text == placed.text:
            return
        if text:
            self._session.edit_line(placed.id, placed.path, self._original(placed), text)
        else:
            self._session.hide(placed.id)

    def _original(self, placed: PlacedLine) -> str:
        """Return the wording that the edit replaces: the base line's, or that of the suggestion that added the line."""
        base = self._session.base_line(placed.id)
        if base:
            return base.text
        application = self._session.application
        added = (one.text for one in application.accepted if f"add:{one.id}" == placed.id) if application else ()
        return next(iter(added), placed.text)

    def _add(self, container: str, text: str, after: str) -> None:
        self.close()
        if text:
            self._session.add_line(container, text, after)
