from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.composition.facts import add_entry, add_section, adopt, can_adopt, set_facts
from tailor.composition.fields import find_entry, find_section
from tailor.composition.own_changes import edit_shown
from tailor.composition.own_lines import add_line, leave_out, place, split_line
from tailor.composition.tailored import tailor_resume
from tailor.model.application import Application
from tailor.model.lines import resume_lines
from tailor.model.resume import Basics, Location, Skill
from tests.tailor.composition.test_own_changes import START
from tests.tailor.composition.test_own_lines import ACTS, joined_with_next
from tests.tailor.composition.test_tailored import SPLIT

BASE = START.base


def said(application: Application) -> list[str]:
    resume = tailor_resume(application.base.resume, application.accepted)
    return [line.text for line in resume_lines(resume) if line.field in ("highlights", "keywords")]


def test_several_facts_are_corrected_in_one_version() -> None:
    texts = {"w1.position": " Ward nurse ", "w1.start_date": "2021-03", "basics.city": "Turku", "s1.heading": "Work"}
    after = set_facts(BASE, texts)
    entry = find_entry(after.resume, "w1")
    assert entry is not None
    assert (after.version, after.resume.basics.location) == (2, Location(city="Turku"))
    assert (getattr(entry, "position", ""), getattr(entry, "start_date", "")) == ("Ward nurse", "2021-03")
    assert after.resume.sections[0].heading == "Work"
    assert set_facts(BASE, {"w1.position": "Nurse", "nothing": "text"}) is BASE


def test_what_an_emptied_field_said_is_kept_without_calling_for_a_review() -> None:
    after = set_facts(BASE, {"w1.position": ""})
    assert [one.text for one in after.review.leftovers] == ["Nurse"]
    assert not after.review.waiting


def test_the_words_of_a_list_and_another_profile_are_set() -> None:
    after = set_facts(BASE, {"k1.keywords": "triage, wound care", "basics.profile": "example.com/in/nadia"})
    entry = find_entry(after.resume, "k1")
    assert entry is not None
    assert isinstance(entry, Skill)
    assert [line.id for line in entry.keywords][:1] == ["k12"]
    assert [profile.url for profile in after.resume.basics.profiles] == ["example.com/in/nadia"]


def test_an_entry_is_added_after_another_with_its_bullets() -> None:
    texts = {"position": "Welder", "name": "Ash Yard", "start_date": "2019", "highlights": "Cut steel\n\nWelded frames"}
    after, identity = add_entry(BASE, "s1", texts, "w1")
    assert [entry.id for entry in after.resume.sections[0].entries] == ["w1", identity, "w2"]
    entry = find_entry(after.resume, identity)
    assert [line.text for line in getattr(entry, "highlights", ())] == ["Cut steel", "Welded frames"]
    assert add_entry(BASE, "s1", {"position": " "}) == (BASE, "")
    assert add_entry(BASE, "s9", texts) == (BASE, "")


def test_a_section_is_added_after_another_with_its_first_entry() -> None:
    after, identity = add_section(BASE, "languages", " Languages ", {"language": "Finnish", "fluency": "native"}, "s1")
    section = find_section(after.resume, identity)
    assert section is not None
    assert ([one.id for one in after.resume.sections], section.heading) == (["s1", identity, "s2"], "Languages")
    assert getattr(section.entries[0], "fluency", "") == "native"
    empty, identity = add_section(BASE, "custom", "Hobbies", {})
    assert empty.resume.sections[-1].entries == ()
    again, other = add_entry(empty, identity, {"highlights": "Chess"})
    assert find_entry(again.resume, other) is not None


def test_a_wording_goes_into_the_base_and_differs_no_more() -> None:
    own = edit_shown(START, "h1", "Planned shifts.")
    adopted = adopt(own, "h1")
    assert (adopted.accepted, said(adopted)) == ((), said(own))
    assert adopted.base.version == 2
    assert can_adopt(own, "h1")
    assert not can_adopt(adopted, "h1")
    assert adopt(START, "nothing") == START


def test_halves_and_joined_lines_go_into_the_base_together() -> None:
    split, _ = split_line(START, "h2", "Trained new staff", "on the ward.")
    adopted = adopt(split, "h2")
    assert (adopted.accepted, said(adopted)) == ((), said(split))
    joined = joined_with_next(START, "h1")
    adopted = adopt(joined, "h1")
    assert (adopted.accepted, said(adopted)) == ((), said(joined))
    assert not adopted.base.review.waiting
    assert "Trained new staff on the ward." in [one.text for one in adopted.base.review.leftovers]


def test_a_line_of_ones_own_goes_into_the_base_where_it_stands() -> None:
    own, line = add_line(place(START, "h3", "h1"), "w1.highlights", "Ran the desk.", "h3")
    adopted = adopt(own, line)
    assert said(adopted) == said(own)
    assert [one.kind for one in adopted.accepted] == ["move"]


def test_a_piece_whose_first_half_was_joined_away_stays_in_its_place() -> None:
    joined = joined_with_next(START.accept(SPLIT), "h1")
    adopted = adopt(joined, "h1")
    assert said(adopted) == said(joined)


@settings(max_examples=80, deadline=None)
@given(acts=ACTS, start=st.sampled_from((START, START.accept(SPLIT))), chosen=st.integers(0, 30))
def test_putting_a_line_into_the_base_changes_no_word_that_is_shown(
    acts: list[tuple[str, int, int]], start: Application, chosen: int
) -> None:
    application = start
    for act, at, number in acts:
        resume = tailor_resume(BASE.resume, application.accepted)
        lines = [line for line in resume_lines(resume) if line.field == "highlights"]
        if not lines:
            return
        line = lines[at % len(lines)]
        words = line.text.split()
        cut = number % len(words)
        if act == "split":
            application, _ = split_line(application, line.id, " ".join(words[:cut]), " ".join(words[cut:]))
        elif act == "join":
            application = joined_with_next(application, line.id)
        elif act == "move":
            application = place(application, line.id, lines[number % len(lines)].id)
        elif act == "add":
            application, _ = add_line(application, f"{line.entry}.highlights", f"own{number}", line.id)
        elif act == "hide":
            application = leave_out(application, line.id)
    shown = [
        line for line in resume_lines(tailor_resume(BASE.resume, application.accepted)) if line.field == "highlights"
    ]
    if shown:
        adopted = adopt(application, shown[chosen % len(shown)].id)
        assert said(adopted) == said(application)
        assert replace(adopted.base.resume, sections=()) == replace(BASE.resume, sections=())


def test_a_resume_without_anything_gets_a_contact() -> None:
    after = set_facts(replace(BASE, resume=replace(BASE.resume, basics=Basics())), {"basics.name": "Nadia Example"})
    assert after.resume.basics.name == "Nadia Example"
