"""Tells whether a word of a rewrite was there before: the same, inflected, abbreviated, or one of the same meaning."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from tailor.suggestions.aliases import find_names, same_things
from tailor.verbs import find_lemmas, verb_of_noun
from tailor.vocabulary import load, load_words
from tailor.words import Token, normal, singular, stem, tokenize

_BETWEEN = 3
"""So many words may stand between a verb and its particle: "put the tent up"."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a text says, ready to be asked for words."""

    words: frozenset[str]
    stems: frozenset[str]
    lemmas: frozenset[str]
    joined: frozenset[str]
    names: frozenset[str]

    def has(self, word: str) -> bool:
        """Tell whether the text has this word in any form."""
        plain = normal(word)
        if is_title(plain):
            return singular(plain) in self.words or plain in self.words
        return (
            plain in self.words
            or stem(plain) in self.stems
            or plain.replace("'", "") in self.joined
            or self._compounds(plain)
            or any(lemma in self.lemmas for lemma in find_lemmas(plain))
            or _same_action(plain, self.lemmas)
            or self._misspelled(plain)
        )

    def means(self, word: str) -> bool:
        """Tell whether the text has this word or one of the same meaning."""
        if self.has(word):
            return True
        plain = normal(word)
        if is_title(plain):
            return False
        lemmas = find_lemmas(plain)
        verbs, nouns = same_verbs(), same_nouns()
        if any(not verbs[lemma].isdisjoint(self.lemmas) for lemma in lemmas if lemma in verbs):
            return True
        root = stem(plain)
        return root in nouns and not nouns[root].isdisjoint(self.stems)

    def _compounds(self, plain: str) -> bool:
        return any(plain[:place] in self.words and plain[place:] in self.words for place in range(4, len(plain) - 3))

    def _misspelled(self, plain: str) -> bool:
        if len(plain) < 7 or find_lemmas(plain):
            return False
        return any(
            abs(len(word) - len(plain)) < 2 and word[0] == plain[0] and not find_lemmas(word) and _one_slip(word, plain)
            for word in self.words
        )


@lru_cache(maxsize=512)
def read_known(text: str) -> Known:
    """Return what a text says."""
    tokens = tokenize(text)
    words = {normal(token.text) for token in tokens}
    words |= {singular(word) for word in words}
    lemmas = {lemma for word in words for lemma in find_lemmas(word)}
    lemmas |= {verb.base for word in words if (verb := verb_of_noun(word))}
    said = {lemma for phrase in read_phrases(text) for lemma in phrase.verbs}
    lemmas |= said
    pairs = {normal(one.text) + normal(other.text) for one, other in pairwise(tokens)}
    return Known(
        words=frozenset(words),
        stems=frozenset(stem(word) for word in words | said),
        lemmas=frozenset(lemmas),
        joined=frozenset(pairs | {singular(pair) for pair in pairs} | _split_parts(words)),
        names=frozenset(name for name, _, _ in find_names(text)),
    )


@dataclass(frozen=True, slots=True)
class Phrase:
    """A verb with its particle, the single verbs that say the same, and whether it was meant only ("to put up")."""

    start: int
    end: int
    verbs: tuple[str, ...]
    meant: bool


@lru_cache(maxsize=512)
def read_phrases(text: str) -> tuple[Phrase, ...]:
    """Return the phrases of a text for which a single verb may stand ("erect" for "put up")."""
    tokens = tokenize(text)
    words = [normal(token.text) for token in tokens]
    found = []
    for number, word in enumerate(words):
        for rest, verbs in (one for lemma in find_lemmas(word) for one in _phrases().get(lemma, ())):
            near = words[number + 1 : number + 1 + len(rest) + _BETWEEN]
            place = next((place for place in range(len(near)) if tuple(near[place : place + len(rest)]) == rest), None)
            if place is not None:
                meant = number > 0 and words[number - 1] == "to"
                found.append(Phrase(tokens[number].start, tokens[number + place + len(rest)].end, verbs, meant))
    return tuple(found)


def covered_by_names(rewrite: str, known: Known) -> tuple[tuple[int, int], ...]:
    """Return the stretches of a rewrite that name something the text names otherwise (K8s and Kubernetes)."""
    return tuple(
        (start, end) for name, start, end in find_names(rewrite) if not same_things(name).isdisjoint(known.names)
    )


def content_tokens(text: str) -> tuple[Token, ...]:
    """Return the words that carry meaning."""
    stop = load_words("stop_words.json")
    return tuple(token for token in tokenize(text) if normal(token.text) not in stop)


def is_title(plain: str) -> bool:
    """Tell whether a word names what somebody is, which no verb grants ("managed" makes no "manager")."""
    return singular(plain) in _titles()


@lru_cache(maxsize=1)
def same_verbs() -> Mapping[str, frozenset[str]]:
    """Return for each verb the verbs that may stand for it."""
    return _neighbours(load("same_meaning.json")["verbs"])


@lru_cache(maxsize=1)
def same_nouns() -> Mapping[str, frozenset[str]]:
    """Return for the stem of each noun or adjective the stems that may stand for it."""
    return _neighbours([[stem(word) for word in group] for group in load("same_meaning.json")["nouns"]])


@lru_cache(maxsize=1)
def _phrases() -> Mapping[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]:
    """Return by their verb the phrases of the table: the words after it and the verbs that say the same."""
    table: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = defaultdict(list)
    for phrase, verbs in load("same_meaning.json")["phrases"].items():
        verb, *rest = phrase.split()
        table[verb].append((tuple(rest), tuple(verbs)))
    return MappingProxyType({verb: tuple(phrases) for verb, phrases in table.items()})


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    return frozenset(load("role_words.json")["titles"])


def _neighbours(groups: Iterable[list[str]]) -> Mapping[str, frozenset[str]]:
    table: dict[str, set[str]] = defaultdict(set)
    for group in groups:
        for word in group:
            table[word].update(group)
    return MappingProxyType({word: frozenset(group) for word, group in table.items()})


def _same_action(plain: str, lemmas: frozenset[str]) -> bool:
    verb = verb_of_noun(plain)
    return verb is not None and verb.base in lemmas


def _split_parts(words: set[str]) -> set[str]:
    """Return the parts of compounds, so that "workforce" is traced from "work force" and the other way round."""
    heads = ("work", "front", "back", "web", "data", "on", "off", "over", "time", "data", "soft", "hard", "head")
    return {
        part
        for word in words
        for head in heads
        if word.startswith(head) and len(word) > len(head) + 2
        for part in (head, word[len(head) :])
    }


def _one_slip(one: str, other: str) -> bool:
    """Tell whether one letter missing, added, changed or swapped makes one word the other."""
    short, long = sorted((one, other), key=len)
    start = next((place for place, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) != len(long):
        return short[start:] == long[start + 1 :]
    swapped = short[start : start + 2] == long[start : start + 2][::-1]
    return short[start + 1 :] == long[start + 1 :] or (swapped and short[start + 2 :] == long[start + 2 :])
