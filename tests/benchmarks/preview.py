"""Measures from an edit to the page on the screen, against drawing the same page alone in one process.

    python -m tests.benchmarks.preview [--rounds 20]

Runs without a screen. Prints medians of warm runs for three widths of the pane; the aim is twice, and 120 ms.
"""

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable

from tailor.model.application import Application
from tailor.model.posting import Posting
from tailor.model.resume import BaseResume

WIDTHS = (348, 700, 1400)
SECONDS = 60


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=20)
    rounds = parser.parse_args().rounds
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        os.environ["TAILOR_HOME"] = home
        measure(rounds)


def measure(rounds: int) -> None:
    """Edit a line again and again, and wait for its page each time."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from tests.tailor.exporters.people import ONE_PAGE
    from ui import theme
    from ui.rendering import draw_resume
    from ui.session import Session
    from ui.tasks import Tasks
    from ui.views.preview import PreviewPane

    qt = QApplication([])
    theme.Theme(qt).apply("light")
    session, tasks = Session(), Tasks()
    pane = PreviewPane(session, tasks)
    application = Application("a1", Posting(), BaseResume("b1", 1, ONE_PAGE))
    session.open(application)
    pane.show()
    drawn: list[object] = []
    pane.drawing.drawn.connect(drawn.append)

    def settle(condition: Callable[[], bool]) -> None:
        end = time.monotonic() + SECONDS
        while not condition() and time.monotonic() < end:
            qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def edit(number: int) -> None:
        drawn.clear()
        session.keep_draft("line:w1.2", f"Wrote the alarm routing in Go, {number} times")
        settle(lambda: bool(drawn) and not tasks.busy())
        pane.pages.repaint()

    for width in WIDTHS:
        pane.resize(width, 760)
        settle(lambda: pane.pages.count > 0 and not tasks.busy())
        shown = medians(edit, rounds)
        alone = medians(lambda _: draw_resume(application, 1.0, pane.drawing.width), rounds)
        timed = f"edit to preview {shown:6.1f} ms   alone {alone:6.1f} ms   ratio {shown / alone:.2f}"
        print(f"page {pane.drawing.width:5} px   {timed}")
    tasks.close()


def medians(action: Callable[[int], object], rounds: int) -> float:
    """Return the median time of warm runs in milliseconds."""
    times = []
    for number in range(rounds + 2):
        began = time.perf_counter()
        action(number)
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times[2:])


if __name__ == "__main__":
    main()
