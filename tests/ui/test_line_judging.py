"""The user's own wording is judged while it is typed and after: quietly, and never twice about the same."""

import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from tailor.model.lines import find_line
from ui.session import Session
from ui.theme import Theme
from ui.views.resume import ResumePane

GROWN = "Moved 300 SQL jobs to Kafka"


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session) -> ResumePane:
    pane = ResumePane(session)
    qtbot.addWidget(pane)
    pane.resize(430, 600)
    pane.show()
    pane.view.setFocus()
    return pane


def type_in(pane: ResumePane, qtbot: QtBot, line: str, text: str) -> None:
    pane.edit(line)
    assert pane.editor is not None
    pane.editor.selectAll()
    qtbot.keyClicks(pane.editor, text)


def notes(pane: ResumePane) -> list[str]:
    """What is said below lines, without the link."""
    return [row.runs[0].text for row in pane.view.rows if any(run.link.startswith("true:") for run in row.runs)]


def leave(pane: ResumePane, qtbot: QtBot) -> None:
    assert pane.editor is not None
    qtbot.keyClick(pane.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not pane.judging.pending)


def test_a_note_names_what_is_new_once_the_typing_stops(pane: ResumePane, qtbot: QtBot) -> None:
    type_in(pane, qtbot, "w1.2", GROWN)
    note = pane.editing.note
    assert note is not None
    assert not note.isVisible()
    qtbot.waitUntil(note.isVisible)
    assert "300" in note.words.text()
    assert pane.editor is not None
    marked = [selection.cursor.selectedText() for selection in pane.editor.extraSelections()]
    assert marked == ["300", "Kafka"]
    assert note.geometry().top() > pane.editor.geometry().bottom()


def test_the_note_goes_when_the_words_are_the_users_again(pane: ResumePane, qtbot: QtBot) -> None:
    type_in(pane, qtbot, "w1.2", GROWN)
    note = pane.editing.note
    assert note is not None
    qtbot.waitUntil(note.isVisible)
    assert pane.editor is not None
    pane.editor.selectAll()
    qtbot.keyClicks(pane.editor, "Moved 240 jobs in SQL")
    assert pane.editor.extraSelections() == []
    qtbot.waitUntil(lambda: not note.isVisible())


def test_nothing_is_blocked_and_the_note_stays_below_the_line(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    type_in(pane, qtbot, "w1.2", GROWN)
    leave(pane, qtbot)
    line = find_line(session.tailored, "w1.2")
    assert line
    assert line.text == GROWN
    (note,) = notes(pane)
    assert "300" in note
    marked = [selection.cursor.selectedText() for selection in pane.view.extraSelections()]
    assert marked == ["300", "Kafka"]
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: not notes(pane))
    assert pane.view.extraSelections() == []


def test_this_is_true_keeps_a_fact_for_that_job_and_never_asks_again(
    pane: ResumePane, session: Session, qtbot: QtBot
) -> None:
    type_in(pane, qtbot, "w1.2", GROWN)
    leave(pane, qtbot)
    pane.confirm("w1.2")
    assert notes(pane) == []
    (fact,) = session.answers.facts
    assert (fact.entry, fact.line, fact.answer, fact.words) == ("w1", "w1.2", "have", GROWN)
    assert session.undo_stack.undoText() == "Confirm “300, Kafka”"
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: bool(notes(pane)))
    session.undo_stack.redo()
    qtbot.waitUntil(lambda: not notes(pane))
    type_in(pane, qtbot, "w1.2", "Moved 300 jobs to Kafka")
    leave(pane, qtbot)
    assert notes(pane) == []


def test_the_button_of_the_note_confirms_without_leaving_the_field(
    pane: ResumePane, session: Session, qtbot: QtBot
) -> None:
    type_in(pane, qtbot, "w1.2", GROWN)
    note = pane.editing.note
    assert note is not None
    qtbot.waitUntil(note.isVisible)
    qtbot.mouseClick(note.true, Qt.MouseButton.LeftButton)
    assert pane.editor is not None
    assert not note.isVisible()
    assert [fact.words for fact in session.answers.facts] == [GROWN]
    leave(pane, qtbot)
    assert notes(pane) == []


def test_rewording_without_a_new_claim_says_nothing(pane: ResumePane, qtbot: QtBot) -> None:
    type_in(pane, qtbot, "w1.2", "Moved 240 jobs in SQL")
    leave(pane, qtbot)
    assert notes(pane) == []


def test_a_link_below_the_line_confirms_it(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    type_in(pane, qtbot, "w1.2", GROWN)
    leave(pane, qtbot)
    link = next(run.link for row in pane.view.rows for run in row.runs if run.link)
    pane.view.anchorClicked.emit(QUrl(link))
    assert [fact.line for fact in session.answers.facts] == ["w1.2"]
