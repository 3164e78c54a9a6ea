"""Finds names that a text explains itself: "natural language processing (NLP)"."""

import re
from functools import lru_cache

from tailor.analysis.term_forms import SMALL_WORDS

_SHORT_LAST = re.compile(r"((?:[^\W\d_][\w'’-]*[\s/-]+){1,8})\(([A-Z][A-Za-z&/]{1,7})\)")
_SHORT_FIRST = re.compile(r"\b([A-Z][A-Z&/]{1,6}s?) \(([^\W\d_][\w'’ -]{4,60})\)")


@lru_cache(maxsize=4096)
def long_forms(text: str) -> tuple[tuple[str, str], ...]:
    """Return pairs (long form, short form) whose initials fit."""
    if "(" not in text:
        return ()
    pairs = []
    for found in _SHORT_LAST.finditer(text):
        long = _fitting(found.group(1).split(), found.group(2))
        if long:
            pairs.append((long, found.group(2)))
    for found in _SHORT_FIRST.finditer(text):
        if _fitting(found.group(2).split(), found.group(1)) == " ".join(found.group(2).split()):
            pairs.append((" ".join(found.group(2).split()), found.group(1)))
    return tuple(dict.fromkeys(pairs))


def _fitting(words: list[str], short: str) -> str:
    """Return the shortest end of these words that has the acronym's letters as initials, or nothing."""
    letters = re.sub(r"[^a-z]", "", short.casefold().removesuffix("s") if short[-1:] == "s" else short.casefold())
    for start in range(len(words) - 1, -1, -1):
        parts = [part for word in words[start:] for part in re.split(r"[-/]", word) if part]
        telling = [part for part in parts if part.casefold() not in SMALL_WORDS]
        for initials in (telling, parts):
            if "".join(part[0].casefold() for part in initials) == letters and len(initials) > 1:
                return " ".join(words[start:])
    return ""
