"""Starts with the verb instead of "Responsible for …"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.act_parts import act_words, is_action
from tailor.suggestions.acts import act_edits, find_acts
from tailor.suggestions.lines import Bullet, Tense
from tailor.suggestions.rules.vague import is_vague
from tailor.suggestions.situation import Situation, replace_in
from tailor.suggestions.verb_chains import PREPOSITIONS, Word, find_chain, inflect, like, read_words
from tailor.verbs import Verb, find_verb, verb_of_noun
from tailor.vocabulary import load_words
from tailor.words import singular

_BE = r"(?:I\s+)?(?:(?:was|were|am|is|been|being|have been|also|mainly|primarily|directly|solely|fully)\s+)*"
_OPENERS = (
    re.compile(rf"^{_BE}(?:responsible|accountable)\s+(?P<link>for|to)\s+", re.IGNORECASE),
    re.compile(rf"^{_BE}(?:tasked|charged|entrusted)\s+(?P<link>with|to)\s+", re.IGNORECASE),
    re.compile(r"^(?:I\s+)?(?:used|had|was able)\s+(?P<link>to)\s+", re.IGNORECASE),
    re.compile(
        r"^(?P<link>to)\s+(?!.*\b(?:my|I|career|opportunit\w+|skills?|knowledge|position|growth)\b)", re.IGNORECASE
    ),
    re.compile(rf"^{_BE}in charge\s+(?P<link>of)\s+", re.IGNORECASE),
    re.compile(
        r"^(?:(?:my|the|key|main|primary|daily|major|core)\s+)*(?:roles?|duties|responsibilit(?:y|ies))"
        r"(?:\s+and\s+(?:duties|responsibilit(?:y|ies)))?\s*(?:(?:included?|includes|including|involved?|involves|were|was|"
        r"are|is)\s*:?\s+|:\s*)(?P<link>to\s+)?",
        re.IGNORECASE,
    ),
)
_LINKS = frozenset(("for", "of", "with", "in"))
_AFTER_COMMA = re.compile(r"[,;]\s+([A-Za-z-]+)")
_SHORT = 6
_UNCOUNTED = frozenset(
    (
        *("data", "payroll", "inventory", "stock", "equipment", "staff", "waste", "compensation", "content", "media"),
        *("money", "cash", "food", "mail", "traffic", "software", "hardware", "machinery", "merchandise", "business"),
        *("production", "training", "recruitment", "procurement", "maintenance", "correspondence", "documentation"),
        *("information", "knowledge", "research", "risk", "quality", "performance", "revenue", "security", "freight"),
    )
)
"""Words that need neither an article nor an ending as what a verb is done to."""


def propose(bullet: Bullet, _: Situation) -> Iterator[Suggestion]:
    """Yield "Managed …" for "Responsible for managing …", all verbs beside the first included."""
    if not bullet.can_be_reworded or not bullet.tense:
        return
    opener = next((found for pattern in _OPENERS if (found := pattern.match(bullet.text))), None)
    if not opener or is_vague(bullet.text[opener.end() :]):
        return
    tense: Tense = "past" if re.match(r"(?:I )?(?:was|were|used|had)\b", opener[0], re.IGNORECASE) else bullet.tense
    rule, edits = "weak-opener", _verb_edits(bullet.text, opener, tense)
    if not edits:
        rule, edits = "weak-opener-noun", _noun_edits(bullet.text, opener.end(), tense)
    if edits:
        said = opener[0].strip().rstrip(":")
        reason = say("Starts with what you did instead of “{said}”; right if you did it yourself.", said=said)
        yield replace_in(bullet, rule, edits, reason, "confirm")


def _verb_edits(text: str, opener: re.Match[str], tense: Tense) -> tuple[Edit, ...]:
    start = opener.end()
    if (opener["link"] or "").strip().casefold() != "to":
        acts = find_acts(text, start, _LINKS)
        return act_edits(acts, tense, 0) if acts else ()
    done = (find_verb(found[1], "past") for found in _AFTER_COMMA.finditer(text, start))
    if opener[0].strip().casefold() == "to" and any(done):
        return ()
    chain = find_chain(text, start, "base", sure=True)
    if not chain:
        return ()
    first, *others = chain
    return (
        Edit(0, first.end, like(inflect(first.verb, tense), "X")),
        *(Edit(_after_to(text, verb.start), verb.end, inflect(verb.verb, tense)) for verb in others),
    )


def _after_to(text: str, start: int) -> int:
    """Return where a further verb begins, its own "to" included."""
    found = re.search(r"\bto\s+$", text[:start], re.IGNORECASE)
    return found.start() if found else start


def _noun_edits(text: str, start: int, tense: Tense) -> tuple[Edit, ...]:
    """Return edits for "payroll administration", for "Managed the night shift", and for the acts named after it."""
    words = read_words(text, start)
    end = len(text.rstrip(" .;"))
    last = words[-1] if words else None
    verb = verb_of_noun(last.text) if last and last.end == end else None
    plain = not any(word.plain in load_words("stop_words.json") for word in words)
    several = len(words) > 1 and (singular(words[-2].plain) != words[-2].plain or words[-2].plain in _UNCOUNTED)
    if verb and last and plain and several and 1 < len(words) <= _SHORT and "," not in text[start:]:
        return (Edit(0, start, like(inflect(verb, tense), "X") + " "), Edit(words[-2].end, last.end, ""))
    handled = _handling(text, words)
    acts = find_acts(text, start, _LINKS, after_thing=True) if handled else None
    if handled is None or acts is None or (acts and is_action(words[_head(text, words)].text)):
        return ()
    return (Edit(0, start, like(inflect(handled, tense), "X") + " "), *act_edits(acts, tense))


def _handling(text: str, words: tuple[Word, ...]) -> Verb | None:
    """Return the verb for being in charge of a thing: a shop is managed, calls are handled; none for people."""
    if not words or words[0].plain in PREPOSITIONS:
        return None
    head = singular(words[_head(text, words)].plain)
    activity = head not in act_words("not_done") and (verb_of_noun(head) or find_verb(head, "gerund"))
    if head not in act_words("managed") and head not in act_words("handled") and not activity:
        return None
    stems = {"manage": "manag", "handle": "handl"}
    verbs = ("manage", "handle") if head in act_words("managed") else ("handle", "manage")
    free = [verb for verb in verbs if not any(word.plain.startswith(stems[verb]) for word in words)]
    return find_verb(free[0], "base") if free else None


def _head(text: str, words: tuple[Word, ...]) -> int:
    """Return the number of the word that the first phrase is about: the last one before a preposition or a comma."""
    for number, (word, following) in enumerate(pairwise(words)):
        apart = text[word.end : following.start].strip()
        if apart or following.plain in PREPOSITIONS or following.plain in ("and", "or", "that", "which"):
            return number
    return len(words) - 1
