"""Forms of English verbs: from "managing" to "managed", from "supervision" to "supervise"."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from tailor.vocabulary import load, load_table

Form = Literal["base", "past", "gerund", "third", "participle"]


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb in its forms; British and American spellings are verbs of their own."""

    base: str
    past: str
    gerund: str
    third: str
    participle: str


@lru_cache(maxsize=1)
def _tables() -> Mapping[Form, Mapping[str, Verb]]:
    tables: dict[Form, dict[str, Verb]] = {"base": {}, "past": {}, "gerund": {}, "third": {}, "participle": {}}
    for base, sets in load("verbs.json").items():
        for past, gerund, third, participle in sets:
            verb = Verb(base, past, gerund, third, participle)
            tables["base"].setdefault(base, verb)
            tables["past"].setdefault(past, verb)
            tables["gerund"].setdefault(gerund, verb)
            tables["third"].setdefault(third, verb)
            tables["participle"].setdefault(participle, verb)
    return MappingProxyType({form: MappingProxyType(table) for form, table in tables.items()})


def find_verb(word: str, form: Form) -> Verb | None:
    """Return the verb that has this word as that form, or nothing."""
    return _tables()[form].get(word.casefold())


@lru_cache(maxsize=16384)
def find_lemmas(word: str) -> tuple[str, ...]:
    """Return the base forms of all verbs that this word can be a form of."""
    lower = word.casefold()
    found = (table.get(lower) for table in _tables().values())
    return tuple(dict.fromkeys(verb.base for verb in found if verb))


def verb_of_noun(noun: str) -> Verb | None:
    """Return the verb that says the same as a noun of action, such as "supervise" for "supervision", or nothing."""
    base = load_table("nouns_of_action.json").get(noun.casefold())
    return find_verb(base, "base") if base else None
