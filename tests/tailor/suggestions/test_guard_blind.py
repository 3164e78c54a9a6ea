"""Tests that the guard holds on rewrites that were written without a look at it."""

import pytest

from tailor.suggestions.guard import judge
from tests.tailor.suggestions import pairs_blind_a, pairs_blind_a_untrue


@pytest.mark.parametrize(("source", "rewrite"), [*pairs_blind_a.TRUE])
def test_a_true_rewrite_passes(source: str, rewrite: str) -> None:
    assert judge(source, rewrite).verdict == "pass"


@pytest.mark.parametrize(("source", "rewrite"), [*pairs_blind_a_untrue.UNTRUE])
def test_an_untrue_rewrite_does_not_pass(source: str, rewrite: str) -> None:
    assert judge(source, rewrite).verdict != "pass"


@pytest.mark.parametrize(("source", "rewrite", "elsewhere"), [*pairs_blind_a.ELSEWHERE])
def test_a_fact_from_elsewhere_in_the_resume_is_asked_about(source: str, rewrite: str, elsewhere: str) -> None:
    assert judge(source, rewrite, elsewhere).verdict == "confirm"
    assert judge(source, rewrite).verdict != "pass"
