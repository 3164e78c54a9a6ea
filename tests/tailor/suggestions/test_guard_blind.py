"""Tests that the guard holds on rewrites that were written without a look at it."""

import pytest

from tailor.suggestions.guard import judge
from tests.tailor.suggestions import (
    pairs_blind_a,
    pairs_blind_a_untrue,
    pairs_blind_freer,
    pairs_blind_freer_untrue,
    pairs_blind_kinds,
)

_TRUE = [*pairs_blind_a.TRUE, *pairs_blind_freer.TRUE, *pairs_blind_kinds.TRUE]
_UNTRUE = [*pairs_blind_a_untrue.UNTRUE, *pairs_blind_freer_untrue.UNTRUE, *pairs_blind_kinds.UNTRUE]


@pytest.mark.parametrize(("source", "rewrite"), _TRUE)
def test_a_true_rewrite_passes(source: str, rewrite: str) -> None:
    assert judge(source, rewrite).verdict == "pass"


@pytest.mark.parametrize(("source", "rewrite"), _UNTRUE)
def test_an_untrue_rewrite_does_not_pass(source: str, rewrite: str) -> None:
    assert judge(source, rewrite).verdict != "pass"


@pytest.mark.parametrize(("source", "rewrite", "elsewhere"), [*pairs_blind_a.ELSEWHERE, *pairs_blind_freer.ELSEWHERE])
def test_a_fact_from_elsewhere_in_the_resume_is_asked_about(source: str, rewrite: str, elsewhere: str) -> None:
    assert judge(source, rewrite, elsewhere).verdict == "confirm"
    assert judge(source, rewrite).verdict != "pass"
