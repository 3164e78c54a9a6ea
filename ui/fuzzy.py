"""How well typed letters fit a text: whole beginnings of words before initials, those before letters strewn in it."""

import unicodedata
from functools import lru_cache

_START, _INSIDE, _STREWN = 12, 5, 1


def fitness(typed: str, text: str) -> int:
    """Return how well all typed words fit, 0 where one does not; more is better."""
    words = fold(typed).split()
    if not words:
        return 1
    found = [_fit_word(word, text) for word in words]
    whole = _START * 4 if fold(text).startswith(" ".join(words)) else 0
    return sum(found) + whole if all(found) else 0


@lru_cache(4096)
def fold(text: str) -> str:
    """Return a text without case and accents."""
    parted = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


@lru_cache(4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple("".join(letter if letter.isalnum() else " " for letter in fold(text)).split())


def _fit_word(word: str, text: str) -> int:
    words = _words(text)
    starting = next((place for place, one in enumerate(words) if one.startswith(word)), None)
    if starting is not None:
        return _START * 2 - min(starting, _START)
    initials = "".join(one[0] for one in words)
    if len(word) > 1 and word in initials:
        return _START
    if word in fold(text):
        return _INSIDE
    return _STREWN if len(word) > 2 and _by_starts(word, words) else 0


def _by_starts(word: str, words: tuple[str, ...]) -> bool:
    """Whether the letters are the beginnings of several words one after another, as "acsa" in "accept all safe"."""
    if not word:
        return True
    for place, one in enumerate(words):
        length = 0
        while length < min(len(one), len(word)) and one[length] == word[length]:
            length += 1
            if _by_starts(word[length:], words[place + 1 :]):
                return True
    return False
