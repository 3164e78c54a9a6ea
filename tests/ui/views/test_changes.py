"""The list of what differs from the original: every change with its why and its way back, through the real window."""

import random

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tailor.composition.tailored import tailor_resume
from tailor.model.application import Application
from tailor.model.lines import find_line
from tailor.model.suggestion import Edit, Suggestion
from tests.ui.conftest import LINES
from ui.views.change_card import ChangeCard
from ui.window import MainWindow


@pytest.fixture
def window(window: MainWindow, application: Application, suggestions: tuple[Suggestion, ...]) -> MainWindow:
    window.session.changed.disconnect(window.analysing.on_changed)
    window.keeping.add(application)
    window.session.take_suggestions(suggestions)
    return window


def every_kind() -> tuple[Suggestion, ...]:
    """Suggestions of every kind, some of them in one another's way."""
    path = "work[0].highlights[{}]".format
    return (
        Suggestion("c1", "replace", "safe", "tidy", "w1.2", path(2), LINES[2], edits=(Edit(0, 5, "Ported"),)),
        Suggestion("c2", "replace", "safe", "digits", "w1.2", path(2), LINES[2], edits=(Edit(14, 18, "tasks"),)),
        Suggestion("c3", "rewrite", "confirm", "model", "w1.1", path(1), LINES[1], text="Ran a workshop"),
        Suggestion("c4", "move", "safe", "bullet-order", "w1.highlights", order=("w1.2", "w1.0", "w1.1")),
        Suggestion("c5", "hide", "safe", "hide", "s2", "skills"),
        Suggestion("c6", "add", "confirm", "confirmed-keyword", "k1.keywords", text="dbt", after_id="k1.1"),
        Suggestion(
            "c7", "split", "safe", "spacing", "w1.0", path(0), LINES[0], edits=(Edit(23, 43, "\nFrom 14 hours to 9"),)
        ),
        Suggestion("c8", "hide", "safe", "hide", "w1.1", path(1)),
    )


def open_list(window: MainWindow) -> tuple[ChangeCard, ...]:
    window.actions_by_name["changes"].trigger()
    assert window.right.currentWidget() is window.changes
    return window.changes.cards


def press(qtbot: QtBot, card: ChangeCard, number: int = 0) -> None:
    qtbot.mouseClick(card.ways_back[number], Qt.MouseButton.LeftButton)


def test_the_head_of_the_resume_leads_to_the_list_and_escape_back(
    qtbot: QtBot, window: MainWindow, suggestions: tuple[Suggestion, ...]
) -> None:
    assert not window.resume.changes_link.isVisible()
    window.session.accept(suggestions[0])
    qtbot.mouseClick(window.resume.changes_link, Qt.MouseButton.LeftButton)
    assert window.right.currentWidget() is window.changes
    assert window.changes.head.title == "1 change"
    qtbot.keyClick(window.changes, Qt.Key.Key_Escape)
    assert window.right.currentWidget() is window.tabs


def test_the_status_bar_leads_to_the_list_and_a_tab_puts_it_away(
    qtbot: QtBot, window: MainWindow, suggestions: tuple[Suggestion, ...]
) -> None:
    window.session.accept(suggestions[0])
    qtbot.mouseClick(window.status.changes, Qt.MouseButton.LeftButton)
    assert window.right.currentWidget() is window.changes
    window.actions_by_name["letter"].trigger()
    assert window.right.currentWidget() is window.tabs


def test_without_changes_the_list_says_so(window: MainWindow) -> None:
    assert open_list(window) == ()
    assert window.changes.head.title == "No changes"


def test_a_card_for_every_kind_of_change(window: MainWindow) -> None:
    for one in every_kind()[:7]:
        window.session.accept(one)
    window.session.edit_shown_line("w1.position", "Data Engineer")
    window.session.hide("w1.1")
    kinds = {card.entry.change.kind for card in open_list(window)}
    assert kinds == {"replace", "rewrite", "split", "move", "hide"}
    for card in window.changes.cards:
        if card.entry.change.kind == "hide":
            card.take_back()
    assert {card.entry.change.kind for card in window.changes.cards} == {"replace", "rewrite", "split", "move", "add"}


def test_two_suggestions_of_one_line_are_taken_back_one_by_one(qtbot: QtBot, window: MainWindow) -> None:
    window.session.accept(every_kind()[0])
    window.session.accept(every_kind()[1])
    (card,) = open_list(window)
    assert len(card.ways_back) == 2
    press(qtbot, card)
    line = find_line(window.session.tailored, "w1.2")
    assert line
    assert line.text == "Moved 240 SQL tasks"
    assert window.session.undo_stack.undoText() == "Take back change"
    window.session.undo_stack.undo()
    (card,) = window.changes.cards
    assert card.entry.change.after == "Ported 240 SQL tasks"


