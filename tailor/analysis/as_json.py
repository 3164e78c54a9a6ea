"""Postings and matches in the shapes that the command line prints."""

from collections.abc import Iterable
from typing import Any

from tailor.model.match import Evidence, Matches
from tailor.model.posting import Posting


def posting_to_json(posting: Posting) -> dict[str, Any]:
    """Return a posting with its sections, requirements and ranked keywords."""
    return {
        "source": posting.source,
        "text": posting.text,
        "title": posting.title,
        "company": posting.company,
        "location": posting.location,
        "pay": posting.pay,
        "employment": posting.employment,
        "language": posting.language,
        "sections": [
            {"heading": section.heading, "kind": section.kind, "span": list(section.span)}
            for section in posting.sections
        ],
        "requirements": [
            {
                "text": requirement.text,
                "tier": requirement.tier,
                "filters": [{"kind": each.kind, "value": each.value} for each in requirement.filters],
                "span": list(requirement.span),
            }
            for requirement in posting.requirements
        ],
        "keywords": [
            {
                "term": keyword.term,
                "kind": keyword.kind,
                "tier": keyword.tier,
                "weight": keyword.weight,
                "spans": [list(span) for span in keyword.spans],
            }
            for keyword in posting.keywords
        ],
        "more_terms": list(posting.more_terms),
    }


def matches_to_json(matches: Matches) -> dict[str, Any]:
    """Return coverage, keywords and requirements with their states and evidence."""
    coverage = matches.coverage
    return {
        "coverage": {
            "required": list(coverage.required),
            "preferred": list(coverage.preferred),
            "keywords": list(coverage.keywords),
        },
        "keywords": [
            {
                "term": match.keyword.term,
                "tier": match.keyword.tier,
                "state": match.state,
                "evidence": _evidence(match.evidence),
            }
            for match in matches.keywords
        ],
        "requirements": [
            {
                "text": match.requirement.text,
                "tier": match.requirement.tier,
                "state": match.state,
                "evidence": _evidence(match.evidence),
            }
            for match in matches.requirements
        ],
    }


def _evidence(evidence: Iterable[Evidence]) -> list[dict[str, Any]]:
    return [
        {"path": each.path, "start": each.passage.start, "end": each.passage.end, "text": each.text}
        for each in evidence
    ]
