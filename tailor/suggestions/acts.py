"""Finds all that a line says was done: "taking samples, administration of drugs and for reporting faults".

A line counts as understood only if every part of it is an act, or things that an act is done to; otherwise nothing is
found, and the line stays as it is.
"""

import re
from functools import lru_cache
from itertools import pairwise

from tailor.model.suggestion import Edit
from tailor.suggestions.act_parts import (
    AS_WELL,
    CONJUNCTIONS,
    FINITE,
    Act,
    Governed,
    Reading,
    act_words,
    governs,
    is_action,
    is_ambiguous,
    is_thing,
    may_act,
    nounish,
    stands_beside,
    takes_object,
    verb_of,
)
from tailor.suggestions.lines import Tense
from tailor.suggestions.verb_chains import Word, describes, inflect, like, read_words
from tailor.verbs import find_verb

_ARTICLES = frozenset(("the", "all"))
_SENTENCES = re.compile(r"[.!?]\s+[A-Z]|:\s|\s[-–—]\s")
_BRACKETS = re.compile(r"\([^)]*\)?")
_AGENT = re.compile(r"\bby\s+(?:an?|the|my|our|his|her|their|other|senior)\b", re.IGNORECASE)


@lru_cache(maxsize=2048)
def find_acts(
    text: str, start: int = 0, links: frozenset[str] = frozenset(), *, after_thing: bool = False, base: bool = False
) -> tuple[Act, ...] | None:
    """Return the acts of a line from a place on, in their order; nothing if a part of it is not understood.

    `links` may stand before a further act ("responsible for A and for B"); `after_thing` says that a thing comes first,
    so that there may be no act at all; `base` says that no plain verb may stand among the acts.
    """
    reading = open_reading(text, start, links, after_thing=after_thing, base=base)
    if reading is None:
        return None
    _read(reading)
    if reading.lost:
        return None
    acts = tuple(reading.acts)
    return acts if after_thing or any(act.certain for act in acts) else None


def open_reading(
    text: str, start: int, links: frozenset[str] = frozenset(), *, after_thing: bool = False, base: bool = False
) -> Reading | None:
    """Return a reading to begin at a place of a line; nothing where sentences or others' doings stand."""
    plain = _BRACKETS.sub(lambda found: " " * len(found[0]), text)
    words = read_words(plain, start)
    if not words or plain[start : words[0].start].strip() or _SENTENCES.search(plain, start):
        return None
    if _AGENT.search(plain, start):
        return None
    return Reading(plain, words, links, base, after_thing)


def act_edits(acts: tuple[Act, ...], tense: Tense, start: int | None = None) -> tuple[Edit, ...]:
    """Return the edits that tell acts as verbs of a tense; the first one from `start` on, with a capital."""
    edits = [Edit(act.start, act.end, act.lead + inflect(act.verb, tense)) for act in acts]
    if start is not None:
        first = edits[0]
        edits[0] = Edit(start, first.end, like(first.text, "X"))
    return tuple(edits)


def _read(reading: Reading) -> None:
    governed: Governed = ""
    words, number = reading.words, 0
    while number < len(words) and not reading.lost:
        word, previous = words[number], words[number - 1] if number else None
        if previous and ";" in reading.text[previous.end : word.start]:
            governed = ""
        if previous is None or stands_beside(reading.text, previous, word):
            following = _read_part(reading, number, governed, first=number == 0)
            if following:
                number, governed = following, ""
                continue
        elif word.plain in FINITE and governed != "clause":
            reading.lost = True
        governed = governs(reading, number) or governed
        number += 1


def _read_part(reading: Reading, number: int, governed: Governed, *, first: bool) -> int:
    """Read what stands beside another part; return where the acts found there end, or 0 for a thing."""
    joined = not first and reading.words[number - 1].plain in CONJUNCTIONS
    if reading.words[number].plain == "including":
        return 0
    if governed == "gerund" or (governs(reading, number) == "list" and not first and not joined):
        return 0
    acts, end = acts_at(reading, number)
    if governed:
        reading.lost = bool(acts) or may_act(reading, number)
        return 0
    if acts:
        misread = any(act.nominal for act in acts) and not first and is_ambiguous(reading, number)
        reading.lost = reading.doubtful or misread
        reading.acts += acts
        return end
    if (first and not reading.thing_first) or not is_thing(reading, number, first=first):
        reading.lost = True
    return 0


