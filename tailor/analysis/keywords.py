"""Finds a posting's keywords and ranks them. Heavy: loads KeyBERT; runs in a worker."""

from dataclasses import replace

from tailor.analysis.candidates import gather
from tailor.analysis.keyword_lines import keyword_lines
from tailor.analysis.line_words import line_words
from tailor.analysis.merging import Gathered, merge
from tailor.analysis.more_terms import find_more_terms
from tailor.analysis.ranking import similarities
from tailor.analysis.tagging import Tagger
from tailor.analysis.term_forms import normal_words
from tailor.analysis.worth import is_worth_showing, worth
from tailor.model.answers import Answers
from tailor.model.keyword import Keyword, KeywordTier
from tailor.model.posting import Posting
from tailor.words import normal_form

_RANK: dict[KeywordTier, int] = {"required": 0, "preferred": 1, "responsibility": 2, "": 3}


def find_keywords(posting: Posting, answers: Answers = Answers(), tagger: Tagger | None = None) -> Posting:
    """Return the posting with its keywords, the most telling first; what the user said about terms is respected."""
    refused = {normal_form(term) for term in answers.not_skills}
    groups = [group for group in merge(gather(posting, tagger)) if normal_form(group.term) not in refused]
    lines = [line.text for line in keyword_lines(posting) if line.tier] or [posting.text]
    nearness = similarities([group.term for group in groups], lines)
    weighed = [(group, worth(group, nearness.get(group.term, 0.0))) for group in groups]
    keywords = [_keyword(group, weight) for group, weight in weighed if is_worth_showing(group, weight)]
    keywords += _added(posting, answers, {normal_form(keyword.term) for keyword in keywords})
    tiers = {normal_form(correction.term): correction.tier for correction in answers.tiers}
    corrected = [replace(word, tier=tiers.get(normal_form(word.term), word.tier)) for word in keywords]
    ranked = tuple(sorted(corrected, key=lambda word: (-word.weight, word.spans[:1])))
    more = find_more_terms(lines, [*(word.term for word in ranked), *answers.not_skills])
    return replace(posting, keywords=ranked, more_terms=more)


def _keyword(group: Gathered, weight: float) -> Keyword:
    tier = min((place.tier for place in group.places), key=lambda each: _RANK[each])
    spans = tuple(dict.fromkeys(sorted(place.span for place in group.places)))
    return Keyword(group.term, group.kind, tier, round(weight, 4), spans)


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
