import pytest

from tailor.model.answers import Answers
from tailor.model.match import Matches
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Line, Resume, Section, Work
from tailor.suggestions.guard import judge
from tailor.suggestions.rules import nominal_opener
from tailor.suggestions.situation import read_situation


def reworded(text: str, end: str = "2020") -> str:
    work = Work(id="w1", name="Elm Works", position="Clerk", end_date=end, highlights=(Line("h1", text),))
    resume = Resume(basics=Basics(name="Ida Example"), sections=(Section(id="s1", kind="work", entries=(work,)),))
    situation = read_situation(resume, Posting(), Matches(), Answers())
    found = [one.after for bullet in situation.bullets for one in nominal_opener.propose(bullet, situation)]
    return found[0] if found else ""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Preparation and filing of tax returns for 40 clients", "Prepared and filed tax returns for 40 clients"),
        ("Installation, testing and maintenance of gas boilers", "Installed, tested and maintained gas boilers"),
        (
            "Recruitment of nurses, training of assistants and preparation of rotas",
            "Recruited nurses, trained assistants and prepared rotas",
        ),
        (
            "Maintenance of patient records; preparation of discharge letters",
            "Maintained patient records; prepared discharge letters",
        ),
        ("Reduction of costs by 12%", "Reduced costs by 12%"),
        ("The design of training materials for new starters", "Designed training materials for new starters"),
        ("Sale of phones and accessories", "Sold phones and accessories"),
        ("Creation of invoices.", "Created invoices."),
        ("Preparation of food, serving customers", "Prepared food, served customers"),
        ("Welding and painting of railings", "Welded and painted railings"),
        ("Posting of entries, reconciling of accounts", "Posted entries, reconciled accounts"),
        ("Maintaining of records and handling of incoming mail", "Maintained records and handled incoming mail"),
        ("Screening of leads and follow up with buyers", "Screened leads and followed up with buyers"),
        ("Preparation of quotes, as well as checking of orders", "Prepared quotes and checked orders"),
        ("Done automation of test cases", "Automated test cases"),
        ("Supervision of recruitment and training", "Supervised recruitment and training"),
        (
            "Development of a booking system that was used by 40 clinics",
            "Developed a booking system that was used by 40 clinics",
        ),
        ("Preparation of audited accounts", "Prepared audited accounts"),
        (
            "Coordination of deliveries with suppliers while cutting waste",
            "Coordinated deliveries with suppliers while cutting waste",
        ),
    ],
)
def test_a_noun_of_action_becomes_its_verb_and_the_guard_passes_it(before: str, after: str) -> None:
    assert reworded(before) == after
    assert judge(before, after).verdict == "pass"


def test_a_job_that_goes_on_is_told_in_the_present() -> None:
    assert reworded("Preparation and filing of tax returns", end="present") == "Prepare and file tax returns"


@pytest.mark.parametrize(
    "text",
    [
        "Preparation of food and cleaning",
        "Preparation of meals and the quality of food",
        "Installation of panels and general maintenance",
        "Organisation of events and fundraising",
        "Development of reports led to savings",
        "Creation of tools, which helps customers",
        "Preparation of reports by my manager",
        "Management of the shop was handed to me",
        "Preparation of invoices. Checked stock",
        "Understanding of Java",
        "Supervision of excavation and installation of pipes",
        "Preparation of meals and general maintenance",
        "Production of Hamlet for schools",
        'Translation of "Faust" into English',
        "Training of trainers",
        "Analysis of variance and regression",
        "Review of Systems",
        "Selection of projects:",
        "Application of the year award",
        "Growth of sales by 12%",
        "Opening of the new store",
        "Part of a team of 5",
        "Member of the audit team",
        "Head of sales",
    ],
)
def test_what_is_not_understood_to_the_end_stays(text: str) -> None:
    assert reworded(text) == ""
