"""The whole window can be read by a screen reader and walked through with Tab, whatever it shows."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from tailor.model.suggestion import Suggestion
from tests.ui.walking import nameless, roleless, silent_rows, unreached
from ui.window import MainWindow

State = Callable[[MainWindow], QWidget]


def tab(name: str) -> State:
    def show(window: MainWindow) -> QWidget:
        window.actions_by_name[name].trigger()
        return window

    return show


def dialog(name: str) -> State:
    def show(window: MainWindow) -> QWidget:
        before = set(QApplication.topLevelWidgets())
        window.actions_by_name[name].trigger()
        QApplication.processEvents()
        opened = [one for one in QApplication.topLevelWidgets() if one not in before and one.isVisible()]
        assert opened, name
        return opened[0]

    return show


STATES: dict[str, State] = {
    **{name: tab(name) for name in ("suggestions", "keywords", "letter", "preview", "check", "changes")},
    **{name: tab(name) for name in ("review", "look", "find", "letter_edit", "settled", "keyword_have")},
    **{name: dialog(name) for name in ("export", "settings", "shortcuts", "taught", "help", "rename")},
}


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.resize(1280, 800)
    return window


@pytest.fixture
def working(window: MainWindow, application: Application, suggestions: tuple[Suggestion, ...]) -> MainWindow:
    window.keeping.add(application)
    window.session.take_suggestions(suggestions)
    window.session.accept(suggestions[0])
    window.session.select_keyword("Terraform")
    return window


def faults(top: QWidget) -> dict[str, list[str]]:
    found = {
        "without a name": nameless(top),
        "without a role": roleless(top),
        "rows that say nothing": silent_rows(top),
        "not in the tab order": unreached(top),
    }
    return {what: where for what, where in found.items() if where}


def test_an_empty_window_is_read_and_walked_through(window: MainWindow) -> None:
    window.posting.paste_box.setFocus()
    assert faults(window) == {}


@pytest.mark.parametrize("state", STATES)
def test_whatever_the_window_shows_is_read_and_walked_through(working: MainWindow, qtbot: QtBot, state: str) -> None:
    top = STATES[state](working)
    top.activateWindow()
    qtbot.waitUntil(lambda: (one := QApplication.focusWidget()) is not None and one.window() is top)
    assert faults(top) == {}
