import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tailor.model.suggestion import Suggestion
from ui.lists.suggestions import Role, SuggestionList


def suggestions(*ids: str) -> tuple[Suggestion, ...]:
    return tuple(Suggestion(one, "rewrite", "safe", "opener", "w1.1", before="Did", text=f"Made {one}") for one in ids)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("abcd", "abd"),
        ("abd", "abcd"),
        ("abc", ""),
        ("", "abc"),
        ("abc", "cab"),
        ("abcdef", "bxdyf"),
        ("ab", "xaybz"),
    ],
)
def test_the_list_follows_what_is_suggested(qtbot: QtBot, first: str, then: str) -> None:
    model = SuggestionList()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(suggestions(*first))
    model.show(suggestions(*then))
    assert "".join(one.id for one in model.suggestions) == then
    assert model.rowCount() == len(then)
    assert tester.model() is model


def test_one_accepted_suggestion_removes_one_row_only(qtbot: QtBot) -> None:
    model = SuggestionList()
    model.show(suggestions("a", "b", "c"))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsRemoved) as removed:
        model.show(suggestions("a", "c"))
    assert removed.args == [QModelIndex(), 1, 1]


def test_a_superseded_suggestion_says_so(qtbot: QtBot) -> None:
    model = SuggestionList()
    model.show(suggestions("a", "b"), frozenset({"b"}))
    assert [model.index(row).data(Role.SUPERSEDED) for row in range(2)] == [False, True]
