"""Drops the "I" of "I have developed …": a résumé's bullets start with the verb."""

import re
from collections.abc import Iterator

from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion, apply_edits
from tailor.suggestions.act_parts import Act
from tailor.suggestions.acts import act_edits, find_acts
from tailor.suggestions.deeds import find_deeds
from tailor.suggestions.lines import Bullet, Tense
from tailor.suggestions.situation import Situation, replace_in
from tailor.suggestions.verb_chains import find_chain, inflect, like
from tailor.verbs import find_verb

_OPENER = re.compile(
    r"^(?:I\s+(?:have|had)\s+|(?P<bare>Have)\s+|I\s+)(?:(?:also|currently)\s+)?"
    r"(?P<adverb>(?!(?:personally|currently|presently)\b)[a-z]+ly\s+)?(?:personally\s+)?(?P<verb>[A-Za-z-]+)(?=\s)"
)
_DOING = re.compile(r"^I\s+(?P<be>am|was)\s+(?:(?:also|currently|presently)\s+)?(?P<verb>[a-z-]+ing)\s", re.IGNORECASE)
_FURTHER = re.compile(r"(?P<before>(?:,|;|\band\b|\bthen\b|\balso\b)\s+)I\s+(?:(?:have|also)\s+)?(?P<verb>[a-z-]+)\s")
_OWN = re.compile(
    r"\bmy(?=\s+(?:team|teams|manager|managers|supervisor|department|line manager|colleagues|company|boss)\b)"
)


def propose(bullet: Bullet, _: Situation) -> Iterator[Suggestion]:
    """Yield the line from its verb on, without a further "I" in it; "my team" is told as "the team"."""
    if not bullet.can_be_reworded:
        return
    edits = _opening(bullet)
    if not edits and not _OWN.search(bullet.text):
        return
    taken = {place for edit in edits for place in range(edit.start, edit.end)}
    further = _further(bullet, edits[0].end if edits else 0) if edits else ()
    own = tuple(_without_my(bullet.text, found) for found in _OWN.finditer(bullet.text) if found.start())
    edits = (*edits, *further, *(edit for edit in own if edit.start not in taken))
    left = apply_edits(bullet.text, tuple(sorted(edits, key=lambda edit: edit.start))) if edits else bullet.text
    if edits and not re.search(r"\b(?:I|we|me|myself|my own)\b", left):
        reason = say("Bullets start with the verb; that it was you goes without saying.")
        yield replace_in(bullet, "first-person", tuple(sorted(edits, key=lambda edit: edit.start)), reason)


def _without_my(text: str, found: re.Match[str]) -> Edit:
    """Return the edit that makes "my manager" the manager and "my colleagues" colleagues."""
    several = re.match(r"\s+\w+s\b", text[found.end() :])
    return Edit(found.start(), found.end() + 1, "") if several else Edit(found.start(), found.end(), "the")


def _opening(bullet: Bullet) -> tuple[Edit, ...]:
    text = bullet.text
    if doing := _DOING.match(text):
        acts = find_acts(text, doing.start("verb"))
        tense: Tense = "present" if doing["be"].casefold() == "am" else "past"
        return act_edits(acts, tense, 0) if acts and doing["verb"].casefold() != "working" else ()
    opener = _OPENER.match(text)
    return _edits(bullet, opener) if opener else ()


def _further(bullet: Bullet, start: int) -> tuple[Edit, ...]:
    """Return edits that drop each further "I" before a verb: "and I kept the kitchen clean"."""
    edits = []
    for found in _FURTHER.finditer(bullet.text, start):
        if (
            find_verb(found["verb"], "past")
            or find_verb(found["verb"], "base")
            or find_verb(found["verb"], "participle")
        ):
            edits.append(Edit(found.end("before"), found.start("verb"), ""))
    return tuple(edits)


def _edits(bullet: Bullet, opener: re.Match[str]) -> tuple[Edit, ...]:
    word = opener["verb"]
    have = opener["bare"] or re.match(r"I\s+(?:have|had)\b", opener[0])
    done = find_verb(word, "participle") if have else find_verb(word, "past")
    if done:
        return (Edit(0, opener.end(), like((opener["adverb"] or "") + done.past, "X")),)
    chain = find_chain(bullet.text, opener.start("verb"), "base", sure=True)
    if have or not chain or not bullet.tense:
        return ()
    if bullet.tense == "past":
        deeds = find_deeds(bullet.text, opener.start("verb"))
        return _told(bullet, deeds, opener["adverb"] or "") if deeds else ()
    first, *others = chain
    return (
        Edit(0, first.end, like((opener["adverb"] or "") + inflect(first.verb, bullet.tense), "X")),
        *(Edit(verb.start, verb.end, inflect(verb.verb, bullet.tense)) for verb in others),
    )


def _told(bullet: Bullet, deeds: tuple[Act, ...], adverb: str) -> tuple[Edit, ...]:
    first, *others = act_edits(deeds, bullet.tense)
    return (Edit(0, first.end, like(adverb + first.text, "X")), *others)
