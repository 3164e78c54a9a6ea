"""Every act is one step that undo takes back and redo does again."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tailor.model.answers import Answers, Fact
from tailor.model.application import Application
from tailor.model.letter import Letter
from tailor.model.lines import resume_lines
from tailor.model.match import Matches
from tailor.model.suggestion import Suggestion
from tests.ui.conftest import LINES
from ui.derived import State
from ui.session import Session

ACTS: dict[str, Callable[[Session], object]] = {
    "Accept suggestion": lambda session: session.accept(session.suggestions[0]),
    "Accept 2 safe suggestions": lambda session: session.accept_all_safe(),
    "Reject suggestion": lambda session: session.reject("x1"),
    "Edit line": lambda session: session.edit_line("w1.0", "work[0].highlights[0]", LINES[0], "Mine"),
    "Add line": lambda session: session.add_line("w1.highlights", "Wrote a book"),
    "Leave out": lambda session: session.hide("w1.1"),
    "Move": lambda session: session.move("w1.2", -1),
    "Answer “Terraform”": lambda session: session.answer(Fact("Terraform", "no")),
    "Don't suggest again": lambda session: session.never("shorter"),
    "Edit letter": lambda session: session.set_letter(Letter(edited="Dear")),
    "Change template": lambda session: session.set_template("modern"),
    "Rename application": lambda session: session.set_title("Dream job"),
}


def texts(session: Session) -> list[str]:
    return [line.text for line in resume_lines(session.tailored)]


@pytest.mark.parametrize("name", ACTS)
def test_each_act_is_one_step_done_undone_and_redone(session: Session, name: str) -> None:
    before, before_texts = session.state, texts(session)
    ACTS[name](session)
    after, after_texts = session.state, texts(session)
    assert after != before
    assert (session.undo_stack.count(), session.undo_stack.undoText()) == (1, name)
    session.undo_stack.undo()
    assert (session.state, texts(session)) == (before, before_texts)
    session.undo_stack.redo()
    assert (session.state, texts(session)) == (after, after_texts)


def test_an_act_that_changes_nothing_is_no_step(session: Session) -> None:
    session.set_title("")
    session.edit_line("w1.0", "work[0].highlights[0]", LINES[0], LINES[0])
    assert session.undo_stack.count() == 0


def test_accepting_changes_the_tailored_resume_and_never_the_base(session: Session) -> None:
    base = session.base
    session.accept(session.suggestions[0])
    assert "Ported 240 SQL jobs" in texts(session)
    assert session.base is base
    assert [(change.before, change.after) for change in session.changes] == [(LINES[2], "Ported 240 SQL jobs")]


def test_all_safe_suggestions_are_accepted_and_no_others(session: Session) -> None:
    session.accept_all_safe()
    assert session.application is not None
    assert {suggestion.id for suggestion in session.application.accepted} == {"x1", "x4"}
    assert [suggestion.id for suggestion in session.open_suggestions] == ["x2", "x3"]


def test_a_question_cannot_be_accepted(session: Session, suggestions: tuple[Suggestion, ...]) -> None:
    session.accept(suggestions[2])
    assert session.undo_stack.count() == 0


def test_rejected_and_unwanted_suggestions_are_not_open(session: Session) -> None:
    session.reject("x2")
    session.never("digits")
    assert [suggestion.id for suggestion in session.open_suggestions] == ["x1", "x3"]
    session.take_back("x2")
    assert "x2" in [suggestion.id for suggestion in session.open_suggestions]


def test_an_answered_question_is_not_open(session: Session) -> None:
    session.answer(Fact("terraform", "learning"))
    assert "x3" not in [suggestion.id for suggestion in session.open_suggestions]
    session.withdraw_answer("Terraform")
    assert "x3" in [suggestion.id for suggestion in session.open_suggestions]


def test_views_hear_what_changed_and_unchanged_parts_are_the_same(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.changed) as heard:
        session.answer(Fact("Terraform", "no"))
    assert heard.args is not None
    before, after = heard.args
    assert isinstance(before, State)
    assert before.application is after.application
    assert after.answers.fact("terraform") == Fact("Terraform", "no")


def test_matches_follow_every_change_at_once(qtbot: QtBot, session: Session) -> None:
    assert {found.keyword.term: found.state for found in session.matches.keywords}["Terraform"] == "missing"
    with qtbot.waitSignal(session.matches_changed):
        session.edit_line("w1.1", "work[0].highlights[1]", LINES[1], "Ran Terraform for a year")
    assert {found.keyword.term: found.state for found in session.matches.keywords}["Terraform"] == "verbatim"


def test_matches_are_computed_once_for_a_state(session: Session) -> None:
    assert session.matches is session.matches
    assert session.tailored is session.tailored


def test_opening_another_application_clears_what_could_be_undone(session: Session, application: Application) -> None:
    session.set_title("Dream job")
    session.select_keyword("Python")
    session.open(application)
    assert not session.undo_stack.canUndo()
    assert session.suggestions == ()
    assert session.current_keyword == ""


def test_nothing_can_be_done_without_an_application(qtbot: QtBot) -> None:
    session = Session()
    for name in ("Accept 2 safe suggestions", "Edit letter", "Leave out", "Move", "Add line", "Rename application"):
        ACTS[name](session)
    assert session.undo_stack.count() == 0
    assert session.matches == Matches()
    assert session.answers == Answers()
