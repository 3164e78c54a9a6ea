from dataclasses import replace
from datetime import date

import pytest

from tailor.composition.tailored import changes, tailor_resume
from tailor.model.match import KeywordMatch, Matches
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Line, Resume, Section, Work
from tailor.model.suggestion import Suggestion
from tailor.suggestions import suggest
from tests.tailor.suggestions.test_suggest import matched

TODAY = date(2026, 5, 1)
BULLETS = ("Served 40 meals an hour from a Rational oven", "Kept food safety records in Chefmax for two kitchens")


def job(identity: str, position: str, start: str, end: str, *bullets: str) -> Work:
    lines = tuple(Line(f"{identity}.{number}", text) for number, text in enumerate(bullets))
    return Work(id=identity, name="Elm House", position=position, start_date=start, end_date=end, highlights=lines)


def resume_with(summary: str, *jobs: Work) -> Resume:
    jobs = jobs or (job("w1", "Line Cook", "2021-03", "present", *BULLETS),)
    return Resume(Basics(name="Ida Example", summary=summary), (Section("s1", "work", entries=jobs),))


def wanted(resume: Resume, *terms: str) -> tuple[KeywordMatch, ...]:
    return tuple(matched(resume, term, "verbatim", term) for term in terms)


def proposed(resume: Resume, *terms: str, today: date | None = TODAY) -> list[Suggestion]:
    found = suggest(resume, Posting(), Matches(keywords=wanted(resume, *terms)), today=today)
    return [one for one in found if one.rule == "summary"]


def test_a_summary_keeps_its_own_words_and_names_what_bullets_show() -> None:
    resume = resume_with("Line cook who stays calm.")
    (one,) = proposed(resume, "Chefmax", "Rational")
    assert one.after == "Line cook who stays calm. Experience with Chefmax and Rational."
    assert (one.kind, one.level, one.verdict) == ("rewrite", "confirm", "pass")
    assert [evidence.text for evidence in one.evidence] == ["Line cook who stays calm.", BULLETS[1], BULLETS[0]]
    assert tailor_resume(resume, (one,)).basics.summary == one.after
    assert [change.kind for change in changes(resume, (one,))] == ["rewrite"]


def test_a_summary_that_names_all_stays() -> None:
    assert proposed(resume_with("Line cook at home with Chefmax."), "Chefmax") == []
    assert proposed(resume_with("Line cook who stays calm.")) == []


def test_without_a_summary_title_years_and_skills_make_one() -> None:
    resume = resume_with("")
    (one,) = proposed(resume, "Chefmax", "Rational")
    assert one.after == "Line Cook with 5 years of experience. Experience with Chefmax and Rational."
    assert (one.before, one.level, one.verdict) == ("", "confirm", "pass")
    assert tailor_resume(resume, (one,)).basics.summary == one.after
    assert [(change.line, change.before) for change in changes(resume, (one,))] == [("basics.summary", "")]
    assert tailor_resume(resume, ()) is resume


@pytest.mark.parametrize(
    ("jobs", "today", "said"),
    [
        ((("Line Cook", "2021-03", "present"),), None, "Line Cook who has worked with Chefmax"),
        ((("Line Cook", "2021", "2024"),), TODAY, "Line Cook with 2 years of experience."),
        ((("Line Cook", "2019-01", "2023-01"), ("Pastry Cook", "2018-01", "2020-01")), TODAY, "Line Cook with 5 years"),
        ((("Line Cook", "2022-01", "2024-01"), ("Bank Clerk", "2010-01", "2021-01")), TODAY, "Line Cook with 2 years"),
        (
            (("Line Cook II", "2022-01", "2024-01"), ("Assistant Cook", "2010-01", "2021-01")),
            TODAY,
            "Line Cook II with 2",
        ),
        ((("Line Cook", "2022-01", "2024-01"), ("Cook's Aide", "2010-01", "2021-01")), TODAY, "Line Cook with 2 years"),
        ((("Line Cook", "", ""),), TODAY, "Line Cook who has worked with Chefmax"),
    ],
)
def test_years_are_counted_low_and_of_the_same_trade_alone(
    jobs: tuple[tuple[str, str, str], ...], today: date | None, said: str
) -> None:
    made = [job(f"w{number}", *one, *(BULLETS if not number else ())) for number, one in enumerate(jobs)]
    (one,) = proposed(resume_with("", *made), "Chefmax", "Rational", today=today)
    assert one.after.startswith(said)


def test_what_only_the_posting_or_a_list_says_is_not_claimed() -> None:
    resume = resume_with("Line cook who stays calm.")
    missing = matched(resume, "HACCP", "missing")
    near = replace(matched(resume, "catering", "implied", "meals"))
    found = suggest(resume, Posting(), Matches(keywords=(missing, near)), today=TODAY)
    assert not [one for one in found if one.rule == "summary"]


def test_summaries_of_other_languages_are_left_alone() -> None:
    assert proposed(resume_with("Köchin mit Freude an der Arbeit und an den Gästen."), "Chefmax") == []
