"""The whole job, from an empty window to exported files, with nothing but keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tailor.paths import data_dir
from ui.views.export import ExportDialog
from ui.window import MainWindow

WAIT = 90_000
SAMPLE = data_dir("resources") / "sample"


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.resize(1280, 800)
    return window


class Hands:
    """Somebody at the keyboard: presses keys on whatever has the focus, and knows nothing of widgets."""

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def at(self) -> QWidget:
        """What has the focus; a dialog that went leaves it to the window, which must know where it was."""
        if QApplication.activeWindow() is None:
            self.come_back()
        focused = QApplication.focusWidget()
        assert focused is not None, "the focus is lost"
        return focused

    def press(self, *keys: str) -> None:
        """Press keys one after another, as in "Ctrl+E"."""
        for one in keys:
            combination = QKeySequence(one)[0]
            QTest.keyClick(self.at, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type a text."""
        QTest.keyClicks(self.at, text)

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait for something to be seen."""
        self.qtbot.waitUntil(until, timeout=WAIT)

    def come_back(self) -> None:
        """See the window in front again, as a window manager brings it there; the offscreen screen has none."""
        self.wait(lambda: QApplication.activeModalWidget() is None)
        self.window.activateWindow()
        self.wait(lambda: QApplication.activeWindow() is self.window)

    def command(self, words: str) -> None:
        """Do something by its words."""
        self.press("Ctrl+Shift+P")
        self.type(words)
        self.press("Return")


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Hands:
    return Hands(qtbot, window)


def settled(window: MainWindow) -> bool:
    return not window.tasks.busy() and not window.analysing.pending


@pytest.mark.slow
def test_an_application_is_made_from_nothing_with_keys_alone(window: MainWindow, hands: Hands, tmp_path: Path) -> None:
    _take_in(window, hands)
    _answer_a_keyword(window, hands)
    _settle_suggestions(window, hands)
    _edit_a_line(window, hands)
    _look_at_letter_and_pages(window, hands)
    _export(window, hands, tmp_path / "out")


def _take_in(window: MainWindow, hands: Hands) -> None:
    hands.press("Ctrl+N")
    QGuiApplication.clipboard().setText((SAMPLE / "posting.txt").read_text(encoding="utf-8"))
    hands.press("Ctrl+V")
    if window.posting.is_empty:
        hands.press("Tab", "Space")
    hands.wait(lambda: bool(window.session.posting.text))
    hands.press("Ctrl+Shift+O")
    hands.wait(lambda: isinstance(QApplication.activeWindow(), QFileDialog))
    hands.type(str(SAMPLE / "resume.docx"))
    hands.press("Return")
    hands.come_back()
    hands.wait(lambda: bool(window.session.base.sections))
    hands.wait(lambda: bool(window.session.matches.keywords) and bool(window.session.open_suggestions))
    hands.wait(lambda: settled(window))


def _answer_a_keyword(window: MainWindow, hands: Hands) -> None:
    hands.press("Ctrl+1")
    for _ in range(40):
        hands.press("Down")
        match = next((one for one in window.session.matches.keywords if one.keyword.term == _current(window)), None)
        if match is not None and match.state == "missing" and not match.spared:
            break
    term = _current(window)
    assert term
    hands.command("dont have it")
    assert [fact.answer for fact in window.session.answers.facts if fact.term == term] == ["no"]
    hands.wait(lambda: settled(window))


def _current(window: MainWindow) -> str:
    return window.session.current_keyword


def _settle_suggestions(window: MainWindow, hands: Hands) -> None:
    session = window.session
    assert session.application is not None
    hands.press("Ctrl+2")
    _go_to(window, hands, "safe")
    accepted = len(session.application.accepted)
    hands.press("A")
    assert len(session.application.accepted) == accepted + 1
    _go_to(window, hands, "confirm")
    hands.press("E")
    hands.press("End")
    hands.type(" every week")
    hands.press("Return")
    assert any("every week" in change.after for change in session.changes)
    hands.press("Ctrl+2")
    waiting = len(session.application.rejected)
    hands.press("R")
    assert len(session.application.rejected) == waiting + 1


def _go_to(window: MainWindow, hands: Hands, level: str) -> None:
    """Walk with J to the first suggestion of a kind that has a wording."""
    for _ in range(30):
        card = window.tabs.suggestions.current
        assert card is not None
        if card.suggestion.level == level and card.can_edit:
            return
        hands.press("J")
    pytest.fail(f"no suggestion to {level}")


def _edit_a_line(window: MainWindow, hands: Hands) -> None:
    for _ in range(8):
        if hands.at is window.resume.view:
            break
        hands.press("F6")
    assert hands.at is window.resume.view
    before = len(window.session.changes)
    bullets = [run.line for row in window.resume.view.rows if row.kind == "item" for run in row.runs if run.line]
    changed = {change.line for change in window.session.changes}
    for _ in range(60):
        hands.press("Down")
        line = window.resume.view.current_line
        if line in bullets and line not in changed:
            break
    hands.press("Return", "End")
    hands.type(" Kept it running.")
    hands.press("Return")
    assert len(window.session.changes) == before + 1
    assert hands.at is window.resume.view, "the focus goes back to the line"
    hands.press("Ctrl+Z")
    assert len(window.session.changes) == before
    hands.press("Ctrl+Shift+Z")
    assert len(window.session.changes) == before + 1


def _look_at_letter_and_pages(window: MainWindow, hands: Hands) -> None:
    hands.press("Ctrl+3")
    assert window.tabs.letter.isVisible()
    assert hands.at is window.tabs.letter.view
    hands.press("Ctrl+4")
    hands.wait(lambda: window.tabs.preview.pages.count > 0)
    assert hands.at is window.tabs.preview.area
    hands.press("Alt+Down")
    assert window.tabs.preview.pages.framed[1]
    hands.command("preview letter")
    hands.wait(lambda: settled(window))
    assert window.tabs.preview.shows_letter


def _export(window: MainWindow, hands: Hands, folder: Path) -> None:
    hands.press("Ctrl+E")
    hands.wait(lambda: isinstance(QApplication.activeWindow(), ExportDialog))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, ExportDialog)
    for _ in range(40):
        if hands.at is dialog.folder:
            break
        hands.press("Tab")
    hands.press("Ctrl+A")
    hands.type(str(folder))
    hands.press("Return")
    hands.wait(lambda: dialog.report is not None)
    kinds = {file.suffix for file in folder.iterdir()}
    assert {".docx", ".pdf"} <= kinds
    assert all(file.stat().st_size > 2000 for file in folder.iterdir())
    hands.press("Escape")
    hands.come_back()
    assert window.isAncestorOf(hands.at)
