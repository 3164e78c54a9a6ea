"""Asks for a true number where a bullet has none; three questions a résumé at most."""

import re
from collections.abc import Iterator

from tailor.model.suggestion import Suggestion
from tailor.suggestions.lines import Bullet
from tailor.suggestions.numbers import read_quantities
from tailor.suggestions.rules.confirmed_number import find_counted
from tailor.suggestions.rules.vague import is_vague
from tailor.suggestions.situation import Situation, ask_about
from tailor.words import tokenize

_MOST = 3
_REASON = "A true number says more than any adjective; leave it out if there is none."
_QUESTIONS = (
    (
        r"led|managed|supervised|coached|mentored|directed|oversaw|lead|manage|supervise",
        "How many people, accounts or sites, or how large a budget?",
    ),
    (
        r"reduced|cut|improved|increased|optimi[sz]ed|enhanced|grew|boosted|saved|streamlined|accelerated",
        "By how much: from what to what, and over what time?",
    ),
    (
        r"built|developed|designed|created|implemented|launched|automated|migrated|deployed|wrote|introduced|set",
        "What changed because of it: users, hours saved, volume, errors?",
    ),
    (
        r"tested|fixed|repaired|inspected|reviewed|audited|resolved|checked|maintained|processed|prepared",
        "How many in a week or a month?",
    ),
    (
        r"taught|trained|presented|advised|served|answered|cared|sold|greeted|treated",
        "How many people did you do this for, and how often?",
    ),
    (
        r"helped|supported|assisted|contributed|participated",
        "How big was it: how many people, how long, how much of it was yours?",
    ),
)


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield questions about the bullets where a number would help most with this posting; none is asked twice."""
    without = [bullet for bullet in situation.bullets if _lacks_number(bullet)]
    asked = [(question, bullet) for bullet in without if (question := _question(bullet))]
    asked.sort(key=lambda pair: -situation.relevance.get(pair[1].line.id, 0.0))
    for question, bullet in asked[:_MOST]:
        if situation.answers.number(bullet.text) is None:
            yield ask_about(bullet, "metric", question, _REASON, asks="number")


def _lacks_number(bullet: Bullet) -> bool:
    fitting = bullet.can_be_reworded and bullet.line.field == "highlights" and not is_vague(bullet.text)
    return fitting and not read_quantities(bullet.text) and len(tokenize(bullet.text)) > 4


def _question(bullet: Bullet) -> str:
    counted = find_counted(bullet.text)
    if counted and counted.verb:
        did = "did" if counted.past else "do"
        return f"How many {counted.words} {did} you {counted.verb}?"
    if counted:
        return f"How many people were in the {counted.words}?"
    return next((question for verbs, question in _QUESTIONS if _opens_with(bullet.text, verbs)), "")


def _opens_with(text: str, verbs: str) -> bool:
    return re.match(rf"\W*(?:\w+ly )?(?:{verbs})\b", text, re.IGNORECASE) is not None
