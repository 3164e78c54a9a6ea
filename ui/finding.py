"""Finds words in a text whatever their letter case and accents."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for; `whole` words only, or any part of one."""

    words: str
    whole: bool = False

    def __bool__(self) -> bool:
        return bool(self.words.strip())


def find_hits(text: str, query: Query) -> Spans:
    """Return where the words stand in a text, in code points; hits do not overlap."""
    if not query:
        return ()
    return tuple(_hits(text, query))


def _hits(text: str, query: Query) -> Iterator[tuple[int, int]]:
    folded, places = _folded(text)
    wanted = " ".join(_folded(query.words)[0].split())
    at = folded.find(wanted)
    while at >= 0:
        start, end = places[at], places[at + len(wanted) - 1] + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        if not query.whole or _stands_alone(text, start, end):
            yield start, end
            at = folded.find(wanted, at + len(wanted))
        else:
            at = folded.find(wanted, at + 1)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether no word goes on at either end; a place that is no letter itself, as in "C++", parts words."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not (after.isalnum() and text[end - 1].isalnum())


@lru_cache(maxsize=1024)
def _folded(text: str) -> tuple[str, tuple[int, ...]]:
    """Return a text in lower case without accents, and for each of its letters the one it was made of."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for letter in unicodedata.normalize("NFD", character.casefold()):
            if not unicodedata.combining(letter):
                letters.append(" " if letter.isspace() else letter)
                places.append(place)
    return "".join(letters), tuple(places)
