"""What can be done with a part of the résumé now; asked at every step of the keys, so it is quick."""

from typing import TYPE_CHECKING

from tailor.composition.index import Index, index_resume
from tailor.composition.own_lines import ADDED, group_of
from tailor.model.resume import Resume
from ui import own_edits
from ui.session import Session
from ui.views.parts import Part

if TYPE_CHECKING:
    from ui.views.resume import ResumePane


class Possible:
    """Answers for one pane, from an index that it makes once for each state of the résumé."""

    def __init__(self, pane: "ResumePane", session: Session) -> None:
        self._pane, self._session = pane, session
        self._indexed: tuple[Resume, Index] | None = None
        self._base_indexed: tuple[Resume, Index] | None = None

    @property
    def index(self) -> Index:
        """The index of the résumé as it is shown."""
        resume = self._session.tailored
        if self._indexed is None or self._indexed[0] is not resume:
            self._indexed = (resume, index_resume(resume))
        return self._indexed[1]

    @property
    def _base(self) -> Index:
        resume = self._session.base
        if self._base_indexed is None or self._base_indexed[0] is not resume:
            self._base_indexed = (resume, index_resume(resume))
        return self._base_indexed[1]

    def at(self, act: str, line: str) -> bool:
        """Tell whether an act makes sense at a line."""
        part = self._pane.parts.get(line)
        if act == "add_section":
            return not self._pane.is_empty
        if part is None:
            return False
        change = self._pane.change_of(line)
        hidden = change is not None and change.kind == "hide"
        if act in ("add_below", "add_bullet", "add_entry"):
            return self._can_add(act, part, line)
        if act == "restore":
            return change is not None or self._has_order(part)
        return not hidden and self._shown_can(act, part, line)

    def _shown_can(self, act: str, part: Part, line: str) -> bool:
        siblings, place = self.siblings(part), self.place(part)
        return {
            "edit": True,
            "split": part.lists and " " in self.index.texts.get(line, ""),
            "join": part.lists and place + 1 < len(siblings),
            "adopt": part.kind in ("bullet", "word", "text") and self._can_adopt(line),
            "up": place > 0,
            "down": 0 <= place < len(siblings) - 1,
            "entry_up": bool(self.entry_beside(part, -1)),
            "entry_down": bool(self.entry_beside(part, 1)),
            "hide": part.kind != "contact",
        }.get(act, False)

    def _can_add(self, act: str, part: Part, line: str) -> bool:
        if act == "add_entry":
            return bool(part.section) and not part.section.startswith(ADDED)
        in_list = part.lists and line in self.index.texts
        return bool(self.container(part)) or (act == "add_below" and (in_list or part.kind == "section"))

    def siblings(self, part: Part) -> tuple[str, ...]:
        """Return what a part stands among, in the order shown; nothing for what has no place of its own."""
        return self.index.children.get(self.list_with(part), ()) if part.moves else ()

    def list_with(self, part: Part) -> str:
        """Return the id of the list, section or whole that a part is a child of."""
        return self.index.container_of(part.id)

    def place(self, part: Part) -> int:
        """Return the place of a part among its siblings, or -1."""
        siblings = self.siblings(part)
        return siblings.index(part.id) if part.id in siblings else -1

    def container(self, part: Part | None) -> str:
        """Return the list of an entry that a new line goes to, or ""."""
        if part is None or not part.entry or part.entry not in self.index.labels or part.entry.startswith(ADDED):
            return ""
        return own_edits.list_of(self._base, part.entry)

    def entry_beside(self, part: Part | None, step: int) -> str:
        """Return the entry above or below in the same section, or ""."""
        if part is None or part.kind != "bullet":
            return ""
        entries = [one for one in self.index.children.get(part.section, ()) if not one.startswith(ADDED)]
        place = entries.index(part.entry) + step if part.entry in entries else -1
        return entries[place] if 0 <= place < len(entries) else ""

    def _can_adopt(self, line: str) -> bool:
        application = self._session.application
        if application is None or line not in self.index.texts:
            return False
        return self.index.texts[line] != self._base.texts.get(line) or len(group_of(application, line)) > 1

    def _has_order(self, part: Part) -> bool:
        application, container = self._session.application, self.list_with(part) if part.moves else ""
        accepted = application.accepted if application else ()
        return bool(container) and any((one.kind, one.target) == ("move", container) for one in accepted)
