import pytest

from tests.tailor.suggestions.test_suggest import resume_of, suggested


def changed(*bullets: str) -> list[tuple[str, str]]:
    return [(one.level, one.after) for one in suggested(resume_of(*bullets)) if one.rule == "article"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Trained 12 clerks as a experienced buyer", "Trained 12 clerks as an experienced buyer"),
        ("Ran an user group of 40", "Ran a user group of 40"),
        ("Saved a hour a day in 3 shops", "Saved an hour a day in 3 shops"),
        ("Won an European prize for 3 films", "Won a European prize for 3 films"),
        ("Built a API for 12 partners", "Built an API for 12 partners"),
        ("Reached a 80% pass rate in 3 years", "Reached an 80% pass rate in 3 years"),
        ("Held an 5-day course for 12 nurses", "Held a 5-day course for 12 nurses"),
    ],
)
def test_the_article_follows_the_sound(before: str, after: str) -> None:
    assert changed(before) == [("safe", after)]


@pytest.mark.parametrize(
    "bullet",
    [
        "Kept an SQL server, a URL list and an NHS contract for 3 years",
        "Ran a one-off event, a union drive and a unique sale for 40 guests",
        "Cleaned an unused hall and an uninsulated attic in 3 days",
        "Wrote an historic guide and a historic map of 12 towns",
        "Vaccinated 40 nurses against hepatitis A and B",
        "Sorted 40 files from a to z and graded class A eggs",
        "Ran an 8 a.m. shift, an 11-day fair and an 1850s show",
        "Taught a GCSE class and a UNESCO course of 40",
    ],
)
def test_a_right_or_unsure_article_stays(bullet: str) -> None:
    assert changed(bullet) == []
