from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.session import Session
from ui.tasks import Tasks
from ui.theme import Theme
from ui.views.preview import PreviewPane

WORKER = 60_000


@pytest.fixture(scope="module")
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session, tasks: Tasks) -> PreviewPane:
    pane = PreviewPane(session, tasks)
    qtbot.addWidget(pane, before_close_func=lambda _: settle(qtbot, tasks))
    pane.resize(348, 700)
    pane.show()
    qtbot.waitUntil(lambda: pane.pages.count > 0, timeout=WORKER)
    return pane


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy(), timeout=WORKER)


def spot_of(pane: PreviewPane, line: str) -> QPoint:
    spots = (QPoint(x, y) for y in range(2, pane.pages.height(), 2) for x in range(2, pane.pages.width(), 5))
    return next(spot for spot in spots if pane.pages.line_at(spot.toPointF())[1] == line)


def test_the_pages_are_drawn_follow_changes_and_lead_to_their_lines(
    pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    assert pane.told.text().startswith("1 page, ")
    before = pane.pages.grab().toImage()
    session.edit_line(
        "w1.0", "work[0].highlights[0]", "Cut the nightly run from 14 hours to 9 minutes with Python", "Ran"
    )
    assert pane.pages.count == 1, "the old picture stays until the new one is there"
    assert pane.pages.grab().toImage() == before
    settle(qtbot, tasks)
    assert pane.pages.grab().toImage() != before

    with qtbot.waitSignal(session.focus_line) as wished:
        qtbot.mouseClick(pane.pages, Qt.MouseButton.LeftButton, pos=spot_of(pane, "w1.2"))
    assert wished.args == ["w1.2"]


def test_the_pointer_says_what_can_be_clicked(pane: PreviewPane, qtbot: QtBot) -> None:
    qtbot.mouseMove(pane.pages, spot_of(pane, "w1.2"))
    qtbot.waitUntil(lambda: pane.pages.framed == (0, "w1.2"))
    assert pane.pages.cursor().shape() == Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(pane.pages, QPoint(3, pane.pages.height() - 8))
    qtbot.waitUntil(lambda: pane.pages.framed == (0, ""))
    assert pane.pages.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_keys_lead_to_a_line_too(pane: PreviewPane, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.area, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert pane.pages.framed == (0, "basics.name")
    qtbot.keyClick(pane.area, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(pane.area, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(session.focus_line) as wished:
        qtbot.keyClick(pane.area, Qt.Key.Key_Return)
    assert wished.args == ["basics.name"]


def test_words_being_typed_show_before_they_are_kept(
    pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    before = pane.pages.grab().toImage()
    session.keep_draft("line:w1.2", "Moved 240 SQL jobs in")
    for text in ("Moved 240 SQL jobs in t", "Moved 240 SQL jobs in te", "Moved 240 SQL jobs in ten weeks"):
        session.keep_draft("line:w1.2", text)
    settle(qtbot, tasks)
    typed = pane.pages.grab().toImage()
    assert typed != before
    session.keep_draft("line:w1.2", None)
    qtbot.waitUntil(lambda: pane.pages.grab().toImage() == before, timeout=WORKER)
    settle(qtbot, tasks)


def test_zooming_is_seen_at_once_and_a_sharp_picture_follows(pane: PreviewPane, tasks: Tasks, qtbot: QtBot) -> None:
    width = pane.pages.width()
    assert pane.zoom.shown.text() == "Fit"
    qtbot.mouseClick(pane.zoom.larger, Qt.MouseButton.LeftButton)
    assert pane.pages.width() > width * 1.2
    settle(qtbot, tasks)
    assert pane.pages._pictures[0].width == pane.pages.page_width
    qtbot.keyClick(pane.area, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert pane.pages.width() == width
    qtbot.keyClick(pane.area, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert pane.pages.width() < width
    full = next(action for action in pane.zoom.menu.actions() if action.text() == "100 %")
    full.trigger()
    assert pane.zoom.shown.text() == "100 %"
    assert pane.pages.page_width == round(595.3 * 96 / 72) or pane.pages.page_width == round(612 * 96 / 72)
    settle(qtbot, tasks)


def test_the_wheel_zooms_around_the_pointer(pane: PreviewPane, tasks: Tasks, qtbot: QtBot) -> None:
    pane.area.set_zoom(2.0)
    pane.area.verticalScrollBar().setValue(400)
    spot = QPointF(100, 50)
    share = (400 + spot.y()) / pane.pages.height()
    turn = QWheelEvent(
        spot,
        pane.area.viewport().mapToGlobal(spot),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.area.viewport(), turn)
    assert pane.area.zoom == pytest.approx(2.5)
    assert (pane.area.verticalScrollBar().value() + spot.y()) / pane.pages.height() == pytest.approx(share, abs=0.002)
    settle(qtbot, tasks)


def test_the_letter_is_shown_in_the_same_look(pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot) -> None:
    before = pane.pages.grab().toImage()
    qtbot.mouseClick(pane.documents.choices[1], Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert pane.pages.grab().toImage() != before
    assert not pane.fit.isVisible()
    with qtbot.waitSignal(pane.pages.line_clicked) as clicked:
        qtbot.mouseClick(pane.pages, Qt.MouseButton.LeftButton, pos=spot_of(pane, "letter.salutation"))
    assert clicked.args == ["letter.salutation"]
    shown = pane.pages.grab().toImage()
    session.keep_draft("letter", "Words of my own.")
    settle(qtbot, tasks)
    assert pane.pages.grab().toImage() != shown


def test_without_a_resume_nothing_is_drawn(qtbot: QtBot, dress: Theme, tasks: Tasks) -> None:
    pane = PreviewPane(Session(), tasks)
    qtbot.addWidget(pane)
    pane.show()
    assert not tasks.busy()
    assert pane._welcome.isVisible()


def test_a_template_that_is_gone_is_told_and_another_stands_in(
    pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    session.set_template("no such template")
    qtbot.waitUntil(lambda: pane.banner.isVisible(), timeout=WORKER)
    assert "no such template" in pane.banner.text
    assert pane.pages.count == 1
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: not pane.banner.isVisible(), timeout=WORKER)


def test_in_a_low_pane_the_panel_stands_alone(pane: PreviewPane) -> None:
    pane.resize(348, 360)
    assert pane.area.isVisible()
    pane.show_look()
    assert not pane.area.isVisible()
    assert pane.look.isVisible()
    pane.show_look(shown=False)
    assert pane.area.isVisible()
