"""Labels before contact data, such as "E-mail:" or "Wohnort", in thirteen languages."""

import re
from dataclasses import dataclass
from functools import cache

from tailor.importers.addresses import network_names
from tailor.importers.word_lists import fold, word_list


@cache
def _kinds() -> dict[str, str]:
    labels: dict[str, list[str]] = word_list("resume_contacts")["labels"]
    return {fold(label): kind for kind, names in labels.items() for label in names}


@cache
def _pattern() -> re.Pattern[str]:
    names = [name for names in word_list("resume_contacts")["labels"].values() for name in names]
    names += [*network_names(), *network_names().values()]
    choice = "|".join(re.escape(name) for name in sorted(set(names), key=len, reverse=True))
    return re.compile(rf"^\s*({choice})\.?(?:\s?[:：]/?/?|\s{{2,}}|\t)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text and the label before it: `kind` is email, phone, place, link, name, other or a network's name."""

    kind: str
    text: str


def read_label(text: str) -> Labelled:
    """Part a label from what it names."""
    match = _pattern().match(text)
    if not match:
        return Labelled("", text)
    name = fold(match[1])
    return Labelled(_kinds().get(name) or network_names().get(name, ""), text[match.end() :].strip())


def with_colon(text: str) -> str:
    """Put a colon behind a label that has a cell of its own."""
    first, tab, rest = text.partition("\t")
    return f"{first}: {rest}" if tab and _pattern().fullmatch(f"{first.strip()}: ") else text


def is_label_cell(text: str) -> bool:
    """Tell whether a text's first cell is nothing but a label."""
    return with_colon(text) != text
