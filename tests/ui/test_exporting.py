"""Exporting from the real window: from the menu to the files, with everything that may go wrong."""

import hashlib
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tailor.importers.resume_file import read_resume
from tailor.model.application import Application
from tailor.model.resume import BaseResume
from ui.views.export import FORMAT_NAMES, ExportDialog
from ui.views.export_report import ReportPage
from ui.window import MainWindow

WAIT = 60_000
RESUME, LETTER = "Marta Lindholm - Résumé - Halden Rail", "Marta Lindholm - Letter - Halden Rail"
BULLET, REWORDED = "Was responsible for running a workshop", "Ran a workshop for 12 engineers"


@pytest.fixture
def working(window: MainWindow, application: Application) -> MainWindow:
    """The window with an application open, its résumé read from a PDF."""
    window.keeping.add(replace(application, base=replace(application.base, source="/home/marta/resume.pdf")))
    return window


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    path = tmp_path / "cv.docx"
    document = docx.Document()
    document.add_paragraph("Marta Lindholm")
    document.add_paragraph("marta@example.com, (312) 555-0142")
    document.add_heading("Experience", 1)
    document.add_paragraph("Engineer, Nordfjord Analytics, 2021 - 2024")
    for text in (BULLET, "Moved 240 SQL jobs"):
        document.add_paragraph(text, style="List Bullet")
    document.save(str(path))
    return path


@pytest.fixture
def with_own_file(window: MainWindow, application: Application, own_file: Path) -> MainWindow:
    """The window with a résumé read from a Word file, one of its bullets in other words."""
    resume = read_resume(own_file).resume
    digest = hashlib.sha256(own_file.read_bytes()).hexdigest()
    window.keeping.add(replace(application, base=BaseResume("b1", 1, resume, "Mine", str(own_file), digest)))
    line = next(
        one
        for section in resume.sections
        for entry in section.entries
        for one in getattr(entry, "highlights", ())
        if one.text == BULLET
    )
    window.session.edit_shown_line(line.id, REWORDED)
    return window


def trigger(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


# Export


def exporting(window: MainWindow, folder: Path, name: str = "export") -> ExportDialog:
    trigger(window, name)
    dialog = window.exporting.dialog
    assert dialog is not None
    dialog.folder.setText(str(folder))
    return dialog


def wait_for_report(qtbot: QtBot, dialog: ExportDialog) -> ReportPage:
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=WAIT)
    assert dialog.report is not None
    return dialog.report


@pytest.mark.slow
def test_export_writes_reads_back_and_never_overwrites_unasked(
    qtbot: QtBot, working: MainWindow, tmp_path: Path, opened_files: list[QUrl]
) -> None:
    dialog = exporting(working, tmp_path / "out")
    dialog.export.click()
    report = wait_for_report(qtbot, dialog)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(
        f"{name}.{kind}" for name in (RESUME, LETTER) for kind in ("docx", "pdf")
    )
    assert len(report.rows) == 4
    next(button for button in report.findChildren(QPushButton) if button.text() == "Open file").click()
    report.show_folder.click()
    assert opened_files[0].toLocalFile() == str(tmp_path / "out" / f"{RESUME}.docx")
    assert opened_files[1].toLocalFile() == str(tmp_path / "out")
    report.done.click()
    dialog = exporting(working, tmp_path / "out")
    assert not dialog.export.isVisible()
    assert "4 of these files are there already" in dialog.exist.text()
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()}
    dialog.keep_both.click()
    wait_for_report(qtbot, dialog)
    assert len(list((tmp_path / "out").iterdir())) == 8
    assert {path: path.stat().st_mtime_ns for path in before} == before
    dialog.accept()
    dialog = exporting(working, tmp_path / "out")
    dialog.replace.click()
    wait_for_report(qtbot, dialog)
    assert len(list((tmp_path / "out").iterdir())) == 8
    assert all(path.stat().st_mtime_ns > then for path, then in before.items())
    dialog.accept()


@pytest.mark.parametrize("kind", FORMAT_NAMES)
def test_one_format_is_a_menu_entry_and_a_click_away(
    qtbot: QtBot, working: MainWindow, tmp_path: Path, kind: str
) -> None:
    dialog = exporting(working, tmp_path, f"export_{kind}")
    assert dialog.wishes.formats == (kind,)
    dialog.export.click()
    report = wait_for_report(qtbot, dialog)
    assert [path.name for path in tmp_path.iterdir()] == [f"{RESUME}.{kind}"]
    assert report.title.text() == "Saved and read back without loss"
    dialog.accept()
    assert working.settings.export_formats == "docx,pdf"
    assert working.settings.export_letter


