"""What the user can do from menus, buttons and the command palette, by the names of `ui.actions`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QLineEdit, QMessageBox

from tailor.model.wishes import FORMATS
from ui import theme
from ui.palette_acts import PaletteActs
from ui.settings import ZOOMS
from ui.translation import later

if TYPE_CHECKING:
    from ui.views.palette import Palette
    from ui.window import MainWindow

TABS = ("keywords", "suggestions", "letter", "preview", "check")
_POSTINGS = later("Acts", "Postings (*.txt *.md *.docx *.pdf *.html *.htm *.mhtml);;All files (*)")
_RESUMES = later(
    "Acts", "Résumés (*.docx *.pdf *.txt *.md *.json *.odt *.rtf *.html *.htm *.zip *.xml *.doc *.pages);;All files (*)"
)


class Acts(QObject):
    """The acts of the main window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._palette = PaletteActs(window)
        self.dialog: QDialog | None = None

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        window = self._window
        acts: dict[str, Callable[[], object]] = {
            "new": self.new_application,
            "new_from_clipboard": self.new_from_clipboard,
            "open_posting": self.choose_posting,
            "swap_resume": self.choose_resume,
            "export": window.exporting.ask,
            **{f"export_{kind}": partial(window.exporting.ask, kind) for kind in (*FORMATS, "own")},
            "quit": window.close,
            "undo": self.undo,
            "redo": self.redo,
            "rename": self.rename_application,
            "delete": self.delete_application,
            "next": partial(self._step, 1),
            "previous": partial(self._step, -1),
            "search": self._search,
            "palette": self.show_palette,
            "rail": lambda: window.folding.toggle_rail(),
            "larger": partial(self._zoom, 1),
            "smaller": partial(self._zoom, -1),
            "normal_size": partial(self._zoom, 0),
            "log_folder": self._open_log_folder,
        }
        acts |= {name: partial(self.show_tab, name) for name in TABS}
        return acts | {f"theme_{choice}": partial(self.choose_theme, choice) for choice in theme.CHOICES}

    def new_application(self) -> None:
        """Begin an application and wait for its posting."""
        self._window.intake.begin()
        self._window.posting.paste_box.setFocus()

    def new_from_clipboard(self) -> None:
        """Begin an application with the posting that was copied."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._window.intake.take_posting_text(text)
        else:
            self._window.notice.say(
                self.tr("There is no text in the clipboard. Copy the whole posting, then try again.")
            )

    def choose_posting(self) -> None:
        """Ask for a posting's file."""
        self._choose_file(self.tr("Open posting"), _POSTINGS, self._window.intake.take_posting_file)

    def choose_resume(self) -> None:
        """Ask for a résumé's file."""
        self._choose_file(self.tr("Choose your résumé"), _RESUMES, self._window.intake.take_resume_file)

    def ask_password(self, path: Path, message: str, enter: Callable[[str], object]) -> None:
        """Ask for the password of a file, then go on with it."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Password of {}").format(path.name))
        dialog.setLabelText(self.tr("{}\n\nPassword:").format(message))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(enter)
        self.open_dialog(dialog)

    def ask_pages(self, path: Path, message: str, read: Callable[[], object]) -> None:
        """Ask whether to read a file of very many pages, then read it."""
        box = QMessageBox(self._window)
        box.setWindowTitle(path.name)
        box.setText(message)
        box.setInformativeText(self.tr("Read all of them?"))
        yes = box.addButton(self.tr("Read all pages"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        yes.clicked.connect(read)
        self.open_dialog(box)

    def open_application(self, identity: str) -> None:
        """Open another application."""
        application = self._window.session.application
        if application is None or application.id != identity:
            self._window.keeping.open(identity)

    def rename_application(self) -> None:
        """Ask for another name for the open application."""
        application = self._window.session.application
        if application is None:
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Rename application"))
        dialog.setLabelText(self.tr("Name:"))
        dialog.setTextValue(application.title or application.posting.title)
        dialog.textValueSelected.connect(lambda text: self._window.session.set_title(text.strip()))
        self.open_dialog(dialog)

    def delete_application(self) -> None:
        """Delete the open application, with a way back."""
        application = self._window.session.application
        if application is None:
            return
        name = (
            application.posting.company or application.title or application.posting.title or self.tr("the application")
        )
        self._window.deleting.delete()
        if self._window.deleting.can_undo:
            self._window.notice.say(self.tr("Deleted “{}”.").format(name), self.tr("Undo"), self._window.deleting.undo)

    def undo(self) -> None:
        """Take the last act back."""
        if self._window.session.undo_stack.canUndo():
            self._window.session.undo_stack.undo()
        elif self._window.deleting.can_undo:
            self._window.notice.hide()
            self._window.deleting.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._window.session.undo_stack.canRedo():
            self._window.session.undo_stack.redo()
        elif self._window.deleting.can_redo:
            self.delete_application()

    def show_tab(self, name: str) -> None:
        """Show a pane of the right side and go there."""
        self._window.reviewing.close()
        self._window.tabs.open(name)
        self._window.tabs.panes[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_palette(self) -> Palette:
        """Show everything that can be done now."""
        return self._palette.show()

    def choose_theme(self, choice: theme.Choice) -> None:
        """Dress the window in other colours."""
        self._window.settings.theme = choice
        self._window.dress.apply(choice, self._window.settings.zoom / 100)

    def _zoom(self, step: int) -> None:
        preview = self._window.tabs.preview
        focused = QApplication.focusWidget()
        if focused is not None and preview.isAncestorOf(focused):
            preview.area.step(step)
            return
        settings = self._window.settings
        nearest = min(range(len(ZOOMS)), key=lambda place: abs(ZOOMS[place] - settings.zoom))
        place = ZOOMS.index(100) if step == 0 else min(max(nearest + step, 0), len(ZOOMS) - 1)
        settings.zoom = ZOOMS[place]
        self._window.dress.apply(self._window.dress.choice, settings.zoom / 100)

    def _step(self, step: int) -> None:
        rows = self._window.library.list()
        application = self._window.session.application
        place = next((place for place, row in enumerate(rows) if application and row.id == application.id), -1)
        if rows and application:
            self.open_application(rows[(place + step) % len(rows)].id)

    def _search(self) -> None:
        self._window.folding.ask_rail()
        self._window.rail.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.rail.search.selectAll()

    def _choose_file(self, title: str, kinds: str, take: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, title, str(Path.home()), QCoreApplication.translate("Acts", kinds))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: take(Path(file)))
        self.open_dialog(dialog)

    def _open_log_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._window.reporter.path.parent)))

    def open_dialog(self, dialog: QDialog) -> None:
        """Show a dialog over the window; it goes when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        dialog.open()

    def _on_closed(self) -> None:
        self.dialog = None
