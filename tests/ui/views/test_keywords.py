import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tailor.model.answers import Fact
from tailor.model.match import State
from ui.lists.keyword_words import STATES
from ui.lists.keywords import Role
from ui.session import Session
from ui.theme import Theme
from ui.views.keyword_card import excerpt
from ui.views.keywords import KeywordsPane


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session) -> KeywordsPane:
    pane = KeywordsPane(session)
    qtbot.addWidget(pane)
    pane.resize(348, 700)
    pane.show()
    return pane


def listed(pane: KeywordsPane) -> list[str]:
    rows = [pane.model.index(row).data(Role.ROW) for row in range(pane.model.rowCount())]
    return [row.text for row in rows if row.kind == "keyword"]


def press(pane: KeywordsPane, qtbot: QtBot, name: str) -> None:
    def buttons() -> list[QPushButton]:
        return [one for one in pane.card.findChildren(QPushButton) if one.text() == name and one.isVisible()]

    qtbot.waitUntil(lambda: bool(buttons()))
    qtbot.mouseClick(buttons()[0], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("state", "terms"),
    [(None, ["Python", "SQL", "Terraform"]), ("missing", ["Terraform"]), ("verbatim", ["Python", "SQL"])],
)
def test_a_switch_shows_the_keywords_of_one_state(
    pane: KeywordsPane, qtbot: QtBot, state: State | None, terms: list[str]
) -> None:
    qtbot.mouseClick(pane.chips.button((None, *STATES).index(state)), Qt.MouseButton.LeftButton)
    assert listed(pane) == terms


def test_the_switches_count(pane: KeywordsPane, session: Session) -> None:
    assert [button.text() for button in pane.chips.buttons()] == [
        "All 3",
        "Missing 1",
        "Implied 0",
        "Variant 0",
        "Verbatim 2",
    ]
    session.add_line("k1.keywords", "Terraform")
    assert pane.chips.button(1).text() == "Missing 0"


def test_a_chosen_row_is_the_current_keyword_everywhere(pane: KeywordsPane, session: Session, qtbot: QtBot) -> None:
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(pane.model.row_of("Python")))
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    assert session.current_keyword == "SQL"
    assert pane.card.accessibleName() == "SQL"


def test_a_keyword_chosen_elsewhere_is_selected_here(pane: KeywordsPane, session: Session) -> None:
    session.select_keyword("Terraform")
    assert pane.list.currentIndex().data() == "Terraform"
    assert pane.card.isVisible()


@pytest.mark.parametrize(("name", "reply"), [("Learning it", "learning"), ("No", "no")])
def test_a_missing_keyword_is_answered_and_the_answer_undone(
    pane: KeywordsPane, session: Session, qtbot: QtBot, name: str, reply: str
) -> None:
    session.select_keyword("Terraform")
    press(pane, qtbot, name)
    fact = session.answers.fact("Terraform")
    assert fact is not None
    assert fact.answer == reply
    session.undo_stack.undo()
    assert session.answers.fact("Terraform") is None
    assert pane.card.form is not None
    session.undo_stack.redo()
    assert session.answers.fact("Terraform") == fact
    press(pane, qtbot, "Withdraw")
    assert session.answers.fact("Terraform") is None


def test_who_has_it_says_where_and_how_and_writes_it_as_they_like(
    pane: KeywordsPane, session: Session, qtbot: QtBot
) -> None:
    session.select_keyword("Terraform")
    press(pane, qtbot, "Yes, where…")
    form = pane.card.form
    assert form is not None
    assert [form.place.itemText(place) for place in range(form.place.count())] == [
        "Somewhere else",
        "Engineer, Nordfjord Analytics",
    ]
    qtbot.keyClicks(form.words, "Wrote 30 Terraform modules")
    qtbot.keyClick(form.words, Qt.Key.Key_Return)
    fact = session.answers.fact("Terraform")
    assert fact is not None
    assert (fact.answer, fact.entry, fact.words) == ("have", "w1", "Wrote 30 Terraform modules")
    missing = next(match for match in session.matches.keywords if match.keyword.term == "Terraform")
    assert missing.state == "missing"
    press(pane, qtbot, "Add my line")
    assert session.matches.keywords[-1].state == "verbatim"
    session.undo_stack.undo()
    press(pane, qtbot, "Add to skills")
    assert session.matches.keywords[-1].state == "verbatim"


def test_what_is_no_skill_goes_and_comes_back_with_undo(pane: KeywordsPane, session: Session, qtbot: QtBot) -> None:
    session.select_keyword("Terraform")
    press(pane, qtbot, "Not a skill")
    assert listed(pane) == ["Python", "SQL"]
    assert not pane.card.isVisible()
    session.undo_stack.undo()
    assert listed(pane) == ["Python", "SQL", "Terraform"]


def test_evidence_is_shown_in_the_resume(pane: KeywordsPane, session: Session, qtbot: QtBot) -> None:
    session.select_keyword("SQL")
    with qtbot.waitSignal(session.focus_line) as wished:
        press(pane, qtbot, "“Moved 240 SQL jobs”")
    assert wished.args == ["w1.2"]


def test_coverage_is_told_in_words(pane: KeywordsPane, session: Session) -> None:
    from ui.views.coverage import CoverageHead

    head = pane.findChild(CoverageHead)
    assert head is not None
    assert head.summary == "1 of 2 required · 2 of 3 tools and skills"
    assert not head.lacking.isVisible()
    session.answer(Fact("Terraform", "no"))
    assert head.lacking.text() == "1 you said you don't have: Terraform"


def test_without_a_posting_the_pane_says_what_to_do(qtbot: QtBot, dress: Theme) -> None:
    pane = KeywordsPane(Session())
    qtbot.addWidget(pane)
    pane.show()
    assert pane._empty.isVisible()
    assert not pane.list.isVisible()


@pytest.mark.parametrize(
    ("text", "passage", "shown"),
    [
        ("Moved 240 SQL jobs", "SQL", "Moved 240 SQL jobs"),
        ("Tuned slow SQL queries with window functions by himself", "SQL", "Tuned slow SQL queries with…"),
        ("Wrote a first style guide for SQL and led code reviews", "SQL", "…style guide for SQL and led code…"),
        ("Wrote the company's very first and still only style guide for SQL", "SQL", "…style guide for SQL"),
    ],
)  # fmt: skip
def test_an_excerpt_shows_the_words_around(text: str, passage: str, shown: str) -> None:
    start = text.index(passage)
    assert excerpt(text, start, start + len(passage)) == shown


def test_the_focus_stays_on_the_card_when_an_answer_is_given(
    pane: KeywordsPane, session: Session, qtbot: QtBot
) -> None:
    session.select_keyword("Terraform")
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    assert pane.card.form is not None
    pane.card.form.learning.setFocus()
    qtbot.mouseClick(pane.card.form.learning, Qt.MouseButton.LeftButton)

    def focused() -> QPushButton | None:
        one = QApplication.focusWidget()
        return one if isinstance(one, QPushButton) and one.isVisible() and pane.card.isAncestorOf(one) else None

    qtbot.waitUntil(lambda: focused() is not None)
