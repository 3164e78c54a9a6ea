import pytest

from tailor.model.answers import Answers
from tailor.model.match import Matches
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Line, Resume, Section, Work
from tailor.model.suggestion import Suggestion
from tailor.suggestions.guard import judge
from tailor.suggestions.rules import passive
from tailor.suggestions.situation import read_situation


def proposed(text: str, end: str = "2020") -> list[Suggestion]:
    work = Work(id="w1", name="Elm Works", position="Clerk", end_date=end, highlights=(Line("h1", text),))
    resume = Resume(basics=Basics(name="Ida Example"), sections=(Section(id="s1", kind="work", entries=(work,)),))
    situation = read_situation(resume, Posting(), Matches(), Answers())
    return [one for bullet in situation.bullets for one in passive.propose(bullet, situation)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Reports were prepared weekly", "Prepared reports weekly"),
        ("Weekly reports were prepared for the board.", "Prepared weekly reports for the board."),
        ("Reports were prepared and sent to clients", "Prepared and sent reports to clients"),
        ("Audits were carried out in 12 shops", "Carried out audits in 12 shops"),
        ("Training was provided to 30 new starters", "Provided training to 30 new starters"),
        ("Costs were reduced by renegotiating contracts", "Reduced costs by renegotiating contracts"),
        ("Costs were reduced by 12%", "Reduced costs by 12%"),
        ("The database was migrated to PostgreSQL in 2019", "Migrated the database to PostgreSQL in 2019"),
        ("Students were taught English and maths", "Taught students English and maths"),
        ("Equipment was sterilised before each procedure", "Sterilised equipment before each procedure"),
        ("Reports have been written for 3 ministers", "Wrote reports for 3 ministers"),
    ],
)
def test_what_was_done_is_offered_as_what_you_did_and_has_to_be_confirmed(before: str, after: str) -> None:
    (one,) = proposed(before)
    assert (one.after, one.level) == (after, "confirm")
    assert judge(before, after).verdict == "pass"


def test_a_job_that_goes_on_keeps_its_present() -> None:
    assert [one.after for one in proposed("Stock is counted nightly", "present")] == ["Count stock nightly"]
    assert [one.after for one in proposed("Stock was counted nightly", "present")] == ["Counted stock nightly"]


@pytest.mark.parametrize(
    "text",
    [
        "Invoices were checked by my manager",
        "Menus were planned by the chef",
        "I was promoted to head chef",
        "My work was praised by clients",
        "Team was awarded a prize",
        "Design was approved",
        "Contract was renewed twice",
        "Budget was exceeded by 4%",
        "Customers were satisfied with the service",
        "Rooms were fully equipped",
        "Machines were not cleaned",
        "Staff were made redundant in 2020",
        "Shop was opened in 2015",
        "Patients were cared for at home",
        "Forms were filled in daily",
        "Complaints were dealt with quickly",
        "Tesco orders were picked daily",
        "Drawings were produced in AutoCAD and sent to site",
        "Meetings were held weekly, minutes were taken",
        "Meals were cooked, plated and served",
        "Beds were made, floors mopped",
        "Students were taught English and learned fast",
        "Tests were written so that bugs were found early",
        "Reports that were late were chased",
        "Reports were prepared. Checked stock",
    ],
)
def test_where_somebody_else_may_have_done_it_or_more_follows_the_line_stays(text: str) -> None:
    assert proposed(text) == []
