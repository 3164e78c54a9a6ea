"""Measures start to painted window against a bare PySide6 window of the same size, process by process in turn.

    python tests/benchmarks/start.py [--rounds 7]

Prints the medians and their ratios: the window of a first start, and the window with the sample in it. The aim is 2.5
at most. The window is shown before its panes are made; the time until all of it stands is printed too, with no aim.
Without a screen all run offscreen.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
AIM = 2.5

BARE = """
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def event(self, event):
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint:
            print("painted", flush=True)
        return handled

application = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
application.exec()
"""

# The way ui.app.run goes, with a word at the end of it.
APP = """
from tailor.paths import log_dir
from ui.app import make_application, open_window
from ui.errors import Reporter

application = make_application()
reporter = Reporter(log_dir(), application)
reporter.install()
window = open_window(application, reporter)
window.painted.connect(lambda: print("painted", flush=True))
window.show()
application.exec()
"""

# Says its word only when the panes stand too.
COMPLETE = APP.replace(
    'window.painted.connect(lambda: print("painted", flush=True))',
    """
from PySide6.QtCore import QTimer

watch = QTimer(window, interval=5)
watch.timeout.connect(lambda: print("painted", flush=True) if window.is_built else None)
watch.start()
""",
)

# Fills the library, as somebody who has used the app before.
USE = """
from pathlib import Path
from tailor import flow
from tailor.paths import data_dir, user_dir
from tailor.storage.library import Library

sample = data_dir("resources") / "sample"
posting = flow.read_posting_file(sample / "posting.txt")
library = Library(user_dir() / "library.db")
library.save(flow.start_application("one", flow.import_resume(sample / "resume.docx"), posting))
library.close()
"""


def seconds_to_paint(program: str, environment: dict[str, str]) -> float:
    """Start a fresh Python and return the time until it says that its window was painted."""
    began = time.perf_counter()
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=pipe, stderr=pipe, text=True) as process:
        line = process.stdout.readline() if process.stdout else ""
        seconds = time.perf_counter() - began
        if line.strip() != "painted":
            raise SystemExit(f"The window was not painted.\n{process.communicate()[1]}")
        process.kill()
    return seconds


def medians(rounds: int, homes: dict[str, tuple[str, Path]], environment: dict[str, str]) -> dict[str, float]:
    """Return the median of each program, all in turn, so that a busy machine is busy for all."""
    seconds: dict[str, list[float]] = {name: [] for name in homes}
    for number in range(rounds + 1):
        for name, (program, home) in homes.items():
            taken = seconds_to_paint(program, environment | {"TAILOR_HOME": str(home)})
            if number:  # the first round compiles the sources and fills the system's file cache
                seconds[name].append(taken)
    return {name: statistics.median(times) for name, times in seconds.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        environment = os.environ | {"PYTHONPYCACHEPREFIX": str(folder / "compiled")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        used = environment | {"TAILOR_HOME": str(folder / "used")}
        subprocess.run([sys.executable, "-c", USE], cwd=ROOT, env=used, check=True)
        homes = {
            "bare window": (BARE, folder),
            "first start": (APP, folder / "first"),
            "with the sample": (APP, folder / "used"),
            "all its panes": (COMPLETE, folder / "used"),
        }
        found = medians(rounds, homes, environment)
    bare, complete = found.pop("bare window"), found.pop("all its panes")
    print(f"bare window {bare * 1000:.0f} ms")
    print(f"all its panes {complete * 1000:.0f} ms, ratio {complete / bare:.2f}")
    for name, seconds in found.items():
        print(f"{name} {seconds * 1000:.0f} ms, ratio {seconds / bare:.2f} (aim: at most {AIM})")
    return 0 if max(found.values()) <= AIM * bare else 1


if __name__ == "__main__":
    sys.exit(main())
