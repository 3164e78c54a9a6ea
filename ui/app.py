"""Starts the window: the log first, then the library, the colours, the panes; work waits for the first paint."""

import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from tailor import __version__
from tailor.errors import TailorError
from tailor.paths import data_dir, log_dir, user_dir
from tailor.sockets import install_if_forbidden
from tailor.storage.library import Library
from ui import theme, translation
from ui.errors import Reporter
from ui.settings import Settings, load_settings, save_settings, settings_path
from ui.window import MainWindow


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
        window = open_window(application, reporter, [Path(file).absolute() for file in files])
    except TailorError as error:
        print(error, file=sys.stderr)
        return 1
    window.show()
    status = application.exec()
    save_settings(window.settings, settings_path())
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


def open_window(application: QApplication, reporter: Reporter, files: Sequence[Path] = ()) -> MainWindow:
    """Make the window; once it is seen it opens the application that was open last, and the files."""
    library = Library(user_dir() / "library.db")
    settings = load_settings(settings_path())
    translation.install(application, settings.language)
    dress = theme.Theme(application)
    choice, zoom = theme.as_choice(settings.theme), settings.zoom / 100
    dress.prepare(choice, zoom)
    dress.set_still(still=settings.reduce_motion)
    window = MainWindow(library, settings, dress, reporter)
    dress.apply(choice, zoom)
    fill = partial(_fill, window, to_open(library, settings), list(files))
    window.painted.connect(lambda: QTimer.singleShot(0, window, fill))
    return window


def to_open(library: Library, settings: Settings) -> str:
    """Return the application to open first, or "": where there is own work, the sample waits until it is asked for."""
    rows = [row for row in library.list() if not row.sample] or list(library.list())
    if settings.open_at_start == "nothing" or not rows:
        return ""
    return next((row.id for row in rows if row.id == library.last_open), rows[0].id)


def missing_screen() -> str:
    """Return what to say where there is no screen to open a window on, or ""."""
    seen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if seen or not sys.platform.startswith("linux"):
        return ""
    return "There is no screen to open a window on. On the command line `tailor make` does the main job."


def _fill(window: MainWindow, last: str, files: list[Path]) -> None:
    """Build the window, show what the user worked on, then do what can wait."""
    if window.is_closed:
        return
    window.build()
    if last:
        window.keeping.open(last)
    QTimer.singleShot(0, window, partial(_go_to_work, window))  # Qt shows what was built with the next events
    window.open_files(files)
    window.analysing.warm()
    try:
        window.library.back_up()
    except TailorError as error:
        window.show_error(error)


def _go_to_work(window: MainWindow) -> None:
    """Put the focus where work begins, the first step of all where there is none, unless it is somewhere already."""
    first = window.resume.front or window.posting.front or window.start.resume
    if window.focusWidget() is None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)
