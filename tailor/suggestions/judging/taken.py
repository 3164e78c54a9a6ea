"""Notices deeds of others told as the writer's own, and deeds added beside those that the line tells."""

import re
from itertools import pairwise

from tailor.model.message import say
from tailor.suggestions.judging.doers import (
    JOINS,
    STOPS,
    Deed,
    alike_lemmas,
    is_told_formless,
    phrase_lemmas,
    read_deeds,
    told_lemmas,
)
from tailor.suggestions.meaning import read_known
from tailor.verbs import find_lemmas, find_verb, verb_of_noun
from tailor.vocabulary import load_words
from tailor.words import Token, normal, tokenize

_TEAM_WHO = re.compile(
    r"\b(?:member|part|one|in a|in the) (?:of )?[^.;]*?\b(?:team|crew|group|squad)\b[^.;]*?\b(?:that|which|who)\b", re.I
)
_WHICH = re.compile(r",? \bwhich (?:\w+ly )?(\w+)", re.IGNORECASE)
_TEAM = re.compile(r"\b(?:team|crew|group|squad|jointly|together)\b", re.IGNORECASE)
_HELPED = re.compile(r"^\W*(?:helped|assisted|supported)\b", re.IGNORECASE)


def find_taken_deeds(source: str, rewrite: str) -> list[str]:
    """Return a reason for each deed that the line gives to others, or only names, and the rewrite to the writer."""
    before = read_deeds(source)
    said = phrase_lemmas(source)
    shared = _TEAM_WHO.search(source) and _TEAM.search(rewrite)
    reasons = []
    for deed in read_deeds(rewrite):
        if not deed.leading or deed.kind != "own":
            continue
        told = [other for other in before if not alike_lemmas(deed.lemmas).isdisjoint(other.lemmas)]
        lemma = min(deed.lemmas)
        if shared or not said.isdisjoint(deed.lemmas):
            continue
        words = tokenize(source)
        if _is_result(source, deed, tokenize(rewrite)):
            continue
        if told and all(other.kind == "other" or _only_tells(other, deed, words) for other in told):
            reasons.append(say("“{lemma}” was done by somebody else", lemma=lemma))
        elif not told and _only_qualifies(source, deed.lemmas):
            reasons.append(say("“{lemma}” is not what the line says was done", lemma=lemma))
    return [*reasons, *_helped_others(source, rewrite), *_added_deeds(source, rewrite)]


def _is_result(source: str, deed: Deed, words: tuple[Token, ...]) -> bool:
    """Tell whether ", cutting …" says what a clause of the line says with "which reduced …"."""
    if find_verb(words[deed.place].text, "gerund") is None:
        return False
    verbs = (find_verb(found[1], "past") for found in _WHICH.finditer(source))
    return any(verb and verb.base in alike_lemmas(deed.lemmas) for verb in verbs)


def _only_tells(told: Deed, deed: Deed, words: tuple[Token, ...]) -> bool:
    """Tell whether a verb only tells of somebody or something ("arrested people"), and names no work."""
    if told.kind != "thing" or not told.place or deed.lemmas.isdisjoint(told.lemmas):
        return False
    word, before = words[told.place].text, normal(words[told.place - 1].text)
    return find_verb(word, "participle") is not None and find_verb(word, "gerund") is None and before not in JOINS


def _helped_others(source: str, rewrite: str) -> list[str]:
    """Return a reason where "helped it win" is told of what happened while the writer did something else."""
    if not _HELPED.match(rewrite) or not {"help", "assist", "support", "aid"}.isdisjoint(read_known(source).lemmas):
        return []
    words = [normal(token.text) for token in tokenize(rewrite)[1:7]]
    helped = next((verb.base for word in words if (verb := find_verb(word, "base"))), "")
    told = [deed for deed in read_deeds(source) if not alike_lemmas(frozenset((helped,))).isdisjoint(deed.lemmas)]
    taken = told and all(deed.kind == "other" for deed in told) and not _TEAM_WHO.search(source)
    return [say("“{helped}” was done by somebody else", helped=helped)] if taken else []


def _added_deeds(source: str, rewrite: str) -> list[str]:
    """Return a reason for a second verb on one thing that only the first stands for ("made", "designed and made")."""
    tokens, told = tokenize(rewrite), read_deeds(source)
    deeds = [deed for deed in read_deeds(rewrite) if deed.leading]
    reasons = []
    for one, other in pairwise(deeds):
        between = [normal(token.text) for token in tokens[one.place + 1 : other.place]]
        if len(between) > 1 or (between and between[0] not in JOINS):
            continue
        for kept, added in ((one, other), (other, one)):
            own = [deed for deed in told if not deed.lemmas.isdisjoint(kept.lemmas)]
            same = [deed for deed in told if not alike_lemmas(added.lemmas).isdisjoint(deed.lemmas)]
            phrase = not phrase_lemmas(source).isdisjoint(added.lemmas)
            only = all(deed in own for deed in same) and added.lemmas.isdisjoint(told_lemmas(source))
            if own and only and not phrase and not is_told_formless(added, source):
                reasons.append(say("“{lemmas}” is more than the line says", lemmas=min(added.lemmas)))
    return reasons


def _only_qualifies(source: str, lemmas: frozenset[str]) -> bool:
    """Tell whether a verb stands in the line only as a noun that tells of another ("survey" in "survey data")."""
    tokens = tokenize(source)
    stop = load_words("stop_words.json")
    places = [
        number
        for number, token in enumerate(tokens)
        if not lemmas.isdisjoint(find_lemmas(token.text)) or _names(token.text, lemmas)
    ]
    if not places:
        return False
    for number in places:
        if number + 1 == len(tokens):
            return False
        following = tokens[number + 1]
        gap = source[tokens[number].end : following.start]
        if STOPS.search(gap) or normal(following.text) in stop or following.text[0].isdigit():
            return False
    return not read_known(source).lemmas.isdisjoint(lemmas)


def _names(word: str, lemmas: frozenset[str]) -> bool:
    verb = verb_of_noun(word)
    return verb is not None and verb.base in lemmas
