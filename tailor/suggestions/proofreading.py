"""Proofreads texts in the language they are in: what to mark in them, and what was probably meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from tailor.suggestions.languages import language_of
from tailor.suggestions.spelling import Misspelling, find_misspellings, near_words
from tailor.suggestions.word_list import KNOWN_LANGUAGES
from tailor.vocabulary import load, load_words

Slips = tuple[Misspelling, ...]
_LATIN = frozenset(("magna", "summa", "laude", "vitae", "honoris", "causa", "emerita", "emeritus", "incl"))
"""Words of degrees and papers that no list of a living language has."""


@dataclass(frozen=True, slots=True)
class Proofs:
    """What was found in each of some texts; `language` is the one they are in, or "" where nothing tells."""

    language: str
    slips: tuple[Slips, ...]


def proofread(texts: tuple[str, ...], language: str = "", sample: str = "", unsure: str = "") -> Proofs:
    """Return what to mark in texts; without a language the sample tells it, or else `unsure`, and each line its own.

    Names and terms are marked like any word that no list knows: whoever shows the marks leaves out what is right.
    """
    if language:
        return Proofs(language, tuple(_find_slips(text, language) for text in texts))
    whole = language_of(sample or "\n".join(texts), unsure)
    return Proofs(whole, tuple(_find_slips(text, language_of(text, unsure=whole), whole) for text in texts))


def _find_slips(text: str, language: str, around: str = "") -> Slips:
    if language not in KNOWN_LANGUAGES:
        return ()
    abroad = load_words("right_abroad.json") if around not in ("", "en") else frozenset[str]()
    found = [slip for slip in _find_marked(text, language) if text[slip.start : slip.end].lower() not in abroad]
    taken = {slip.start for slip in found}
    found += [slip for slip in _find_wrong_words(text, language) if slip.start not in taken]
    return tuple(sorted(found, key=lambda slip: slip.start))


def _find_marked(text: str, language: str) -> Iterator[Misspelling]:
    """Yield what is surely wrong, and what is one slip away from an everyday word."""
    for found in find_misspellings(text, language, _LATIN):
        if found.certainty != "unclear":
            yield found
            continue
        near = near_words(text[found.start : found.end], language)
        if near:
            yield replace(found, corrections=near)


def _find_wrong_words(text: str, language: str) -> Iterator[Misspelling]:
    """Yield words that are another word by a slip, as in "project manger"."""
    for pattern, right in _wrong_words() if language == "en" else ():
        for found in pattern.finditer(text):
            proper = right.capitalize() if found.group(1)[0].isupper() else right
            yield Misspelling(found.start(1), found.end(1), (proper,), "clear")


@lru_cache(maxsize=1)
def _wrong_words() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), right) for pattern, _, right in load("word_slips.json"))
