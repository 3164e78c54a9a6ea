"""What choosing a setting does at once, and the page that shows them all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from tailor.errors import TailorError
from ui import theme, translation
from ui.settings import keep_settings

if TYPE_CHECKING:
    from ui.views.settings_page import SettingsPage
    from ui.window import MainWindow


class SettingActs(QObject):
    """Shows the settings; every choice counts at once and is kept at once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.page: SettingsPage | None = None

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What the action does."""
        return {"settings": self.show}

    def show(self) -> None:
        """Show the page."""
        from ui.views.settings_page import SettingsPage  # delayed: it is seldom wanted

        window = self._window
        self.page = SettingsPage(window.settings, window.library.path.parent, window)
        self.page.chosen.connect(self.take)
        self.page.folder_wanted.connect(self._show_folder)
        self.page.copy_wanted.connect(self._ask_for_copy)
        self.page.reset_wanted.connect(self.reset)
        window.acts.open_dialog(self.page)

    def take(self, name: str, value: object) -> None:
        """Let a setting count, everywhere at once."""
        window = self._window
        setattr(window.settings, name, value)
        if name in ("theme", "zoom"):
            choice = theme.as_choice(window.settings.theme)
            window.actions_by_name[f"theme_{choice}"].setChecked(True)
            window.dress.apply(choice, window.settings.zoom / 100)
        elif name == "private":
            window.actions_by_name["private"].setChecked(window.settings.private)
            window.fetching.show_private()
        elif name == "reduce_motion":
            window.dress.set_still(still=window.settings.reduce_motion)
        elif name == "language":
            application = QGuiApplication.instance()
            if isinstance(application, QApplication):
                translation.install(application, window.settings.language)
        keep_settings(window.settings)

    def reset(self) -> None:
        """Put every setting back to what it was at first."""
        window = self._window
        window.settings.reset()
        for name in ("theme", "private", "language", "reduce_motion"):
            self.take(name, getattr(window.settings, name))
        window.actions_by_name["rail"].setChecked(window.settings.rail)
        window.show_applications()
        if self.page is not None:
            self.page.show_settings()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._window.library.path.parent)))

    def _ask_for_copy(self) -> None:
        if self.page is None:
            return
        proposed = str(Path.home() / "tailor-copy.db")
        dialog = QFileDialog(self.page, self.tr("Copy of all your work"), proposed, self.tr("Libraries (*.db)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("db")
        dialog.fileSelected.connect(lambda file: self.copy_to(Path(file)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def copy_to(self, file: Path) -> None:
        """Copy all work to a file of the user's choice, and say how it went."""
        self._window.keeping.save()
        try:
            self._window.library.copy_to(file)
        except TailorError as error:
            words = translation.shown(error)
        else:
            words = self.tr("Copied to {}.").format(file)
        if self.page is not None:
            self.page.say(words)
