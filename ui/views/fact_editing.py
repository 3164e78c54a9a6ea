"""Opens the forms of facts where the facts stand, and files what was typed as one step of the session."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication

from tailor.composition.fields import find_section
from tailor.model.resume import Resume, SectionKind
from ui import own_edits
from ui.fact_wish import FactWish, to_draft
from ui.session import Session
from ui.views.fact_fields import FactField, contact_fields, entry_fields, heading_field, new_fields, section_fields
from ui.views.fact_form import FactForm
from ui.views.fact_titles import new_title, title_of
from ui.views.marked import MarkedText
from ui.views.parts import Part, in_order, lines_of, parts_of
from ui.views.rows import MARGIN_X

translate = QCoreApplication.translate

DRAFT = "facts:form"
"""The name under which what is typed in a form is kept."""
_GAP = 8
_WITH_BULLETS = ("work", "volunteer", "projects")


class FactEditing(QObject):
    """Opens one form at a time; `closed` comes when the one that `opened` is gone.

    `kept` carries the id of what was corrected, `added` that of a new entry or section; `said` tells in words what was
    done.
    """

    opened = Signal()
    closed = Signal()
    kept = Signal(str)
    added = Signal(str)
    said = Signal(str)

    def __init__(self, session: Session, view: MarkedText, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self._lines: tuple[str, ...] = ()
        self._below = False
        self.form: FactForm | None = None
        view.verticalScrollBar().valueChanged.connect(self.follow)
        view.laid_out.connect(self._on_laid_out)

    # Opening

    def edit(self, part: Part) -> bool:
        """Open the form of a contact, a heading or an entry, and tell whether there is one."""
        title, fields = _asked(self._session.base, part)
        if not fields or not part.is_fact:
            return False
        parts = parts_of(self._session.tailored)
        lines = lines_of(part, parts) if part.kind == "entry" else (part.line,)
        head = in_order((line for line in lines if parts[line].kind == part.kind), self._view)

        def keep(texts: dict[str, str]) -> None:
            shown = {field.id: field for field in fields}
            changed = tuple(
                (name, shown[name].kept(text))
                for name, text in texts.items()
                if text != " ".join(shown[name].text.split())
            )
            self._file(FactWish("correct", part.id, texts=changed), self.tr("Correct facts"))

        self._open(title, fields, head, FactWish("correct", part.id), keep)
        if self.form:
            self.form.grid.begin(part.line)
        return True

    def add_entry(self, section: str, below: str, after: str = "") -> None:
        """Open the form of a new entry of a section, below a shown line."""
        found = find_section(self._session.base, section)
        if found is None:
            return
        wish = FactWish("add entry", section, after, found.kind)
        fields = new_fields(found.kind)

        def keep(texts: dict[str, str]) -> None:
            kept = _all_kept(fields, texts)
            self._file(FactWish("add entry", section, after, found.kind, kept), new_title(found.kind))

        self._open(new_title(found.kind), fields, (below,), wish, keep, below=True)
        if self.form:
            self.form.grid.begin()

    def add_section(self, below: str, after: str = "") -> None:
        """Open the form of a new section, below a shown line."""
        kinds = {section.kind for section in self._session.base.sections}
        usual: tuple[SectionKind, ...] = ("work", "education", "skills", "certificates", "languages", "projects")
        kind: SectionKind = next((one for one in usual if one not in kinds), "custom")
        wish = FactWish("add section", "", after, kind)

        def keep(texts: dict[str, str]) -> None:
            if self.form:
                kept = _all_kept(self.form.grid.fields, texts)
                self._file(FactWish("add section", "", after, self.form.kind, kept), self.tr("Add section"))

        self._open(self.tr("New section"), _section_form(kind), (below,), wish, keep, below=True)
        if self.form:
            self.form.kind_chosen.connect(self._on_kind)
            self.form.grid.begin()

    def _open(
        self,
        title: str,
        fields: tuple[FactField, ...],
        lines: tuple[str, ...],
        wish: FactWish,
        keep: Callable[[dict[str, str]], None],
        *,
        below: bool = False,
    ) -> None:
        self.close()
        self._lines, self._below = lines, below
        self._view.set_current_line(lines[-1] if below else lines[0])
        kind = wish.kind if wish.act == "add section" else ""
        form = self.form = FactForm(title, fields, self._view.viewport(), kind)
        form.place(self._area)
        form.show()
        form.place(self._area)
        form.kept.connect(keep)
        form.left.connect(self.close)
        form.grown.connect(self._make_room)
        form.drafted.connect(lambda: self._keep_draft(wish))
        self._make_room()
        self._reveal()
        self.opened.emit()

    def _on_kind(self, kind: SectionKind) -> None:
        if self.form:
            self.form.show_fields(_section_form(kind))
            self._reveal()

    # Where it stands

    @property
    def _area(self) -> QRect:
        """The part of the viewport that the form covers, or below which it stands."""
        whole = self._row_area(self._lines[0])
        for line in self._lines[1:]:
            whole = whole.united(self._row_area(line))
        top = whole.bottom() + _GAP if self._below else whole.top()
        return QRect(MARGIN_X - 10, top, self._view.viewport().width() - 2 * MARGIN_X + 20, whole.height())

    def _row_area(self, line: str) -> QRect:
        """Return the place of the row that a line is in."""
        row = next((row for row in self._view.rows if any(run.line == line for run in row.runs)), None)
        area = self._view.line_rect(line)
        for run in row.runs if row else ():
            if run.line:
                area = area.united(self._view.line_rect(run.line))
        return area.toRect()

    def follow(self) -> None:
        """Put the form where its lines stand now."""
        if self.form:
            self.form.place(self._area)

    def _on_laid_out(self) -> None:
        """Take room anew: rows that are laid out again leave none."""
        self._make_room()
        self.follow()

    def _make_room(self) -> None:
        if self.form is None:
            return
        height = self.form.height() + _GAP
        last = self._row_area(self._lines[-1])
        above = last.height() + _GAP if self._below else self._row_area(self._lines[0]).top() - last.top()
        self._view.make_room(self._lines[-1], height + above)

    def _reveal(self) -> None:
        """Scroll no further than it takes to see all of the form."""
        if self.form is None:
            return
        geometry, bar = self.form.geometry(), self._view.verticalScrollBar()
        over = min(geometry.bottom() + _GAP - self._view.viewport().height(), geometry.top() - _GAP)
        if over > 0:
            bar.setValue(bar.value() + over)
        self.follow()

    def close(self) -> None:
        """Close the form, if there is one, without keeping what stands in it."""
        if self.form is None:
            return
        form, self.form = self.form, None
        form.leave()
        # First of all: a field that hides passes its focus on, and a text browser scrolls to its next link then.
        now = QApplication.focusWidget()
        if now is None or form.isAncestorOf(now):
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        form.hide()
        form.deleteLater()
        self._view.make_room(self._lines[-1], 0)
        self._session.keep_draft(DRAFT, None)
        self.closed.emit()

    # What becomes of the words

    def _keep_draft(self, wish: FactWish) -> None:
        if self.form is None:
            return
        kind = self.form.kind if wish.act == "add section" else wish.kind
        texts = _all_kept(self.form.grid.fields, self.form.grid.texts)
        if wish.act == "correct":
            said = {field.id: field.kept(field.text) for field in self.form.grid.fields}
            texts = tuple((name, text) for name, text in texts if text != said[name])
        self._session.keep_draft(DRAFT, to_draft(FactWish(wish.act, wish.target, wish.after, kind, texts)))

    def _file(self, wish: FactWish, text: str) -> None:
        """Close the form and file the wish."""
        self.close()
        identity = own_edits.wish(self._session, wish, text)
        if not identity:
            return
        if wish.act == "correct":
            self.said.emit(self.tr("Kept in your base résumé."))
            self.kept.emit(identity)
        else:
            self.said.emit(self.tr("Added to your base résumé."))
            self.added.emit(identity)


def wants_bullets(kind: str) -> bool:
    """Tell whether a new entry of this kind wants bullets next."""
    return kind in _WITH_BULLETS


def _asked(resume: Resume, part: Part) -> tuple[str, tuple[FactField, ...]]:
    """Return what the form of a part is called and what it asks for."""
    if part.kind == "contact":
        return translate("Facts", "Name and contact"), contact_fields(resume.basics)
    if part.kind == "section":
        return translate("Facts", "Heading of the section"), section_fields(resume, part.id)
    return title_of(part.section_kind), entry_fields(resume, part.id)


def _all_kept(fields: tuple[FactField, ...], texts: dict[str, str]) -> tuple[tuple[str, str], ...]:
    shown = {field.id: field for field in fields}
    return tuple((name, shown[name].kept(text)) for name, text in texts.items())


def _section_form(kind: SectionKind) -> tuple[FactField, ...]:
    return (heading_field(), *new_fields(kind))
