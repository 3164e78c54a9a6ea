"""Loose guards of speed, at five times what the benchmarks aim at, in processor time: a busy machine passes too."""

import statistics
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tailor.storage.library import Library
from tests.benchmarks.stage import Heartbeat, let_go, long_application, long_posting, megabytes, timed
from ui import theme
from ui.errors import Reporter
from ui.settings import Settings
from ui.steps import find_keywords
from ui.views.palette import Palette
from ui.window import MainWindow

TIMES = 5
STROKE, GAP, CHANGE, DRESS = 16 * TIMES, 50 * TIMES, 50 * TIMES, 300 * TIMES
WAIT = 120_000
WINDOWS, MEGABYTES = 4, 10 * TIMES


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """The real window with three pages of résumé and sixty keywords, for all of these tests."""
    dress, folder = theme.Theme(qapp), tmp_path_factory.mktemp("smooth")
    dress.apply("light")
    library, reporter = Library(folder / "library.db"), Reporter(folder)
    window = MainWindow(library, Settings(), dress, reporter)
    window.build()
    window.show()
    window.session.changed.disconnect(window.analysing.on_changed)
    window.keeping.add(long_application())
    yield window
    window.close()
    window.deleteLater()
    let_go()
    reporter.close()
    library.close()
    dress.apply("light")


def strokes(window: MainWindow, field: QWidget, words: str) -> float:
    """Return the processor time of most strokes in a field, each with the whole window painted again."""

    def stroke(letter: str) -> None:
        QTest.keyClicks(field, letter)
        QApplication.processEvents()
        window.repaint()

    QTest.keyClicks(field, "warm")
    return statistics.quantiles([processor(stroke, letter) for letter in words], n=10)[-1]


def processor(act: Callable[[str], object], letter: str) -> float:
    return timed(lambda: act(letter))[1]


def test_typing_in_a_line_is_followed_at_once(stage: MainWindow) -> None:
    stage.resume.edit("w3.4")
    assert stage.resume.editor is not None
    assert strokes(stage, stage.resume.editor, "and more of Python") < STROKE
    stage.resume.editing.close()


def test_typing_in_the_letter_is_followed_at_once(stage: MainWindow) -> None:
    stage.tabs.open("letter")
    stage.tabs.letter.edit()
    assert strokes(stage, stage.tabs.letter.field, "Dear reader of SQL") < STROKE
    QTest.keyClick(stage.tabs.letter.field, Qt.Key.Key_Escape)
    stage.tabs.open("suggestions")


def test_searching_is_followed_at_once(stage: MainWindow) -> None:
    assert strokes(stage, stage.rail.search, "engineer") < STROKE
    stage.rail.search.clear()


def test_a_change_reaches_every_pane_soon(stage: MainWindow) -> None:
    taken = []
    for number in range(6):
        act = lambda number=number: stage.session.edit_shown_line(f"w2.{number}", "Said in other words")  # noqa: E731
        taken.append(timed(lambda act=act: (act(), QApplication.processEvents(), stage.repaint()))[1])
    assert statistics.median(taken) < CHANGE


def test_the_colours_change_soon(stage: MainWindow) -> None:
    for choice in ("dark", "light"):
        stage.dress.prepare("light")
        assert timed(lambda choice=choice: stage.dress.apply(choice))[1] < DRESS


def test_the_window_does_not_stand_still_while_a_posting_is_read(stage: MainWindow, qtbot: QtBot) -> None:
    beat = Heartbeat()
    found: list[object] = []
    with beat.listening():
        stage.tasks.start("Finding keywords", find_keywords, (long_posting().text,), found.append, pool="analysis")
        qtbot.waitUntil(lambda: bool(found), timeout=WAIT)
    assert beat.busiest < GAP


def test_windows_and_palettes_leave_no_memory_behind(stage: MainWindow) -> None:
    for _ in range(2):
        open_and_close(stage)
    before, widgets = megabytes(), len(QApplication.allWidgets())
    for _ in range(WINDOWS):
        open_and_close(stage)
    assert megabytes() - before < MEGABYTES
    assert len(QApplication.allWidgets()) == widgets


def open_and_close(first: MainWindow) -> None:
    """Open a second window and its palette, and give both up."""
    window = MainWindow(first.library, Settings(), first.dress, first.reporter)
    window.build()
    window.show()
    window.actions_by_name["palette"].trigger()
    QApplication.processEvents()
    for palette in window.findChildren(Palette):
        palette.close()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    let_go()
