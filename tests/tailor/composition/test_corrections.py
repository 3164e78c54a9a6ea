import re
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor.composition import corrections as c
from tailor.composition import section_corrections as s
from tailor.composition.fields import find_entry, find_field, find_lines, resume_fields
from tailor.model.resume import (
    ENTRY_TYPES,
    BaseResume,
    Basics,
    Custom,
    Education,
    Line,
    Location,
    Profile,
    Resume,
    Section,
    Skill,
    Work,
)
from tailor.model.review import Leftover, Place, Review

RESUME = Resume(
    Basics(
        "Ines Okafor",
        "Nurse",
        "ines@example.com",
        "+1 555 0101",
        summary="Calm under load",
        location=Location(city="Leeds"),
        profiles=(Profile("profile1", "LinkedIn", "ines", "https://example.com/ines"),),
    ),
    (
        Section(
            "s1",
            "work",
            "Experience",
            (
                Work(
                    id="w1",
                    name="Moor Clinic",
                    position="Ward nurse",
                    start_date="2020-03",
                    end_date="present",
                    highlights=(
                        Line("w1.h1", "Ran the night ward"),
                        Line("w1.h2", "for 30 beds"),
                        Line("w1.h3", "Cut"),
                    ),
                ),
                Work(id="w2", name="Hill Home", position="Carer", location="York", description="Small home"),
            ),
        ),
        Section("s2", "education", "Schools", (Education(id="e1", institution="Leeds College", score="1.3"),)),
        Section("s3", "skills", "Skills", (Skill(id="k1", keywords=(Line("k1.1", "Triage"), Line("k1.2", "Excel"))),)),
        Section("s4", "custom", "Else", (Custom(id="x1", highlights=(Line("x1.h1", "Drives a car"),)),)),
    ),
)
REVIEW = Review(
    doubts=("basics.name", "w1.h2"),
    leftovers=(Leftover("t0", "Volunteer firefighter"), Leftover("t1", "+1 555 0199")),
    places=(Place("w1.h1", "Ran the night ward", 4), Place("w1.h2", "for 30 beds", 5), Place("t1", "+1 555 0199", 9)),
)
BASE = BaseResume("b1", 1, RESUME, review=REVIEW)


def words(base: BaseResume) -> Counter[str]:
    texts = [field.text for field in resume_fields(base.resume)]
    texts += [leftover.text for leftover in base.review.leftovers]
    return Counter(word for text in texts for word in re.findall(r"\S+", text))


def ids(base: BaseResume) -> list[str]:
    found = [field.id for field in resume_fields(base.resume)]
    found += [entry.id for section in base.resume.sections for entry in section.entries]
    return [*found, *(section.id for section in base.resume.sections), *(one.id for one in base.review.leftovers)]


def text(base: BaseResume, target: str) -> str:
    field = find_field(base.resume, target)
    return field.text if field else ""


def lines(base: BaseResume, container: str) -> list[str]:
    return [line.text for line in find_lines(base.resume, container) or ()]


def waiting(base: BaseResume) -> list[str]:
    return [leftover.text for leftover in base.review.waiting]


# Fields


@pytest.mark.parametrize(
    "target",
    ["basics.name", "basics.city", "basics.region", "profile1.url", "s1.heading", "w1.position", "w1.h2", "k1.1"],
)
def test_any_field_takes_the_users_words_and_makes_a_new_version(target: str) -> None:
    after = c.set_text(BASE, target, "Other words")
    assert text(after, target) == "Other words"
    assert (after.id, after.version) == ("b1", 2)
    assert [one for one in ids(after) if one not in ids(BASE)] == []
    others = {field.id: field.text for field in resume_fields(BASE.resume) if field.id != target}
    assert {field.id: field.text for field in resume_fields(after.resume) if field.id != target} == others


def test_the_users_words_settle_the_doubt() -> None:
    assert c.set_text(BASE, "basics.name", "Ines A. Okafor").review.doubts == ("w1.h2",)
    assert c.confirm(BASE, "basics.name", "w1.h2").review.doubts == ()


def test_the_same_words_and_unknown_fields_change_nothing() -> None:
    assert c.set_text(BASE, "basics.name", "Ines Okafor") is BASE
    for same in (
        c.set_text(BASE, "nothing", "x"),
        c.take_out(BASE, "nothing"),
        c.place(BASE, "t0", "nothing"),
        c.place(BASE, "t9", "basics.name"),
        c.place_as_line(BASE, "t0", "w9.highlights"),
        c.place_as_entry(BASE, "t0", "s9"),
        c.place_as_section(BASE, "t9"),
        c.place_as_heading(BASE, "t9"),
        c.join_with_next(BASE, "w1.h3"),
        c.split(BASE, "w1.h3", 2),
        c.split(BASE, "nothing", 2),
        c.move_line(BASE, "w1.h1", "w9.highlights"),
        s.remove_entry(BASE, "w9"),
        s.remove_section(BASE, "s9"),
        s.change_kind(BASE, "s1", "work"),
        c.set_words(BASE, "w9.highlights", ["x"]),
        c.dismiss(BASE, "t9"),
    ):
        assert same is BASE


