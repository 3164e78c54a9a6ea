"""What a shown line of the résumé belongs to: the bullet, entry or section that moving and hiding act on."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from tailor.composition.fields import LISTS
from tailor.composition.own_lines import ADDED
from tailor.model.lines import entry_lines
from tailor.model.resume import AnyEntry, Resume, Section, SectionKind
from ui.views.row_view import RowView
from ui.views.rows import Row

CONTACT = "basics.contact"
"""Stands for the line of name, address and numbers, which has no id of its own."""
PartKind = Literal["bullet", "word", "text", "entry", "section", "contact"]
_TEXTS = ("summary", "description", "reference")


@dataclass(frozen=True, slots=True)
class Part:
    """What the keys act on at a line: `id` is what moves and is left out, `container` the list of a bullet or word."""

    kind: PartKind
    id: str
    line: str
    entry: str = ""
    section: str = ""
    section_kind: SectionKind | Literal[""] = ""
    container: str = ""

    @property
    def moves(self) -> bool:
        """Whether it has a place among others of its kind."""
        return self.kind not in ("text", "contact")

    @property
    def is_fact(self) -> bool:
        """Whether it is said in the base résumé alone, and so corrected there."""
        return self.kind in ("entry", "section", "contact") and not self.id.startswith(ADDED)

    @property
    def lists(self) -> bool:
        """Whether it is a line of a list that the user's own lines can join."""
        return bool(self.container) and not self.container.startswith(ADDED)


def parts_of(resume: Resume) -> dict[str, Part]:
    """Return by line what each shown line belongs to; a section goes by its id."""
    parts = {CONTACT: Part("contact", "", CONTACT)}
    parts |= {f"basics.{name}": Part("text", f"basics.{name}", f"basics.{name}") for name in ("label", "summary")}
    for section in resume.sections:
        parts[section.id] = Part("section", section.id, section.id, section=section.id, section_kind=section.kind)
        for entry in section.entries:
            parts |= {part.line: part for part in _entry_parts(entry, section)}
    return parts


def _entry_parts(entry: AnyEntry, section: Section) -> Iterator[Part]:
    for line, _, field, _ in entry_lines(entry):
        place = (entry.id, section.id, section.kind)
        if field in LISTS:
            kind: PartKind = "bullet" if field == "highlights" else "word"
            yield Part(kind, line, line, *place, f"{entry.id}.{field}")
        elif field in _TEXTS:
            yield Part("text", line, line, *place)
        else:
            yield Part("entry", entry.id, line, *place)


def stops(rows: tuple[Row, ...], parts: Mapping[str, Part]) -> tuple[str, ...]:
    """Return the lines that Up and Down stop at: every line, but of an entry's facts the first alone."""
    found: dict[tuple[str, str], str] = {}
    for row in rows:
        for run in row.runs:
            part = parts.get(run.line)
            if run.line:
                key = ("entry", part.id) if part and part.kind == "entry" else ("line", run.line)
                found.setdefault(key, run.line)
    return tuple(found.values())


def stop_of(line: str, walk: tuple[str, ...], parts: Mapping[str, Part]) -> str:
    """Return the stop that a line belongs to, or ""."""
    if line in walk:
        return line
    part = parts.get(line)
    return next((one for one in walk if part and (other := parts.get(one)) and other.id == part.id), "")


def in_order(lines: Iterable[str], view: RowView) -> tuple[str, ...]:
    """Return the lines that a view shows, from top to bottom."""
    places = {line: placed.start for line in lines if (placed := view.find_line(line))}
    return tuple(sorted(places, key=lambda line: places[line]))


def lines_of(part: Part, parts: Mapping[str, Part]) -> tuple[str, ...]:
    """Return all lines of a part, in their order: those of an entry, those of a section with its heading."""
    if part.kind == "section":
        return tuple(line for line, one in parts.items() if one.section == part.section)
    if part.kind == "entry":
        return tuple(line for line, one in parts.items() if one.entry == part.entry)
    return (part.line,)
