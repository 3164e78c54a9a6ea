import pytest

from tailor.model.match import Matches
from tailor.model.posting import Posting
from tailor.model.suggestion import Suggestion
from tailor.suggestions import suggest
from tests.tailor.suggestions.test_suggest import resume_of, suggested


def corrected(*bullets: str) -> list[tuple[str, str]]:
    return [(one.level, one.after) for one in of_rule(*bullets)]


def of_rule(*bullets: str) -> list[Suggestion]:
    return [one for one in suggested(resume_of(*bullets)) if one.rule == "spelling"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Stocked shelves and recuited 12 clerks", "Stocked shelves and recruited 12 clerks"),
        ("Responsable for 12 tills in two shops", "Responsible for 12 tills in two shops"),
        ("Won a prize for Risk Managment in 2019", "Won a prize for Risk Management in 2019"),
    ],
)
def test_a_reviewed_misspelling_is_corrected(before: str, after: str) -> None:
    (one,) = of_rule(before)
    assert one.after == after
    assert one.verdict != "reject"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Kept 12 walk-in frezers clean", "Kept 12 walk-in freezers clean"),
        ("Cut waste form 12% to 4% in a year", "Cut waste from 12% to 4% in a year"),
        ("Was project manger of 3 sites", "Was project manager of 3 sites"),
        ("Sold more then 40 cars a month", "Sold more than 40 cars a month"),
        ("Reported to the head of pubic relations", "Reported to the head of public relations"),
    ],
)
def test_what_is_only_likely_is_to_be_confirmed(before: str, after: str) -> None:
    assert corrected(before) == [("confirm", after)]


@pytest.mark.parametrize(
    "bullet",
    [
        "Filled in the form for 40 clients",
        "Cut the trail from the lake to the hut",
        "Led the principle of least privilege into 12 teams",
        "Built a manger for the nativity play of 40 children",
        "Ran a calender and two mixers in a rubber plant",
        "Wrote 12 dbt models and spaCy pipelines",
    ],
)
def test_words_that_are_right_in_their_place_stay(bullet: str) -> None:
    assert corrected(bullet) == []


def test_words_of_the_posting_and_words_written_twice_are_meant() -> None:
    posting = Posting(text="You look after frezers.")
    assert [one for one in suggest(resume_of("Ran 12 frezers"), posting, Matches()) if one.rule == "spelling"] == []
    assert corrected("Ran 12 blast frezers", "Cleaned 14 frezers") == []


def test_two_slips_of_a_line_are_two_suggestions() -> None:
    assert len(of_rule("Recieved 40 pallets and sheduled 3 vans")) == 2
