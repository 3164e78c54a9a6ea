"""A session of accepting, editing, rejecting, answering and undoing in the real window, by keys and menus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from tailor.model.lines import find_line
from tailor.model.suggestion import Suggestion
from ui.views.suggestions import SuggestionsPane
from ui.window import MainWindow


@pytest.fixture
def window(window: MainWindow, application: Application, suggestions: tuple[Suggestion, ...]) -> MainWindow:
    # What the analysis says would take the place of these.
    window.session.changed.disconnect(window.analysing.on_changed)
    window.keeping.add(application)
    window.session.take_suggestions(suggestions)
    return window


@pytest.fixture
def pane(window: MainWindow, qtbot: QtBot) -> SuggestionsPane:
    window.activateWindow()
    trigger(window, "suggestions")
    return window.tabs.suggestions


def trigger(window: MainWindow, name: str) -> None:
    action = window.actions_by_name[name]
    assert action.isEnabled()
    action.trigger()


def text_of(window: MainWindow, line: str) -> str:
    found = find_line(window.session.tailored, line)
    return found.text if found else ""


def press(pane: SuggestionsPane, qtbot: QtBot, key: Qt.Key) -> None:
    assert pane.current is not None
    qtbot.keyClick(pane.current, key)


def test_a_whole_session_by_keys_is_taken_back_step_by_step(
    window: MainWindow, pane: SuggestionsPane, qtbot: QtBot
) -> None:
    before = window.session.tailored
    press(pane, qtbot, Qt.Key.Key_A)
    assert text_of(window, "w1.2") == "Ported 240 SQL jobs"
    press(pane, qtbot, Qt.Key.Key_E)
    assert pane.current is not None
    assert pane.current.field is not None
    qtbot.keyClicks(pane.current.field, "Taught a workshop")
    qtbot.keyClick(pane.current.field, Qt.Key.Key_Return)
    assert text_of(window, "w1.1") == "Taught a workshop"
    press(pane, qtbot, Qt.Key.Key_J)
    press(pane, qtbot, Qt.Key.Key_K)
    press(pane, qtbot, Qt.Key.Key_R)
    assert window.session.application is not None
    assert window.session.application.rejected == ("x3",)
    press(pane, qtbot, Qt.Key.Key_A)
    assert pane.standing.title.text() == "All 4 looked at"
    assert window.tabs.tabText(1) == "Suggestions"
    for _ in range(4):
        trigger(window, "undo")
    assert window.session.tailored == before
    assert [card.suggestion.id for card in pane.cards] == ["x1", "x2", "x3", "x4"]
    assert not pane.standing.isVisible()


def test_the_menu_walks_accepts_edits_and_rejects(window: MainWindow, pane: SuggestionsPane) -> None:
    trigger(window, "next_suggestion")
    assert pane.current is not None
    assert pane.current.suggestion.id == "x2"
    trigger(window, "edit_suggestion")
    assert pane.current.field is not None
    pane.current.stop_editing()
    trigger(window, "reject")
    trigger(window, "previous_suggestion")
    trigger(window, "accept")
    assert window.session.application is not None
    assert window.session.application.rejected == ("x2",)
    assert [one.id for one in window.session.application.accepted] == ["x1"]


def test_from_another_pane_the_menu_goes_to_the_suggestions(window: MainWindow, pane: SuggestionsPane) -> None:
    trigger(window, "keywords")
    trigger(window, "next_suggestion")
    assert window.tabs.currentWidget() is pane
    assert pane.current is not None
    assert pane.current.suggestion.id == "x1"


def test_all_safe_ones_are_one_step_and_the_window_says_how_many(window: MainWindow, pane: SuggestionsPane) -> None:
    trigger(window, "accept_all_safe")
    assert pane.note.words.text() == "2 safe changes accepted."
    assert window.actions_by_name["undo"].text() == "&Undo accept 2 safe suggestions"
    trigger(window, "undo")
    assert window.session.changes == ()
    trigger(window, "keywords")
    trigger(window, "accept_all_safe")
    assert "2 safe changes accepted." in window.notice.words.text()
    trigger(window, "accept_all_safe")
    assert "No safe suggestion is open." in window.notice.words.text()


def test_what_is_never_wanted_is_named_and_can_be_undone(window: MainWindow, pane: SuggestionsPane) -> None:
    trigger(window, "never_here")
    assert window.session.answers.never == ("shorter@w1.2",)
    assert [card.suggestion.id for card in pane.cards] == ["x2", "x3", "x4"]
    trigger(window, "never_anywhere")
    assert window.session.answers.never == ("shorter@w1.2", "stronger-opening")
    trigger(window, "undo")
    trigger(window, "undo")
    assert window.session.answers.never == ()


def test_when_all_is_looked_at_the_pane_leads_on(window: MainWindow, pane: SuggestionsPane) -> None:
    for identity in ("x1", "x2", "x3", "x4"):
        window.session.reject(identity)
    pane.wished.emit("preview")
    assert window.tabs.currentWidget() is window.tabs.preview


def test_every_key_of_the_pane_stands_in_the_menu(window: MainWindow) -> None:
    menus = {menu.title(): menu for menu in window.findChildren(QMenu)}
    names = [action.objectName() for action in menus["Suggestion"].actions() if action.objectName()]
    assert names[:5] == ["next_suggestion", "previous_suggestion", "accept", "edit_suggestion", "reject"]
    assert all(window.actions_by_name[name].shortcut().toString() for name in names[:5])
