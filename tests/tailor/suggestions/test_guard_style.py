"""Tests that the guard holds on rewrites in real résumés' language that were written without a look at it."""

import pytest

from tailor.suggestions.guard import judge
from tests.tailor.suggestions import pairs_style_f, pairs_style_g

_SETS = (pairs_style_f, pairs_style_g)
LEAST_CAUGHT = 0.97


@pytest.mark.parametrize(("source", "rewrite"), [pair for each in _SETS for pair in each.TRUE])
def test_a_true_rewrite_in_a_resumes_own_style_passes(source: str, rewrite: str) -> None:
    assert judge(source, rewrite).verdict == "pass"


@pytest.mark.parametrize(("source", "rewrite"), [pair for each in _SETS for pair in each.UNTRUE])
def test_an_untrue_rewrite_in_a_resumes_own_style_does_not_pass(source: str, rewrite: str) -> None:
    assert judge(source, rewrite).verdict != "pass"


@pytest.mark.parametrize(("source", "rewrite", "elsewhere"), [pair for each in _SETS for pair in each.CONFIRM])
def test_what_stands_elsewhere_in_the_resume_is_asked_about(source: str, rewrite: str, elsewhere: str) -> None:
    assert judge(source, rewrite, elsewhere).verdict == "confirm"
    assert judge(source, rewrite).verdict != "pass"


def test_nearly_all_untrue_rewrites_are_caught_with_the_known_misses_counted() -> None:
    untrue = [pair for each in _SETS for pair in (*each.UNTRUE, *each.NOT_YET_CAUGHT)]
    caught = sum(judge(source, rewrite).verdict != "pass" for source, rewrite in untrue)
    print(f"{caught} of {len(untrue)} untrue rewrites caught: {caught / len(untrue):.3f}")
    assert caught >= LEAST_CAUGHT * len(untrue)
