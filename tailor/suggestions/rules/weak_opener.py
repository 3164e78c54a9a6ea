"""Starts with the verb instead of "Responsible for …"."""

import re
from collections.abc import Iterator

from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.lines import Bullet, Tense
from tailor.suggestions.rules.vague import is_vague
from tailor.suggestions.situation import Situation, replace_in
from tailor.suggestions.verb_chains import PREPOSITIONS, find_chain, inflect, like, read_words
from tailor.verbs import Form, Verb, find_verb, verb_of_noun
from tailor.vocabulary import load, load_words

_BE = r"(?:I\s+)?(?:(?:was|were|am|is|been|being|have been|also|mainly|primarily|directly|solely)\s+)*"
_OPENERS = (
    re.compile(rf"^{_BE}(?:responsible|accountable)\s+(?P<link>for|to)\s+", re.IGNORECASE),
    re.compile(rf"^{_BE}(?:tasked with|in charge of|charged with|entrusted with)\s+", re.IGNORECASE),
    re.compile(
        r"^(?:(?:my|the|key|main|primary|daily)\s+)*(?:roles?|duties|responsibilit(?:y|ies))"
        r"(?:\s+and\s+(?:duties|responsibilit(?:y|ies)))?\s+(?:included?|includes|involved?|involves|were|was)\s*:?\s+",
        re.IGNORECASE,
    ),
)
_NOUN = r"[A-Za-z]+(?:-[A-Za-z]+)?"
_OF_PHRASE = re.compile(rf"(?:the\s+|all\s+)?({_NOUN}(?:(?:\s*,\s*|\s+and\s+|\s*&\s*){_NOUN})*)\s+of\s+", re.IGNORECASE)
_SHORT = 6


def propose(bullet: Bullet, _: Situation) -> Iterator[Suggestion]:
    """Yield "Managed …" for "Responsible for managing …", all verbs beside the first included."""
    if not bullet.can_be_reworded or not bullet.tense:
        return
    opener = next((found for pattern in _OPENERS if (found := pattern.match(bullet.text))), None)
    if not opener or is_vague(bullet.text[opener.end() :]):
        return
    tense: Tense = "past" if re.match(r"(?:I )?(?:was|were)\b", opener[0], re.IGNORECASE) else bullet.tense
    base = opener.groupdict().get("link", "").casefold() == "to"
    edits = _verb_edits(bullet.text, opener.end(), "base" if base else "gerund", tense)
    rule = "weak-opener"
    if not edits:
        edits = _noun_edits(bullet.text, opener.end(), tense)
        rule = "weak-opener-noun"
    if edits:
        said = opener[0].strip().rstrip(":")
        reason = f"Starts with what you did instead of “{said}”; right if you did it yourself."
        yield replace_in(bullet, rule, edits, reason, "confirm")


def _verb_edits(text: str, start: int, form: Form, tense: Tense) -> tuple[Edit, ...]:
    chain = find_chain(text, start, form, sure=form == "base")
    if not chain:
        return ()
    first, *others = chain
    edits = [Edit(0, first.end, like(inflect(first.verb, tense), "X"))]
    edits += [Edit(verb.start, verb.end, inflect(verb.verb, tense)) for verb in others]
    return tuple(edits)


def _noun_edits(text: str, start: int, tense: Tense) -> tuple[Edit, ...]:
    """Return edits for "design and development of X" and "payroll administration", else for "Managed X"."""
    phrase = _OF_PHRASE.match(text, start)
    if phrase:
        verbs = [verb_of_noun(noun) for noun in re.split(r"\s*,\s*|\s+and\s+|\s*&\s*", phrase[1])]
        if all(verbs):
            return (Edit(0, phrase.end(), like(_listed([verb for verb in verbs if verb], tense), "X") + " "),)
    words = read_words(text, start)
    end = len(text.rstrip(" .;"))
    last = words[-1] if words else None
    verb = verb_of_noun(last.text) if last and last.end == end else None
    plain = not any(word.plain in load_words("stop_words.json") and word.plain != "and" for word in words)
    if verb and last and plain and 1 < len(words) <= _SHORT:
        return (Edit(0, start, like(inflect(verb, tense), "X") + " "), Edit(words[-2].end, last.end, ""))
    manage = find_verb("manage", "base")
    thing = words and (find_verb(words[0].text, "gerund") is None or words[0].plain in load("nounish.json")["gerunds"])
    if manage and thing and words[0].plain not in PREPOSITIONS:
        return (Edit(0, start, like(inflect(manage, tense), "X") + " "),)
    return ()


def _listed(verbs: list[Verb], tense: Tense) -> str:
    forms = [inflect(verb, tense) for verb in verbs]
    return " and ".join((", ".join(forms[:-1]), forms[-1])) if len(forms) > 1 else forms[0]
