"""Tells what the parts of a line are that stand side by side: acts, things that acts are done to, or neither."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from tailor.suggestions.meaning import is_title
from tailor.suggestions.verb_chains import PREPOSITIONS, Word, describes
from tailor.verbs import Verb, find_verb, verb_of_noun
from tailor.vocabulary import load
from tailor.words import singular

FINITE = frozenset(
    (
        *("is", "are", "was", "were", "be", "been", "has", "have", "had", "did", "does", "can", "could", "will"),
        *("would", "must", "should", "may", "might", "i", "we", "they", "he", "she", "not", "never"),
    )
)
_CLAUSES = frozenset(("that", "which", "who", "whom", "where", "when", "if", "because", "so", "whether", "what", "how"))
_LISTS = frozenset(("including", "using", "such", "like", "involving", "regarding", "concerning", "until"))
CONJUNCTIONS = frozenset(("and", "or", "then", "also", "&"))
_SURE = frozenset(
    (
        *("a", "an", "the", "all", "any", "both", "each", "every", "its", "his", "her", "their", "our", "my", "these"),
        *("those", "new", "existing", "multiple", "several", "various", "many", "daily", "weekly", "monthly"),
        *("annual", "quarterly", "up", "out", "over", "off", "down", "away", "back", "them", "him", "it", "on-site"),
    )
)
AS_WELL = re.compile(r",?\s*\bas well as\s*$", re.IGNORECASE)
_OF_ACTION = re.compile(r"(?:[ts]ion|ment|ance|ence|ing|ysis|sal|val)$")

Governed = Literal["", "gerund", "list", "clause"]


@dataclass(frozen=True, slots=True)
class Act:
    """A verb and the words it stands for: "reporting", "for reporting", "the preparation of"; `lead` goes before it."""

    verb: Verb
    start: int
    end: int
    lead: str = ""
    nominal: bool = False
    certain: bool = True


@dataclass(slots=True)
class Reading:
    """How far a line is read: its words, the acts found so far, and whether the line is still understood.

    `links`, `base` and `thing_first` are as `find_acts` has them; `told` says that plain verbs lead the line.
    """

    text: str
    words: tuple[Word, ...]
    links: frozenset[str]
    base: bool
    thing_first: bool
    told: bool = False
    acts: list[Act] = field(default_factory=list)
    doubtful: bool = False
    lost: bool = False


def takes_object(reading: Reading, number: int) -> bool | None:
    """Tell whether a gerund is a verb for sure (True), by the company it keeps (False), or not (None)."""
    words = reading.words
    word, following = words[number], words[number + 1]
    plain, after = word.plain, following.plain
    if after in ("of", "experience", "knowledge", "skills", "techniques") or after in CONJUNCTIONS:
        return None
    if after in _SURE or following.text[0].isdigit():
        return True
    if number == 0 and _names_a_title(reading):
        return None
    if singular(after) in _compounds().get(plain, ()) or (is_title(after) and singular(after) == after):
        return None
    doubtful = plain in nounish("gerunds")
    if after in PREPOSITIONS:
        return None if doubtful and after not in ("to", "with", "on") else not doubtful
    if not doubtful:
        return True
    if plain in nounish("attributive") or singular(after) in nounish("heads"):
        doubtful = number == 0 and not reading.thing_first and plain not in nounish("attributive")
        return False if doubtful else None
    return True


def _names_a_title(reading: Reading) -> bool:
    """Tell whether the first phrase is what somebody is ("cleaning crew supervisor for 3 buildings")."""
    return any(word.plain in act_words("titles") for word in reading.words[1 : _part_end(reading, 0) + 1])


def is_thing(reading: Reading, number: int, *, first: bool) -> bool:
    """Tell whether a part that is no act only names things, so that the act before is done to them."""
    words = reading.words
    word = words[number]
    if word.plain in (*FINITE, *_CLAUSES) or (number and word.plain in reading.links):
        return False
    if word.plain in CONJUNCTIONS or word.plain in act_words("describing"):
        return True
    if is_action(word.text, noun=False) or (word.plain.endswith("ing") and len(word.plain) > 5):
        if describes(words, number):
            return True
        if word.plain in act_words("stuff") and _ends_part(reading, number):
            return True
        reading.doubtful = reading.doubtful or bool(reading.acts)
        return _is_attributive(reading, number) or (not first and _follows_action(reading, number))
    after = words[number + 1].plain if number + 1 < len(words) else ""
    if _may_be_told(reading, number) or (find_verb(word.text, "past") and not reading.base and after in _SURE):
        return False
    end = _part_end(reading, number)
    of = number + 2 < len(words) and words[number + 2].plain == "of"
    if number and word.plain == "the" and of:
        return False
    if reading.acts and reading.thing_first:
        return False
    gerund = find_verb(words[end].text, "gerund") and words[end].plain not in act_words("stuff")
    activity = bool(reading.acts) and bool(words[end].plain in act_words("process") or gerund)
    return not activity or (not first and _follows_action(reading, number))


def _may_be_told(reading: Reading, number: int) -> bool:
    """Tell whether a plain verb stands where a thing should ("handled returns", "upsell rooms")."""
    word = reading.words[number]
    if _ends_part(reading, number) or reading.words[number + 1].plain in PREPOSITIONS or not number:
        return False
    past, base = find_verb(word.text, "past"), find_verb(word.text, "base") or find_verb(word.text, "third")
    if past and not reading.told:
        return past.base not in nounish("bases")
    doubtful = base is None or base.base in nounish("bases") or word.plain in act_words("adjectives")
    return not past and not doubtful


def _part_end(reading: Reading, number: int) -> int:
    """Return the number of the last word of the thing that begins at a word."""
    while not _ends_part(reading, number) and reading.words[number + 1].plain not in PREPOSITIONS:
        number += 1
    return number


def _is_attributive(reading: Reading, number: int) -> bool:
    """Tell whether a gerund only describes the noun after it ("training materials", "shopping trips")."""
    words = reading.words
    if _ends_part(reading, number):
        return False
    plain, after = words[number].plain, singular(words[number + 1].plain)
    if plain in nounish("attributive"):
        return True
    return after not in act_words("people") and (after in nounish("heads") or after in _compounds().get(plain, ()))


def _follows_action(reading: Reading, number: int) -> bool:
    """Tell whether a list of activities goes on here ("handling recruitment, onboarding and payroll")."""
    before = number - 1
    while before > 0 and reading.words[before].plain in CONJUNCTIONS:
        before -= 1
    return before > 0 and is_action(reading.words[before].text)


def _ends_part(reading: Reading, number: int) -> bool:
    words = reading.words
    if number + 1 == len(words):
        return True
    gap = reading.text[words[number].end : words[number + 1].start]
    return bool(gap.strip()) or words[number + 1].plain in CONJUNCTIONS


def is_ambiguous(reading: Reading, number: int) -> bool:
    """Tell whether "delivery of X" may be what the act before is done to ("supervising staff and delivery of X")."""
    if not reading.acts:
        return False
    before = number - 1
    while before > 0 and reading.words[before].plain in CONJUNCTIONS:
        before -= 1
    last, here = reading.acts[-1], reading.words[number]
    gap = reading.text[reading.words[number - 1].end : here.start]
    if ";" in gap or ("," in gap and find_verb(here.text, "gerund")) or here.plain in reading.links:
        return False
    over = "over_others" if find_verb(here.text, "gerund") else "oversight"
    overseen = last.verb.base in act_words(over) and not last.nominal
    thing = reading.words[before]
    return overseen or is_action(thing.text) or bool(_OF_ACTION.search(thing.plain))


def may_act(reading: Reading, number: int) -> bool:
    """Tell whether a word beside others under "including" or "that" may be an act of its own."""
    word = reading.words[number]
    return find_verb(word.text, "gerund") is not None and not _is_attributive(reading, number)


def governs(reading: Reading, number: int) -> Governed:
    """Return what a word begins: a clause, a list of examples, or a gerund that belongs to a preposition."""
    words = reading.words
    word = words[number]
    if word.plain in _CLAUSES:
        return "clause"
    after = words[number + 1] if number + 1 < len(words) else None
    if word.plain in _LISTS and not (after and word.plain == "including" and find_verb(after.text, "gerund")):
        return "list"
    if number and word.plain in act_words("results") and reading.text[: word.start].rstrip().endswith(","):
        return "list"
    if after and word.plain in (*PREPOSITIONS, "while", "including") and find_verb(after.text, "gerund"):
        besides = AS_WELL.search(reading.text[: after.start])
        return "" if word.plain == "of" or besides else "gerund"
    return ""


def stands_beside(text: str, previous: Word, word: Word) -> bool:
    """Tell whether a word begins a part of its own, after a comma or a conjunction."""
    if word.plain in CONJUNCTIONS:
        return False
    gap = text[previous.end : word.start]
    if previous.plain == "as" and AS_WELL.search(text[: word.start]):
        return True
    return previous.plain in CONJUNCTIONS or bool(re.search(r"[,;&/]\s*$", gap))


def is_action(word: str, *, noun: bool = True) -> bool:
    """Tell whether a word is a gerund or a noun of action."""
    return find_verb(word, "gerund") is not None or (noun and verb_of_noun(word) is not None)


def verb_of(noun: str) -> Verb | None:
    """Return the verb for a noun with "of" after it ("handling of", "preparation of"), or nothing."""
    if noun.casefold() in act_words("not_done"):
        return None
    return find_verb(noun, "gerund") or verb_of_noun(noun)


@lru_cache(maxsize=8)
def act_words(name: str) -> frozenset[str]:
    """Return one of the lists of words about acts."""
    return frozenset(load("acts.json")[name])


@lru_cache(maxsize=8)
def nounish(name: str) -> frozenset[str]:
    """Return one of the lists of words that may be nouns or verbs."""
    return frozenset(load("nounish.json")[name])


@lru_cache(maxsize=1)
def _compounds() -> dict[str, frozenset[str]]:
    return {word: frozenset(heads) for word, heads in load("acts.json")["compounds"].items()}
