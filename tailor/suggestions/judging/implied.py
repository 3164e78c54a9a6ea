"""Knows what a line implies: who sits in a hotel's rooms, and which way a figure went that was brought from A to B."""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from tailor.suggestions.meaning import Known, root_of
from tailor.suggestions.numbers import hedge_spans, read_range
from tailor.verbs import find_lemmas
from tailor.vocabulary import load
from tailor.words import Token, normal, stem, tokenize

_BESIDE = re.compile(r"(?:,|\band|\bor|&) (?:the |our |their )?$", re.IGNORECASE)
_BROUGHT = re.compile(r", which (?:brought|took|got|pushed|moved) ", re.IGNORECASE)
_STARTING = re.compile(r" (?:at|from|in) ", re.IGNORECASE)
_LOWERING = frozenset(("reduce", "cut", "lower", "decrease", "shorten", "drop", "trim"))
_RAISING = frozenset(("increase", "raise", "grow", "boost", "lift", "expand"))
_MOVING = frozenset(("make", "bring", "get", "take", "push", "drive", "move", "pull", "speed", "improve", "optimize"))
_LESS = frozenset(("less", "fewer", "smaller", "shorter", "lower", "cheaper", "quicker", "faster"))
_MORE = frozenset(("more", "bigger", "larger", "higher", "longer"))


def is_implied(source: str, rewrite: str, token: Token, known: Known) -> bool:
    """Tell whether a word only says what the line implies ("guests" of a hotel), and does not stand beside more."""
    plain = normal(token.text)
    if plain in ("starting", "beginning") and _STARTING.match(rewrite, token.end):
        return True
    if is_way_of_range(source, frozenset(find_lemmas(plain))):
        return True
    if any(start <= token.start and token.end <= end for start, end in hedge_spans(rewrite)):
        return True
    contexts = _implied().get(stem(plain))
    return contexts is not None and not contexts.isdisjoint(known.stems) and not _BESIDE.search(rewrite[: token.start])


def is_way_of_range(source: str, lemmas: frozenset[str]) -> bool:
    """Tell whether verbs say which way the writer brought a figure ("made it quicker, from 6 s to 2 s": reduced)."""
    if lemmas.isdisjoint(_LOWERING | _RAISING):
        return False
    first = tokenize(source)[:1]
    word = normal(first[0].text) if first else ""
    words = {normal(token.text) for token in tokenize(source)}
    moved = not _MOVING.isdisjoint(find_lemmas(word)) or _BROUGHT.search(source) is not None
    ends = read_range(source)
    if not ends or not (moved or word in _LESS | _MORE):
        return (moved or word in ("less", "fewer")) and bool(words & _LESS) and not lemmas.isdisjoint(_LOWERING)
    return not lemmas.isdisjoint(_RAISING if ends[1] > ends[0] else _LOWERING)


@lru_cache(maxsize=1)
def _implied() -> Mapping[str, frozenset[str]]:
    """Return for the stem of each word that other words imply the stems of these."""
    table = load("same_meaning.json")["implied"]
    return MappingProxyType({root_of(word): frozenset(map(root_of, contexts)) for word, contexts in table.items()})
