"""Takes out words that say nothing: "in order to", "utilized", "on a daily basis", a trailing "etc."."""

import re
from collections.abc import Iterator

from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.lines import Bullet
from tailor.suggestions.situation import Situation, replace_in
from tailor.suggestions.verb_chains import like
from tailor.verbs import find_verb

_SHORTER = (
    (re.compile(r"\bin order to\b", re.IGNORECASE), "to"),
    (re.compile(r"\bdue to the fact that\b", re.IGNORECASE), "because"),
    (re.compile(r"\bvarious different\b", re.IGNORECASE), "various"),
    (re.compile(r"\beach and every\b", re.IGNORECASE), "every"),
    (re.compile(r"\ba total of (?=\d)", re.IGNORECASE), ""),
    (re.compile(r"(?<![\w-])utili[sz]ed\b", re.IGNORECASE), "used"),
    (re.compile(r"(?<![\w-])utili[sz]ing\b", re.IGNORECASE), "using"),
    (re.compile(r"(?<![\w-])utili[sz]es\b", re.IGNORECASE), "uses"),
    (re.compile(r"(?<![\w-])utili[sz]e\b", re.IGNORECASE), "use"),
)
_PURPOSE = re.compile(r"\bfor the purposes? of\b(?:\s+(?P<aim>[A-Za-z-]+ing)\b)?", re.IGNORECASE)
_BASIS = re.compile(
    r"\bon (?:an? )?"
    r"(?P<often>hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual|regular|day[- ]to[- ]day) basis\b"
    r"(?=\s*(?:[.,;)]|$)|\s+(?:to|for|with|in|at|by|from|and)\b)",
    re.IGNORECASE,
)
_OFTEN = {"annual": "annually", "regular": "regularly", "day to day": "daily", "day-to-day": "daily"}
_SUCCESS = re.compile(r"(?<!\ba )(?<!\bthe )\bsuccessfully\s+(?P<verb>[A-Za-z-]+)", re.IGNORECASE)
_AS_WELL = re.compile(r"(?P<before>[\w-]+)(?P<link>,?\s+as well as)\s+(?P<after>[\w-]+)", re.IGNORECASE)
_JOINED = re.compile(r"\band\b|\bor\b|[&/,]", re.IGNORECASE)
_ETC = re.compile(r"(?P<drop>,?\s*(?:and\s+|&\s*)?\betc\.{0,3})(?=[)\s]*\.?\s*$)", re.IGNORECASE)
_ITEM = re.compile(r"(?P<comma>,\s*)(?P<item>[^,;:()]+)$")
_SHORT = 3


def propose(bullet: Bullet, _: Situation) -> Iterator[Suggestion]:
    """Yield the line without its filler; nothing that it says is lost."""
    if not bullet.can_be_reworded:
        return
    text = bullet.text
    edits = (*_shorter(text), *_basis(text), *_success(text), *_as_well(text), *_et_cetera(text))
    if edits:
        yield replace_in(bullet, "filler", edits, say("Says the same in fewer and plainer words."))


def _shorter(text: str) -> Iterator[Edit]:
    for found in _PURPOSE.finditer(text):
        verb = find_verb(found["aim"] or "", "gerund")
        if verb and not re.match(r"\s+(?:\w+\s+)?of\b|\s*(?:,|\band\b|\bor\b)", text[found.end() :]):
            yield Edit(found.start(), found.end(), f"to {verb.base}")
        elif not found["aim"]:
            yield Edit(found.start(), found.end(), "for")
    for pattern, short in _SHORTER:
        for found in pattern.finditer(text):
            if not (found.start() == 0 and not short):
                yield Edit(found.start(), found.end(), like(short, found[0]))


def _basis(text: str) -> Iterator[Edit]:
    for found in _BASIS.finditer(text):
        often = found["often"].casefold()
        if found.start():
            yield Edit(found.start(), found.end(), _OFTEN.get(often, often))


def _success(text: str) -> Iterator[Edit]:
    """Yield an edit that drops "successfully" before what was done: being done, it was a success."""
    for found in _SUCCESS.finditer(text):
        verb = found["verb"]
        if find_verb(verb, "past") or find_verb(verb, "participle"):
            start = found.start("verb")
            yield Edit(found.start(), start + 1, like(verb[0], found[0]))


def _as_well(text: str) -> Iterator[Edit]:
    """Yield an edit that joins two things by "and", where no other list stands in the line."""
    found = _AS_WELL.search(text)
    if not found or _JOINED.search(text[: found.start("link")]) or _JOINED.search(text[found.end("link") :]):
        return
    before = found["before"]
    compared = find_verb(before, "past") or find_verb(before, "participle") or found.start() == 0
    if not compared and not find_verb(found["after"], "gerund"):
        yield Edit(found.start("link"), found.end("link"), " and")


def _et_cetera(text: str) -> Iterator[Edit]:
    """Yield edits that drop a last "etc." and close the list before it with "and"."""
    found = _ETC.search(text)
    if not found or not found.start():
        return
    drop = Edit(found.start(), found.end(), "")
    before = text[: found.start()]
    last = _ITEM.search(before)
    if re.search(r"\b(?:and|or)\b|&", last["item"] if last else re.split(r"[,;(]", before)[-1]) or "," not in before:
        yield drop
    elif last and len(last["item"].split()) <= _SHORT and not _many_joined(before[: last.start()]):
        yield Edit(last.start("comma"), last.end("comma"), " and ")
        yield drop


def _many_joined(before: str) -> bool:
    """Tell whether "and" already stands among the things of a list, so that one more would read badly."""
    joined = list(re.finditer(r"\b(?:and|or)\b|&", before))
    words = before[: joined[0].start()].split() if joined else []
    return bool(joined) and not (len(words) == 1 and find_verb(words[0], "past") and len(joined) == 1)
