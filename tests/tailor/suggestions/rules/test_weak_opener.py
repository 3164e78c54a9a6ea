import pytest

from tailor.model.answers import Answers
from tailor.model.match import Matches
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Line, Resume, Section, Work
from tailor.suggestions.guard import judge
from tailor.suggestions.rules import helping, weak_opener, worked_on
from tailor.suggestions.situation import read_situation

RULES = {"weak": weak_opener.propose, "help": helping.propose, "worked": worked_on.propose}


def reworded(rule: str, text: str, end: str = "2020") -> str:
    work = Work(id="w1", name="Elm Works", position="Clerk", end_date=end, highlights=(Line("h1", text),))
    resume = Resume(basics=Basics(name="Ida Example"), sections=(Section(id="s1", kind="work", entries=(work,)),))
    situation = read_situation(resume, Posting(), Matches(), Answers())
    found = [one for bullet in situation.bullets for one in RULES[rule](bullet, situation)]
    assert all(one.level == ("confirm" if rule == "weak" else "safe") for one in found)
    return found[0].after if found else ""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Responsible for loading, unloading and scanning of parcels", "Loaded, unloaded and scanned parcels"),
        ("Responsible for ensuring safety and for reporting to the board", "Ensured safety and reported to the board"),
        ("Responsible for the opening and closing of the store", "Opened and closed the store"),
        (
            "In charge of a crew of 4 roofers and ordering of materials",
            "Managed a crew of 4 roofers and ordered materials",
        ),
        (
            "Responsible for the bar, ordering stock and for training of staff",
            "Managed the bar, ordered stock and trained staff",
        ),
        (
            "Duties: running conduit, pulling wire and terminating panels",
            "Ran conduit, pulled wire and terminated panels",
        ),
        ("Duties included bathing and feeding of 12 residents", "Bathed and fed 12 residents"),
        ("Was responsible to train starters and to write the rota", "Trained starters and wrote the rota"),
        ("Responsible for data entry", "Entered data"),
        ("Responsible for customer complaints", "Handled customer complaints"),
        (
            "Responsible for lesson planning and classroom management",
            "Handled lesson planning and classroom management",
        ),
    ],
)
def test_a_weak_opener_becomes_the_verbs_behind_it(before: str, after: str) -> None:
    assert reworded("weak", before) == after
    assert judge(before, after).verdict in ("pass", "confirm")


@pytest.mark.parametrize(
    "text",
    [
        "Responsible for 8 patients on a surgical ward",
        "Responsible for the safety of staff and visitors",
        "Responsible for stock and that it was safe",
        "Responsible for coding, unit testing and fixing of bugs",
        "Responsible for the success of the launch",
    ],
)
def test_what_nobody_can_be_said_to_manage_stays(text: str) -> None:
    assert reworded("weak", text) == ""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Assisted in the design and testing of pumps", "Helped design and test pumps"),
        ("Assisted in cooking meals and in cleaning the kitchen", "Helped cook meals and clean the kitchen"),
        ("Helped to setup the stage", "Helped set up the stage"),
        ("Helping to prepare beds, planting bulbs", ""),
        (
            "Assisted in planning and helpful reports that were late",
            "Helped in planning and helpful reports that were late",
        ),
    ],
)
def test_help_stays_help(before: str, after: str) -> None:
    assert reworded("help", before) in (after, "")
    assert "Helped" in after or not after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Worked on the commissioning of a substation", "Contributed to the commissioning of a substation"),
        ("Involved in designing and testing of pumps", "Contributed to designing and testing pumps"),
        ("Worked on the line", ""),
        ("Worked on the receiving dock", ""),
        ("Worked on all makes and models of cars", ""),
        ("Involved in a lawsuit over patents", ""),
        ("Involved in an accident investigation", "Contributed to an accident investigation"),
    ],
)
def test_a_part_in_something_is_named_and_not_made_bigger(before: str, after: str) -> None:
    assert reworded("worked", before) == after
