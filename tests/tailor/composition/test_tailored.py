import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.composition.tailored import changes, superseded, tailor_resume
from tailor.model.lines import find_line, resume_lines
from tailor.model.resume import Basics, Line, Resume, Section, Skill, Work
from tailor.model.suggestion import ChangeKind, Edit, Source, Suggestion, base_line_id, suggestion_id

BASE = Resume(
    basics=Basics(name="Nadia Example", label="Nurse", summary="Ward nurse."),
    sections=(
        Section(
            id="s1",
            kind="work",
            heading="Experience",
            entries=(
                Work(
                    id="w1",
                    name="Elm Clinic",
                    position="Nurse",
                    highlights=(
                        Line("h1", "Responsible for planning shifts."),
                        Line("h2", "Trained new staff on the ward."),
                        Line("h3", "Kept the stock list."),
                    ),
                ),
                Work(id="w2", name="Oak House", position="Aide", highlights=(Line("h4", "Served meals."),)),
            ),
        ),
        Section(
            id="s2",
            kind="skills",
            heading="Skills",
            entries=(Skill(id="k1", keywords=(Line("k11", "first aid"), Line("k12", "triage"))),),
        ),
    ),
)
TEXTS = {line.id: line.text for line in resume_lines(BASE)}


def change(kind: ChangeKind, target: str, source: Source = "rule", **details: object) -> Suggestion:
    identity = suggestion_id(kind, target, source, repr(sorted(details.items())))
    before = TEXTS.get(target, "")
    values = {"before": before, **details}
    return Suggestion(id=identity, kind=kind, level="safe", rule="test", target=target, source=source, **values)  # type: ignore[arg-type]


def edit(target: str, old: str, new: str, source: Source = "rule") -> Suggestion:
    start = TEXTS[target].index(old)
    return change("replace", target, source, edits=(Edit(start, start + len(old), new),))


def bullets(resume: Resume, entry: int = 0) -> list[str]:
    return [line.text for line in resume.sections[0].entries[entry].highlights]  # type: ignore[union-attr]


OPENER = edit("h1", "Responsible for planning", "Planned")
ENDING = edit("h1", "shifts", "weekly shifts")
CLASH = edit("h1", "planning shifts", "the rota")
WHOLE = change("rewrite", "h1", text="Planned all shifts.")
OWN = change("rewrite", "h1", "user", text="I planned the shifts.")
MODEL = change("rewrite", "h1", "model", text="Scheduled shifts.")
HIDE_LINE = change("hide", "h3")
HIDE_ENTRY = change("hide", "w1")
HIDE_SECTION = change("hide", "s2")
ORDER = change("move", "w1.highlights", order=("h3", "h1"))
OWN_ORDER = change("move", "w1.highlights", "user", order=("h2", "h1", "h3"))
SECTIONS = change("move", "sections", order=("s2", "s1"))
ENTRIES = change("move", "s1", order=("w2", "w1"))
BULLET = change("add", "w1.highlights", text="Ran the night desk.", after_id="h1")
AFTER_ADDED = change("add", "w1.highlights", text="Wrote the handover.", after_id=f"add:{BULLET.id}")
SKILL = change("add", "k1.keywords", text="wound care")
SUMMARY = change("rewrite", "basics.summary", text="Ward nurse with night duty.")
TITLE = change("rewrite", "w1.position", "user", text="Ward nurse")
LONG = "Trained new staff on the ward."
SPLIT = change("split", "h2", edits=(Edit(LONG.index(" on the"), LONG.index(" on the") + 1, "\n"),))
SPLIT_ELSEWHERE = change("split", "h2", edits=(Edit(LONG.index(" new"), LONG.index(" new") + 1, "\n"),))
OWN_PIECES = change("rewrite", "h3", "user", text="Kept the list.\nCounted the stock.")
STALE = change("rewrite", "h2", before="An older wording.", text="A newer wording.")
POOL = (
    OPENER,
    ENDING,
    CLASH,
    WHOLE,
    OWN,
    MODEL,
    HIDE_LINE,
    HIDE_ENTRY,
    HIDE_SECTION,
    ORDER,
    OWN_ORDER,
    SECTIONS,
    ENTRIES,
    BULLET,
    AFTER_ADDED,
    SKILL,
    SUMMARY,
    TITLE,
    STALE,
    SPLIT,
    SPLIT_ELSEWHERE,
    OWN_PIECES,
    change("move", "w1.highlights", "user", order=("h2~2", "h3", "h1")),
    change("add", "w1.highlights", text="Filed the charts.", after_id="h2"),
    edit("h2", "Trained", "Taught"),
    edit("h2", "new staff", "ward staff"),
    change("add", "w1.highlights", "user", text="Led tours.", after_id="h1"),
    change("add", "sections", text="driving"),
    change("add", "s2", text="languages"),
)


