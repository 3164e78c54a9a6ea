"""Puts the places of one keyword together, whichever source found them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from tailor.analysis.candidates import PlacedCandidate
from tailor.model.keyword import KeywordKind
from tailor.vocabulary import alias_groups
from tailor.words import normal_form


@dataclass(slots=True)
class Gathered:
    """All places of one keyword, in the words of the first and of the surest kind."""

    term: str
    kind: KeywordKind
    certainty: float
    places: list[PlacedCandidate] = field(default_factory=list)


def merge(placed: Iterable[PlacedCandidate]) -> list[Gathered]:
    """Return one of each keyword: the same words, or two names of one thing in the same posting, are one."""
    gathered: dict[str, Gathered] = {}
    for place in placed:
        key = _key(place.candidate.term)
        group = gathered.setdefault(key, Gathered(place.candidate.term, place.candidate.kind, 0.0))
        if place.candidate.certainty > group.certainty:
            group.kind, group.certainty = place.candidate.kind, place.candidate.certainty
        group.places.append(place)
    return list(gathered.values())


def _key(term: str) -> str:
    words = normal_form(term)
    return _group_keys().get(words, words)


@lru_cache(maxsize=1)
def _group_keys() -> dict[str, str]:
    """Return for every name that belongs to one group of names only the form of the group's first name."""
    keys: dict[str, set[str]] = {}
    for group in alias_groups():
        for name in group:
            keys.setdefault(normal_form(name), set()).add(normal_form(group[0]))
    return {name: firsts.pop() for name, firsts in keys.items() if len(firsts) == 1}
