"""The keywords of many trades' postings, compared with what a careful recruiter of the trade would list.

Run with -s to read the table: what was found, what was missed and what was wrong, trade by trade.
"""

import pytest

from tests.tailor.analysis.trades.measure import CHECKING_TRADES, FOLDER, OTHER_TRADES, TRADES, measured, table, totals

FOUND, FALSE = 0.8, 0.15
FOUND_UNPREPARED = 0.65


def test_ten_trades_keywords_are_found_and_few_are_wrong() -> None:
    print(f"\n{table(TRADES)}")
    found, false = totals(TRADES)
    assert found >= FOUND
    assert false <= FALSE


def test_ten_other_trades_keywords_are_found_and_few_are_wrong() -> None:
    print(f"\n{table(OTHER_TRADES)}")
    found, false = totals(OTHER_TRADES)
    assert found >= FOUND
    assert false <= FALSE


def test_trades_that_nobody_prepared_for_give_most_keywords_and_few_wrong_ones() -> None:
    print(f"\n{table(CHECKING_TRADES)}")
    found, false = totals(CHECKING_TRADES)
    assert found >= FOUND_UNPREPARED
    assert false <= FALSE


@pytest.mark.parametrize("trade", TRADES)
def test_a_trades_keywords_are_found_and_few_are_wrong(trade: str) -> None:
    result = measured(trade)
    assert result.found >= FOUND, f"missed {result.missed}"
    assert result.wrong <= FALSE, f"wrong {result.false}"


@pytest.mark.parametrize("trade", [*TRADES, *OTHER_TRADES])
def test_each_posting_is_of_a_real_ones_length(trade: str) -> None:
    assert 220 <= len((FOLDER / f"{trade}.txt").read_text(encoding="utf-8").split()) <= 500
