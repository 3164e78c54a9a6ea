"""Counts what a résumé says of a posting: each thing asked for once, however often and under whichever name."""

from collections.abc import Iterable
from functools import lru_cache

from tailor.analysis.finding import ORDER
from tailor.analysis.requirement_parts import alternatives
from tailor.analysis.term_forms import thing_key
from tailor.model.match import Coverage, KeywordMatch, RequirementMatch, State
from tailor.model.posting import Posting, Tier

_MET: frozenset[State] = frozenset({"verbatim", "variant"})


def coverage(
    posting: Posting, keywords: tuple[KeywordMatch, ...], requirements: tuple[RequirementMatch, ...]
) -> Coverage:
    """Count the required and the preferred requirements, and the keywords without the soft ones."""
    things = zip(_things(posting), keywords, strict=True)
    hard = [(thing, match.state) for thing, match in things if match.keyword.kind != "soft"]
    return Coverage(
        _count(_of_tier(requirements, "required")), _count(_of_tier(requirements, "preferred")), _count(hard)
    )


def _of_tier(requirements: tuple[RequirementMatch, ...], tier: Tier) -> list[tuple[str, State]]:
    return [
        (" ".join(match.requirement.text.casefold().split()), match.state)
        for match in requirements
        if match.requirement.tier == tier
    ]


def _count(states: Iterable[tuple[object, State]]) -> tuple[int, int]:
    best: dict[object, State] = {}
    for thing, state in states:
        best[thing] = min(best.get(thing, state), state, key=lambda each: ORDER[each])
    return sum(state in _MET for state in best.values()), len(best)


@lru_cache(maxsize=8)
def _things(posting: Posting) -> tuple[int, ...]:
    """Return for each keyword the number of the first that asks for the same: another name of it, or an alternative."""
    things = list(range(len(posting.keywords)))
    first: dict[str, int] = {}
    for number, keyword in enumerate(posting.keywords):
        _join(things, first.setdefault(thing_key(keyword.term), number), number)
    for members in alternatives(posting):
        hard = [number for number in members if posting.keywords[number].kind != "soft"]
        for number in hard[1:]:
            _join(things, hard[0], number)
    return tuple(things)


def _join(things: list[int], one: int, other: int) -> None:
    kept, gone = sorted((things[one], things[other]))
    things[:] = [kept if thing == gone else thing for thing in things]
