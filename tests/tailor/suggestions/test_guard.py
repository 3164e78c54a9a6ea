import pytest

from tailor.model.answers import Fact
from tailor.suggestions.as_json import judgement_to_json
from tailor.suggestions.guard import judge, split_facts
from tailor.vocabulary import load_table
from tailor.words import stem
from tests.tailor.suggestions import (
    pairs_fluent,
    pairs_fluent_last,
    pairs_fluent_more,
    pairs_fluent_short,
    pairs_trades,
    pairs_trades_last,
    pairs_trades_more,
    pairs_wide,
    pairs_wide_last,
    pairs_wide_more,
)
from tests.tailor.suggestions.pairs import ASKED_NEEDLESSLY, TRUE, UNTRUE

RESUME = "Skills: Python, SQL, Tableau, natural language processing. Data Analyst at Fern Foods, 2019 to 2022."

_FLUENT = (pairs_fluent, pairs_fluent_more, pairs_fluent_short, pairs_fluent_last)
_TRADES = (pairs_trades, pairs_trades_more, pairs_trades_last)
_WIDE = (pairs_wide, pairs_wide_more, pairs_wide_last)
_ALL_TRUE = (*TRUE, *(pair for each in (*_FLUENT, *_TRADES, *_WIDE) for pair in each.TRUE))
_ALL_UNTRUE = (*UNTRUE, *(pair for each in (*_FLUENT, *_TRADES, *_WIDE) for pair in each.UNTRUE))


@pytest.mark.parametrize(("source", "rewrite"), _ALL_TRUE)
def test_a_true_rewrite_passes(source: str, rewrite: str) -> None:
    assert judge(source, rewrite).verdict == "pass"


@pytest.mark.parametrize(("source", "rewrite"), ASKED_NEEDLESSLY)
def test_a_freer_rewrite_is_asked_about_but_not_refused(source: str, rewrite: str) -> None:
    assert judge(source, rewrite).verdict == "confirm"


@pytest.mark.parametrize(("source", "rewrite"), _ALL_UNTRUE)
def test_an_untrue_rewrite_does_not_pass(source: str, rewrite: str) -> None:
    assert judge(source, rewrite).verdict != "pass"


@pytest.mark.parametrize(("source", "_"), TRUE)
def test_a_line_may_stay_as_it_is(source: str, _: str) -> None:
    assert judge(source, source).verdict == "pass"


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        ("Cleaned sales data", "Cleaned sales data with Python and SQL"),
        ("Sorted letters", "Sorted letters using natural language processing"),
        ("Cleaned sales data", "Cleaned sales data for Fern Foods"),
        ("Cleaned sales data", "Cleaned sales data in 2019"),
        ("Sorted letters", "Sorted letters using NLP"),
    ],
)
def test_a_fact_from_elsewhere_in_the_resume_is_asked_about(source: str, rewrite: str) -> None:
    assert judge(source, rewrite, RESUME).verdict == "confirm"
    assert judge(source, rewrite).verdict == "reject"


def test_a_fact_confirmed_for_another_job_is_asked_about() -> None:
    facts = (Fact("Python", "have", "bakery"), Fact("SQL", "have"), Fact("Java", "no"))
    assert split_facts(facts, "bakery") == (("Python", "SQL"), ())
    own, others = split_facts(facts, "library")
    rewrite = "Cleaned sales data with Python"
    assert judge("Cleaned sales data", rewrite, "\n".join(others), own).verdict == "confirm"


def test_a_confirmed_fact_may_be_said() -> None:
    assert judge("Cleaned sales data", "Cleaned sales data with Python", facts=("Python",)).verdict == "pass"


@pytest.mark.parametrize(
    ("source", "rewrite", "reason"),
    [
        ("Led 3 cooks", "Led 30 cooks", "the number 30 is not in the line"),
        ("Led 3 cooks", "Led cooks", "the number 3 was left out"),
        ("Led 3 cooks and 5 waiters", "Led 5 cooks and 3 waiters", "5 now counts something else"),
        ("Served up to 80 guests", "Served 80 guests", "how exact 80 is changed"),
        ("Cut it from 9 to 4 hours", "Cut it from 4 to 9 hours", "“from” and “to” changed places"),
        ("Wrote reports", "Wrote weekly reports", "“weekly” is new"),
        ("Helped move files", "Moved files", "“move” claims a bigger part than the line does"),
        ("Built it with a colleague", "Built it", "what was done with others is claimed alone"),
        ("Missed no deadline", "Missed deadline", "a “not” or “without” came or went"),
        ("Drew plans", "Drew plans [how many?]", "a placeholder is left"),
        ("Drew plans for a school", "Drew plans for", "the sentence is unfinished"),
    ],
)
def test_reasons_are_in_plain_words(source: str, rewrite: str, reason: str) -> None:
    assert reason in judge(source, rewrite).reasons


def test_spans_point_at_the_offending_words() -> None:
    rewrite = "Baked bread with Kubernetes"
    assert [rewrite[start:end] for start, end in judge("Baked bread", rewrite).spans] == ["Kubernetes"]


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        ("Ran a $1.2M budget", "Ran a $1.2 million budget"),
        ("Kept 3k items", "Kept 3,000 items"),
        ("Won 3 medals", "Won three medals"),
        ("Grew sales 35%", "Grew sales 35 percent"),
        ("Met 200+ guests", "Met more than 200 guests"),
        ("Fed 15-20 cows per day", "Fed 15 to 20 cows a day"),
        ("Lifted 1,500 boxes", "Lifted 1500 boxes"),
        ("Sold twenty-five boats", "Sold 25 boats"),
    ],
)
def test_the_same_number_may_be_written_otherwise(source: str, rewrite: str) -> None:
    assert judge(source, rewrite).verdict == "pass"
    assert judge(rewrite, source).verdict == "pass"


def test_odd_input_is_judged_without_failing() -> None:
    for text in ("", " ", "…", "💡 idea", "9" * 400, "a" * 5000, "((((", "\x00"):
        assert judge(text, "Led 3 cooks").verdict == "reject"
        assert judge("Led 3 cooks", text).verdict in ("confirm", "reject")


def test_a_judgement_prints_as_json() -> None:
    shown = judgement_to_json(judge("Led 3 cooks", "Led 4 cooks"))
    assert shown["verdict"] == "reject"
    assert "the number 4 is not in the line" in shown["reasons"]


def test_the_stems_made_before_are_those_of_today() -> None:
    assert {word: stem(word) for word in load_table("meaning_stems.json")} == dict(load_table("meaning_stems.json"))
