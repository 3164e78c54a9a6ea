"""The main window: puts the panes together and shows how things stand; `ui.acts` holds what the menus do."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from tailor.errors import TailorError
from tailor.storage.library import Library
from ui import theme
from ui.actions import Actions
from ui.acts import TABS, Acts
from ui.analysing import Analysing
from ui.deleting import Deleting
from ui.errors import Reporter, show_failure
from ui.exporting import Exporting
from ui.intake import Intake
from ui.keeping import Keeping
from ui.line_acts import LINE_ACTS, LineActs
from ui.paging import Paging
from ui.panes import Tabs
from ui.session import Session
from ui.settings import Settings
from ui.tasks import Tasks
from ui.views.applications import ApplicationsRail
from ui.views.drops import DropTaker
from ui.views.notice import Notice
from ui.views.posting import PostingPane
from ui.views.resume import ResumePane
from ui.views.start import Start
from ui.views.status import StatusBar
from ui.views.top import TopBar

WIDTHS = (216, 438, 438, 348)
HEIGHT = 900
_SMALLEST = (0.8, 0.6, 0.6, 0.94)


class MainWindow(QMainWindow):
    """The one window; `painted` comes once, after it was first seen."""

    painted = Signal()

    def __init__(self, library: Library, settings: Settings, dress: theme.Theme, reporter: Reporter) -> None:
        super().__init__()
        self.setWindowTitle("Tailor")
        self.library, self.settings, self.dress, self.reporter = library, settings, dress, reporter
        self.session = Session(self)
        self.tasks = Tasks(self)
        self.keeping = Keeping(self.session, library, self)
        self.analysing = Analysing(self.session, self.tasks, self)
        self.intake = Intake(self.session, self.tasks, library, self.keeping, self)
        self.deleting = Deleting(self.session, library, self.keeping, self)
        self.exporting = Exporting(self.session, self.tasks, settings, self)
        self.paging = Paging(self.session, self.tasks, self)
        self.failure: QMessageBox | None = None
        self._was_painted = False
        self.acts = Acts(self)
        self.actions_by_name = Actions(self, self.acts.by_name | LineActs(self).by_name)
        self._make_parts()
        self._lay_out()
        self._listen_to_panes()
        self._listen_to_work()
        self._take_settings()
        self.show_applications()
        self._show_state()
        if library.notice:
            self.notice.say(library.notice, kind="error")

    # Building

    def _make_parts(self) -> None:
        self.top = TopBar(self.actions_by_name, self)
        self.notice = Notice(self)
        self.rail = ApplicationsRail(self)
        self.rail.set_actions(self.actions_by_name["rename"], self.actions_by_name["delete"])
        self.rail.delete_with(self.actions_by_name["delete"])
        self.posting, self.resume = PostingPane(self.session), ResumePane(self.session)
        self.start, self.tabs = Start(), Tabs(self.session, self.tasks)
        self.right = QStackedWidget()
        self.right.addWidget(self.start)
        self.right.addWidget(self.tabs)
        self.status = StatusBar(self.tasks, self)
        themes = QActionGroup(self)
        for choice in theme.CHOICES:
            themes.addAction(self.actions_by_name[f"theme_{choice}"])

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for number, pane in enumerate((self.rail, self.posting, self.resume, self.right)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(number, (0, 5, 5, 2)[number])
            pane.setMinimumWidth(theme.scaled(WIDTHS[number] * _SMALLEST[number]))
        self.splitter.setSizes([theme.scaled(width) for width in WIDTHS])
        middle = QWidget(self)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addWidget(self.notice)
        layout.addWidget(self.splitter, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.resize(theme.scaled(sum(WIDTHS)), theme.scaled(HEIGHT))

    def _listen_to_panes(self) -> None:
        self.rail.chosen.connect(self.acts.open_application)
        self.posting.text_given.connect(self.intake.take_posting_text)
        self.posting.file_given.connect(self.intake.take_posting_file)
        self.posting.open_wanted.connect(self.acts.choose_posting)
        self.resume.file_given.connect(self.intake.take_resume_file)
        self.resume.open_wanted.connect(self.acts.choose_resume)
        self.start.sample_wanted.connect(self.intake.take_sample)
        for target in (self.rail, self.rail.list.viewport(), self.top):
            DropTaker(target, self.intake.take_posting_file, self.intake.take_posting_text)

    def _listen_to_work(self) -> None:
        self.intake.failed.connect(self.show_error)
        self.intake.warned.connect(self.notice.say)
        self.intake.password_needed.connect(self.acts.ask_password)
        self.tasks.failed.connect(lambda _name, error: self.show_error(error))
        self.exporting.failed.connect(self.show_error)
        self.exporting.written.connect(self.tabs.check.show_report)
        self.paging.counted.connect(self.status.show_pages)
        self.keeping.failed.connect(self._on_not_saved)
        self.keeping.not_opened.connect(self.show_error)
        self.keeping.unsaved.connect(lambda: self.status.show_saved("Saving…"))
        self.keeping.saved.connect(self._on_saved)
        self.session.changed.connect(self._show_state)
        self.session.matches_changed.connect(self._show_state)
        self.session.opened.connect(self.show_applications)
        self.deleting.changed.connect(self.show_applications)
        stack = self.session.undo_stack
        for signal in (stack.indexChanged, stack.canUndoChanged, stack.canRedoChanged, self.deleting.changed):
            signal.connect(self._show_undo)

    def _take_settings(self) -> None:
        self.actions_by_name["rail"].setChecked(self.settings.rail)
        self.actions_by_name[f"theme_{self.dress.choice}"].setChecked(True)
        if self.settings.geometry:
            self.restoreGeometry(QByteArray(self.settings.geometry))
        if self.settings.panes:
            self.splitter.restoreState(QByteArray(self.settings.panes))

    # Showing

    def show_applications(self) -> None:
        """Show the applications of the library in the rail, the open one marked."""
        application = self.session.application
        rows = self.library.list()
        self.rail.show_rows(rows, application.id if application else "")
        self.rail.setVisible(self.settings.rail and bool(rows))

    def show_error(self, error: Exception, again: object = None) -> None:
        """Show an error the user can act on above the panes, with a way to try again; report any other as a bug."""
        if not isinstance(error, TailorError):
            self.reporter.report(error)
        elif callable(again):
            self.notice.say(str(error), "Try again", again, kind="error")
        else:
            self.notice.say(str(error), kind="error")

    def _show_state(self) -> None:
        session, application = self.session, self.session.application
        self.right.setCurrentWidget(self.tabs if application else self.start)
        posting = session.posting
        self.top.show_open((application.title if application else "") or posting.title, posting.company)
        whole = bool(posting.text and session.base.sections)
        for name in ("rename", "delete", "next", "previous"):
            self.actions_by_name[name].setEnabled(application is not None)
        for name in ("export", "accept_all_safe", *LINE_ACTS):
            self.actions_by_name[name].setEnabled(whole)
        for name in TABS:
            self.actions_by_name[name].setEnabled(application is not None)
        language = session.base.language or posting.language
        self.status.show_document(session.matches.coverage if whole else None, len(session.changes), language)
        self._show_undo()

    def _show_undo(self) -> None:
        stack, deleting = self.session.undo_stack, self.deleting
        for name, verb, possible, text in (
            ("undo", "&Undo", stack.canUndo(), stack.undoText()),
            ("redo", "&Redo", stack.canRedo(), stack.redoText()),
        ):
            deletion = not possible and (deleting.can_undo if name == "undo" else deleting.can_redo)
            action = self.actions_by_name[name]
            action.setEnabled(possible or deletion)
            act = text[:1].lower() + text[1:] or ("delete" if deletion else "")
            action.setText(f"{verb} {act}".rstrip())

    def _on_saved(self) -> None:
        self.status.show_saved("Saved")
        self.show_applications()

    def _on_not_saved(self, error: TailorError) -> None:
        self.status.show_saved("Not saved")
        if self.failure is None:
            self.failure = show_failure(self, "Your latest changes could not be saved. The app keeps trying.", error)
            self.failure.finished.connect(self._on_failure_seen)

    def _on_failure_seen(self) -> None:
        self.failure = None

    # Coming and going

    def open_files(self, files: list[Path]) -> None:
        """Open what was given on the command line: of two files the posting first, one alone by its kind."""
        if len(files) == 1 and files[0].suffix.lower() in (".docx", ".pdf", ".json"):
            self.intake.take_resume_file(files[0])
            return
        for file, take in zip(files, (self.intake.take_posting_file, self.intake.take_resume_file), strict=False):
            take(file)

    def event(self, event: QEvent) -> bool:
        """Tell once that the window was painted, when there is time for more."""
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)
        return handled

    def closeEvent(self, event: QCloseEvent) -> None:
        """File what is being typed, save everything and end the workers."""
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self.keeping.save()
        self.settings.geometry = bytes(self.saveGeometry().data())
        self.settings.panes = bytes(self.splitter.saveState().data())
        self.tasks.close()
        self.session.undo_stack.clear()
        super().closeEvent(event)
