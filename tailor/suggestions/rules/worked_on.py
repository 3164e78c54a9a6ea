"""Says "Contributed to" for "Worked on" and "Involved in": the same part, named with a verb; never a bigger one."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.acts import find_acts
from tailor.suggestions.lines import Bullet
from tailor.suggestions.rules.vague import is_vague
from tailor.suggestions.situation import Situation, replace_in
from tailor.suggestions.verb_chains import read_words
from tailor.verbs import find_verb, verb_of_noun
from tailor.words import singular

_OPENER = re.compile(
    r"^(?:I\s+)?(?:(?:was|am|have been|been|also)\s+)*(?P<said>worked on|working on|work on|involved in)\s+",
    re.IGNORECASE,
)
_LINKS = frozenset(("in", "on"))
_CLAUSE_END = re.compile(r"[,;:.]\s")
_MADE = frozenset(
    (
        *("project", "system", "platform", "application", "app", "feature", "pipeline", "service", "website"),
        *("module", "tool", "model", "dashboard", "infrastructure", "release", "campaign", "product", "report", "plan"),
        *("programme", "program", "proposal", "publication", "curriculum", "exhibition", "production", "framework"),
        *("database", "api", "library", "prototype", "design", "redesign", "strategy", "initiative", "event", "policy"),
    )
)
_PLACES = frozenset(
    (
        *(
            "line",
            "floor",
            "desk",
            "ward",
            "shift",
            "team",
            "site",
            "dock",
            "station",
            "side",
            "weekend",
            "night",
            "day",
        ),
        *("counter", "till", "door", "bar", "ship", "farm", "road", "roof", "court", "call", "commission", "contract"),
        *(
            "make",
            "car",
            "truck",
            "vehicle",
            "engine",
            "equipment",
            "machine",
            "machinery",
            "pipe",
            "chiller",
            "boiler",
        ),
    )
)
"""Where or when somebody works, and what is mended; nobody contributes to a ward, a night or a truck."""
_HAPPENED = re.compile(
    r"(?:an?|the|several|some|many|\d+)?\s*(?:[\w-]+\s+)?(?:lawsuit|litigation|dispute|accident|incident|crash|strike|case|"
    r"fight|conflict|emergenc(?:y|ie))s?\b(?!\s+\w+(?:ion|ment|ysis)\b)",
    re.IGNORECASE,
)
"""What people are drawn into rather than do."""


def propose(bullet: Bullet, _: Situation) -> Iterator[Suggestion]:
    """Yield "Contributed to …" where what follows is an activity or something that is made."""
    opener = _OPENER.match(bullet.text)
    if not opener or not bullet.can_be_reworded or not bullet.tense:
        return
    rest = bullet.text[opener.end() :]
    involved = opener["said"].casefold() == "involved in"
    done = not _HAPPENED.match(rest) if involved else _is_contribution(rest)
    if is_vague(rest) or not done:
        return
    past = bullet.tense == "past" or opener["said"].casefold() == "worked on" or "was " in opener[0].casefold()
    verb = "Contributed to " if past else "Contribute to "
    reason = say(
        "Names your part with a verb instead of “{opener}”, without making it bigger.", opener=opener["said"].strip()
    )
    edits = (Edit(0, opener.end(), verb), *_without_of(bullet.text, opener.end()))
    yield replace_in(bullet, "worked-on", edits, reason)


def _without_of(text: str, start: int) -> Iterator[Edit]:
    """Yield edits that drop the "of" of gerunds: "testing of stored procedures" is testing them."""
    for act in find_acts(text, start, _LINKS, base=True) or ():
        said = text[act.start : act.end]
        if act.nominal and said.endswith(" of") and find_verb(said.split()[0], "gerund"):
            yield Edit(act.end - len(" of"), act.end, "")


def _is_contribution(rest: str) -> bool:
    words = read_words(_CLAUSE_END.split(rest)[0])[:8]
    if any(singular(word.plain) in _PLACES for word in words[:4]):
        return False
    if words and find_verb(words[0].text, "gerund"):
        return True
    if any(find_verb(word.text, "gerund") and following.plain == "of" for word, following in pairwise(words)):
        return True
    return any(singular(word.plain) in _MADE or verb_of_noun(word.plain) is not None for word in words)