def test_choices_are_there_again_the_next_time(qtbot: QtBot, working: MainWindow, tmp_path: Path) -> None:
    dialog = exporting(working, tmp_path)
    for kind, box in dialog.formats.items():
        box.setChecked(kind == "txt")
    dialog.letter.setChecked(False)
    dialog.names.line.setText("{company}, {name}")
    dialog.export.click()
    wait_for_report(qtbot, dialog)
    assert [path.name for path in tmp_path.iterdir()] == ["Halden Rail, Marta Lindholm.txt"]
    dialog.accept()
    trigger(working, "export")
    again = working.exporting.dialog
    assert again is not None
    assert (again.wishes.folder, again.wishes.formats) == (tmp_path, ("txt",))
    assert (again.wishes.letter, again.wishes.pattern) == (False, "{company}, {name}")
    again.reject()


def test_changes_go_into_a_copy_of_the_users_own_word_file(
    qtbot: QtBot, with_own_file: MainWindow, own_file: Path, tmp_path: Path
) -> None:
    before = own_file.read_bytes()
    dialog = exporting(with_own_file, tmp_path, "export_own")
    assert not dialog.export.isEnabled()
    qtbot.waitUntil(dialog.own_file.isEnabled, timeout=WAIT)
    assert dialog.own_file.isChecked()
    dialog.export.click()
    report = wait_for_report(qtbot, dialog)
    assert report.title.text() == "Saved and read back without loss"
    written = [paragraph.text for paragraph in docx.Document(str(tmp_path / "cv - Halden Rail.docx")).paragraphs]
    assert REWORDED in written
    assert BULLET not in written
    assert own_file.read_bytes() == before
    dialog.accept()


def test_a_word_file_that_changed_meanwhile_is_told_and_no_choice(
    qtbot: QtBot, with_own_file: MainWindow, own_file: Path, tmp_path: Path
) -> None:
    own_file.write_bytes(own_file.read_bytes() + b" ")
    dialog = exporting(with_own_file, tmp_path)
    qtbot.waitUntil(lambda: "has changed since it was read" in dialog.own_note.text(), timeout=WAIT)
    assert not dialog.own_file.isEnabled()
    dialog.reject()


def test_a_word_file_that_changes_while_the_dialog_is_open_stops_the_export_before_anything_is_saved(
    qtbot: QtBot, with_own_file: MainWindow, own_file: Path, tmp_path: Path
) -> None:
    dialog = exporting(with_own_file, tmp_path / "out")
    qtbot.waitUntil(dialog.own_file.isEnabled, timeout=WAIT)
    dialog.own_file.setChecked(True)
    own_file.unlink()
    dialog.export.click()
    qtbot.waitUntil(lambda: with_own_file.exporting.failure is not None, timeout=WAIT)
    assert with_own_file.exporting.failure is not None
    assert "cv.docx cannot be read any more" in with_own_file.exporting.failure.informativeText()
    assert not (tmp_path / "out").exists()
    with_own_file.exporting.failure.close()
    dialog.reject()


def test_a_resume_that_came_from_no_word_file_says_so(working: MainWindow, tmp_path: Path) -> None:
    dialog = exporting(working, tmp_path)
    assert not dialog.own_file.isEnabled()
    assert dialog.own_note.text().startswith("Your résumé came from resume.pdf, so there is no Word file")
    dialog.reject()


def test_a_folder_that_cannot_be_written_is_told_and_the_dialog_stays(
    qtbot: QtBot, working: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    dialog = exporting(working, tmp_path / "file")
    dialog.export.click()
    qtbot.waitUntil(lambda: working.exporting.failure is not None, timeout=WAIT)
    assert working.exporting.failure is not None
    assert "could not be saved" in working.exporting.failure.informativeText()
    working.exporting.failure.close()
    assert dialog.isVisible()
    assert dialog.export.isEnabled()
    dialog.reject()
    assert working.exporting.dialog is None


def test_without_a_format_or_a_document_nothing_can_be_exported(working: MainWindow, tmp_path: Path) -> None:
    dialog = exporting(working, tmp_path)
    for box in (dialog.resume, dialog.letter):
        box.setChecked(False)
    assert not dialog.export.isEnabled()
    dialog.letter.setChecked(True)
    assert dialog.export.isEnabled()
    for box in dialog.formats.values():
        box.setChecked(False)
    assert not dialog.export.isEnabled()
    assert dialog.files.text() == "Choose a document and at least one format."
    dialog.reject()


def test_the_look_is_that_of_the_application(working: MainWindow, tmp_path: Path) -> None:
    look = replace(working.session.application.look, page="A4", fit=1)
    working.session.change("Look", replace(working.session.application, look=look, template="modern"))
    dialog = exporting(working, tmp_path)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Template “Modern”, on A4, fitted on one page. The Preview tab changes it." in words
    dialog.reject()
