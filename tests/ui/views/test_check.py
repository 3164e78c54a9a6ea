"""The Check tab, with files made here and the bundled sample."""

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tailor.model.report import Finding, Report, WrittenFile
from tailor.model.suggestion import Suggestion
from tailor.paths import data_dir
from ui.session import Session
from ui.tasks import Tasks
from ui.theme import Theme
from ui.views.check import CheckPane

WORKER = 60_000
SAMPLE = data_dir("resources") / "sample" / "resume.docx"
THREE = ("document.xml", "mammoth", "python-docx")


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session, tasks: Tasks) -> CheckPane:
    pane = CheckPane(session, tasks)
    qtbot.addWidget(pane)
    pane.resize(348, 700)
    pane.show()
    return pane


def words(pane: CheckPane) -> str:
    return " ".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def wait(qtbot: QtBot, pane: CheckPane, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: pane.readers.count() > 0 and not tasks.busy(), timeout=WORKER)
    found = pane.findings.itemAt(0)
    card = found.widget() if found else None
    qtbot.waitUntil(lambda: card is None or card.isVisible() or not pane.isVisible())  # once it is laid out


def test_a_file_is_shown_as_each_reader_gets_it(pane: CheckPane, tasks: Tasks, qtbot: QtBot) -> None:
    pane.check(SAMPLE)
    wait(qtbot, pane, tasks)
    assert [pane.readers.itemText(place) for place in range(pane.readers.count())] == list(THREE)
    for place in range(3):
        pane.readers.setCurrentIndex(place)
        assert "Elena Marchetti-Boyd" in pane.text.toPlainText()
    assert pane.file.currentText() == "resume.docx"
    assert pane.verdict.text() == "Nothing in doubt"
    assert "All 3 readers get the text" in words(pane)


def test_a_file_that_is_no_document_is_said_plainly(pane: CheckPane, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "notes.bin"
    file.write_bytes(b"\x00\x01\x02")
    pane.check(file)
    qtbot.waitUntil(lambda: pane.banner.isVisible(), timeout=WORKER)
    assert "notes.bin" in pane.banner.text


def test_each_finding_says_what_where_and_what_to_do(
    pane: CheckPane, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "ines@example.com, (312) 555-0142"
    document.add_paragraph("Ines Calder, picker and packer of boxes of every size and weight.")
    document.add_paragraph().add_run("Kubernetes Terraform").font.hidden = True
    document.save(str(tmp_path / "cv.docx"))
    pane.check(tmp_path / "cv.docx")
    wait(qtbot, pane, tasks)
    said = words(pane)
    assert "Text in the header" in said
    assert "Move it into the page itself." in said
    assert "Hidden text" in said
    assert "Delete it or show it." in said
    assert "No e-mail address is found." in said
    assert pane.verdict.text() == "4 things in doubt"


@pytest.mark.parametrize(("place", "readers"), [(0, "pypdfium2"), (1, "document.xml")])
def test_the_tailored_resume_is_checked_as_it_would_be_exported(
    pane: CheckPane, tasks: Tasks, qtbot: QtBot, place: int, readers: str
) -> None:
    pane.mine.click()
    wait(qtbot, pane, tasks)
    pane.file.setCurrentIndex(place)
    pane.file.activated.emit(place)
    wait(qtbot, pane, tasks)
    assert pane.readers.itemText(0) == readers
    assert "Marta Lindholm" in pane.text.toPlainText()
    assert "ead back by 3 readers: 9 of 9 lines, in order" in pane.verdict.text()
    assert "No phone number is found." in words(pane)


def test_a_change_of_the_resume_is_checked_anew(
    pane: CheckPane, tasks: Tasks, session: Session, suggestions: tuple[Suggestion, ...], qtbot: QtBot
) -> None:
    pane.mine.click()
    wait(qtbot, pane, tasks)
    assert "Moved 240 SQL jobs" in pane.text.toPlainText()
    session.accept(suggestions[0])
    qtbot.waitUntil(lambda: "Ported 240 SQL jobs" in pane.text.toPlainText(), timeout=WORKER)
    pane.hide()
    session.undo_stack.undo()
    qtbot.wait(50)
    pane.show()
    qtbot.waitUntil(lambda: "Moved 240 SQL jobs" in pane.text.toPlainText(), timeout=WORKER)


def test_after_an_export_each_file_can_be_chosen_and_says_how_it_read_back(
    pane: CheckPane, tasks: Tasks, qtbot: QtBot
) -> None:
    lost = (Finding("lost", "The line “Moved 240 SQL jobs” is not found (read by mammoth).", "w1.2"),)
    good = WrittenFile(str(SAMPLE), "docx", THREE, (), 40, 0, 40)
    bad = WrittenFile(str(SAMPLE.with_name("letter.docx")), "docx", THREE, lost, 14, 0, 13)
    pane.show_report(Report((WrittenFile("a.txt", "txt"), bad, good)))
    qtbot.waitUntil(lambda: pane.banner.isVisible(), timeout=WORKER)
    assert pane.file.currentText() == "letter.docx"
    names = [pane.file.itemText(place) for place in range(pane.file.count())]
    assert names == ["My résumé as PDF", "My résumé as Word file", "letter.docx", "resume.docx"]
    pane.file.setCurrentIndex(3)
    pane.file.activated.emit(3)
    wait(qtbot, pane, tasks)
    assert pane.verdict.text() == "Read back by 3 readers: 40 of 40 lines, in order · nothing in doubt"


def test_another_application_begins_with_nothing_checked(
    pane: CheckPane, tasks: Tasks, session: Session, qtbot: QtBot
) -> None:
    pane.check(SAMPLE)
    wait(qtbot, pane, tasks)
    session.open(session.application)
    assert pane.mine.isVisible()
    assert pane.file.count() == 0
