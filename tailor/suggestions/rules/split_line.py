"""Makes two bullets of one that holds two sentences or runs on; the words stay, but for an "and"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from tailor.model.message import say
from tailor.model.suggestion import Edit, Level, Suggestion
from tailor.suggestions.lines import Bullet
from tailor.suggestions.rules.spacing import stop_styles
from tailor.suggestions.situation import Situation, replace_in
from tailor.suggestions.verb_chains import find_chain, read_words
from tailor.verbs import Form, find_verb
from tailor.words import tokenize

_FORMS: tuple[Form, ...] = ("past", "base", "third", "gerund")
_TWO = 12
_LONG = 30
_FEWEST = 8
_SHORT = 4
_BOUNDARY = re.compile(r"(?<=[\w)”\"%])[.!?;]\s+(?=[A-Z“\"])")
_ABBREVIATION = re.compile(
    r"\b(?:e\.?g|i\.?e|etc|inc|ltd|co|corp|vs|approx|dept|no|dr|mr|mrs|ms|st|\w)$", re.IGNORECASE
)
_JOIN = re.compile(r"(?:\s*[;,]\s*(?:and\s+|then\s+)?|\s+and\s+)$")
_COMMA = re.compile(r",\s+$")
_RELATIVE = re.compile(r"\b(?:that|which|who|whose|where|while|when|if)\b[^;]*$", re.IGNORECASE)
_GOVERNED = re.compile(r"\b(?:that|which|who|whose|where|while|to|by|including|such as)\b[^,;]*$", re.IGNORECASE)
_DETERMINERS = frozenset(
    ("the", "a", "an", "all", "every", "each", "new", "our", "their", "its", "two", "three", "four")
)


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield the parting of each bullet that says two things one after the other."""
    styles = stop_styles(situation.bullets)
    for bullet in situation.bullets:
        if bullet.can_be_reworded and bullet.line.field == "highlights" and "\n" not in bullet.text:
            suggestion = split_bullet(bullet, styles.get(bullet.line.entry))
            if suggestion:
                yield suggestion


def split_bullet(bullet: Bullet, stops: bool | None = None) -> Suggestion | None:
    """Return the parting of a bullet into pieces that each open with a verb, or nothing.

    `stops` says whether the bullets of its list end with a full stop; where nothing does, its own end decides.
    """
    cuts = sentence_ends(bullet.text)
    stop = bullet.text.endswith(".") if stops is None else stops
    if cuts and len(tokenize(bullet.text)) >= _TWO:
        edits = _end_edits(bullet.text, stop=stop) + tuple(
            _sentence_edit(bullet.text, start, end, stop=stop) for start, end in cuts
        )
        if all(_opens_alike(bullet.text, end) for _, end in cuts):
            return _suggestion(
                bullet, edits, "safe", say("Two sentences read better as two bullets; every word stays.")
            )
        return None
    edits = _long_edits(bullet.text, stop=stop)
    if not edits:
        return None
    return _suggestion(
        bullet,
        (*edits, *_end_edits(bullet.text, stop=stop)),
        "confirm",
        say("Readers skim; two shorter bullets are read to their end."),
    )


def sentence_ends(text: str) -> tuple[tuple[int, int], ...]:
    """Return (start, end) of what stands between the sentences of a line; a few words alone are no sentence."""
    found: list[tuple[int, int]] = []
    start = 0
    for match in _BOUNDARY.finditer(text):
        head, tail = text[start : match.start()], text[match.end() :]
        if _ABBREVIATION.search(head) or min(len(tokenize(head)), len(tokenize(tail))) < _SHORT:
            continue
        found.append(match.span())
        start = match.end()
    return tuple(found)


def _end_edits(text: str, *, stop: bool) -> tuple[Edit, ...]:
    """Return the full stop that the last piece needs, or can do without."""
    if stop and text[-1:].isalnum():
        return (Edit(len(text), len(text), "."),)
    dispensable = text.endswith(".") and not stop and not _ABBREVIATION.search(text[:-1])
    return (Edit(len(text) - 1, len(text), ""),) if dispensable else ()


def _sentence_edit(text: str, start: int, end: int, *, stop: bool) -> Edit:
    """Return the break after a sentence, which ends as the whole line does."""
    mark = text[start]
    if mark == "." and stop:
        return Edit(start + 1, end, "\n")
    return Edit(start, end, (mark if mark in "!?" else "." if stop else "") + "\n")


@lru_cache(maxsize=1024)
def _long_edits(text: str, *, stop: bool) -> tuple[Edit, ...]:
    """Return the break of a very long line before a verb beside its first one, as near to the middle as can be."""
    length = len(tokenize(text))
    form = next((form for form in _FORMS if find_chain(text, 0, form)), None) if length >= _LONG else None
    if form is None:
        return ()
    mark = "." if stop else ""
    within = _RELATIVE if form == "past" else _GOVERNED
    starts = _later_verbs(text, form)
    found: list[tuple[int, tuple[Edit, ...]]] = []
    for number, start in enumerate(starts):
        join = _JOIN.search(text[:start])
        words = len(tokenize(text[:start]))
        if join is None or min(words, length - words) < _FEWEST or within.search(text[: join.start()]):
            continue
        cut = Edit(join.start(), start + 1, f"{mark}\n{text[start].upper()}")
        found.append((abs(length - 2 * words), (*_closing_edits(text, starts[:number]), cut)))
    return min(found, key=lambda one: one[0])[1] if found else ()


def _closing_edits(text: str, starts: tuple[int, ...]) -> tuple[Edit, ...]:
    """Return the "and" before the last of several verbs, which the first piece needs now that it ends there."""
    comma = _COMMA.search(text[: starts[-1]]) if starts else None
    return (Edit(comma.start(), comma.end(), " and "),) if comma else ()


def _later_verbs(text: str, form: Form) -> tuple[int, ...]:
    """Return where the verbs beside the first one start; a past form before "the" is one wherever it stands."""
    chain = tuple(verb.start for verb in find_chain(text, 0, form)[1:])
    if chain or form != "past":
        return chain
    words = read_words(text)
    return tuple(
        word.start
        for word, following in pairwise(words[1:])
        if find_verb(word.text, "past") and not find_verb(word.text, "base") and following.plain in _DETERMINERS
    )


def _opens_alike(text: str, start: int) -> bool:
    """Tell whether a later sentence opens with a verb, in the form of the first one's if that opens with one too."""
    first = {form for form in _FORMS if find_chain(text, 0, form)}
    later = {form for form in _FORMS if find_chain(text, start, form)}
    return bool(first & later or (later and not first))


def _suggestion(bullet: Bullet, edits: tuple[Edit, ...], level: Level, reason: str) -> Suggestion:
    return replace(replace_in(bullet, "split", edits, reason, level), kind="split")
