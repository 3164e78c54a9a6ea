"""Writes the documents: asks where and what, runs the export in a worker, shows what was read back."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QProcess,
    QStandardPaths,
    QUrl,
    Signal,
)
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from tailor.errors import TailorError
from tailor.model.application import Application
from tailor.model.report import Report
from tailor.model.resume import BaseResume
from tailor.model.wishes import FORMATS, LETTER_FORMATS, Wishes
from ui.errors import show_failure
from ui.session import Session
from ui.settings import Settings
from ui.steps import export_documents, why_not_own_file
from ui.tasks import Tasks
from ui.translation import counted, later, shown
from ui.views.export import ExportDialog
from ui.views.look_words import paper_name

translate = QCoreApplication.translate

EXPORTING = later("Core", "Writing the documents")
LOOKING = later("Core", "Looking at your Word file")
_WORD_FILES = (".docx", ".docm")
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
        self._only = ""
        self.doubtful: Callable[[], int] = lambda: 0
        """Counts the changes that say something new which the user has not confirmed."""

    def ask(self, only: str = "") -> None:
        """Ask what to export and where to; `only` proposes the résumé in one format, or "own" the user's Word file."""
        application = self._session.application
        if application is None or self.dialog is not None:
            return
        self._only = only
        planned = partial(planned_files, application, self._session)
        self.dialog = ExportDialog(self._proposed(only), planned, look_in_words(application), self._parent)
        self.dialog.wished.connect(self._export)
        self.dialog.stopped.connect(lambda: self._tasks.cancel(EXPORTING))
        self.dialog.open_wanted.connect(open_file)
        self.dialog.folder_wanted.connect(show_in_folder)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.show_doubts(self.doubtful())
        self.dialog.open()
        self._look_at_own_file(application.base)

    def _proposed(self, only: str) -> Wishes:
        settings = self._settings
        folder, pattern = Path(settings.export_folder or _documents()), settings.export_names
        if only == "own":
            return Wishes(folder, (), resume=False, letter=False, own_file=True, pattern=pattern)
        if only:
            return Wishes(folder, (only,), letter=False, pattern=pattern)
        return Wishes(
            folder,
            tuple(name for name in settings.export_formats.split(",") if name in FORMATS),
            resume=settings.export_resume,
            letter=settings.export_letter,
            own_file=settings.export_own,
            pattern=pattern,
        )

    def _look_at_own_file(self, base: BaseResume) -> None:
        """Find out, in a worker, whether the Word file that the résumé came from can be written into."""
        name = Path(base.source).name
        if Path(base.source).suffix.lower() not in _WORD_FILES:
            whence = self.tr("Your résumé came from {}, so there is no Word file to put the changes into.").format(name)
            nowhere = self.tr("Your résumé came from no file, so there is no Word file to put the changes into.")
            self._on_looked(name, whence if name else nowhere)
            return
        self._tasks.start(
            LOOKING,
            why_not_own_file,
            (base,),
            partial(self._on_looked, name),
            lambda error: self._on_looked(name, shown(error)),
        )

    def _on_looked(self, name: str, reason: str) -> None:
        if self.dialog is not None:
            self.dialog.show_own_file(name, reason)

    def _export(self, wishes: Wishes) -> None:
        application = self._session.application
        if application is None or self.dialog is None:
            return
        self._remember(wishes)
        self.dialog.show_running()
        arguments = (application, wishes, self._session.answers)
        self._tasks.start(EXPORTING, export_documents, arguments, self._on_written, self._on_failed, limit=_LIMIT)

    def _remember(self, wishes: Wishes) -> None:
        """Keep the choices for the next time; those of a quick export of one file are for that time alone."""
        settings = self._settings
        settings.export_folder, settings.export_names = str(wishes.folder), wishes.pattern
        if not self._only:
            settings.export_formats = ",".join(wishes.formats)
            settings.export_resume, settings.export_letter = wishes.resume, wishes.letter
            settings.export_own = wishes.own_file

    def _on_written(self, report: Report) -> None:
        known = self._session.posting.warnings
        if self.dialog is not None:
            warnings = tuple(warning for warning in report.warnings if warning not in known)
            self.dialog.show_report(replace(report, warnings=warnings))
        self.written.emit(report)

    def _on_failed(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.show_question()
        if isinstance(error, TailorError):
            self.failure = show_failure(
                self.dialog or self._parent, self.tr("The documents could not be written."), error
            )
        else:
            self.failed.emit(error)

    def _on_closed(self) -> None:
        self.dialog = None


def planned_files(application: Application, session: Session, wishes: Wishes) -> tuple[Path, ...]:
    """Return the files an export will write; raise ExportFailed where the pattern of their names makes no sense."""
    from tailor.exporters.naming import (  # delayed: only an export needs it
        LETTER,
        RESUME,
        document_words,
        name_by_pattern,
        own_file_name,
    )

    posting, today = application.posting, date.today().isoformat()  # noqa: DTZ011  # the user's own day
    documents = [(RESUME, kind) for kind in wishes.formats] if wishes.resume else []
    if wishes.letter:
        documents += [(LETTER, kind) for kind in wishes.formats if kind in LETTER_FORMATS]
    names = [own_file_name(application.base.source, posting)] if wishes.own_file else []
    for what, kind in documents:
        words = document_words(session.tailored, what, posting, today)
        names.append(name_by_pattern(wishes.pattern, words, kind))
    return tuple(wishes.folder / name for name in names)


def look_in_words(application: Application) -> str:
    """Return what the pages look like, and where that is changed."""
    look = application.look
    parts = [translate("Exporting", "Template “{}”").format(application.template.capitalize())]
    if look.page:
        parts.append(translate("Exporting", "on {}").format(paper_name(look.page)))
    if look.fit:
        parts.append(counted("Exporting", "fitted on (one page|%n pages)", look.fit))
    return translate("Exporting", "{}. The Preview tab changes it.").format(", ".join(parts))


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
