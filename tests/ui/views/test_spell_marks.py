import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ui.line_judging import run_here
from ui.session import Session
from ui.spelling import spelling_of
from ui.theme import Theme
from ui.views.spell_marks import SpellMarks, marks_of, watch


@pytest.fixture
def field(qtbot: QtBot, dress: Theme, session: Session) -> QPlainTextEdit:
    spelling_of(session).run = run_here
    field = QPlainTextEdit("🙂 Recieved post and sorted teh mail")
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


@pytest.fixture
def marks(field: QPlainTextEdit, session: Session, qtbot: QtBot) -> SpellMarks:
    marks = watch(field, session)
    qtbot.waitUntil(lambda: bool(waves(field)))
    return marks


def waves(field: QPlainTextEdit) -> list[str]:
    found = []
    block = field.document().begin()
    while block.isValid():
        units = block.text().encode("utf-16-le")
        for one in block.layout().formats():
            found.append(units[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le"))
        block = block.next()
    return found


def menu_words(marks: SpellMarks) -> list[str]:
    return [action.text() for action in marks.menu.actions()] if marks.menu else []


def test_misspelled_words_are_marked_and_the_text_and_its_undo_know_nothing_of_it(
    field: QPlainTextEdit, marks: SpellMarks
) -> None:
    assert waves(field) == ["Recieved", "teh"]
    assert not field.document().isUndoAvailable()
    assert marks_of(field) is marks


def test_the_word_being_typed_is_not_marked_until_it_is_left(
    field: QPlainTextEdit, marks: SpellMarks, qtbot: QtBot
) -> None:
    field.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(marks.spelling.found):
        qtbot.keyClicks(field, " definitly")
    assert waves(field) == ["Recieved", "teh"]
    field.moveCursor(QTextCursor.MoveOperation.Start)
    assert waves(field) == ["Recieved", "teh", "definitly"]


def test_marks_stay_while_other_words_are_typed(field: QPlainTextEdit, marks: SpellMarks, qtbot: QtBot) -> None:
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(field, " soon")
    assert waves(field) == ["Recieved", "teh"]


def test_the_menu_key_offers_corrections_and_one_undo_takes_the_chosen_one_back(
    field: QPlainTextEdit, marks: SpellMarks
) -> None:
    assert marks.next_slip()
    QApplication.sendEvent(field, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1)))
    assert menu_words(marks)[0] == "Received"
    assert marks.menu is not None
    marks.menu.actions()[0].trigger()
    assert field.toPlainText() == "🙂 Received post and sorted teh mail"
    field.undo()
    assert field.toPlainText() == "🙂 Recieved post and sorted teh mail"
    marks.menu.close()


def test_a_right_click_offers_corrections_only_over_a_misspelled_word(field: QPlainTextEdit, marks: SpellMarks) -> None:
    cursor = field.textCursor()
    cursor.setPosition(field.toPlainText().index("sorted") + 3)
    assert not marks.offer(field.cursorRect(cursor).center())
    cursor.setPosition(field.toPlainText().index("teh") + 2)
    assert marks.offer(field.cursorRect(cursor).center())
    assert menu_words(marks)[0] == "the"
    assert marks.menu is not None
    marks.menu.close()


def test_a_word_added_from_the_menu_loses_its_mark(field: QPlainTextEdit, marks: SpellMarks, session: Session) -> None:
    marks.next_slip()
    marks.offer()
    assert marks.menu is not None
    next(action for action in marks.menu.actions() if "to my words" in action.text()).trigger()
    assert waves(field) == ["teh"]
    session.undo_stack.undo()
    assert waves(field) == ["Recieved", "teh"]
    marks.menu.close()


def test_the_way_to_the_next_word_leads_around_the_end(field: QPlainTextEdit, marks: SpellMarks) -> None:
    places = []
    for _ in range(3):
        assert marks.next_slip()
        places.append(field.textCursor().position())
    assert places[0] == places[2] != places[1]


def test_a_field_that_is_gone_is_watched_no_longer(
    field: QPlainTextEdit, marks: SpellMarks, session: Session, qtbot: QtBot
) -> None:
    other = QPlainTextEdit("Recieved")
    watch(other, session)
    other.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    spelling_of(session).found.emit()
    assert waves(field) == ["Recieved", "teh"]
