import pytest
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from tailor.model.letter import Letter
from ui.line_judging import run_here
from ui.views.spell_marks import marks_of
from ui.window import MainWindow


@pytest.fixture
def window(window: MainWindow, application: Application) -> MainWindow:
    window.spelling.spelling.run = run_here
    window.keeping.add(application)
    return window


def trigger(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def test_by_keys_alone_one_goes_to_a_misspelled_word_and_corrects_it(qtbot: QtBot, window: MainWindow) -> None:
    lines = window.spelling.resume
    assert lines is not None
    window.session.edit_shown_line("w1.0", "Recieved the prize")
    qtbot.waitUntil(lambda: lines.words == ("Recieved",))
    with qtbot.waitSignal(window.spelling.told) as told:
        trigger(window, "next_misspelling")
    assert told.args == ["Misspelled: Recieved."]
    assert window.resume.view.hasFocus()
    trigger(window, "correct_word")
    assert lines.menu is not None
    lines.menu.actions()[0].trigger()
    lines.menu.close()
    qtbot.waitUntil(lambda: lines.words == ())
    trigger(window, "next_misspelling")
    assert window.notice.isVisible()


def test_the_language_is_chosen_where_the_status_bar_names_it(qtbot: QtBot, window: MainWindow) -> None:
    label, actions = window.status.language, window.actions_by_name
    assert label.text() == "English"
    assert "seems to be in" in label.toolTip()
    menu = window.spelling.show_languages()
    assert [action.isChecked() for action in menu.actions()] == [True, False, False, False, False, False]
    menu.actions()[2].trigger()
    menu.close()
    assert label.text() == "German"
    assert actions["spelling_de"].isChecked()
    assert "as you chose" in label.toolTip()
    window.session.undo_stack.undo()
    assert label.text() == "English"
    assert actions["spelling_detected"].isChecked()


def test_while_one_works_in_the_letter_its_own_language_is_chosen(qtbot: QtBot, window: MainWindow) -> None:
    window.acts.show_tab("letter")
    qtbot.waitUntil(window.tabs.letter.view.hasFocus)
    trigger(window, "spelling_fr")
    assert window.session.application is not None
    choices = window.session.application.spelling
    assert (choices.resume, choices.letter) == ("", "fr")
    window.resume.view.setFocus()
    assert window.actions_by_name["spelling_detected"].isChecked()


def test_the_users_own_letter_is_marked_and_corrected_in_its_place(qtbot: QtBot, window: MainWindow) -> None:
    text = "I have followed your work for years.\n\nI recieved a prize for it and would like to tell you more."
    window.acts.show_tab("letter")
    lines = window.spelling.letter
    assert lines is not None
    window.session.set_letter(Letter(salutation="Dear all,", edited=text))
    qtbot.waitUntil(lambda: lines.words == ("recieved",))
    assert lines.next_slip() == "recieved"
    lines.offer()
    assert lines.menu is not None
    lines.menu.actions()[0].trigger()
    lines.menu.close()
    assert window.session.application is not None
    assert window.session.application.letter is not None
    assert window.session.application.letter.edited == text.replace("recieved", "received")


def test_the_fields_of_the_review_that_hold_words_are_watched(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "review")
    assert window.reviewing.view is not None
    edits = window.reviewing.view.form.edits
    watched = {edit.cell.name for edit in edits if marks_of(edit) is not None}
    assert {"highlights", "position"} <= watched
    assert not watched & {"name", "email", "start_date"}
