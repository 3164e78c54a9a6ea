"""The status bar says in words how things stand, and what runs can be cancelled there."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tailor.model.match import Coverage
from tests.ui import work
from ui.tasks import Tasks
from ui.views.status import StatusBar


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


def test_it_counts_in_words(qtbot: QtBot, tasks: Tasks) -> None:
    bar = StatusBar(tasks)
    qtbot.addWidget(bar)
    bar.show_document(Coverage((7, 9), (1, 3), (24, 31)), 3, "en")
    assert bar.coverage.text() == "7 of 9 required, 24 of 31 tools and skills"
    assert bar.changes.text() == "3 changes · all traceable"
    assert bar.language.text() == "English"
    bar.show_document(Coverage((7, 9), (1, 3), (24, 31)), 3, "en", doubtful=1)
    assert bar.changes.text() == "3 changes · 1 to confirm"
    bar.show_document(Coverage(), 1, "")
    assert (bar.coverage.text(), bar.changes.text()) == ("", "1 change · traceable")
    bar.show_document(None, 0, "")
    assert bar.changes.text() == ""


def test_slow_work_is_shown_and_can_be_cancelled(qtbot: QtBot, tasks: Tasks) -> None:
    bar = StatusBar(tasks)
    qtbot.addWidget(bar)
    bar.show()
    assert not bar.work.isVisible()
    with qtbot.waitSignal(tasks.slow):
        tasks.start("Reading the résumé", work.sleep, (60,), lambda _: None)
    assert bar.work.isVisible()
    assert bar.work.name.text() == "Reading the résumé…"
    with qtbot.waitSignal(tasks.finished):
        bar.work.cancel.click()
    assert not tasks.busy()
    assert not bar.work.isVisible()
