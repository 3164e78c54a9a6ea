"""Every text of a résumé as a field with an id, empty ones too, so that it can be read and written one by one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

from tailor.model.resume import AnyEntry, Line, Location, Resume, Section

LISTS = ("highlights", "keywords", "courses", "roles")
_BASICS = ("name", "label", "email", "phone", "url", "summary")
_LOCATION = tuple(each.name for each in fields(Location))
_PROFILE = ("network", "username", "url")


@dataclass(frozen=True, slots=True)
class Field:
    """A text and where it stands: `name` as in "position" or, of a line, its list's; basics have no section.

    The id of basics' fields is as in "basics.city", of an entry's "w1.position", of a heading "s1.heading".
    """

    id: str
    text: str
    name: str
    section: str = ""
    entry: str = ""
    is_line: bool = False


def resume_fields(resume: Resume) -> Iterator[Field]:
    """Yield all fields from top to bottom."""
    basics = resume.basics
    yield from (Field(f"basics.{name}", getattr(basics, name), name) for name in _BASICS)
    yield from (Field(f"basics.{name}", getattr(basics.location, name), name) for name in _LOCATION)
    for profile in basics.profiles:
        yield from (Field(f"{profile.id}.{name}", getattr(profile, name), name) for name in _PROFILE)
    for section in resume.sections:
        yield Field(f"{section.id}.heading", section.heading, "heading", section.id)
        for entry in section.entries:
            yield from entry_fields(entry, section.id)


def entry_fields(entry: AnyEntry, section: str = "") -> Iterator[Field]:
    """Yield the fields of one entry."""
    for each in fields(entry):
        value = getattr(entry, each.name)
        if isinstance(value, tuple):
            yield from (Field(line.id, line.text, each.name, section, entry.id, is_line=True) for line in value)
        elif each.name not in ("id", "extra"):
            yield Field(f"{entry.id}.{each.name}", value, each.name, section, entry.id)


def find_field(resume: Resume, target: str) -> Field | None:
    """Return the field with this id, or nothing."""
    return next((field for field in resume_fields(resume) if field.id == target), None)


def find_entry(resume: Resume, identity: str) -> AnyEntry | None:
    """Return the entry with this id, or nothing."""
    return next((entry for section in resume.sections for entry in section.entries if entry.id == identity), None)


def find_section(resume: Resume, identity: str) -> Section | None:
    """Return the section with this id, or nothing."""
    return next((section for section in resume.sections if section.id == identity), None)


def find_lines(resume: Resume, container: str) -> tuple[Line, ...] | None:
    """Return the lines of a list such as "w1.highlights", or nothing if there is no such list."""
    identity, _, name = container.rpartition(".")
    entry = find_entry(resume, identity)
    return getattr(entry, name, None) if entry is not None and name in LISTS else None


def container_of(resume: Resume, line: str) -> str:
    """Return the list that holds a line, as in "w1.highlights", or ""."""
    field = find_field(resume, line)
    return f"{field.entry}.{field.name}" if field is not None and field.is_line else ""


def with_text(resume: Resume, target: str, text: str) -> Resume:
    """Return the résumé with another text in this field."""
    field = find_field(resume, target)
    if field is None:
        return resume
    if field.is_line:
        container = f"{field.entry}.{field.name}"
        lines = find_lines(resume, container) or ()
        return with_lines(
            resume, container, tuple(Line(line.id, text) if line.id == target else line for line in lines)
        )
    change: dict[str, Any] = {field.name: text}
    if field.entry:
        return with_entry(resume, field.entry, lambda entry: replace(entry, **change))
    if field.section:
        return with_section(resume, field.section, lambda section: replace(section, **change))
    return _with_basics(resume, target, change)


def with_lines(resume: Resume, container: str, lines: tuple[Line, ...]) -> Resume:
    """Return the résumé with other lines in a list such as "w1.highlights"."""
    identity, _, name = container.rpartition(".")
    change: dict[str, Any] = {name: lines}
    return with_entry(resume, identity, lambda entry: replace(entry, **change))


def with_entry(resume: Resume, identity: str, change: Callable[[AnyEntry], AnyEntry]) -> Resume:
    """Return the résumé with one entry changed; everything else stays the very same."""

    def changed(section: Section) -> Section:
        entries = tuple(change(entry) if entry.id == identity else entry for entry in section.entries)
        return replace(section, entries=entries)

    holder = next((s.id for s in resume.sections if any(entry.id == identity for entry in s.entries)), "")
    return with_section(resume, holder, changed)


def with_section(resume: Resume, identity: str, change: Callable[[Section], Section]) -> Resume:
    """Return the résumé with one section changed."""
    sections = tuple(change(section) if section.id == identity else section for section in resume.sections)
    return replace(resume, sections=sections)


def without_empty(resume: Resume, identity: str) -> Resume:
    """Return the résumé without this entry if it says nothing."""
    entry = find_entry(resume, identity)
    if entry is None or entry.extra or any(field.text for field in entry_fields(entry)):
        return resume
    holder = next(section.id for section in resume.sections if entry in section.entries)
    kept = tuple(one for section in resume.sections if section.id == holder for one in section.entries if one != entry)
    return with_section(resume, holder, lambda section: replace(section, entries=kept))


def _with_basics(resume: Resume, target: str, change: dict[str, Any]) -> Resume:
    basics = resume.basics
    holder, _, name = target.rpartition(".")
    if holder != "basics":
        profiles = tuple(replace(one, **change) if one.id == holder else one for one in basics.profiles)
        return replace(resume, basics=replace(basics, profiles=profiles))
    if name in _LOCATION:
        return replace(resume, basics=replace(basics, location=replace(basics.location, **change)))
    return replace(resume, basics=replace(basics, **change))
