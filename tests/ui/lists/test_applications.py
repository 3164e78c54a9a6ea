"""The rail's model: newest first, searchable, days in words."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tailor.storage.library import ApplicationRow
from ui.lists.applications import ApplicationsFilter, ApplicationsModel, Role, shown_day

NOON = 1_795_000_000.0
TODAY = datetime.fromtimestamp(NOON).astimezone().date()
DAY = 24 * 3600


def row(identity: str, title: str, company: str, *, asked: int = 9, sample: bool = False) -> ApplicationRow:
    return ApplicationRow(identity, title, company, 7, asked, NOON, NOON, sample)


ROWS = (
    row("a3", "Senior Data Engineer", "Halden Rail"),
    row("a2", "Analytics Engineer", "Nordvik Energy", sample=True),
    row("a1", "Baker", "", asked=0),
)


@pytest.fixture
def model(qtbot: QtBot) -> ApplicationsModel:
    model = ApplicationsModel(today=lambda: TODAY)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_rows(ROWS)
    return model


def test_a_card_says_who_what_and_how_far(model: ApplicationsModel) -> None:
    texts = [[model.index(number).data(role) for role in (Role.HEAD, Role.SECOND, Role.THIRD)] for number in range(3)]
    assert texts == [
        ["Halden Rail", "Senior Data Engineer", "7 of 9 required · today"],
        ["Nordvik Energy", "Analytics Engineer", "7 of 9 required · sample"],
        ["Baker", "", "today"],
    ]


def test_a_screen_reader_hears_the_whole_card(model: ApplicationsModel) -> None:
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Halden Rail, Senior Data Engineer, 7 of 9 required · today"


def test_search_finds_words_in_any_order_and_case(model: ApplicationsModel) -> None:
    shown = ApplicationsFilter()
    QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Fatal, shown)
    shown.setSourceModel(model)
    for text, ids in (
        ("engineer", ["a3", "a2"]),
        ("NORD analytics", ["a2"]),
        ("plumber", []),
        ("", ["a3", "a2", "a1"]),
    ):
        shown.search(text)
        assert [shown.index(number, 0).data(Role.ID) for number in range(shown.rowCount())] == ids


def test_a_change_of_words_keeps_the_rows(qtbot: QtBot, model: ApplicationsModel) -> None:
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.show_rows((ROWS[0], row("a2", "Renamed", "Nordvik Energy"), ROWS[2]))
    assert changed.args is not None
    assert changed.args[0].row() == 1
    assert model.row_of("a1") == 2
    assert model.row_of("gone") == -1


@pytest.mark.parametrize(("days", "words"), [(0, "today"), (1, "yesterday"), (12, "6 Nov"), (400, "14 Oct 2025")])
def test_days_are_said_as_people_say_them(days: int, words: str) -> None:
    assert shown_day(NOON - days * DAY, TODAY) == words
