"""Lets the app test itself where it is installed: the main job in a real worker, then the window, the network shut."""

import faulthandler
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tailor import flow, sockets
from tailor.doctor import examine
from tailor.model.report import Report
from tailor.paths import data_dir, log_dir
from ui.app import make_application, missing_screen, open_window
from ui.errors import Reporter
from ui.tasks import Tasks

SECONDS = 50


class StepFailed(Exception):
    """A step of the self-test that did not come out as it should."""


def selftest() -> int:
    """Print a line for each step and return 0 if all went well; it ends within a minute whatever happens."""
    os.environ[sockets.VARIABLE] = "1"
    sockets.install_if_forbidden()
    if missing_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="tailor-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        os.environ["TAILOR_HOME"] = str(folder / "home")
        # A windowed program on Windows has no stderr to tell on.
        with (folder / "hang.txt").open("w") as notes:
            faulthandler.dump_traceback_later(SECONDS, exit=True, file=sys.stderr or notes)
            try:
                _run(folder)
            except Exception:  # noqa: BLE001 - no event loop ends this process: the test has to end by itself
                traceback.print_exc()
                print("Self-test failed", flush=True)
                return 1
            finally:
                faulthandler.cancel_dump_traceback_later()
    print("Self-test passed", flush=True)
    return 0


def _run(folder: Path) -> None:
    escaped: list[BaseException] = []
    # An error in a slot ends nothing by itself; here it must not pass unseen.
    sys.excepthook = lambda _kind, error, _trace: escaped.append(error)
    application = make_application()
    tasks = Tasks(application)
    try:
        _do_main_job(tasks, folder / "out")
        _examine_worker(tasks)
    finally:
        tasks.close()
    _open_window(application)
    _expect(sockets.attempts() == 0, "the window's process reached for the network")
    for error in escaped:
        raise StepFailed("an error escaped from a slot") from error


def _do_main_job(tasks: Tasks, out: Path) -> None:
    sample = data_dir("resources") / "sample"
    began = time.monotonic()
    report: Report = _ask_worker(tasks, flow.make, sample / "resume.docx", sample / "posting.txt", out)
    formats = {file.format for file in report.files if Path(file.path).stat().st_size > 0}
    _expect({"docx", "pdf"} <= formats, f"only {sorted(formats)} were written")
    for file in report.files:
        findings = "; ".join(finding.message for finding in file.findings)
        _expect(file.read_back == "complete", f"{Path(file.path).name} reads back {file.read_back}: {findings}")
    before, after = (
        f"{met} of {all_}" for met, all_ in (report.coverage_before.keywords, report.coverage_after.keywords)
    )
    _say(f"tailored the sample in a worker process in {time.monotonic() - began:.1f} s")
    _say(f"wrote {len(report.files)} files, all read back complete; keywords {before} before, {after} after")


def _examine_worker(tasks: Tasks) -> None:
    """Ask the very worker that did the job what it found shipped and whether it reached for the network."""
    found = _ask_worker(tasks, examine)
    missing = [name for name, state in found["shipped"].items() if state != "present"]
    _expect(not missing, f"not shipped: {', '.join(missing)}")
    _expect(found["sockets forbidden"] is True, "the worker does not forbid the network")
    _expect(found["sockets asked for"] == 0, "the worker reached for the network")
    _say(f"found {', '.join(found['shipped'])}; the worker opened no socket")


def _open_window(application: QApplication) -> None:
    reporter = Reporter(log_dir(), application)
    window = open_window(application, reporter)
    window.show()
    _wait_for(lambda: window.is_built, 15, "the window was not painted and built")
    picture = window.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    _expect(len(colours) > 2, "the window is blank")
    window.close()
    window.library.close()
    reporter.close()
    _say(f"opened and closed the window ({application.platformName()}, {picture.width()} × {picture.height()})")


def _ask_worker(tasks: Tasks, function: Callable[..., Any], *arguments: Any) -> Any:
    answers: list[Any] = []
    errors: list[Exception] = []
    tasks.start("Self-test", function, arguments, answers.append, errors.append, limit=SECONDS)
    _wait_for(lambda: bool(answers or errors), SECONDS, f"{function.__name__} gave no answer")
    for error in errors:
        raise StepFailed(f"{function.__name__} failed in the worker") from error
    return answers[0]


def _wait_for(condition: Callable[[], bool], seconds: float, otherwise: str) -> None:
    """Let the event loop run until the condition holds."""
    loop = QEventLoop()
    watch = QTimer(loop, interval=20)
    watch.timeout.connect(lambda: loop.quit() if condition() else None)
    watch.start()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
    watch.stop()
    _expect(condition(), otherwise)


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise StepFailed(otherwise)


def _say(text: str) -> None:
    print(f"  {text}", flush=True)