def test_what_an_emptied_field_said_is_left_over() -> None:
    after = c.set_text(BASE, "basics.phone", "")
    assert text(after, "basics.phone") == ""
    assert waiting(after)[-1] == "+1 555 0101"


def test_a_list_of_words_keeps_the_ids_of_words_that_stay() -> None:
    after = c.set_words(BASE, "k1.keywords", ["Excel", "First aid", "Triage"])
    found = find_lines(after.resume, "k1.keywords") or ()
    assert [line.text for line in found] == ["Excel", "First aid", "Triage"]
    assert [found[0].id, found[2].id] == ["k1.2", "k1.1"]
    assert found[1].id not in ids(BASE)


# Texts without a place


def test_a_leftover_takes_the_place_of_a_short_field_whose_text_is_left_over_then() -> None:
    after = c.place(BASE, "t1", "basics.phone")
    assert text(after, "basics.phone") == "+1 555 0199"
    assert waiting(after) == ["Volunteer firefighter", "+1 555 0101"]
    assert [one.target for one in after.review.places][-1] == "basics.phone"


def test_a_leftover_goes_behind_a_longer_text() -> None:
    after = c.place(BASE, "t0", "basics.summary")
    assert text(after, "basics.summary") == "Calm under load Volunteer firefighter"
    assert waiting(after) == ["+1 555 0199"]


def test_a_leftover_becomes_a_line_where_it_was_dropped() -> None:
    after = c.place_as_line(BASE, "t0", "w1.highlights", "w1.h1")
    assert lines(after, "w1.highlights")[1] == "Volunteer firefighter"
    assert lines(c.place_as_line(BASE, "t0", "w2.highlights"), "w2.highlights") == ["Volunteer firefighter"]


@pytest.mark.parametrize("section", ["s1", "s2", "s3", "s4"])
def test_a_leftover_begins_an_entry(section: str) -> None:
    after = c.place_as_entry(BASE, "t0", section)
    holder = next(one for one in after.resume.sections if one.id == section)
    assert len(holder.entries) == 2 + (section == "s1")
    assert words(after) == words(BASE)


def test_a_leftover_begins_a_section_as_its_text_or_its_heading() -> None:
    assert c.place_as_section(BASE, "t0").resume.sections[-1].kind == "custom"
    assert c.place_as_heading(BASE, "t0").resume.sections[-1].heading == "Volunteer firefighter"


def test_a_dismissed_leftover_stays_listed_and_can_be_brought_back() -> None:
    after = c.dismiss(BASE, "t0")
    assert waiting(after) == ["+1 555 0199"]
    assert len(after.review.leftovers) == 2
    assert c.bring_back(after, "t0").review == BASE.review


def test_a_line_keeps_its_id_on_the_way_out_and_in() -> None:
    out = c.take_out(BASE, "w1.h1")
    assert lines(out, "w1.highlights") == ["for 30 beds", "Cut"]
    back = c.place_as_line(out, "w1.h1", "w2.highlights")
    assert find_field(back.resume, "w1.h1") is not None
    assert c.place_as_line(c.take_out(BASE, "w1.h3"), "w1.h3", "w1.highlights").resume == RESUME


# Lines


def test_joining_and_splitting_are_one_anothers_opposite() -> None:
    joined = c.join_with_next(BASE, "w1.h1")
    assert lines(joined, "w1.highlights") == ["Ran the night ward for 30 beds", "Cut"]
    assert "w1.h2" not in joined.review.doubts
    assert [one.line for one in joined.review.places if one.target == "w1.h1"] == [4, 5]
    parted = c.split(joined, "w1.h1", len("Ran the night ward"))
    assert lines(parted, "w1.highlights") == lines(BASE, "w1.highlights")
    new = (find_lines(parted.resume, "w1.highlights") or ())[1].id
    assert new not in ids(BASE)
    assert [one.line for one in parted.review.places if one.target == new] == [4, 5]


def test_a_cut_inside_a_word_comes_before_it() -> None:
    assert lines(c.split(BASE, "w1.h1", 6), "w1.highlights")[:2] == ["Ran", "the night ward"]
    assert c.split(BASE, "w1.h1", 2) is BASE
    assert c.split(BASE, "w1.h1", 99) is BASE


