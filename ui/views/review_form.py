"""What the review's form asks for: an imported résumé as rows of fields, empty ones too where they are usual."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Literal

from PySide6.QtCore import QCoreApplication

from tailor.composition.fields import LISTS
from tailor.model.resume import AnyEntry, Basics, Line, Resume, Section, SectionKind

translate = QCoreApplication.translate

RowKind = Literal["section", "entry", "field", "line"]
CellKind = Literal["text", "date", "words"]
_LONGEST_NAME = 48
_LISTED = ("skills", "interests", "languages")


@dataclass(frozen=True, slots=True)
class Cell:
    """One field to type in; `id` is that of the résumé's field, line or, for words with commas, list."""

    id: str
    text: str
    name: str
    kind: CellKind = "text"
    covers: tuple[str, ...] = ()

    @property
    def targets(self) -> tuple[str, ...]:
        """The ids of everything that is typed here."""
        return self.covers or (self.id,)


@dataclass(frozen=True, slots=True)
class FormRow:
    """One row; those with the same `group` stand in one frame: an entry's, or a section's where entries are short."""

    kind: RowKind
    id: str
    label: str
    cells: tuple[Cell, ...] = ()
    section: str = ""
    entry: str = ""
    group: str = ""
    section_kind: SectionKind | Literal["basics"] = "basics"
    hint: str = ""


def form_rows(resume: Resume) -> tuple[FormRow, ...]:
    """Return all rows from top to bottom."""
    rows = [*_basics_rows(resume.basics)]
    for section in resume.sections:
        rows += _section_rows(section)
    return tuple(rows)


def kind_name(kind: str) -> str:
    """Return what a kind of section is called."""
    return {
        "basics": translate("Review", "Contact and summary"),
        "work": translate("Review", "Work"),
        "volunteer": translate("Review", "Volunteering"),
        "education": translate("Review", "Education"),
        "skills": translate("Review", "Skills"),
        "projects": translate("Review", "Projects"),
        "certificates": translate("Review", "Certificates"),
        "awards": translate("Review", "Awards"),
        "publications": translate("Review", "Publications"),
        "languages": translate("Review", "Languages"),
        "interests": translate("Review", "Interests"),
        "references": translate("Review", "References"),
    }.get(kind, translate("Review", "Other"))


def section_name(section: Section) -> str:
    """Return the words by which a section is known."""
    return section.heading or kind_name(section.kind)


def field_label(kind: str, name: str) -> str:
    """Return what a field is called in an entry of this kind."""
    own = {
        "work.name": translate("Review", "Company"),
        "projects.name": translate("Review", "Project"),
        "projects.entity": translate("Review", "For"),
        "projects.type": translate("Review", "Kind"),
        "certificates.name": translate("Review", "Certificate"),
        "publications.name": translate("Review", "Title"),
        "awards.title": translate("Review", "Award"),
        "skills.name": translate("Review", "Group"),
        "skills.keywords": translate("Review", "Skills"),
        "interests.name": translate("Review", "Interest"),
        "interests.keywords": translate("Review", "Details"),
        "custom.name": translate("Review", "Title"),
        "basics.url": translate("Review", "Website"),
    }
    return own.get(f"{kind}.{name}") or _general_label(name)


def _general_label(name: str) -> str:
    return {
        "name": translate("Review", "Name"),
        "label": translate("Review", "Title"),
        "email": translate("Review", "E-mail"),
        "phone": translate("Review", "Phone"),
        "url": translate("Review", "Web"),
        "summary": translate("Review", "Summary"),
        "address": translate("Review", "Address"),
        "postal_code": translate("Review", "Postcode"),
        "city": translate("Review", "City"),
        "region": translate("Review", "Region"),
        "country": translate("Review", "Country"),
        "country_code": translate("Review", "Country code"),
        "position": translate("Review", "Position"),
        "organization": translate("Review", "Organization"),
        "institution": translate("Review", "School"),
        "study_type": translate("Review", "Degree"),
        "area": translate("Review", "Subject"),
        "location": translate("Review", "Place"),
        "score": translate("Review", "Grade"),
        "description": translate("Review", "About"),
        "issuer": translate("Review", "Issued by"),
        "awarder": translate("Review", "Awarded by"),
        "publisher": translate("Review", "Published in"),
        "language": translate("Review", "Language"),
        "fluency": translate("Review", "Level"),
        "level": translate("Review", "Level"),
        "reference": translate("Review", "Words"),
        "keywords": translate("Review", "Keywords"),
        "courses": translate("Review", "Courses"),
        "roles": translate("Review", "Roles"),
        "highlights": translate("Review", "Bullet"),
        "start_date": translate("Review", "Start"),
        "end_date": translate("Review", "End"),
        "date": translate("Review", "Date"),
        "release_date": translate("Review", "Date"),
        "heading": translate("Review", "Heading"),
    }.get(name, name)


