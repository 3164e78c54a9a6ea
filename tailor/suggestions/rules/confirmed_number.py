"""Puts the number that the user gave for a line into it: "Trained new staff" becomes "Trained 12 new staff"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.numbers import read_quantities
from tailor.suggestions.situation import Situation, replace_in, said_by_user
from tailor.suggestions.verb_chains import PREPOSITIONS, Word, read_words
from tailor.verbs import Verb, find_verb
from tailor.vocabulary import load
from tailor.words import singular

_MOST_WORDS = 4
_TEAMS = frozenset(("team", "crew", "group", "class", "staff", "squad", "shift", "department"))
_MANY = frozenset(("staff", "people", "children", "men", "women", "cattle", "personnel"))
_UNCOUNTED = frozenset(("business", "process", "progress", "access", "analysis", "operations", "sales", "logistics"))
_DETERMINERS = frozenset(
    ("the", "a", "an", "our", "their", "my", "its", "his", "her", "this", "these", "those", "each")
)
_FOR_OTHERS = frozenset(("assist", "support", "report", "work", "act", "serve"))
"""Verbs of which the number that tells something is not that of their object ("assisted doctors")."""
_NOT_COUNTED = frozenset(("and", "or", "various", "all", "several", "many", "multiple", "numerous", "some", "other"))
_CHANGES = re.compile(
    r"^(?:by\s+)?(?P<share>\d[\d.,]*\s?(?:%|percent|per cent|x))$|^from\s+\S.*\bto\s+\S", re.IGNORECASE
)
_CHANGED = re.compile(
    r"^\W*(?:\w+ly )?(?:reduced?|cut|improved?|increased?|optimi[sz]ed?|enhanced?|grew|grow|boost(?:ed)?|lower(?:ed)?|"
    r"decreased?|raised?|shorten(?:ed)?|accelerated?|streamlined?|saved?)\b",
    re.IGNORECASE,
)
_MEANS = re.compile(r"\s*(?:,|;|\s\b(?:by|through|using|via|with|while|and|after|when)\b)", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?P<number>(?:(?:about|around|over|up to|nearly|almost|more than|roughly)\s+)?\d[\d.,]*[kKmM]?(?!\w)\+?)"
)
_RATE = re.compile(r"(?:an?|per|each|every)\s+\w+|daily|weekly|monthly|yearly|/\s?\w+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Counted:
    """What a line's first verb counts without saying how many: "new staff", or the team whose people are counted.

    `verb` is the base form of the line's verb, "" for a team, `past` its form; the number goes to `place`.
    """

    words: str
    verb: str
    place: int
    end: int
    past: bool = True


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield each line for which the user gave a number, with the number put in."""
    for bullet in situation.bullets:
        fact = situation.answers.number(bullet.text)
        if fact is None or fact.answer != "have" or not bullet.can_be_reworded:
            continue
        edits = place_number(bullet.text, " ".join(fact.words.split()).strip(" .;,"))
        if edits:
            reason = say("You said: {words}. Now the line can say it.", words=fact.words)
            suggestion = replace_in(bullet, "confirmed-number", edits, reason, "confirm")
            yield replace(suggestion, evidence=(*suggestion.evidence, said_by_user(fact)))


def find_counted(text: str) -> Counted | None:
    """Return what a number could count in a line: the plain plural after its first verb, or a team."""
    words = read_words(text)
    verb = _opener(words)
    if verb is None or verb.base in _FOR_OTHERS or text[: words[0].start].strip() or _CHANGED.match(text):
        return None
    first = words[1:2]
    if first and first[0].plain in ("a", "an", "the") and len(words) > 2 and words[2].plain in _TEAMS:
        followed = text[words[2].end :].lstrip().casefold()
        return None if followed.startswith(("of ", "'", "’", "-")) else _team(text, words[2])
    phrase: list[Word] = []
    for word in words[1 : _MOST_WORDS + 2]:
        gap = text[(phrase[-1] if phrase else words[0]).end : word.start]
        if word.plain in PREPOSITIONS or gap.strip() or _is_doing(word):
            break
        phrase.append(word)
    return _plural(text, verb, phrase, words)


