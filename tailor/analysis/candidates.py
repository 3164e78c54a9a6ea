"""Gathers a posting's possible keywords: what every source finds in the lines that may hold any."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tailor.analysis.candidate import Candidate
from tailor.analysis.gazetteer import find_names
from tailor.analysis.keyword_lines import keyword_lines
from tailor.analysis.lists import find_members
from tailor.analysis.qualifications import find_qualifications
from tailor.model.keyword import KeywordTier
from tailor.model.posting import Posting

Source = Callable[[str], Iterable[Candidate]]
SOURCES: tuple[Source, ...] = (find_names, find_qualifications)
"""Sources for every line; another one joins here, their finds are united."""
REQUIREMENT_SOURCES: tuple[Source, ...] = (find_members,)
"""Sources that are right only where the posting asks for something."""

_WEIGHTS: dict[KeywordTier, float] = {"required": 1.0, "preferred": 0.95, "responsibility": 0.72, "": 0.5}
TITLE_WEIGHT = 0.9
_LONGEST = 3000


@dataclass(frozen=True, slots=True)
class PlacedCandidate:
    """A candidate at its place in the posting's text, with the weight of where it stands."""

    candidate: Candidate
    span: tuple[int, int]
    tier: KeywordTier
    weight: float


def gather(posting: Posting) -> tuple[PlacedCandidate, ...]:
    """Return all candidates of the posting in its order."""
    placed: list[PlacedCandidate] = []
    employer = _places(posting.text, posting.company)
    for line in keyword_lines(posting):
        sources = (*SOURCES, *REQUIREMENT_SOURCES) if line.tier in ("required", "preferred") else SOURCES
        found = _best_of(candidate for source in sources for candidate in source(line.text[:_LONGEST]))
        for candidate in found:
            span = line.start + candidate.start, line.start + candidate.end
            if any(left <= span[0] and span[1] <= right and span != (left, right) for left, right in employer):
                continue
            weight = TITLE_WEIGHT if line.title else _WEIGHTS[line.tier]
            placed.append(PlacedCandidate(candidate, span, line.tier, weight))
    return tuple(placed)


def _places(text: str, name: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(re.escape(name), text)] if name else []


def _best_of(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return the candidates of a line without those that overlap a surer or, if as sure, a longer one."""
    kept: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda each: (-each.certainty, each.start - each.end)):
        if not any(candidate.start < other.end and other.start < candidate.end for other in kept):
            kept.append(candidate)
    return sorted(kept, key=lambda each: each.start)
