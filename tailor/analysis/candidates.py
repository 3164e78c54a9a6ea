"""Gathers a posting's possible keywords: what every source finds in the lines that may hold any."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from tailor.analysis.candidate import Candidate
from tailor.analysis.decoding import find_tagged, mean_chance
from tailor.analysis.familiarity import LEAST, Familiarity, belief, familiarity, is_supported, stands_against
from tailor.analysis.gazetteer import find_names
from tailor.analysis.keyword_lines import KeywordLine, keyword_lines
from tailor.analysis.lists import find_members
from tailor.analysis.qualifications import find_qualifications
from tailor.analysis.taggers import shipped_taggers
from tailor.analysis.tagging import TaggedLine, Tagger
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
_ASIDE, _HELD = 0.6, 5
"""How sure the knowledge tagger must be where nothing is asked for; how much of a phrase a keyword in it may be."""
_UNDERSTOOD = frozenset({"en", ""})
"""The languages that the taggers learned from; elsewhere names and wordings have to do."""


@dataclass(frozen=True, slots=True)
class PlacedCandidate:
    """A candidate at its place in the posting's text, with the weight of where it stands.

    `belief` is how likely it is a keyword by what knows most of this work, `trade` by the tagger of all trades.
    """

    candidate: Candidate
    span: tuple[int, int]
    tier: KeywordTier
    weight: float
    belief: float = 0.0
    trade: float = 0.0


def gather(posting: Posting, tagger: Tagger | None = None) -> tuple[PlacedCandidate, ...]:
    """Return all candidates of the posting in its order."""
    placed: list[PlacedCandidate] = []
    employer = _places(posting.text, posting.company)
    lines = keyword_lines(posting)
    understood = posting.language in _UNDERSTOOD
    tagged_lines = (tagger or shipped_taggers()).tag(lines) if understood else _untagged(lines)
    familiar: Familiarity = familiarity(tagged_lines) if understood else "none"
    for tagged in tagged_lines:
        line = tagged.line
        weight = TITLE_WEIGHT if line.title else _WEIGHTS[line.tier]
        hard = _united(tagged, familiar)
        for candidate in (*hard, *(_apart(tagged, hard) if line.tier or not posting.requirements else ())):
            span = line.start + candidate.start, line.start + candidate.end
            if any(left <= span[0] and span[1] <= right and span != (left, right) for left, right in employer):
                continue
            trade = mean_chance(tagged, "G", candidate.start, candidate.end)
            placed.append(
                PlacedCandidate(candidate, span, line.tier, weight, belief(tagged, candidate, familiar), trade)
            )
    return tuple(placed)


def _untagged(lines: Iterable[KeywordLine]) -> tuple[TaggedLine, ...]:
    return tuple(TaggedLine(line, (), {}) for line in lines)


def _united(tagged: TaggedLine, familiar: Familiarity) -> list[Candidate]:
    """Return what names, lists and qualifications give, together with what the knowledge tagger sees."""
    line = tagged.line
    sources = (*SOURCES, *REQUIREMENT_SOURCES) if line.tier in ("required", "preferred") else SOURCES
    named = _best_of(candidate for source in sources for candidate in source(line.text[:_LONGEST]))
    found = [candidate for candidate in named if is_supported(tagged, candidate, familiar)]
    for candidate in _knowledge(tagged, familiar):
        inside = [other for other in found if candidate.start < other.end and other.start < candidate.end]
        if not any(stands_against(other, candidate, familiar) for other in inside):
            found = [*(other for other in found if other not in inside), candidate]
    return sorted(found, key=lambda each: each.start)


def _knowledge(tagged: TaggedLine, familiar: Familiarity) -> Iterator[Candidate]:
    """Yield what the knowledge tagger is sure enough of; a line all in capitals is a heading to it."""
    if familiar == "none" or tagged.line.text.isupper():
        return
    asks = bool(tagged.line.tier) or tagged.line.title
    least = max(LEAST[familiar].span, 0.0 if asks else _ASIDE)
    yield from (candidate for candidate in find_tagged(tagged, "K") if candidate.certainty >= least)


def _apart(tagged: TaggedLine, hard: Iterable[Candidate]) -> list[Candidate]:
    """Return what people do or are, to be shown apart: it may hold a hard skill but is never just one."""
    kept: list[Candidate] = []
    taken = {(each.start, each.end) for each in hard}
    for candidate in (*find_tagged(tagged, "G"), *find_tagged(tagged, "S")):
        overlaps = any(candidate.start < other.end and other.start < candidate.end for other in kept)
        held = sum(end - start for start, end in taken if candidate.start <= start and end <= candidate.end)
        if not overlaps and held * _HELD < len(candidate.term) and _names_something(candidate):
            kept.append(candidate)
    return kept


def _names_something(candidate: Candidate) -> bool:
    """Say whether a soft find is a phrase or one of our own soft skills: "own" and "lead" alone are neither."""
    if len(candidate.term.split()) > 1:
        return True
    return any(name.kind == "soft" for name in find_names(candidate.term))


def _places(text: str, name: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(re.escape(name), text)] if name else []


def _best_of(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return the candidates of a line without those that overlap a surer or, if as sure, a longer one."""
    kept: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda each: (-each.certainty, each.start - each.end)):
        if not any(candidate.start < other.end and other.start < candidate.end for other in kept):
            kept.append(candidate)
    return sorted(kept, key=lambda each: each.start)
