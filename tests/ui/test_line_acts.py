import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from tailor.storage.library import Library
from ui.window import MainWindow


@pytest.fixture
def window(window: MainWindow, application: Application) -> MainWindow:
    window.session.changed.disconnect(window.analysing.on_changed)
    window.keeping.add(application)
    return window


def offered(window: MainWindow, *names: str) -> list[bool]:
    return [window.actions_by_name[name].isEnabled() for name in names]


def test_acts_on_lines_are_greyed_where_they_make_no_sense_and_have_their_keys(window: MainWindow) -> None:
    names = ("join_bullet", "line_up", "line_down", "hide_line", "restore_line", "split_bullet", "adopt_line")
    assert all(offered(window, *names, "edit_contact", "add_section"))
    window.resume.focus_line("w1.2")
    assert offered(window, *names) == [False, True, False, True, False, True, False]
    window.resume.focus_line("basics.contact")
    assert offered(window, *names) == [False] * 7
    window.session.edit_shown_line("w1.2", "Moved all jobs")
    window.resume.focus_line("w1.2")
    assert offered(window, "restore_line", "adopt_line", "old_wording") == [True] * 3
    action = window.actions_by_name["hide_line"]
    assert action.shortcut() == QKeySequence("Del")
    assert action.shortcutContext() == Qt.ShortcutContext.WidgetShortcut


def test_a_form_being_typed_in_is_kept_when_the_window_closes(
    window: MainWindow, qtbot: QtBot, home_library: Library
) -> None:
    window.activateWindow()
    window.resume.focus_line("w1.position")
    window.actions_by_name["edit_line"].trigger()
    form = window.resume.facts.form
    assert form is not None
    field = form.grid.inputs["w1.position"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Lead engineer")
    window.close()
    resume = home_library.load("a1").base.resume
    drafts = home_library.drafts("a1")
    assert "Lead engineer" in str(resume) + str(drafts)


def test_what_was_done_is_told_to_screen_readers(window: MainWindow, qtbot: QtBot) -> None:
    told: list[str] = []
    window.announced.announcer.announced.connect(lambda words, _urgent: told.append(words))
    window.resume.focus_line("w1.2")
    window.actions_by_name["line_up"].trigger()
    qtbot.waitUntil(lambda: "Moved: now 2 of 3." in told, timeout=4000)
