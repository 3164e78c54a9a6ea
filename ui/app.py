"""Starts the window: the log first, then the library, the colours, the panes; work waits for the first paint."""

import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from tailor import __version__
from tailor.errors import TailorError
from tailor.paths import data_dir, log_dir, user_dir
from tailor.sockets import install_if_forbidden
from tailor.storage.library import Library
from ui import theme
from ui.errors import Reporter
from ui.settings import load_settings, save_settings
from ui.window import MainWindow

SETTINGS = "settings.ini"


def run(files: Sequence[str] = ()) -> int:
    """Open the window and return the exit status when it was closed."""
    install_if_forbidden()
    missing = missing_screen()
    if missing:
        print(missing, file=sys.stderr)
        return 1
    application = make_application()
    reporter = Reporter(log_dir(), application)
    reporter.install()
    try:
        window = open_window(application, reporter)
    except TailorError as error:
        print(error, file=sys.stderr)
        return 1
    window.open_files([Path(file).absolute() for file in files])
    window.show()
    status = application.exec()
    window.tasks.close()
    save_settings(window.settings, user_dir() / SETTINGS)
    window.library.close()
    reporter.close()
    return status


def make_application() -> QApplication:
    """Make the Qt application with its name and picture."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Tailor")
    application.setApplicationDisplayName("Tailor")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("tailor")
    application.setWindowIcon(QIcon(str(data_dir("resources") / "icons" / "tailor.svg")))
    return application


def open_window(application: QApplication, reporter: Reporter) -> MainWindow:
    """Make the window with the library and the application that was open last."""
    library = Library(user_dir() / "library.db")
    settings = load_settings(user_dir() / SETTINGS)
    dress = theme.Theme(application)
    choice, zoom = theme.as_choice(settings.theme), settings.zoom / 100
    dress.prepare(choice, zoom)
    window = MainWindow(library, settings, dress, reporter)
    dress.apply(choice, zoom)
    rows = library.list()
    if rows:
        last = library.last_open
        window.keeping.open(last if any(row.id == last for row in rows) else rows[0].id)
    window.painted.connect(partial(_after_first_paint, window))
    return window


def missing_screen() -> str:
    """Return what to say where there is no screen to open a window on, or ""."""
    seen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if seen or not sys.platform.startswith("linux"):
        return ""
    return "There is no screen to open a window on. On the command line `tailor make` does the main job."


def _after_first_paint(window: MainWindow) -> None:
    window.analysing.warm()
    try:
        window.library.back_up()
    except TailorError as error:
        window.show_error(error)