@settings(deadline=None)
@given(accepted=st.lists(st.sampled_from(POOL), unique=True), taken=st.sets(st.sampled_from(POOL)), seed=st.integers())
def test_any_order_of_accepting_and_taking_back_gives_the_same_document(
    accepted: list[Suggestion], taken: set[Suggestion], seed: int
) -> None:
    kept = [one for one in accepted if one not in taken]
    shuffled = random.Random(seed).sample(kept, len(kept))
    document = tailor_resume(BASE, tuple(kept))
    assert tailor_resume(BASE, tuple(shuffled)) == document
    assert changes(BASE, tuple(shuffled)) == changes(BASE, tuple(kept))
    assert superseded(BASE, tuple(shuffled)) == superseded(BASE, tuple(kept))


@settings(deadline=None)
@given(accepted=st.lists(st.sampled_from(POOL), unique=True))
def test_what_is_superseded_makes_no_difference(accepted: list[Suggestion]) -> None:
    idle = superseded(BASE, tuple(accepted))
    document = tailor_resume(BASE, tuple(accepted))
    assert tailor_resume(BASE, tuple(one for one in accepted if one.id not in idle)) == document


@settings(deadline=None)
@given(accepted=st.lists(st.sampled_from(POOL), unique=True))
def test_every_changed_text_is_named_with_its_reason(accepted: list[Suggestion]) -> None:
    document = tailor_resume(BASE, tuple(accepted))
    named = {change.line for change in changes(BASE, tuple(accepted))}
    for line in resume_lines(document):
        known = TEXTS.get(line.id) == line.text
        assert known or base_line_id(line.id) in named or line.id.partition(".")[0] in named


def test_taking_everything_back_gives_the_base() -> None:
    assert tailor_resume(BASE, ()) is BASE


def test_replaces_of_one_line_combine() -> None:
    assert bullets(tailor_resume(BASE, (ENDING, OPENER)))[0] == "Planned weekly shifts."
    assert superseded(BASE, (ENDING, OPENER)) == frozenset()


def test_a_split_bullet_stands_as_two_and_takes_the_other_edits_with_it() -> None:
    accepted = (SPLIT, edit("h2", "Trained", "Taught"), edit("h2", "ward", "unit"))
    document = tailor_resume(BASE, accepted)
    assert bullets(document)[1:3] == ["Taught new staff", "on the unit."]
    assert [line.id for line in document.sections[0].entries[0].highlights] == ["h1", "h2", "h2~2", "h3"]  # type: ignore[union-attr]
    (found,) = changes(BASE, accepted)
    assert (found.line, found.kind, found.after) == ("h2", "split", "Taught new staff\non the unit.")
    assert set(found.suggestions) == {one.id for one in accepted}


def test_a_split_bullet_is_hidden_and_moved_as_one() -> None:
    assert len(bullets(tailor_resume(BASE, (SPLIT, change("hide", "h2"))))) == 2
    moved = tailor_resume(BASE, (SPLIT, change("move", "w1.highlights", order=("h2", "h1", "h3"))))
    assert bullets(moved)[:2] == ["Trained new staff", "on the ward."]


def test_of_overlapping_replaces_the_first_in_the_line_wins() -> None:
    assert bullets(tailor_resume(BASE, (CLASH, OPENER)))[0] == "Planned shifts."
    assert superseded(BASE, (CLASH, OPENER)) == {CLASH.id}


def test_a_rewrite_stands_alone_on_its_line() -> None:
    accepted = (OPENER, WHOLE)
    assert bullets(tailor_resume(BASE, accepted))[0] == "Planned all shifts."
    assert superseded(BASE, accepted) == {OPENER.id}


@pytest.mark.parametrize(
    ("accepted", "text"),
    [
        ((WHOLE, MODEL, OWN), "I planned the shifts."),
        ((WHOLE, MODEL), "Scheduled shifts."),
        ((WHOLE,), "Planned all shifts."),
    ],
)
def test_the_user_goes_before_the_model_and_the_model_before_the_rule(
    accepted: tuple[Suggestion, ...], text: str
) -> None:
    assert bullets(tailor_resume(BASE, accepted))[0] == text
    assert len(superseded(BASE, accepted)) == len(accepted) - 1


def test_a_move_orders_the_children_it_names_and_leaves_the_others_in_place() -> None:
    assert [line[:4] for line in bullets(tailor_resume(BASE, (ORDER,)))] == ["Kept", "Trai", "Resp"]


def test_the_users_order_wins() -> None:
    assert [line[:4] for line in bullets(tailor_resume(BASE, (ORDER, OWN_ORDER)))] == ["Trai", "Resp", "Kept"]
    assert superseded(BASE, (ORDER, OWN_ORDER)) == {ORDER.id}


