"""What menus and the command palette do in the panes: posting, letter, pages, check and the message above them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.views.coverage_list import CoveragePart

if TYPE_CHECKING:
    from ui.window import MainWindow


class PaneActs(QObject):
    """The acts that the buttons of the panes do; each brings its pane to the front first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {
            "read_pasted": self.read_pasted,
            "posting_folds": lambda: self._window.posting.fold_all(),
            "conditions": self.show_conditions,
            "coverage_required": partial(self.show_coverage, "required"),
            "coverage_preferred": partial(self.show_coverage, "preferred"),
            "coverage_keywords": partial(self.show_coverage, "keywords"),
            "letter_edit": self.edit_letter,
            "letter_again": self.draft_letter_again,
            "check_mine": self.check_mine,
            "check_file": self.check_file,
            "stop": self.stop,
            "notice_act": self.do_offered,
            "notice_dismiss": self.dismiss,
        }

    def read_pasted(self) -> None:
        """Read the pasted posting, or go where it is pasted."""
        posting = self._window.posting
        if posting.read_button.isEnabled() and posting.is_empty:
            posting.read_button.click()
        elif posting.is_empty:
            posting.paste_box.setFocus()
        else:
            self._window.notice.say(self.tr("This application has its posting. Begin a new one for another posting."))

    def show_conditions(self) -> None:
        """Show every hard condition of the posting."""
        strip = self._window.posting.strip
        if strip.chips:
            strip.show_all()
        else:
            self._window.notice.say(self.tr("This posting states no hard conditions."))

    def show_coverage(self, part: CoveragePart) -> None:
        """List what a part of the coverage counts."""
        self._window.acts.show_tab("keywords")
        head = self._window.tabs.keywords.head
        if head.parts[part].isHidden():
            self._window.notice.say(self.tr("The posting names nothing of this kind."))
        else:
            head.open(part)

    def edit_letter(self) -> None:
        """Open the letter in a field."""
        self._window.acts.show_tab("letter")
        self._window.tabs.letter.edit()

    def draft_letter_again(self) -> None:
        """Put a fresh draft in the place of the user's letter."""
        application = self._window.session.application
        self._window.acts.show_tab("letter")
        if application is not None and application.letter is not None:
            self._window.tabs.letter.draft_again()
        else:
            self._window.notice.say(self.tr("The letter is a fresh draft already; it follows your changes."))

    def check_mine(self) -> None:
        """Check the résumé as it would be exported."""
        self._window.acts.show_tab("check")
        self._window.tabs.check.check_mine()

    def check_file(self) -> None:
        """Ask for a file to check."""
        self._window.acts.show_tab("check")
        self._window.tabs.check.open_dialog()

    def stop(self) -> None:
        """Stop all work that takes a while."""
        if not self._window.status.stop():
            self._window.notice.say(self.tr("Nothing is running."))

    def do_offered(self) -> None:
        """Do what the message above the panes offers."""
        notice = self._window.notice
        if notice.isVisible() and not notice.act.isHidden():
            notice.act.click()
        else:
            notice.say(self.tr("No message is waiting for you."))

    def dismiss(self) -> None:
        """Put the message above the panes away."""
        self._window.notice.hide()
