"""Opens the help page, at the section about the part of the window that the user is in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from ui.views.help import HelpWindow
    from ui.window import MainWindow


class HelpActs(QObject):
    """Shows the one help window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.view: HelpWindow | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusWindowChanged.connect(self._on_focus_window)

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {"help": self.show_here}

    def show_here(self) -> None:
        """Show the section about where the focus is; from within the help, its beginning."""
        self.show(self.topic_of(QApplication.focusWidget()))

    def show(self, topic: str = "") -> None:
        """Show the help page at a section."""
        from ui.views.help import HelpWindow  # delayed: it is seldom wanted

        if self.view is None or not isValid(self.view):
            # Over a dialog that keeps the main window waiting, only a child of that dialog can be used.
            parent = QApplication.activeModalWidget() or self._window
            self.view = HelpWindow(self._window.actions_by_name, parent)
            self.view.wished.connect(self._do)
        self.view.show_topic(topic)

    def topic_of(self, widget: QWidget | None) -> str:
        """Return the section about the part of the window that a widget stands in, or ""."""
        topics = self.topics
        while widget is not None:
            if widget in topics:
                return topics[widget]
            widget = widget.parentWidget()
        return ""

    @property
    def topics(self) -> dict[QWidget, str]:
        """The sections by the parts of the window they are about, as the window is now."""
        window, tabs = self._window, self._window.tabs
        topics: dict[QWidget, str] = {
            window.posting: "start" if window.posting.is_empty else "posting",
            window.resume: "start" if window.resume.is_empty else "editing",
            window.start: "start",
            window.rail: "applications",
            window.changes: "editing",
            tabs.keywords: "keywords",
            tabs.suggestions: "suggestions",
            tabs.letter: "letter",
            tabs.preview: "look",
            tabs.check: "read-back",
        }
        others: tuple[tuple[QWidget | None, str], ...] = (
            (window.exporting.dialog, "export"),
            (window.reviewing.view, "review"),
        )
        return topics | {widget: name for widget, name in others if widget is not None}

    def _on_focus_window(self) -> None:
        """Let the key of the help be heard in a dialog too; a dialog hears no other window's keys."""
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and isValid(self._window) and not self._window.is_closed:
            dialog.addAction(self._window.actions_by_name["help"])

    def _do(self, name: str) -> None:
        """Do what a link of the page stands for."""
        if name in self._window.actions_by_name:
            self._window.actions_by_name[name].trigger()
