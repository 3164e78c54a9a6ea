"""A job posting and what it asks for. All spans are (start, end) in code points of `Posting.text`."""

from dataclasses import dataclass
from typing import Literal

from tailor.model.keyword import Keyword

Span = tuple[int, int]
SectionKind = Literal[
    "intro", "responsibilities", "required", "preferred", "about", "benefits", "equal_opportunity", "apply", "other"
]
Tier = Literal["required", "preferred", "responsibility"]
FilterKind = Literal["degree", "years", "licence", "clearance", "visa", "language", "travel", "shift"]


@dataclass(frozen=True, slots=True)
class PostingSection:
    """A stretch of the posting; `span` covers heading and text."""

    heading: str
    kind: SectionKind
    span: Span


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition that shuts people out whatever else they offer, such as ("degree", "Bachelor's degree")."""

    kind: FilterKind
    value: str


@dataclass(frozen=True, slots=True)
class Requirement:
    """One sentence or list item that asks for something, verbatim."""

    text: str
    tier: Tier
    span: Span
    filters: tuple[Filter, ...] = ()


@dataclass(frozen=True, slots=True)
class Posting:
    """A posting as read: its repaired text and everything found in it; `source` is a path, an address, "-" or ""."""

    text: str = ""
    source: str = ""
    title: str = ""
    company: str = ""
    location: str = ""
    pay: str = ""
    employment: str = ""
    language: str = ""
    sections: tuple[PostingSection, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    keywords: tuple[Keyword, ...] = ()
    warnings: tuple[str, ...] = ()
    more_terms: tuple[str, ...] = ()
    """Further words that may name a skill, the likeliest first; they are no keywords."""
