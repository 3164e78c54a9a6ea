"""Coverage is told in words, each part opens what it counts, and a change is announced."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.session import Session
from ui.theme import Theme
from ui.views.coverage import CoverageHead
from ui.views.coverage_list import CoverageList, CoveragePart


@pytest.fixture
def head(qtbot: QtBot, dress: Theme, session: Session) -> Iterator[CoverageHead]:
    pane = QWidget()
    head = CoverageHead(session, pane)
    qtbot.addWidget(pane)
    head.resize(320, 90)
    pane.show()
    yield head
    pane.close()


def opened(head: CoverageHead, part: CoveragePart) -> CoverageList:
    head.parts[part].click()
    assert head.list is not None
    return head.list


def test_a_part_that_the_posting_lacks_is_left_out(head: CoverageHead) -> None:
    assert head.parts["required"].text() == "1 of 2 required"
    assert not head.parts["preferred"].isVisible()
    assert head.parts["keywords"].text() == "2 of 3 tools and skills"
    assert "%" not in head.summary


def test_a_part_opens_its_requirements_with_what_they_rest_on(
    qtbot: QtBot, head: CoverageHead, session: Session
) -> None:
    shown = opened(head, "required")
    text = shown.view.toPlainText()
    assert text.index("Terraform") < text.index("Python and SQL")
    assert "does not show this" in text
    assert [row.state for row in shown.view.rows if row.state] == ["missing", "verbatim"]
    with qtbot.waitSignal(session.focus_line) as line:
        shown.view.anchorClicked.emit(QUrl("line:w1.0"))
    assert line.args == ["w1.0"]
    with qtbot.waitSignal(session.focus_posting) as place:
        shown.view.anchorClicked.emit(QUrl("posting:28-42"))
    assert place.args == [28, 42]
    shown.close()


def test_the_tools_and_skills_are_listed_with_their_states(head: CoverageHead, session: Session) -> None:
    shown = opened(head, "keywords")
    assert "Terraform  missing" in shown.view.toPlainText()
    session.add_line("k1.keywords", "Terraform")
    assert "Terraform  verbatim" in shown.view.toPlainText()
    shown.close()


def test_a_change_is_announced_once_and_only_where_it_is_seen(head: CoverageHead, session: Session) -> None:
    said: list[str] = []
    head.announced.connect(said.append)
    session.add_line("k1.keywords", "Terraform")
    assert said == ["2 of 2 required · 3 of 3 tools and skills"]
    session.select_keyword("SQL")
    head.window().hide()
    session.undo_stack.undo()
    assert len(said) == 1


def test_the_evidence_is_reached_by_keys_alone(qtbot: QtBot, head: CoverageHead, session: Session) -> None:
    shown = opened(head, "required")
    with qtbot.waitSignal(session.focus_posting):
        qtbot.keyClick(shown.view, Qt.Key.Key_Tab)
        qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    qtbot.keyClick(shown.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(shown) or not shown.isVisible())
