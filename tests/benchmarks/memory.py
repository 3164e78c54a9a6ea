"""Measures whether memory grows when the same is done again and again in the real window.

    python -m tests.benchmarks.memory [--cycles 200]

Opens and closes the window, changes to and fro between two applications, and opens and closes dialogs, so many times
each after a tenth of that to warm up. What was given up is let go of before each look. The aim is growth under 10 MB.
"""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.benchmarks.stage import home, let_go, long_application, megabytes, rest, staged

if TYPE_CHECKING:
    from ui.window import MainWindow

AIM = 10.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cycles", type=int, default=200)
    cycles = parser.parse_args().cycles
    with home(), staged(alone=True) as window:
        window.keeping.add(long_application(1))
        window.keeping.add(long_application(2))
        rest(window)
        grown = [
            growth("applications changed", lambda number: change(window, number), cycles),
            growth("dialogs opened and closed", lambda number: open_dialog(window, number), cycles),
            growth("windows opened and closed", lambda _: open_window(window), cycles),
        ]
    return 0 if max(grown) <= AIM else 1


def growth(name: str, act: Callable[[int], object], cycles: int) -> float:
    """Do something so many times and return by how many megabytes the process grew."""
    for number in range(max(2, cycles // 10)):
        act(number)
        let_go()
    before = megabytes()
    for number in range(cycles):
        act(number)
        let_go()
    grown = megabytes() - before
    print(f"{cycles} {name:28} grown by {grown:6.2f} MB of {before:.0f} (aim: at most {AIM:.0f})", flush=True)
    return grown


def change(window: "MainWindow", number: int) -> None:
    """Open the other of two applications and let it be painted."""
    from PySide6.QtWidgets import QApplication

    window.keeping.open(f"a{1 + number % 2}")
    QApplication.processEvents()


def open_dialog(window: "MainWindow", number: int) -> None:
    """Open the export dialog or the command palette, and close it."""
    from PySide6.QtWidgets import QApplication

    from ui.views.palette import Palette

    if number % 2:
        window.exporting.ask()
        QApplication.processEvents()
        if window.exporting.dialog is not None:
            window.exporting.dialog.reject()
    else:
        window.actions_by_name["palette"].trigger()
        QApplication.processEvents()
        for palette in window.findChildren(Palette):
            palette.close()
    QApplication.processEvents()


def open_window(first: "MainWindow") -> None:
    """Open a second window on the same library with an application in it, and close it."""
    from PySide6.QtWidgets import QApplication

    from ui.settings import Settings
    from ui.window import MainWindow

    window = MainWindow(first.library, Settings(), first.dress, first.reporter)
    window.build()
    window.show()
    window.session.changed.disconnect(window.analysing.on_changed)
    window.keeping.open("a1")
    QApplication.processEvents()
    window.close()
    window.deleteLater()
    QApplication.processEvents()


if __name__ == "__main__":
    raise SystemExit(main())
