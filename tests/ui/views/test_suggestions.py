import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tailor.model.lines import find_line
from tailor.model.suggestion import Suggestion
from ui.session import Session
from ui.theme import Theme
from ui.views.suggestions import SuggestionsPane


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session) -> SuggestionsPane:
    pane = SuggestionsPane(session)
    qtbot.addWidget(pane)
    pane.resize(348, 700)
    pane.show()
    pane.setFocus()
    return pane


def shown(pane: SuggestionsPane) -> list[str]:
    return [card.suggestion.id for card in pane.cards]


def current(pane: SuggestionsPane) -> str:
    return pane.current.suggestion.id if pane.current else ""


def key(pane: SuggestionsPane, qtbot: QtBot, which: Qt.Key) -> None:
    assert pane.current is not None
    qtbot.keyClick(pane.current, which)


def text_of(session: Session, line: str) -> str:
    placed = find_line(session.tailored, line)
    return placed.text if placed else ""


def test_every_open_suggestion_has_a_card_and_the_first_is_current(pane: SuggestionsPane) -> None:
    assert shown(pane) == ["x1", "x2", "x3", "x4"]
    assert current(pane) == "x1"
    assert [card.is_current for card in pane.cards] == [True, False, False, False]


def test_j_and_k_walk_from_card_to_card(pane: SuggestionsPane, qtbot: QtBot) -> None:
    walked = []
    for which in (Qt.Key.Key_J, Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Up):
        key(pane, qtbot, which)
        walked.append(current(pane))
    assert walked == ["x2", "x3", "x4", "x4", "x3", "x2"]


