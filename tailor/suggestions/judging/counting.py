"""Checks that a rewrite has the numbers of its line, each counting what it counted, and no other."""

import re
from collections import Counter

from tailor.model.message import say
from tailor.suggestions.judging.doubts import Doubts
from tailor.suggestions.meaning import read_known
from tailor.suggestions.numbers import (
    Quantity,
    find_swapped,
    implied_frequencies,
    read_frequencies,
    read_quantities,
    read_range,
)

_OWNER = re.compile(
    r"\b(?:a|an|the|one) (?:\w+ )?([a-z]{3,}) (?:with|of) (?:(?:about|up to|over|around|some) )?$", re.IGNORECASE
)
_NO_OWNERS = frozenset(
    (
        "total",
        "after",
        "care",
        "taking",
        "use",
        "number",
        "amount",
        "average",
        "rate",
        "volume",
        "sum",
        "maximum",
        "minimum",
        "range",
        "one",
        "list",
    )
)


_MONEY = ("$", "€", "£")
_PERSONS = re.compile(r"[- ](?:person|people|member|man|strong)\b", re.IGNORECASE)
_PEOPLE = frozenset(("people", "person", "men", "members"))
_PIECES = frozenset(("piece", "pieces", "unit", "units", "item", "items"))
_GRADES = re.compile(r"\b(?:grade|year|class|form|floor|level)s?\b|\bgraders?\b", re.IGNORECASE)
_DAY_TIMES = frozenset(("morn", "morning", "even", "evening", "night", "overnight", "afternoon", "day", "daili"))
_UNTIL = re.compile(r"\b(?:until|till|up to|before|to) (?:\w+ )?((?:19|20)\d\d)\b", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:since|from|after|starting) (?:in )?(?:\w+ )?((?:19|20)\d\d)\b", re.IGNORECASE)


def _keys(text: str, quantities: tuple[Quantity, ...]) -> Counter[tuple[float, str]]:
    """Return what quantities say; of grades, floors and years "ninth" says the same as "9"."""
    graded = _GRADES.search(text) is not None
    return Counter((one.value, "" if one.kind == "th" and graded else one.kind) for one in quantities)


def _turned_dates(source: str, rewrite: str) -> list[str]:
    """Return a reason for each "until 2019" that became "since 2019"."""
    pairs = ((_UNTIL, _SINCE), (_SINCE, _UNTIL))
    turned = {
        year
        for old, new in pairs
        for year in set(old.findall(source)) & set(new.findall(rewrite))
        if year not in new.findall(source) and year not in old.findall(rewrite)
    }
    return [say("“since” and “until” {year} changed places", year=year) for year in sorted(turned)]


def check_numbers(source: str, said: str, rewrite: str, resume_text: str, doubts: Doubts) -> None:
    """Doubt every number that is new, lost, repeated, less exact, or counts something else."""
    before, after = read_quantities(said), read_quantities(rewrite)
    have, there = _keys(said, before), _keys(rewrite, after)
    graded = {
        one: (one.value, "") for one in (*before, *after) if one.kind == "th" and _GRADES.search(source + rewrite)
    }
    bare = {one.value for one in before if not one.kind}
    elsewhere = {one.key for one in read_quantities(resume_text)}
    for one in after:
        span, key = (one.start, one.end), graded.get(one, one.key)
        number = rewrite[one.start : one.end].strip()
        if key not in have:
            severe = key not in elsewhere and not (one.kind in _MONEY and one.value in bare)
            doubts.add(say("the number {number} is not in the line", number=number), severe=severe, span=span)
        elif there[key] > have[key]:
            doubts.add(say("the number {number} is repeated", number=number), severe=True, span=span)
        else:
            _check_counted(one, [each for each in before if graded.get(each, each.key) == key], said, rewrite, doubts)
    coined = {one.value for one in after if one.kind in _MONEY}
    for one in read_quantities(source):
        if graded.get(one, one.key) not in there and one.value != 1:
            severe = bool(one.kind) or one.value not in coined
            doubts.add(
                say("the number {source} was left out", source=source[one.start : one.end].strip()), severe=severe
            )
    for reason in find_swapped(source, rewrite):
        doubts.add(reason, severe=True)
    for reason in (*_lost_owners(source, rewrite), *_turned_dates(source, rewrite)):
        doubts.add(reason, severe=False)
    old, new = read_range(source), read_range(rewrite)
    if old and new and old == new[::-1] and old[0] != old[1]:
        doubts.add(say("“from” and “to” changed places"), severe=True)


