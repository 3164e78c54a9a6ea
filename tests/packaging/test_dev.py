"""`dev.py` sets up a project of its own once, starts it at once after that, and mends what was cut short."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# An editable install without hatchling, so that nothing has to be downloaded.
BACKEND = """
import zipfile
from pathlib import Path


def build_editable(folder, settings=None, metadata=None):
    with zipfile.ZipFile(Path(folder) / "tailor-1-py3-none-any.whl", "w") as wheel:
        wheel.writestr("tailor.pth", str(Path.cwd()))
        wheel.writestr("tailor-1.dist-info/METADATA", "Metadata-Version: 2.1\\nName: tailor\\nVersion: 1\\n")
        wheel.writestr("tailor-1.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("tailor-1.dist-info/RECORD", "")
    return "tailor-1-py3-none-any.whl"
"""
PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "tailor"
version = "1"
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny project of the same shape: its core prints what it was asked to do."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "packaging").mkdir()
    (folder / "tailor").mkdir()
    for name in ("dev.py", "environment.py", "system.py", "wheel_data.py"):
        shutil.copy(ROOT / "packaging" / name, folder / "packaging")
    (folder / "packaging" / "requirements.lock").write_text("# nothing\n")
    (folder / "pyproject.toml").write_text(PROJECT)
    (folder / "backend.py").write_text(BACKEND)
    (folder / "tailor" / "__init__.py").touch()
    (folder / "tailor" / "__main__.py").write_text("import sys\nprint('asked:', *sys.argv[1:])\n")
    return folder


def start(project: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **variables}
    command = [sys.executable, str(project / "packaging" / "dev.py"), *arguments]
    return subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, timeout=120)


@pytest.mark.slow
def test_setting_up_once_starting_at_once_and_mending(project):
    first = start(project, "run")
    assert first.returncode == 0, first.stdout + first.stderr
    assert "Making .venv" in first.stdout
    assert "no screen" in first.stdout
    sample = project / "resources" / "sample"
    asked = f"asked: make {sample / 'resume.docx'} {sample / 'posting.txt'} -o {project / 'out'}"
    assert asked in first.stdout

    second = start(project, "run")
    assert "Making" not in second.stdout
    assert "Installing" not in second.stdout
    assert asked in second.stdout

    (project / "packaging" / "requirements.lock").write_text("# changed\n")
    changed = start(project, "run")
    assert "Installing the app's packages" in changed.stdout
    assert "Making" not in changed.stdout

    (project / ".venv" / "set-up-unfinished").touch()
    mended = start(project, "run")
    assert "Making .venv" in mended.stdout
    assert asked in mended.stdout


@pytest.mark.slow
def test_a_failed_installation_says_what_pip_said_and_leaves_no_stamp(project):
    lock = project / "packaging" / "requirements.lock"
    before = lock.read_text()
    lock.write_text("nobody-publishes-this==1.0 --hash=sha256:" + "0" * 64 + "\n")
    failed = start(project, "run", PIP_NO_INDEX="1")
    assert failed.returncode == 1
    assert "nobody-publishes-this" in failed.stderr
    lock.write_text(before)
    assert start(project, "run").returncode == 0


def test_an_unknown_command_is_wrong_usage(project):
    wrong = start(project, "dance")
    assert wrong.returncode == 2
    assert "dev.py run" in wrong.stdout
