"""The panes of the right side: each a tab with a name, built from the session."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.session import Session
from ui.tasks import Tasks
from ui.translation import number
from ui.views.check import CheckPane
from ui.views.keywords import KeywordsPane
from ui.views.letter import LetterPane
from ui.views.preview import PreviewPane
from ui.views.suggestions import SuggestionsPane


class Tabs(QTabWidget):
    """Keywords, suggestions, letter, preview and check, each reachable by its name; `wanted` comes when one is."""

    wanted = Signal()

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Tailoring"))
        self._session = session
        self.tabBar().setExpanding(False)
        self.tabBar().setUsesScrollButtons(False)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideRight)
        self.check, self.suggestions = CheckPane(session, tasks), SuggestionsPane(session)
        self.suggestions.watch(tasks)
        self.letter = LetterPane(session)
        self.preview, self.keywords = PreviewPane(session, tasks), KeywordsPane(session)
        self.panes: dict[str, QWidget] = {
            "keywords": self.keywords,
            "suggestions": self.suggestions,
            "letter": self.letter,
            "preview": self.preview,
            "check": self.check,
        }
        titles = {
            "keywords": self.tr("Keywords"),
            "suggestions": self.tr("Suggestions"),
            "letter": self.tr("Letter"),
            "preview": self.tr("Preview"),
            "check": self.tr("Check"),
        }
        for name, pane in self.panes.items():
            self.setTabToolTip(self.addTab(pane, titles[name]), titles[name])
        self.preview.pages.line_clicked.connect(self._show_letter_line)
        self.open("suggestions")
        self.keywords.is_behind = True
        session.changed.connect(self._count)
        session.suggestions_changed.connect(self._count)

    @property
    def current(self) -> str:
        """The name of the pane in front."""
        return next(name for name, pane in self.panes.items() if pane is self.currentWidget())

    def open(self, name: str) -> None:
        """Bring the pane of this name to the front."""
        self.setCurrentWidget(self.panes[name])
        self.wanted.emit()

    def _show_letter_line(self, line: str) -> None:
        """Go to the letter when one of its lines was clicked in the preview."""
        if line.startswith("letter."):
            self.open("letter")
            self.letter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        open_now = len(self._session.open_suggestions)
        words = self.tr("Suggestions {}").format(number(open_now)) if open_now else self.tr("Suggestions")
        self.setTabText(self.indexOf(self.suggestions), words)
