"""Knows the headings of résumé sections in thirteen languages."""

import re
from functools import cache

from tailor.importers.word_lists import fold, word_list

MAX_LETTERS = 48
_EDGES = re.compile(r"^[\W\d_]+|[\W_]+$")
_LETTER_SPACED = re.compile(r"^(?:\w ){3,}\w$")
_JOINTS = re.compile(
    r"\s*(?:&|/|\||,|\+|\band\b|\bund\b|\bet\b|\by\b|\be\b|\boraz\b|\bi\b|\ben\b|\boch\b|\bve\b|・|与|和|及)\s*"
)


@cache
def _lexicon() -> dict[str, str]:
    return {
        normal(phrase): kind for kind, phrases in word_list("sections").items() if kind != "words" for phrase in phrases
    }


@cache
def _deciding_words() -> dict[str, str]:
    return {fold(word): kind for word, kind in word_list("sections")["words"].items()}


def normal(text: str) -> str:
    """Return a heading in the form in which headings are compared."""
    text = _EDGES.sub("", text.strip())
    if _LETTER_SPACED.match(text):
        text = text.replace(" ", "")
    folded = fold(text).replace("&", " and ").replace("’", " ").replace("'", " ")
    return " ".join(re.sub(r"[\-–—_:]", " ", folded).split())


@cache
def known_kind(text: str) -> str:
    """Return the kind of section a heading names, or nothing if the lexicon does not have all of it."""
    if not 0 < len(text) <= MAX_LETTERS:
        return ""
    whole = normal(text)
    found = _lexicon().get(whole) or _lexicon().get(whole.replace(" ", ""))
    if found:
        return found
    kinds = [_lexicon().get(part, "") for part in _JOINTS.split(whole)]
    named = [kind for kind in kinds if kind and kind != "custom"]
    return named[0] if len(kinds) > 1 and all(kinds) and named else ""


def likely_kind(text: str) -> str:
    """Return the kind a line that looks like a heading names by one deciding word; "custom" for any other heading."""
    known = known_kind(text)
    if known:
        return known
    words = re.findall(r"[^\W\d_]+", fold(text))
    for word in reversed(words):
        if word in _deciding_words():
            return _deciding_words()[word]
    return "custom"
