from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ui.line_judging import run_here
from ui.session import Session
from ui.spelling import DEBOUNCE, Kind, Spelling, spelling_of

TEXT = "Recieved 240 SQL jobs in the Zorblat store"


@pytest.fixture
def spelling(session: Session) -> Spelling:
    spelling = spelling_of(session)
    spelling.run = run_here
    return spelling


def words(qtbot: QtBot, spelling: Spelling, text: str = TEXT, kind: Kind = "resume") -> list[str]:
    spelling.want((text,), kind)
    qtbot.waitUntil(lambda: spelling.slips(text, kind) is not None)
    return [text[slip.start : slip.end] for slip in spelling.slips(text, kind) or ()]


def test_a_session_has_one_that_knows_its_spelling(session: Session) -> None:
    assert spelling_of(session) is spelling_of(session)


def test_nothing_is_known_of_a_text_until_somebody_read_it(qtbot: QtBot, spelling: Spelling) -> None:
    assert spelling.slips(TEXT) is None
    assert words(qtbot, spelling) == ["Recieved"]


def test_what_is_asked_for_meanwhile_is_read_in_one_go_and_no_text_twice(qtbot: QtBot, spelling: Spelling) -> None:
    asked: list[tuple[str, ...]] = []

    def run(name: str, function: Callable[..., Any], arguments: tuple[Any, ...], done: Callable[[Any], None]) -> None:
        asked.append(arguments[0])
        done(function(*arguments))

    spelling.run = run
    spelling.want(("One line", "  "))
    spelling.want(("Another line",))
    with qtbot.waitSignal(spelling.found):
        pass
    spelling.want(("One line", "A third"))
    with qtbot.waitSignal(spelling.found, timeout=5 * DEBOUNCE):
        pass
    assert asked == [("One line", "Another line"), ("A third",)]


def test_a_word_of_the_users_own_is_right_everywhere_until_it_is_undone(
    qtbot: QtBot, spelling: Spelling, session: Session
) -> None:
    words(qtbot, spelling)
    with qtbot.waitSignal(spelling.found):
        spelling.add_word("Recieved")
    assert spelling.slips(TEXT) == ()
    assert session.answers.words == ("Recieved",)
    session.undo_stack.undo()
    assert words(qtbot, spelling) == ["Recieved"]
    session.undo_stack.redo()
    assert spelling.slips(TEXT) == ()


def test_an_ignored_word_stays_in_this_application(qtbot: QtBot, spelling: Spelling, session: Session) -> None:
    words(qtbot, spelling)
    spelling.ignore("recieved")
    assert spelling.slips(TEXT) == ()
    assert session.application is not None
    assert session.application.spelling.ignored == ("recieved",)
    assert session.answers.words == ()
    session.undo_stack.undo()
    assert words(qtbot, spelling) == ["Recieved"]


def test_words_of_the_posting_and_names_of_the_resume_are_right(qtbot: QtBot, spelling: Spelling) -> None:
    assert words(qtbot, spelling, "Used Terraform at Nordfjord with Marta Lindholm") == []


def test_the_language_is_chosen_for_resume_and_letter_apart_and_can_be_undone(
    qtbot: QtBot, spelling: Spelling, session: Session
) -> None:
    german = "Betreung von Kunden"
    spelling.choose("letter", "de")
    assert (spelling.language("resume"), spelling.language("letter")) == ("en", "de")
    assert words(qtbot, spelling, german, "letter") == ["Betreung"]
    spelling.choose("letter", "off")
    assert spelling.slips(german, "letter") == ()
    session.undo_stack.undo()
    assert words(qtbot, spelling, german, "letter") == ["Betreung"]


def test_without_a_choice_the_letter_is_read_in_the_language_it_is_in(qtbot: QtBot, spelling: Spelling) -> None:
    text = "Mit großer Freude habe ich Ihre Anzeige gelesen und bewerbe mich um die Betreung der Kunden."
    spelling.want((text,), "letter", text)
    qtbot.waitUntil(lambda: spelling.slips(text, "letter") is not None)
    assert spelling.language("letter") == "de"
    assert words(qtbot, spelling, text, "letter") == ["Betreung"]
