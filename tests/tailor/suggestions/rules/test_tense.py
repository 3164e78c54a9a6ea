import pytest

from tailor.model.answers import Answers
from tailor.model.match import Matches
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Line, Resume, Section, Work
from tailor.suggestions.guard import judge
from tailor.suggestions.rules import tense
from tailor.suggestions.situation import read_situation


def reworded(text: str, end: str = "2020") -> str:
    work = Work(id="w1", name="Elm Works", position="Clerk", end_date=end, highlights=(Line("h1", text),))
    resume = Resume(basics=Basics(name="Ida Example"), sections=(Section(id="s1", kind="work", entries=(work,)),))
    situation = read_situation(resume, Posting(), Matches(), Answers())
    found = [one.after for bullet in situation.bullets for one in tense.propose(bullet, situation)]
    return found[0] if found else ""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Taking blood samples and performing of ECGs", "Took blood samples and performed ECGs"),
        (
            "Monitoring signs, giving drugs and documentation of care in Epic",
            "Monitored signs, gave drugs and documented care in Epic",
        ),
        ("Giving baths and writing it down", "Gave baths and wrote it down"),
        (
            "Driving residents to hospital appointments, shopping trips and church",
            "Drove residents to hospital appointments, shopping trips and church",
        ),
        (
            "Finding leads through cold calling and managing accounts",
            "Found leads through cold calling and managed accounts",
        ),
        ("Plating up dishes, cooking on the grill", "Plated up dishes, cooked on the grill"),
        ("Booking rooms as well as ordering paper", "Booked rooms and ordered paper"),
        ("Utilizing Docker to ship builds", "Used Docker to ship builds"),
        ("Greeted guests, answered phones and handling of cash", "Greeted guests, answered phones and handled cash"),
        (
            "Patrolled the site, checked doors and writing the log",
            "Patrolled the site, checked doors and wrote the log",
        ),
    ],
)
def test_all_verbs_of_a_former_job_are_told_in_the_past(before: str, after: str) -> None:
    assert reworded(before) == after
    assert judge(before, after).verdict == "pass"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Greeted guests, take reservations and seat parties", "Greeted guests, took reservations and seated parties"),
        (
            "Maintain the lawns, prunes the roses and pulled weeds",
            "Maintained the lawns, pruned the roses and pulled weeds",
        ),
    ],
)
def test_mixed_tenses_become_one(before: str, after: str) -> None:
    assert reworded(before) == after


def test_a_job_that_goes_on_is_told_in_the_present() -> None:
    line = "Triage patients on arrival and escalating urgent cases"
    assert reworded(line, "present") == "Triage patients on arrival and escalate urgent cases"


@pytest.mark.parametrize(
    "text",
    [
        "Drove a lorry, delivering to 20 stores a day",
        "Fit and tacked pipe spools",
        "Taught English to year 8, marking books and preparing plans",
        "Involved in quality checking and billing of subcontractors",
        "Improved safety by checking ladders and training staff",
        "Used hand tools and measuring instruments",
        "Supervised staff and training of apprentices",
        "Writing Centre Tutor",
        "Cleaning Supervisor",
        "Support Vector Machine and other models",
        "Sold meat, produce displays and dairy",
    ],
)
def test_what_is_right_or_not_understood_stays(text: str) -> None:
    assert reworded(text) == ""


@pytest.mark.parametrize(
    "text", ["Using AutoCAD, drew plans for 12 houses", "Walking the line, carefully checked each weld"]
)
def test_a_gerund_that_says_how_stays(text: str) -> None:
    assert reworded(text) == ""
