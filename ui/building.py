"""Makes everything inside the main window; imported after the window was first seen, so that it is seen soon."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.action_icons import give_icons
from ui.actions import Actions
from ui.acts import Acts
from ui.analysing import Analysing
from ui.announced import Announced
from ui.answer_acts import AnswerActs
from ui.change_acts import ChangeActs
from ui.deleting import Deleting
from ui.exporting import Exporting
from ui.fetching import Fetching
from ui.find_acts import FindActs
from ui.folding import Folding
from ui.help_acts import HelpActs
from ui.intake import Intake
from ui.keeping import Keeping
from ui.keyword_acts import KeywordActs
from ui.line_acts import LineActs
from ui.linking import Linking
from ui.look_acts import LookActs
from ui.manners import Manners
from ui.paging import Paging
from ui.pane_acts import PaneActs
from ui.panes import Tabs
from ui.region_acts import RegionActs
from ui.review_acts import ReviewActs
from ui.reviewing import Reviewing
from ui.session import Session
from ui.shortcut_acts import ShortcutActs
from ui.spell_acts import SpellActs
from ui.suggestion_acts import SuggestionActs
from ui.tasks import Tasks
from ui.views.applications import ApplicationsRail
from ui.views.changes import ChangesPane
from ui.views.focus_ring import FocusRing
from ui.views.notice import Notice
from ui.views.posting import PostingPane
from ui.views.resume import ResumePane
from ui.views.start import Start
from ui.views.status import StatusBar
from ui.views.top import TopBar

if TYPE_CHECKING:
    from ui.window import MainWindow


def build(window: MainWindow) -> None:
    """Make what the window works with, its parts, and what they tell one another."""
    window.session = Session(window)
    window.tasks = Tasks(window)
    window.keeping = Keeping(window.session, window.library, window)
    window.analysing = Analysing(window.session, window.tasks, window)
    window.intake = Intake(window.session, window.tasks, window.library, window.keeping, window)
    window.deleting = Deleting(window.session, window.library, window.keeping, window)
    window.exporting = Exporting(window.session, window.tasks, window.settings, window)
    window.paging = Paging(window.session, window.tasks, window)
    window.acts = Acts(window)
    window.reviewing = Reviewing(window)
    window.fetching = Fetching(window)
    changes, lines = ChangeActs(window), LineActs(window)
    deeds = window.acts.by_name | lines.by_name | window.reviewing.by_name
    deeds |= SuggestionActs(window).by_name | KeywordActs(window).by_name | window.fetching.by_name | changes.by_name
    deeds |= LookActs(window).by_name | PaneActs(window).by_name | ReviewActs(window).by_name
    deeds |= AnswerActs(window).by_name | RegionActs(window).by_name | ShortcutActs(window).by_name
    window.manners = Manners(window)
    deeds |= window.manners.by_name
    window.helping = HelpActs(window)
    deeds |= window.helping.by_name
    window.spelling = SpellActs(window)
    deeds |= window.spelling.by_name
    window.finding = FindActs(window)
    deeds |= window.finding.by_name
    window.actions_by_name = Actions(window, deeds)
    give_icons(window.actions_by_name.all)
    _make_parts(window)
    _lay_out(window)
    _listen_to_panes(window)
    _listen_to_work(window)
    window.resume.judging.run = partial(window.tasks.start, pool="analysis")
    window.resume.judging.found.connect(window.show_state)
    window.exporting.doubtful = lambda: len(window.resume.judging.doubts)
    window.tabs.letter.doubts.run = window.resume.judging.run
    window.tabs.suggestions.judge_with(window.resume.judging)
    window.reviewing.listen()
    window.spelling.listen()
    window.finding.listen()
    Linking(window)
    changes.listen()
    lines.listen()
    window.announced = Announced(window)
    window.manners.listen()
    _take_settings(window)
    FocusRing(window)


def _make_parts(window: MainWindow) -> None:
    window.top = TopBar(window.actions_by_name, window)
    window.notice = Notice(window)
    window.rail = ApplicationsRail(window)
    window.rail.set_actions(window.actions_by_name["rename"], window.actions_by_name["delete"])
    window.rail.delete_with(window.actions_by_name["delete"])
    window.posting, window.resume = PostingPane(window.session), ResumePane(window.session)
    window.start, window.tabs = Start(), Tabs(window.session, window.tasks)
    window.changes = ChangesPane(window.session)
    window.right = QStackedWidget()
    for part in (window.start, window.tabs, window.changes):
        window.right.addWidget(part)
    window.status = StatusBar(window.tasks, window)
    themes = QActionGroup(window)
    for choice in theme.CHOICES:
        themes.addAction(window.actions_by_name[f"theme_{choice}"])


def _lay_out(window: MainWindow) -> None:
    window.splitter = QSplitter(Qt.Orientation.Horizontal)
    window.splitter.setHandleWidth(1)
    window.splitter.setChildrenCollapsible(False)
    for pane in (window.rail, window.posting, window.resume, window.right):
        window.splitter.addWidget(pane)
    window.stage = QStackedWidget()
    window.stage.addWidget(window.splitter)
    window.folding = Folding(window)
    middle = QWidget(window)
    layout = QVBoxLayout(middle)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(window.top)
    layout.addWidget(window.notice)
    layout.addWidget(window.folding.bar)
    layout.addWidget(window.stage, 1)
    window.setCentralWidget(middle)
    window.setStatusBar(window.status)


def _listen_to_panes(window: MainWindow) -> None:
    window.rail.chosen.connect(window.acts.open_application)
    window.posting.text_given.connect(window.intake.take_posting_text)
    window.posting.file_given.connect(window.intake.take_posting_file)
    window.posting.open_wanted.connect(window.acts.choose_posting)
    window.posting.address_given.connect(window.fetching.fetch)
    window.resume.file_given.connect(window.intake.take_resume_file)
    window.resume.open_wanted.connect(window.acts.choose_resume)
    window.start.sample_wanted.connect(window.intake.take_sample)
    window.tabs.suggestions.wished.connect(lambda name: window.actions_by_name[name].trigger())


def _listen_to_work(window: MainWindow) -> None:
    window.intake.failed.connect(window.show_error)
    window.intake.address_found.connect(window.fetching.ask)
    window.intake.password_needed.connect(window.acts.ask_password)
    window.intake.pages_needed.connect(window.acts.ask_pages)
    window.tasks.failed.connect(lambda _name, error: window.show_error(error))
    window.exporting.failed.connect(window.show_error)
    window.exporting.written.connect(window.tabs.check.show_report)
    window.paging.counted.connect(window.status.show_pages)
    window.keeping.failed.connect(window.on_not_saved)
    window.keeping.not_opened.connect(window.show_error)
    window.keeping.leaving.connect(window.tabs.letter.leave)
    window.keeping.leaving.connect(window.reviewing.close)
    window.keeping.unsaved.connect(lambda: window.status.show_saved(window.tr("Saving…")))
    window.keeping.saved.connect(window.on_saved)
    window.session.changed.connect(window.show_state)
    window.session.matches_changed.connect(window.show_state)
    window.session.opened.connect(window.show_applications)
    window.deleting.changed.connect(window.show_applications)
    stack = window.session.undo_stack
    for signal in (stack.indexChanged, stack.canUndoChanged, stack.canRedoChanged, window.deleting.changed):
        signal.connect(window.show_undo)


def _take_settings(window: MainWindow) -> None:
    window.actions_by_name["rail"].setChecked(window.settings.rail)
    window.actions_by_name[f"theme_{window.dress.choice}"].setChecked(True)
    window.actions_by_name["private"].setChecked(window.settings.private)
    window.fetching.show_private()
    if window.settings.tab in window.tabs.panes:
        window.tabs.open(window.settings.tab)
    if window.settings.panes:
        window.splitter.restoreState(QByteArray(window.settings.panes))
