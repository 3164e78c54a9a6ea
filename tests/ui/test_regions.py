"""F6 walks the parts of the window, and the focus is never lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from tailor.model.suggestion import Suggestion
from ui.window import MainWindow


@pytest.fixture
def window(window: MainWindow, application: Application, suggestions: tuple[Suggestion, ...]) -> MainWindow:
    window.keeping.add(application)
    window.session.take_suggestions(suggestions)
    return window


def part(window: MainWindow) -> str:
    focused = QApplication.focusWidget()
    parts = {"rail": window.rail, "posting": window.posting, "resume": window.resume, "right": window.right}
    parts |= {"status": window.status, "top": window.top, "notice": window.notice}
    return next((name for name, one in parts.items() if focused and one.isAncestorOf(focused)), "")


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
    return part(window)


def test_f6_goes_round_and_comes_back_to_where_the_focus_was_in_each_part(window: MainWindow, qtbot: QtBot) -> None:
    window.posting.view.setFocus()
    assert [press(window, Qt.Key.Key_F6) for _ in range(6)] == ["resume", "right", "status", "top", "rail", "posting"]
    shift = Qt.KeyboardModifier.ShiftModifier
    assert [press(window, Qt.Key.Key_F6, shift) for _ in range(2)] == ["rail", "top"]
    window.rail.search.setFocus()
    press(window, Qt.Key.Key_F6)
    press(window, Qt.Key.Key_F6, shift)
    assert QApplication.focusWidget() is window.rail.search


def test_f6_brings_a_pane_that_a_small_window_has_no_room_for(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(700, 600)
    qtbot.waitUntil(lambda: window.resume.isHidden() or window.posting.isHidden())
    window.tabs.suggestions.setFocus()
    seen = [press(window, Qt.Key.Key_F6) for _ in range(7)]
    assert {"posting", "resume", "right"} <= set(seen)
    window.actions_by_name["go_resume"].trigger()
    assert part(window) == "resume"
    assert window.resume.isVisible()


def test_a_message_above_the_panes_is_one_of_the_parts(window: MainWindow) -> None:
    window.notice.say("Deleted.", "Undo", lambda: None)
    window.posting.view.setFocus()
    seen = {press(window, Qt.Key.Key_F6) for _ in range(7)}
    assert "notice" in seen


@pytest.mark.parametrize("act", ["accept", "reject", "take_back_all", "letter", "preview", "check", "changes"])
def test_the_focus_stays_somewhere_useful_after_an_act(window: MainWindow, act: str) -> None:
    window.actions_by_name["suggestions"].trigger()
    window.actions_by_name[act].trigger()
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    assert part(window) == "right"


def test_escape_leads_from_the_changes_to_the_panes(window: MainWindow) -> None:
    window.actions_by_name["accept"].trigger()
    window.actions_by_name["changes"].trigger()
    assert window.right.currentWidget() is window.changes
    assert press(window, Qt.Key.Key_Escape) == "right"
    assert window.right.currentWidget() is window.tabs


def test_dismissing_a_message_gives_the_focus_back(window: MainWindow) -> None:
    window.resume.view.setFocus()
    window.notice.say("Copied.")
    window.notice.dismiss.setFocus()
    QTest.keyClick(window.notice.dismiss, Qt.Key.Key_Space)
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
