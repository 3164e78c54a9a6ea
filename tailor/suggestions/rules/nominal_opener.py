"""Starts with the verb instead of its noun: "Preparation of tax returns" becomes "Prepared tax returns"."""

import re
from collections.abc import Iterator

from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.act_parts import Act, act_words
from tailor.suggestions.acts import act_edits, find_acts
from tailor.suggestions.lines import Bullet
from tailor.suggestions.situation import Situation, replace_in
from tailor.verbs import find_verb

_OPENER = re.compile(r"^(?P<done>(?:(?:have|had)\s+)?(?:done|did|doing|performed|performing)\s+)?(?=\S)", re.IGNORECASE)
_LED_TO = re.compile(r"\b(?:led|helped|resulted|brought|saved|allowed|made|gave|won|earned)\b", re.IGNORECASE)
_NAMED = re.compile(
    r"^\w+ of (?:the (?:year|month|week)\b|variance\b|[A-Z][a-z]+(?:\s+[A-Z]\w*)*\W*$)|:\s*$"
    r"|^(?:\W*(?:[A-Z][\w-]*|of|and|in|for|the|&)\b)+\W*$"
)
"""What is the name of something: "Analysis of variance", "Review of Systems", a heading."""
_LEAST = 4


def propose(bullet: Bullet, _: Situation) -> Iterator[Suggestion]:
    """Yield "Managed …" for "Management of …", all such nouns of the line included."""
    if not bullet.can_be_reworded or not bullet.tense:
        return
    edits = _edits(bullet)
    if edits:
        yield replace_in(
            bullet, "nominal-opener", edits, say("Starts with what you did: a verb says it shorter than a noun.")
        )


def _edits(bullet: Bullet) -> tuple[Edit, ...]:
    text = bullet.text
    opener = _OPENER.match(text)
    start = opener.end() if opener else 0
    acts = find_acts(text, start)
    if not acts or not acts[0].nominal or _NAMED.search(text) or _LED_TO.search(text):
        return ()
    nouns = text[acts[0].start : acts[0].end].split()
    first = next(noun.casefold() for noun in nouns if noun.casefold() != "the")
    if _names_a_work(text, acts, first) or (bullet.line.kind == "projects" and first not in act_words("building")):
        return ()
    if first in ("opening", "closing") and len(acts) == 1:
        return ()
    gerunds = all(find_verb(text[act.start : act.end].split()[0], "gerund") for act in acts)
    if gerunds and len(text.split()) < _LEAST:
        return ()
    done = bool(opener and re.match(r"(?:have\s+|had\s+)?(?:done|did|performed)\b", opener[0], re.IGNORECASE))
    return act_edits(acts, "past" if done else bullet.tense, 0)


def _names_a_work(text: str, acts: tuple[Act, ...], first: str) -> bool:
    """Tell whether the noun may open the title of a work or a course ("Production of Hamlet", "Study of Light")."""
    last = next(act for act in acts if act.end >= acts[0].end and text[: act.end].rstrip().endswith("of"))
    named = text[last.end :].strip()
    quoted = named[:1] in "\"“‘'«"
    return quoted or (first in act_words("works") and bool(re.match(r"[A-Z][a-z]", named)))
