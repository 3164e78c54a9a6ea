"""The help opens where it tells about the part of the window that the user is in."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from ui.help_page import page_file, sections
from ui.window import MainWindow


@pytest.fixture
def window(window: MainWindow, application: Application) -> MainWindow:
    window.keeping.add(application)
    return window


def test_each_part_of_the_window_has_its_section(window: MainWindow) -> None:
    known = {section.name for section in sections(page_file().read_text(encoding="utf-8"))}
    helping, tabs = window.helping, window.tabs
    assert helping.topic_of(window.posting.view.viewport()) == "posting"
    assert helping.topic_of(window.resume.view) == "editing"
    assert [helping.topic_of(pane) for pane in tabs.panes.values()] == [
        *("keywords", "suggestions", "letter", "look", "read-back")
    ]
    assert helping.topic_of(window.rail.list) == "applications"
    assert helping.topic_of(window.status) == helping.topic_of(None) == ""
    window.session.open(None)
    assert helping.topic_of(window.resume) == helping.topic_of(window.posting) == "start"
    window.actions_by_name["help"].trigger()
    assert set(window.helping.topics.values()) <= known


def test_the_key_opens_the_help_and_again_the_same_window_at_another_place(qtbot: QtBot, window: MainWindow) -> None:
    window.helping.show("letter")
    view = window.helping.view
    assert view is not None
    assert view.topic == "letter"
    window.helping.show("export")
    assert window.helping.view is view
    assert view.topic == "export"
    view.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.helping.show()
    assert window.helping.view is not None
    assert window.helping.view.text.verticalScrollBar().value() == 0
    window.helping.view.close()


def test_a_link_of_the_page_does_what_the_menu_does(window: MainWindow) -> None:
    window.helping.show()
    assert window.helping.view is not None
    window.helping.view.wished.emit("letter")
    assert window.tabs.currentWidget() is window.tabs.letter
    window.helping.view.close()


def test_the_key_is_heard_in_a_dialog_too(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["rename"].trigger()
    dialog = window.acts.dialog
    assert isinstance(dialog, QInputDialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    assert window.helping.view is not None
    assert window.helping.view.isVisible()
    assert window.helping.view.parentWidget() is dialog
    dialog.reject()
