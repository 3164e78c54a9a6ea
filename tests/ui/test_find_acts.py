from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from tailor.model.posting import PostingSection
from tests.ui.conftest import POSTING
from ui.find_acts import FindActs
from ui.window import MainWindow

TEXT = f"{POSTING}\n\nAbout us\nPython is what we are proud of"


@pytest.fixture
def window(window: MainWindow, application: Application) -> MainWindow:
    about = TEXT.index("About us")
    sections = (
        PostingSection("Requirements", "required", (POSTING.index("Requirements"), about)),
        PostingSection("About us", "about", (about, len(TEXT))),
    )
    posting = replace(application.posting, text=TEXT, sections=sections)
    window.keeping.add(replace(application, posting=posting))
    return window


def look_for(qtbot: QtBot, window: MainWindow, words: str) -> FindActs:
    window.actions_by_name["find"].trigger()
    window.finding.bar.field.clear()
    qtbot.keyClicks(window.finding.bar.field, words)
    return window.finding


def framed(window: MainWindow) -> str:
    """Return which pane holds the current hit, and where its row begins."""
    views = {"posting": window.posting.view, "résumé": window.resume.view, "letter": window.tabs.letter.view}
    return " ".join(name for name, view in views.items() if view.current_hit is not None)


def test_hits_are_counted_by_pane_and_walked_through_around_the_end(qtbot: QtBot, window: MainWindow) -> None:
    window.resume.view.setFocus()
    bar = look_for(qtbot, window, "PYTHON").bar
    assert bar.counts.text() == "2 in the posting, 2 in the résumé"
    walked = [framed(window)]
    for _ in range(4):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        walked.append(framed(window))
    assert walked == ["posting", "posting", "résumé", "résumé", "posting"]
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert framed(window) == "résumé"
    window.actions_by_name["find_previous"].trigger()
    window.actions_by_name["find_previous"].trigger()
    assert framed(window) == "posting"


def test_what_is_folded_is_counted_and_unfolded_to_be_shown(qtbot: QtBot, window: MainWindow) -> None:
    assert "proud" not in window.posting.view.toPlainText()
    bar = look_for(qtbot, window, "proud of").bar
    assert bar.counts.text() == "1 in the posting, 0 in the résumé"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert "proud" in window.posting.view.toPlainText()
    assert framed(window) == "posting"


def test_the_letter_is_searched_while_it_is_open_and_whole_words_are_an_option(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.acts.show_tab("letter")
    bar = look_for(qtbot, window, "work").bar
    assert "in the letter" in bar.counts.text()
    window.acts.show_tab("keywords")
    assert bar.counts.text() == "0 in the posting, 1 in the résumé"
    bar.whole.setChecked(True)
    assert bar.counts.text() == "Nothing found"
    assert not bar.next.isEnabled()


def test_escape_takes_the_marks_away_and_goes_back_to_where_one_was(qtbot: QtBot, window: MainWindow) -> None:
    window.resume.view.setFocus()
    bar = look_for(qtbot, window, "SQL").bar
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert framed(window) == ""
    assert window.resume.view.hasFocus()


def test_hits_follow_what_the_panes_show(qtbot: QtBot, window: MainWindow) -> None:
    bar = look_for(qtbot, window, "SQL").bar
    assert bar.counts.text() == "1 in the posting, 2 in the résumé"
    window.session.edit_shown_line("w1.0", "Wrote SQL for the SQL store")
    assert bar.counts.text() == "1 in the posting, 4 in the résumé"
    window.session.undo_stack.undo()
    assert bar.counts.text() == "1 in the posting, 2 in the résumé"


def test_a_search_ends_when_another_application_is_opened(
    qtbot: QtBot, window: MainWindow, application: Application
) -> None:
    finding = look_for(qtbot, window, "Python")
    window.keeping.add(replace(application, id="a2"))
    assert not finding.bar.isVisible()
    assert framed(window) == ""
    assert window.focusWidget() in (window.posting.view, window.resume.view)
    look_for(qtbot, window, "Python")
    window.posting.view.setFocus()
    window.keeping.open("a1")
    assert not finding.bar.isVisible()
    assert window.focusWidget() is window.posting.view
