"""What is planted in résumé lines is found, and what only looks like it is not."""

from collections import Counter

from tests.tailor.analysis.planting import KINDS, UNSEEN, planted

TRADES, MISSED, TAKEN = 10, 0.15, 0.02


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


def test_words_that_no_rule_was_made_for_do_nearly_as_well() -> None:
    every = list(planted(UNSEEN))
    said = [each for each in every if each.kind != "other thing"]

    assert sum(not each.right for each in every if each.kind == "other thing") <= TAKEN * (len(every) - len(said))
    assert sum(not each.right for each in said) <= MISSED * len(said)
