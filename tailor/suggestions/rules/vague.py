"""Asks about lines that say too little to judge: "Was responsible for various reporting tasks."."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tailor.model.message import say
from tailor.model.suggestion import Suggestion
from tailor.suggestions.numbers import read_quantities
from tailor.suggestions.situation import Situation, ask_about
from tailor.suggestions.verb_chains import read_words
from tailor.vocabulary import load, load_words
from tailor.words import singular, tokenize

_MANY = re.compile(r"\b(?:a (?:wide )?(?:range|variety|number) of|all kinds of|etc)\b", re.IGNORECASE)
_THIN = 5
_MOST = 3
_MOST_THIN = 2


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield a question about each bullet that stays general or says next to nothing, the latest jobs first."""
    bullets = [bullet for bullet in situation.bullets if bullet.can_be_reworded and bullet.line.field == "highlights"]
    general = [bullet for bullet in bullets if is_vague(bullet.text)]
    thin = [bullet for bullet in bullets if _is_thin(bullet.text) and bullet not in general]
    for bullet in general[:_MOST]:
        question = say("What exactly did you do here, for whom, and how often or how many?")
        yield ask_about(bullet, "vague", question, say("The line stays general, so a reader cannot tell what you did."))
    for bullet in thin[:_MOST_THIN]:
        question = say("What more can you say: with what, for whom, how many, to what end?")
        yield ask_about(bullet, "thin", question, say("The line is very short; one true detail would make it count."))


def _is_thin(text: str) -> bool:
    return len(tokenize(text)) < _THIN and not read_quantities(text)


@lru_cache(maxsize=4096)
def is_vague(text: str) -> bool:
    """Tell whether a text names only "various tasks" and no number, name or particular thing."""
    if read_quantities(text):
        return False
    lists = load("nounish.json")
    words = read_words(text)
    plain = [singular(word.plain) for word in words]
    general = any(word in lists["vague"] for word in plain) or bool(_MANY.search(text))
    things = any(word in lists["vague_things"] for word in plain)
    named = any(word.text[0].isupper() for word in words[1:])
    telling = [word for word in plain if word not in load_words("stop_words.json")]
    return general and things and not named and len(telling) < 8
