"""Corrects misspelled words, and words that are another word by a slip ("project manger"), where it is sure."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.languages import language_of
from tailor.suggestions.lines import Bullet
from tailor.suggestions.right_words import right_words
from tailor.suggestions.situation import Situation, replace_in
from tailor.suggestions.spelling import find_misspellings
from tailor.vocabulary import load, load_words

_PROSE = ("highlights", "summary", "description")
_TITLES = ("position", "label", "study_type", "area", "keywords", "courses", "roles")


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield a correction for each misspelled word of an English line; only a reviewed misspelling is safe."""
    allowed = right_words(situation.resume, situation.posting, situation.answers)
    for bullet in situation.bullets:
        if bullet.english and bullet.line.field in _PROSE + _TITLES:
            slips = tuple(_find_slips(bullet))
            yield from slips
            taken = {edit.start for slip in slips for edit in slip.edits}
            yield from (one for one in _find_misspelled(bullet, allowed) if one.edits[0].start not in taken)


def _find_misspelled(bullet: Bullet, allowed: frozenset[str]) -> Iterator[Suggestion]:
    prose = bullet.line.field in _PROSE and bullet.kind not in ("skills", "title")
    for found in find_misspellings(bullet.text, "en", allowed):
        safe = found.certainty == "listed"
        if not safe and not (found.certainty == "clear" and prose):
            continue
        wrong, right = bullet.text[found.start : found.end], found.corrections[0]
        if wrong.lower() in load_words("right_abroad.json") and language_of(bullet.text) != "en":
            continue
        reason = (
            say("“{wrong}” is spelled “{right}”.", wrong=wrong, right=right)
            if safe
            else say("“{wrong}” looks like a slip for “{right}”.", wrong=wrong, right=right)
        )
        edits = (Edit(found.start, found.end, right),)
        yield replace_in(bullet, "spelling", edits, reason, level="safe" if safe else "confirm")


def _find_slips(bullet: Bullet) -> Iterator[Suggestion]:
    for pattern, right in _slips():
        for found in pattern.finditer(bullet.text):
            wrong = found.group(1)
            proper = right.capitalize() if wrong[0].isupper() else right
            reason = say("“{wrong}” is a word, but “{proper}” is probably meant here.", wrong=wrong, proper=proper)
            edits = (Edit(found.start(1), found.end(1), proper),)
            yield replace_in(bullet, "spelling", edits, reason, level="confirm")


@lru_cache(maxsize=1)
def _slips() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), right) for pattern, _, right in load("word_slips.json"))
