"""Finds misspelled words in English, German, French and Spanish, each with what was probably meant.

A word that no list knows is not wrong yet: names, abbreviations, words of the trade and what the caller allows are
left alone. Only what a reviewed list knows, or what one common word alone comes close to, counts as sure.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from tailor.suggestions.word_list import KNOWN_LANGUAGES, Close, word_list
from tailor.vocabulary import load, load_table
from tailor.words import Token, tokenize

Certainty = Literal["listed", "clear", "unclear"]
_ADDRESS = re.compile(r"\S*(?:@|://|www\.|\\|\w/\w+/|\w\.\w{2,}/)\S*|\S+\.(?:com|org|net|io|de|fr|es|pdf|docx?)\b")
_PREFIXES = {
    "en": (
        *(
            "anti",
            "auto",
            "bio",
            "co",
            "counter",
            "cross",
            "cyber",
            "de",
            "e",
            "eco",
            "electro",
            "extra",
            "geo",
            "hydro",
        ),
        *("hyper", "inter", "intra", "macro", "mega", "meta", "micro", "mid", "mini", "mis", "mono", "multi", "nano"),
        *("neuro", "non", "out", "over", "para", "photo", "poly", "post", "pre", "pro", "pseudo", "psycho", "re"),
        *("semi", "socio", "sub", "super", "tele", "thermo", "trans", "ultra", "un", "under", "up"),
    ),
    "de": (
        "ab",
        "an",
        "auf",
        "aus",
        "ein",
        "mit",
        "nach",
        "über",
        "um",
        "un",
        "unter",
        "vor",
        "weiter",
        "zu",
        "zurück",
    ),
    "fr": ("anti", "auto", "bio", "co", "inter", "micro", "multi", "para", "pluri", "pré", "re", "ré", "sous", "sur"),
    "es": ("ante", "anti", "auto", "bio", "co", "des", "ex", "in", "inter", "micro", "multi", "pre", "re", "sub"),
}
_LINKS = ("", "s", "es", "n", "en", "er", "e")
"""What joins the parts of a German compound."""
_SHORTEST, _PART, _COMMON_PART = 4, 4, 25
_ACCENT, _VERY_COMMON = 0.5, 40
_CLOSE, _MARGIN, _FEW_SLIPS, _SHORT = 0.35, 0.38, 1.3, 6
_ONE_SLIP, _EASY_SLIP, _EVERYDAY, _FAR, _WELL_KNOWN, _MOST = 1.2, 0.7, 33, 1.6, 42, 5


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A word at code points start to end with corrections, the likeliest first; `certainty` is that of the first."""

    start: int
    end: int
    corrections: tuple[str, ...]
    certainty: Certainty


def find_misspellings(text: str, language: str = "en", allowed: Collection[str] = ()) -> tuple[Misspelling, ...]:
    """Return the misspelled words of a text in order; `allowed` are words in lower case that are right here."""
    if language not in KNOWN_LANGUAGES:
        return ()
    addresses = [found.span() for found in _ADDRESS.finditer(text)]
    tokens = tokenize(text)
    found = []
    for number, token in enumerate(tokens):
        if any(start <= token.start < end for start, end in addresses) or not _is_plain(token.text):
            continue
        if token.text.casefold() in allowed or _is_part(tokens, number, language):
            continue
        opening = _opens(text, token.start)
        corrections, certainty = _judge(token.text, language, opening=opening)
        if certainty != "unclear" or not (token.text[0].isupper() and (language != "de" or opening)):
            found += [Misspelling(token.start, token.end, corrections, certainty)] if certainty else []
    return tuple(found)


def near_words(word: str, language: str) -> tuple[str, ...]:
    """Return what a word of no list may be a slip for, the likeliest first; none where only far or rare words are."""
    cost, common = (_ONE_SLIP, _EVERYDAY) if len(word) > _SHORTEST else (_EASY_SLIP, _WELL_KNOWN)
    close = _ranked(word.lower(), language)
    if not close or close[0].cost > cost or close[0].common < common:
        return ()
    near = (one.word for one in close if one.cost <= _FAR or one.common >= _WELL_KNOWN)
    return tuple(_in_case(one, word) for one in tuple(near)[:_MOST])


def is_known(word: str, language: str, *, whole: bool = False) -> bool:
    """Tell whether a language has a word: as it stands, in the plural, or, unless `whole`, put together from parts."""
    plain = word.lower().replace("’", "'")
    if "'" in plain:
        head, _, tail = plain.rpartition("'")
        plain = head if len(tail) < _PART and language == "en" else tail
    if len(plain) < _SHORTEST or _is_listed(plain, language):
        return True
    return not whole and _is_put_together(plain, language)


def as_corrected(source: str, rewrite: str) -> str:
    """Return the source with each misspelled word that the rewrite corrects as the rewrite has it."""
    before, after = tokenize(source), tokenize(rewrite)
    kept = {token.text.casefold() for token in before}
    new = {token.text.casefold() for token in after} - kept
    gone = kept - {token.text.casefold() for token in after}
    corrected, end = [], 0
    for token in before:
        word = token.text.casefold()
        right = next((one for one in sorted(new) if word in gone and is_correction(word, one)), "")
        if right:
            corrected += [source[end : token.start], right.capitalize() if token.text[0].isupper() else right]
            end = token.end
    return "".join((*corrected, source[end:]))


