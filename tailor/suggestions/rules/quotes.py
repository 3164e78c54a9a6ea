"""Writes apostrophes, quotation marks and dashes of the whole résumé alike, as most of them are written."""

import re
from collections import Counter
from collections.abc import Iterator

from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.situation import Situation, replace_in

_KINDS = ("duty", "achievement", "objective", "other")
_FIELDS = ("highlights", "summary", "description")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’](?=[^\W\d_])|(?<=s)['’](?= [a-z])")
_STRAIGHT = re.compile(r"(?<![\w\"“”])\"([^\"“”]+)\"(?![\w\"“”])")
_CURLY = re.compile(r"“([^\"“”]+)”")
_DASH = re.compile(r"(?<=[^\W\d_] )[-–—](?= [^\W\d_])")


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield the marks of each line that most of the résumé writes otherwise; where two are as frequent none changes."""
    bullets = [bullet for bullet in situation.bullets if bullet.kind in _KINDS and bullet.line.field in _FIELDS]
    texts = [bullet.text for bullet in bullets]
    apostrophe = _most(Counter(mark for text in texts for mark in _APOSTROPHE.findall(text)))
    dash = _most(Counter(mark for text in texts for mark in _DASH.findall(text)))
    quotes = _most(Counter({name: sum(len(pattern.findall(text)) for text in texts) for name, pattern in _PAIRS}))
    for bullet in bullets:
        edits = (
            *_alike(_APOSTROPHE, bullet.text, apostrophe),
            *_alike(_DASH, bullet.text, dash),
            *(_quoted(bullet.text, quotes) if bullet.english else ()),
        )
        if edits:
            reason = say("So that quotation marks, apostrophes and dashes look alike throughout; no word changes.")
            yield replace_in(bullet, "quotes", tuple(sorted(edits, key=lambda edit: edit.start)), reason)


_PAIRS = (("straight", _STRAIGHT), ("curly", _CURLY))


def _most(counts: Counter[str]) -> str:
    """Return what is written most often, or nothing where there is no choice to make or no majority."""
    ranked = [(mark, count) for mark, count in counts.most_common(2) if count]
    return ranked[0][0] if len(ranked) == 2 and ranked[0][1] > ranked[1][1] else ""


def _alike(pattern: re.Pattern[str], text: str, mark: str) -> Iterator[Edit]:
    for found in pattern.finditer(text) if mark else ():
        if found[0] != mark:
            yield Edit(found.start(), found.end(), mark)


def _quoted(text: str, style: str) -> Iterator[Edit]:
    pattern, marks = {"straight": (_CURLY, '""'), "curly": (_STRAIGHT, "“”"), "": (None, "")}[style]
    for found in pattern.finditer(text) if pattern else ():
        yield Edit(found.start(), found.start() + 1, marks[0])
        yield Edit(found.end() - 1, found.end(), marks[1])
