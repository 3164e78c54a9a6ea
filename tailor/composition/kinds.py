"""What an entry becomes when its section is of another kind after all: every text finds a new field or is left over."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from tailor.composition.fields import LISTS, entry_fields
from tailor.model.resume import ENTRY_TYPES, AnyEntry, Line, SectionKind, Work

TITLES: dict[SectionKind, str] = {
    "work": "position",
    "volunteer": "position",
    "education": "institution",
    "projects": "name",
    "certificates": "name",
    "awards": "title",
    "publications": "name",
    "languages": "language",
    "references": "name",
    "skills": "keywords",
    "interests": "keywords",
    "custom": "highlights",
}
"""Where the words of a new entry go."""

_ALIKE = (
    ("position", "study_type", "title", "name", "language"),
    ("organization", "institution", "awarder", "issuer", "publisher", "entity"),
    ("end_date", "date", "release_date"),
    ("summary", "description", "reference"),
    ("level", "fluency"),
    LISTS,
)
"""Fields that say the same of different things, the likeliest first; a job's name is that of an organization."""
_LONG = ("summary", "description", "reference")


@dataclass(frozen=True, slots=True)
class Converted:
    """An entry of another kind, what went elsewhere (old id, new id) and the texts (id, text) that found no field."""

    entry: AnyEntry
    moved: tuple[tuple[str, str], ...]
    left: tuple[tuple[str, str], ...]


def converted(entry: AnyEntry, kind: SectionKind, new_id: Callable[[], str]) -> Converted:
    """Return the entry as one of this kind, under the same id."""
    made = ENTRY_TYPES[kind]
    roles = {_role(made, each.name): each.name for each in fields(made) if each.name not in ("id", "extra")}
    values: dict[str, Any] = {role: () if role in LISTS else "" for role in roles}
    moved: list[tuple[str, str]] = []
    left: list[tuple[str, str]] = []
    for one in entry_fields(entry):
        if not one.text:
            continue
        role = _fitting(values, _role(type(entry), one.name), is_line=one.is_line)
        is_list = role in LISTS
        identity = one.id if one.is_line else new_id() if is_list or not role else f"{entry.id}.{roles[role]}"
        if identity != one.id:
            moved.append((one.id, identity))
        if not role:
            left.append((identity, one.text))
        elif is_list:
            values[role] = (*values[role], Line(identity, one.text))
        else:
            values[role] = f"{values[role]}\n{one.text}".strip()
            if one.is_line:
                moved.append((one.id, f"{entry.id}.{roles[role]}"))
    new: Any = made(id=entry.id, extra=entry.extra, **{roles[role]: value for role, value in values.items()})
    return Converted(new, tuple(moved), tuple(left))


def _role(kind: type, name: str) -> str:
    return "organization" if kind is Work and name == "name" else name


def _fitting(values: dict[str, Any], role: str, *, is_line: bool) -> str:
    """Return the field that says the same and is free, else the lines or the longer text, else ""."""
    alike = [role, *(other for group in _ALIKE if role in group for other in group)]
    free = [one for one in alike if one in values and (one in LISTS or not values[one])]
    lists = [one for one in LISTS if one in values]
    long = [one for one in _LONG if one in values]
    fitting = [one for one in free if (one in LISTS) == is_line]
    return next(iter([*fitting, *lists, *long]), "")
