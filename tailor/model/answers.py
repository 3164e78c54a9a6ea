"""What the user said once and is never asked again; one value per person, shared by all applications."""

from dataclasses import dataclass, replace
from typing import Literal

from tailor.model.posting import Tier

Reply = Literal["have", "learning", "no"]


@dataclass(frozen=True, slots=True)
class Fact:
    """An answer about one term; `entry` is the id of the job it belongs to or "", `date` an ISO date."""

    term: str
    answer: Reply
    entry: str = ""
    words: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """Two names that the user says mean the same."""

    term: str
    other: str


@dataclass(frozen=True, slots=True)
class TierCorrection:
    """A keyword whose tier the user corrected."""

    term: str
    tier: Tier


@dataclass(frozen=True, slots=True)
class Answers:
    """Facts, corrections and refusals; terms are compared without letter case.

    `also_skills` are terms the finder missed; `never` holds ids of suggestions and names of rules not to show again.
    """

    facts: tuple[Fact, ...] = ()
    not_skills: tuple[str, ...] = ()
    also_skills: tuple[str, ...] = ()
    aliases: tuple[Alias, ...] = ()
    tiers: tuple[TierCorrection, ...] = ()
    never: tuple[str, ...] = ()

    def fact(self, term: str) -> Fact | None:
        """Return what the user said about this term, or nothing."""
        return next((fact for fact in self.facts if fact.term.casefold() == term.casefold()), None)

    def with_fact(self, fact: Fact) -> "Answers":
        """Return these answers with this one instead of an earlier one about the same term and entry."""
        kept = tuple(
            old for old in self.facts if (old.term.casefold(), old.entry) != (fact.term.casefold(), fact.entry)
        )
        return replace(self, facts=(*kept, fact))

    def without_fact(self, term: str) -> "Answers":
        """Return these answers with nothing said about this term."""
        return replace(self, facts=tuple(fact for fact in self.facts if fact.term.casefold() != term.casefold()))
