"""Tells whether a word of a rewrite was there before: the same, inflected, abbreviated, or one of the same meaning."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from tailor.suggestions.aliases import find_names, same_things
from tailor.suggestions.judging.phrases import read_phrases
from tailor.verbs import find_lemmas, find_verb, verb_of_noun
from tailor.vocabulary import load, load_table, load_words
from tailor.words import Token, normal, plural, singular, stem, tokenize

_WITH_PARTICLE = re.compile(r"(\w{3,}?)(up|out|off|down|in|over|back|on|away)s?")


@dataclass(frozen=True, slots=True)
class Known:
    """What a text says, ready to be asked for words."""

    words: frozenset[str]
    stems: frozenset[str]
    lemmas: frozenset[str]
    joined: frozenset[str]
    names: frozenset[str]
    general: frozenset[str] = frozenset()

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
        if root in self.general or (root in nouns and not nouns[root].isdisjoint(self.stems)):
            return True
        return any(stem(lemma) in self.general for lemma in lemmas)

    def names_alike(self, word: str) -> bool:
        """Tell whether the text has this word, or another noun or adjective of the same meaning."""
        root = stem(normal(word))
        return root in self.stems or not same_nouns().get(root, frozenset()).isdisjoint(self.stems)

    def keeps(self, word: str) -> bool:
        """Tell whether the text has this word, one of the same meaning or a more general one."""
        general = (_broader().get(stem(each), frozenset()) for each in (word, *find_lemmas(word)))
        return self.means(word) or any(not self.stems.isdisjoint(each) for each in general)

    def _compounds(self, plain: str) -> bool:
        one = singular(plain)
        halves = ((one[:place], one[place:]) for place in range(3, len(one) - 2))
        return any(last in self.words and first in self.words for first, last in halves) or self._with_particle(plain)

    def _with_particle(self, plain: str) -> bool:
        """Tell whether a word is a verb of the text with its particle ("pickup" for "picked them up")."""
        found = _WITH_PARTICLE.fullmatch(plain)
        return found is not None and found[2] in self.words and not self.lemmas.isdisjoint(find_lemmas(found[1]))

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
    stems = frozenset(root_of(word) for word in words | said | lemmas if not is_title(word))
    return Known(
        words=frozenset(words),
        stems=stems,
        lemmas=frozenset(lemmas),
        joined=frozenset(pairs | {singular(pair) for pair in pairs} | _split_parts(words)),
        names=frozenset(name for name, _, _ in find_names(text)),
        general=frozenset().union(*(_broader()[root] for root in stems if root in _broader())),
    )


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


def is_broader(words: Iterable[str], special: Iterable[str]) -> bool:
    """Tell whether one of some words is the general one for one of the others."""
    general = frozenset().union(*(_broader().get(stem(word), frozenset()) for word in special))
    return any(stem(word) in general for word in words)


@lru_cache(maxsize=1)
def same_verbs() -> Mapping[str, frozenset[str]]:
    """Return for each verb the verbs that may stand for it."""
    table = {lemma: set(group) for lemma, group in _neighbours(load("same_meaning.json")["verbs"]).items()}
    for lemma in list(table):
        table[lemma].update(other for word in tuple(table[lemma]) for other in spellings(word))
        for other in spellings(lemma):
            table.setdefault(other, {other}).update(table[lemma])
    return MappingProxyType({lemma: frozenset(group) for lemma, group in table.items()})


def root_of(word: str) -> str:
    """Return the stem of a word of the table from a list made before: stemming thousands of words takes long."""
    return load_table("meaning_stems.json").get(word) or stem(word)


@lru_cache(maxsize=1)
def formless_verbs() -> Mapping[str, frozenset[str]]:
    """Return for each verb the stems of verbs of the same meaning whose forms no table has ("asked")."""
    groups = load("same_meaning.json")["verbs"]
    odd = {word: root_of(word) for group in groups for word in group if not find_lemmas(word)}
    found: dict[str, set[str]] = defaultdict(set)
    for group in groups:
        for word in group:
            found[word].update(odd[other] for other in group if other in odd)
    return MappingProxyType({word: frozenset(stems) for word, stems in found.items() if stems})


def spellings(lemma: str) -> tuple[str, ...]:
    """Return a verb in both spellings where Britain and America part ("install" and "instal")."""
    other = lemma.removesuffix("l") if lemma.endswith("ll") else f"{lemma}l" if lemma.endswith("l") else ""
    return (lemma, other) if other and find_verb(other, "base") else (lemma,)


@lru_cache(maxsize=1)
def same_nouns() -> Mapping[str, frozenset[str]]:
    """Return for the stem of each noun or adjective the stems that may stand for it."""
    table = load("same_meaning.json")
    formless = [group for group in table["verbs"] if any(not find_lemmas(word) for word in group)]
    groups = [[*group, *map(plural, group)] for group in (*table["nouns"], *formless)]
    return _neighbours([[root_of(word) for word in group] for group in groups])


@lru_cache(maxsize=1)
def _broader() -> Mapping[str, frozenset[str]]:
    """Return for the stem of each special word the stems of the general ones that may stand for it."""
    table: dict[str, set[str]] = defaultdict(set)
    for general, special in load("same_meaning.json")["broader"].items():
        for word in special:
            table[root_of(word)].add(root_of(general))
    return MappingProxyType({word: frozenset(general) for word, general in table.items()})


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
