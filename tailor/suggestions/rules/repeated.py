"""Takes out a word that is written twice ("the the") where nobody means it twice."""

import re
from collections.abc import Iterator

from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.situation import Situation, replace_in

_TWICE = re.compile(r"(?<![\w'’-])([^\W\d_]+)(\s+)\1(?![\w'’-])", re.IGNORECASE)
_MEANT = frozenset(
    ("bora", "cha", "far", "ha", "had", "long", "many", "more", "much", "no", "really", "so", "that", "very")
)
_FIELDS = ("highlights", "summary", "description")


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield a safe removal for each doubled word of an English line; names may be double."""
    for bullet in situation.bullets:
        if not bullet.english or bullet.line.field not in _FIELDS:
            continue
        for found in _TWICE.finditer(bullet.text):
            first = found.group(1)
            second = bullet.text[found.end(2) : found.end()]
            if first.casefold() in _MEANT or not second.islower() or (len(first) == 1 and first not in "aA"):
                continue
            edits = (Edit(found.end(1), found.end(), ""),)
            yield replace_in(bullet, "repeated", edits, say("“{second}” is written twice.", second=second))
