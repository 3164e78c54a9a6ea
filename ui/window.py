"""The main window: how it comes and goes and shows how things stand; `ui.building` makes what is inside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tailor.errors import TailorError
from tailor.storage.library import Library
from ui import theme
from ui.errors import Reporter, show_failure
from ui.settings import Settings
from ui.translation import shown, within

if TYPE_CHECKING:
    from ui.actions import Actions
    from ui.acts import Acts
    from ui.analysing import Analysing
    from ui.announced import Announced
    from ui.deleting import Deleting
    from ui.exporting import Exporting
    from ui.fetching import Fetching
    from ui.find_acts import FindActs
    from ui.folding import Folding
    from ui.help_acts import HelpActs
    from ui.intake import Intake
    from ui.keeping import Keeping
    from ui.manners import Manners
    from ui.paging import Paging
    from ui.panes import Tabs
    from ui.reviewing import Reviewing
    from ui.session import Session
    from ui.spell_acts import SpellActs
    from ui.tasks import Tasks
    from ui.views.applications import ApplicationsRail
    from ui.views.changes import ChangesPane
    from ui.views.notice import Notice
    from ui.views.posting import PostingPane
    from ui.views.resume import ResumePane
    from ui.views.start import Start
    from ui.views.status import StatusBar
    from ui.views.top import TopBar

SIZE = (1440, 900)


class MainWindow(QMainWindow):
    """The one window: seen at once, then built. `painted` comes once, after it was first seen."""

    painted = Signal()

    session: Session
    finding: FindActs
    spelling: SpellActs
    tasks: Tasks
    keeping: Keeping
    analysing: Analysing
    announced: Announced
    intake: Intake
    fetching: Fetching
    deleting: Deleting
    exporting: Exporting
    helping: HelpActs
    paging: Paging
    reviewing: Reviewing
    acts: Acts
    manners: Manners
    actions_by_name: Actions
    top: TopBar
    notice: Notice
    rail: ApplicationsRail
    posting: PostingPane
    resume: ResumePane
    start: Start
    tabs: Tabs
    changes: ChangesPane
    right: QStackedWidget
    splitter: QSplitter
    folding: Folding
    stage: QStackedWidget
    status: StatusBar

    def __init__(self, library: Library, settings: Settings, dress: theme.Theme, reporter: Reporter) -> None:
        super().__init__()
        self.setWindowTitle("Tailor")
        self.library, self.settings, self.dress, self.reporter = library, settings, dress, reporter
        self.failure: QMessageBox | None = None
        self.is_built = self.is_closed = False
        self._was_painted = False
        self.setCentralWidget(_first_sight())
        self.resize(theme.scaled(SIZE[0]), theme.scaled(SIZE[1]))
        if settings.geometry:
            self.restoreGeometry(QByteArray(settings.geometry))

    def build(self) -> None:
        """Make everything inside."""
        from ui.building import build  # delayed: the panes and what they need are imported once the window is seen

        build(self)
        self.is_built = True
        self.show_applications()
        self.show_state()
        if self.library.notice:
            self.notice.say(shown(self.library.notice), kind="error")

    # Showing

    def show_applications(self) -> None:
        """Show the applications of the library in the rail, the open one marked."""
        application = self.session.application
        rows = self.library.list()
        self.rail.show_rows(rows, application.id if application else "")
        self.folding.show_rail(wanted=self.settings.rail and bool(rows))

    def show_error(self, error: Exception, again: object = None) -> None:
        """Show an error the user can act on above the panes, with a way to try again; report any other as a bug."""
        if not isinstance(error, TailorError):
            self.reporter.report(error)
        elif callable(again):
            self.notice.say(shown(error), self.tr("Try again"), again, kind="error")
        else:
            self.notice.say(shown(error), kind="error")

    def show_state(self) -> None:
        """Show how the session stands: what is open, what can be done, the counts."""
        session, application = self.session, self.session.application
        if application is None or self.right.currentWidget() is self.start:
            self.right.setCurrentWidget(self.tabs if application else self.start)
        posting = session.posting
        self.top.show_open((application.title if application else "") or posting.title, posting.company)
        whole = bool(posting.text and session.base.sections)
        self.actions_by_name.allow(application=application is not None, both=whole)
        language = self.spelling.shown_language or posting.language
        doubtful = len(self.resume.judging.doubts)
        coverage = session.matches.coverage if whole else None
        self.status.show_document(coverage, len(session.changes), language, doubtful)
        self.show_undo()

    def show_undo(self) -> None:
        """Show what undo and redo would do now."""
        stack, deleting = self.session.undo_stack, self.deleting
        for name, plain, with_act, possible, text in (
            ("undo", self.tr("&Undo"), self.tr("&Undo {}"), stack.canUndo(), stack.undoText()),
            ("redo", self.tr("&Redo"), self.tr("&Redo {}"), stack.canRedo(), stack.redoText()),
        ):
            deletion = not possible and (deleting.can_undo if name == "undo" else deleting.can_redo)
            action = self.actions_by_name[name]
            action.setEnabled(possible or deletion)
            act = within(text) or (self.tr("delete") if deletion else "")
            action.setText(with_act.format(act) if act else plain)

    def on_saved(self) -> None:
        """Tell that everything is saved."""
        self.status.show_saved(self.tr("Saved"))
        self.show_applications()

    def on_not_saved(self, error: TailorError) -> None:
        """Tell once that the work could not be saved."""
        self.status.show_saved(self.tr("Not saved"))
        if self.failure is None:
            words = self.tr("Your latest changes could not be saved. The app keeps trying.")
            self.failure = show_failure(self, words, error)
            self.failure.finished.connect(self._on_failure_seen)

    def _on_failure_seen(self) -> None:
        self.failure = None

    # Coming and going

    def open_files(self, files: list[Path]) -> None:
        """Open what was given on the command line, in whatever order: what each says tells what it is."""
        self.intake.take_files(files)

    def event(self, event: QEvent) -> bool:
        """Tell once that the window was painted, when there is time for more."""
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)
        return handled

    def closeEvent(self, event: QCloseEvent) -> None:
        """File what is being typed, save everything and end the workers."""
        self.is_closed = True
        if not self.is_built:
            return
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self.keeping.save()
        self.settings.geometry = bytes(self.saveGeometry().data())
        self.settings.panes = bytes(self.splitter.saveState().data())
        self.settings.tab = self.tabs.current
        self.tasks.close()
        self.session.undo_stack.clear()
        super().closeEvent(event)


def _first_sight() -> QWidget:
    """Return what is seen for the blink until the window is built: its top and its ground."""
    sight, top, ground = QWidget(), QFrame(), QFrame()
    theme.set_role(top, "top")
    theme.set_role(ground, "pane")
    brand = QLabel("Tailor", top)
    theme.set_role(brand, "brand")
    line = QHBoxLayout(top)
    line.setContentsMargins(16, 8, 16, 8)
    line.addWidget(brand)
    top.setMinimumHeight(theme.scaled(47))
    layout = QVBoxLayout(sight)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(top)
    layout.addWidget(ground, 1)
    return sight
