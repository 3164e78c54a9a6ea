"""The user's own letter is judged sentence by sentence, quietly."""

import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from ui.session import Session
from ui.theme import Theme
from ui.views.letter import LetterPane

OWN = "I moved 240 SQL jobs with Python.\n\n  I know Terraform well. I ran 30 shops 🚆 at Dogwood Ferries."


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session) -> LetterPane:
    pane = LetterPane(session)
    qtbot.addWidget(pane)
    pane.resize(348, 700)
    pane.show()
    return pane


def write(pane: LetterPane, qtbot: QtBot) -> None:
    pane.edit()
    pane.field.setPlainText(OWN)
    qtbot.keyClick(pane.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def marked(pane: LetterPane) -> list[str]:
    return [selection.cursor.selectedText() for selection in pane.view.extraSelections()]


def links(pane: LetterPane) -> list[str]:
    return [run.link for row in pane.view.rows for run in row.runs if run.link]


def test_names_and_numbers_that_stand_nowhere_are_marked_once_the_typing_stops(pane: LetterPane, qtbot: QtBot) -> None:
    pane.edit()
    pane.field.setPlainText(OWN)
    assert pane.field.extraSelections() == []
    qtbot.waitUntil(lambda: bool(pane.field.extraSelections()))
    typed = [selection.cursor.selectedText() for selection in pane.field.extraSelections()]
    assert typed == ["Terraform", "30", "Dogwood", "Ferries"]


def test_the_marks_stay_with_the_words_and_each_sentence_says_why(pane: LetterPane, qtbot: QtBot) -> None:
    write(pane, qtbot)
    assert marked(pane) == ["Terraform", "30", "Dogwood", "Ferries"]
    assert len(links(pane)) == 2
    assert "The posting asks for “Terraform”, your résumé does not say it." in pane.view.toPlainText()


def test_a_confirmed_sentence_is_left_in_peace_and_undo_asks_again(
    pane: LetterPane, session: Session, qtbot: QtBot
) -> None:
    write(pane, qtbot)
    pane.view.anchorClicked.emit(QUrl(links(pane)[0]))
    assert marked(pane) == ["30", "Dogwood", "Ferries"]
    assert [fact.line for fact in session.answers.facts] == ["letter"]
    session.undo_stack.undo()
    assert marked(pane)[0] == "Terraform"


def test_a_drafted_letter_is_never_doubted(pane: LetterPane) -> None:
    assert marked(pane) == []
    assert links(pane) == []
