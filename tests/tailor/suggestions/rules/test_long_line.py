import pytest

from tailor.model.suggestion import Suggestion
from tailor.suggestions.rules.long_line import read_sentences
from tests.tailor.suggestions.test_suggest import resume_of, suggested

LONG = "Wired 40 flats " + "with lamps in the long hall of each house " * 5
TWO = (
    "Wired 40 flats in two towns for the largest builder of the county. "
    "This was the largest contract of the firm in the year before the merger"
)


def flagged(*bullets: str) -> list[Suggestion]:
    return [one for one in suggested(resume_of(*bullets)) if one.rule == "long-line"]


def test_a_bullet_that_runs_on_is_asked_about() -> None:
    (one,) = flagged(LONG.strip())
    assert (one.kind, one.level, one.after) == ("ask", "ask", one.before)
    assert one.text == "This bullet has 48 words. Which of them could go, or stand in a line of their own?"


def test_two_sentences_of_which_one_has_no_verb_in_front_are_asked_about() -> None:
    (one,) = flagged(TWO)
    assert one.text == "This bullet holds two sentences. Would a line of its own from “This” on read better?"


@pytest.mark.parametrize(
    "bullet",
    [
        "Wired 40 flats in two towns. Trained 5 electricians.",
        "Wired 40 flats in two towns for the largest builder of the county and trained 5 electricians",
    ],
)
def test_a_bullet_of_two_lines_is_left_alone(bullet: str) -> None:
    assert flagged(bullet) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (TWO, 2),
        ("Wired flats for Elm Works Ltd. Leeds and other builders of the county", 1),
        ("Reported each week to Dr. Ann Example of the county hospital", 1),
        ("Wrote services in ASP.NET Core and Node.js for 3 teams", 1),
        ("Cut waste by 4.5 percent in the bakery; Ran the ovens of two shops", 2),
    ],
)
def test_sentences_are_told_from_abbreviations(text: str, count: int) -> None:
    sentences = read_sentences(text)
    assert len(sentences) == count
    assert " ".join(sentences) == text


def test_three_bullets_are_asked_about_at_most() -> None:
    assert len(flagged(*(LONG.strip().replace("40", str(number)) for number in range(41, 46)))) == 3
