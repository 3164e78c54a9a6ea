"""From matches to suggestions: what could be said better, said in the posting's words, or should be asked."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from tailor.model.answers import Answers
from tailor.model.lines import resume_lines
from tailor.model.match import Matches
from tailor.model.posting import Posting
from tailor.model.resume import Resume
from tailor.model.suggestion import Suggestion
from tailor.suggestions.guard import Judgement, judge, split_facts
from tailor.suggestions.lines import Bullet
from tailor.suggestions.rules import (
    alias,
    article,
    bullet_order,
    buzzword,
    casing,
    confirmed_number,
    filler,
    first_person,
    helping,
    hide,
    long_line,
    metric,
    missing_keyword,
    misspelling,
    nominal_opener,
    passive,
    quotes,
    repeated,
    same_verb,
    skill_order,
    spacing,
    split_line,
    summary,
    tense,
    unshown_skill,
    vague,
    weak_opener,
    worked_on,
)
from tailor.suggestions.situation import Situation, read_situation

_LINE_RULES: tuple[Callable[[Bullet, Situation], Iterator[Suggestion]], ...] = (
    weak_opener.propose,
    worked_on.propose,
    helping.propose,
    tense.propose,
    first_person.propose,
    filler.propose,
    nominal_opener.propose,
    passive.propose,
    casing.propose,
)
_RULES: tuple[Callable[[Situation], Iterator[Suggestion]], ...] = (
    alias.propose,
    casing.propose_as_posted,
    vague.propose,
    bullet_order.propose,
    missing_keyword.propose,
    unshown_skill.propose,
    metric.propose,
    spacing.propose,
    quotes.propose,
    split_line.propose,
    confirmed_number.propose,
    summary.propose,
    buzzword.propose,
    same_verb.propose,
    long_line.propose,
    skill_order.propose,
    hide.propose,
    misspelling.propose,
    repeated.propose,
    article.propose,
)
_WORTH = {
    "confirmed-keyword": 6.0,
    "confirmed-number": 6.0,
    "alias": 5.0,
    "spelling": 4.2,
    "weak-opener": 4.0,
    "weak-opener-noun": 3.6,
    "helping": 3.4,
    "worked-on": 3.3,
    "tense": 3.2,
    "first-person": 3.15,
    "vague": 3.1,
    "missing-keyword": 3.0,
    "bullet-order": 2.8,
    "repeated": 2.6,
    "article": 2.58,
    "filler": 2.55,
    "summary": 2.75,
    "skill-order": 2.7,
    "split": 2.6,
    "nominal-opener": 3.5,
    "passive": 3.3,
    "casing": 2.5,
    "unshown-skill": 2.0,
    "metric": 1.5,
    "spacing": 1.2,
    "quotes": 1.15,
    "thin": 1.0,
    "hide": 1.3,
    "long-line": 0.95,
    "buzzword": 0.9,
    "same-verb": 0.8,
}

_NOWHERE = Situation(Resume(), Posting(), Matches(), Answers(), (), MappingProxyType({}))


def suggest(
    resume: Resume, posting: Posting, matches: Matches, answers: Answers = Answers(), today: date | None = None
) -> tuple[Suggestion, ...]:
    """Return the suggestions for a base résumé and a posting, the most useful first, each judged by the guard."""
    situation = read_situation(resume, posting, matches, answers, today)
    proposed = [one for bullet in situation.bullets for one in _of_line(bullet)]
    proposed += [one for rule in _RULES for one in rule(situation)]
    wanted = [one for one in proposed if {one.id, one.rule, one.here}.isdisjoint(answers.never)]
    judged = [one for one in _judged(_without_clashes(wanted), situation) if one.verdict != "reject"]
    places = {bullet.line.id: number for number, bullet in enumerate(situation.bullets)}

    def usefulness(suggestion: Suggestion) -> tuple[float, int, str]:
        worth = _WORTH.get(suggestion.rule, 1.0) + min(situation.relevance.get(suggestion.target, 0.0), 2.0) / 2
        return -worth, places.get(suggestion.target, len(places)), suggestion.id

    unique = {suggestion.id: suggestion for suggestion in judged}
    missing = [one.id for one in judged if one.rule == "missing-keyword"]
    order = {identity: number for number, identity in enumerate(missing)}
    return tuple(
        sorted(unique.values(), key=lambda one: (usefulness(one)[0], order.get(one.id, 0), usefulness(one)[1:]))
    )


@lru_cache(maxsize=2048)
def _of_line(bullet: Bullet) -> tuple[Suggestion, ...]:
    """Return what the rules for single lines propose, the same in every situation."""
    return tuple(one for rule in _LINE_RULES for one in rule(bullet, _NOWHERE))


def _without_clashes(suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """Drop what an earlier, more useful suggestion already says of the same words of a line."""
    kept: list[Suggestion] = []
    for one in sorted(suggestions, key=lambda suggestion: -_WORTH.get(suggestion.rule, 1.0)):
        spans = [edit for other in kept if other.target == one.target for edit in other.edits]
        edits = tuple(
            edit for edit in one.edits if not any(edit.start < other.end and other.start < edit.end for other in spans)
        )
        if edits == one.edits or (edits and one.kind == "replace"):
            kept.append(replace(one, edits=edits) if edits != one.edits else one)
    return kept


def _judged(suggestions: Iterable[Suggestion], situation: Situation) -> Iterator[Suggestion]:
    lines = tuple(resume_lines(situation.resume))
    entries = {line.id: line.entry for line in lines}
    resume_text = "\n".join(line.text for line in lines)
    for one in suggestions:
        if one.kind not in ("replace", "rewrite", "split"):
            yield one
            continue
        own, others = split_facts(situation.answers.facts, entries.get(one.target, ""))
        own += _facts_behind(one, situation)
        judgement = _verdict(one.before, one.after.replace("\n", " "), "", own)
        if judgement.verdict != "pass":
            judgement = _verdict(one.before, one.after.replace("\n", " "), "\n".join((resume_text, *others)), own)
        level = "confirm" if one.level == "safe" and judgement.verdict == "confirm" else one.level
        yield replace(one, level=level, verdict=judgement.verdict, verdict_reasons=judgement.reasons)


@lru_cache(maxsize=2048)
def _verdict(before: str, after: str, resume_text: str, facts: tuple[str, ...]) -> Judgement:
    """Return the guard's judgement, the same at every new analysis; only a doubt needs the rest of the résumé."""
    return judge(before, after, resume_text, facts)


def _facts_behind(suggestion: Suggestion, situation: Situation) -> tuple[str, ...]:
    """Return what a suggestion may say beside its line: a number given for it, the bullets that a summary sums up."""
    if suggestion.rule == "summary":
        return summary.facts_behind(suggestion)
    number = situation.answers.number(suggestion.before)
    return (number.words,) if number and number.answer == "have" else ()
