"""A report says what developers need and no word of the user's, unless the user adds it and sees it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from tests.ui.conftest import LINES, POSTING
from ui.errors import Reporter
from ui.problem_report import Situation, compose, without_names
from ui.settings import Settings
from ui.views.about import AboutDialog
from ui.window import MainWindow

HOME = Path("/home/ines")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("cannot open /home/ines/My CV (final).docx today", "cannot open (a file) today"),
        (r"C:\Users\Ines Okafor\resume.pdf is damaged", "(a file) is damaged"),
        ("in /home/ines/jobs and /media/stick", "in ~/jobs and (a folder)"),
        ("read lebenslauf-okafor.pdf", "read (a file)"),
        ("Ines wrote; Vines grow", "(left out) wrote; Vines grow"),
        ("  tailor/importers/pdf.py:33 in read", "  tailor/importers/pdf.py:33 in read"),
    ],
)
def test_names_of_files_folders_and_people_are_left_out(text: str, kept: str) -> None:
    assert without_names(text, HOME, ("Ines",)) == kept


def test_settings_are_told_without_what_may_hold_a_name() -> None:
    settings = Settings(theme="dark", export_folder="/home/ines/Büro", export_names="Ines {what}", template="ines-own")
    settings.recent_resumes = "/home/ines/cv.docx"
    report = compose(Situation(settings, home=HOME))
    assert "theme: dark" in report
    assert "export_folder: set" in report
    assert "ines" not in report.casefold()


@pytest.fixture
def window(window: MainWindow, application: Application) -> MainWindow:
    window.keeping.add(application)
    return window


def test_no_text_of_the_resume_is_in_a_report_before_it_is_added_and_seen(window: MainWindow) -> None:
    window.actions_by_name["report_problem"].trigger()
    dialog = window.manners.problems.dialog
    assert dialog is not None
    report = dialog.text.toPlainText()
    private = [*LINES, "Marta", "Lindholm", "marta@example.com", "Nordfjord", "Halden Rail", "Terraform", "resume.docx"]
    assert [words for words in private if words.casefold() in report.casefold()] == []
    assert "lines in the résumé: " in report
    dialog.said.setPlainText("It stood still.")
    dialog.resume.setChecked(True)
    assert LINES[0] in dialog.text.toPlainText()
    assert POSTING not in dialog.text.toPlainText()
    dialog.posting.setChecked(True)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    assert "It stood still." in QGuiApplication.clipboard().text()
    dialog.close()


def test_a_report_is_saved_where_the_user_wants_it_or_says_why_not(window: MainWindow, tmp_path: Path) -> None:
    window.actions_by_name["report_problem"].trigger()
    dialog = window.manners.problems.dialog
    assert dialog is not None
    dialog.wanted.emit(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == dialog.text.toPlainText()
    dialog.wanted.emit(tmp_path / "nowhere" / "report.txt")
    assert "could not be saved" in dialog.note.text()
    dialog.close()


def test_the_box_that_tells_of_a_bug_leads_to_a_report_with_its_details(
    qtbot: QtBot, window: MainWindow, reporter: Reporter
) -> None:
    reporter.report(ValueError(LINES[0]))
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert reporter.dialog is not None
    {button.text(): button for button in reporter.dialog.buttons()}["Report a problem…"].click()
    dialog = window.manners.problems.dialog
    assert dialog is not None
    assert "ValueError" in dialog.text.toPlainText()
    assert LINES[0] not in dialog.text.toPlainText()
    dialog.close()


def test_licences_are_read_within_the_app(window: MainWindow) -> None:
    window.actions_by_name["about"].trigger()
    dialog = window.acts.dialog
    assert isinstance(dialog, AboutDialog)
    assert "SIL" in dialog.notices.toPlainText() or "License" in dialog.notices.toPlainText()
    dialog.close()
