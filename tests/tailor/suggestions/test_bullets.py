"""Holds the rules to a reviewer's verdicts on bullets of twelve trades that were written before any rule saw them."""

from functools import cache

from tests.tailor.suggestions import bullets_desk, bullets_fresh, bullets_hands, bullets_more, bullets_people
from tests.tailor.suggestions.bullets_trades import Outcome, try_rules
from tests.tailor.suggestions.bullets_untrue import UNTRUE

TWELVE = (bullets_people.TRADES, bullets_hands.TRADES, bullets_desk.TRADES)
BATCHES = (*TWELVE, bullets_more.TRADES, bullets_fresh.TRADES)
LEAST_ACCEPTABLE = 0.90


@cache
def outcomes() -> tuple[Outcome, ...]:
    """Return what became of every bullet."""
    return tuple(outcome for trades in BATCHES for trade in trades for outcome in try_rules(trade))


def test_twelve_trades_bring_ten_bullets_each() -> None:
    sizes = {trade.name: len(trade.bullets) for trades in TWELVE for trade in trades}
    assert len(sizes) == 12
    assert set(sizes.values()) == {10}


def test_nine_of_ten_changed_bullets_read_as_a_reviewer_accepted() -> None:
    changed = [outcome for outcome in outcomes() if outcome.changed]
    poor = [text for one in changed for text in one.changed if text not in one.bullet.acceptable]
    accepted = sum(all(text in one.bullet.acceptable for text in one.changed) for one in changed)
    print(f"{len(changed)} of {len(outcomes())} bullets changed, {accepted} as accepted: {accepted / len(changed):.3f}")
    assert accepted / len(changed) >= LEAST_ACCEPTABLE, poor


def test_more_than_a_third_of_the_bullets_are_helped() -> None:
    assert sum(bool(outcome.changed) for outcome in outcomes()) > 40


def test_what_is_accepted_as_safe_never_reads_worse_than_reviewed() -> None:
    safe = [one for one in outcomes() if one.with_safe != one.bullet.text]
    poor = [one.with_safe for one in safe if one.with_safe not in one.bullet.acceptable]
    assert 1 - len(poor) / len(safe) >= LEAST_ACCEPTABLE, poor


def test_nothing_untrue_comes_of_a_bullet() -> None:
    assert not [text for one in outcomes() for text in one.changed if text in UNTRUE]
