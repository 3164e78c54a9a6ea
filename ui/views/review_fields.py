"""The form of the review: the résumé's fields below one another, an entry's together in a frame."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tailor.model.resume import ENTRY_TYPES
from ui import theme
from ui.views.review_drops import LeftoverTaker
from ui.views.review_field import FieldEdit, FieldRow
from ui.views.review_form import FormRow, kind_name
from ui.views.widgets import button, label

_MARGIN, _GAP, _PADDING = 14, 10, 8
_SETTLED = 60


class ReviewForm(QScrollArea):
    """Shows the rows and tells what is done with them; rows that stay keep their widgets, focus and scroll place.

    `kept` carries a cell and its new words, `drafted` the same while typing, `entered` the id of the current field,
    `dropped` a leftover and the row it fell on, `kind_chosen` a section and its kind, `removed` a section or entry,
    `made` a row that is new.
    """

    kept = Signal(object, str)
    drafted = Signal(object, object)
    entered = Signal(str)
    dropped = Signal(str, object)
    kind_chosen = Signal(str, str)
    removed = Signal(object)
    made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Fields"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(True)
        self.body = _Body(self)
        self._layout = QVBoxLayout(self.body)
        self._layout.setContentsMargins(_MARGIN, 2, _MARGIN, 40)
        self._layout.setSpacing(0)
        self._layout.addStretch(1)
        self.setWidget(self.body)
        self._rows: dict[tuple[str, str], _AnyRow] = {}
        self._order: list[tuple[str, str]] = []
        self._actions: tuple[QAction, ...] = ()
        self.current = ""

    def set_actions(self, actions: Iterable[QAction]) -> None:
        """Offer these in the menu of every field."""
        self._actions = tuple(actions)

    # Showing

    def show_rows(self, rows: tuple[FormRow, ...], doubts: frozenset[str]) -> None:
        """Show other rows."""
        order = [_key(row) for row in rows]
        gone = [self._rows.pop(key) for key in set(self._rows) - set(order)]
        for row in rows:
            known = self._rows.get(_key(row))
            if known is None:
                self._rows[_key(row)] = self._make(row, doubts)
            else:
                known.show_row(row, doubts)
        if order != self._order:
            self._order = order
            self._arrange()
        for widget in gone:  # last of all: the focus goes to a neighbour now
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.body.update()

    def _make(self, row: FormRow, doubts: frozenset[str]) -> "_AnyRow":
        made: _AnyRow
        if row.kind == "section":
            made = section = SectionRow(row, self.body)
            section.kind_chosen.connect(self.kind_chosen)
            section.removed.connect(self.removed)
        elif row.kind == "entry":
            made = entry = EntryRow(row, self.body)
            entry.removed.connect(self.removed)
        else:
            made = FieldRow(row, self.body)
            made.show_row(row, doubts)
        made.dropped.connect(lambda leftover: self.dropped.emit(leftover, made.row))
        for edit in made.edits:
            self._listen(edit)
        self.made.emit(made)
        return made

    def _listen(self, edit: FieldEdit) -> None:
        edit.addActions(self._actions)
        edit.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        edit.kept.connect(lambda text: self.kept.emit(edit.cell, text))
        edit.drafted.connect(lambda text: self.drafted.emit(edit.cell, text))
        edit.entered.connect(lambda: self._enter(edit))
        edit.wanted.connect(lambda step: self._step(edit, step))

    def _arrange(self) -> None:
        """Put the rows in order, the first of a group with room above, and the Tab key through them."""
        previous: QWidget | None = None
        before: FormRow | None = None
        for place, key in enumerate(self._order):
            widget = self._rows[key]
            item = self._layout.itemAt(place)
            if item is None or item.widget() is not widget:
                self._layout.removeWidget(widget)
                self._layout.insertWidget(place, widget)
            row = widget.row
            after = self._rows[self._order[place + 1]].row if place + 1 < len(self._order) else None
            is_first = before is None or before.group != row.group or row.kind in ("section", "entry")
            is_last = after is None or after.group != row.group or after.kind in ("section", "entry")
            above = _GAP + _PADDING - 2 if is_first and row.kind != "section" else 1
            widget.set_room(above, _PADDING if is_last and row.kind != "section" else 1)
            for stop in widget.stops:
                if previous is not None:
                    QWidget.setTabOrder(previous, stop)
                previous = stop
            before = row

    def groups(self) -> Iterator[QRectF]:
        """Yield the places of the frames."""
        first: _AnyRow | None = None
        last: _AnyRow | None = None
        for key in self._order:
            widget = self._rows[key]
            if widget.row.kind == "section" or first is None or widget.row.group != first.row.group:
                if first is not None and last is not None:
                    yield _around(first, last)
                first = None if widget.row.kind == "section" else widget
            last = widget
        if first is not None and last is not None:
            yield _around(first, last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current field in sight."""
        super().resizeEvent(event)
        edit = self.edit_of(self.current)
        if edit is not None and edit.hasFocus():
            QTimer.singleShot(_SETTLED, edit, lambda: self._show_whole(edit))

    # Going about

    @property
    def edits(self) -> list[FieldEdit]:
        """All fields from top to bottom."""
        return [edit for key in self._order for edit in self._rows[key].edits]

    @property
    def shown_rows(self) -> list[FormRow]:
        """The rows from top to bottom."""
        return [self._rows[key].row for key in self._order]

    def edit_of(self, target: str) -> FieldEdit | None:
        """Return the field of this id, or the one in which it is a word among others."""
        return next((edit for edit in self.edits if target in (edit.cell.id, *edit.cell.targets)), None)

    def focus(self, target: str) -> None:
        """Go to a field."""
        edit = self.edit_of(target)
        if edit is not None:
            edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def doubted(self) -> list[FieldEdit]:
        """Return the fields to check."""
        rows = [self._rows[key] for key in self._order]
        return [edit for row in rows if isinstance(row, FieldRow) for edit in row.doubted]

    def row_of(self, target: str) -> FormRow | None:
        """Return the row of a field."""
        edit = self.edit_of(target)
        return next((row.row for row in self._rows.values() if edit in row.edits), None) if edit else None

    def _enter(self, edit: FieldEdit) -> None:
        self.current = edit.cell.id
        QTimer.singleShot(0, edit, lambda: self._show_whole(edit))
        QTimer.singleShot(_SETTLED, edit, lambda: self._show_whole(edit))  # new fields have their height by then
        self.entered.emit(edit.cell.id)

    def _show_whole(self, edit: FieldEdit) -> None:
        if self.current != edit.cell.id:
            return
        top = edit.mapTo(self.body, QPoint(0, 0)).y()
        room = min(edit.height() // 2 + self.viewport().height() // 4, self.viewport().height() // 2)
        self.ensureVisible(0, top + edit.height() // 2, 0, room)

    def _step(self, edit: FieldEdit, step: int) -> None:
        edits = self.edits
        place = edits.index(edit) + step if edit in edits else -1
        if 0 <= place < len(edits):
            edits[place].setFocus(Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason)
        else:
            edit.keep()


class SectionRow(QFrame):
    """The heading of a section, its kind, and the way to take it apart."""

    dropped = Signal(str)
    kind_chosen = Signal(str, str)
    removed = Signal(object)

    def __init__(self, row: FormRow, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "form-row")
        self.row = row
        self.edits = tuple(FieldEdit(cell, self) for cell in row.cells)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(2, theme.scaled(20), 6, 0)
        self._line.setSpacing(theme.scaled(6))
        self.stops: tuple[QWidget, ...] = self.edits
        if not self.edits:
            self._line.addWidget(label(row.label.upper(), "heading", parent=self), 1)
            return
        self._line.addWidget(self.edits[0], 1)
        self.kind = QComboBox(self)
        theme.set_role(self.kind, "quiet")
        for kind in ENTRY_TYPES:
            self.kind.addItem(kind_name(kind), kind)
        self.kind.activated.connect(lambda: self.kind_chosen.emit(self.row.section, self.kind.currentData()))
        self.remove = button(self.tr("Take apart"), "link", self.tr("Move everything in this section to the tray"))
        self.remove.clicked.connect(lambda: self.removed.emit(self.row))
        self._line.addWidget(self.kind)
        self._line.addWidget(self.remove)
        self.stops = (*self.edits, self.kind, self.remove)
        for target in (self, self.edits[0].viewport()):
            LeftoverTaker(target, self.dropped.emit, self)
        self.show_row(row, frozenset())

    def set_room(self, above: int, below: int) -> None:
        """A heading always has the same room."""

    def show_row(self, row: FormRow, doubts: frozenset[str]) -> None:
        """Show what the row says now."""
        self.row = row
        for edit, cell in zip(self.edits, row.cells, strict=True):
            edit.show_cell(cell)
            edit.setPlaceholderText(row.label)
            edit.setAccessibleName(self.tr("Heading of {}").format(row.label))
            self.kind.setAccessibleName(self.tr("Kind of {}").format(row.label))
            self.remove.setAccessibleName(self.tr("Take apart {}").format(row.label))
            self.kind.setCurrentIndex(self.kind.findData(row.section_kind))


class EntryRow(QFrame):
    """The first line of an entry's frame: which entry it is, and the way to take it apart."""

    dropped = Signal(str)
    removed = Signal(object)

    def __init__(self, row: FormRow, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "form-row")
        self.row = row
        self.edits: tuple[FieldEdit, ...] = ()
        self.name = label(role="muted", parent=self)
        self.remove = button(self.tr("Take apart"), "link", self.tr("Move everything in this entry to the tray"))
        self.remove.clicked.connect(lambda: self.removed.emit(self.row))
        self.stops: tuple[QWidget, ...] = (self.remove,)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(6)
        self._line.addWidget(self.name, 1)
        self._line.addWidget(self.remove)
        LeftoverTaker(self, self.dropped.emit)
        self.show_row(row, frozenset())

    def set_room(self, above: int, below: int) -> None:
        """Keep so many pixels free above and below."""
        self._line.setContentsMargins(14, above, 8, below)

    def show_row(self, row: FormRow, doubts: frozenset[str]) -> None:
        """Show what the row says now."""
        self.row = row
        self.name.setText(row.hint)
        self.remove.setAccessibleName(self.tr("Take apart {}").format(row.label))


_AnyRow = FieldRow | SectionRow | EntryRow


class _Body(QWidget):
    """The ground of the form, with the frames."""

    def __init__(self, form: ReviewForm) -> None:
        super().__init__(form)
        theme.set_role(self, "clear")
        self._form = form

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame around each entry."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("pane"))
        for area in self._form.groups():
            painter.drawRoundedRect(area, 9, 9)


def _key(row: FormRow) -> tuple[str, str]:
    return f"{row.kind}{len(row.cells)}", row.id


def _around(first: QWidget, last: QWidget) -> QRectF:
    top = first.geometry().top() + _GAP
    return QRectF(first.x() + 0.5, top + 0.5, first.width() - 1, last.geometry().bottom() - top)
