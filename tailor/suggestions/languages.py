"""Tells which language a line is in, by its small words first, then by letters and endings that others lack."""

import math
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from tailor.vocabulary import load

_ENDING, _LETTERS, _LONG = 0.4, 0.5, 5
"""What an ending of a language, and letters of its own, say where a small word that only it has says 1."""
_ENDING_SIZES = range(2, 9)
_LEAD, _LEAD_ABROAD = 0.3, 0.7
"""How far English must lead the others, or they English; in a text of another language English needs more."""
_GAPS = re.compile(r"[.,;:!?]*[\s/'’()\"“”|•]+|[.,;:!?]+$")


@dataclass(frozen=True, slots=True)
class _Signs:
    """What a language is known by: small words with what each says, endings of longer words, letters."""

    words: Mapping[str, float]
    endings: Mapping[str, float]
    letters: Mapping[str, float]


@lru_cache(maxsize=4096)
def language_of(text: str, unsure: str = "") -> str:
    """Return the ISO 639-1 code of a text's language; `unsure` is the answer where nothing decides."""
    words = [word for word in _GAPS.split(text) if word]
    # A small word with a capital inside a line belongs to a name: "El Corte Inglés", "Casa de la Luz".
    counted = [word.lower() for place, word in enumerate(words) if not place or not word.istitle() or len(word) > _LONG]
    common = {word.lower() for place, word in enumerate(words) if not word.isascii() and (not place or word.islower())}
    scores = {language: _score(counted, common, signs) for language, signs in _languages().items()}
    english = scores.pop("en")
    best = max(scores.values())
    if abs(english - best) <= _LEAD:
        return unsure
    if english > best:
        return "en" if unsure == "en" or english - best > _LEAD_ABROAD else unsure
    return unsure if scores.get(unsure) == best else max(scores, key=lambda language: scores[language])


def _score(words: list[str], common: set[str], signs: _Signs) -> float:
    own = max((signs.letters.get(letter, 0.0) for word in common for letter in word), default=0.0)
    total = 0.0
    for word in words:
        total += signs.words.get(word, 0.0)
        if len(word) > _LONG and word not in signs.words:
            total += max(signs.endings.get(word[-size:], 0.0) for size in _ENDING_SIZES)
    return total + own


@lru_cache(maxsize=1)
def _languages() -> dict[str, _Signs]:
    tables = load("languages.json")
    words = Counter(word for table in tables.values() for word in table["words"])
    endings = Counter(ending for table in tables.values() for ending in table["endings"])
    letters = Counter(letter for table in tables.values() for letter in table["letters"])
    return {
        language: _Signs(
            {word: 1 / math.sqrt(words[word]) for word in table["words"]},
            {ending: _ENDING / math.sqrt(endings[ending]) for ending in table["endings"]},
            {letter: _LETTERS / math.sqrt(letters[letter]) for letter in table["letters"]},
        )
        for language, table in tables.items()
    }
