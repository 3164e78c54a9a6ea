import pytest

from tailor.model.resume import PRESENT, Basics, Education, Profile, Reference, Resume, Section
from ui.views.fact_fields import FactField, contact_fields, entry_fields, faults, kept_date, new_fields

START = FactField("w1.start_date", "Start", "Mar 2021", "date", "2021-03")
END = FactField("w1.end_date", "End", "", "date")


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        *(("2021", "2021"), ("2021-03", "2021-03"), ("Mar 2021", "2021-03"), ("March 2021", "2021-03")),
        *(("03/2021", "2021-03"), ("present", PRESENT), ("Now", PRESENT), ("", "")),
        *(("Marsh 2021", None), ("2021-13", None), ("3021", None), ("soon", None), ("March 2021 in Oslo", None)),
    ],
)
def test_dates_are_taken_as_people_write_them(typed: str, date: str | None) -> None:
    assert kept_date(END, typed) == date


def test_a_date_left_as_it_was_keeps_its_day() -> None:
    assert kept_date(FactField("a.date", "Date", "Mar 2021", "date", "2021-03-15"), "Mar 2021") == "2021-03-15"


def test_a_span_that_ends_in_the_year_it_began_is_right() -> None:
    assert faults([(START, "Mar 2021"), (END, "2021")]) == {}
    assert faults([(START, "Mar 2021"), (END, "Feb 2021")]) == {"w1.end_date": "The end is before the start."}


def test_a_form_asks_for_what_is_usual_and_what_there_is() -> None:
    school = Education(id="e1", institution="Elm College", score="1.0", url="example.com")
    letter = Reference(id="r1", name="Nadia Example", reference="Kind words.")
    resume = Resume(
        Basics(name="Marta", profiles=(Profile("p1", "GitHub", "marta"),)),
        (Section("s1", "education", "", (school,)), Section("s2", "references", "", (letter,))),
    )
    names = [field.id.partition(".")[2] for field in entry_fields(resume, "e1")]
    assert names == [*("study_type", "area", "institution", "location", "start_date", "end_date", "url", "score")]
    assert [field.id for field in entry_fields(resume, "r1")] == ["r1.name"]
    assert entry_fields(resume, "none") == ()
    contact = {field.id: field.text for field in contact_fields(resume.basics)}
    assert (contact["p1.username"], "basics.summary" in contact, "basics.region" in contact) == ("marta", True, False)
    assert [field.kind for field in new_fields("skills")] == ["text", "words"]
