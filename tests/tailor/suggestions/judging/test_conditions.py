import pytest

from tailor.suggestions.judging.conditions import find_lost_conditions


@pytest.mark.parametrize(
    ("line", "rewrite", "reason"),
    [
        (
            "Ran the desk if the clerk was on holiday",
            "Ran the desk",
            "a condition was left out: “if …”",
        ),
        ("Washed dogs before trimming them", "Trimmed dogs before washing them", "the order of things changed"),
        (
            "Baked beside a colleague who won a prize",
            "Baked a cake beside a colleague, a prize which won",
            "“win” was said of colleague, not of prize",
        ),
    ],
)
def test_what_changed_between_clauses_is_told(line: str, rewrite: str, reason: str) -> None:
    assert reason in find_lost_conditions(line, rewrite)


@pytest.mark.parametrize(
    ("line", "rewrite"),
    [
        ("Ran the desk if the clerk was away", "Ran the desk during the clerk's absences"),
        ("Checked if doors were locked", "Checked door locks"),
        ("Washed dogs before trimming them", "Washed and then trimmed dogs"),
    ],
)
def test_a_condition_may_be_worded_otherwise(line: str, rewrite: str) -> None:
    assert find_lost_conditions(line, rewrite) == []
