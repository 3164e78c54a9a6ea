"""Shortens "Assisted in the development of" to "Helped develop": help stays help."""

import re
from collections.abc import Iterator

from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.act_parts import Act
from tailor.suggestions.acts import find_acts
from tailor.suggestions.lines import Bullet
from tailor.suggestions.situation import Situation, replace_in
from tailor.verbs import find_verb

_OPENER = re.compile(
    r"^(?:I\s+)?(?:assisted|assisting|helped|helping|assist|help)\s+"
    r"(?:(?P<whom>(?:the|our|my)\s+(?:[\w'’-]+\s+){0,2}?[\w'’-]+|[\w'’-]+(?:s|er|or|ist|ian|man|ef))\s+)?(?:(?:in|with)\s+|(?=[a-z]+ing\b))",
    re.IGNORECASE,
)
_HELP_TO = re.compile(r"^(?:I\s+)?(?:helped|helping|help)\s+to\s+(?P<verb>[A-Za-z-]+)", re.IGNORECASE)
_PARTED = {
    "setup": "set up",
    "backup": "back up",
    "cleanup": "clean up",
    "rollout": "roll out",
    "takedown": "take down",
}
_BESIDE = re.compile(r"(?:,|;|&|\b(?:and|or))\s+(?:the\s+)?[a-z]+ing\b", re.IGNORECASE)
_LINKS = frozenset(("in", "with"))


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
        edits = _to_edits(text, to, helped)
    elif opener and (acts := find_acts(text, opener.end(), _LINKS, base=True)):
        said = opener["whom"] or ""
        edits = _bases(acts, f"{helped}{said} " if said else helped)
    if edits:
        yield replace_in(bullet, "helping", edits, say("Says the same in fewer words; helping stays helping."))


def _to_edits(text: str, to: re.Match[str], helped: str) -> tuple[Edit, ...]:
    word = to["verb"].casefold()
    if _BESIDE.search(text, to.end()) or not (find_verb(word, "base") or word in _PARTED):
        return ()
    return (Edit(0, to.end(), helped + _PARTED.get(word, to["verb"])),)


def _bases(acts: tuple[Act, ...], helped: str) -> tuple[Edit, ...]:
    first, *others = acts
    return (
        Edit(0, first.end, helped + first.verb.base),
        *(Edit(act.start, act.end, act.lead + act.verb.base) for act in others),
    )
