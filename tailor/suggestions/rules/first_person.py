"""Drops the "I" of "I have developed …": a résumé's bullets start with the verb."""

import re
from collections.abc import Iterator

from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.lines import Bullet
from tailor.suggestions.situation import Situation, replace_in
from tailor.suggestions.verb_chains import find_chain, inflect, like
from tailor.verbs import find_verb

_OPENER = re.compile(r"^I\s+(?P<have>(?:have|had)\s+)?(?:also\s+)?(?P<verb>[A-Za-z-]+)(?=\s)")


def propose(bullet: Bullet, _: Situation) -> Iterator[Suggestion]:
    """Yield the line from its verb on."""
    opener = _OPENER.match(bullet.text)
    if not opener or not bullet.can_be_reworded:
        return
    edits = _edits(bullet, opener)
    if edits and not re.search(r"\bI\b", bullet.text[opener.end() :]):
        yield replace_in(
            bullet, "first-person", edits, "Bullets start with the verb; that it was you goes without saying."
        )


def _edits(bullet: Bullet, opener: re.Match[str]) -> tuple[Edit, ...]:
    word = opener["verb"]
    done = find_verb(word, "participle") if opener["have"] else find_verb(word, "past")
    if done:
        return (Edit(0, opener.end(), like(done.past, "X")),)
    chain = find_chain(bullet.text, opener.start("verb"), "base", sure=True)
    if opener["have"] or not chain or not bullet.tense:
        return ()
    first, *others = chain
    return (
        Edit(0, first.end, like(inflect(first.verb, bullet.tense), "X")),
        *(Edit(verb.start, verb.end, inflect(verb.verb, bullet.tense)) for verb in others),
    )
