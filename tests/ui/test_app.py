"""The app starts where it was left, says what it cannot do, and imports nothing heavy to do so."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from tailor.paths import user_dir
from tailor.storage.library import Library
from ui import app
from ui.errors import Reporter
from ui.settings import Settings, save_settings, settings_path

ROOT = Path(__file__).parents[2]
HEAVY = (
    "keybert sklearn scipy numpy tokenizers onnxruntime pycrfsuite docx lxml reportlab pypdfium2 pdfminer pypdf "
    "mammoth uharfbuzz fontTools torch"
)


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    known = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, *arguments],
        env=known | environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_importing_the_app_imports_nothing_heavy() -> None:
    program = f"import sys, ui.app, ui.building; print([name for name in {HEAVY!r}.split() if name in sys.modules])"
    assert start("-c", program).stdout.strip() == "[]"


def test_the_window_opens_as_it_was_left(
    qtbot: QtBot, qapp: QApplication, reporter: Reporter, application: Application
) -> None:
    user_dir().mkdir(parents=True, exist_ok=True)
    library = Library(user_dir() / "library.db")
    library.save(application, (1, 2))
    library.save(replace(application, id="a2"))
    library.save_last_open("a1")
    library.close()
    save_settings(Settings(theme="dark", zoom=110), settings_path())
    window = app.open_window(qapp, reporter)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted, timeout=10_000):
        window.show()
    qtbot.waitUntil(lambda: window.is_built and window.session.application == application)
    assert window.dress.choice == "dark"
    assert {row.id for row in window.rail.model.rows} == {"a1", "a2"}
    assert list((user_dir() / "backups").iterdir())
    window.close()
    window.library.close()
    window.dress.apply("light")


def test_the_first_step_has_the_focus_at_first(qtbot: QtBot, qapp: QApplication, reporter: Reporter) -> None:
    user_dir().mkdir(parents=True, exist_ok=True)
    window = app.open_window(qapp, reporter)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.is_built and window.focusWidget() is window.resume.open_button)
    window.close()
    window.library.close()


def test_a_damaged_library_is_told_in_the_window(qtbot: QtBot, qapp: QApplication, reporter: Reporter) -> None:
    user_dir().mkdir(parents=True, exist_ok=True)
    (user_dir() / "library.db").write_bytes(b"damaged" * 1000)
    window = app.open_window(qapp, reporter)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.is_built)
    assert "is damaged" in window.notice.words.text()
    assert window.notice.isVisible()
    window.close()
    window.library.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_it_says_so_and_ends() -> None:
    known = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    ended = subprocess.run(
        [sys.executable, "-m", "ui", "open"],
        env={name: value for name, value in known.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 1
    assert "no screen" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_other_words_go_to_the_command_line() -> None:
    ended = start("-m", "ui", "templates")
    assert ended.returncode == 0
    assert "classic" in ended.stdout