def test_all_is_taken_back_in_one_step(qtbot: QtBot, window: MainWindow) -> None:
    for one in every_kind():
        window.session.accept(one)
    before = window.session.tailored
    open_list(window)
    qtbot.mouseClick(window.changes.all_back, Qt.MouseButton.LeftButton)
    assert window.session.tailored == window.session.base
    assert window.changes.cards == ()
    assert window.actions_by_name["undo"].text() == "&Undo take back all changes"
    window.actions_by_name["undo"].trigger()
    assert window.session.tailored == before
    assert window.actions_by_name["redo"].text() == "&Redo take back all changes"
    window.actions_by_name["redo"].trigger()
    assert window.session.tailored == window.session.base


def test_what_waits_behind_ones_own_wording_says_so_and_returns(qtbot: QtBot, window: MainWindow) -> None:
    window.session.accept(every_kind()[0])
    window.session.edit_shown_line("w1.2", "Moved 240 jobs in SQL")
    (card,) = open_list(window)
    assert [one.id for one in card.entry.waiting] == ["c1"]
    press(qtbot, card)
    (card,) = window.changes.cards
    assert card.entry.waiting == ()
    assert card.entry.change.after == "Ported 240 SQL jobs"


def test_choosing_a_change_shows_its_line(qtbot: QtBot, window: MainWindow) -> None:
    for one in every_kind()[:2]:
        window.session.accept(one)
    (card,) = open_list(window)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert window.resume.view.current_line == "w1.2"


def test_choosing_something_left_out_shows_it_faintly_and_it_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    window.session.hide("s2")
    assert "Python, SQL" not in window.resume.view.toPlainText()
    (card,) = open_list(window)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert window.resume.show_hidden.isChecked()
    assert window.resume.view.current_line == "s2"
    faint = [run.text for row in window.resume.view.rows for run in row.runs if run.style == "faint"]
    assert faint == ["Skills", "Python", "SQL"]
    window.resume.view.setFocus()
    qtbot.keyClick(window.resume.view, Qt.Key.Key_Backspace)
    assert window.session.tailored == window.session.base


def test_the_keys_walk_and_take_back(qtbot: QtBot, window: MainWindow) -> None:
    for one in every_kind()[:3]:
        window.session.accept(one)
    first, second = open_list(window)
    assert window.changes.current is first
    qtbot.keyClick(window.changes, Qt.Key.Key_Down)
    assert window.changes.current is second
    qtbot.keyClick(second, Qt.Key.Key_Delete)
    assert [card.entry for card in window.changes.cards] == [first.entry]
    assert window.changes.current is first


def test_cards_that_say_the_same_as_before_stay(window: MainWindow) -> None:
    window.session.accept(every_kind()[0])
    (card,) = open_list(window)
    window.session.accept(every_kind()[2])
    assert window.changes.cards[1] is card


@pytest.mark.parametrize("seed", range(12))
def test_any_change_in_any_order_is_taken_back_alone(qtbot: QtBot, window: MainWindow, seed: int) -> None:
    order = random.Random(seed)
    session = window.session
    acts = [lambda one=one: session.accept(one) for one in every_kind()]
    acts += [
        lambda: session.edit_shown_line("w1.1", "Ran workshops"),
        lambda: session.move("w1.2", -1),
        lambda: session.hide("w1.0"),
        lambda: session.add_line("w1.highlights", "Wrote the handbook", "w1.0"),
        lambda: session.edit_shown_line("basics.name", "Marta L."),
    ]
    order.shuffle(acts)
    for act in acts:
        act()
    open_list(window)
    application = session.application
    assert application
    while application.accepted:
        cards = [card for card in window.changes.cards if card.ways_back]
        assert cards
        card = order.choice(cards)
        held = (*card.entry.behind, *card.entry.waiting)
        number = order.randrange(len(card.ways_back))
        kept = tuple(one for one in application.accepted if one is not held[number])
        press(qtbot, card, number)
        application = session.application
        assert application
        assert application.accepted == kept
        assert session.tailored == tailor_resume(session.base, kept)
        if order.random() < 0.3:
            session.undo_stack.undo()
            assert len(session.application.accepted) == len(kept) + 1 if session.application else False
            session.undo_stack.redo()
    assert session.tailored == session.base
    assert window.changes.cards == ()


def test_accepting_changes_the_resume_and_the_coverage_in_the_same_moment(window: MainWindow) -> None:
    before = window.status.coverage.text()
    shown = [(mark.mark.term, mark.mark.state) for mark in window.posting.view.marks if mark.mark]
    assert ("Terraform", "missing") in shown
    window.session.accept(
        Suggestion("c9", "add", "confirm", "confirmed-keyword", "k1.keywords", text="Terraform", after_id="k1.2")
    )
    assert "Python, SQL, Terraform" in window.resume.view.toPlainText()
    shown = [(mark.mark.term, mark.mark.state) for mark in window.posting.view.marks if mark.mark]
    assert ("Terraform", "verbatim") in shown
    assert window.status.coverage.text() != before
    assert window.status.changes.text() == "1 change · traceable"
    window.session.undo_stack.undo()
    assert "Terraform" not in window.resume.view.toPlainText()
    assert window.status.coverage.text() == before
