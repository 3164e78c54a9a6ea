"""Tests that the guard holds on rewrites that were written without a look at it."""

import pytest

from tailor.suggestions.guard import judge
from tests.tailor.suggestions import (
    pairs_blind_a,
    pairs_blind_a_untrue,
    pairs_blind_b,
    pairs_blind_b_untrue,
    pairs_blind_freer,
    pairs_blind_freer_untrue,
    pairs_blind_kinds,
    pairs_blind_last,
)

_TRUE = (pairs_blind_a, pairs_blind_b, pairs_blind_freer, pairs_blind_kinds, pairs_blind_last)
_UNTRUE = (pairs_blind_a_untrue, pairs_blind_b_untrue, pairs_blind_freer_untrue, pairs_blind_kinds, pairs_blind_last)
_ELSEWHERE = (pairs_blind_a, pairs_blind_b, pairs_blind_freer, pairs_blind_last)


@pytest.mark.parametrize(("source", "rewrite"), [pair for each in _TRUE for pair in each.TRUE])
def test_a_true_rewrite_passes(source: str, rewrite: str) -> None:
    assert judge(source, rewrite).verdict == "pass"


@pytest.mark.parametrize(("source", "rewrite"), [pair for each in _UNTRUE for pair in each.UNTRUE])
def test_an_untrue_rewrite_does_not_pass(source: str, rewrite: str) -> None:
    assert judge(source, rewrite).verdict != "pass"


@pytest.mark.parametrize(("source", "rewrite", "elsewhere"), [pair for each in _ELSEWHERE for pair in each.ELSEWHERE])
def test_a_fact_from_elsewhere_in_the_resume_is_asked_about(source: str, rewrite: str, elsewhere: str) -> None:
    assert judge(source, rewrite, elsewhere).verdict == "confirm"
    assert judge(source, rewrite).verdict != "pass"
