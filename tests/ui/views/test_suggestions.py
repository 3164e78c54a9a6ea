import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tailor.model.lines import find_line
from tailor.model.suggestion import Level, Suggestion
from tests.ui import work
from ui.analysing import SUGGESTIONS
from ui.session import Session
from ui.tasks import Tasks
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
    assert pane.all_safe.text() == "Accept all 2 safe"
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


def test_when_all_is_settled_the_pane_counts_it_and_says_what_is_next(
    pane: SuggestionsPane, session: Session, qtbot: QtBot
) -> None:
    session.accept_all_safe()
    session.reject("x2")
    assert not pane.standing.isVisible()
    session.reject("x3")
    assert shown(pane) == []
    assert pane.standing.title.text() == "All 4 looked at"
    assert pane.standing.text.text().startswith("2 accepted, 1 rejected, 1 skipped.")
    preview = next(one for one in pane.standing.findChildren(QPushButton) if one.text() == "See the preview")
    with qtbot.waitSignal(pane.wished) as wished:
        qtbot.mouseClick(preview, Qt.MouseButton.LeftButton)
    assert wished.args == ["preview"]
    session.undo_stack.undo()
    assert not pane.standing.isVisible()
    assert shown(pane) == ["x3"]


def test_without_a_posting_the_pane_says_what_to_do(qtbot: QtBot, dress: Theme) -> None:
    pane = SuggestionsPane(Session())
    qtbot.addWidget(pane)
    pane.show()
    assert pane.standing.isVisible()
    assert "Add a posting" in pane.standing.text.text()
    assert not pane.filters.isVisible()


def test_where_nothing_is_suggested_the_pane_says_why(pane: SuggestionsPane, session: Session) -> None:
    session.take_suggestions(())
    assert pane.standing.title.text() == "Nothing to suggest"
    assert "nothing the posting asks for is left" in pane.standing.text.text()


def test_while_suggestions_are_looked_for_the_pane_says_so(pane: SuggestionsPane, session: Session) -> None:
    tasks = Tasks()
    pane.watch(tasks)
    session.take_suggestions(())
    tasks.start(SUGGESTIONS, work.double, (2,), lambda _: None)
    assert "Reading your résumé" in pane.standing.title.text()
    tasks.cancel(SUGGESTIONS)
    assert pane.standing.title.text() == "Nothing to suggest"
    tasks.close()


def test_many_suggestions_are_shown_bit_by_bit(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    many = tuple(Suggestion(f"m{n}", "hide", "confirm", "hide", f"w1.{n}", before="x") for n in range(50))
    session.take_suggestions(many)
    assert len(pane.cards) < 10
    qtbot.waitUntil(lambda: len(pane.cards) == 50)
    assert shown(pane) == [f"m{n}" for n in range(50)]
    pane.column.show_suggestions(many[::-1])
    assert shown(pane) == [f"m{n}" for n in reversed(range(50))]


def test_a_card_that_still_waits_is_made_when_it_is_chosen(pane: SuggestionsPane, session: Session) -> None:
    many = tuple(Suggestion(f"m{n}", "hide", "confirm", "hide", f"w1.{n}", before="x") for n in range(50))
    session.take_suggestions(many)
    pane.choose("m30")
    assert current(pane) == "m30"
    assert len(pane.cards) == 31


@pytest.mark.parametrize(("level", "ids"), [("safe", ["x1", "x4"]), ("confirm", ["x2"]), ("ask", ["x3"])])
def test_one_kind_is_shown_alone(pane: SuggestionsPane, qtbot: QtBot, level: Level, ids: list[str]) -> None:
    texts = [chip.text() for chip in pane.filters.chips.values()]
    assert texts == ["All 4", "Safe 2", "Confirm 1", "Ask 1"]
    qtbot.mouseClick(pane.filters.chips[level], Qt.MouseButton.LeftButton)
    assert shown(pane) == ids
    assert current(pane) == ids[0]
    assert pane.foot.place.text() == f"1 of {len(ids)}"


def test_a_kind_of_which_none_is_left_leads_back_to_all(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    pane.filters.choose("confirm")
    session.reject("x2")
    assert pane.standing.title.text() == "No “Confirm” left"
    back = next(one for one in pane.standing.findChildren(QPushButton) if one.text() == "Show all")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert shown(pane) == ["x1", "x3", "x4"]


def test_a_accepts_as_enter_does(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    key(pane, qtbot, Qt.Key.Key_A)
    assert session.application is not None
    assert [one.id for one in session.application.accepted] == ["x1"]


def test_the_foot_walks_and_counts(pane: SuggestionsPane, qtbot: QtBot) -> None:
    assert pane.foot.place.text() == "1 of 4"
    assert not pane.foot.previous.isEnabled()
    qtbot.mouseClick(pane.foot.next, Qt.MouseButton.LeftButton)
    assert current(pane) == "x2"
    assert pane.foot.place.text() == "2 of 4"


def test_accepting_all_safe_says_how_many_until_the_next_act(
    pane: SuggestionsPane, session: Session, qtbot: QtBot
) -> None:
    qtbot.mouseClick(pane.all_safe, Qt.MouseButton.LeftButton)
    assert pane.note.words.text() == "2 safe changes accepted."
    assert session.undo_stack.undoText() == "Accept 2 safe suggestions"
    qtbot.mouseClick(pane.note.undo, Qt.MouseButton.LeftButton)
    assert shown(pane) == ["x1", "x2", "x3", "x4"]
    assert not pane.note.isVisible()


def test_what_an_answer_brings_is_shown_at_once(
    pane: SuggestionsPane, session: Session, suggestions: tuple[Suggestion, ...], qtbot: QtBot
) -> None:
    form = pane.cards[2].form
    assert form is not None
    qtbot.mouseClick(form.yes, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(form.words, "Set up 12 servers with Terraform")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert pane.note.words.text() == "Kept: you have Terraform."
    added = Suggestion("y1", "add", "confirm", "confirmed-keyword", "w1.highlights", text="Set up 12 servers")
    session.take_suggestions((*suggestions[:2], added, suggestions[3]))
    assert pane.note.words.text() == "Kept: you have Terraform. It brings 1 suggestion."
    assert current(pane) == "y1"


def test_an_edited_line_leaves_the_other_wordings_of_it_until_it_is_taken_back(
    pane: SuggestionsPane, session: Session
) -> None:
    session.edit_shown_line("w1.2", "Rewrote 240 SQL jobs")
    assert shown(pane) == ["x2", "x3", "x4"]
    session.undo_stack.undo()
    assert shown(pane) == ["x1", "x2", "x3", "x4"]


def test_the_chosen_card_shows_its_line_and_keyword(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.focus_line) as wished:
        qtbot.mouseClick(pane.cards[1], Qt.MouseButton.LeftButton, pos=pane.cards[1].rect().topLeft())
    assert wished.args == ["w1.1"]
    pane.cards[2].setFocus()
    assert session.current_keyword == "Terraform"
