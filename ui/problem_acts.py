"""Opens the report of a problem, from the menu or from the box that tells of one, and the page about the app."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tailor.model.lines import resume_lines
from ui.problem_report import Situation, compose

if TYPE_CHECKING:
    from ui.views.problem_report import ProblemDialog
    from ui.window import MainWindow


class ProblemActs(QObject):
    """Gathers what a report says from the window as it stands."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: ProblemDialog | None = None
        window.reporter.offer = self.report
        self.destroyed.connect(partial(setattr, window.reporter, "offer", None))

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {"report_problem": self.report, "about": self.show_about}

    def report(self, details: str = "") -> None:
        """Show the report, with an error's details where there was one."""
        from ui.views.problem_report import ProblemDialog  # delayed: it is seldom wanted

        session = self._window.session
        can_add = bool(session.posting.text.strip()), bool(session.base.sections)
        self.dialog = ProblemDialog(partial(self._compose, details), can_add, self._window)
        self.dialog.wanted.connect(self._save)
        self._window.acts.open_dialog(self.dialog)

    def show_about(self) -> None:
        """Show what the app is, and whose work it rests on."""
        from ui.views.about import AboutDialog  # delayed: it is seldom wanted

        self._window.acts.open_dialog(AboutDialog(self._window))

    def _compose(self, details: str, said: str, posting: bool, resume: bool) -> str:  # as signalled
        session = self._window.session
        lines = "\n".join(line.text for line in resume_lines(session.tailored))
        return compose(self._situation(details), said, session.posting.text if posting else "", lines if resume else "")

    def _situation(self, details: str) -> Situation:
        window = self._window
        session, basics = window.session, window.session.base.basics
        application = session.application
        counts = (
            ("applications", len(window.library.list())),
            ("letters in the posting", len(session.posting.text)),
            ("keywords", len(session.matches.keywords)),
            ("lines in the résumé", len(tuple(resume_lines(session.base)))),
            ("suggestions", len(session.suggestions)),
            ("changes", len(session.changes)),
        )
        source = Path(application.base.source).name if application is not None else ""
        secrets = (basics.name, *basics.name.split(), basics.email, basics.phone, source, session.posting.company)
        return Situation(window.settings, counts, _log_of(window.reporter.path), details, Path.home(), secrets)

    def _save(self, file: Path) -> None:
        if self.dialog is None:
            return
        try:
            file.write_text(self.dialog.text.toPlainText(), encoding="utf-8")
        except OSError as error:
            self.dialog.say(self.tr("It could not be saved: {}.").format(error.strerror or error))
        else:
            self.dialog.say(self.tr("Saved as {}.").format(file.name))


def _log_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
