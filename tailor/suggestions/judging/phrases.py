"""Reads set phrases: "put up" for "erect", "by hand" for "manually", "prior to" for "before"."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from tailor.verbs import find_lemmas
from tailor.vocabulary import load
from tailor.words import normal, singular, tokenize

_BETWEEN = 3
"""So many words may stand between a verb and its particle: "put the tent up"."""
_VERBS = ("let", "ask", "say")
_PLAIN = (
    ("before", ("prior to", "ahead of", "in advance of")),
    ("to", ("in order to", "so as to")),
    ("and", ("as well as", "in addition to")),
    ("using", ("with the use of", "through the use of", "by means of", "making use of", "by using", "utilizing")),
    ("using", ("utilising", "via the use of", "with the aid of")),
    ("for", ("on behalf of",)),
    ("about", ("with regard to", "in regard to", "with respect to", "in relation to", "regarding", "concerning")),
    ("about", ("pertaining to", "relating to", "on the subject of")),
    ("for", ("because of", "due to", "owing to", "thanks to", "on account of")),
    ("am", ("a.m.",)),
    ("pm", ("p.m.",)),
    ("during", ("in the course of", "over the course of")),
    ("always", ("at all times",)),
    ("every", ("each and every",)),
    ("many", ("a lot of", "lots of", "a large number of", "numerous", "plenty of")),
    ("several", ("a number of",)),
    ("despite", ("in spite of",)),
    ("again", ("once more", "once again")),
    ("instead of", ("in place of", "rather than")),
    ("I", ("was the person who", "was the one who", "am the person who", "am the one who")),
    ("six months", ("half a year",)),
    ("biannual", ("twice a year", "two times a year", "2 times a year", "twice yearly", "every six months")),
    ("biannual", ("semiannually", "semiannual", "half-yearly", "biannually", "every 6 months", "semi-annual")),
    ("biannual", ("2x a year", "2x per year", "twice per year", "two times per year", "2x yearly")),
    ("quarterly", ("every three months", "four times a year", "every 3 months", "each quarter", "every quarter")),
    ("biweekly", ("every two weeks", "every other week", "every second week", "every 2 weeks", "fortnightly")),
    ("biweekly", ("every fortnight", "bi-weekly", "each fortnight")),
    ("daily", ("on a daily basis",)),
    ("weekly", ("on a weekly basis",)),
    ("monthly", ("on a monthly basis",)),
)
_WORDINGS = {each: plain for plain, group in _PLAIN for each in group}
_HYPHENED = re.compile(r"\b(?:(co)-(ordinat\w*|operat\w*)|(un|re|dis|mis)-([a-z]{3,}))", re.IGNORECASE)
_ACCENTS = str.maketrans("àáâäãåçèéêëìíîïñòóôöõùúûüÉÈÀÇÖÜ", "aaaaaaceeeeiiiinooooouuuuEEACOU")
_LISTED = re.compile(r"\b\d{1,2}(?:, \d{1,2})+,? (?:and|&) \d{1,2}\b(?! ?[%\w] ?%?)")
_WORDING = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, sorted(_WORDINGS, key=len, reverse=True)))})(?!\w)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A set phrase: its place, the places of its own words, what says the same, and whether it was meant only."""

    start: int
    end: int
    parts: tuple[tuple[int, int], ...]
    verbs: tuple[str, ...]
    meant: bool


def plain_letters(text: str) -> str:
    """Return a text without the accents that some put and others leave out ("café")."""
    return text.translate(_ACCENTS)


@lru_cache(maxsize=512)
def plain_wording(text: str) -> str:
    """Return a text of the same length with the plain word for each roundabout one ("before  " for "prior to")."""
    text = _LISTED.sub(_as_range, text)
    text = _HYPHENED.sub(lambda found: "".join(filter(None, found.groups())) + " ", plain_letters(text))
    return _WORDING.sub(lambda found: _WORDINGS[found[0].casefold()].ljust(len(found[0])), text)


@lru_cache(maxsize=512)
def read_phrases(text: str) -> tuple[Phrase, ...]:
    """Return the phrases of a text for which other words may stand ("erect" for "put up")."""
    tokens = tokenize(text)
    words = [normal(token.text) for token in tokens]
    ones = [singular(word) for word in words]
    there = {*words, *ones}
    found = []
    for number, word in enumerate(words):
        for key in dict.fromkeys((*find_lemmas(word), word, ones[number])):
            for rest, says in _phrases().get(key, ()):
                if not there.issuperset(rest):
                    continue
                place = _find(rest, words, ones, number + 1, _BETWEEN if find_lemmas(key) or key in _VERBS else 0)
                if place is None:
                    continue
                own = [tokens[number], *tokens[place : place + len(rest)]]
                meant = number > 0 and words[number - 1] == "to"
                spans = tuple((token.start, token.end) for token in own)
                found.append(Phrase(own[0].start, own[-1].end, spans, says, meant))
    return tuple(found)


def _as_range(found: re.Match[str]) -> str:
    """Return "7 to 9" of the same length for "7, 8 and 9"."""
    numbers = [int(each) for each in re.findall(r"\d+", found[0])]
    if numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return found[0]
    return f"{numbers[0]} to {numbers[-1]}".ljust(len(found[0]))


def _find(rest: tuple[str, ...], words: list[str], ones: list[str], first: int, between: int) -> int | None:
    """Return where the other words of a phrase stand, near enough to its first word."""
    for place in range(first, min(first + between, len(words) - len(rest)) + 1):
        if all(word in (words[place + at], ones[place + at]) for at, word in enumerate(rest)):
            return place
    return None


@lru_cache(maxsize=1)
def _phrases() -> Mapping[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]:
    """Return by their first word the phrases of the table: the words after it and what says the same."""
    table: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = defaultdict(list)
    for phrase, says in load("same_meaning.json")["phrases"].items():
        first, *rest = phrase.casefold().split()
        table[first].append((tuple(rest), tuple(says)))
    return MappingProxyType({first: tuple(phrases) for first, phrases in table.items()})
