"""What the app is, which version, and whose work it rests on, with the licences to read."""

from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from tailor import __version__
from tailor.paths import data_dir
from ui import theme
from ui.views.widgets import button, column, label, row, size_dialog

_SIZE = (620, 560)


class AboutDialog(QDialog):
    """Tells about the app above, and below all that it brings along from others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Tailor"))
        theme.set_role(self, "pane")
        about = self.tr(
            "Shows a job posting beside your résumé and suggests truthful rewrites. Works on this computer alone."
        )
        free = self.tr("Free software under the MIT License. Uses Qt under the LGPL.")
        self.notices = QTextBrowser()
        theme.set_role(self.notices, "reading")
        self.notices.setOpenLinks(False)
        self.notices.setAccessibleName(self.tr("Notices and licences"))
        self.notices.setMarkdown(_notices())
        self.close_button = button(self.tr("Close"), "primary", self.tr("Close this page (Esc)"))
        self.close_button.clicked.connect(self.accept)
        self.setLayout(
            column(
                label(self.tr("Tailor {}").format(__version__), "large"),
                label(f"{about}\n{free}", "muted", wrap=True),
                label(self.tr("WHAT IT RESTS ON"), "heading"),
                self.notices,
                row(1, self.close_button),
                margins=(22, 18, 22, 16),
                spacing=10,
            )
        )
        size_dialog(self, *_SIZE)
        self.close_button.setFocus()


def _notices() -> str:
    """Return the notices that are shipped, without their title."""
    try:
        text = (data_dir("resources") / "NOTICE.md").read_text(encoding="utf-8")
    except OSError:
        return ""
    return text.partition("\n")[2] if text.startswith("# ") else text
