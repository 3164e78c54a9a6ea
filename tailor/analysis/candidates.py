"""Gathers a posting's possible keywords: what every source finds in the lines that may hold any."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tailor.analysis.candidate import Candidate
from tailor.analysis.crf_tagger import crf_tagger
from tailor.analysis.decoding import find_tagged, mean_chance
from tailor.analysis.gazetteer import find_names
from tailor.analysis.keyword_lines import keyword_lines
from tailor.analysis.lists import find_members
from tailor.analysis.qualifications import find_qualifications
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
_SURE, _OWN_NAME, _SEEN, _AT_HOME = 0.7, 0.85, 0.3, 0.7
_LONGEST_KNOWLEDGE = 4
_ASIDE, _HELD = 0.6, 5
"""How sure the knowledge tagger must be where nothing is asked for."""
_UNDERSTOOD = frozenset({"en", ""})
"""The languages that the taggers learned from; elsewhere names and wordings have to do."""


@dataclass(frozen=True, slots=True)
class _Least:
    """How sure the taggers must be of a name, and of a list's member; chosen by folds."""

    name: float
    guess: float
    trade: float


_STRICT, _LENIENT = _Least(0.1, 0.3, 0.9), _Least(0.1, 0.3, 0.1)


@dataclass(frozen=True, slots=True)
class PlacedCandidate:
    """A candidate at its place in the posting's text, with the weight of where it stands and what taggers say of it."""

    candidate: Candidate
    span: tuple[int, int]
    tier: KeywordTier
    weight: float
    knowledge: float = 0.0
    trade: float = 0.0


def gather(posting: Posting, tagger: Tagger | None = None) -> tuple[PlacedCandidate, ...]:
    """Return all candidates of the posting in its order."""
    placed: list[PlacedCandidate] = []
    employer = _places(posting.text, posting.company)
    lines = keyword_lines(posting)
    if posting.language in _UNDERSTOOD:
        tagged_lines = (tagger or crf_tagger()).tag(lines)
        least = _STRICT if _share_known(tagged_lines) >= _AT_HOME else _LENIENT
    else:
        tagged_lines, least = tuple(TaggedLine(line, (), {}) for line in lines), None
    for tagged in tagged_lines:
        line = tagged.line
        weight = TITLE_WEIGHT if line.title else _WEIGHTS[line.tier]
        hard = _united(tagged, least)
        for candidate in (*hard, *(_apart(tagged, hard) if line.tier else ())):
            span = line.start + candidate.start, line.start + candidate.end
            if any(left <= span[0] and span[1] <= right and span != (left, right) for left, right in employer):
                continue
            knowledge, trade = (mean_chance(tagged, label, candidate.start, candidate.end) for label in ("K", "G"))
            placed.append(PlacedCandidate(candidate, span, line.tier, weight, knowledge, trade))
    return tuple(placed)


def _united(tagged: TaggedLine, least: _Least | None) -> list[Candidate]:
    """Return what names, lists and qualifications give, together with what the taggers see."""
    line = tagged.line
    sources = (*SOURCES, *REQUIREMENT_SOURCES) if line.tier in ("required", "preferred") else SOURCES
    named = _best_of(candidate for source in sources for candidate in source(line.text[:_LONGEST]))
    found = [candidate for candidate in named if least is None or _supported(tagged, candidate, least)]
    asks = bool(line.tier) or line.title
    for candidate in () if line.text.isupper() else find_tagged(tagged, "K"):
        if not asks and candidate.certainty < _ASIDE:
            continue
        inside = [other for other in found if candidate.start < other.end and other.start < candidate.end]
        if not any(_stands_against(other, candidate) for other in inside):
            found = [*(other for other in found if other not in inside), candidate]
    return sorted(found, key=lambda each: each.start)


def _apart(tagged: TaggedLine, hard: Iterable[Candidate]) -> list[Candidate]:
    """Return what people do or are, to be shown apart: it may hold a hard skill but is never just one."""
    kept: list[Candidate] = []
    taken = {(each.start, each.end) for each in hard}
    for candidate in (*find_tagged(tagged, "G"), *find_tagged(tagged, "S")):
        overlaps = any(candidate.start < other.end and other.start < candidate.end for other in kept)
        held = sum(end - start for start, end in taken if candidate.start <= start and end <= candidate.end)
        if not overlaps and held * _HELD < len(candidate.term):
            kept.append(candidate)
    return kept


def _supported(tagged: TaggedLine, candidate: Candidate, least: _Least) -> bool:
    """Say whether a tagger, too, takes a name for a skill here."""
    knowledge, trade = (mean_chance(tagged, label, candidate.start, candidate.end) for label in ("K", "G"))
    enough = least.guess if candidate.certainty < _SURE else least.name
    return knowledge >= enough or (trade >= least.trade and (candidate.certainty >= _OWN_NAME or least is _LENIENT))


def _share_known(tagged_lines: Iterable[TaggedLine]) -> float:
    """Return how many of our own names the knowledge tagger sees too: whether it is at home in this trade."""
    said = [
        mean_chance(tagged, "K", candidate.start, candidate.end) >= _SEEN
        for tagged in tagged_lines
        for candidate in find_names(tagged.line.text[:_LONGEST])
        if candidate.certainty >= _OWN_NAME and candidate.kind != "soft"
    ]
    return sum(said) / len(said) if said else 0.0


def _stands_against(named: Candidate, tagged: Candidate) -> bool:
    """Say whether a name stays whole although a tagger sees other ends: a degree, or one that reaches further."""
    return (
        named.kind in ("degree", "certification", "tool")
        or (named.start <= tagged.start and tagged.end <= named.end)
        or len(tagged.term.split()) > _LONGEST_KNOWLEDGE
    )


def _places(text: str, name: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(re.escape(name), text)] if name else []


def _best_of(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return the candidates of a line without those that overlap a surer or, if as sure, a longer one."""
    kept: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda each: (-each.certainty, each.start - each.end)):
        if not any(candidate.start < other.end and other.start < candidate.end for other in kept):
            kept.append(candidate)
    return sorted(kept, key=lambda each: each.start)
