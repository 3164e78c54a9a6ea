"""Finds the plain verbs that stand beside one another in a line ("recruit, train and supervise staff")."""

import re
from dataclasses import dataclass
from functools import lru_cache

from tailor.suggestions.lines import Tense
from tailor.verbs import Form, Verb, find_verb
from tailor.vocabulary import load

_WORD = re.compile(r"[A-Za-z]+(?:[-'’][A-Za-z]+)*|\d+(?:[.,]\d+)*")
_JOINS = re.compile(r"^\s*(?:[,;/&]|,?\s*(?:and|or|&|then)\b|,?\s*as well as\b|\s)*\s*$", re.IGNORECASE)
_ADJECTIVE = re.compile(r"\w{3}(?:ive|ous|ful|able|ible|less)$")
_CONJUNCTIONS = frozenset(("and", "or", "then", "also", "well", "as"))
_GOVERNS = frozenset(
    ("while", "including", "which", "that", "who", "where", "when", "such", "like", "because", "so", "if", "using")
)
PREPOSITIONS = frozenset(
    (
        *("by", "for", "of", "in", "on", "with", "through", "via", "from", "at", "about", "into", "after", "before"),
        *("without", "towards", "toward", "during", "under", "than", "as", "upon", "to"),
    )
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line with its place."""

    text: str
    start: int
    end: int

    @property
    def plain(self) -> str:
        """The word in lower case."""
        return self.text.casefold()


@dataclass(frozen=True, slots=True)
class ChainVerb:
    """A verb of the line with its place."""

    verb: Verb
    start: int
    end: int


@lru_cache(maxsize=4096)
def read_words(text: str, start: int = 0) -> tuple[Word, ...]:
    """Return the words of a line from a place on."""
    return tuple(Word(found[0], found.start(), found.end()) for found in _WORD.finditer(text, start))


def find_chain(text: str, start: int, form: Form, *, sure: bool = False) -> tuple[ChainVerb, ...]:
    """Return the verb at a place and those beside it in the same form; none if no verb stands there for sure.

    `sure` says that the first word is a verb, whatever else it could be.
    """
    words = read_words(text, start)
    if not words or text[start : words[0].start].strip() or _is_subject(words):
        return ()
    chain = _chain(text, words, form, sure=sure)
    if chain or sure or not find_verb(words[0].text, form):
        return chain
    # A first word that could be a noun ("Plan lessons, mark homework and meet parents") is a verb among verbs.
    supposed = _chain(text, words, form, sure=True)
    certain = [one for one in supposed[1:] if text[one.start : one.end].casefold() not in _list("bases")]
    return supposed if certain and len(supposed) > 2 else ()


def _chain(text: str, words: tuple[Word, ...], form: Form, *, sure: bool) -> tuple[ChainVerb, ...]:
    chain: list[ChainVerb] = []
    governed = False
    for number, word in enumerate(words):
        previous = words[number - 1] if number else None
        if previous and ";" in text[previous.end : word.start]:
            governed = False
        verb = find_verb(word.text, form)
        beside = previous is None or _stands_beside(text, words, number)
        known = (number == 0 and sure) or (
            beside and not governed and verb is not None and _is_verb(text, words, number, sure=sure)
        )
        if verb and known:
            chain.append(ChainVerb(verb, word.start, word.end))
        elif number == 0:
            return ()
        elif word.plain in _GOVERNS or (previous and _governs(previous, word)):
            governed = True
    return tuple(chain)


def describes(words: tuple[Word, ...], number: int) -> bool:
    """Tell whether a gerund may stand beside an adjective ("intuitive and engaging screens")."""
    before = [word.plain for word in words[:number] if word.plain not in _CONJUNCTIONS]
    if not before or find_verb(before[-1], "gerund") or before[-1] in load("acts.json")["not_adjectives"]:
        return False
    return bool(_ADJECTIVE.search(before[-1])) or before[-1] in load("acts.json")["plain_adjectives"]


def _is_subject(words: tuple[Word, ...]) -> bool:
    """Tell whether the first words are what a sentence is about ("Teaching assistants were coached")."""
    for word in words[1:8]:
        if word.plain in _GOVERNS:
            return False
        if word.plain in ("was", "were", "is", "are"):
            return True
    return False


def inflect(verb: Verb, tense: Tense) -> str:
    """Return the verb as a résumé has it: "managed" of a past job, "manage" of one that goes on."""
    verb = (find_verb("use", "base") or verb) if verb.base in ("utilize", "utilise") else verb
    return verb.base if tense == "present" else verb.past


def like(word: str, model: str) -> str:
    """Return a word with the capital of another."""
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def _stands_beside(text: str, words: tuple[Word, ...], number: int) -> bool:
    """Tell whether a word follows a comma or a conjunction, its own "to" apart ("to train cooks and to plan menus")."""
    if words[number - 1].plain == "to" and number > 1:
        number -= 1
    previous = words[number - 1]
    gap = text[previous.end : words[number].start]
    return previous.plain in ("and", "or", "then", "also", "as") or bool(re.search(r"[,;&/]\s*$", gap))


def _governs(previous: Word, word: Word) -> bool:
    return previous.plain in PREPOSITIONS and find_verb(word.text, "gerund") is not None


def _is_verb(text: str, words: tuple[Word, ...], number: int, *, sure: bool) -> bool:
    word = words[number]
    following = words[number + 1] if number + 1 < len(words) else None
    if following is None or following.plain == "of":
        return False
    nounish = word.plain in _list("bases")
    if number == 0 and following.plain == "as":
        return word.plain in ("serve", "act", "function", "serves", "acts", "functions")
    if number == 0:
        return (following.plain in _list("determiners") or following.text[0].isdigit()) if nounish else True
    if following.plain in ("and", "or") or re.match(r"\s*[,&/]", text[word.end : following.start]):
        return not nounish and following.plain in ("and", "or")
    if nounish and not sure:
        return following.plain in _list("determiners")
    return following.plain not in PREPOSITIONS or (following.plain in ("to", "with", "on") and not nounish)


@lru_cache(maxsize=16)
def _list(name: str) -> frozenset[str]:
    return frozenset(load("nounish.json")[name])
