import pytest

from tailor.model.answers import Answers
from tailor.model.match import Matches
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Line, Resume, Section, Work
from tailor.suggestions.guard import judge
from tailor.suggestions.rules import filler
from tailor.suggestions.situation import read_situation


def reworded(text: str) -> str:
    work = Work(id="w1", name="Elm Works", position="Clerk", end_date="2020", highlights=(Line("h1", text),))
    resume = Resume(basics=Basics(name="Ida Example"), sections=(Section(id="s1", kind="work", entries=(work,)),))
    situation = read_situation(resume, Posting(), Matches(), Answers())
    found = [one.after for bullet in situation.bullets for one in filler.propose(bullet, situation)]
    return found[0] if found else ""


CHANGED = [
    ("Cleaned the fryers in order to pass the weekly audit", "Cleaned the fryers to pass the weekly audit"),
    ("Utilized Excel to track orders", "Used Excel to track orders"),
    ("Routed vans by utilising live traffic data", "Routed vans by using live traffic data"),
    ("Successfully managed a team of 5 nurses", "Managed a team of 5 nurses"),
    ("Rewired 12 flats and successfully passed inspection", "Rewired 12 flats and passed inspection"),
    ("Trained cooks, as well as waiters", "Trained cooks and waiters"),
    ("Checked the boilers on a daily basis", "Checked the boilers daily"),
    ("Met suppliers on a regular basis to agree prices", "Met suppliers regularly to agree prices"),
    ("Counted stock on an annual basis.", "Counted stock annually."),
    ("Wrote plans for various different clients", "Wrote plans for various clients"),
    ("Closed a total of 40 sales in May", "Closed 40 sales in May"),
    ("Prepared and filed invoices, receipts, etc.", "Prepared and filed invoices and receipts"),
    ("Handled calls, emails and letters etc", "Handled calls, emails and letters"),
    ("Handled calls etc.", "Handled calls"),
    ("Taught reading, writing (Phonics, Jolly Grammar, etc.)", "Taught reading, writing (Phonics and Jolly Grammar)"),
]


@pytest.mark.parametrize(("before", "after"), CHANGED)
def test_filler_goes_and_the_guard_passes_what_is_left(before: str, after: str) -> None:
    assert reworded(before) == after
    assert judge(before, after).verdict == "pass"


@pytest.mark.parametrize(
    "text",
    [
        "Managed payroll and benefits as well as hiring",
        "Performed as well as senior staff",
        "Wrote reports as well as training staff",
        "Cleaned rooms and halls, stairs, etc",
        "Delivered parcels, letters, etc. to 40 homes",
        "Managed the day to day operations of the bar",
        "Effectively doubled the output",
        "Found 3 under-utilized rooms",
        "Kept the files in order",
        "Ran a successfully launched shop",
        "Worked on a daily basis rate",
    ],
)
def test_what_is_no_filler_or_not_understood_stays(text: str) -> None:
    assert reworded(text) == ""
