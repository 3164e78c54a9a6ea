"""Names that are one and the same thing: K8s and Kubernetes, NLP and natural language processing."""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from tailor.vocabulary import shipped_aliases
from tailor.words import normal, singular, tokenize

_PRODUCTS = ("software", "data", "office")
_LONGEST = 7


@lru_cache(maxsize=4096)
def find_names(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return (key, start, end) of every stretch of a text that the alias table knows; stretches may overlap."""
    tokens = tokenize(text)
    keys = [singular(normal(token.text)) for token in tokens]
    table = _same()
    found = []
    for first in range(len(tokens)):
        for last in range(first, min(first + _LONGEST, len(tokens))):
            key = " ".join(keys[first : last + 1])
            if key in table:
                found.append((key, tokens[first].start, tokens[last].end))
    return tuple(found)


def name_key(name: str) -> str:
    """Return the form in which a name is compared."""
    return " ".join(singular(normal(token.text)) for token in tokenize(name))


def same_things(key: str) -> frozenset[str]:
    """Return the keys of all names of the thing that this key names."""
    return _same().get(key, frozenset((key,)))


@lru_cache(maxsize=1)
def _same() -> Mapping[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for group in shipped_aliases():
        for name in group.names:
            same = {name_key(other) for other in group.names if is_same_thing(name, other, group.area)}
            table.setdefault(name_key(name), set()).update(same)
    return MappingProxyType({key: frozenset(names) for key, names in table.items()})


def is_same_thing(one: str, other: str, area: str = "") -> bool:
    """Tell whether two names differ in form only: initials, spelling, or a product's own other name."""
    squashed = [re.sub(r"[^a-z0-9+#]", "", name.casefold()).removesuffix("js").rstrip("s") for name in (one, other)]
    if squashed[0] == squashed[1] or is_initials(one, other) or is_initials(other, one):
        return True
    if ("/" in one) != ("/" in other):
        return False
    return area in _PRODUCTS and any(_is_proper(name) for name in (one, other))


def is_initials(short: str, long: str) -> bool:
    """Tell whether a name is made of the first letters of another: NLP, R&D, CI/CD."""
    letters = re.sub(r"[^A-Za-z0-9]", "", short).casefold().rstrip("s")
    words = re.findall(r"[A-Za-z0-9]+", long)
    initials = "".join(word[0] for word in words).casefold()
    telling = "".join(word[0] for word in words if word.casefold() not in ("and", "of", "the", "for", "in")).casefold()
    return len(letters) > 1 and len(words) > 1 and letters in (initials, telling, initials.rstrip("s"))


def _is_proper(name: str) -> bool:
    return any(letter.isupper() for letter in name)


@lru_cache(maxsize=1)
def listed_names() -> frozenset[str]:
    """Return every name of the alias table as it is written there, in lower case."""
    return frozenset(name.casefold() for group in shipped_aliases() for name in group.names)
