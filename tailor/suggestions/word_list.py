"""Looks words up in the shipped lists of four languages, and finds the common words that are written almost alike.

A list stays one block of bytes, sorted: it is ready as soon as it is unpacked, and a look-up costs microseconds.
"""

import gzip
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tailor.paths import data_dir

KNOWN_LANGUAGES = ("en", "de", "fr", "es")
_LETTERS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "fr": "abcdefghijklmnopqrstuvwxyzàâçèéêëîïôùûœ",
    "es": "abcdefghijklmnopqrstuvwxyzáéíñóúü",
}
_BAND = 3
"""A tab and two digits close each line: how common the word is."""
_COMMON, _RATHER_COMMON = 22, 10
_SHORT = 5
_VOWELS = frozenset("aeiouyàâäáèéêëíîïóôöúûùü")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEIGHBOURS = frozenset(pair for row in _ROWS for one in pairwise(row) for pair in (one, one[::-1]))


@dataclass(frozen=True, slots=True)
class Close:
    """A word that is written almost as another: `cost` is about the number of slips that part them."""

    word: str
    cost: float
    common: int

    @property
    def distance(self) -> float:
        """What orders corrections: few slips first, but a common word before a rare one."""
        return self.cost - self.common / 30


class WordList:
    """The words of one language, each with how common it is."""

    def __init__(self, language: str, packed: bytes) -> None:
        self.language = language
        self._lines = gzip.decompress(packed)
        self._by_initial: dict[str, tuple[tuple[str, int, int, int], ...]] = {}

    def common(self, word: str) -> int:
        """Return how common a word in lower case is, from 0 to about 77, or -1 for one that is not listed."""
        lines, key = self._lines, word.encode()
        low, high = 0, len(lines)
        while low < high:
            start = lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = lines.index(b"\n", start)
            found = lines[start : end - _BAND]
            if found == key:
                return int(lines[end - _BAND + 1 : end])
            if found < key:
                low = end + 1
            else:
                high = start
        return -1

    def close(self, word: str) -> tuple[Close, ...]:
        """Return common words at most two slips away from one in lower case, the likeliest first."""
        found = {near: common for near in self._other_starts(word) if (common := self.common(near)) >= _COMMON}
        found |= dict(self._two_slips(word))
        ranked = [Close(near, _cost(word, near), common) for near, common in found.items()]
        return tuple(sorted(ranked, key=lambda one: (one.distance, one.word)))

    def _other_starts(self, word: str) -> Iterator[str]:
        """Yield what one slip at the very start may have made of it: it is rare, and no search by initial finds it."""
        letters = _LETTERS[self.language]
        yield from (letter + word for letter in letters)
        yield from (letter + word[1:] for letter in letters)
        yield word[1:]
        yield word[1:2] + word[:1] + word[2:]

    def _two_slips(self, word: str) -> Iterator[tuple[str, int]]:
        limit = 2 if len(word) > _SHORT else 1
        mask, sizes = _mask(word), range(len(word) - limit, len(word) + limit + 1)
        for near, common, size, near_mask in self._starting_with(word[0]):
            if (
                size in sizes
                and (mask ^ near_mask).bit_count() <= 2 * limit
                and _slips(word, near, limit) <= limit
                and (common >= _COMMON or size > _SHORT)
            ):
                yield near, common

    def _starting_with(self, initial: str) -> tuple[tuple[str, int, int, int], ...]:
        if initial not in self._by_initial:
            self._by_initial[initial] = tuple(self._read(initial))
        return self._by_initial[initial]

    def _read(self, initial: str) -> Iterator[tuple[str, int, int, int]]:
        start = self._place_of(initial.encode())
        end = self._place_of(initial.encode() + b"\xff")
        for line in self._lines[start:end].decode().splitlines():
            word, _, common = line.partition("\t")
            if int(common) >= _RATHER_COMMON and len(word) > 2:
                yield word, int(common), len(word), _mask(word)

    def _place_of(self, key: bytes) -> int:
        """Return where the first word at or after a key starts."""
        low, high = 0, len(self._lines)
        while low < high:
            start = self._lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = self._lines.index(b"\n", start)
            if self._lines[start : end - _BAND] < key:
                low = end + 1
            else:
                high = start
        return low


@lru_cache(maxsize=len(KNOWN_LANGUAGES))
def word_list(language: str) -> WordList:
    """Return the words of a language; reading them takes 10 to 60 ms once."""
    return WordList(language, (data_dir("resources") / "spelling" / f"{language}.txt.gz").read_bytes())


def _mask(word: str) -> int:
    mask = 0
    for letter in word:
        mask |= 1 << (ord(letter) % 61)
    return mask


def _slips(word: str, near: str, limit: int) -> int:
    """Return how many letters must be put in, taken out, changed or swapped, or something over the limit."""
    before: list[int] = []
    row = list(range(len(near) + 1))
    for i, letter in enumerate(word, 1):
        before, last = row, before
        row = [i]
        for j, other in enumerate(near, 1):
            least = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == near[j - 2] and word[i - 2] == other:
                least = min(least, last[j - 2] + 1)
            row.append(least)
        if min(row) > limit:
            return limit + 1
    return row[-1]


def _cost(word: str, near: str) -> float:
    """Return the slips that part two words, weighed by how easily they happen."""
    before: list[float] = []
    row = [1.3 * j for j in range(len(near) + 1)]
    for i, letter in enumerate(word, 1):
        before, last = row, before
        row = [1.3 * i]
        for j, other in enumerate(near, 1):
            least = min(
                before[j] + _one_more(word, i - 1),
                row[j - 1] + _one_more(near, j - 1),
                before[j - 1] + _changed(letter, other) * (1.4 if i == j == 1 else 1),
            )
            if i > 1 and j > 1 and letter == near[j - 2] and word[i - 2] == other:
                least = min(least, last[j - 2] + 0.75)
            row.append(least)
    return row[-1]


def _one_more(word: str, at: int) -> float:
    """Return what a letter too many or too few weighs: little where it only doubles the one beside it."""
    twin = word[at] in (word[at - 1 : at], word[at + 1 : at + 2])
    return 0.6 if twin else 0.9 if word[at] in _VOWELS else 1.0


def _changed(letter: str, other: str) -> float:
    if letter == other:
        return 0
    if _plain(letter) == _plain(other):
        return 0.3
    if letter in _VOWELS and other in _VOWELS:
        return 0.8
    return 1.0 if (letter, other) in _NEIGHBOURS else 1.2


@lru_cache(maxsize=256)
def _plain(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]
