"""Loads the shipped word lists once: aliases, one-way relations, generic words, names with their own casing."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class AliasGroup:
    """Names for one and the same thing, the one to show first, with the area of work and where the group comes from."""

    names: tuple[str, ...]
    area: str
    source: str


@lru_cache(maxsize=1)
def shipped_aliases() -> tuple[AliasGroup, ...]:
    """Return our own groups of names."""
    groups = load("aliases.json")["groups"]
    return tuple(AliasGroup(tuple(group["names"]), group["area"], group["source"]) for group in groups)


@lru_cache(maxsize=1)
def tool_aliases() -> tuple[AliasGroup, ...]:
    """Return groups of names of tools that open lists know, each with its list as the source."""
    return tuple(AliasGroup(tuple(group["names"]), "", group["source"]) for group in load("tool_aliases.json"))


@lru_cache(maxsize=1)
def alias_groups() -> tuple[tuple[str, ...], ...]:
    """Return our own groups of names without area and source."""
    return tuple(group.names for group in shipped_aliases())


@lru_cache(maxsize=1)
def one_way_relations() -> tuple[tuple[str, str], ...]:
    """Return pairs (special, general): who knows the special has touched the general, not the other way round."""
    return tuple((special, general) for special, general in load("aliases.json")["one_way"])


@lru_cache(maxsize=1)
def kinds_of() -> tuple[tuple[str, str], ...]:
    """Return pairs (kind, general) where the one is the other: a Bachelor of Arts is a bachelor's degree."""
    return tuple((kind, general) for kind, general in load("aliases.json")["kinds_of"])


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
