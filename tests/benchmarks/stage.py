"""The real window with three pages of résumé and sixty keywords in it, and the clocks that are held to it.

Words and keywords are those of `tests.benchmarks.matching`. Times are wall time; beside them stands the processor time
of this process, which a busy machine does not stretch as much.
"""

import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from tailor.model.application import Application
from tailor.model.posting import Posting, PostingSection
from tailor.model.resume import BaseResume, Basics, Line, Resume, Section, Skill, Work
from tests.benchmarks.matching import posting, three_pages

if TYPE_CHECKING:
    from ui.window import MainWindow

JOBS, SECONDS, BEAT = 8, 60, 5
CALM = 6
"""How many times in a row nothing may be under way until the window is at rest."""


def long_resume() -> Resume:
    """Return a résumé of three pages: eight jobs with eighteen bullets each, and skills."""
    lines = three_pages()
    each = len(lines) // JOBS - 2
    jobs = tuple(
        Work(
            id=f"w{job}",
            name="Orchard Ltd",
            position="Engineer",
            start_date=f"{2024 - job}",
            end_date=f"{2025 - job}",
            highlights=tuple(
                Line(f"w{job}.{number}", text) for number, text in enumerate(lines[job * each : (job + 1) * each])
            ),
        )
        for job in range(JOBS)
    )
    words = tuple(Line(f"k1.{number}", text) for number, text in enumerate(lines[JOBS * each :]))
    return Resume(
        basics=Basics(name="Ida Example", email="ida@example.com"),
        sections=(
            Section("s1", "work", "Work", jobs),
            Section("s2", "skills", "Skills", (Skill(id="k1", keywords=words),)),
        ),
        language="en",
    )


def long_posting() -> Posting:
    """Return a posting with sixty keywords in fifteen requirements."""
    asked = posting()
    section = PostingSection("", "required", (0, len(asked.text)))
    return replace(asked, title="Engineer", company="Example Mill", language="en", sections=(section,))


def long_application(number: int = 1) -> Application:
    """Return an application with both."""
    return Application(f"a{number}", long_posting(), BaseResume("b1", 1, long_resume(), "Ida Example"))


@contextmanager
def home() -> Iterator[Path]:
    """Give the app a home of its own for as long as the block runs, and no screen where there is none."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        os.environ["TAILOR_HOME"] = name
        yield Path(name)


@contextmanager
def staged(*, alone: bool = False, first: Callable[["Heartbeat"], object] = lambda _: None) -> Iterator["MainWindow"]:
    """Open the real window and end it with the block; `alone` leaves the analysis out, so that nothing else works.

    `first` gets the beats from the first sight of the window until it was at rest.
    """
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    from tailor.paths import log_dir
    from ui.app import make_application, open_window
    from ui.errors import Reporter

    def tell(kind: QtMsgType, _where: object, words: str) -> None:
        if "propagateSizeHints" not in words:
            print(words)

    qInstallMessageHandler(tell)
    application = make_application()
    window = open_window(application, Reporter(log_dir(), application))
    window.resize(1440, 900)
    beat = Heartbeat()
    window.show()
    with beat.listening():
        settle(lambda: window.is_built)
        if alone:
            window.session.changed.disconnect(window.analysing.on_changed)
        rest(window)
    first(beat)
    yield window
    window.close()
    window.library.close()


def settle(condition: Callable[[], bool], seconds: float = SECONDS) -> None:
    """Let the window work until the condition holds."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    waker = QTimer(interval=20)  # a condition may come true without an event
    waker.start()
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise SystemExit("The window did not come to rest.")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def rest(window: "MainWindow") -> None:
    """Let the window work until nothing is under way, several times in a row."""
    calm = 0

    def at_rest() -> bool:
        nonlocal calm
        busy = window.tasks.busy() or window.analysing.pending or window.keeping.pending
        calm = 0 if busy else calm + 1
        return calm >= CALM

    settle(at_rest)


class Heartbeat:
    """Beats every five milliseconds; the greatest gap between two beats is how long the event loop stood still."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._timer: QTimer = QTimer(interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = self._worked = 0.0
        self.greatest = self.busiest = 0.0

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Listen while the block runs."""
        self.greatest = self.busiest = 0.0
        self._last, self._worked = time.perf_counter(), time.process_time()
        self._timer.start()
        yield
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.process_time()
        self.greatest = max(self.greatest, (now - self._last) * 1000)
        self.busiest = max(self.busiest, (worked - self._worked) * 1000)
        self._last, self._worked = now, worked


def timed(action: Callable[[], object]) -> tuple[float, float]:
    """Return how many milliseconds an action takes, on the clock and of the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    action()
    return (time.perf_counter() - clock) * 1000, (time.process_time() - processor) * 1000


def told(times: list[float]) -> str:
    """Return the median, the 95th percentile and the greatest of some times."""
    late = statistics.quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
    return f"p50 {statistics.median(times):6.1f}  p95 {late:6.1f}  max {max(times):6.1f} ms"


def let_go() -> None:
    """Delete what waits to be deleted, as the app's own event loop does."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def megabytes() -> float:
    """Return the memory of this process after everything given up was let go."""
    for _ in range(3):
        let_go()
        gc.collect()
    return psutil.Process().memory_info().rss / 2**20
