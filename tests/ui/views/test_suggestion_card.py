"""One card at a time: each kind as it reads, what can be done with it, and what is kept."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tailor.model.lines import find_line
from tailor.model.match import Evidence, Passage
from tailor.model.suggestion import Edit, Suggestion
from ui.line_judging import LineJudging
from ui.session import Session
from ui.theme import Theme
from ui.views.level_sign import LevelChip
from ui.views.order_view import OrderView, placed
from ui.views.suggestion_card import SuggestionCard
from ui.views.suggestion_change import change_html
from ui.views.suggestions import SuggestionsPane

LINE = "Was responsible for running a workshop"
WHOLE = (Evidence(Passage("w1.1", 0, len(LINE)), "work[0].highlights[1]", LINE),)
HOW_MANY = Suggestion(
    "q1",
    "ask",
    "ask",
    "metric",
    "w1.1",
    "work[0].highlights[1]",
    LINE,
    text="How many people came?",
    reason="A true number says more than any adjective.",
    evidence=WHOLE,
    asks="number",
)


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session) -> SuggestionsPane:
    pane = SuggestionsPane(session)
    qtbot.addWidget(pane)
    pane.resize(348, 700)
    pane.show()
    return pane


def card_of(pane: SuggestionsPane, session: Session, suggestion: Suggestion) -> SuggestionCard:
    session.take_suggestions((suggestion,))
    pane.choose(suggestion.id)
    assert pane.current is not None
    return pane.current


def press(card: SuggestionCard, text: str, qtbot: QtBot) -> None:
    button = next(one for one in card.findChildren(QPushButton) if one.text() == text)
    qtbot.waitUntil(button.isVisible)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def words_of(card: SuggestionCard) -> list[str]:
    return [one.text() for one in card.findChildren(QLabel) if not one.isHidden()]


def menu_words(card: SuggestionCard) -> dict[str, QAction]:
    assert card.controls is not None
    menu: QMenu = card.controls.open_menu()
    return {action.text(): action for action in menu.actions() if action.text()}


@pytest.mark.parametrize("kind", ["safe", "confirm", "ask"])
def test_the_kind_is_said_in_words(pane: SuggestionsPane, session: Session, kind: str) -> None:
    chips = {card.suggestion.level: card.findChild(LevelChip) for card in pane.cards}
    assert chips[kind].accessibleName().lower() == kind  # type: ignore[index,union-attr]


@pytest.mark.parametrize(
    ("kind", "level", "words"),
    [
        ("replace", "safe", "Accept"),
        ("replace", "confirm", "True, accept"),
        ("hide", "confirm", "Leave it out"),
        ("split", "safe", "Make it two"),
        ("add", "confirm", "Add it"),
        ("move", "safe", "Use this order"),
    ],
)
def test_the_first_button_says_what_it_does(
    pane: SuggestionsPane, session: Session, qtbot: QtBot, kind: str, level: str, words: str
) -> None:
    change = Suggestion(
        "c1",
        kind,  # type: ignore[arg-type]
        level,  # type: ignore[arg-type]
        "some-rule",
        "w1.highlights" if kind in ("move", "add") else "w1.1",
        before="" if kind in ("move", "add") else LINE,
        text="Ran it" if kind == "add" else "",
        edits=(Edit(0, 27, "Ran\n" if kind == "split" else "Ran"),) if kind in ("replace", "split") else (),
        order=("w1.1", "w1.0") if kind == "move" else (),
    )
    press(card_of(pane, session, change), words, qtbot)
    assert session.application is not None
    assert [one.id for one in session.application.accepted] == ["c1"]
    session.undo_stack.undo()
    assert session.application.accepted == ()


def test_a_split_shows_each_bullet_on_its_own(session: Session) -> None:
    split = Suggestion("s1", "split", "safe", "split", "w1.1", before="Ran it. Wrote it.", edits=(Edit(7, 8, "\n"),))
    html = change_html(split)
    assert html.count("•") == 2
    assert "Ran it." in html
    assert "Wrote it." in html
    assert "line-through" not in html


def test_another_order_tells_the_old_places(pane: SuggestionsPane, session: Session) -> None:
    order = Suggestion("o1", "move", "safe", "bullet-order", "w1.highlights", order=("w1.2", "w1.0", "w1.1"))
    view = card_of(pane, session, order).findChild(OrderView)
    assert view is not None
    assert [(row.new, row.old) for row in view.rows] == [(1, 3), (2, 1), (3, 2)]
    assert view.rows[0].text == "Moved 240 SQL jobs"


def test_children_that_an_order_leaves_out_keep_their_place() -> None:
    rows = placed(("a", "b", "c"), ("c", "a"), {"a": "A", "b": "B", "c": "C"})
    assert [(row.text, row.new, row.old) for row in rows] == [("C", 1, 3), ("B", 2, 2), ("A", 3, 1)]


def test_a_doubt_of_the_guard_is_told(pane: SuggestionsPane, session: Session) -> None:
    doubtful = Suggestion(
        "d1",
        "rewrite",
        "confirm",
        "passive",
        "w1.1",
        before=LINE,
        text="Ran it",
        verdict="confirm",
        verdict_reasons=("you alone",),
    )
    assert "Is it true? you alone." in words_of(card_of(pane, session, doubtful))


def test_a_question_points_at_the_words_it_means(session: Session) -> None:
    flag = Suggestion("f1", "ask", "ask", "buzzword", "w1.1", before="A dynamic team", text="“dynamic” says little.")
    html = change_html(flag)
    assert html.startswith("“A <span")
    assert ">dynamic</span> team”" in html


def test_the_verbs_that_a_question_offers_are_put_to_be_looked_over(
    pane: SuggestionsPane, session: Session, qtbot: QtBot
) -> None:
    text = "“Moved” opens 3 of your lines. Would “Transferred” be as true here?"
    same = Suggestion("v1", "ask", "ask", "same-verb", "w1.2", "p", "Moved 240 SQL jobs", text=text, asks="words")
    card = card_of(pane, session, same)
    press(card, "Transferred", qtbot)
    assert card.field is not None
    assert card.field.toPlainText() == "Transferred 240 SQL jobs"
    qtbot.keyClick(card.field, Qt.Key.Key_Return)
    line = find_line(session.tailored, "w1.2")
    assert line is not None
    assert line.text == "Transferred 240 SQL jobs"
    assert session.open_suggestions == ()


def test_a_number_is_kept_with_its_unit_and_place_and_not_asked_again(
    pane: SuggestionsPane, session: Session, qtbot: QtBot
) -> None:
    card = card_of(pane, session, HOW_MANY)
    form = card.number
    assert form is not None
    assert not form.save.isEnabled()
    qtbot.keyClicks(form.number, "40")
    qtbot.keyClicks(form.unit, "people a year")
    assert "Engineer, Nordfjord Analytics" in form.hint.text()
    qtbot.keyClick(form.unit, Qt.Key.Key_Return)
    (fact,) = session.answers.facts
    assert (fact.term, fact.answer, fact.entry, fact.words, fact.line) == (
        LINE,
        "have",
        "w1",
        "40 people a year",
        "w1.1",
    )
    assert session.open_suggestions == ()
    assert pane.note.words.text() == "Kept: 40 people a year."
    session.undo_stack.undo()
    assert session.open_suggestions == (HOW_MANY,)


def test_that_there_is_no_number_is_an_answer(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    press(card_of(pane, session, HOW_MANY), "No number", qtbot)
    assert [(fact.answer, fact.words) for fact in session.answers.facts] == [("no", "")]
    assert session.open_suggestions == ()


def test_words_without_a_figure_are_no_number(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    form = card_of(pane, session, HOW_MANY).number
    assert form is not None
    qtbot.keyClicks(form.number, "many")
    qtbot.keyClick(form.number, Qt.Key.Key_Return)
    assert session.answers.facts == ()


def test_evidence_shows_its_passage_in_both_panes(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    asked = Suggestion(
        "e1",
        "replace",
        "safe",
        "alias",
        "w1.2",
        before="Moved 240 SQL jobs",
        edits=(Edit(10, 13, "SQL"),),
        evidence=(Evidence(Passage("w1.2", 10, 13), "work[0].highlights[2]", "SQL"),),
        terms=("SQL",),
    )
    card = card_of(pane, session, asked)
    assert card.controls is not None
    posting, resume = card.controls.evidence.grounds
    assert (posting.where, posting.text, resume.where, resume.text) == ("Posting", "“SQL”", "Résumé", "“SQL”")
    start = session.posting.text.index("SQL")
    with qtbot.waitSignal(session.focus_posting) as shown:
        qtbot.mouseClick(card.controls.evidence.links[0], Qt.MouseButton.LeftButton)
    assert shown.args == [start, start + 3]
    assert session.current_keyword == "SQL"
    with qtbot.waitSignal(session.focus_line) as line:
        qtbot.mouseClick(card.controls.evidence.links[1], Qt.MouseButton.LeftButton)
    assert line.args == ["w1.2"]


def test_never_here_leaves_the_rule_alone_elsewhere(pane: SuggestionsPane, session: Session) -> None:
    card = card_of(pane, session, HOW_MANY)
    menu_words(card)["Never suggest this here"].trigger()
    assert session.answers.never == ("metric@w1.1",)
    assert session.answers.refusals[0].words == f"Questions for a number – {LINE}"
    assert session.open_suggestions == ()
    session.undo_stack.undo()
    assert session.open_suggestions == (HOW_MANY,)


def test_never_anywhere_refuses_the_rule(pane: SuggestionsPane, session: Session) -> None:
    card = card_of(pane, session, HOW_MANY)
    menu_words(card)["Never suggest “Questions for a number” anywhere"].trigger()
    assert session.answers.never == ("metric",)


def test_shift_enter_makes_two_bullets_of_an_edited_one(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    card = pane.cards[0]
    pane.choose(card.suggestion.id)
    card.edit()
    assert card.field is not None
    qtbot.keyClicks(card.field, "Ported 240 jobs")
    qtbot.keyClick(card.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(card.field, "Wrote the guide")
    qtbot.keyClick(card.field, Qt.Key.Key_Return)
    texts = [line.text for line in session.tailored.sections[0].entries[0].highlights]  # type: ignore[union-attr]
    assert texts[-2:] == ["Ported 240 jobs", "Wrote the guide"]
    session.undo_stack.undo()
    assert session.changes == ()


def test_what_nobody_said_is_pointed_at_while_it_is_typed_and_kept_as_true(
    pane: SuggestionsPane, session: Session, qtbot: QtBot
) -> None:
    pane.judge_with(LineJudging(session, pane))
    card = pane.cards[0]
    pane.choose(card.suggestion.id)
    card.edit()
    assert card.wording is not None
    note = card.wording.note
    assert not note.isVisible()
    qtbot.keyClicks(card.wording.field, "Moved 240 SQL jobs with Terraform")
    qtbot.waitUntil(note.isVisible)
    assert "Terraform" in note.words.text()
    assert len(card.wording.field.extraSelections()) == 1
    qtbot.mouseClick(note.true, Qt.MouseButton.LeftButton)
    assert not note.isVisible()
    assert [fact.entry for fact in session.answers.facts] == ["w1"]
    assert card.wording.text == "Moved 240 SQL jobs with Terraform"


def test_what_is_being_typed_outlives_a_new_analysis(pane: SuggestionsPane, session: Session, qtbot: QtBot) -> None:
    card = pane.cards[0]
    pane.choose(card.suggestion.id)
    card.edit()
    assert card.field is not None
    qtbot.keyClicks(card.field, "Carried 240 SQL jobs")
    session.take_suggestions(tuple(replace(one, reason="Another reason.") for one in session.suggestions))
    assert pane.current is card
    assert card.field.toPlainText() == "Carried 240 SQL jobs"


def test_a_card_grows_with_what_is_shown_in_it_and_stays_in_sight(
    pane: SuggestionsPane, session: Session, qtbot: QtBot
) -> None:
    many = tuple(Suggestion(f"m{n}", "hide", "confirm", "hide", f"h{n}", before="Chess, choir") for n in range(30))
    session.take_suggestions((*many, HOW_MANY))
    pane.choose("q1")
    assert pane.current is not None
    card, viewport = pane.current, pane._area.viewport()

    def in_sight() -> bool:
        top = card.mapTo(viewport, QPoint(0, 0)).y()
        return card.isVisible() and top >= 0 and top + card.height() <= viewport.height()

    qtbot.waitUntil(in_sight)
    assert card.number is not None
    height = card.height()
    qtbot.keyClicks(card.number.number, "4")
    qtbot.waitUntil(lambda: card.height() > height)
    assert card.number.hint.height() >= card.number.hint.fontMetrics().height()
    assert card.height() == card.layout().totalHeightForWidth(card.width())  # type: ignore[union-attr]
    qtbot.waitUntil(in_sight)


def test_a_question_with_its_own_no_keeps_skipping_and_writing_in_the_menu(
    pane: SuggestionsPane, session: Session, qtbot: QtBot
) -> None:
    ask = Suggestion("a1", "ask", "ask", "missing-keyword", "w1.1", before=LINE, terms=("Terraform",))
    card = card_of(pane, session, ask)
    shown = {one.text() for one in card.findChildren(QPushButton) if one.text()}
    assert {"Yes, where…", "Learning it", "No", "⋯"} <= shown
    assert "Skip" not in shown
    assert "Write it…" not in shown
    words = menu_words(card)
    assert "Write it…" in words
    words["Skip for now"].trigger()
    assert session.open_suggestions == ()
