import itertools

import pytest

from tailor.composition.account import account
from tailor.composition.own_changes import add_line, hide, move_child, put
from tailor.composition.tailored import tailor_resume
from tailor.model.application import Application
from tailor.model.posting import Posting
from tailor.model.resume import BaseResume, Basics, Line, Resume, Section, Skill, Work
from tailor.model.suggestion import Edit, Suggestion

WORK = Work(
    id="w1",
    name="Alder Clinic",
    position="Nurse",
    highlights=(Line("w1.0", "Was responsible for running a ward"), Line("w1.1", "Trained 4 nurses")),
)
BASE = Resume(
    basics=Basics(name="Ines Brandt", summary="Nurse of ten years"),
    sections=(
        Section("s1", "work", "Experience", (WORK,)),
        Section("s2", "skills", "Skills", (Skill(id="k1", keywords=(Line("k1.1", "Triage"), Line("k1.2", "ECG"))),)),
    ),
)
OPENER = Suggestion(
    "x1", "replace", "confirm", "weak-opener", "w1.0", "work[0].highlights[0]", "Was responsible for running a ward",
    edits=(Edit(0, 27, "Ran"),), reason="Starts with what you did.",
)  # fmt: skip
ARTICLE = Suggestion(
    "x2", "replace", "safe", "tidy", "w1.0", "work[0].highlights[0]", "Was responsible for running a ward",
    edits=(Edit(28, 29, "one"),),
)  # fmt: skip


@pytest.fixture
def application() -> Application:
    return Application("a1", Posting(), BaseResume("b1", 1, BASE, "CV", "", ""))


def test_an_untouched_resume_has_nothing_to_account_for() -> None:
    assert account(BASE, ()).entries == ()
    assert account(BASE, ()).idle == ()


def test_changes_of_one_line_stand_together_with_all_that_made_them() -> None:
    (entry,) = account(BASE, (ARTICLE, OPENER)).entries
    assert entry.change.after == "Ran one ward"
    assert entry.behind == (OPENER, ARTICLE)
    assert entry.place == "Nurse, Alder Clinic"


def test_what_ones_own_wording_holds_back_waits_behind_it_and_returns(application: Application) -> None:
    edited = application.accept(OPENER).edit_line("w1.0", OPENER.path, OPENER.before, "Ran the burns ward")
    (entry,) = account(BASE, edited.accepted).entries
    assert [one.rule for one in entry.behind] == ["own-words"]
    assert entry.waiting == (OPENER,)
    back = edited.take_back(entry.behind[0].id)
    (entry,) = account(BASE, back.accepted).entries
    assert (entry.behind, entry.waiting) == ((OPENER,), ())


def test_what_stands_in_something_left_out_waits_behind_the_leaving_out(application: Application) -> None:
    hidden = put(application.accept(OPENER), hide(application, "w1"))
    (entry,) = account(BASE, hidden.accepted).entries
    assert entry.change.kind == "hide"
    assert entry.place == "Experience"
    assert entry.waiting == (OPENER,)


def test_orders_and_additions_say_where_they_are(application: Application) -> None:
    moved = move_child(application, "w1.1", -1)
    assert moved is not None
    changed = put(put(application, moved), add_line(application, "k1.keywords", "Suturing"))
    places = {entry.change.kind: entry.place for entry in account(BASE, changed.accepted).entries}
    assert places == {"move": "Nurse, Alder Clinic", "add": "Triage, ECG"}


def test_what_fits_no_line_any_more_is_idle() -> None:
    stale = Suggestion("x9", "rewrite", "safe", "own-words", "w1.0", before="Another wording", text="New")
    kept = account(BASE, (stale,))
    assert kept.entries == ()
    assert kept.idle == (stale,)


def test_every_accepted_suggestion_stands_in_the_account_once(application: Application) -> None:
    own = application.edit_line("w1.0", OPENER.path, OPENER.before, "Ran a ward").accepted
    everything = (OPENER, ARTICLE, *own, hide(application, "w1.1"), hide(application, "s2"))
    for number in range(len(everything) + 1):
        for some in itertools.combinations(everything, number):
            told = account(BASE, some)
            listed = [one.id for entry in told.entries for one in (*entry.behind, *entry.waiting)]
            assert sorted(listed + [one.id for one in told.idle]) == sorted(one.id for one in some)
            assert bool(told.entries) == (tailor_resume(BASE, some) != BASE)


def test_an_added_line_stands_in_the_order_of_the_document(application: Application) -> None:
    added = put(application, add_line(application, "w1.highlights", "Wrote the rota", "w1.0"))
    changed = added.edit_line("w1.1", "", "Trained 4 nurses", "Trained nurses").edit_line(
        "k1.1", "", "Triage", "Triage at night"
    )
    afters = [entry.change.after for entry in account(BASE, changed.accepted).entries]
    assert afters == ["Wrote the rota", "Trained nurses", "Triage at night"]
