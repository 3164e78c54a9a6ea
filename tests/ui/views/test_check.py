from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tailor.model.report import Finding, Report, WrittenFile
from tailor.paths import data_dir
from ui.session import Session
from ui.tasks import Tasks
from ui.theme import Theme
from ui.views.check import CheckPane

WORKER = 60_000
SAMPLE = data_dir("resources") / "sample" / "resume.docx"


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
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def test_a_file_is_shown_as_each_reader_gets_it(pane: CheckPane, tasks: Tasks, qtbot: QtBot) -> None:
    pane.check(SAMPLE)
    qtbot.waitUntil(lambda: pane.readers.count() > 1, timeout=WORKER)
    first = pane.text.toPlainText()
    pane.readers.setCurrentIndex(1)
    assert first != ""
    assert pane.text.toPlainText() != ""
    qtbot.waitUntil(lambda: "resume.docx" in words(pane))


def test_a_file_that_is_no_document_is_said_plainly(
    pane: CheckPane, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "notes.bin"
    file.write_bytes(b"\x00\x01\x02")
    pane.check(file)
    qtbot.waitUntil(lambda: pane.banner.isVisible(), timeout=WORKER)
    assert "notes.bin" in pane.banner.text


def test_after_an_export_each_file_says_how_it_read_back(pane: CheckPane, tasks: Tasks, qtbot: QtBot) -> None:
    good = WrittenFile(str(SAMPLE), "docx", ("python-docx", "mammoth"))
    bad = WrittenFile("letter.pdf", "pdf", ("pypdfium2",), (Finding("lost", "A line is missing."),))
    pane.show_report(Report((good, bad)))
    qtbot.waitUntil(lambda: pane.readers.count() > 0, timeout=WORKER)
    qtbot.waitUntil(lambda: "letter.pdf" in words(pane))
    assert "read back whole by python-docx and mammoth" in words(pane)
    assert "in doubt: A line is missing." in words(pane)
