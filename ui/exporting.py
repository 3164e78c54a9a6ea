"""Writes the documents: asks where and what, runs the export in a worker, shows what was read back."""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from tailor.errors import TailorError
from tailor.model.application import Application
from tailor.model.report import Report
from tailor.model.wishes import FORMATS, LETTER_FORMATS, Wishes
from ui.errors import show_failure
from ui.session import Session
from ui.settings import Settings
from ui.steps import export_documents
from ui.tasks import Tasks
from ui.views.export import ExportDialog

EXPORTING = "Writing the documents"
_LIMIT = 120.0


class Exporting(QObject):
    """One export at a time, in a dialog from question to result.

    `written` carries the report, `failed` an error that is a bug.
    """

    failed = Signal(object)
    written = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._settings, self._parent = session, tasks, settings, parent
        self.dialog: ExportDialog | None = None
        self.failure: QMessageBox | None = None

    def ask(self) -> None:
        """Ask where to and in which formats."""
        application = self._session.application
        if application is None or self.dialog is not None:
            return
        wishes = Wishes(
            Path(self._settings.export_folder or _documents()),
            tuple(name for name in self._settings.export_formats.split(",") if name in FORMATS),
            letter=self._settings.export_letter,
        )
        self.dialog = ExportDialog(wishes, partial(planned_files, application, self._session), self._parent)
        self.dialog.wished.connect(self._export)
        self.dialog.stopped.connect(lambda: self._tasks.cancel(EXPORTING))
        self.dialog.open_wanted.connect(open_file)
        self.dialog.folder_wanted.connect(show_in_folder)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

    def _export(self, wishes: Wishes) -> None:
        application = self._session.application
        if application is None or self.dialog is None:
            return
        self._settings.export_folder = str(wishes.folder)
        self._settings.export_formats = ",".join(wishes.formats)
        self._settings.export_letter = wishes.letter
        self.dialog.show_running()
        arguments = (application, wishes, self._session.answers)
        self._tasks.start(EXPORTING, export_documents, arguments, self._on_written, self._on_failed, limit=_LIMIT)

    def _on_written(self, report: Report) -> None:
        if self.dialog is not None:
            self.dialog.show_report(report)
        self.written.emit(report)

    def _on_failed(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.show_question()
        if isinstance(error, TailorError):
            self.failure = show_failure(self.dialog or self._parent, "The documents could not be written.", error)
        else:
            self.failed.emit(error)

    def _on_closed(self) -> None:
        self.dialog = None


def planned_files(application: Application, session: Session, wishes: Wishes) -> tuple[Path, ...]:
    """Return the files an export will write."""
    from tailor.exporters.files import file_name  # delayed: only an export needs it

    whom = application.posting.company or application.posting.title
    name = session.tailored.basics.name
    documents = [("Résumé", kind) for kind in wishes.formats]
    if wishes.letter:
        documents += [("Letter", kind) for kind in wishes.formats if kind in LETTER_FORMATS]
    return tuple(wishes.folder / file_name(name, what, whom, suffix=kind) for what, kind in documents)


def open_file(path: Path) -> None:
    """Open a file in the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> None:
    """Show a file in the system's file manager, selected where the system can."""
    if sys.platform == "win32":
        QProcess.startDetached("explorer", ["/select,", str(path).replace("/", "\\")])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