def test_a_line_moves_to_another_entry() -> None:
    after = c.move_line(BASE, "w1.h2", "w2.highlights")
    assert lines(after, "w2.highlights") == ["for 30 beds"]
    assert lines(c.move_line(BASE, "w1.h3", "w1.highlights", "w1.h1"), "w1.highlights")[1] == "Cut"


# Entries and sections


def test_a_removed_entry_is_left_over_line_by_line() -> None:
    after = s.remove_entry(BASE, "w1")
    assert find_entry(after.resume, "w1") is None
    assert waiting(after)[2:] == [
        "Moor Clinic",
        "Ward nurse",
        "2020-03",
        "present",
        "Ran the night ward",
        "for 30 beds",
        "Cut",
    ]


def test_a_removed_section_is_left_over_with_its_heading() -> None:
    after = s.remove_section(BASE, "s3")
    assert [section.id for section in after.resume.sections] == ["s1", "s2", "s4"]
    assert waiting(after)[2:] == ["Skills", "Triage", "Excel"]
    assert after.version == 2


def test_a_job_becomes_volunteering_and_back_as_it_was() -> None:
    volunteering = s.change_kind(BASE, "s1", "volunteer")
    assert text(volunteering, "w1.organization") == "Moor Clinic"
    assert volunteering.review.places == BASE.review.places
    again = s.change_kind(volunteering, "s1", "work")
    assert again.resume.sections[0].entries[0] == RESUME.sections[0].entries[0]


def test_a_kind_without_a_field_for_a_text_leaves_it_over() -> None:
    after = s.change_kind(BASE, "s1", "languages")
    assert text(after, "w1.language") == "Ward nurse"
    assert "Moor Clinic" in waiting(after)
    assert "w1.h1" in [leftover.id for leftover in after.review.leftovers]


@pytest.mark.parametrize("kind", ENTRY_TYPES)
@pytest.mark.parametrize("section", ["s1", "s2", "s3", "s4"])
def test_any_kind_becomes_any_other_without_losing_a_word(section: str, kind: str) -> None:
    assert words(s.change_kind(BASE, section, kind)) == words(BASE)  # type: ignore[arg-type]


def test_finishing_is_no_new_version() -> None:
    done = c.finish(BASE)
    assert done.review.finished
    assert done.version == 1
    assert c.finish(done) is done


def corrected(base: BaseResume, data: st.DataObject) -> BaseResume:
    """Do anything that can be done."""

    def pick(choices: list[str]) -> str:
        return data.draw(st.sampled_from(choices or ["none"]))

    fields = list(resume_fields(base.resume))
    targets = [field.id for field in fields]
    line_ids = [field.id for field in fields if field.is_line]
    sections = [section.id for section in base.resume.sections]
    entries = [entry.id for section in base.resume.sections for entry in section.entries]
    leftovers = [leftover.id for leftover in base.review.leftovers]
    container = f"{pick(entries)}.{pick(['highlights', 'keywords'])}"
    acts: list[Callable[[], BaseResume]] = [
        lambda: c.take_out(base, pick(targets)),
        lambda: c.set_text(base, pick(targets), " "),
        lambda: c.place(base, pick(leftovers), pick(targets)),
        lambda: c.place_as_line(base, pick(leftovers), container, pick(line_ids)),
        lambda: c.place_as_entry(base, pick(leftovers), pick(sections)),
        lambda: c.place_as_section(base, pick(leftovers)),
        lambda: c.place_as_heading(base, pick(leftovers)),
        lambda: c.dismiss(base, pick(leftovers)),
        lambda: c.join_with_next(base, pick(line_ids)),
        lambda: c.split(base, pick(line_ids), data.draw(st.integers(0, 40))),
        lambda: c.move_line(base, pick(line_ids), container, pick(line_ids)),
        lambda: s.change_kind(base, pick(sections), pick(list(ENTRY_TYPES))),  # type: ignore[arg-type]
        lambda: s.remove_entry(base, pick(entries)),
        lambda: s.remove_section(base, pick(sections)),
    ]
    return data.draw(st.sampled_from(acts))()


@given(st.data())
def test_no_order_of_corrections_loses_a_word_or_gives_an_id_twice(data: st.DataObject) -> None:
    base = BASE
    for _ in range(data.draw(st.integers(1, 12))):
        before, base = base, corrected(base, data)
        assert words(base) == words(before)
        assert len(ids(base)) == len(set(ids(base)))
        assert base is before or base.version == before.version + 1
