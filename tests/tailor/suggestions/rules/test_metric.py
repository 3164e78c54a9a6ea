from dataclasses import replace

import pytest

from tailor.model.answers import Answers, Fact
from tailor.model.suggestion import Suggestion
from tests.tailor.suggestions.test_suggest import matched, resume_of, suggested

LINES = (
    "Wrote lesson plans for the school",
    "Tested circuit boards by hand",
    "Led projects for the council",
    "Answered phones of the front desk",
    "Sold shoes and bags in Rome",
)


def asked(*bullets: str, answers: Answers = Answers(), end: str = "2020-05") -> list[Suggestion]:
    return [one for one in suggested(resume_of(*bullets, end=end), answers=answers) if one.rule == "metric"]


@pytest.mark.parametrize(
    ("bullet", "question"),
    [
        ("Wrote lesson plans for the school", "How many lesson plans did you write?"),
        ("Led a team in the warehouse", "How many people were in the team?"),
        ("Reduced the waste of the kitchen", "By how much: from what to what, and over what time?"),
        ("Built a dashboard for the sales team", "What changed because of it: users, hours saved, volume, errors?"),
        ("Responsible for packing the orders of the shop", "How many in a week or a month?"),
        ("Was in charge of the training of apprentices", "How many people did you do this for, and how often?"),
        ("Answered phones and letters all day", "How many people did you do this for, and how often?"),
    ],
)
def test_the_question_fits_the_line(bullet: str, question: str) -> None:
    (one,) = asked(bullet)
    assert (one.kind, one.asks, one.text) == ("ask", "number", question)


def test_present_work_is_asked_about_in_the_present() -> None:
    (one,) = asked("Write lesson plans for the school", end="present")
    assert one.text == "How many lesson plans do you write?"


def test_three_questions_are_asked_at_most_and_answered_ones_make_no_room_for_others() -> None:
    assert len(asked(*LINES)) == 3
    answers = Answers(facts=tuple(Fact(one.before, "no", "w1", line=one.target) for one in asked(*LINES)))
    assert asked(*LINES, answers=answers) == []


def test_the_lines_that_answer_the_posting_are_asked_about_first() -> None:
    resume = resume_of(*LINES)
    found = suggested(resume, matched(resume, "shoes", "verbatim", "shoes"))
    (first, *_) = [one for one in found if one.rule == "metric"]
    assert first.before == LINES[-1]


def test_lines_with_a_number_are_not_asked_about() -> None:
    assert asked("Wrote 40 lesson plans for the school", "Managed various tasks of the office") == []


def test_a_question_refused_here_stays_away_here_alone() -> None:
    first = asked(*LINES)[0]
    left = asked(*LINES, answers=replace(Answers(), never=(first.here,)))
    assert first.target not in {one.target for one in left}
    assert left
    assert asked(*LINES, answers=replace(Answers(), never=("metric",))) == []