USUAL = {
    "work": ("position", "name", "location", "start_date"),
    "volunteer": ("position", "organization", "start_date"),
    "education": ("study_type", "area", "institution", "start_date"),
    "projects": ("name", "start_date"),
    "certificates": ("name", "issuer", "date"),
    "awards": ("title", "awarder", "date"),
    "publications": ("name", "publisher", "release_date"),
    "languages": ("language",),
    "references": ("name", "reference"),
    "skills": ("keywords",),
    "interests": ("keywords",),
}
"""The fields that are shown even while they are empty."""
USUAL_BASICS = ("name", "label", "email", "phone", "city", "url", "summary")
_BESIDE = {"id": "", "extra": "", "end_date": "start_date", "fluency": "language"}
"""Fields without a row of their own, and the field in whose row they stand."""
_ORDER = ("position", "study_type", "area", "name", "title", "organization", "institution", "entity")


def _basics_rows(basics: Basics) -> Iterator[FormRow]:
    yield FormRow("section", "basics", kind_name("basics"), section_kind="basics")
    place = basics.location
    texts = {name: getattr(basics, name) for name in ("name", "label", "email", "phone", "url")}
    texts |= {field.name: getattr(place, field.name) for field in fields(place)}
    texts["summary"] = basics.summary
    for name, text in texts.items():
        if text or name in USUAL_BASICS:
            yield _basics_row(f"basics.{name}", field_label("basics", name), text, name)
        if name == "url":
            for profile in basics.profiles:
                part = "url" if profile.url or not profile.username else "username"
                label = profile.network or translate("Review", "Profile")
                yield _basics_row(f"{profile.id}.{part}", label, getattr(profile, part), part)


def _basics_row(identity: str, label: str, text: str, name: str) -> FormRow:
    return FormRow("field", identity, label, (Cell(identity, text, name),), "basics", "basics", "basics")


def _section_rows(section: Section) -> Iterator[FormRow]:
    heading = Cell(f"{section.id}.heading", section.heading, "heading")
    yield FormRow("section", section.id, section_name(section), (heading,), section.id, section_kind=section.kind)
    count = len(section.entries)
    for number, entry in enumerate(section.entries, start=1):
        if section.kind not in _LISTED:
            name, hint = entry_name(entry, section.kind), translate("Review", "{} of {}").format(number, count)
            yield FormRow("entry", entry.id, name, (), section.id, entry.id, entry.id, section.kind, hint)
        yield from _entry_rows(entry, section)


def entry_name(entry: AnyEntry, kind: str) -> str:
    """Return a few words by which an entry is known."""
    named = [str(getattr(entry, name, "") or "") for name in _ORDER]
    words = ", ".join(text for text in named if text)
    listed = next((lines for name in LISTS if (lines := getattr(entry, name, ()))), ())
    return words or ", ".join(line.text for line in listed)[:_LONGEST_NAME] or kind_name(kind)


def _entry_rows(entry: AnyEntry, section: Section) -> Iterator[FormRow]:
    group = section.id if section.kind in _LISTED else entry.id
    names = [field.name for field in fields(entry) if field.name not in _BESIDE]
    names.sort(key=lambda name: (name in LISTS, _ORDER.index(name) if name in _ORDER else len(_ORDER)))
    for name in names:
        value = getattr(entry, name)
        if name == "highlights":
            yield from (_line_row(line, entry, section) for line in value)
        elif value or name in USUAL.get(section.kind, ()) or (name == "start_date" and entry.end_date):  # type: ignore[union-attr]
            label = translate("Review", "Dates") if name == "start_date" else field_label(section.kind, name)
            cells, identity = _cells(entry, name), f"{entry.id}.{name}"
            yield FormRow("field", identity, label, cells, section.id, entry.id, group, section.kind)


def _line_row(line: Line, entry: AnyEntry, section: Section) -> FormRow:
    cell = Cell(line.id, line.text, "highlights")
    return FormRow("line", line.id, "•", (cell,), section.id, entry.id, entry.id, section.kind)


def _cells(entry: AnyEntry, name: str) -> tuple[Cell, ...]:
    value = getattr(entry, name)
    if isinstance(value, tuple):
        covers = tuple(line.id for line in value)
        return (Cell(f"{entry.id}.{name}", joined_words([line.text for line in value]), name, "words", covers),)
    names = (name, *(other for other, first in _BESIDE.items() if first == name and hasattr(entry, other)))
    kind: CellKind = "date" if name.endswith("date") else "text"
    return tuple(Cell(f"{entry.id}.{each}", getattr(entry, each), each, kind) for each in names)


def joined_words(texts: list[str]) -> str:
    """Return listed words as one text; where a word has a comma of its own, semicolons part them."""
    return ("; " if any("," in text for text in texts) else ", ").join(texts)


def parted_words(text: str) -> list[str]:
    """Return the words of such a text."""
    parts = text.split(";") if ";" in text else text.split(",")
    return [" ".join(part.split()) for part in parts if part.strip()]
