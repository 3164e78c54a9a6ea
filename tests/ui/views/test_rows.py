import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from ui.highlight import Mark
from ui.views.rows import Row, Run, write_rows

MARK = Mark(7, 13, "Python", "verbatim")


def test_marks_are_placed_in_utf16_units(qtbot: QtBot) -> None:
    document = QTextDocument()
    layout = write_rows(
        document, (Row((Run("🚀 with Python 🐍"),)), Row((Run("🚀 with Python 🐍", marks=(MARK,)),))), 300
    )
    placed = layout.marks[0]
    assert document.toPlainText().encode("utf-16-le")[2 * placed.start : 2 * placed.end].decode("utf-16-le") == "Python"


@pytest.mark.parametrize("place", [(0, 2), (0, 9), (3, 9), (8, 9)])
def test_a_marked_run_keeps_its_text_wherever_the_mark_stands(qtbot: QtBot, place: tuple[int, int]) -> None:
    document = QTextDocument()
    run = Run("Go and C#", marks=(Mark(*place, "x", "missing"),))
    layout = write_rows(document, (Row((Run("Skills: "), run)),), 300)
    assert document.toPlainText() == "Skills: Go and C#"
    assert (layout.marks[0].start, layout.marks[0].end) == (8 + place[0], 8 + place[1])


def test_rows_are_paragraphs_and_headings_are_known_as_such(qtbot: QtBot) -> None:
    document = QTextDocument()
    write_rows(document, (Row((Run("Required"),), kind="heading"), Row((Run("SQL"),), right="Mar 2021")), 300)
    assert document.blockCount() == 2
    assert document.findBlockByNumber(0).blockFormat().headingLevel() == 2
    assert document.findBlockByNumber(1).text() == "SQL\tMar 2021"


def test_a_text_of_several_lines_stays_one_paragraph(qtbot: QtBot) -> None:
    document = QTextDocument()
    run = Run("First line\nand Python\u2029and more", marks=(Mark(15, 21, "Python", "verbatim"),))
    layout = write_rows(document, (Row((run,)), Row((Run("SQL"),))), 300)
    assert document.blockCount() == 2
    assert document.toPlainText() == "First line\nand Python\nand more\nSQL"
    assert (layout.marks[0].start, layout.marks[0].end) == (15, 21)
