"""One click corrects a keyword, at once and for good, and undo brings back what was."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from tailor.model.keyword import KeywordTier
from tailor.model.posting import Posting, Tier
from ui.lists.keywords import Role
from ui.session import Session
from ui.theme import Theme
from ui.views.keyword_card import TIERS
from ui.views.keywords import KeywordsPane
from ui.views.posting import PostingPane


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session) -> KeywordsPane:
    pane = KeywordsPane(session)
    qtbot.addWidget(pane)
    pane.resize(348, 700)
    pane.show()
    return pane


@pytest.fixture
def posting(qtbot: QtBot, dress: Theme, session: Session) -> PostingPane:
    pane = PostingPane(session)
    qtbot.addWidget(pane)
    pane.resize(430, 600)
    pane.show()
    return pane


def tier_of(session: Session, term: str) -> KeywordTier:
    return next(match.keyword.tier for match in session.matches.keywords if match.keyword.term == term)


def terms(session: Session) -> list[str]:
    return [match.keyword.term for match in session.matches.keywords]


def press(pane: KeywordsPane, qtbot: QtBot, name: str) -> None:
    def buttons() -> list[QPushButton]:
        return [one for one in pane.card.findChildren(QPushButton) if one.text() == name and one.isVisible()]

    qtbot.waitUntil(lambda: bool(buttons()))
    qtbot.mouseClick(buttons()[0], Qt.MouseButton.LeftButton)


def select(pane: PostingPane, words: str, *, short: int = 0) -> None:
    """Select words in the posting; `short` leaves out so many letters at both ends."""
    start = pane.view.toPlainText().index(words)
    cursor = pane.view.textCursor()
    cursor.setPosition(start + short)
    cursor.setPosition(start + len(words) - short, QTextCursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)


@pytest.mark.parametrize("tier", ["preferred", "responsibility"])
def test_a_click_gives_a_keyword_another_tier(pane: KeywordsPane, session: Session, qtbot: QtBot, tier: Tier) -> None:
    session.select_keyword("SQL")
    assert pane.card.tiers is not None
    qtbot.mouseClick(pane.card.tiers.button(TIERS.index(tier)), Qt.MouseButton.LeftButton)
    assert (tier_of(session, "SQL"), session.answers.tier("sql")) == (tier, tier)
    assert pane.model.index(pane.model.row_of("SQL")).data(Role.ROW).group == tier
    session.undo_stack.undo()
    assert (tier_of(session, "SQL"), session.answers.tier("sql")) == ("required", None)
    session.undo_stack.redo()
    assert tier_of(session, "SQL") == tier


def test_delete_says_that_a_keyword_is_no_skill_and_coverage_follows_at_once(
    pane: KeywordsPane, session: Session, qtbot: QtBot
) -> None:
    session.select_keyword("Terraform")
    pane.list.setFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert session.answers.is_refused("Terraform")
    assert terms(session) == ["Python", "SQL"]
    assert session.matches.coverage.keywords == (2, 2)
    session.undo_stack.undo()
    assert session.matches.coverage.keywords == (2, 3)


def test_selected_words_are_one_too(posting: PostingPane, session: Session, qtbot: QtBot) -> None:
    assert not posting.one_too.isVisible()
    select(posting, "SQL")
    assert posting.one_too.term == ""
    select(posting, "and")
    assert not posting.one_too.isVisible()
    session.refuse_keyword("Terraform")
    select(posting, "Terraform", short=2)
    assert posting.one_too.isVisible()
    assert posting.one_too.term == "Terraform"
    qtbot.mouseClick(posting.one_too, Qt.MouseButton.LeftButton)
    assert session.answers.also_skills == ("Terraform",)
    assert session.answers.not_skills == ()
    assert session.current_keyword == "Terraform"
    assert tier_of(session, "Terraform") == "required"
    assert not posting.one_too.isVisible()
    session.undo_stack.undo()
    assert terms(session) == ["Python", "SQL"]


def menu_of(widget: object) -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), widget
    return menu


def test_the_menu_over_a_selection_offers_it(posting: PostingPane, session: Session, qtbot: QtBot) -> None:
    session.refuse_keyword("Terraform")
    select(posting, "Terraform")
    spot = QPoint(300, 300)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, posting.view.viewport().mapToGlobal(spot))
    QApplication.sendEvent(posting.view.viewport(), event)
    menu = menu_of(posting)
    add = menu.actions()[0]
    assert (add.text(), add.isEnabled()) == ("This is one too", True)
    add.trigger()
    menu.close()
    assert session.answers.also_skills == ("Terraform",)


def test_the_menu_of_a_listed_keyword_corrects_it(pane: KeywordsPane, session: Session) -> None:
    index = pane.model.index(pane.model.row_of("Terraform"))
    pane.list.setCurrentIndex(index)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(pane.list, event)
    menu = menu_of(pane)
    acts = {act.text(): act for act in menu.actions()}
    assert acts["Required"].isChecked()
    acts["Preferred"].trigger()
    menu.close()
    assert tier_of(session, "Terraform") == "preferred"


def test_the_resumes_own_words_are_remembered_and_count(pane: KeywordsPane, session: Session, qtbot: QtBot) -> None:
    session.select_keyword("Terraform")
    press(pane, qtbot, "My résumé says it differently…")
    form = pane.card.naming
    assert form is not None
    assert [form.words.itemText(place) for place in range(form.words.count())] == ["Python", "SQL"]
    form.words.setCurrentText("underwater welding")
    assert not form.save.isEnabled()
    assert "does not say" in form.note.text()
    session.select_words("the nightly run")
    assert form.words.currentText() == "nightly run"
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    match = session.matches.keywords[-1]
    assert (match.state, session.matches.coverage.keywords) == ("variant", (3, 3))
    press(pane, qtbot, "Not the same")
    assert session.matches.keywords[-1].state == "missing"
    session.undo_stack.undo()
    assert session.matches.keywords[-1].state == "variant"
    session.undo_stack.undo()
    assert session.answers.aliases == ()


def test_places_are_walked_through_around_the_end(pane: KeywordsPane, session: Session, qtbot: QtBot) -> None:
    session.select_keyword("Python")
    lines: list[str] = []
    session.focus_line.connect(lines.append)
    with qtbot.waitSignal(session.focus_posting) as shown:
        press(pane, qtbot, "1× in the posting")
    assert tuple(shown.args) == session.matches.keywords[0].keyword.spans[0]
    press(pane, qtbot, "2× in your résumé")
    press(pane, qtbot, "1 of 2 in your résumé")
    press(pane, qtbot, "2 of 2 in your résumé")
    assert lines[0] == lines[2]
    assert lines[0] != lines[1]


def test_more_terms_are_folded_and_one_key_makes_one_a_keyword(
    qtbot: QtBot, dress: Theme, application: Application
) -> None:
    from dataclasses import replace

    text = f"{application.posting.text} and graph theory"
    session = Session()
    session.open(replace(application, posting=replace(application.posting, text=text, more_terms=("graph theory",))))
    pane = KeywordsPane(session)
    qtbot.addWidget(pane)
    pane.resize(348, 700)
    pane.show()
    last = pane.model.index(pane.model.rowCount() - 1)
    assert last.data() == "More terms"
    pane.list.setCurrentIndex(last)
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(session.focus_posting):
        pane.list.setCurrentIndex(pane.model.index(pane.model.rowCount() - 1))
    assert pane.list.currentIndex().data() == "graph theory"
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert terms(session)[-1] == "graph theory"
    assert session.current_keyword == "graph theory"
    assert session.posting.more_terms == ()
    session.undo_stack.undo()
    assert session.posting.more_terms == ("graph theory",)
    session.undo_stack.clear()


def test_an_empty_posting_shows_no_conditions(posting: PostingPane, session: Session) -> None:
    session.set_posting(Posting())
    assert not posting.strip.isVisible()
