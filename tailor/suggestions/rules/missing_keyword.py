"""Asks about what the posting wants and the résumé does not say, and offers what the user confirmed."""

from collections.abc import Iterator
from dataclasses import replace

from tailor.model.answers import Fact
from tailor.model.lines import entry_paths
from tailor.model.match import Evidence, KeywordMatch
from tailor.model.message import say
from tailor.model.suggestion import Suggestion, suggestion_id
from tailor.suggestions.rules.casing import proper_casing
from tailor.suggestions.situation import Situation, keyword_worth, said_by_user

_MOST = 8


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield a question for each missing keyword without an answer, and an addition for each one the user has."""
    asked = 0
    for match in sorted(situation.matches.keywords, key=keyword_worth, reverse=True):
        fact = situation.answers.fact(match.keyword.term)
        if match.state in ("verbatim", "variant") or match.keyword.kind in ("degree", "soft"):
            continue
        if not fact and (_is_passing(match) or _of_study(match)):
            continue
        if fact and fact.answer == "have":
            yield confirmed_addition(situation, match, fact)
        elif not fact and not match.spared and asked < _MOST:
            asked += 1
            yield (
                _shown(situation, match) if match.state == "implied" and match.evidence else _question(situation, match)
            )


def _is_passing(match: KeywordMatch) -> bool:
    """Tell whether a posting only mentions one plain word among the duties: "operations", "infrastructure"."""
    keyword = match.keyword
    plain = " " not in keyword.term and keyword.term.islower()
    return keyword.tier in ("responsibility", "") and keyword.kind != "tool" and plain


def _of_study(match: KeywordMatch) -> bool:
    """Tell whether all that comes close is a field of study, which no answer makes another one."""
    return match.state == "implied" and all(one.path.startswith("education") for one in match.evidence[:1])


def _question(situation: Situation, match: KeywordMatch) -> Suggestion:
    term = match.keyword.term
    text = say("The posting asks for {term}. Do you have it, are you learning it, or not?", term=term)
    target = situation.skill_container
    asked = _ask(match, target, "skills", text, say("Your résumé does not mention it; only you know."), ())
    return replace(asked, asks="have")


def _shown(situation: Situation, match: KeywordMatch) -> Suggestion:
    evidence = match.evidence[0]
    term = match.keyword.term
    text = say("The posting asks for {term}. Does this line show it?", term=term)
    reason = say("It comes close, but does not say so.")
    asked = _ask(match, evidence.passage.line, evidence.path, text, reason, match.evidence[:1])
    lines = {bullet.line.id: bullet.text for bullet in situation.bullets}
    return replace(asked, before=lines.get(evidence.passage.line, ""), asks="shows")


def _ask(
    match: KeywordMatch, target: str, path: str, text: str, reason: str, evidence: tuple[Evidence, ...]
) -> Suggestion:
    return Suggestion(
        id=suggestion_id(target, "missing-keyword", text),
        kind="ask",
        level="ask",
        rule="missing-keyword",
        target=target,
        path=path,
        text=text,
        reason=reason,
        evidence=evidence,
        terms=(match.keyword.term,),
    )


def confirmed_addition(situation: Situation, match: KeywordMatch, fact: Fact) -> Suggestion:
    """Return the adding of a confirmed skill, or of the user's own words about it to the job they named."""
    jobs = {entry.id: path for path, entry in entry_paths(situation.resume) if hasattr(entry, "highlights")}
    to_job = fact.entry in jobs and bool(fact.words)
    target = f"{fact.entry}.highlights" if to_job else situation.skill_container
    text = fact.words if to_job else proper_casing(match.keyword.term)
    reason = say("You said you have {term}; now the résumé can say so.", term=match.keyword.term)
    return Suggestion(
        id=suggestion_id(target, "confirmed-keyword", text),
        kind="add",
        level="confirm",
        rule="confirmed-keyword",
        target=target,
        path=f"{jobs[fact.entry]}.highlights" if to_job else "skills",
        text=text,
        reason=reason,
        evidence=(said_by_user(fact),),
        terms=(match.keyword.term,),
    )
