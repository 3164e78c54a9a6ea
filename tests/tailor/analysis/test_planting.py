"""What is planted in résumé lines is found, and what only looks like it is not."""

from collections import Counter

from tests.tailor.analysis.planting import KINDS, planted

TRADES, MISSED = 10, 0.15


def test_no_other_thing_is_taken_for_the_term() -> None:
    false = [(each.term, each.line) for each in planted() if each.kind == "other thing" and not each.right]

    assert not false


def test_most_of_what_lines_say_in_other_forms_is_found() -> None:
    said = [each for each in planted() if each.kind != "other thing"]
    missed = [(each.term, each.line) for each in said if not each.right]

    assert len(missed) <= MISSED * len(said), missed


def test_the_planted_lines_come_from_ten_trades_and_all_forms() -> None:
    every = list(planted())

    assert len({each.trade for each in every}) >= TRADES
    assert set(Counter(each.kind for each in every)) == set(KINDS)
