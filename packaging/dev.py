"""Sets up and runs the app, its tests, its locks and its bundle, with nothing but Python 3.11 to 3.13.

python3 packaging/dev.py run [FILE...]    open the app; without a screen, tailor the bundled sample into ./out
python3 packaging/dev.py test [...]       format, lint, types and the whole test suite; the rest goes to pytest
python3 packaging/dev.py lock [--keep]    renew both locks; --keep changes only what no longer fits
python3 packaging/dev.py build            make the app as a bundle for this platform
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

if sys.version_info[:2] not in ((3, 11), (3, 12), (3, 13)):
    others = [name for name in ("python3.13", "python3.12", "python3.11") if shutil.which(name)]
    hint = f"Start it with {others[0]} instead." if others else "Install one of them and start with it."
    sys.exit(f"Tailor needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}. {hint}")

import environment
import system

ROOT = environment.ROOT
LINTERS = {
    "ruff format": ("-m", "ruff", "format", "--check"),
    "ruff check": ("-m", "ruff", "check"),
    "mypy": ("-m", "mypy"),
}


def run(arguments: Sequence[str]) -> int:
    """Open the window, or do the main job on the sample where nobody would see one."""
    python = environment.prepare(development=False)
    if system.has_screen(os.environ):
        system.provide_window_libraries(os.environ)
        files = [str(Path(name).resolve()) for name in arguments]
        return _become(python, "-m", "ui", *(["open", *files] if files else []))
    out = Path.cwd() / "out"
    print(
        f"There is no screen here, so the bundled sample is tailored without a window, into {_short(out)}", flush=True
    )
    sample = ROOT / "resources" / "sample"
    return _become(python, "-m", "tailor", "make", sample / "resume.docx", sample / "posting.txt", "-o", out)


def test(arguments: Sequence[str]) -> int:
    """Run the linters and the whole suite; the last line counts what passed and failed, a failed linter as one."""
    python = environment.prepare(development=True)
    # A shell that asks for a certain platform keeps it, as for a run in a virtual screen.
    variables = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONUTF8": "1"}
    system.provide_window_libraries(variables)
    system.provide_programs()
    failed = []
    for name, command in LINTERS.items():
        print(f"{name}:", flush=True)
        if subprocess.call([python, *command], cwd=ROOT, env=variables) != 0:
            failed.append(name)
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder) / "results.xml"
        command = [python, "-m", "pytest", f"--junit-xml={results}", *arguments]
        status = subprocess.call(command, cwd=ROOT, env=variables)
        counts, left_out = _counts(results), _left_out(results)
    for reason, number in left_out.items():
        print(f"Not run: {number} ({reason})")
    if failed:
        print(f"Failed before the tests: {', '.join(failed)}")
    if counts is None:
        print("The tests did not come to their end.")
    passed, broken = counts or (0, 1)
    print(f"{passed} passed, {broken + len(failed)} failed", flush=True)
    return status or int(bool(failed))


def lock(arguments: Sequence[str]) -> int:
    """Resolve both locks anew for every platform and Python version: hashes, but no address."""
    python = environment.prepare(development=True)
    variables = dict(os.environ)
    if mirror := os.environ.get("PIP_INDEX_URL"):
        variables.setdefault("UV_DEFAULT_INDEX", mirror)
    compile_lock = [python, "-m", "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
    compile_lock += ["--generate-hashes", "--no-header", "--no-annotate"]
    compile_lock += [] if "--keep" in arguments else ["--upgrade"]
    parts = (
        (environment.REQUIREMENTS, "pyproject.toml", "--group", "build"),
        (environment.DEVELOPMENT, "--group", "dev", "--constraint", "packaging/requirements.lock"),
    )
    for file, *what in parts:
        print(f"Resolving {_short(file)}", flush=True)
        code = subprocess.call([*compile_lock, *what, "--output-file", file.relative_to(ROOT)], cwd=ROOT, env=variables)
        if code != 0:
            return code
    return 0


def build(arguments: Sequence[str]) -> int:
    """Make the bundle with the tools of the development lock."""
    python = environment.prepare(development=True)
    return subprocess.call([python, ROOT / "packaging" / "build.py", *arguments], cwd=ROOT)


COMMANDS = {"run": run, "test": test, "lock": lock, "build": build}


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return 0 if arguments and arguments[0] in ("-h", "--help") else 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except KeyboardInterrupt:
        return 130


def _become(*command: str | Path) -> int:
    """Run a command in the project's place: as this very process where the system can, so that a signal reaches it."""
    words = [str(word) for word in command]
    if os.name != "nt":
        os.chdir(ROOT)
        os.execv(words[0], words)
    return subprocess.call(words, cwd=ROOT)


def _counts(results: Path) -> tuple[int, int] | None:
    """Return how many tests passed and failed, or nothing where pytest wrote no results."""
    if not results.exists():
        return None
    suite = ET.parse(results).getroot().find("testsuite")
    count = {name: int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")}
    failed = count["failures"] + count["errors"]
    return count["tests"] - failed - count["skipped"], failed


def _left_out(results: Path) -> dict[str, int]:
    """Return how many tests were not run, by why."""
    if not results.exists():
        return {}
    return dict(Counter(skipped.get("message", "") for skipped in ET.parse(results).getroot().iter("skipped")))


def _short(path: Path) -> str:
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
