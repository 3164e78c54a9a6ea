"""Measures from a key to the painted window: three pages of résumé, sixty keywords, every pane of the real window.

    python -m tests.benchmarks.keystroke [--keys 60]

A stroke is the key and all that the window does about it until it has painted what changed; "all" is the same with
every visible part of the window painted once more. The baseline is the same in a bare text field with the same résumé
in it; the ratio holds on a busy machine too. The aim is 16 ms for 95 of 100 strokes.
"""

import argparse
import gc
import statistics
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from tests.benchmarks.stage import home, long_application, long_resume, rest, settle, staged, timed, told

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.window import MainWindow

AIM = 16.0
WORDS = "Led a team of nine with Python, SQL and care; cut the waiting time by a third. "


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--keys", type=int, default=60)
    keys = parser.parse_args().keys
    with home(), staged(alone=True) as window:
        fill(window)
        usual = bare(keys)
        late = {name: measure(window, name, field, keys) for name, field in FIELDS.items()}
        leaving(window, keys // 3)
    for name, one in late.items():
        print(f"{name:30} ratio {one / usual:.1f}")
    return 0 if max(late.values()) <= AIM else 1


def fill(window: "MainWindow") -> None:
    """Open the long application with its suggestions."""
    from tailor import flow

    window.keeping.add(long_application())
    session = window.session
    session.take_suggestions(flow.find_suggestions(session.base, session.posting, session.answers))
    gc.freeze()  # the libraries of the analysis, which the app has in a worker
    rest(window)
    shown = f"{len(session.posting.keywords)} keywords, {len(session.suggestions)} suggestions"
    print(f"{sum(len(row_text(row)) for row in window.resume.view.rows)} words of résumé, {shown}")


def row_text(row: object) -> list[str]:
    """Return the words of a row."""
    return " ".join(run.text for run in row.runs).split()  # type: ignore[attr-defined]


def in_line(window: "MainWindow") -> "QWidget":
    window.resume.edit("w3.4")
    assert window.resume.editor is not None
    return window.resume.editor


def in_letter(window: "MainWindow") -> "QWidget":
    window.resume.editing.close()
    window.tabs.open("letter")
    window.tabs.letter.edit()
    return window.tabs.letter.field


def in_wording(window: "MainWindow") -> "QWidget":
    pane = window.tabs.suggestions
    window.tabs.open("suggestions")
    settle(lambda: pane.column.is_complete)
    card = next(card for card in pane.cards if card.can_edit)
    pane.choose(card.suggestion.id)
    card.edit()
    assert card.field is not None
    return card.field


def in_search(window: "MainWindow") -> "QWidget":
    window.rail.search.setFocus()
    return window.rail.search


def in_palette(window: "MainWindow") -> "QWidget":
    from ui.views.palette import Palette

    window.actions_by_name["palette"].trigger()
    palette = window.findChild(Palette)
    assert palette is not None
    return palette.field


FIELDS: dict[str, Callable[["MainWindow"], "QWidget"]] = {
    "a line of the résumé": in_line,
    "the letter": in_letter,
    "a suggestion's wording": in_wording,
    "the search": in_search,
    "the command palette": in_palette,
}


def measure(window: "MainWindow", name: str, open_field: Callable[["MainWindow"], "QWidget"], keys: int) -> float:
    """Type into a field and return the 95th percentile."""
    field = open_field(window)
    rest(window)
    return strokes(name, field, window, keys)


def strokes(name: str, field: "QWidget", window: "QWidget", keys: int) -> float:
    """Press keys in a field, each until what changed was painted, and return the 95th percentile."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    def stroke(letter: str) -> None:
        QTest.keyClicks(field, letter)
        QApplication.processEvents()

    letters = [WORDS[number % len(WORDS)] for number in range(keys + 5)]
    alone, painted = [], []
    for letter in letters:
        alone.append(timed(partial(stroke, letter)))
        painted.append(timed(window.repaint))
    late = show(name, alone[5:])
    both = [(one[0] + other[0], one[1] + other[1]) for one, other in zip(alone, painted, strict=True)]
    show(f"{name}, all", both[5:])
    return late


def leaving(window: "MainWindow", rounds: int) -> float:
    """Leave the editor of a line with other words in it, which files a change, and return the 95th percentile."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    window.tabs.open("suggestions")
    taken = []
    for number in range(rounds):
        window.resume.edit(f"w{number % 8}.{number // 8}")
        editor = window.resume.editor
        assert editor is not None
        QTest.keyClicks(editor, f" and {number} more in Python")
        QApplication.processEvents()

        def leave(field: "QWidget" = editor) -> None:
            QTest.keyClick(field, Qt.Key.Key_Return)
            QApplication.processEvents()
            window.repaint()

        taken.append(timed(leave))
    return show("leaving a changed line", taken)


def bare(keys: int) -> float:
    """Print the same strokes in a bare text field, and return the 95th percentile."""
    from PySide6.QtWidgets import QPlainTextEdit

    from tailor.model.lines import resume_lines

    field = QPlainTextEdit("\n".join(line.text for line in resume_lines(long_resume())))
    field.setStyleSheet("")
    field.resize(438, 860)
    field.show()
    field.setFocus()
    return strokes("a bare text field", field, field, keys)


def show(name: str, taken: list[tuple[float, float]]) -> float:
    """Print what strokes took, and return the 95th percentile."""
    clock, processor = [one[0] for one in taken], [one[1] for one in taken]
    late = statistics.quantiles(clock, n=20)[-1]
    print(f"{name:30} {told(clock)}   processor {told(processor)}", flush=True)
    return late


if __name__ == "__main__":
    raise SystemExit(main())
