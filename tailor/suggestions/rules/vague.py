"""Asks about lines that say too little to judge: "Was responsible for various reporting tasks."."""

import re
from collections.abc import Iterator

from tailor.model.suggestion import Suggestion
from tailor.suggestions.lines import Bullet
from tailor.suggestions.numbers import read_quantities
from tailor.suggestions.situation import Situation, ask_about
from tailor.suggestions.verb_chains import read_words
from tailor.vocabulary import load, load_words
from tailor.words import singular, tokenize

_MANY = re.compile(r"\b(?:a (?:wide )?(?:range|variety|number) of|all kinds of|etc)\b", re.IGNORECASE)
_THIN = 5


def propose(bullet: Bullet, _: Situation) -> Iterator[Suggestion]:
    """Yield a question about a bullet that stays general."""
    if not bullet.can_be_reworded or bullet.line.field != "highlights":
        return
    if is_vague(bullet.text):
        question = "What exactly did you do here, for whom, and how often or how many?"
        yield ask_about(bullet, "vague", question, "The line stays general, so a reader cannot tell what you did.")
    elif len(tokenize(bullet.text)) < _THIN and not read_quantities(bullet.text):
        question = "What more can you say: with what, for whom, how many, to what end?"
        yield ask_about(bullet, "thin", question, "The line is very short; one true detail would make it count.")


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
