"""Finds a posting's keywords and ranks them. Heavy: loads KeyBERT; runs in a worker."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from tailor.analysis.candidates import PlacedCandidate, gather
from tailor.analysis.keyword_lines import keyword_lines
from tailor.analysis.line_words import line_words
from tailor.analysis.ranking import similarities
from tailor.analysis.tagging import Tagger
from tailor.analysis.term_forms import normal_words
from tailor.model.answers import Answers
from tailor.model.keyword import Keyword, KeywordKind, KeywordTier
from tailor.model.posting import Posting
from tailor.vocabulary import alias_groups
from tailor.words import normal_form

_RANK: dict[KeywordTier, int] = {"required": 0, "preferred": 1, "responsibility": 2, "": 3}
_OTHER_TRADE = 0.5
"""How much less the tagger of all trades counts, which takes sentences for skills more readily."""
_NEARNESS, _REPEAT, _REPEATS = 0.3, 0.03, 3
_KIND_WEIGHT: dict[KeywordKind, float] = {
    "tool": 1.0,
    "certification": 1.0,
    "skill": 0.92,
    "knowledge": 0.92,
    "language": 0.9,
    "degree": 0.75,
    "soft": 0.4,
}


@dataclass(slots=True)
class _Gathered:
    """All places of one keyword, while they are put together."""

    term: str
    kind: KeywordKind
    certainty: float
    places: list[PlacedCandidate] = field(default_factory=list)


def find_keywords(posting: Posting, answers: Answers = Answers(), tagger: Tagger | None = None) -> Posting:
    """Return the posting with its keywords, the most telling first; what the user said about terms is respected."""
    refused = {normal_form(term) for term in answers.not_skills}
    groups = [group for group in _merge(gather(posting, tagger)) if normal_form(group.term) not in refused]
    lines = [line.text for line in keyword_lines(posting) if line.tier] or [posting.text]
    nearness = similarities([group.term for group in groups], lines)
    keywords = [_keyword(group, nearness.get(group.term, 0.0)) for group in groups]
    keywords += _added(posting, answers, {normal_form(keyword.term) for keyword in keywords})
    tiers = {normal_form(correction.term): correction.tier for correction in answers.tiers}
    corrected = [replace(word, tier=tiers.get(normal_form(word.term), word.tier)) for word in keywords]
    return replace(posting, keywords=tuple(sorted(corrected, key=lambda word: (-word.weight, word.spans[:1]))))


def _merge(placed: Iterable[PlacedCandidate]) -> list[_Gathered]:
    """Put the places of one keyword together: same words, or two names of one thing in the same posting."""
    gathered: dict[str, _Gathered] = {}
    for place in placed:
        key = _key(place.candidate.term)
        group = gathered.setdefault(key, _Gathered(place.candidate.term, place.candidate.kind, 0.0))
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


def _keyword(group: _Gathered, nearness: float) -> Keyword:
    best = max(place.weight * _certainty(place) for place in group.places)
    repeats = min(len(group.places) - 1, _REPEATS)
    weight = _KIND_WEIGHT[group.kind] * ((1 - _NEARNESS) * best + _NEARNESS * nearness * best + _REPEAT * repeats)
    tier = min((place.tier for place in group.places), key=lambda each: _RANK[each])
    spans = tuple(dict.fromkeys(sorted(place.span for place in group.places)))
    return Keyword(group.term, group.kind, tier, round(min(1.0, weight), 4), spans)


def _certainty(place: PlacedCandidate) -> float:
    """Return how sure a place is: what its source says, and what the taggers say, in equal parts."""
    said = max(place.knowledge, _OTHER_TRADE * place.trade)
    return (place.candidate.certainty + said) / 2 if said else place.candidate.certainty


def _added(posting: Posting, answers: Answers, known: set[str]) -> list[Keyword]:
    """Return the terms that the user told us to look for, where the posting has them."""
    found = []
    line = line_words(posting.text)
    for term in answers.also_skills:
        words = normal_words(term)
        spans = tuple(
            (line.tokens[start].start, line.tokens[start + len(words) - 1].end)
            for start in range(len(line.tokens) - len(words) + 1)
            if words and line.normals[start : start + len(words)] == words
        )
        if spans and normal_form(term) not in known:
            found.append(Keyword(term, "skill", _tier_at(posting, spans), 0.9, spans))
    return found


def _tier_at(posting: Posting, spans: tuple[tuple[int, int], ...]) -> KeywordTier:
    tiers: list[KeywordTier] = [
        requirement.tier
        for requirement in posting.requirements
        if any(requirement.span[0] <= start and end <= requirement.span[1] for start, end in spans)
    ]
    return min(tiers, key=lambda each: _RANK[each], default="")
