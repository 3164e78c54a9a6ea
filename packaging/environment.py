"""Makes `.venv` from the locks and keeps it in step with them; a second start finds everything in place."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import re
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import system

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
REQUIREMENTS = ROOT / "packaging" / "requirements.lock"
DEVELOPMENT = ROOT / "packaging" / "development.lock"
# What an editable install is made from: another version, command or place asks for a new one.
PROJECT = (ROOT / "pyproject.toml", ROOT / "tailor" / "__init__.py", ROOT / "packaging" / "wheel_data.py")

_PINNED = re.compile(r"^[A-Za-z0-9][\w.-]*==", re.MULTILINE)
_PIP = ("-m", "pip", "install", "--no-input", "--no-deps", "--progress-bar", "off", "--disable-pip-version-check")


def venv_python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare(*, development: bool) -> Path:
    """Bring `.venv` in step with the locks and return its Python."""
    locks = (REQUIREMENTS, DEVELOPMENT) if development else (REQUIREMENTS,)
    if not _in_step(locks):
        with _alone():
            _make_venv()
            for lock in locks:
                _sync(lock)
            _install_project()
    return venv_python()


def _in_step(locks: tuple[Path, ...]) -> bool:
    return _venv_is_whole() and _stamp("project", *PROJECT) and all(_stamp(lock.stem, lock) for lock in locks)


def _venv_is_whole() -> bool:
    """A `.venv` that this Python made (or one of its version) and in which no set-up was cut short."""
    if not venv_python().exists() or _unfinished().exists():
        return False
    settings = (VENV / "pyvenv.cfg").read_text(encoding="utf-8")
    version = re.search(r"^version\w*\s*=\s*(\d+)\.(\d+)", settings, re.MULTILINE)
    return version is not None and (int(version[1]), int(version[2])) == sys.version_info[:2]


def _make_venv() -> None:
    if (
        _venv_is_whole()
        and subprocess.run([venv_python(), "-m", "pip", "--version"], capture_output=True).returncode == 0
    ):
        return
    if importlib.util.find_spec("ensurepip") is None:
        system.provide([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"])
    print("Making .venv", flush=True)
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], capture_output=True, text=True)
    if made.returncode != 0:
        raise SystemExit(f"Python could not make .venv:\n{made.stdout}{made.stderr}")


def _sync(lock: Path) -> None:
    if _stamp(lock.stem, lock):
        return
    count = len(_PINNED.findall(lock.read_text(encoding="utf-8")))
    what = "the app's packages" if lock == REQUIREMENTS else "the development tools"
    _installing(f"Installing {what} ({count})", count, "--require-hashes", "-r", lock)
    _set_stamp(lock.stem, lock)


def _install_project() -> None:
    if not _stamp("project", *PROJECT):
        _installing("Linking the app into .venv", 1, "--no-build-isolation", "--editable", ROOT)
        _set_stamp("project", *PROJECT)


def _installing(title: str, count: int, *arguments: str | Path) -> None:
    """Run pip quietly, with a count where somebody watches; a kill on the way makes the next start begin afresh."""
    print(f"{title} …", flush=True)
    _unfinished().touch()
    last: deque[str] = deque(maxlen=30)
    seen = 0
    with subprocess.Popen(
        [venv_python(), *_PIP, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as pip:
        for line in pip.stdout or ():
            last.append(line)
            seen += line.startswith(("Collecting", "Requirement already", "Ignoring"))
            if sys.stdout.isatty():
                print(f"\r  {min(seen, count)} of {count} ", end="", flush=True)
    if sys.stdout.isatty():
        print("\r", end="")
    _unfinished().unlink()
    if pip.returncode != 0:
        raise SystemExit(f"{title} failed. pip said:\n{''.join(last)}")


def _unfinished() -> Path:
    return VENV / "set-up-unfinished"


def _stamp(name: str, *files: Path) -> bool:
    with contextlib.suppress(OSError):
        return (VENV / f"{name}.stamp").read_text(encoding="utf-8") == _fingerprint(files)
    return False


def _set_stamp(name: str, *files: Path) -> None:
    (VENV / f"{name}.stamp").write_text(_fingerprint(files), encoding="utf-8")


def _fingerprint(files: tuple[Path, ...]) -> str:
    content = b"".join(file.read_bytes() for file in files)
    return hashlib.sha256(content + str(ROOT).encode()).hexdigest()


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Hold a lock that dies with this process, so that two starts at once do not build the same `.venv` twice."""
    with (ROOT / ".venv.lock").open("w") as file:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield
