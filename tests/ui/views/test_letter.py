from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from tailor.storage.library import Library
from ui.keeping import Keeping
from ui.session import Session
from ui.theme import Theme
from ui.views.letter import LetterPane


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session) -> LetterPane:
    pane = LetterPane(session)
    qtbot.addWidget(pane)
    pane.resize(348, 700)
    pane.show()
    return pane


def test_a_letter_is_drafted_and_follows_the_resume(pane: LetterPane, session: Session) -> None:
    assert "Halden Rail" in pane.view.toPlainText()
    assert not pane.again.isVisible()
    session.edit_line("w1.position", "work[0].position", "Engineer", "Staff Engineer")
    assert "Staff Engineer" in pane.view.toPlainText()


def test_the_users_own_letter_is_one_undo_step(pane: LetterPane, session: Session, qtbot: QtBot) -> None:
    draft = pane.letter.body
    qtbot.mouseClick(pane.edit_button, Qt.MouseButton.LeftButton)
    assert pane.field.toPlainText() == draft
    pane.field.selectAll()
    qtbot.keyClicks(pane.field, "I like trains.")
    qtbot.keyClick(pane.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pane.letter.edited == "I like trains."
    assert "I like trains." in pane.view.toPlainText()
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert pane.letter.body == draft
    assert "I like trains." not in pane.view.toPlainText()
    session.undo_stack.redo()
    qtbot.mouseClick(pane.again, Qt.MouseButton.LeftButton)
    assert pane.letter.body == draft
    session.undo_stack.undo()
    assert pane.letter.edited == "I like trains."


def test_escape_leaves_the_letter_as_it_was(pane: LetterPane, session: Session, qtbot: QtBot) -> None:
    told: list[tuple[str, str | None]] = []
    session.typed.connect(lambda field, text: told.append((field, text)))
    pane.edit()
    qtbot.keyClicks(pane.field, "x")
    assert told[-1][0] == "letter"
    qtbot.keyClick(pane.field, Qt.Key.Key_Escape)
    assert session.undo_stack.count() == 0
    assert not pane.is_editing
    assert told[-1] == ("letter", None)


def test_what_the_letter_does_not_say_is_listed(pane: LetterPane) -> None:
    assert pane.letter.gaps == ("Terraform",)
    assert pane.view.toPlainText().endswith("Terraform")


def test_a_sentence_says_what_it_rests_on_and_shows_it(pane: LetterPane, session: Session, qtbot: QtBot) -> None:
    identity, sentence = next((key, one) for key, one in pane._sentences.items() if one.evidence)
    assert "Rests on your résumé" in pane._reason(sentence)
    place = pane.view.find_line(identity)
    assert place is not None
    spot = next(
        QPoint(x, y)
        for y in range(0, pane.view.viewport().height(), 4)
        for x in range(20, pane.view.viewport().width(), 6)
        if pane.view.line_at(QPoint(x, y)) == identity
    )
    with qtbot.waitSignal(session.focus_line) as wished:
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert wished.args == [sentence.evidence[0].passage.line]


def test_without_an_application_the_pane_says_what_to_do(qtbot: QtBot, dress: Theme) -> None:
    pane = LetterPane(Session())
    qtbot.addWidget(pane)
    pane.show()
    assert pane._welcome.isVisible()


def test_what_is_being_written_stays_with_its_own_application(
    pane: LetterPane, session: Session, keeping: Keeping, application: Application, library: Library
) -> None:
    keeping.leaving.connect(pane.leave)
    pane.edit()
    pane.field.setPlainText("Dear all, this is half")
    keeping.add(replace(application, id="a2"))
    assert session.application == replace(application, id="a2")
    left = library.load("a1").letter
    assert left is not None
    assert left.edited == "Dear all, this is half"
    assert library.drafts("a1") == {}
    assert pane.edit_button.isVisible()


def test_another_application_is_not_met_with_a_half_open_field(
    pane: LetterPane, session: Session, application: Application
) -> None:
    pane.edit()
    pane.field.setPlainText("Dear all, this is half")
    session.open(replace(application, id="a2"))
    assert not pane.is_editing
    assert pane.edit_button.isVisible()
    assert pane.edit_button.isEnabled()
    assert session.application == replace(application, id="a2")
