"""Knows verbs that only frame what was done, and those that say the same of some things only ("led", "gave tours")."""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from tailor.suggestions.judging.doers import read_deeds
from tailor.suggestions.judging.openings import Opening, read_opening
from tailor.suggestions.meaning import read_known, root_of
from tailor.verbs import find_lemmas, find_verb, verb_of_noun
from tailor.vocabulary import load
from tailor.words import Token, normal, singular, stem, tokenize

_FRAMES = frozenset(
    (
        *("provide", "perform", "conduct", "deliver", "undertake", "complete", "handle", "carry", "make", "give"),
        *("send", "issue", "offer", "hold", "prepare", "write", "take", "run", "do", "teach"),
    )
)
_GOT = re.compile(r"^\W*(?:i )?(?:receiv|attend|got\b|took\b|underw|had\b|enjoy)", re.IGNORECASE)
_AS_PART = re.compile(r" as\b", re.IGNORECASE)
_WAS_PART = re.compile(r"\b(?:was|as|am|were) (?:an?|the|our)\b", re.IGNORECASE)
_USED_TO = re.compile(r"^\W*used (?:[^\s,;]+ ){1,4}?to (\w+)", re.IGNORECASE)


def is_frame(source: str, rewrite: str, token: Token) -> bool:
    """Tell whether a verb only frames what the line says was done ("provided training" for "trained")."""
    verb = find_verb(token.text, "past") or find_verb(token.text, "gerund") or find_verb(token.text, "base")
    if verb and verb.base in ("serve", "act") and _AS_PART.match(rewrite, token.end) and _WAS_PART.search(source):
        return True
    if token.start < 3 and _USED_TO.match(rewrite):
        return only_frames(source, read_opening(source), read_opening(rewrite), rewrite)
    return verb is not None and verb.base in _FRAMES and _frames_deed(source, rewrite, token.end)


def only_frames(source: str, before: Opening, after: Opening, rewrite: str) -> bool:
    """Tell whether a new leading verb only frames what the line says was done."""
    used = _USED_TO.match(rewrite)
    if used:
        return not {before.lemma, *before.beside}.isdisjoint(find_lemmas(used[1]))
    return after.lemma in _FRAMES and _frames_deed(source, rewrite, tokenize(rewrite)[0].end)


def _frames_deed(source: str, rewrite: str, start: int) -> bool:
    """Tell whether the words after a framing verb name what the line says was done, or its own opening noun."""
    deeds = [deed for deed in read_deeds(source) if deed.leading or deed.kind == "given" or deed.place < 5]
    if _GOT.match(source):
        return False
    done = {stem(lemma) for deed in deeds for lemma in deed.lemmas}
    opening = tokenize(source)[:3]
    named = not any(deed.place < 3 for deed in deeds)
    clause = re.split(r"[,;:.(]|\band\b|\bwhile\b|\bto\b", rewrite[start:])[0]
    framed = [normal(token.text) for token in tokenize(clause)][:5]
    nouns = {stem(word) for word in framed} | {
        stem(verb.base) for word in framed if (verb := verb_of_noun(singular(word)))
    }
    nouns |= {stem(lemma) for word in framed for lemma in find_lemmas(word)}
    return not nouns.isdisjoint(done) or (named and not nouns.isdisjoint({stem(token.text) for token in opening}))


def is_same_event(source: str, rewrite: str, token: Token) -> bool:
    """Tell whether a verb only says otherwise what was done with such a thing ("gave tours", "led tours")."""
    return same_event(source, rewrite, read_known(source).lemmas, frozenset(find_lemmas(token.text)))


def same_event(source: str, rewrite: str, before: frozenset[str], after: frozenset[str]) -> bool:
    """Tell whether two verbs say the same of a thing that stands in both texts."""
    shared = _frames_of(before) & _frames_of(after)
    if not shared:
        return False
    old, new = read_known(source).stems, read_known(rewrite).stems
    objects = _frames()[1]
    return any(not objects[each].isdisjoint(old) and not objects[each].isdisjoint(new) for each in shared)


def _frames_of(verbs: frozenset[str]) -> frozenset[int]:
    """Return the numbers of the frames that have one of some verbs."""
    return frozenset().union(*(_frames()[0].get(verb, frozenset()) for verb in verbs))


@lru_cache(maxsize=1)
def _frames() -> tuple[Mapping[str, frozenset[int]], tuple[frozenset[str], ...]]:
    """Return by verb the numbers of the frames it says the same in, and the stems of the things of each frame."""
    table = load("same_meaning.json")["frames"]
    numbers: dict[str, set[int]] = defaultdict(set)
    for number, one in enumerate(table):
        for verb in one["verbs"]:
            numbers[verb].add(number)
    verbs = {verb: frozenset(each) for verb, each in numbers.items()}
    return MappingProxyType(verbs), tuple(frozenset(map(root_of, one["objects"])) for one in table)
