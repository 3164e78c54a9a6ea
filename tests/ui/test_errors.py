"""A bug leaves a message and a log, and neither holds a word of the user's."""

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tailor.errors import ExportFailed
from tests.ui import work
from ui.errors import Reporter, describe, show_failure
from ui.tasks import Tasks

SECRET = "Ines Okafor led the merger"


def broken(line: str) -> None:
    raise ValueError(f"cannot place {line!r}")


def caught() -> Exception:
    try:
        try:
            broken(SECRET)
        except ValueError as error:
            raise RuntimeError(SECRET) from error
    except RuntimeError as error:
        return error


def test_a_description_names_kinds_and_places_and_no_values() -> None:
    text = describe(caught())
    assert "RuntimeError" in text
    assert "caused by ValueError" in text
    assert "in broken" in text
    assert "Ines" not in text
    assert str(Path.home()) not in text


def test_a_bug_is_logged_and_shown_once(qtbot: QtBot, reporter: Reporter) -> None:
    reporter.report(caught())
    reporter.report(caught())
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    dialog = reporter.dialog
    assert dialog is not None
    assert str(reporter.path) in dialog.informativeText()
    buttons = {button.text(): button for button in dialog.buttons()}
    buttons["Copy details"].click()
    assert "caused by ValueError" in QGuiApplication.clipboard().text()
    assert dialog.isVisible()
    buttons["Close"].click()
    assert reporter.dialog is None
    log = reporter.path.read_text()
    assert log.count("caused by ValueError") == 2
    assert "Ines" not in log


def test_the_log_folder_is_opened_from_the_dialog(qtbot: QtBot, reporter: Reporter, opened_files: list[QUrl]) -> None:
    reporter.report(caught())
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert reporter.dialog is not None
    next(button for button in reporter.dialog.buttons() if "folder" in button.text()).click()
    assert opened_files == [QUrl.fromLocalFile(str(reporter.path.parent))]
    reporter.dialog.close()


def test_an_error_nobody_caught_ends_in_the_log(qtbot: QtBot, reporter: Reporter) -> None:
    hook = sys.excepthook
    reporter.install()
    try:
        error = caught()
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        reporter.close()
        sys.excepthook = hook
    assert "RuntimeError" in reporter.path.read_text()
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert reporter.dialog is not None
    reporter.dialog.close()


def test_a_bug_in_a_worker_is_described_with_its_places_there(qtbot: QtBot) -> None:
    tasks = Tasks()
    errors: list[Exception] = []
    tasks.start("Reading", work.fail_badly, (), lambda _: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=20_000)
    tasks.close()
    text = describe(errors[0])
    assert "in fail_badly" in text
    assert "Ines" not in text


def test_a_failed_export_is_told_in_a_box_of_its_own(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = show_failure(parent, "The documents could not be written.", ExportFailed("the disk is full"))
    assert box.informativeText() == "the disk is full"
    box.close()


def test_the_log_does_not_grow_without_end(reporter: Reporter) -> None:
    log = logging.getLogger("tailor.window")
    for _ in range(2400):
        log.info("x" * 1000)
    assert sum(file.stat().st_size for file in reporter.path.parent.iterdir()) < 4 * 512_000 + 2000
