from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ui.session import Session
from ui.tasks import Tasks
from ui.theme import Theme
from ui.views.preview import PreviewPane

WORKER = 60_000


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session, tasks: Tasks) -> PreviewPane:
    pane = PreviewPane(session, tasks)
    qtbot.addWidget(pane)
    pane.resize(348, 700)
    pane.show()
    qtbot.waitUntil(lambda: pane.pages.count > 0, timeout=WORKER)
    return pane


def test_the_pages_are_drawn_follow_changes_and_lead_to_their_lines(
    pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    assert pane.count.text() == "1 page"
    before = pane.pages.grab().toImage()
    session.edit_line(
        "w1.0", "work[0].highlights[0]", "Cut the nightly run from 14 hours to 9 minutes with Python", "Ran"
    )
    assert pane.pages.count == 1, "the old picture stays until the new one is there"
    qtbot.waitUntil(lambda: not pane._timer.isActive() and not tasks.busy(), timeout=WORKER)
    assert pane.pages.grab().toImage() != before

    spots = (QPoint(x, y) for y in range(2, pane.pages.height(), 3) for x in range(2, pane.pages.width(), 6))
    spot = next(spot for spot in spots if pane.pages.line_at(spot.toPointF())[1] == "w1.2")
    with qtbot.waitSignal(session.focus_line) as wished:
        qtbot.mouseClick(pane.pages, Qt.MouseButton.LeftButton, pos=spot)
    assert wished.args == ["w1.2"]


def test_zooming_is_seen_at_once(pane: PreviewPane, qtbot: QtBot) -> None:
    width = pane.pages.width()
    qtbot.mouseClick(pane.larger, Qt.MouseButton.LeftButton)
    assert pane.pages.width() > width * 1.2
    qtbot.keyClick(pane, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert pane.pages.width() == width
    qtbot.keyClick(pane, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert pane.pages.width() < width


def test_without_a_resume_nothing_is_drawn(qtbot: QtBot, dress: Theme, tasks: Tasks) -> None:
    pane = PreviewPane(Session(), tasks)
    qtbot.addWidget(pane)
    pane.show()
    pane.draw()
    assert not tasks.busy()
    assert pane._welcome.isVisible()


def test_a_page_that_cannot_be_drawn_says_so_and_can_be_tried_again(
    pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    session.set_template("no such template")
    qtbot.waitUntil(lambda: pane.banner.isVisible(), timeout=WORKER)
    assert "could not be drawn" in pane.banner.text
    assert pane.pages.count == 1
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: not pane.banner.isVisible(), timeout=WORKER)