def test_sections_and_entries_move() -> None:
    moved = tailor_resume(BASE, (SECTIONS, ENTRIES))
    assert [section.id for section in moved.sections] == ["s2", "s1"]
    assert [entry.id for entry in moved.sections[1].entries] == ["w2", "w1"]


def test_lines_entries_and_sections_hide() -> None:
    hidden = tailor_resume(BASE, (HIDE_LINE, HIDE_SECTION))
    assert find_line(hidden, "h3") is None
    assert [section.id for section in hidden.sections] == ["s1"]
    assert [entry.id for entry in tailor_resume(BASE, (HIDE_ENTRY,)).sections[0].entries] == ["w2"]


def test_changes_inside_something_hidden_are_superseded() -> None:
    assert superseded(BASE, (HIDE_ENTRY, OPENER, BULLET, ORDER, HIDE_LINE)) == {
        OPENER.id,
        BULLET.id,
        ORDER.id,
        HIDE_LINE.id,
    }


def test_an_added_line_stands_after_its_sibling() -> None:
    added = tailor_resume(BASE, (AFTER_ADDED, BULLET))
    assert bullets(added)[:3] == ["Responsible for planning shifts.", "Ran the night desk.", "Wrote the handover."]
    assert added.sections[0].entries[0].highlights[1].id == f"add:{BULLET.id}"  # type: ignore[union-attr]


def test_a_line_whose_sibling_is_taken_back_comes_last() -> None:
    assert bullets(tailor_resume(BASE, (AFTER_ADDED,)))[-1] == "Wrote the handover."


def test_an_added_line_can_be_reworded_by_the_user() -> None:
    own = change("rewrite", f"add:{BULLET.id}", "user", before=BULLET.text, text="Ran the front desk.")
    assert bullets(tailor_resume(BASE, (BULLET, own)))[1] == "Ran the front desk."
    assert superseded(BASE, (own,)) == {own.id}
    added = changes(BASE, (BULLET, own))
    assert [(one.kind, one.after, one.suggestions) for one in added] == [
        ("add", "Ran the front desk.", (BULLET.id, own.id))
    ]


def test_a_skill_is_added_to_its_list() -> None:
    skills = tailor_resume(BASE, (SKILL,)).sections[1].entries[0]
    assert isinstance(skills, Skill)
    assert [line.text for line in skills.keywords] == ["first aid", "triage", "wound care"]


def test_skills_added_to_a_resume_without_any_make_one_section() -> None:
    bare = Resume(sections=BASE.sections[:1])
    new = (change("add", "sections", text="triage"), change("add", "sections", text="First aid"))
    sections = tailor_resume(bare, new).sections
    assert [(section.kind, section.heading) for section in sections] == [("work", "Experience"), ("skills", "Skills")]
    assert [line.text for line in sections[1].entries[0].keywords] == ["First aid", "triage"]  # type: ignore[union-attr]


def test_fields_of_basics_and_entries_are_rewritten() -> None:
    tailored = tailor_resume(BASE, (SUMMARY, TITLE))
    assert tailored.basics.summary == "Ward nurse with night duty."
    assert tailored.sections[0].entries[0].position == "Ward nurse"  # type: ignore[union-attr]


def test_an_empty_field_can_be_filled() -> None:
    own = change("rewrite", "w1.location", "user", text="Leeds")
    assert tailor_resume(BASE, (own,)).sections[0].entries[0].location == "Leeds"  # type: ignore[union-attr]


def test_a_suggestion_for_an_older_wording_has_no_effect() -> None:
    assert tailor_resume(BASE, (STALE,)) == BASE
    assert superseded(BASE, (STALE,)) == {STALE.id}


def test_a_question_is_never_applied() -> None:
    question = change("ask", "h1", text="How many shifts?")
    assert tailor_resume(BASE, (question,)) == BASE
    assert superseded(BASE, (question,)) == {question.id}


def test_what_did_not_change_is_the_very_same_object() -> None:
    tailored = tailor_resume(BASE, (OPENER,))
    assert tailored.basics is BASE.basics
    assert tailored.sections[1] is BASE.sections[1]
    assert tailored.sections[0].entries[1] is BASE.sections[0].entries[1]


def test_changes_name_place_wording_and_suggestions() -> None:
    found = changes(BASE, (OPENER, ENDING, HIDE_LINE, BULLET, SECTIONS))
    assert [(one.kind, one.path, one.before, one.after) for one in found] == [
        ("move", "sections", "Experience\nSkills", "Skills\nExperience"),
        ("replace", "work[0].highlights[0]", "Responsible for planning shifts.", "Planned weekly shifts."),
        ("hide", "work[0].highlights[2]", "Kept the stock list.", ""),
        ("add", "work[0].highlights[1]", "", "Ran the night desk."),
    ]
    assert set(found[1].suggestions) == {OPENER.id, ENDING.id}
