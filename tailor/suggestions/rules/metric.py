"""Asks for a true number where a bullet has none; three questions a résumé at most."""

import re
from collections.abc import Iterator

from tailor.model.message import say
from tailor.model.suggestion import Suggestion
from tailor.suggestions.lines import Bullet
from tailor.suggestions.numbers import read_quantities
from tailor.suggestions.rules.confirmed_number import find_counted
from tailor.suggestions.rules.vague import is_vague
from tailor.suggestions.situation import Situation, ask_about
from tailor.verbs import find_lemmas
from tailor.words import tokenize

_MOST = 3
_REASON = say("A true number says more than any adjective; leave it out if there is none.")
_QUESTIONS = (
    (
        "lead manage supervise coach mentor direct oversee",
        say("How many people, accounts or sites, or how large a budget?"),
    ),
    (
        "reduce cut improve increase optimize optimise enhance grow boost save streamline accelerate",
        say("By how much: from what to what, and over what time?"),
    ),
    (
        "build develop design create implement launch automate migrate deploy write introduce set",
        say("What changed because of it: users, hours saved, volume, errors?"),
    ),
    (
        "test fix repair inspect review audit resolve check maintain process prepare clean pack ship stock install "
        "order schedule file type deliver load receive enter",
        say("How many in a week or a month?"),
    ),
    (
        "teach train present advise serve answer care sell greet treat",
        say("How many people did you do this for, and how often?"),
    ),
    (
        "help support assist contribute participate",
        say("How big was it: how many people, how long, how much of it was yours?"),
    ),
)
_OPENER = re.compile(
    r"\W*(?:i |was |were |am |is |have |been |also |solely )*"
    r"(?:responsible for |accountable for |in charge of |tasked with |duties (?:include|included|including):? )?"
    r"(?:the )?(?:\w+ly )?([a-z]+)",
    re.IGNORECASE,
)


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield questions about the bullets where a number would help most with this posting; none is asked twice."""
    without = [bullet for bullet in situation.bullets if _lacks_number(bullet)]
    asked = [(question, bullet) for bullet in without if (question := _question(bullet))]
    asked.sort(key=lambda pair: (-situation.relevance.get(pair[1].line.id, 0.0), _vagueness(pair[0])))
    for question, bullet in asked[:_MOST]:
        if situation.answers.number(bullet.text) is None:
            yield ask_about(bullet, "metric", question, _REASON, asks="number")


def _lacks_number(bullet: Bullet) -> bool:
    fitting = bullet.can_be_reworded and bullet.line.field == "highlights" and not is_vague(bullet.text)
    return fitting and not read_quantities(bullet.text) and len(tokenize(bullet.text)) > 4


def _vagueness(question: str) -> int:
    """Return how hard a question is to answer with one number: what is counted by name first, how big it was last."""
    general = [one for _, one in _QUESTIONS]
    return 1 + general.index(question) // (len(general) - 1) if question in general else 0


def _question(bullet: Bullet) -> str:
    counted = find_counted(bullet.text)
    if counted and counted.verb:
        did = "did" if counted.past else "do"
        return say("How many {words} {did} you {verb}?", words=counted.words, did=did, verb=counted.verb)
    if counted:
        return say("How many people were in the {words}?", words=counted.words)
    opener = _OPENER.match(bullet.text)
    bases = find_lemmas(opener[1]) if opener else ()
    return next((question for verbs, question in _QUESTIONS if not set(bases).isdisjoint(verbs.split())), "")
