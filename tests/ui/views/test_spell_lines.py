import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tailor.model.lines import find_line
from tailor.model.suggestion import Suggestion
from ui.line_judging import run_here
from ui.session import Session
from ui.spelling import checked_lines, spelling_of
from ui.theme import Theme
from ui.views.resume import ResumePane
from ui.views.spell_lines import SpellLines

WRONG = "Moved 240 SQL jobs and recieved teh prize"


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session) -> ResumePane:
    pane = ResumePane(session)
    qtbot.addWidget(pane)
    pane.resize(430, 600)
    pane.show()
    return pane


@pytest.fixture
def lines(qtbot: QtBot, pane: ResumePane, session: Session) -> SpellLines:
    spelling = spelling_of(session)
    spelling.run = run_here
    session.edit_shown_line("w1.2", WRONG)
    made = SpellLines(
        pane.view, spelling, lambda: checked_lines(session), session.edit_shown_line, lambda _: QMenu(pane)
    )
    qtbot.waitUntil(lambda: made.words != ())
    return made


def text_of(session: Session, line: str) -> str:
    placed = find_line(session.tailored, line)
    return placed.text if placed else ""


def test_misspelled_words_of_lines_are_marked_but_names_are_not(lines: SpellLines) -> None:
    assert lines.words == ("recieved", "teh")


def test_a_correction_is_one_step_that_can_be_undone(lines: SpellLines, session: Session, qtbot: QtBot) -> None:
    assert lines.next_slip()
    assert lines.offer()
    assert lines.menu is not None
    assert lines.menu.actions()[0].text() == "received"
    lines.menu.actions()[0].trigger()
    lines.menu.close()
    assert text_of(session, "w1.2") == "Moved 240 SQL jobs and received teh prize"
    qtbot.waitUntil(lambda: lines.words == ("teh",))
    session.undo_stack.undo()
    assert text_of(session, "w1.2") == WRONG
    qtbot.waitUntil(lambda: lines.words == ("recieved", "teh"))


def test_a_right_click_on_a_marked_word_offers_its_corrections(lines: SpellLines, pane: ResumePane) -> None:
    view = pane.view
    rect = view.line_rect("w1.2")
    places = (QPoint(x, round(y)) for y in (rect.top() + 8, rect.bottom() - 8) for x in range(20, view.width(), 6))
    spot = next(place for place in places if lines.offer(place))
    assert lines.menu is not None
    lines.menu.close()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, view.viewport().mapToGlobal(spot))
    QApplication.sendEvent(view.viewport(), event)
    assert lines.menu is not None
    assert "Ignore here" in [action.text() for action in lines.menu.actions()]
    lines.menu.close()
    assert view.current_line == "w1.2"


def test_an_ignored_word_is_marked_no_longer(lines: SpellLines, session: Session) -> None:
    spelling_of(session).ignore("teh")
    assert lines.words == ("recieved",)
    session.undo_stack.undo()
    assert lines.words == ("recieved", "teh")


def test_nothing_is_marked_in_a_line_that_shows_its_old_wording(lines: SpellLines, pane: ResumePane) -> None:
    pane.peek("w1.2")
    assert lines.words == ()
    pane.peek("w1.2")
    assert lines.words == ("recieved", "teh")


def test_marks_follow_a_line_to_its_new_place(
    lines: SpellLines, session: Session, suggestions: tuple[Suggestion, ...], pane: ResumePane
) -> None:
    session.move("w1.2", -2)
    assert lines.words == ("recieved", "teh")
    assert not pane.grab().isNull()