def _opener(words: tuple[Word, ...]) -> Verb | None:
    if len(words) < 2:
        return None
    return find_verb(words[0].text, "past") or find_verb(words[0].text, "base")


def _team(text: str, word: Word) -> Counted | None:
    ended = re.match(
        r"\s*(?:$|[.,;]|\b(?:in|at|on|for|across|during|that|who|which|through|and|to|with)\b)", text[word.end :]
    )
    return Counted(word.text, "", word.end, word.end) if ended else None


def _plural(text: str, verb: Verb, phrase: list[Word], words: tuple[Word, ...]) -> Counted | None:
    """Return a phrase that ends in a plural and has nothing before it that counts or points."""
    if not phrase or len(phrase) > _MOST_WORDS or any(word.text[0].isdigit() for word in phrase):
        return None
    last = phrase[-1].plain
    determined = phrase[0].plain in _DETERMINERS
    plural = last in _MANY or (_is_plural(phrase[-1].text) and last not in _UNCOUNTED)
    blocked = determined or any(word.plain in _NOT_COUNTED for word in phrase)
    named = phrase[-1].text[0].isupper() and not phrase[-1].text.rstrip("s").isupper()
    if not plural or blocked or named:
        return None
    following = [word for word in words if word.start >= phrase[-1].end][:1]
    if (following and following[0].plain in ("and", "or")) or re.match(r"\s*[,/&]", text[phrase[-1].end :]):
        return None
    start, end = phrase[0].start, phrase[-1].end
    past = find_verb(words[0].text, "past") is not None
    return Counted(text[start:end], verb.base, start, end, past)


def _is_doing(word: Word) -> bool:
    """Tell whether a word is a verb's "-ing" and no noun such as "nursing" or "training"."""
    return find_verb(word.text, "gerund") is not None and word.plain not in load("nounish.json")["gerunds"]


def _is_plural(word: str) -> bool:
    lower = word.casefold()
    ends = lower.endswith("s") and len(lower) > 3 and not lower.endswith(("ss", "us", "is", "ics"))
    return ends or singular(lower) != lower or (word[:-1].isupper() and word.endswith("s"))


def place_number(text: str, answer: str) -> tuple[Edit, ...]:
    """Return the edits that put an answer with a number into a line, none if it has no place there."""
    if not read_quantities(answer) or read_quantities(text):
        return ()
    counted = find_counted(text)
    number = _NUMBER.match(answer)
    rest = answer[number.end() :].strip() if number else ""
    if counted and number and not _CHANGES.match(answer):
        said = rest.casefold()
        names = (counted.words.casefold(), counted.words.casefold().split()[-1])
        people = not counted.verb and said in ("", "people", "employees", "persons", "members")
        if people:
            return (Edit(counted.place, counted.place, f" of {answer}"),)
        if counted.verb and (not said or said in names):
            return (Edit(counted.place, counted.place, f"{number['number']} "),)
        if counted.verb and _RATE.fullmatch(rest):
            return Edit(counted.place, counted.place, f"{number['number']} "), Edit(
                counted.end, counted.end, f" {rest}"
            )
    if _CHANGES.match(answer) and _CHANGED.match(text):
        said = answer if answer.casefold().startswith(("by ", "from ")) else f"by {answer}"
        place = _after_object(text)
        return (Edit(place, place, f" {said}"),)
    return () if number and not rest and not _has_unit(answer) else (_in_brackets(text, answer),)


def _has_unit(answer: str) -> bool:
    return any(not sign.isdigit() and sign not in ".,+ " for sign in answer)


def _after_object(text: str) -> int:
    """Return the place after what a verb of change changes, before how it was done."""
    opener = read_words(text)[0].end
    means = _MEANS.search(text, opener + 1)
    end = len(text.rstrip(" .;"))
    return min(means.start(), end) if means else end


def _in_brackets(text: str, answer: str) -> Edit:
    end = len(text.rstrip(" .;"))
    return Edit(end, end, f" ({answer})")
