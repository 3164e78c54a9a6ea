"""Corrects misspelled words, and words that are another word by a slip ("project manger"), where it is sure."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from tailor.model.lines import resume_lines
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.languages import language_of
from tailor.suggestions.lines import Bullet
from tailor.suggestions.situation import Situation, replace_in
from tailor.suggestions.spelling import find_misspellings
from tailor.vocabulary import load, load_table, load_words
from tailor.words import tokenize

_PROSE = ("highlights", "summary", "description")
_TITLES = ("position", "label", "study_type", "area", "keywords", "courses", "roles")
_NAMES = ("name", "organization", "institution", "entity", "publisher", "issuer", "awarder", "location")


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield a correction for each misspelled word of an English line; only a reviewed misspelling is safe."""
    allowed = _allowed(situation)
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
        reason = f"“{wrong}” is spelled “{right}”." if safe else f"“{wrong}” looks like a slip for “{right}”."
        edits = (Edit(found.start, found.end, right),)
        yield replace_in(bullet, "spelling", edits, reason, level="safe" if safe else "confirm")


def _find_slips(bullet: Bullet) -> Iterator[Suggestion]:
    for pattern, right in _slips():
        for found in pattern.finditer(bullet.text):
            wrong = found.group(1)
            proper = right.capitalize() if wrong[0].isupper() else right
            reason = f"“{wrong}” is a word, but “{proper}” is probably meant here."
            edits = (Edit(found.start(1), found.end(1), proper),)
            yield replace_in(bullet, "spelling", edits, reason, level="confirm")


@lru_cache(maxsize=1)
def _slips() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), right) for pattern, _, right in load("word_slips.json"))


def _allowed(situation: Situation) -> frozenset[str]:
    """Return words that are right in this résumé: the posting's, listed skills, names, and what is written twice.

    Where résumé or posting repeat a well-known misspelling, it stays one.
    """
    basics, posting = situation.resume.basics, situation.posting
    names = [basics.name, basics.location.text, basics.email, posting.company]
    words = [posting.text, *(fact.term for fact in situation.answers.facts)]
    counts: Counter[str] = Counter()
    for line in resume_lines(situation.resume):
        found = {token.text.casefold() for token in tokenize(line.text)}
        counts.update(found)
        if line.field in _NAMES:
            names.append(line.text)
        elif line.kind in ("skills", "certificates") or line.field == "keywords":
            words.append(line.text)
    known = {token.text.casefold() for text in words for token in tokenize(text)}
    known |= {word for word, count in counts.items() if count > 1}
    known -= set(load_table("misspellings.json"))
    return frozenset(known | {token.text.casefold() for text in names for token in tokenize(text)})
