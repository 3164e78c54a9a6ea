"""Evidence nearby, found by meaning."""

import pytest

from tailor.analysis.implied import find_implied
from tailor.analysis.matching import match
from tests.tailor.analysis.samples import posting_of, resume_of


def state(term: str, *lines: str) -> str:
    resume, posting = resume_of(*lines), posting_of(term)
    return find_implied(resume, posting, match(resume, posting)).keywords[0].state


@pytest.mark.parametrize(
    ("term", "line"),
    [
        ("customer complaint handling", "Resolved customer complaints"),
        ("hospital patient records", "kept patient records"),
    ],
)
def test_near_words_that_share_a_stem_are_implied(term: str, line: str) -> None:
    assert state(term, line) == "implied"


@pytest.mark.parametrize(
    ("term", "line"),
    [("Java", "JavaScript"), ("Kubernetes", "container clusters"), ("Power BI", "BI tools"), ("pastry", "baked bread")],
)
def test_a_tool_or_single_word_is_never_implied_by_meaning(term: str, line: str) -> None:
    assert state(term, line) == "missing"


def test_far_words_stay_missing_and_found_ones_stay_found() -> None:
    assert state("data warehouse design", "Painted the warehouse doors") == "missing"
    assert state("wound care", "wound care") == "verbatim"
