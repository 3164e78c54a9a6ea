"""Loads the shipped word lists once: aliases, one-way relations, generic words, names with their own casing."""

import json
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from tailor.paths import data_dir


@lru_cache(maxsize=64)
def load(name: str) -> Any:
    """Return the content of resources/vocabulary/`name` as JSON gives it; do not change it."""
    return json.loads((data_dir("resources") / "vocabulary" / name).read_text(encoding="utf-8"))


@lru_cache(maxsize=64)
def load_words(name: str) -> frozenset[str]:
    """Return a list of words as a set."""
    return frozenset(load(name))


@lru_cache(maxsize=64)
def load_table(name: str) -> Mapping[str, str]:
    """Return a table from word to word."""
    return MappingProxyType(load(name))


@lru_cache(maxsize=1)
def alias_groups() -> tuple[tuple[str, ...], ...]:
    """Return groups of names for one and the same thing; a group's first name is the one to show."""
    return tuple(tuple(group) for groups in load("aliases.json")["groups"].values() for group in groups)


@lru_cache(maxsize=1)
def one_way_relations() -> tuple[tuple[str, str], ...]:
    """Return pairs (special, general): who knows the special has touched the general, not the other way round."""
    return tuple((special, general) for special, general in load("aliases.json")["one_way"])


@lru_cache(maxsize=1)
def _groups_by_name() -> Mapping[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for group in alias_groups():
        for name in group:
            known = table.get(name.casefold(), ())
            table[name.casefold()] = (*known, *(other for other in group if other not in known))
    return MappingProxyType(table)


def aliases_of(term: str) -> tuple[str, ...]:
    """Return all other names of a term that the shipped table knows, the one to show first."""
    names = _groups_by_name().get(term.casefold(), ())
    return tuple(name for name in names if name.casefold() != term.casefold())


def generic_words() -> frozenset[str]:
    """Return words that say nothing about which skill is meant, such as "skills" or "experience"."""
    return load_words("generic_words.json")
