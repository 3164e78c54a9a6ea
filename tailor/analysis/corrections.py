"""Puts what the user said about terms into a posting that was read before they said it; light."""

import re
from dataclasses import replace

from tailor.analysis.line_words import line_words
from tailor.analysis.term_forms import normal_words
from tailor.model.answers import Answers
from tailor.model.keyword import Keyword, KeywordTier
from tailor.model.posting import Posting, Span
from tailor.words import normal_form, tokenize

MOST_WORDS, MOST_LETTERS = 8, 80
_ADDED_WEIGHT = 0.9
_RANK: dict[KeywordTier, int] = {"required": 0, "preferred": 1, "responsibility": 2, "": 3}
_LITTLE = frozenset(
    (
        "a",
        "an",
        "the",
        "and",
        "or",
        "of",
        "in",
        "with",
        "to",
        "for",
        "our",
        "your",
        "their",
        "any",
        "some",
        "such",
        "as",
    )
)
_HAS_LETTER = re.compile(r"[^\W\d_]")


def correct_keywords(posting: Posting, answers: Answers) -> Posting:
    """Return the posting without refused keywords, with the user's own ones and the tiers they gave."""
    if not (answers.not_skills or answers.also_skills or answers.tiers):
        return posting
    refused = {normal_form(term) for term in answers.not_skills}
    kept = [word for word in posting.keywords if normal_form(word.term) not in refused]
    kept += _own_keywords(posting, answers, {normal_form(word.term) for word in kept})
    tiers = {normal_form(one.term): one.tier for one in answers.tiers}
    keywords = tuple(_with_tier(word, tiers.get(normal_form(word.term))) for word in kept)
    known = refused | {normal_form(word.term) for word in keywords}
    more = tuple(term for term in posting.more_terms if normal_form(term) not in known)
    if keywords == posting.keywords and more == posting.more_terms:
        return posting
    return replace(posting, keywords=keywords, more_terms=more)


def clean_term(selection: str) -> str:
    """Return the words of a selection that can be a keyword, without bullets, quotes and articles; "" if none can."""
    words = list(tokenize(selection))
    while words and words[0].text.casefold() in _LITTLE:
        del words[0]
    while words and words[-1].text.casefold() in _LITTLE:
        words.pop()
    if not words or len(words) > MOST_WORDS:
        return ""
    term = " ".join(selection[words[0].start : words[-1].end].split())
    return term if len(term) <= MOST_LETTERS and _HAS_LETTER.search(term) else ""


def find_places(posting: Posting, term: str) -> tuple[Span, ...]:
    """Return where the posting has these words, in whatever number or letter case."""
    line, words = line_words(posting.text), normal_words(term)
    count = len(words)
    return tuple(
        (line.tokens[start].start, line.tokens[start + count - 1].end)
        for start in range(len(line.tokens) - count + 1)
        if words and line.normals[start : start + count] == words
    )


def _own_keywords(posting: Posting, answers: Answers, known: set[str]) -> list[Keyword]:
    found: list[Keyword] = []
    for term in answers.also_skills:
        spans = () if normal_form(term) in known else find_places(posting, term)
        if spans:
            known.add(normal_form(term))
            found.append(Keyword(term, "skill", _tier_at(posting, spans), _ADDED_WEIGHT, spans))
    return found


def _with_tier(keyword: Keyword, tier: KeywordTier | None) -> Keyword:
    return keyword if tier is None or tier == keyword.tier else replace(keyword, tier=tier)


def _tier_at(posting: Posting, spans: tuple[Span, ...]) -> KeywordTier:
    tiers: list[KeywordTier] = [
        requirement.tier
        for requirement in posting.requirements
        if any(requirement.span[0] <= start and end <= requirement.span[1] for start, end in spans)
    ]
    return min(tiers, key=lambda each: _RANK[each], default="")
