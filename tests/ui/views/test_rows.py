import random

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from ui.highlight import Mark
from ui.views.rows import Layout, Row, Run, rewrite_rows, write_rows

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


def some_row(order: random.Random) -> Row:
    words = order.choice(["Moved 240 jobs", "Ran 🚀 with Python", "", "Skills", "Wrote\nthe handbook"])
    marks = (MARK,) if words.endswith("Python") else ()
    link = Run(" This is true", style="link", link="true:x") if order.random() < 0.2 else Run("")
    return Row(
        (Run(words, f"w{order.randrange(4)}", marks=marks), link),
        kind=order.choice(["text", "item", "heading"]),
        right=order.choice(["", "", "Mar 2021", "A very long stretch of time indeed, in the end"]),
        indent=order.choice([0, 10]),
        gap=order.choice([2, 7]),
        changed=order.random() < 0.3,
    )


@pytest.mark.parametrize("seed", range(40))
def test_rows_that_read_as_before_are_left_standing_and_all_looks_as_if_written_anew(qtbot: QtBot, seed: int) -> None:
    order = random.Random(seed)
    document, layout = QTextDocument(), Layout()
    rows = [some_row(order) for _ in range(order.randrange(1, 7))]
    for _ in range(12):
        layout = rewrite_rows(document, layout, tuple(rows), 300)
        fresh = QTextDocument()
        anew = write_rows(fresh, tuple(rows), 300)
        assert layout == anew
        assert document.toHtml() == fresh.toHtml()
        for _ in range(order.randrange(1, 3)):
            place = order.randrange(len(rows) + 1)
            act = order.choice(["insert", "remove", "change", "swap"])
            if act == "insert":
                rows.insert(place, some_row(order))
            elif len(rows) > 1 and act == "remove":
                rows.pop(place - 1)
            elif act == "change":
                rows[place - 1] = some_row(order)
            else:
                rows[0], rows[place - 1] = rows[place - 1], rows[0]