def _check_counted(one: Quantity, same: list[Quantity], source: str, rewrite: str, doubts: Doubts) -> None:
    span, number = (one.start, one.end), rewrite[one.start : one.end].strip()
    hedges = {other.hedge for other in same}
    if one.hedge not in hedges:
        severe = not (one.hedge == "about" and hedges == {""}) and hedges != {"about"}
        doubts.add(say("how exact {number} is changed", number=number), severe=severe, span=span)
    counted = [other.counted for other in same]
    hyphened = rewrite[one.end :].startswith("-")
    told = read_known(source)
    generic = any(not other.isdisjoint(_PIECES) for other in counted) or (
        any(not other.isdisjoint(_PEOPLE) for other in counted) and not any(told.has(word) for word in one.counted)
    )
    if _PERSONS.match(rewrite, one.end) or generic:
        return
    turned = (
        one.counted and not hyphened and not any(counted) and any(_overlap(one.counted, other.near) for other in same)
    )
    if turned and any(other.link == "of" for other in same):
        doubts.add(say("{number} now counts something else", number=number), severe=False, span=span)
    elif one.counted and all(counted):
        alike = any(_overlap(one.counted, other) for other in counted)
        if not alike:
            doubts.add(say("{number} now counts something else", number=number), severe=False, span=span)
    elif not one.counted and one.kind == "" and (all(counted) or all(other.link == "of" for other in same)):
        before = rewrite[: one.start].rstrip()
        if re.match(r"\W*(?:and|or|the|a|in|on)\b(?!-)", rewrite[one.end :]) and not before.endswith(" of"):
            doubts.add(say("{number} counts nothing now", number=number), severe=False, span=span)


def _lost_owners(source: str, rewrite: str) -> list[str]:
    """Return a reason for each number that lost what it belonged to ("a farm with 20 hectares")."""
    known = read_known(rewrite)
    there = {one.key for one in read_quantities(rewrite)}
    reasons = []
    for one in read_quantities(source):
        owner = _OWNER.search(source[: one.start])
        if owner and one.key in there and not known.keeps(owner[1]) and owner[1].casefold() not in _NO_OWNERS:
            reasons.append(
                say(
                    "{source} belonged to “{owner}”, which was left out",
                    source=source[one.start : one.end].strip(),
                    owner=owner[1],
                )
            )
    return reasons


def _overlap(one: frozenset[str], other: frozenset[str]) -> bool:
    known = read_known(" ".join(sorted(other)))
    return not one.isdisjoint(other) or any(known.means(word) for word in one)


def check_frequencies(source: str, said: str, rewrite: str, doubts: Doubts) -> None:
    """Doubt every "weekly" that is new or lost."""
    had, has = read_frequencies(said), read_frequencies(rewrite)
    for period, span in has.items():
        if period not in had and period not in implied_frequencies(said):
            doubts.add(say("“{rewrite}” is new", rewrite=rewrite[span[0] : span[1]].strip()), severe=True, span=span)
    lost = "day" in implied_frequencies(source) and "day" not in {*has, *implied_frequencies(rewrite)}
    if lost and read_known(rewrite).stems.isdisjoint(_DAY_TIMES):
        doubts.add(say("how often was left out (each day)"), severe=False)
    for period in read_frequencies(source):
        if period not in has and period not in read_known(rewrite).words:
            doubts.add(say("how often was left out ({period})", period=period), severe=False)
