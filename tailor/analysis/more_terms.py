"""Finds a posting's further terms: KeyBERT's own n-grams that are no keywords, for a folded list. Heavy: KeyBERT."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from tailor.analysis.noun_phrases import LONGEST, PhraseWord, line_language, ngrams, phrases, words_of
from tailor.analysis.ranking import similarities
from tailor.words import normal_form, stem, tokenize

_LONGEST_TEXT, _LONGEST_LINE, _MOST_TERMS = 40_000, 2000, 800
"""What a huge posting has beyond them adds nothing to a list of fifteen."""
_DUTY = 6
"""Words of a keyword that is no name but a whole duty."""
_LEAST_NEARNESS = 0.2
_ALONE = 0.85
"""How much less one word counts than several, which say more."""


def find_more_terms(lines: Sequence[str], known: Collection[str], most: int = 15) -> tuple[str, ...]:
    """Return terms of one to three words out of these lines that are no keywords yet, the nearest to them first."""
    lines = list(_first(lines))
    named = {normal_form(term) for term in known}
    terms = _terms(lines, frozenset(named))
    nearness = similarities(terms, lines)
    worth = {term: near * (1 if " " in term else _ALONE) for term, near in nearness.items() if near > _LEAST_NEARNESS}
    return _apart(sorted(worth, key=lambda term: -worth[term]), most)


def _first(lines: Iterable[str]) -> Iterator[str]:
    left = _LONGEST_TEXT
    for line in lines:
        if left <= 0:
            return
        yield line[: min(left, _LONGEST_LINE)]
        left -= len(line) + 1


def _terms(lines: Sequence[str], named: frozenset[str]) -> list[str]:
    """Return the terms of all lines, each once, the way it is written within a sentence if it is there."""
    language = line_language(lines)
    names = _names(lines)
    known_lengths = {len(name.split()) for name in named}
    found: dict[str, str] = {}
    for line in lines:
        for words in phrases(line, language):
            if len(found) >= _MOST_TERMS:
                return list(found.values())
            for term in ngrams(words, language):
                shown = _shown(line, term, names, language)
                key = normal_form(shown)
                if not _touches(key, named, known_lengths) and (key not in found or not term[0].opens):
                    found[key] = shown
    return list(found.values())


def _shown(line: str, term: Sequence[PhraseWord], names: frozenset[str], language: str) -> str:
    text = line[term[0].start : term[-1].end]
    first = term[0]
    odd = any(letter.isupper() for letter in first.text[1:])
    title = len(term) > 1 and any(word.text[0].isupper() for word in term[1:])
    if not first.opens or odd or title or language == "de" or first.text in names:
        return text
    return text[0].lower() + text[1:]


def _names(lines: Iterable[str]) -> frozenset[str]:
    """Return the words that have a capital within a sentence as well: they are names."""
    words = (word for line in lines for word in words_of(line))
    return frozenset(word.text for word in words if word.text[0].isupper() and not word.opens)


def _touches(key: str, named: frozenset[str], lengths: Collection[int]) -> bool:
    """Say whether a term is a keyword, has one in it or is a part of one."""
    words = key.split()
    parts = (" ".join(words[start : start + length]) for length in lengths for start in range(len(words) - length + 1))
    return not key or any(part in named for part in parts) or key in _parts(named)


@lru_cache(maxsize=8)
def _parts(named: frozenset[str]) -> frozenset[str]:
    """Return all runs of words within the keywords; a whole duty has room for terms in it."""
    return frozenset(
        " ".join(words[start:end])
        for words in (name.split() for name in named)
        if len(words) < _DUTY
        for start in range(len(words))
        for end in range(start + 1, min(len(words), start + LONGEST) + 1)
    )


def _apart(terms: Iterable[str], most: int) -> tuple[str, ...]:
    """Return the first of the terms that share no more than half their words with a better one."""
    chosen: dict[str, frozenset[str]] = {}
    for term in terms:
        words = frozenset(stem(token.text) for token in tokenize(term))
        if not any(_is_like(words, other) for other in chosen.values()):
            chosen[term] = words
        if len(chosen) == most:
            break
    return tuple(chosen)


def _is_like(words: frozenset[str], other: frozenset[str]) -> bool:
    return words <= other or other <= words or 2 * len(words & other) > max(len(words), len(other))
