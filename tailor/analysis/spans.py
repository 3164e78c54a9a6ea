"""Finds the spans that a tagger's chances speak for: the likeliest whole reading of a line, then only what is sure.

A token by token threshold cuts long phrases where one word is weak. Here tags follow each other as they must, a new
beginning has to be worth it, and a phrase counts by the mean of its words. Short phrases are more often fragments of
what people would mark, and what a long line names in passing is less often a skill: both must be surer.
"""

from collections.abc import Iterator, Sequence
from math import log

from tailor.analysis.tagging import Chances, Label, TaggedLine

_OUT, _BEGINS, _GOES_ON = range(3)
_LEAST_CHANCE = 1e-6
_NEW_SPAN = 1.0
"""What a beginning costs, in logarithms of chances; this and the shares below were chosen by folds."""
_SHORT = {1: 0.2, 2: 0.15}
_LONG_LINE, _EACH_BEYOND, _MOST_BEYOND = 15, 0.006, 0.3
_EDGES = frozenset(".,;:·•|\"'()[]-–—*/&+’!?") | {"and", "or", "the", "a", "an", "of", "etc", "to", "in", "for", "with"}


def find_spans(tagged: TaggedLine, label: Label, least: float, sure: float) -> Iterator[tuple[int, int, float]]:
    """Yield spans as (first token, one past the last, mean chance).

    `least` is the chance from which a token rather belongs to a span than not; `sure` is what the mean chance of a
    span of three words in a short line must reach.
    """
    chances = tagged.chances.get(label, ())
    beyond = max(0, len(tagged.tokens) - _LONG_LINE)
    needed = sure + min(_MOST_BEYOND, beyond * _EACH_BEYOND)
    words = [token.text.casefold() for token in tagged.tokens]
    for start, end in _likeliest(chances, least):
        first, last = _trimmed(words, start, end)
        if not any(letter.isalpha() for word in words[first:last] for letter in word):
            continue
        mean = sum(sum(chances[index]) for index in range(first, last)) / (last - first)
        if mean - _SHORT.get(last - first, 0.0) >= needed:
            yield first, last, mean


def _likeliest(chances: Chances, least: float) -> Iterator[tuple[int, int]]:
    """Yield the spans of the likeliest sequence of tags in which none goes on that has not begun."""
    start: int | None = None
    for index, tag in enumerate((*_best_tags(chances, least), _OUT)):
        if start is not None and tag != _GOES_ON:
            yield start, index
            start = None
        if tag == _BEGINS:
            start = index


def _best_tags(chances: Chances, least: float) -> Sequence[int]:
    """Return the tags whose chances together weigh most."""
    belongs = log(1 - least) - log(least)
    totals, origins = [0.0, float("-inf"), float("-inf")], []
    for begins, goes_on in chances:
        inside = max(totals[_BEGINS], totals[_GOES_ON])
        before_inside = _BEGINS if totals[_BEGINS] >= totals[_GOES_ON] else _GOES_ON
        best, before_best = (totals[_OUT], _OUT) if totals[_OUT] >= inside else (inside, before_inside)
        totals = [
            best + _log(1 - begins - goes_on),
            best + _log(begins) + belongs - _NEW_SPAN,
            inside + _log(goes_on) + belongs,
        ]
        origins.append((before_best, before_best, before_inside))
    tag = max(range(3), key=totals.__getitem__)
    tags = []
    for before in reversed(origins):
        tags.append(tag)
        tag = before[tag]
    return tags[::-1]


def _log(chance: float) -> float:
    return log(max(chance, _LEAST_CHANCE))


def _trimmed(words: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """Return a span without the marks and joining words at its edges."""
    while start < end and words[start] in _EDGES:
        start += 1
    while start < end and words[end - 1] in _EDGES:
        end -= 1
    return start, end
