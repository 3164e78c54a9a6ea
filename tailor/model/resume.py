"""A résumé in JSON Resume's words, every section, entry and line of it with a stable id.

A text field of an entry is a line too; its id is the entry's id, a dot and the field's name ("w1.position").
Source of the names: JSON Resume schema 1.0.0, https://jsonresume.org/schema.
"""

from dataclasses import dataclass
from typing import Literal

from tailor.model.review import Review

SectionKind = Literal[
    "work",
    "volunteer",
    "education",
    "skills",
    "projects",
    "certificates",
    "awards",
    "publications",
    "languages",
    "interests",
    "references",
    "custom",
]
PRESENT = "present"
"""The end date of what still goes on; an empty end date says nothing."""


@dataclass(frozen=True, slots=True)
class Line:
    """One bullet, paragraph or listed word, as the résumé has it."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Profile:
    """An account elsewhere, such as LinkedIn or GitHub."""

    id: str
    network: str = ""
    username: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Location:
    """A place as JSON Resume divides it; `country` is the résumé's own word for what `country_code` says by ISO."""

    address: str = ""
    postal_code: str = ""
    city: str = ""
    region: str = ""
    country_code: str = ""
    country: str = ""

    @property
    def text(self) -> str:
        """The place on one line, as a letterhead shows it."""
        country = self.country or self.country_code
        return ", ".join(part for part in (self.address, self.city, self.region, country) if part)


@dataclass(frozen=True, slots=True)
class Basics:
    """Who the résumé is about; its lines have the ids "basics.name", "basics.label", "basics.summary" and so on."""

    name: str = ""
    label: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""
    summary: str = ""
    location: Location = Location()
    profiles: tuple[Profile, ...] = ()
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What all entries share; `extra` keeps unknown keys of a JSON Resume file as JSON text."""

    id: str
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work(Entry):
    """A job; `name` is the company."""

    name: str = ""
    position: str = ""
    location: str = ""
    url: str = ""
    start_date: str = ""
    end_date: str = ""
    description: str = ""
    summary: str = ""
    highlights: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Volunteer(Entry):
    """Unpaid work."""

    organization: str = ""
    position: str = ""
    location: str = ""
    url: str = ""
    start_date: str = ""
    end_date: str = ""
    summary: str = ""
    highlights: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Education(Entry):
    """A degree or a course of study; `highlights` are further lines below it, such as a thesis."""

    institution: str = ""
    area: str = ""
    study_type: str = ""
    location: str = ""
    url: str = ""
    start_date: str = ""
    end_date: str = ""
    score: str = ""
    courses: tuple[Line, ...] = ()
    highlights: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Project(Entry):
    """A project, with its own bullets."""

    name: str = ""
    description: str = ""
    entity: str = ""
    type: str = ""
    url: str = ""
    start_date: str = ""
    end_date: str = ""
    highlights: tuple[Line, ...] = ()
    keywords: tuple[Line, ...] = ()
    roles: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill(Entry):
    """A group of skills; `name` is the group's label and may be empty."""

    name: str = ""
    level: str = ""
    keywords: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate(Entry):
    """A certificate or licence."""

    name: str = ""
    date: str = ""
    issuer: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Award(Entry):
    """An award or honour."""

    title: str = ""
    date: str = ""
    awarder: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication(Entry):
    """A publication; `publisher` is the journal, conference or house."""

    name: str = ""
    publisher: str = ""
    release_date: str = ""
    url: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language(Entry):
    """A spoken language and how well."""

    language: str = ""
    fluency: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest(Entry):
    """An interest and its details."""

    name: str = ""
    keywords: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference(Entry):
    """Somebody who vouches, and what they say."""

    name: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Custom(Entry):
    """Free text of a section that JSON Resume has no name for: paragraphs and bullets in order."""

    name: str = ""
    start_date: str = ""
    end_date: str = ""
    highlights: tuple[Line, ...] = ()


AnyEntry = (
    Work
    | Volunteer
    | Education
    | Project
    | Skill
    | Certificate
    | Award
    | Publication
    | Language
    | Interest
    | Reference
    | Custom
)

ENTRY_TYPES: dict[SectionKind, type[Entry]] = {
    "work": Work,
    "volunteer": Volunteer,
    "education": Education,
    "skills": Skill,
    "projects": Project,
    "certificates": Certificate,
    "awards": Award,
    "publications": Publication,
    "languages": Language,
    "interests": Interest,
    "references": Reference,
    "custom": Custom,
}


@dataclass(frozen=True, slots=True)
class Section:
    """A section in the résumé's own order; `heading` is the résumé's own wording and may be empty."""

    id: str
    kind: SectionKind
    heading: str = ""
    entries: tuple[AnyEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Resume:
    """A whole résumé; `language` is an ISO 639-1 code or empty, `extra` unknown top-level keys as JSON text."""

    basics: Basics = Basics()
    sections: tuple[Section, ...] = ()
    language: str = ""
    extra: str = ""


@dataclass(frozen=True, slots=True)
class BaseResume:
    """An imported résumé in one version; corrections make a new version, `id` stays.

    `source` is the imported file's path, `source_hash` the SHA-256 of its bytes, so that a changed file is noticed;
    `review` says what of the import is left to look at.
    """

    id: str
    version: int
    resume: Resume
    name: str = ""
    source: str = ""
    source_hash: str = ""
    review: Review = Review()
