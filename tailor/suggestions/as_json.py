"""Suggestions and judgements as the command line prints them."""

from collections.abc import Iterable
from typing import Any

from tailor.model.match import Evidence
from tailor.model.suggestion import Suggestion
from tailor.suggestions.guard import Judgement


def suggestions_to_json(suggestions: Iterable[Suggestion]) -> dict[str, Any]:
    """Return suggestions in the order given."""
    return {"suggestions": [suggestion_to_json(suggestion) for suggestion in suggestions]}


def suggestion_to_json(suggestion: Suggestion) -> dict[str, Any]:
    """Return one suggestion; a question has its text and what would answer it, a move its order."""
    shown: dict[str, Any] = {
        "id": suggestion.id,
        "kind": suggestion.kind,
        "level": suggestion.level,
        "rule": suggestion.rule,
        "path": suggestion.path,
        "before": suggestion.before,
        "after": suggestion.after,
        "reason": suggestion.reason,
        "verdict": suggestion.verdict,
        "evidence": [evidence_to_json(one) for one in suggestion.evidence],
    }
    if suggestion.kind == "ask":
        shown["question"] = suggestion.text
        shown["asks"] = suggestion.asks
    if suggestion.kind == "move":
        shown["order"] = list(suggestion.order)
    if suggestion.verdict_reasons:
        shown["verdict_reasons"] = list(suggestion.verdict_reasons)
    if suggestion.terms:
        shown["terms"] = list(suggestion.terms)
    return shown


def evidence_to_json(evidence: Evidence) -> dict[str, Any]:
    """Return a passage with its path."""
    return {
        "path": evidence.path,
        "start": evidence.passage.start,
        "end": evidence.passage.end,
        "text": evidence.text,
    }


def judgement_to_json(judgement: Judgement) -> dict[str, Any]:
    """Return the guard's verdict with its reasons and the places in the rewrite they are about."""
    return {
        "verdict": judgement.verdict,
        "reasons": list(judgement.reasons),
        "spans": [list(span) for span in judgement.spans],
    }
