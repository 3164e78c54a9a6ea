import pytest

from tests.tailor.suggestions.test_suggest import resume_of, suggested


def tidied(*bullets: str) -> list[str]:
    return [one.after for one in suggested(resume_of(*bullets)) if one.rule == "spacing"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Wired 40  flats in two towns", "Wired 40 flats in two towns"),
        ("Wired flats , shops and 12 halls", "Wired flats, shops and 12 halls"),
        ("Wired flats,shops and 12 halls", "Wired flats, shops and 12 halls"),
        ("Wired 40 flats ( two towns )", "Wired 40 flats (two towns)"),
        ("Wired 40 flats in two towns .", "Wired 40 flats in two towns."),
        ("Wired 40 flats -- and two halls", "Wired 40 flats – and two halls"),
        ('Ran the “open door" day for 90 parents', "Ran the “open door” day for 90 parents"),
    ],
)
def test_spaces_and_quotes_are_tidied(before: str, after: str) -> None:
    assert tidied(before) == [after]


@pytest.mark.parametrize(
    "bullet",
    [
        "Wired 1,000 flats in two towns",
        "Ran git reset --hard on 3 branches and pytest --lf",
        "Wrote 12 services in .NET and Node.js",
        "Mixed 20 litres of N,N-dimethylaniline a week",
        "Kept https://example.com/one,two for 3 years",
        "Cleaned 12 halls   3 towns",
        'Ran the "open door" day for 90 parents',
    ],
)
def test_what_is_right_or_meant_stays(bullet: str) -> None:
    assert tidied(bullet) == []


def test_the_few_bullets_follow_the_many_in_their_full_stop() -> None:
    assert tidied("Wired 40 flats.", "Drew 12 plans.", "Cleaned 3 vans") == ["Cleaned 3 vans."]
    assert tidied("Wired 40 flats", "Drew 12 plans", "Cleaned 3 vans.") == ["Cleaned 3 vans"]


def test_full_stops_stay_where_neither_way_prevails() -> None:
    assert tidied("Wired 40 flats.", "Drew 12 plans", "Cleaned 3 vans", "Sold 9 lamps.") == []
    assert tidied("Wired 40 flats.", "Drew 12 plans") == []


def test_an_abbreviation_and_a_line_of_two_sentences_keep_their_full_stop() -> None:
    assert tidied("Wired 40 flats", "Drew 12 plans", "Cleaned 3 vans for Elm Works Ltd.") == []
    assert tidied("Wired 40 flats", "Drew 12 plans", "Cleaned 3 vans. Sold two of them.") == []


def test_tidying_is_safe_and_says_why() -> None:
    (one,) = [one for one in suggested(resume_of("Wired 40  flats in two towns")) if one.rule == "spacing"]
    assert (one.kind, one.level, one.verdict) == ("replace", "safe", "pass")
    assert one.reason.endswith(".")
    assert one.evidence
