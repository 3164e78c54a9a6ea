"""What is done with the parts of the résumé: bullets, entries and sections, whoever asks for it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tailor.composition.own_lines import ADDED
from ui import own_edits
from ui.session import Session
from ui.views.fact_editing import wants_bullets
from ui.views.parts import CONTACT, Part, in_order, lines_of, stop_of
from ui.views.possible import Possible

if TYPE_CHECKING:
    from ui.views.resume import ResumePane


class PartActs(QObject):
    """Acts on the part that a line belongs to; `said` tells in words what was done, or why nothing was."""

    said = Signal(str)

    def __init__(self, pane: "ResumePane", session: Session) -> None:
        super().__init__(pane)
        self._pane, self._view, self._session = pane, pane.view, session
        self.possible = Possible(pane, session)
        pane.editing.said.connect(self.said)
        pane.facts.said.connect(self.said)
        pane.facts.added.connect(self._on_added)

    def part(self, line: str) -> Part | None:
        """Return what a line belongs to."""
        return self._pane.parts.get(line)

    def can(self, act: str, line: str) -> bool:
        """Tell whether an act makes sense at a line."""
        return self.possible.at(act, line)

    # Editing

    def edit(self, line: str) -> None:
        """Open the editor over a line, or the form of the facts it is one of."""
        part = self.part(line)
        self._pane.editing.close()
        if part is None or not part.is_fact or not self._pane.facts.edit(part):
            self._pane.facts.close()
            self._pane.editing.edit(line)

    def split(self, line: str) -> None:
        """Split the line at the cursor of its editor; without one, open it first."""
        editor = self._pane.editor
        if editor is not None:
            editor.part()
        elif self.can("split", line):
            self.edit(line)
            self.said.emit(self.tr("Put the cursor where the line is to be split, then press Ctrl+Enter."))

    def join(self, line: str) -> None:
        """Join a line with the next of its list."""
        editor = self._pane.editor
        if editor is not None:
            editor.join(1)
            return
        joined = own_edits.join_with_next(self._session, line) if self.can("join", line) else ""
        if joined:
            self._view.set_current_line(joined)
            self.said.emit(self.tr("Joined with the next line."))
        else:
            self.said.emit(self.tr("There is no line below to join with."))

    def adopt(self, line: str) -> None:
        """Put a line's wording in the base résumé too."""
        if own_edits.adopt(self._session, line):
            self.said.emit(self.tr("Changed in your base résumé too."))

    # Adding

    def add_below(self, line: str) -> None:
        """Open an empty line below a line of a list, at an entry its next bullet, at a heading the next entry."""
        part = self.part(line)
        if part is None:
            return
        if part.kind == "section":
            self.add_entry(line)
        elif part.lists:
            self._pane.editing.add_below(line)
        else:
            self.add_bullet(line)

    def add_bullet(self, line: str) -> None:
        """Open an empty line at the end of an entry: a bullet or, where the entry lists words, a word."""
        part = self.part(line)
        container = self.possible.container(part)
        if part is not None and container:
            lines = lines_of(Part("entry", part.entry, line, part.entry), self._pane.parts)
            listed = [one for one in lines if (there := self.part(one)) and there.container == container]
            below = listed[-1] if listed else in_order(lines, self._view)[-1]
            self._pane.editing.add_to(container, below, listed[-1] if listed else "")

    def add_entry(self, line: str) -> None:
        """Open the form of a new entry behind the one of a line, or at the end of its section."""
        part = self.part(line)
        if part is None or not part.section:
            return
        whole = Part("entry" if part.entry else "section", "", line, part.entry, part.section)
        self._pane.facts.add_entry(part.section, self._last_shown(whole), part.entry)

    def add_section(self, line: str = "") -> None:
        """Open the form of a new section behind the one of a line, or at the end."""
        part = self.part(line)
        sections = self._session.tailored.sections
        section = part.section if part and part.section else (sections[-1].id if sections else "")
        below = self._last_shown(Part("section", section, section, "", section)) if section else CONTACT
        self._pane.facts.add_section(below if self._view.find_line(below) else "basics.label", section)

    def _on_added(self, identity: str) -> None:
        """Go to what is new; a job wants its first bullet next."""
        lines = [line for line, part in self._pane.parts.items() if identity in (part.entry, part.section)]
        shown = in_order(lines, self._view)
        if not shown:
            return
        self._view.set_current_line(shown[0])
        part = self.part(shown[-1])
        if part is not None and wants_bullets(part.section_kind) and part.entry:
            self.add_bullet(shown[-1])

    # Moving

    def move(self, line: str, step: int) -> None:
        """Move what a line belongs to by so many places among its siblings."""
        part = self.part(line)
        if part is None or not part.moves:
            return
        before = self._session.application
        self._session.move(part.id, step)
        if self._session.application is before:
            up, down = self.tr("It is the first already."), self.tr("It is the last already.")
            self.said.emit(up if step < 0 else down)
            return
        self._view.set_current_line(line)
        self.tell_place(part)

    def move_to_entry(self, line: str, step: int) -> None:
        """Move a bullet to the entry above or below in its section."""
        part = self.part(line)
        target = self.possible.entry_beside(part, step) if part is not None else ""
        if not target:
            self.said.emit(self.tr("There is no other entry to move it to."))
            return
        lines = own_edits.lines_in(self._session, f"{target}.highlights")
        before = lines[0] if lines and step > 0 else ""
        new = own_edits.drop_in_entry(self._session, line, f"{target}.highlights", before)
        self._view.set_current_line(new)
        self.tell_entry(new)

    def tell_place(self, part: Part) -> None:
        """Say where a part stands now."""
        siblings = self.possible.siblings(part)
        if part.id in siblings:
            words = self.tr("Moved: now {place} of {count}.")
            self.said.emit(words.format(place=siblings.index(part.id) + 1, count=len(siblings)))

    def tell_entry(self, line: str) -> None:
        """Say that a line went to another entry, and how far that reaches."""
        if line.startswith(ADDED):
            self.said.emit(self.tr("Moved to another entry."))
        else:
            self.said.emit(self.tr("Moved to another entry, in your base résumé too."))

    # Leaving out and bringing back

    def hide(self, line: str) -> None:
        """Leave out what a line belongs to, and go on to what stands below."""
        part = self.part(line)
        if part is None or part.kind == "contact":
            return
        walk, gone = self._pane.walk, set(lines_of(part, self._pane.parts))
        stop = stop_of(line, walk, self._pane.parts)
        place = walk.index(stop) if stop else 0
        following = next((one for one in (*walk[place:], *reversed(walk[:place])) if one not in gone), "")
        self._session.hide(part.id)
        if not self._pane.show_hidden.isChecked():
            self._view.set_current_line(following)
        self.said.emit(self.tr("Left out. Undo brings it back, and so does “Show left out”."))

    def restore(self, line: str) -> None:
        """Take back what changed a line or what it belongs to; else the own order it stands in."""
        part = self.part(line)
        change = self._pane.change_of(line)
        if change:
            hidden = change.kind == "hide"
            self._session.take_back(*change.suggestions, text=self.tr("Take back change"))
            self.said.emit(self.tr("Brought back.") if hidden else self.tr("As in your file again."))
        elif part is not None and own_edits.restore_order(self._session, self.possible.list_with(part)):
            self.said.emit(self.tr("In the order of your file again."))

    def _last_shown(self, part: Part) -> str:
        lines = in_order(lines_of(part, self._pane.parts), self._view)
        return lines[-1] if lines else part.line
