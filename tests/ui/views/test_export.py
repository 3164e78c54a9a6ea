"""The export dialog alone: what it proposes, asks and tells."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tailor.errors import ExportFailed
from tailor.model.report import Finding, Report, WrittenFile
from tailor.model.wishes import PATTERN, Wishes
from ui.theme import Theme
from ui.views.export import ExportDialog

THREE = ("pypdfium2", "pdfminer.six", "pypdf")


def planned(wishes: Wishes) -> tuple[Path, ...]:
    if "{firm}" in wishes.pattern:
        raise ExportFailed("File names know no {firm}.")
    own = (wishes.folder / "own.docx",) if wishes.own_file else ()
    return (*own, *(wishes.folder / f"Résumé.{kind}" for kind in wishes.formats if wishes.resume))


@pytest.fixture
def dialog(qtbot: QtBot, dress: Theme, tmp_path: Path) -> Iterator[ExportDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ExportDialog(Wishes(tmp_path, own_file=True), planned, "Template “classic”.", parent)
    dialog.show()
    yield dialog
    dialog.close()


def said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_enter_exports_what_is_proposed(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    with qtbot.waitSignal(dialog.wished) as wished:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert wished.args == [Wishes(tmp_path, ("docx", "pdf"))]


def test_the_users_own_file_is_a_choice_once_it_is_known_to_be_there(dialog: ExportDialog) -> None:
    assert not dialog.own_file.isEnabled()
    assert not dialog.wishes.own_file
    dialog.show_own_file("cv.docx")
    assert dialog.own_file.isEnabled()
    assert dialog.wishes.own_file
    assert "own.docx" in dialog.files.text()
    assert "cv.docx stays as it is" in dialog.own_note.text()


def test_why_the_users_own_file_is_no_choice_is_said(dialog: ExportDialog) -> None:
    dialog.show_own_file("cv.docx", "cv.docx has changed since it was read.")
    assert not dialog.own_file.isEnabled()
    assert not dialog.wishes.own_file
    assert dialog.own_note.text() == "cv.docx has changed since it was read."
    dialog.show_running()
    dialog.show_question()
    assert not dialog.own_file.isEnabled()


def test_a_placeholder_is_put_in_and_the_usual_names_come_back(dialog: ExportDialog) -> None:
    assert not dialog.names.usual.isVisible()
    dialog.names.line.setText("CV ")
    dialog.names.places["date"].click()
    assert dialog.wishes.pattern == "CV {date}"
    dialog.names.usual.click()
    assert dialog.wishes.pattern == PATTERN
    dialog.names.line.setText(" ")
    assert dialog.wishes.pattern == PATTERN


def test_a_wrong_placeholder_is_told_and_nothing_can_be_exported(dialog: ExportDialog) -> None:
    dialog.names.line.setText("{firm}")
    assert dialog.exist.text() == "File names know no {firm}."
    assert not dialog.export.isEnabled()
    dialog.names.usual.click()
    assert dialog.export.isEnabled()


def test_files_that_are_there_are_marked_before_anything_is_asked(dialog: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "Résumé.pdf").touch()
    dialog.letter.toggle()
    assert "Résumé.pdf  (there already)" in dialog.files.text()
    assert dialog.exist.text() == "One of these files is there already. Replace, or keep both?"
    assert dialog.keep_both.isVisible()
    assert not dialog.export.isVisible()


def test_whatever_takes_the_focus_has_a_name(dialog: ExportDialog) -> None:
    parts = [one for one in dialog.findChildren(QWidget) if one.isVisible()]
    stops = [one for one in parts if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    names = [QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in stops]
    assert len(stops) > 12
    assert all(name.strip() for name in names)


def test_every_line_of_the_question_has_its_room(dialog: ExportDialog) -> None:
    dialog.show_own_file("cv.docx", "cv.docx has changed since it was read. " * 4)
    for part in (dialog.own_note, dialog.files):
        assert part.height() >= part.heightForWidth(part.width())


def test_changes_that_wait_for_a_word_are_told_quietly(dialog: ExportDialog) -> None:
    assert not dialog.doubts.isVisible()
    dialog.show_doubts(1)
    assert dialog.doubts.text() == "One change says something new that you have not confirmed yet."
    dialog.show_doubts(3)
    assert "3 changes say something new" in said(dialog)
    assert dialog.export.isEnabled()
    dialog.show_doubts(0)
    assert not dialog.doubts.isVisible()


def test_afterwards_each_file_says_how_it_read_back_and_what_is_in_doubt(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    lost = (Finding("lost", "The line “Led 5” is not found (read by pypdf).", "w1.2"),)
    missed = (Finding("not made", "“Led 5” was not put into your file: its words were not found.", "w1.2"),)
    good = WrittenFile(str(tmp_path / "a.pdf"), "pdf", THREE, (), 47, 2, 47)
    bad = WrittenFile(str(tmp_path / "b.pdf"), "pdf", THREE, lost, 47, 1, 46)
    own = WrittenFile(str(tmp_path / "c.docx"), "docx", THREE, missed, 9, 0, 9, in_order=False)
    dialog.show_report(Report((good, bad, own), warnings=("The template “mine” has no page: classic is used.",)))
    assert dialog.report is not None
    told = said(dialog.report)
    assert "The template “mine” has no page: classic is used." in told
    assert "Saved, with something in doubt" in told
    assert "Read back by 3 readers: 47 of 47 lines, in order · 2 pages" in told
    assert "Read back by 3 readers: 46 of 47 lines · 1 page\nThe line “Led 5” is not found (read by pypdf)." in told
    assert "Not all put in" in told
    assert "was not put into your file: its words were not found." in told
    assert dialog.report.done.hasFocus() or not dialog.isActiveWindow()
    with qtbot.waitSignal(dialog.folder_wanted) as wanted:
        dialog.report.show_folder.click()
    assert wanted.args == [tmp_path / "a.pdf"]


@pytest.mark.parametrize(
    ("kinds", "title"),
    [
        ((), "Saved and read back without loss"),
        (("not made",), "Saved, but not every change could be put in"),
        (("not made", "lost"), "Saved, with something in doubt"),
    ],
)
def test_the_title_says_how_it_went(dialog: ExportDialog, kinds: tuple[str, ...], title: str) -> None:
    findings = tuple(Finding(kind, "Something.") for kind in kinds)
    dialog.show_report(Report((WrittenFile("a.pdf", "pdf", THREE, findings, 1, 1, 1),)))
    assert dialog.report is not None
    assert dialog.report.title.text() == title


def test_the_dialog_is_no_higher_than_the_report_needs(dialog: ExportDialog) -> None:
    dialog.show()
    asked = dialog.height()
    dialog.show_report(Report((WrittenFile("a.pdf", "pdf", THREE, (), 1, 1, 1),)))
    assert dialog.height() < asked / 2
