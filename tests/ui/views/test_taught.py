"""Everything the user taught the app is listed, added to and taken back."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tailor.model.answers import Fact
from ui.session import Session
from ui.theme import Theme
from ui.views.taught import TaughtDialog, TaughtPage


@pytest.fixture
def dialog(qtbot: QtBot, dress: Theme, session: Session) -> TaughtDialog:
    dialog = TaughtDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def page(dialog: TaughtDialog, name: str) -> TaughtPage:
    number = next(number for number, page in enumerate(dialog.pages) if page.subject.name == name)
    dialog.tabs.setCurrentIndex(number)
    return dialog.pages[number]


def listed(page: TaughtPage) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


@pytest.mark.parametrize(
    ("name", "texts", "shown"),
    [
        ("Not skills", ("coffee",), "coffee"),
        ("Skills", ("Kanban",), "Kanban"),
        ("Tiers", ("SQL",), "SQL – required"),
        ("Same meaning", ("Kubernetes", "our cluster"), "Kubernetes = our cluster"),
        ("Not the same", ("Java", "JavaScript"), "Java ≠ JavaScript"),
    ],
)
def test_what_is_added_is_listed_undone_and_removed(
    qtbot: QtBot, dialog: TaughtDialog, session: Session, name: str, texts: tuple[str, ...], shown: str
) -> None:
    before = session.answers
    one = page(dialog, name)
    assert not one.add.isEnabled()
    for field, text in zip(one.fields, texts, strict=True):
        qtbot.keyClicks(field, text)
    qtbot.keyClick(one.fields[-1], Qt.Key.Key_Return)
    assert listed(one) == [shown]
    assert dialog.tabs.tabText(dialog.tabs.currentIndex()) == f"{name} 1"
    assert [field.text() for field in one.fields] == [""] * len(texts)
    taught = session.answers
    dialog.undo.click()
    assert (session.answers, listed(one)) == (before, [])
    session.undo_stack.redo()
    assert (session.answers, listed(one)) == (taught, [shown])
    one.list.setFocus()
    qtbot.keyClick(one.list, Qt.Key.Key_Delete)
    assert listed(one) == []
    session.undo_stack.undo()
    assert listed(one) == [shown]
    qtbot.mouseClick(one.forget, Qt.MouseButton.LeftButton)
    assert listed(one) == []


def test_one_name_is_not_given_twice(qtbot: QtBot, dialog: TaughtDialog) -> None:
    one = page(dialog, "Same meaning")
    qtbot.keyClicks(one.fields[0], "SQL")
    qtbot.keyClicks(one.fields[1], "sql")
    assert not one.add.isEnabled()


def test_answers_are_listed_and_withdrawn(dialog: TaughtDialog, session: Session) -> None:
    session.answer(Fact("Terraform", "learning"))
    one = page(dialog, "Answers")
    assert listed(one) == ["Terraform – you are learning it"]
    assert not one.add.isVisible()
    one.forget.click()
    assert session.answers.facts == ()


def test_a_page_without_entries_says_so(dialog: TaughtDialog) -> None:
    one = page(dialog, "Skills")
    assert one.empty.isVisible()
    assert not one.forget.isEnabled()


def test_what_is_never_suggested_is_listed_in_words_and_suggested_again(dialog: TaughtDialog, session: Session) -> None:
    session.never("metric", "Questions for a number")
    session.never("weak-opener@w1.1", "Stronger opening – Was responsible for running a workshop")
    page = next(page for page in dialog.pages if page.subject.name == "Never suggest")
    assert [page.list.item(row).text() for row in range(page.list.count())] == [
        "Questions for a number",
        "Stronger opening – Was responsible for running a workshop",
    ]
    page.list.setCurrentRow(0)
    page.forget_current()
    assert session.answers.never == ("weak-opener@w1.1",)
    assert [one.name for one in session.answers.refusals] == ["weak-opener@w1.1"]
    session.undo_stack.undo()
    assert session.answers.never == ("metric", "weak-opener@w1.1")


def test_a_number_once_given_is_listed_with_its_line(dialog: TaughtDialog, session: Session) -> None:
    session.answer(Fact("Ran a workshop", "have", "w1", "40 people", "2026-11-23", "w1.1"))
    page = next(page for page in dialog.pages if page.subject.name == "Answers")
    assert page.list.item(0).text() == "“Ran a workshop” – 40 people"
