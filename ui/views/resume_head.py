"""The head of the résumé pane: whose it is, what it stands on, what differs and what is left out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tailor.model.application import Application
from ui.translation import counted
from ui.views.widgets import PaneHead, button

translate = QCoreApplication.translate


class ResumeHead(PaneHead):
    """Shows the name and the base résumé; `changes_link` tells what differs, `show_hidden` shows what is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changes_link = button("", "head-link", translate("ResumePane", "What differs from your file, and why"))
        self.show_hidden = button(
            "", "head-link", translate("ResumePane", "Show what is left out, faintly and in its place")
        )
        self.show_hidden.setCheckable(True)
        self.add_before_about(self.changes_link)
        self.add_before_about(self.show_hidden)

    def show_application(self, application: Application | None, changes: int, hidden: int) -> None:
        """Show how an application's résumé stands, or that there is none."""
        self.changes_link.setVisible(bool(changes))
        self.show_hidden.setVisible(bool(hidden))
        if application is None:
            self.show_text(translate("ResumePane", "Résumé"), translate("ResumePane", "What you start from"))
            return
        self.changes_link.setText(counted("ResumePane", "%n change(s)", changes))
        shown = (
            translate("ResumePane", "Hide {} left out")
            if self.show_hidden.isChecked()
            else translate("ResumePane", "Show {} left out")
        )
        self.show_hidden.setText(shown.format(hidden))
        about = (
            translate("ResumePane", "Base résumé “{}”")
            if changes
            else translate("ResumePane", "Base résumé “{}” · as imported")
        )
        if application.base.version > 1 and not changes:
            about = translate("ResumePane", "Base résumé “{}” · corrected by you")
        about = about.format(application.base.name or translate("ResumePane", "your file"))
        self.show_text(application.base.resume.basics.name or translate("ResumePane", "Résumé without a name"), about)
