"""Conditions that shut people out."""

import pytest

from tailor.analysis.hard_filters import find_filters


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Bachelor's degree in Biology", "degree", "Bachelor's degree"),
        ("MSc or PhD in Physics", "degree", "MSc"),
        ("High school diploma or GED", "degree", "High school diploma or GED"),
        ("At least 3-5 years of experience", "years", "3-5 years"),
        ("five or more years in retail", "years", "five or more years"),
        ("Mindestens 3 Jahre Erfahrung", "years", "3 Jahre"),
        ("A valid driver's license", "licence", "valid driver's license"),
        ("Class A CDL required", "licence", "Class A CDL"),
        ("Active security clearance", "clearance", "Active security clearance"),
        ("Enhanced DBS check", "clearance", "Enhanced DBS check"),
        ("Must be authorized to work in the US", "visa", "authorized to work"),
        ("Fluent in written and spoken German", "language", "Fluent in written and spoken German"),
        ("Sehr gute Deutschkenntnisse", "language", "Sehr gute Deutschkenntnisse"),
        ("Travel up to 25%", "travel", "Travel up to 25%"),
        ("Willingness to travel", "travel", "Willingness to travel"),
        ("Rotating shifts", "shift", "Rotating shifts"),
    ],
)
def test_a_condition_is_found_in_the_postings_words(text: str, kind: str, value: str) -> None:
    found = find_filters(text)
    assert (kind, value) in [(each.kind, each.value) for each in found]


@pytest.mark.parametrize("text", ["Knowledge of wound care", "A good sense of colour", "Work with a great team"])
def test_other_lines_hold_no_condition(text: str) -> None:
    assert find_filters(text) == ()
