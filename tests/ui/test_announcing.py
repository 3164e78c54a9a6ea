"""What happens is told to a screen reader in one plain sentence at a time, errors at once."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tailor.errors import TailorError
from tailor.model.application import Application
from tailor.model.report import Report, WrittenFile
from tailor.model.suggestion import Suggestion
from ui.announced import Announced, Steps, keyword_in_words
from ui.announcing import Announcer
from ui.session import Session
from ui.window import MainWindow

PAUSE = 5


class Heard:
    """Collects what is said."""

    def __init__(self, announcer: Announcer) -> None:
        self.said: list[str] = []
        self.urgent: list[str] = []
        announcer.announced.connect(self._hear)

    def _hear(self, words: str, urgent: bool) -> None:
        (self.urgent if urgent else self.said).append(words)


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def announcer(widget: QWidget) -> Announcer:
    return Announcer(widget, PAUSE)


def test_of_the_same_kind_only_the_newest_is_said(announcer: Announcer, qtbot: QtBot) -> None:
    heard = Heard(announcer)
    for number in range(5):
        announcer.say("coverage", f"{number} of 6 required.")
    announcer.say("step", "Undone:  edit\nline.")
    qtbot.waitUntil(lambda: len(heard.said) == 2)
    assert heard.said == ["4 of 6 required.", "Undone: edit line."]


def test_errors_are_said_at_once_and_before_what_waits(announcer: Announcer, qtbot: QtBot) -> None:
    heard = Heard(announcer)
    announcer.say("step", "Accepted.")
    announcer.interrupt("broken.pdf could not be read.")
    assert heard.urgent == ["broken.pdf could not be read."]
    assert heard.said == []
    qtbot.waitUntil(lambda: heard.said == ["Accepted."])


def test_nothing_is_not_said(announcer: Announcer, qtbot: QtBot) -> None:
    heard = Heard(announcer)
    announcer.say("step", "  ")
    announcer.say("after it", "Saved.")
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said == ["Saved."]


def test_new_steps_undone_ones_and_those_done_again_are_told_apart(session: Session) -> None:
    steps = Steps(session.undo_stack, session)
    told: list[str] = []
    for name in ("done", "undone", "redone"):
        getattr(steps, name).connect(lambda _text, name=name: told.append(name))
    session.hide("w1.0")
    session.set_title("Dream")
    session.undo_stack.undo()
    session.undo_stack.redo()
    session.undo_stack.undo()
    session.set_title("Nightmare")
    session.undo_stack.clear()
    assert told == ["done", "done", "undone", "redone", "undone", "done"]


def test_a_keyword_is_told_with_its_tier_and_its_state(session: Session) -> None:
    missing = next(one for one in session.matches.keywords if one.state == "missing")
    assert keyword_in_words(missing) == "Terraform, required, missing. Your résumé does not say it."


# The window


@pytest.fixture
def window(window: MainWindow, application: Application, suggestions: tuple[Suggestion, ...]) -> MainWindow:
    window.keeping.add(application)
    window.session.take_suggestions(suggestions)
    return window


def test_the_window_tells_what_the_user_did_and_what_came_of_it(
    window: MainWindow, qtbot: QtBot, suggestions: tuple[Suggestion, ...]
) -> None:
    announced = Announced(window, PAUSE)
    heard, session = Heard(announced.announcer), window.session

    def hears(*words: str) -> None:
        qtbot.waitUntil(lambda: any(all(one in said for one in words) for said in heard.said))
        heard.said.clear()

    session.accept(suggestions[0])
    hears("Accepted.", "Next: ", "left.")
    session.undo_stack.undo()
    hears("Undone: ", ".")
    session.undo_stack.redo()
    hears("Done again: ")
    session.reject(suggestions[1].id)
    hears("Rejected.", "left.")
    before, asked = session.matches.coverage.required
    session.add_line("k1.keywords", "Terraform")
    hears(f"{before + 1} of {asked} required, was {before}.")
    session.select_keyword("SQL")
    hears("SQL, required, verbatim.")
    assert window.posting.view.accessibleDescription().startswith("SQL, required")
    session.select_keyword("")
    assert "walk from keyword to keyword" in window.posting.view.accessibleDescription()
    window.activateWindow()
    window.resume.view.setFocus()
    qtbot.waitUntil(window.resume.view.hasFocus)
    window.resume.view.set_current_line("w1.0")
    hears("Python: verbatim")
    window.notice.say("Copied.")
    hears("Copied.")
    files = tuple(WrittenFile(f"/home/marta/resume.{kind}", kind, ("one", "two", "three")) for kind in ("pdf", "docx"))
    window.exporting.written.emit(Report(files=files))
    hears("2 files written.", "Each was read back by 3 readers.")
    window.show_error(TailorError("The disk is full."))
    window.tabs.check.banner.say("The file holds no text.")
    assert heard.urgent == ["The disk is full.", "The file holds no text."]
