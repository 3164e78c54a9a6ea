import pytest

from tailor.composition.tailored import tailor_resume
from tailor.model.answers import Answers, Fact
from tailor.model.suggestion import apply_edits
from tailor.suggestions.rules.confirmed_number import find_counted, place_number
from tests.tailor.suggestions.test_suggest import first_bullet, resume_of, suggested


@pytest.mark.parametrize(
    ("line", "answer", "after"),
    [
        ("Trained new staff on the ward.", "12", "Trained 12 new staff on the ward."),
        ("Trained new staff on the ward", "12 new staff", "Trained 12 new staff on the ward"),
        ("Managed a team", "12", "Managed a team of 12"),
        ("Managed a team in the warehouse.", "12 people", "Managed a team of 12 people in the warehouse."),
        ("Resolved support tickets.", "about 40 a week", "Resolved about 40 support tickets a week."),
        ("Processed customer orders", "200+ per day", "Processed 200+ customer orders per day"),
        ("Reduced load time by caching images.", "38%", "Reduced load time by 38% by caching images."),
        ("Reduced waste", "from 10 kg to 6 kg", "Reduced waste from 10 kg to 6 kg"),
        ("Built a dashboard for the sales team.", "40 users", "Built a dashboard for the sales team (40 users)."),
        ("Answered phones and emails", "60 a day", "Answered phones and emails (60 a day)"),
        ("Wrote REST APIs", "14", "Wrote 14 REST APIs"),
        ("Cut costs", "$2,000 a month", "Cut costs ($2,000 a month)"),
    ],
)
def test_a_number_finds_its_place(line: str, answer: str, after: str) -> None:
    assert apply_edits(line, place_number(line, answer)) == after


@pytest.mark.parametrize(
    ("line", "answer"),
    [("Built a dashboard", "40"), ("Trained staff", "many"), ("Trained 5 staff", "12"), ("Worked with doctors", "")],
)
def test_a_number_without_a_place_changes_nothing(line: str, answer: str) -> None:
    assert place_number(line, answer) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Managed the rota",
        "Booked flights, hotels and cars",
        "Reduced costs",
        "Led various projects",
        "Improved processes",
        "Managed a team of nurses",
        "Did business",
        "Assisted doctors",
    ],
)
def test_what_is_no_plain_plural_is_not_counted(line: str) -> None:
    assert find_counted(line) is None


def test_an_answered_line_is_offered_to_be_confirmed_and_never_asked_again() -> None:
    line = "Trained new staff on the ward."
    resume = resume_of(line)
    (asked,) = [one for one in suggested(resume) if one.rule == "metric"]
    assert (asked.asks, asked.text) == ("number", "How many new staff did you train?")
    answers = Answers().with_fact(Fact(line, "have", "w1", "12", "2026-05-01", asked.target))
    found = suggested(resume, answers=answers)
    assert not [one for one in found if one.rule == "metric"]
    (offered,) = [one for one in found if one.rule == "confirmed-number"]
    assert (offered.level, offered.verdict, offered.source) == ("confirm", "pass", "rule")
    assert [one.text for one in offered.evidence if one.path == "answers"] == ["12"]
    assert first_bullet(resume, (offered,)) == "Trained 12 new staff on the ward."


def test_a_line_without_a_number_is_never_asked_about_again() -> None:
    line = "Trained new staff on the ward."
    answers = Answers().with_fact(Fact(line, "no", "w1", "", "2026-05-01", "h0"))
    assert not [
        one for one in suggested(resume_of(line), answers=answers) if one.rule in ("metric", "confirmed-number")
    ]


def test_the_number_of_one_line_says_nothing_of_another() -> None:
    answers = Answers().with_fact(Fact("Trained new staff", "have", "w1", "12", "", "h0"))
    resume = resume_of("Trained new staff", "Treated patients of the ward")
    found = [one for one in suggested(resume, answers=answers) if one.rule == "confirmed-number"]
    assert [one.target for one in found] == ["h0"]
    assert tailor_resume(resume, tuple(found)) != resume
