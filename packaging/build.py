"""Makes the app as a folder that needs no Python, for the platform this runs on, and lets it test itself.

    python packaging/build.py [--no-selftest]

The bundle comes to stand in `dist/Tailor` (macOS: `dist/Tailor.app`).
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
WORK = ROOT / "build"
ICON_SIZE = 1024
SELFTEST_SECONDS = 60
MEGABYTE = 1 << 20


def program() -> Path:
    if sys.platform == "darwin":
        return DIST / "Tailor.app" / "Contents" / "MacOS" / "Tailor"
    return DIST / "Tailor" / ("Tailor.exe" if sys.platform == "win32" else "Tailor")


def build() -> None:
    draw_icon(ROOT / "resources" / "icons" / "tailor.svg", WORK / "tailor.png")
    options = ["--noconfirm", "--clean", "--log-level", "ERROR"]
    places = ["--distpath", DIST, "--workpath", WORK]
    command = [sys.executable, "-m", "PyInstaller", *options, *places, ROOT / "packaging" / "tailor.spec"]
    subprocess.run(command, cwd=ROOT, check=True)
    strip_python()
    let_everybody_read()


def draw_icon(drawing: Path, picture: Path) -> None:
    """Draw the app's icon as the picture from which PyInstaller makes the form of each platform."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(ICON_SIZE, ICON_SIZE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    picture.parent.mkdir(exist_ok=True)
    image.save(str(picture))


def strip_python() -> None:
    """Take the symbols off the Python library alone: the wheels' own libraries do not survive it."""
    if sys.platform.startswith("linux") and shutil.which("strip"):
        for library in (DIST / "Tailor" / "_internal").glob("libpython3*.so*"):
            subprocess.run(["strip", "--strip-unneeded", library], check=True)


def let_everybody_read() -> None:
    """Open the files to all users: some tools write theirs for one user only, and an app is installed for many."""
    if os.name != "nt":
        for path in DIST.rglob("*"):
            if not path.is_symlink():
                path.chmod(path.stat().st_mode | (0o755 if path.is_dir() else 0o644))


def size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def test_itself() -> bool:
    """Let the bundle do the main job and open its window, then once more on a virtual screen where there is one."""
    passed = selftest("without a screen", [program()], {"QT_QPA_PLATFORM": "offscreen"})
    if sys.platform.startswith("linux") and shutil.which("xvfb-run"):
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", program()]
        passed = selftest("on a virtual screen", screen, {"QT_QPA_PLATFORM": "xcb"}) and passed
    return passed


def selftest(where: str, command: list[str | Path], variables: dict[str, str]) -> bool:
    print(f"Self-test {where}:", flush=True)
    environment = os.environ | variables
    try:
        done = subprocess.run([*command, "--selftest"], env=environment, timeout=SELFTEST_SECONDS)
    except subprocess.TimeoutExpired:
        print(f"  not done after {SELFTEST_SECONDS} seconds")
        return False
    return done.returncode == 0


def main(arguments: list[str]) -> int:
    started = time.monotonic()
    build()
    seconds = time.monotonic() - started
    print(f"Built {program().relative_to(ROOT)}: {size(DIST) / MEGABYTE:.0f} MB in {seconds:.0f} s", flush=True)
    if "--no-selftest" in arguments or test_itself():
        return 0
    print("The bundle failed its self-test.")
    return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
