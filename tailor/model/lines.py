"""Walks a résumé line by line: every text of it with its id, its path and its place."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from tailor.model.resume import AnyEntry, Line, Resume, SectionKind

_PLAIN = {"id", "extra", "start_date", "end_date", "date", "release_date", "url"}
_CAMEL = {"study_type": "studyType"}
BASICS_FIELDS = ("name", "label", "summary")


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line and its place: `path` as in "work[0].highlights[3]", `field` as in "highlights".

    In basics `section` and `entry`, the ids of what holds the line, are empty.
    """

    id: str
    text: str
    path: str
    field: str
    kind: SectionKind | str
    section: str
    entry: str


def entry_lines(entry: AnyEntry) -> Iterator[tuple[str, str, str, str]]:
    """Yield (line id, text, field, path within the entry) of an entry's non-empty texts, in the order of its fields."""
    for field in fields(entry):
        value = getattr(entry, field.name)
        name = _CAMEL.get(field.name, field.name)
        if isinstance(value, tuple):
            for index, line in enumerate(value):
                if isinstance(line, Line) and line.text:
                    yield line.id, line.text, field.name, f"{name}[{index}]"
        elif field.name not in _PLAIN and value:
            yield f"{entry.id}.{field.name}", value, field.name, name


def resume_lines(resume: Resume) -> Iterator[PlacedLine]:
    """Yield every text of the résumé that a reader sees as words (dates and addresses apart), top to bottom."""
    for name in BASICS_FIELDS:
        text = getattr(resume.basics, name)
        if text:
            yield PlacedLine(f"basics.{name}", text, f"basics.{name}", name, "basics", "", "")
    counts: dict[str, int] = {}
    for section in resume.sections:
        for entry in section.entries:
            index = counts.get(section.kind, 0)
            counts[section.kind] = index + 1
            for line_id, text, field, path in entry_lines(entry):
                where = f"{section.kind}[{index}].{path}"
                yield PlacedLine(line_id, text, where, field, section.kind, section.id, entry.id)


def find_line(resume: Resume, line_id: str) -> PlacedLine | None:
    """Return the line with this id, or nothing."""
    return next((line for line in resume_lines(resume) if line.id == line_id), None)


def entry_paths(resume: Resume) -> Iterator[tuple[str, AnyEntry]]:
    """Yield every entry with its path, as in ("work[0]", entry); one kind is counted through all sections."""
    counts: dict[str, int] = {}
    for section in resume.sections:
        for entry in section.entries:
            index = counts.get(section.kind, 0)
            counts[section.kind] = index + 1
            yield f"{section.kind}[{index}]", entry
