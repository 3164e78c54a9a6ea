"""Shortens "Assisted in the development of" to "Helped develop": help stays help."""

import re
from collections.abc import Iterator

from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.lines import Bullet
from tailor.suggestions.situation import Situation, replace_in
from tailor.suggestions.verb_chains import find_chain
from tailor.verbs import find_verb, verb_of_noun

_OPENER = re.compile(r"^(?:I\s+)?(?:assisted|assisting|helped|helping|assist|help)\s+(?:in|with)\s+", re.IGNORECASE)
_HELP_TO = re.compile(r"^(?:I\s+)?(?:helped|helping|help)\s+to\s+", re.IGNORECASE)
_NOUNS = re.compile(
    r"(?:the\s+)?(?P<nouns>[A-Za-z]+(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)[A-Za-z]+)*)\s+of\s+(?=\S)", re.IGNORECASE
)


def propose(bullet: Bullet, _: Situation) -> Iterator[Suggestion]:
    """Yield "Helped develop …" for "Assisted in the development of …" and "Assisted in developing …"."""
    if not bullet.can_be_reworded or not bullet.tense:
        return
    text = bullet.text
    present = bullet.tense == "present" and not re.match(r"(?:I\s+)?(?:assisted|helped)\b", text, re.IGNORECASE)
    helped = "Help " if present else "Helped "
    opener = _OPENER.match(text)
    edits: tuple[Edit, ...] = ()
    if to := _HELP_TO.match(text):
        edits = (Edit(0, to.end(), helped),)
    elif opener:
        edits = _verb_edits(text, opener.end(), helped) or _noun_edits(text, opener.end(), helped)
    if edits:
        yield replace_in(bullet, "helping", edits, "Says the same in fewer words; helping stays helping.")


def _verb_edits(text: str, start: int, helped: str) -> tuple[Edit, ...]:
    chain = find_chain(text, start, "gerund")
    if not chain:
        return ()
    first, *others = chain
    return (
        Edit(0, first.end, helped + first.verb.base),
        *(Edit(verb.start, verb.end, verb.verb.base) for verb in others),
    )


def _noun_edits(text: str, start: int, helped: str) -> tuple[Edit, ...]:
    phrase = _NOUNS.match(text, start)
    if not phrase:
        return ()
    verbs = [
        verb_of_noun(noun) or find_verb(noun, "gerund")
        for noun in re.split(r"\s*,\s*|\s+and\s+|\s*&\s*", phrase["nouns"])
    ]
    bases = [verb.base for verb in verbs if verb]
    if len(bases) < len(verbs):
        return ()
    listed = " and ".join((", ".join(bases[:-1]), bases[-1])) if len(bases) > 1 else bases[0]
    return (Edit(0, phrase.end(), f"{helped}{listed} "),)