def is_correction(wrong: str, right: str) -> bool:
    """Tell whether the second of two English words is how the first, which is none or a known slip, is spelled."""
    if abs(len(wrong) - len(right)) > 2 or not wrong.isalpha():
        return False
    if load_table("misspellings.json").get(wrong) == right or (wrong, right) in _slips():
        return True
    shared = len(set(wrong) & set(right))
    return shared > len(set(right)) - 3 and not is_known(wrong, "en") and right in _corrections(wrong, "en")


@lru_cache(maxsize=1)
def _slips() -> frozenset[tuple[str, str]]:
    return frozenset((wrong, right) for _, wrong, right in load("word_slips.json"))


def _judge(word: str, language: str, *, opening: bool) -> tuple[tuple[str, ...], Certainty | Literal[""]]:
    """Return corrections and how sure the first is; "" where nothing is wrong."""
    plain = word.lower()
    listed = load_table("misspellings.json").get(plain, "") if language == "en" else ""
    if listed:
        known = word_list(language).common(plain) >= _COMMON_PART - 15
        return (_in_case(listed, word),), "clear" if known else "listed"
    if (word[0].isupper() and not opening and language != "de") or is_known(word, language, whole=True):
        return (), ""
    close = _ranked(plain, language)
    if is_known(word, language) and not _hides_a_slip(plain, close):
        return (), ""
    corrections = tuple(_in_case(one.word, word) for one in close[:5])
    # At the start of a line a word of no list may be a name: it must come close to a common word.
    clear = _is_clear(plain, close) and (word.islower() or language == "de" or close[0].common >= _VERY_COMMON)
    return corrections, "clear" if clear else "unclear"


def _is_clear(word: str, close: tuple[Close, ...]) -> bool:
    """Tell whether one common word alone comes close; a short word has too many neighbours for that."""
    if not close or len(word) < _SHORT - 1:
        return False
    best = close[0]
    far = best.cost > (_FEW_SLIPS if len(word) > _SHORT else 1.0) or best.distance > _CLOSE
    rivals = [one for one in close[1:] if not _is_same_word(one.word, best.word)]
    return not far and all(rival.distance - best.distance > _MARGIN for rival in rivals[:3])


def _hides_a_slip(word: str, close: tuple[Close, ...]) -> bool:
    """Tell whether parts that are words ("softwear", "re-pared") are rather a slip in one of the commonest words."""
    return _is_clear(word, close) and close[0].cost <= 1 and close[0].common >= _VERY_COMMON


def _is_same_word(one: str, other: str) -> bool:
    """Tell whether two words are the British and the American spelling of one."""
    return len(one) == len(other) and one.replace("s", "z") == other.replace("s", "z")


def _corrections(word: str, language: str) -> tuple[str, ...]:
    return tuple(one.word for one in _ranked(word, language)[:3])


@lru_cache(maxsize=4096)
def _ranked(word: str, language: str) -> tuple[Close, ...]:
    return word_list(language).close(word)


@lru_cache(maxsize=32768)
def _is_listed(word: str, language: str) -> bool:
    words = word_list(language)
    if words.common(word) >= 0 or (word.endswith("s") and words.common(word[:-1]) >= 0):
        return True
    if language != "en":
        return False
    unaccented = unicodedata.normalize("NFD", word).encode("ascii", "ignore").decode()
    return words.common(unaccented) >= 0 or any(one.cost < _ACCENT for one in _ranked(word, language)[:1])


@lru_cache(maxsize=32768)
def _is_put_together(word: str, language: str) -> bool:
    return any(_parts(word, language))


def _parts(word: str, language: str) -> Iterator[bool]:
    words = word_list(language)
    for prefix in _PREFIXES[language]:
        rest = word.removeprefix(prefix)
        yield rest != word and len(rest) >= _PART and words.common(rest) >= _COMMON_PART
    if language in ("en", "de"):
        for at in range(_PART, len(word) - _PART + 1):
            head, tail = word[:at], word[at:]
            yield words.common(tail) >= _COMMON_PART and _begins(head, language)


def _begins(head: str, language: str) -> bool:
    """Tell whether the first part of a compound is a common word, in German perhaps with what joins it."""
    words = word_list(language)
    links = _LINKS if language == "de" else ("",)
    stems = [head.removesuffix(link) for link in links if head.endswith(link)]
    if any(len(stem) >= _PART and words.common(stem) >= _COMMON_PART for stem in stems):
        return True
    return language == "de" and len(head) > 2 * _PART and _is_put_together(head, language)


def _is_plain(word: str) -> bool:
    """Tell whether a word is written as words are: no abbreviation, no product with capitals or signs inside."""
    letters = word.replace("'", "").replace("’", "")
    return letters.isalpha() and (letters.islower() or (letters[0].isupper() and letters[1:].islower()))


def _is_part(tokens: tuple[Token, ...], number: int, language: str) -> bool:
    """Tell whether a word is a piece of one with a hyphen that is right as a whole, such as "co-ordinated"."""
    token = tokens[number]
    before = tokens[number - 1] if token.joined and number else None
    after = tokens[number + 1] if number + 1 < len(tokens) and tokens[number + 1].joined else None
    if before and (before.text.lower() in _PREFIXES[language] or is_known(before.text + token.text, language)):
        return True
    return bool(after and (len(token.text) < _SHORT or is_known(token.text + after.text, language)))


def _opens(text: str, start: int) -> bool:
    """Tell whether a place is the start of a line or sentence, where a capital says nothing."""
    before = text[:start].rstrip(" \t\"“'(•*-–")
    return not before or before[-1] in ".!?:;\n"


def _in_case(correction: str, word: str) -> str:
    return correction[0].upper() + correction[1:] if word[0].isupper() else correction
