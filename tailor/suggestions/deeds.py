"""Finds plain verbs that differ in tense within one line: "Greeted guests, take reservations and writing menus"."""

import re

from tailor.suggestions.act_parts import (
    CONJUNCTIONS,
    FINITE,
    Act,
    Governed,
    Reading,
    act_words,
    governs,
    is_thing,
    may_act,
    nounish,
    stands_beside,
)
from tailor.suggestions.acts import acts_at, open_reading
from tailor.suggestions.verb_chains import PREPOSITIONS
from tailor.verbs import find_verb

_WITH_ITS_OWN = frozenset(
    (("report", "to"), ("work", "with"), ("liaise", "with"), ("respond", "to"), ("attend", "to"), ("deal", "with"))
)
_SURE = frozenset(("a", "an", "the", "all", "any", "each", "every", "their", "our", "its", "new", "up", "out"))


def find_deeds(text: str, start: int = 0) -> tuple[Act, ...] | None:
    """Return a line's leading verb and those beside it, whatever their tense; nothing if a part is not understood."""
    reading = open_reading(text, start)
    if reading is None or len(reading.words) < 2:
        return None
    reading.told = True
    word = reading.words[0]
    verb = find_verb(word.text, "past") or find_verb(word.text, "base") or find_verb(word.text, "third")
    others = [one.plain for one in reading.words[1:]]
    if verb is None or others[0] in ("of", *CONJUNCTIONS) or not FINITE.isdisjoint(others):
        return None
    reading.acts.append(Act(verb, word.start, word.end))
    governed: Governed = ""
    number = 1
    while number < len(reading.words) and not reading.lost:
        previous, word = reading.words[number - 1], reading.words[number]
        gap = reading.text[previous.end : word.start]
        governed = "" if ";" in gap else governed
        if stands_beside(reading.text, previous, word) and governed != "gerund":
            following, governed = _read_part(reading, number, governed)
            if following:
                number = following
                continue
        governed = governs(reading, number) or governed
        number += 1
    return None if reading.lost else _with_doubtful(reading)


def _with_doubtful(reading: Reading) -> tuple[Act, ...] | None:
    """Return the verbs with those that may be nouns ("seat parties"), which are verbs beside a sure one only."""
    found = {act.start: act for act in reading.acts}
    doubtful = [act for number in range(1, len(reading.words) - 1) if (act := _doubtful_at(reading, number))]
    left = [act for act in doubtful if act.start not in found]
    sure = [act for act in reading.acts if find_verb(reading.text[act.start : act.end], "base")]
    if left and not any(act.start for act in sure):
        return None
    return tuple(sorted((*reading.acts, *left), key=lambda act: act.start))


def _doubtful_at(reading: Reading, number: int) -> Act | None:
    """Return the act that a word would be if it were a verb; nothing if it stands in no place for one."""
    previous, word, following = reading.words[number - 1 : number + 2]
    verb = find_verb(word.text, "base")
    if verb is None or find_verb(word.text, "past") or not stands_beside(reading.text, previous, word):
        return None
    apart = reading.text[word.end : following.start].strip()
    if (verb.base, following.plain) in _WITH_ITS_OWN:
        return Act(verb, word.start, word.end)
    return None if apart or following.plain in (*CONJUNCTIONS, *PREPOSITIONS) else Act(verb, word.start, word.end)


def _read_part(reading: Reading, number: int, governed: Governed) -> tuple[int, Governed]:
    """Read a part beside others; return where a verb found there ends (or 0), and what governs the words after it."""
    if governed:
        reading.lost = may_act(reading, number)
        return 0, governed
    if past := _past_at(reading, number):
        reading.acts.append(past)
        return number + 1, ""
    acts, end = acts_at(reading, number)
    if not acts:
        reading.lost = not is_thing(reading, number, first=False)
        return 0, ""
    first = reading.words[number]
    gerund = find_verb(first.text, "gerund") is not None
    joined = reading.words[number - 1].plain in CONJUNCTIONS
    if gerund and not joined and not any(act.nominal for act in acts):
        return 0, "gerund"
    if gerund and not _is_sure(reading, number) and not any(act.nominal for act in acts):
        reading.lost = True
        return 0, ""
    overseen = reading.acts[-1].verb.base in act_words("oversight") or reading.acts[-1].nominal
    reading.lost = overseen and any(act.nominal for act in acts)
    reading.acts += acts
    return end, ""


def _past_at(reading: Reading, number: int) -> Act | None:
    """Return the act of a past verb that is followed by what it was done to."""
    words = reading.words
    word = words[number]
    verb = find_verb(word.text, "past")
    if verb is None or number + 1 == len(words):
        return None
    gap = reading.text[word.end : words[number + 1].start]
    after = words[number + 1].plain
    if gap.strip() or (after not in _SURE and words[number - 1].plain != "also"):
        return None
    return Act(verb, word.start, word.end)


def leaves_a_gerund(text: str, start: int = 0) -> bool:
    """Tell whether a gerund stands joined to plain verbs as if it were one ("schedules visits and verifying cover")."""
    reading = open_reading(text, start)
    if reading is None:
        return False
    governed: Governed = ""
    for number in range(1, len(reading.words)):
        previous, word = reading.words[number - 1], reading.words[number]
        if stands_beside(reading.text, previous, word) and not governed and may_act(reading, number):
            if previous.plain in CONJUNCTIONS:
                return True
            governed = "gerund"
        elif governed and previous.plain in CONJUNCTIONS and find_verb(word.text, "past"):
            return True
        governed = governs(reading, number) or governed
    return False


def _is_sure(reading: Reading, number: int) -> bool:
    """Tell whether a gerund after "and" can be nothing but a verb of the writer's."""
    word, following = reading.words[number], reading.words[number + 1]
    sure = word.plain in act_words("deeds") or word.plain not in nounish("gerunds")
    return sure or bool(re.match(r"\d", following.text)) or following.plain in _SURE
