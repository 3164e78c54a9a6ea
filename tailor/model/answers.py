"""What the user said once and is never asked again; one value per person, shared by all applications."""

from dataclasses import dataclass, replace
from typing import Literal

from tailor.model.posting import Tier

Reply = Literal["have", "learning", "no"]


@dataclass(frozen=True, slots=True)
class Fact:
    """An answer about one term; `entry` is the id of the job it belongs to or "", `date` an ISO date.

    A number asked for a line is a fact with that `line`'s id; its term is the line's text, its words the number.
    """

    term: str
    answer: Reply
    entry: str = ""
    words: str = ""
    date: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """Two names that the user says mean the same."""

    term: str
    other: str

    def names(self, one: str, other: str) -> bool:
        """Whether these are the two names, in either order."""
        return {self.term.casefold(), self.other.casefold()} == {one.casefold(), other.casefold()}


@dataclass(frozen=True, slots=True)
class TierCorrection:
    """A keyword whose tier the user corrected."""

    term: str
    tier: Tier


@dataclass(frozen=True, slots=True)
class Refusal:
    """The words that tell the user what an entry of `Answers.never` stands for."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Answers:
    """Facts, corrections and refusals; terms are compared without letter case.

    `also_skills` are terms the finder missed; `never` holds ids of suggestions, names of rules and rules at one place
    (`Suggestion.here`) not to show again, `refusals` what to call them;
    `different` are names that do not mean the same, whatever the app believes; `words` are spelled right.
    """

    facts: tuple[Fact, ...] = ()
    not_skills: tuple[str, ...] = ()
    also_skills: tuple[str, ...] = ()
    aliases: tuple[Alias, ...] = ()
    tiers: tuple[TierCorrection, ...] = ()
    never: tuple[str, ...] = ()
    different: tuple[Alias, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    words: tuple[str, ...] = ()

    def fact(self, term: str) -> Fact | None:
        """Return what the user said about this term, or nothing."""
        return next((fact for fact in self.facts if fact.term.casefold() == term.casefold()), None)

    def number(self, text: str) -> Fact | None:
        """Return what the user said when asked for a number in the line of this text, or nothing."""
        return next((fact for fact in self.facts if fact.line and fact.term.casefold() == text.casefold()), None)

    def with_fact(self, fact: Fact) -> "Answers":
        """Return these answers with this one instead of an earlier one about the same term and entry."""
        kept = tuple(
            old for old in self.facts if (old.term.casefold(), old.entry) != (fact.term.casefold(), fact.entry)
        )
        return replace(self, facts=(*kept, fact))

    def without_fact(self, term: str) -> "Answers":
        """Return these answers with nothing said about this term."""
        return replace(self, facts=tuple(fact for fact in self.facts if fact.term.casefold() != term.casefold()))

    def is_refused(self, term: str) -> bool:
        """Whether the user said that this is no skill."""
        return _has(self.not_skills, term)

    def are_different(self, one: str, other: str) -> bool:
        """Whether the user said that these two names do not mean the same."""
        return any(pair.names(one, other) for pair in self.different)

    def tier(self, term: str) -> Tier | None:
        """Return the tier that the user gave this term, or nothing."""
        return next((one.tier for one in self.tiers if one.term.casefold() == term.casefold()), None)

    def with_refused(self, term: str) -> "Answers":
        """Return these answers with a term that is no skill, here or anywhere."""
        kept = _without(self.not_skills, term)
        return replace(self, not_skills=(*kept, term), also_skills=_without(self.also_skills, term))

    def with_skill(self, term: str) -> "Answers":
        """Return these answers with a term to look for in every posting."""
        kept = _without(self.also_skills, term)
        return replace(self, also_skills=(*kept, term), not_skills=_without(self.not_skills, term))

    def with_tier(self, term: str, tier: Tier | None) -> "Answers":
        """Return these answers with a term's tier corrected; none leaves it as postings have it."""
        kept = tuple(one for one in self.tiers if one.term.casefold() != term.casefold())
        return replace(self, tiers=(*kept, TierCorrection(term, tier)) if tier else kept)

    def with_alias(self, term: str, other: str) -> "Answers":
        """Return these answers with two names that mean the same."""
        without = self.without_names(term, other)
        return replace(without, aliases=(*without.aliases, Alias(term, other)))

    def with_difference(self, term: str, other: str) -> "Answers":
        """Return these answers with two names that do not mean the same."""
        without = self.without_names(term, other)
        return replace(without, different=(*without.different, Alias(term, other)))

    def without_names(self, term: str, other: str) -> "Answers":
        """Return these answers with nothing said about whether these two names mean the same."""
        return replace(
            self,
            aliases=tuple(one for one in self.aliases if not one.names(term, other)),
            different=tuple(one for one in self.different if not one.names(term, other)),
        )

    def with_never(self, name: str, words: str = "") -> "Answers":
        """Return these answers with something never to suggest again, and what to call it."""
        without = self.without_never(name)
        named = (*without.refusals, Refusal(name, words)) if words else without.refusals
        return replace(without, never=(*without.never, name), refusals=named)

    def without_never(self, name: str) -> "Answers":
        """Return these answers with something suggested again."""
        kept = tuple(one for one in self.refusals if one.name != name)
        return replace(self, never=tuple(one for one in self.never if one != name), refusals=kept)

    def without_refused(self, term: str) -> "Answers":
        """Return these answers with a term no longer refused."""
        return replace(self, not_skills=_without(self.not_skills, term))

    def without_skill(self, term: str) -> "Answers":
        """Return these answers with a term no longer looked for."""
        return replace(self, also_skills=_without(self.also_skills, term))

    def with_word(self, word: str) -> "Answers":
        """Return these answers with a word that is spelled right."""
        return replace(self, words=(*_without(self.words, word), word))

    def without_word(self, word: str) -> "Answers":
        """Return these answers with a word judged again by the word lists."""
        return replace(self, words=_without(self.words, word))


def _has(terms: tuple[str, ...], term: str) -> bool:
    return any(one.casefold() == term.casefold() for one in terms)


def _without(terms: tuple[str, ...], term: str) -> tuple[str, ...]:
    return tuple(one for one in terms if one.casefold() != term.casefold())