def test_enter_accepts_and_the_next_card_is_current(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    key(pane, qtbot, Qt.Key.Key_Return)
    assert text_of(session, "w1.2") == "Ported 240 SQL jobs"
    assert shown(pane) == ["x2", "x3", "x4"]
    assert current(pane) == "x2"
    session.undo_stack.undo()
    assert text_of(session, "w1.2") == "Moved 240 SQL jobs"
    assert shown(pane) == ["x1", "x2", "x3", "x4"]
    session.undo_stack.redo()
    assert shown(pane) == ["x2", "x3", "x4"]


def test_the_other_cards_stay_the_same_widgets(pane: SuggestionsPane, session: Session) -> None:
    before = pane.cards[1:]
    session.accept(pane.cards[0].suggestion)
    assert pane.cards == before


def test_r_rejects_and_undo_brings_the_card_back(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    key(pane, qtbot, Qt.Key.Key_R)
    assert shown(pane) == ["x2", "x3", "x4"]
    assert session.application is not None
    assert session.application.rejected == ("x1",)
    session.undo_stack.undo()
    assert shown(pane) == ["x1", "x2", "x3", "x4"]


def test_e_edits_the_suggested_wording_which_is_then_the_users(
    pane: SuggestionsPane, session: Session, qtbot: QtBot
) -> None:
    key(pane, qtbot, Qt.Key.Key_E)
    card = pane.current
    assert card is not None
    assert card.field is not None
    assert card.field.toPlainText() == "Ported 240 SQL jobs"
    qtbot.keyClicks(card.field, "Rewrote 240 SQL jobs")
    keep = next(one for one in card.findChildren(QPushButton) if one.text() == "Use my wording")
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert text_of(session, "w1.2") == "Rewrote 240 SQL jobs"
    session.undo_stack.undo()
    assert text_of(session, "w1.2") == "Moved 240 SQL jobs"


def test_letters_typed_in_the_field_are_no_commands(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    key(pane, qtbot, Qt.Key.Key_E)
    assert pane.current is not None
    assert pane.current.field is not None
    qtbot.keyClicks(pane.current.field, "err")
    qtbot.keyClick(pane.current.field, Qt.Key.Key_Escape)
    assert session.undo_stack.count() == 0
    assert pane.current.field is None


def test_a_question_is_answered_on_its_card(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    form = pane.cards[2].form
    assert form is not None
    qtbot.mouseClick(form.no, Qt.MouseButton.LeftButton)
    fact = session.answers.fact("Terraform")
    assert fact is not None
    assert fact.answer == "no"
    assert shown(pane) == ["x1", "x2", "x4"]
    session.undo_stack.undo()
    assert shown(pane) == ["x1", "x2", "x3", "x4"]


def test_enter_in_the_answer_touches_no_other_card(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    form = pane.cards[2].form
    assert form is not None
    qtbot.mouseClick(form.yes, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(form.words, "Every job of mine")
    qtbot.keyClick(form.words, Qt.Key.Key_Return)
    assert session.answers.fact("Terraform") is not None
    assert session.application is not None
    assert session.application.accepted == ()


def test_all_safe_ones_are_accepted_in_one_step(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    assert pane.all_safe.text() == "Accept all safe (2)"
    qtbot.mouseClick(pane.all_safe, Qt.MouseButton.LeftButton)
    assert shown(pane) == ["x2", "x3"]
    assert not pane.all_safe.isVisible()
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert shown(pane) == ["x1", "x2", "x3", "x4"]


def test_what_was_accepted_is_listed_and_taken_back(
    pane: SuggestionsPane, session: Session, suggestions: tuple[Suggestion, ...], qtbot: QtBot
) -> None:
    assert not pane.settled.isVisible()
    session.accept(suggestions[0])
    session.reject("x2")
    assert pane.settled.fold.text() == "▸ Accepted 1, rejected 1"
    qtbot.mouseClick(pane.settled.fold, Qt.MouseButton.LeftButton)
    pane.settled.list.setCurrentIndex(pane.settled.model.index(0))
    qtbot.mouseClick(pane.settled.back, Qt.MouseButton.LeftButton)
    assert text_of(session, "w1.2") == "Moved 240 SQL jobs"
    assert shown(pane) == ["x1", "x3", "x4"]
    pane.settled.list.setCurrentIndex(pane.settled.model.index(0))
    qtbot.keyClick(pane.settled.list, Qt.Key.Key_Delete)
    assert shown(pane) == ["x1", "x2", "x3", "x4"]


def test_what_is_never_wanted_goes_and_comes_back_with_undo(pane: SuggestionsPane, session: Session) -> None:
    session.never("shorter")
    assert shown(pane) == ["x2", "x3", "x4"]
    session.undo_stack.undo()
    assert shown(pane) == ["x1", "x2", "x3", "x4"]


def test_when_all_is_settled_the_pane_says_so(pane: SuggestionsPane, session: Session) -> None:
    session.accept_all_safe()
    session.reject("x2")
    session.reject("x3")
    assert shown(pane) == []
    assert pane.nothing.isVisible()
    assert "All done" in pane.nothing.text()


def test_without_a_posting_the_pane_says_what_to_do(qtbot: QtBot, dress: Theme) -> None:
    pane = SuggestionsPane(Session())
    qtbot.addWidget(pane)
    pane.show()
    assert pane.nothing.isVisible()
    assert "Add a posting" in pane.nothing.text()


def test_many_suggestions_come_in_portions(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    many = tuple(Suggestion(f"m{n}", "hide", "confirm", "thin", "w1.0", before="x") for n in range(50))
    session.take_suggestions(many)
    assert len(pane.cards) == 20
    assert pane.more.text() == "30 more"
    qtbot.mouseClick(pane.more, Qt.MouseButton.LeftButton)
    assert len(pane.cards) == 40


def test_the_chosen_card_shows_its_line_and_keyword(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.focus_line) as wished:
        qtbot.mouseClick(pane.cards[1], Qt.MouseButton.LeftButton, pos=pane.cards[1].rect().topLeft())
    assert wished.args == ["w1.1"]
    pane.cards[2].setFocus()
    assert session.current_keyword == "Terraform"