def acts_at(reading: Reading, number: int) -> tuple[list[Act], int]:
    """Return the acts that begin at a word, and the number of the word after them."""
    words = reading.words
    place = number
    if number and words[place].plain == "to" and place + 2 < len(words):
        aims = any(one.plain == "to" and find_verb(two.text, "base") for one, two in pairwise(words[:place]))
        verb = find_verb(words[place + 1].text, "base") if reading.links and not aims else None
        return ([Act(verb, words[place].start, words[place + 1].end)], place + 2) if verb else ([], 0)
    if number and words[place].plain in reading.links and place + 1 < len(words):
        place += 1
    if words[place].plain in _ARTICLES and place + 1 < len(words):
        place += 1
    run = _run(reading, place)
    if not run:
        return _finite_at(reading, number)
    following = words[run[-1] + 1] if run[-1] + 1 < len(words) else None
    adjacent = following is not None and not reading.text[words[run[-1]].end : following.start].strip()
    if following and adjacent and following.plain == "of":
        return _nominal_acts(reading, number, run, following)
    if place > number and words[place - 1].plain in _ARTICLES:
        return [], 0
    verbs = [find_verb(words[each].text, "gerund") for each in run]
    if not adjacent or not all(verbs) or describes(words, number):
        return [], 0
    sure = takes_object(reading, run[-1])
    if sure is None:
        return [], 0
    start, lead = _start_of(reading, number)
    acts = [
        Act(verb, start if one == 0 else words[each].start, words[each].end, lead if one == 0 else "", certain=sure)
        for one, (each, verb) in enumerate(zip(run, verbs, strict=True))
        if verb
    ]
    return acts, run[-1] + 1


def _nominal_acts(reading: Reading, number: int, run: list[int], of: Word) -> tuple[list[Act], int]:
    """Return the acts of "the sizing and selection of"."""
    words = reading.words
    verbs = [verb_of(words[each].text) for each in run]
    thing = words[run[-1] + 2] if run[-1] + 2 < len(words) else None
    if not all(verbs) or thing is None or reading.text[of.end : thing.start].strip(" £$€#“\"'"):
        return [], 0
    start, lead = _start_of(reading, number)
    acts = []
    for one, (each, verb) in enumerate(zip(run, verbs, strict=True)):
        begin = start if one == 0 else words[each].start
        if one and words[each - 1].plain in _ARTICLES:
            begin = words[each - 1].start
        end = of.end if each == run[-1] else words[each].end
        if verb:
            acts.append(Act(verb, begin, end, lead if one == 0 else "", nominal=True))
    return acts, run[-1] + 2


def _finite_at(reading: Reading, number: int) -> tuple[list[Act], int]:
    """Return the act of a plain verb that stands among others ("handling calls, prepare reports")."""
    words = reading.words
    word = words[number]
    following = words[number + 1] if number + 1 < len(words) else None
    if number == 0 or following is None or reading.text[word.end : following.start].strip() or reading.base:
        return [], 0
    verb = find_verb(word.text, "base") or find_verb(word.text, "third")
    if verb is None or find_verb(word.text, "past") or following.plain in (*CONJUNCTIONS, "of"):
        return [], 0
    plainly = verb.gerund in act_words("deeds") and verb.base not in nounish("bases")
    plainly = plainly or verb.base == "follow"
    if not plainly and following.plain not in ("a", "an", "the", "all", "any", "each", "their"):
        return [], 0
    start, lead = _start_of(reading, number)
    return [Act(verb, start, word.end, lead)], number + 1


def _run(reading: Reading, place: int) -> list[int]:
    """Return the numbers of the words of action that stand side by side ("cleaning, the cooking and serving")."""
    words, run = reading.words, [place]
    if not is_action(words[place].text):
        return []
    while True:
        after = run[-1] + 1
        if after >= len(words):
            return run
        gap = reading.text[words[run[-1]].end : words[after].start]
        joined = bool(re.fullmatch(r"\s*[,&/]\s*", gap))
        while after < len(words) and words[after].plain in (*CONJUNCTIONS, "the") and not re.search(r"[;]", gap):
            joined = joined or words[after].plain in CONJUNCTIONS
            after += 1
        if not joined or after >= len(words) or not is_action(words[after].text):
            return run
        if words[after].plain in act_words("describing") and not find_verb(words[after].text, "gerund"):
            return run
        run.append(after)


def _start_of(reading: Reading, number: int) -> tuple[int, str]:
    """Return where the words of an act begin, and what goes before its verb: "and" for "as well as"."""
    if number == 0:
        return reading.words[0].start, ""
    start = reading.words[number].start
    found = AS_WELL.search(reading.text[:start])
    return (found.start(), " and ") if found else (start, "")
