"""Notices words that now tell of another thing: "parcels for a large retailer", "large parcels"."""

import re

from tailor.model.message import say
from tailor.suggestions.judging.doers import read_deeds
from tailor.suggestions.meaning import read_known
from tailor.verbs import find_lemmas
from tailor.vocabulary import load, load_words
from tailor.words import normal, tokenize

_ENDINGS = ("al", "ive", "ous", "ful", "less", "ic", "able", "ible", "ary", "ern", "ish", "ly", "winning", "based")
_BREAK = re.compile(r"[,;:.()–—]")
_PERSONS = ("er", "or", "ist", "ant", "eer", "man")
_ONE_OF = re.compile(r"\bone (\w+) of\b", re.IGNORECASE)
_FEW = re.compile(r"\b(one|a single|half of the|most|some|a few|part of the) (\w+)", re.IGNORECASE)
_MANY = re.compile(r"\b(each|every|all|both|any|several|many|multiple|various)(?: of)?(?: the)? (\w+)", re.IGNORECASE)


def find_moved_modifiers(source: str, rewrite: str) -> list[str]:
    """Return a reason for each telling word that was put before another thing of the line."""
    before, after = _pairs(source), _pairs(rewrite)
    known, said = read_known(rewrite), read_known(source)
    reasons = []
    for word, things in after.items():
        old = before.get(word)
        if not old or not is_telling(word):
            continue
        here = read_known(" ".join(things))
        if any(here.has(each) for each in old) or not all(said.has(thing) for thing in things):
            continue
        if any(known.has(each) for each in old):
            reasons.append(say("“{word}” told of {old}, not of {things}", word=word, old=min(old), things=min(things)))
    return [
        *reasons,
        *_more_of(source, rewrite),
        *_widened(source, rewrite),
        *_one_part(source, rewrite),
        *_deed_lost(source, rewrite),
    ]


def _one_part(source: str, rewrite: str) -> list[str]:
    """Return a reason for each "one module of" that was left out."""
    known = read_known(rewrite)
    return [
        say("“{found}” was left out", found=found[0]) for found in _ONE_OF.finditer(source) if not known.keeps(found[1])
    ]


def _deed_lost(source: str, rewrite: str) -> list[str]:
    """Return a reason where a line that opened with what was done opens with who did it ("Treasurer, doing …")."""
    was = any(deed.leading and deed.place == 0 for deed in read_deeds(source))
    first = next((normal(token.text) for token in tokenize(rewrite)), "")
    named = first in {normal(token.text) for token in tokenize(source)[1:]} and first.endswith(_PERSONS)
    return [say("it no longer opens with what was done")] if was and named and not _no_person(first) else []


def _no_person(word: str) -> bool:
    return bool(find_lemmas(word)) or word in load_words("stop_words.json")


def _widened(source: str, rewrite: str) -> list[str]:
    """Return a reason where "in" became "throughout"."""
    if not re.search(r"\bthroughout\b", rewrite, re.IGNORECASE):
        return []
    whole = ("throughout", "all", "every", "each", "whole", "entire", "across", "during", "around", "through")
    return [] if not read_known(source).words.isdisjoint(whole) else [say("“throughout” is more than the line says")]


def is_telling(word: str) -> bool:
    """Tell whether a word most likely says of what kind, size or time a thing is."""
    lists = load("role_words.json")
    if word in lists["things_like_adjectives"]:
        return False
    return word in lists["adjectives"] or word in lists["scope"] or (word.endswith(_ENDINGS) and len(word) > 4)


def _pairs(text: str) -> dict[str, set[str]]:
    """Return for each word the words right after it that it may tell of ("weekly" of "client" and "meetings")."""
    tokens = tokenize(text)
    stop = load_words("stop_words.json")
    found: dict[str, set[str]] = {}
    for number, one in enumerate(tokens):
        word, end = normal(one.text), one.end
        for other in tokens[number + 1 : number + 4] if word not in stop else ():
            if normal(other.text) in stop or _BREAK.search(text[end : other.start]):
                break
            found.setdefault(word, set()).add(normal(other.text))
            end = other.end
    return found


def _more_of(source: str, rewrite: str) -> list[str]:
    """Return a reason for each "one branch" that became "each branch"."""
    few = {read_known(found[2]).stems: found[0] for found in _FEW.finditer(source)}
    return [
        f"“{few[stems]}” became “{found[0]}”"
        for found in _MANY.finditer(rewrite)
        if (stems := read_known(found[2]).stems) in few
    ]
