"""Judges any wording, whoever wrote it: nothing may stand in a rewrite that the line or a confirmed fact does not say.

A closed world: every word, name and number must be traced. What the résumé says elsewhere is asked about, what it says
nowhere is refused or, where it is a plain word, asked about. Numbers must count the same things, and nobody's part may
grow.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from tailor.model.answers import Fact
from tailor.model.message import say
from tailor.model.suggestion import Verdict
from tailor.suggestions.judging.attachments import find_misplaced
from tailor.suggestions.judging.claims import find_new_claims
from tailor.suggestions.judging.conditions import find_lost_conditions
from tailor.suggestions.judging.counting import check_frequencies, check_numbers
from tailor.suggestions.judging.doubts import Doubts
from tailor.suggestions.judging.modifiers import find_moved_modifiers
from tailor.suggestions.judging.phrases import plain_letters, plain_wording
from tailor.suggestions.judging.roles import find_role_changes
from tailor.suggestions.judging.taken import find_taken_deeds
from tailor.suggestions.judging.tracing import check_left_out, check_words
from tailor.suggestions.numbers import read_frequencies
from tailor.suggestions.spelling import as_corrected
from tailor.words import normal, plural, tokenize

_PLACEHOLDER = re.compile(r"\[[^\]]*\]|\{[^}]*\}|<[^>]+>|⟦[^⟧]*⟧|\*\*|```|\bX{2,}\b|\bX%|\bTODO\b|\bTBD\b")
_CHATTER = re.compile(
    r"^\W*(here(?:'s| is| are)\b|sure[,!]|note:|rewritten\b|as requested|bullet:|certainly[,!])", re.I
)
_UNFINISHED = re.compile(
    r"(?:\b(?:a|an|the|and|or|of|with|by|for|to|from|into|using|including)|,)\s*\.?$", re.IGNORECASE
)
_TWICE = re.compile(r"\b(\w{3,})(?:,| and| or|, and)? \1\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on a rewrite, why, and the places (start, end) in the rewrite that it is about."""

    verdict: Verdict
    reasons: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()


def judge(source: str, rewrite: str, resume_text: str = "", facts: tuple[str, ...] = ()) -> Judgement:
    """Return whether a rewrite of a line says only what the line, or a fact the user confirmed, says."""
    source = as_corrected(source, rewrite)
    if " ".join(source.split()) == " ".join(rewrite.split()):
        return Judgement("pass")
    doubts = Doubts()
    source, rewrite, resume_text = plain_wording(source), plain_wording(rewrite), plain_letters(resume_text)
    said = " . ".join((source, *map(plain_letters, facts)))
    _check_form(source, rewrite, doubts)
    check_numbers(source, said, rewrite, resume_text, doubts)
    check_frequencies(source, said, rewrite, doubts)
    check_words(said, rewrite, resume_text, doubts)
    for reason, severe in find_role_changes(source, rewrite):
        doubts.add(reason, severe=severe)
    for find in (find_misplaced, find_new_claims, find_taken_deeds, find_lost_conditions, find_moved_modifiers, _grown):
        for reason in find(source, rewrite):
            doubts.add(reason, severe=False)
    check_left_out(source, rewrite, doubts)
    verdict: Verdict = "reject" if doubts.refused else "confirm" if doubts.asked else "pass"
    return Judgement(verdict, tuple(doubts.refused + doubts.asked), tuple(sorted(set(doubts.spans))))


def split_facts(facts: Iterable[Fact], entry: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the terms confirmed for an entry, or for none in particular, and those confirmed for other entries."""
    have = tuple(fact for fact in facts if fact.answer == "have" and not fact.line)
    own = tuple(fact.term for fact in have if fact.entry in ("", entry))
    return own, tuple(fact.term for fact in have if fact.entry not in ("", entry))


def _check_form(source: str, rewrite: str, doubts: Doubts) -> None:
    for pattern, reason in (
        (_PLACEHOLDER, say("a placeholder is left")),
        (_CHATTER, say("this is talk about the line")),
    ):
        found = pattern.search(rewrite)
        if found and found[0] not in source:
            doubts.add(reason, severe=True, span=found.span())
    if not rewrite.strip():
        doubts.add(say("nothing is left"), severe=True)
    elif _UNFINISHED.search(rewrite.strip()) and not _UNFINISHED.search(source.strip()):
        doubts.add(say("the sentence is unfinished"), severe=True)
    words = [normal(token.text) for token in tokenize(rewrite)]
    threes = Counter(zip(words, words[1:], words[2:], strict=False))
    original = [normal(token.text) for token in tokenize(source)]
    known = Counter(zip(original, original[1:], original[2:], strict=False))
    twice = _TWICE.search(rewrite)
    if any(count > max(1, known[three]) for three, count in threes.items()) or (twice and twice[0] not in source):
        doubts.add(say("it repeats itself"), severe=True)


def _grown(source: str, rewrite: str) -> list[str]:
    """Return a reason for each single thing of the line that became several ("a charity", "charities")."""
    before = [normal(token.text) for token in tokenize(source)]
    if read_frequencies(source) or not {"each", "every", "per"}.isdisjoint(before):
        return []
    after = {normal(token.text) for token in tokenize(rewrite)}
    single = {
        word
        for number, word in enumerate(before)
        if not {"a", "an", "one"}.isdisjoint(before[max(0, number - 2) : number]) and plural(word) != word
    }
    return [
        say("one {word} became several", word=word) for word in sorted(single) if plural(word) in after - set(before)
    ]
