"""The app tests itself in a process of its own, as an installed or bundled one does."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def start(*command: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "TAILOR_FORBID_SOCKETS"}
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )


@pytest.mark.slow
def test_the_selftest_does_the_main_job_and_opens_the_window(home):
    done = start("-m", "ui", "--selftest")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all read back complete" in done.stdout
    assert "opened no socket" in done.stdout
    assert "opened and closed the window" in done.stdout
    assert list(home.iterdir()) == [], "the self-test leaves the user's folder alone"


@pytest.mark.slow
def test_the_selftest_fails_when_a_step_does(tmp_path):
    """A sample that is not there ends it with a line that says so, not in a wait for ever."""
    shutil.copytree(ROOT / "resources", tmp_path / "resources", ignore=shutil.ignore_patterns("sample", "embedding"))
    lines = [
        "import pathlib, tailor.paths",
        f"tailor.paths._CHECKOUT = pathlib.Path({str(tmp_path)!r})",
        "from ui.selftest import selftest",
        "raise SystemExit(selftest())",
    ]
    done = start("-c", "\n".join(lines))
    assert done.returncode == 1
    assert "Self-test failed" in done.stdout
