"""Measures start to painted window against a bare PySide6 window of the same size, process by process in turn.

    python tests/benchmarks/start.py [--rounds 7]

Prints both medians and their ratio; the aim is 2.5 at most. Without a screen both run offscreen.
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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        environment = os.environ | {"TAILOR_HOME": home}
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        seconds: dict[str, list[float]] = {BARE: [], APP: []}
        for number in range(rounds + 1):
            for program, times in seconds.items():
                taken = seconds_to_paint(program, environment)
                if number:  # the first round fills the system's file cache
                    times.append(taken)
    bare, app = statistics.median(seconds[BARE]), statistics.median(seconds[APP])
    print(f"bare window {bare * 1000:.0f} ms, app {app * 1000:.0f} ms, ratio {app / bare:.2f} (aim: at most {AIM})")
    return 0 if app / bare <= AIM else 1


if __name__ == "__main__":
    sys.exit(main())
