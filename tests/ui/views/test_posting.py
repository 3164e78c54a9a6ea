from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from ui.session import Session
from ui.theme import Theme
from ui.views.posting import PostingPane


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session) -> PostingPane:
    pane = PostingPane(session)
    qtbot.addWidget(pane)
    pane.resize(430, 600)
    pane.show()
    return pane


@pytest.fixture
def empty(qtbot: QtBot, dress: Theme) -> PostingPane:
    pane = PostingPane(Session())
    qtbot.addWidget(pane)
    pane.show()
    return pane


def place_of(pane: PostingPane, term: str) -> QPoint:
    """Return the middle of a keyword as the user sees it."""
    for y in range(0, pane.view.viewport().height(), 3):
        for x in range(0, pane.view.viewport().width(), 4):
            mark = pane.view.mark_at(QPoint(x, y))
            if mark and mark.term == term:
                return QPoint(x + 3, y + 4)
    raise AssertionError(f"{term} is not in sight")


def test_the_head_says_which_job_it_is(pane: PostingPane) -> None:
    assert (pane.head.title, pane.head.about) == ("Data Engineer", "Halden Rail")


def test_a_clicked_keyword_becomes_the_current_one(pane: PostingPane, session: Session, qtbot: QtBot) -> None:
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, "Terraform"))
    assert session.current_keyword == "Terraform"


def test_the_arrow_keys_walk_from_keyword_to_keyword(pane: PostingPane, session: Session, qtbot: QtBot) -> None:
    walked = []
    for _ in range(4):
        qtbot.keyClick(pane.view, Qt.Key.Key_Right)
        walked.append(session.current_keyword)
    qtbot.keyClick(pane.view, Qt.Key.Key_Left)
    assert [*walked, session.current_keyword] == ["Python", "SQL", "Terraform", "Python", "Terraform"]


def test_marks_show_the_states_of_now(pane: PostingPane, session: Session) -> None:
    def states() -> dict[str, str]:
        return {placed.mark.term: placed.mark.state for placed in pane.view.marks if placed.mark}

    assert states() == {"Python": "verbatim", "SQL": "verbatim", "Terraform": "missing"}
    session.add_line("k1.keywords", "Terraform")
    assert states()["Terraform"] == "verbatim"
    session.undo_stack.undo()
    assert states()["Terraform"] == "missing"
    session.undo_stack.redo()
    assert states()["Terraform"] == "verbatim"


def test_an_empty_pane_reads_what_is_pasted(empty: PostingPane, qtbot: QtBot) -> None:
    assert empty.is_empty
    assert not empty.read_button.isEnabled()
    QApplication.clipboard().setText("Cook wanted in Bergen")
    empty.paste_box.setFocus()
    empty.paste_box.paste()
    with qtbot.waitSignal(empty.text_given) as given:
        qtbot.mouseClick(empty.read_button, Qt.MouseButton.LeftButton)
    assert given.args == ["Cook wanted in Bergen"]


def test_a_dropped_file_is_given_on(empty: PostingPane, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "job.txt"))])
    buttons, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, buttons, keys)
    QApplication.sendEvent(empty, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(empty.file_given) as given:
        QApplication.sendEvent(empty, QDropEvent(QPointF(5, 5), copy, data, buttons, keys))
    assert given.args == [tmp_path / "job.txt"]


def test_opening_an_application_fills_the_pane_and_closing_empties_it(
    empty: PostingPane, application: Application
) -> None:
    session = empty._session
    session.open(application)
    assert not empty.is_empty
    assert empty.view.toPlainText().endswith("Terraform")
    session.open(None)
    assert empty.is_empty
    assert empty.paste_box.toPlainText() == ""


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_colours_follow_the_theme(pane: PostingPane, dress: Theme, choice: str) -> None:
    dress.apply(choice)  # type: ignore[arg-type]
    picture = pane.grab().toImage()
    dark_ground = picture.pixelColor(picture.width() - 20, picture.height() - 20).lightness() < 128
    assert dark_ground == (choice == "dark")
    letters = pane.view.document().findBlockByNumber(0).begin().fragment().charFormat().foreground().color()
    assert (letters.lightness() > 128) == (choice == "dark")
