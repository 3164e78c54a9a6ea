"""Finds the conditions in a requirement that shut people out: degree, years, licence, clearance, visa and so on."""

import re
from functools import lru_cache
from typing import get_args

from tailor.model.posting import Filter, FilterKind
from tailor.vocabulary import load


def find_filters(text: str) -> tuple[Filter, ...]:
    """Return the hard conditions of a requirement, each in the posting's own words."""
    found: list[Filter] = []
    taken: list[tuple[int, int]] = []
    for kind, pattern in _patterns():
        for place in pattern.finditer(text):
            if not any(place.start() < end and start < place.end() for start, end in taken):
                taken.append(place.span())
                found.append(Filter(kind, place.group().strip()))
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[FilterKind, re.Pattern[str]], ...]:
    """Return the shipped patterns with their parts, such as {tongue}, put in."""
    data = load("hard_filters.json")
    parts = {name: f"(?:{'|'.join(words)})" for name, words in data["parts"].items()}
    patterns: list[tuple[FilterKind, re.Pattern[str]]] = []
    for kind in get_args(FilterKind):
        for pattern in data["filters"][kind]:
            for name, words in parts.items():
                pattern = pattern.replace(f"{{{name}}}", words)
            patterns.append((kind, re.compile(pattern, re.I)))
    return tuple(patterns)
