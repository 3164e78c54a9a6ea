"""The shapes that the command line prints."""

import json

from tailor.analysis.as_json import matches_to_json, posting_to_json
from tailor.analysis.keywords import find_keywords
from tailor.analysis.matching import match
from tailor.analysis.posting import read_posting
from tailor.model.posting import Posting
from tests.tailor.analysis.samples import posting_text, resume_of


def test_a_posting_has_the_documented_shape() -> None:
    shape = json.loads(json.dumps(posting_to_json(find_keywords(read_posting(posting_text("nurse.txt"), "nurse.txt")))))
    assert list(shape) == [
        *("source", "text", "title", "company", "location", "pay", "employment", "language"),
        *("sections", "requirements", "keywords", "more_terms"),
    ]
    assert set(shape["sections"][0]) == {"heading", "kind", "span"}
    assert set(shape["requirements"][0]) == {"text", "tier", "filters", "span"}
    assert set(shape["keywords"][0]) == {"term", "kind", "tier", "weight", "spans"}
    assert {"kind": "years", "value": "2 years"} in [each for one in shape["requirements"] for each in one["filters"]]


def test_a_posting_lists_its_more_terms() -> None:
    assert posting_to_json(Posting(more_terms=("ostomy care", "Node.js")))["more_terms"] == ["ostomy care", "Node.js"]


def test_matches_have_the_documented_shape() -> None:
    posting = find_keywords(read_posting(posting_text("nurse.txt")))
    shape = json.loads(json.dumps(matches_to_json(match(resume_of("Wound care and ACLS"), posting))))
    assert set(shape) == {"coverage", "keywords", "requirements"}
    assert set(shape["coverage"]) == {"required", "preferred", "keywords"}
    met = next(each for each in shape["keywords"] if each["term"] == "wound care")
    assert met["state"] == "verbatim"
    assert met["evidence"] == [{"path": "work[0].highlights[0]", "start": 0, "end": 10, "text": "Wound care"}]
    assert set(shape["requirements"][0]) == {"text", "tier", "state", "evidence"}
