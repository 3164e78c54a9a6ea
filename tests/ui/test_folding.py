"""The window fits its parts to its width: on a small screen, with large letters and on a very large screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from tailor.storage.library import Library
from ui import theme
from ui.app import open_window
from ui.errors import Reporter
from ui.window import MainWindow


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, home_library: Library, application: Application, reporter: Reporter
) -> Iterator[MainWindow]:
    home_library.save(application)
    window = open_window(qapp, reporter)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitUntil(lambda: window.is_built, timeout=10_000)
    yield window
    window.close()
    window.library.close()
    theme.Theme(qapp).apply("light")


def test_the_window_fits_its_parts_to_its_width(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.rail.isHidden()
    window.resize(1024, 700)
    assert window.width() == 1024
    assert window.rail.isHidden()
    assert window.folding.shown == {0, 1, 2}
    window.resize(1000, 700)
    window.actions_by_name["rail"].trigger()
    assert not window.rail.isHidden()
    assert window.folding.shown == {1, 2}
    window.resize(1280, 700)
    assert window.folding.shown == {0, 1, 2}
    window.actions_by_name["rail"].trigger()
    assert window.rail.isHidden()
    assert not window.settings.rail


def test_letters_of_twice_the_size_fit_a_small_screen(qtbot: QtBot, window: MainWindow) -> None:
    window.dress.apply("light", 2.0)
    window.resize(1024, 700)
    assert (window.width(), window.height()) == (1024, 700)
    assert window.folding.shown == {2}
    assert window.top.buttons["export"].geometry().right() <= window.top.width()
    assert window.top.buttons["export"].accessibleName() == "Export…"
    assert not window.top.buttons["export"].text()
    window.actions_by_name["edit_line"].trigger()
    assert window.folding.shown == {0, 1}
    window.actions_by_name["suggestions"].trigger()
    assert window.folding.shown == {2}


def test_on_a_very_large_screen_lines_stay_readable(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(3840, 2160)
    qtbot.waitUntil(lambda: window.resume.width() > 1000)
    assert window.resume.view.viewport().width() <= theme.scaled(760) + 40
    assert window.posting.view.viewport().width() <= theme.scaled(760) + 40
