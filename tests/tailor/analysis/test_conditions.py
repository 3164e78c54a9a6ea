"""Hard conditions are held against the résumé as far as it can be told."""

from datetime import date

import pytest

from tailor.analysis.conditions import find_conditions, work_years
from tailor.analysis.matching import match
from tailor.model.keyword import Keyword
from tailor.model.match import Shown
from tailor.model.posting import Filter, FilterKind, Posting, Requirement
from tailor.model.resume import Language, Line, Resume, Section, Skill, Work

TODAY = date(2026, 11, 22)
RESUME = Resume(
    sections=(
        Section(
            "s1",
            "work",
            "",
            (
                Work(id="w1", position="Nurse", start_date="2020-01", end_date="2023-12"),
                Work(id="w2", position="Nurse", start_date="2023", end_date=""),
            ),
        ),
        Section("s2", "skills", "", (Skill(id="k1", keywords=(Line("k1.1", "RN licence"),)),)),
        Section("s3", "languages", "", (Language(id="l1", language="German"),)),
    )
)


def judged(kind: FilterKind, value: str, keywords: tuple[Keyword, ...] = ()) -> Shown:
    requirement = Requirement(value, "required", (0, len(value)), (Filter(kind, value), Filter(kind, value.upper())))
    posting = Posting(text=value, requirements=(requirement,), keywords=keywords)
    (condition,) = find_conditions(RESUME, posting, match(RESUME, posting), TODAY)
    assert condition.requirement is requirement
    return condition.shown


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        ("years", "5+ years", "cannot tell"),
        ("years", "at least ten years", "not shown"),
        ("years", "fünf Jahre", "cannot tell"),
        ("licence", "RN licence", "shown"),
        ("licence", "CDL", "not shown"),
        ("language", "German", "shown"),
        ("degree", "Master's degree", "not shown"),
        ("travel", "travel up to 30%", "cannot tell"),
        ("visa", "work permit", "cannot tell"),
    ],
)
def test_a_condition_is_shown_or_not_or_cannot_be_told(kind: FilterKind, value: str, shown: Shown) -> None:
    assert judged(kind, value) == shown


def test_a_keyword_of_its_kind_answers_a_condition() -> None:
    keyword = Keyword("German", "language", "required", 1.0, ((7, 13),))
    assert judged("language", "fluent German", (keyword,)) == "shown"


def test_times_that_overlap_count_once_and_work_goes_on_until_today() -> None:
    assert work_years(RESUME, TODAY) == 6
    assert work_years(Resume(), TODAY) == 0
