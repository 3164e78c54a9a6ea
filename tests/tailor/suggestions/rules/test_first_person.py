import pytest

from tailor.model.answers import Answers
from tailor.model.match import Matches
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Line, Resume, Section, Work
from tailor.suggestions.guard import judge
from tailor.suggestions.rules import first_person
from tailor.suggestions.situation import read_situation


def reworded(text: str, end: str = "2020") -> str:
    work = Work(id="w1", name="Elm Works", position="Clerk", end_date=end, highlights=(Line("h1", text),))
    resume = Resume(basics=Basics(name="Ida Example"), sections=(Section(id="s1", kind="work", entries=(work,)),))
    situation = read_situation(resume, Posting(), Matches(), Answers())
    found = [one.after for bullet in situation.bullets for one in first_person.propose(bullet, situation)]
    return found[0] if found else ""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I have developed 12 reports", "Developed 12 reports"),
        ("Have developed 12 reports", "Developed 12 reports"),
        ("I cooked lunch and I kept the kitchen clean", "Cooked lunch and kept the kitchen clean"),
        ("Reported faults to my manager", "Reported faults to the manager"),
        ("I helped my colleagues with data entry", "Helped colleagues with data entry"),
    ],
)
def test_the_line_starts_with_its_verb_and_the_guard_passes_it(before: str, after: str) -> None:
    assert reworded(before) == after
    assert judge(before, after).verdict == "pass"


def test_what_one_is_doing_is_told_in_the_present() -> None:
    line = "I am currently teaching maths and coaching the chess club"
    assert reworded(line, "present") == "Teach maths and coach the chess club"


@pytest.mark.parametrize(
    "text",
    [
        "I cooked lunch and I was promoted",
        "I worked in the kitchen where I plate dishes",
        "My team won the award",
        "Have a driving licence",
        "We developed 12 reports",
        "I am a nurse",
    ],
)
def test_what_cannot_do_without_its_person_stays(text: str) -> None:
    assert reworded(text) == ""
