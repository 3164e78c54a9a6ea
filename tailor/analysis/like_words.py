"""Other wordings of a phrase in which one word changes for a like one: "supervise doctoral students" for "manage …".

A single word is never taken for a like one, nor is the name of a tool; all other words of the phrase must stay.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from tailor.vocabulary import load, load_words
from tailor.words import stem, tokenize

_OTHERS = 2
"""Words that must remain beside a light word that is left out."""
_LONG = 3
_NO_VERBS = ("ed", "ment", "ion", "ions", "ance", "er", "ers", "or", "ors", "al")
"""Ends of words that begin a phrase and are no verbs there: supervised learning is not managed learning."""
_Wordings = tuple[tuple[str, ...], ...]
_Table = Mapping[str, tuple[str, ...]]


def like_stems(text: str) -> _Wordings:
    """Return the stems of a phrase's other wordings, none for a single word."""
    words = [token.text.casefold() for token in tokenize(text)]
    particles = load("like_words.json")["particles"]
    if len(words) > 1 and words[1] in particles:
        del words[1]
    kept = [word for word in words if word not in load_words("small_words.json")]
    if len(kept) < 2:
        return ()
    own = tuple(stem(word) for word in kept)
    wordings = dict.fromkeys((own, *_changed(kept, own)))
    for shorter in _without_light(kept, own):
        wordings[shorter] = None
        wordings.update(dict.fromkeys(_changed_nouns(shorter)))
    return tuple(wording for wording in wordings if len(set(wording)) > 1)


def long_name_stems(names: Iterable[str]) -> _Wordings:
    """Return the stems of names of three words and more, which may be inflected: "structured query languages"."""
    small = load_words("small_words.json")
    words = ([token.text.casefold() for token in tokenize(name)] for name in names)
    told = (tuple(stem(word) for word in each if word not in small) for each in words)
    return tuple(dict.fromkeys(each for each in told if len(set(each)) >= _LONG))


def like_names(text: str) -> Iterator[str]:
    """Yield the same said after another pattern: "listen to Dutch" for "understand spoken Dutch"."""
    words = text.split()
    for group in load("like_words.json")["patterns"]:
        for pattern in group:
            before, after = (part.split() for part in pattern.split("*"))
            middle = words[len(before) : len(words) - len(after)]
            if len(middle) == 1 and [word.casefold() for word in words] == [*before, middle[0].casefold(), *after]:
                yield from (other.replace("*", middle[0]) for other in group if other != pattern)
                return


def _changed(words: list[str], own: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    last = len(words) - 1
    for place, word in enumerate(words):
        if (place == 0 and not word.endswith(_NO_VERBS)) or (place == last and word.endswith("ing")):
            yield from (_with(own, place, other) for other in _verbs().get(own[place], ()))
    yield from _changed_nouns(own)


def _changed_nouns(own: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for place, known in enumerate(own):
        yield from (_with(own, place, other) for other in _nouns().get(known, ()))


def _without_light(words: list[str], own: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the phrase without "perform" before it or "activities" after it, if enough of it remains."""
    light, edges = _stems("light"), _stems("edges")
    start = 1 if own[0] in light or (own[0] in edges and words[0].endswith("s")) else 0
    end = len(own) - 1 if own[-1] in edges else len(own)
    for left, right in ((start, len(own)), (0, end), (start, end)):
        if _OTHERS <= right - left < len(own):
            yield own[left:right]


def _with(own: tuple[str, ...], place: int, other: str) -> tuple[str, ...]:
    return (*own[:place], other, *own[place + 1 :])


@lru_cache(maxsize=4)
def _stems(name: str) -> frozenset[str]:
    return frozenset(stem(word) for word in load("like_words.json")[name])


@lru_cache(maxsize=1)
def _verbs() -> _Table:
    return _neighbours("verbs")


@lru_cache(maxsize=1)
def _nouns() -> _Table:
    return _neighbours("nouns")


def _neighbours(name: str) -> _Table:
    table: dict[str, tuple[str, ...]] = {}
    for group in load("like_words.json")[name]:
        same = dict.fromkeys(stem(word) for word in group)
        for one in same:
            table[one] = tuple(dict.fromkeys((*table.get(one, ()), *(other for other in same if other != one))))
    return MappingProxyType(table)
