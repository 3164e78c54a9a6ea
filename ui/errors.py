"""What went wrong: a log that never holds the user's text, and the only error dialogs of the app."""

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, QUrl, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from tailor import __version__
from tailor.errors import TailorError
from ui.translation import shown

LOG_NAME = "tailor.log"
_log = logging.getLogger("tailor.window")
_QT_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def describe(error: BaseException) -> str:
    """Return what kind of error it is and where it arose, causes included: code and places, never a value.

    Messages of errors are left out, because they may quote a résumé.
    """
    parts: list[str] = []
    seen: BaseException | None = error
    while seen is not None and len(parts) < 10:
        frames = [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in _frames(seen.__traceback__)]
        parts.append("\n".join([type(seen).__qualname__, *frames, *_worker_frames(seen)]))
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\ncaused by ".join(parts)


class Reporter(QObject):
    """Writes every bug to the log and shows it once, with a way to copy the details."""

    _reported = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = folder / LOG_NAME
        self._handler = _open_log(self.path)
        self._crash_file: TextIO | None = None
        self._dialog: QMessageBox | None = None
        self.offer: Callable[[str], object] | None = None
        """Opens the report of a problem with an error's details, once there is a window for it."""
        self._reported.connect(self._show, Qt.ConnectionType.QueuedConnection)
        _log.info("Tailor %s, Qt %s, Python %s, %s", __version__, qt_version, platform.python_version(), sys.platform)

    def install(self) -> None:
        """Hear of every error nobody caught, in any thread, and of Qt's own warnings."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)
        qInstallMessageHandler(_on_qt_message)
        if self.path.parent.is_dir():
            self._crash_file = (self.path.parent / "crash.log").open("a", encoding="utf-8")
            faulthandler.enable(self._crash_file)

    def close(self) -> None:
        """Give the hooks back and close the files."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()
        _log.removeHandler(self._handler)
        self._handler.close()

    def report(self, error: BaseException) -> None:
        """Log a bug and show it, once at a time; safe from any thread."""
        details = describe(error)
        _log.error("%s", details)
        self._reported.emit(details)

    @property
    def dialog(self) -> QMessageBox | None:
        """The dialog that is open."""
        return self._dialog

    def _on_exception(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self.report(error)

    @Slot(str)
    def _show(self, details: str) -> None:
        if self._dialog is not None:
            return
        box = QMessageBox(QApplication.activeWindow())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Tailor")
        box.setText(self.tr("Something went wrong in the app. Your work is saved as it was a moment ago."))
        box.setInformativeText(
            self.tr(
                "A note for the developers, without any text of yours, is in\n{}\n\n"
                "If it happens again, restart the app and send them the details."
            ).format(self.path)
        )
        copy = box.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        folder = box.addButton(self.tr("Open log folder"), QMessageBox.ButtonRole.ActionRole)
        offer = self.offer
        if offer is not None:
            tell = box.addButton(self.tr("Report a problem…"), QMessageBox.ButtonRole.AcceptRole)
            tell.clicked.connect(lambda: offer(details))
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        _keep_open(copy, lambda: QGuiApplication.clipboard().setText(_details(details)))
        _keep_open(folder, lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent))))
        box.finished.connect(self._on_closed)
        self._dialog = box
        box.open()

    @Slot(int)
    def _on_closed(self, _: int) -> None:
        self._dialog = None


def show_failure(parent: QWidget, title: str, error: TailorError) -> QMessageBox:
    """Show an error of saving or exporting in a box of its own, because work could be lost."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Tailor", title, QMessageBox.StandardButton.Ok, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setInformativeText(shown(error))
    box.open()
    return box


def _keep_open(button: QPushButton, act: Callable[[], object]) -> None:
    """Let a button of a message box act without closing it."""
    button.clicked.disconnect()
    button.clicked.connect(act)


def _details(details: str) -> str:
    return (
        f"Tailor {__version__}, Qt {qt_version}, Python {platform.python_version()}, {platform.platform()}\n{details}"
    )


def _open_log(path: Path) -> logging.Handler:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            path, maxBytes=512_000, backupCount=3, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.setLevel(logging.INFO)
    _log.propagate = False
    _log.addHandler(handler)
    return handler


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    level = _QT_LEVELS.get(kind)
    if level is not None:
        _log.log(level, "Qt %s: %s", context.category or "", message[:200])


def _frames(trace: TracebackType | None) -> list[traceback.FrameSummary]:
    return traceback.extract_tb(trace)


def _worker_frames(error: BaseException) -> list[str]:
    """Return the places a worker's traceback names, without its lines of text."""
    text = str(error) if type(error).__name__ == "RemoteTraceback" else ""
    lines = (line.strip() for line in text.splitlines())
    places = (line.removeprefix('File "').split('"', 1) for line in lines if line.startswith('File "'))
    return [f"  {_short(file)}{rest}" for file, rest in places]


def _short(file: str) -> str:
    """Return the end of a path, so that no user name is in the log."""
    return "/".join(Path(file).parts[-3:])
