"""The head of the résumé pane: whose it is, what it stands on, what differs and what is left out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tailor.model.application import Application
from ui.translation import counted
from ui.views.widgets import PaneHead, button


class ResumeHead(PaneHead):
    """Shows the name and the base résumé; `changes_link` tells what differs, `show_hidden` shows what is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changes_link = button("", "head-link", _tr("What differs from your file, and why"))
        self.show_hidden = button("", "head-link", _tr("Show what is left out, faintly and in its place"))
        self.show_hidden.setCheckable(True)
        self.add_before_about(self.changes_link)
        self.add_before_about(self.show_hidden)

    def show_application(self, application: Application | None, changes: int, hidden: int) -> None:
        """Show how an application's résumé stands, or that there is none."""
        self.changes_link.setVisible(bool(changes))
        self.show_hidden.setVisible(bool(hidden))
        if application is None:
            self.show_text(_tr("Résumé"), _tr("What you start from"))
            return
        self.changes_link.setText(counted("ResumePane", "%n change(s)", changes))
        shown = _tr("Hide {} left out") if self.show_hidden.isChecked() else _tr("Show {} left out")
        self.show_hidden.setText(shown.format(hidden))
        about = _tr("Base résumé “{}”") if changes else _tr("Base résumé “{}” · as imported")
        if application.base.version > 1 and not changes:
            about = _tr("Base résumé “{}” · corrected by you")
        about = about.format(application.base.name or _tr("your file"))
        self.show_text(application.base.resume.basics.name or _tr("Résumé without a name"), about)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ResumePane", text)
