"""The command palette finds an act by parts of its words and does it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.actions import MENUS, Actions, plain_text
from ui.views.palette import Palette


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot, dress: theme.Theme) -> QWidget:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def actions(window: QWidget, done: list[str]) -> Actions:
    names = [deed.name for _, deeds in MENUS for deed in deeds if deed.name]
    return Actions(window, {name: lambda name=name: done.append(name) for name in names})  # type: ignore[misc]


def make_palette(window: QWidget, actions: Actions) -> Palette:
    palette = Palette(actions.all, window)
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return palette


def test_typing_parts_of_words_and_enter_does_it(
    qtbot: QtBot, window: QWidget, actions: Actions, done: list[str]
) -> None:
    palette = make_palette(window, actions)
    qtbot.keyClicks(palette.field, "sum swap")
    assert palette.list.count() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["swap_resume"]
    assert not palette.isVisible()


def test_the_arrow_keys_walk_through_what_fits(
    qtbot: QtBot, window: QWidget, actions: Actions, done: list[str]
) -> None:
    palette = make_palette(window, actions)
    qtbot.keyClicks(palette.field, "colours")
    assert palette.list.count() == 4
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(palette.field, key)
    assert done == ["theme_dark"]


def test_what_cannot_be_done_now_is_not_offered(qtbot: QtBot, window: QWidget, actions: Actions) -> None:
    for action in actions.all:
        action.setEnabled(not action.objectName().startswith("export"))
    palette = make_palette(window, actions)
    qtbot.keyClicks(palette.field, "export")
    assert palette.list.count() == 0
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()


def test_no_two_acts_share_a_shortcut(actions: Actions) -> None:
    keys = [action.shortcut().toString() for action in actions.all if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    assert all(plain_text(action).strip() for action in actions.all)


def test_escape_leaves_everything_as_it_was(qtbot: QtBot, window: QWidget, actions: Actions, done: list[str]) -> None:
    palette = make_palette(window, actions)
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert done == []
