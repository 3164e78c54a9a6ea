"""What the forms of facts ask for: the fields of contact, headings and entries, and their dates in people's words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import Literal

from PySide6.QtCore import QCoreApplication

from tailor.composition.fields import LISTS, find_entry, find_section
from tailor.model.resume import ENTRY_TYPES, PRESENT, AnyEntry, Basics, Resume, SectionKind
from ui.views.dates import shown_date
from ui.views.review_dates import typed_date
from ui.views.review_form import field_label, joined_words

translate = QCoreApplication.translate
FieldKind = Literal["text", "date", "words", "long"]
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_FIRST_YEAR, _LAST_YEAR = 1900, 2100

ASKED: dict[SectionKind, tuple[str, ...]] = {
    "work": ("position", "name", "location", "start_date", "end_date"),
    "volunteer": ("position", "organization", "location", "start_date", "end_date"),
    "education": ("study_type", "area", "institution", "location", "start_date", "end_date"),
    "skills": ("name", "keywords"),
    "projects": ("name", "entity", "start_date", "end_date", "description"),
    "certificates": ("name", "issuer", "date"),
    "awards": ("title", "awarder", "date", "summary"),
    "publications": ("name", "publisher", "release_date", "summary"),
    "languages": ("language", "fluency"),
    "interests": ("name", "keywords"),
    "references": ("name", "reference"),
    "custom": ("name", "highlights"),
}
"""What a new entry of each kind is asked for, in this order."""
_LONG = ("summary", "description", "reference", "highlights")
_BASICS = ("name", "label", "email", "phone", "address", "postal_code", "city", "region", "country", "url")
_IF_SAID = ("address", "postal_code", "region", "country")


@dataclass(frozen=True, slots=True)
class FactField:
    """One field: its name in the résumé, what it is called, what it says now, and how it is typed."""

    id: str
    label: str
    text: str = ""
    kind: FieldKind = "text"
    said: str = ""
    """What the résumé says, where that is shown otherwise."""

    def kept(self, typed: str) -> str:
        """Return what was typed as the résumé keeps it; a date that is none stays as it was typed."""
        date = kept_date(self, typed) if self.kind == "date" else None
        return typed if date is None else date

    @property
    def is_end(self) -> bool:
        """Whether this is the later of two dates."""
        return self.id.rpartition(".")[2] == "end_date"


def contact_fields(basics: Basics) -> tuple[FactField, ...]:
    """Return the fields of the name and how to reach the person."""
    place = basics.location
    texts = {name: getattr(basics if hasattr(basics, name) else place, name) for name in _BASICS}
    shown = {name: text for name, text in texts.items() if text or name not in _IF_SAID}
    found = [FactField(f"basics.{name}", field_label("basics", name), text) for name, text in shown.items()]
    for profile in basics.profiles:
        part = "url" if profile.url or not profile.username else "username"
        label = profile.network or translate("Review", "Profile")
        found.append(FactField(f"{profile.id}.{part}", label, getattr(profile, part)))
    found.append(FactField("basics.profile", translate("Facts", "Profile")))
    if not basics.summary:
        found.append(FactField("basics.summary", field_label("basics", "summary"), kind="long"))
    return tuple(found)


def section_fields(resume: Resume, section: str) -> tuple[FactField, ...]:
    """Return the field of a section's heading."""
    found = find_section(resume, section)
    text = found.heading if found else ""
    return (FactField(f"{section}.heading", field_label("", "heading"), text),) if found else ()


def entry_fields(resume: Resume, entry: str) -> tuple[FactField, ...]:
    """Return the facts of an entry: those that are usual and those that it has; its prose is edited in its lines."""
    found = find_entry(resume, entry)
    if found is None:
        return ()
    kind: SectionKind = next(kind for kind, made in ENTRY_TYPES.items() if type(found) is made)
    known = [each.name for each in fields(found) if each.name not in ("id", "extra", "highlights")]
    usual = [name for name in ASKED[kind] if name in known]
    further = [name for name in known if name not in usual and getattr(found, name)]
    names = [name for name in (*usual, *further) if name not in _LONG or not getattr(found, name)]
    return tuple(_field(f"{entry}.{name}", name, kind, _text(found, name)) for name in names)


def new_fields(kind: SectionKind) -> tuple[FactField, ...]:
    """Return the empty fields of a new entry."""
    return tuple(_field(name, name, kind, "") for name in ASKED[kind])


def heading_field() -> FactField:
    """Return the empty field of a new section's heading."""
    return FactField("heading", field_label("", "heading"))


def _field(identity: str, name: str, kind: SectionKind, text: str) -> FactField:
    label = field_label(kind, name)
    if name == "highlights":
        label = translate("Facts", "Text")
    if name.endswith("date"):
        return FactField(identity, label, shown_date(text, present()), "date", text)
    typed: FieldKind = "words" if name in LISTS and name not in _LONG else "long" if name in _LONG else "text"
    return FactField(identity, label, text, typed)


def _text(entry: AnyEntry, name: str) -> str:
    value = getattr(entry, name)
    return joined_words([line.text for line in value]) if isinstance(value, tuple) else value


def present() -> str:
    """Return what is said of what still goes on."""
    return translate("ResumePane", "Present")


def kept_date(field: FactField, typed: str) -> str | None:
    """Return a typed date as the résumé keeps it, or nothing if it is none."""
    text = typed.strip()
    if text == field.text:
        return field.said
    if text.casefold() in (present().casefold(), PRESENT, *_still()):
        return PRESENT
    if text and not _ISO.fullmatch(text) and not _is_all_date(text):
        return None
    date = typed_date(text)
    return date if date is None or date in ("", PRESENT) or _exists(date) else None


def _is_all_date(text: str) -> bool:
    """Tell whether a text says a date and nothing else."""
    from tailor.importers.dates import find_dates  # delayed: its word lists are read when they are needed

    spans = find_dates(text)
    return len(spans) == 1 and not (text[: spans[0].begin] + text[spans[0].stop :]).strip(" .,")


def _still() -> Iterator[str]:
    yield from (word.strip().casefold() for word in translate("Facts", "now, today, current, ongoing").split(","))


def _exists(date: str) -> bool:
    match = _ISO.fullmatch(date)
    if match is None:
        return False
    year, month, day = (int(part) if part else 1 for part in match.groups())
    return _FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= 12 and 1 <= day <= 31


def faults(typed: Iterable[tuple[FactField, str]]) -> dict[str, str]:
    """Return in plain words what is wrong with typed dates, by field."""
    found: dict[str, str] = {}
    dates: dict[bool, tuple[FactField, str]] = {}
    for field, text in typed:
        if field.kind != "date":
            continue
        date = kept_date(field, text)
        if date is None:
            words = translate("Facts", "“{}” is not a date. Write it like 2021, 2021-03 or March 2021.")
            found[field.id] = words.format(text.strip())
        elif field.is_end or field.id.rpartition(".")[2] == "start_date":
            dates[field.is_end] = (field, date)
    if len(dates) == 2 and not found:
        (_, start), (last, end) = dates[False], dates[True]
        if start == PRESENT:
            found[dates[False][0].id] = translate("Facts", "The start cannot be “Present”. Write when it began.")
        elif start and end and end != PRESENT and end < start[: len(end)]:
            found[last.id] = translate("Facts", "The end is before the start.")
    return found
