"""The settings on one small page: each row counts as soon as it is chosen, and is undone by choosing again."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.settings import ZOOMS, Settings
from ui.translation import available
from ui.views.export_names import NamesField
from ui.views.widgets import button, column, label, row, size_dialog

translate = QCoreApplication.translate
_SIZE = (560, 690)
_WORDS_WIDTH = 134
Choice = tuple[str, object]


@dataclass(frozen=True, slots=True)
class Row:
    """One setting: its name in `Settings`, its words, its choices as words and value; without any it is on or off."""

    name: str
    words: str
    choices: tuple[Choice, ...] = ()
    note: str = ""


class SettingsPage(QDialog):
    """Shows every setting; `chosen` carries the name of one and its value, the others what else is wished."""

    chosen = Signal(str, object)
    folder_wanted = Signal()
    copy_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, settings: Settings, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._folder, self._filling = settings, folder, False
        self.setWindowTitle(self.tr("Settings"))
        theme.set_role(self, "pane")
        self.fields: dict[str, QComboBox | QCheckBox] = {}
        inside = QWidget()
        theme.set_role(inside, "clear")
        inside.setLayout(self._make_rows())
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.note = label("", "muted", wrap=True)
        self.reset = button(self.tr("Reset all"), "plain", self.tr("Put every setting back to what it was at first"))
        self.reset.clicked.connect(self.reset_wanted)
        self.end = button(self.tr("Close"), tip=self.tr("Close this page (Esc); every choice counts already"))
        self.end.clicked.connect(self.accept)
        for one in (self.reset, self.end):
            one.setAutoDefault(False)
        foot = row(self.reset, self.note, self.end, spacing=10)
        foot.setStretch(1, 1)
        foot.setContentsMargins(22, 10, 22, 14)
        layout = column(area, spacing=0)
        layout.addLayout(foot)
        self.setLayout(layout)
        self.show_settings()
        self.make_room()

    def make_room(self) -> None:
        """Take the room that the letters of now need, as far as the screen has it."""
        size_dialog(self, *_SIZE)

    def show_settings(self) -> None:
        """Show how the settings stand now."""
        self._filling = True
        for name, field in self.fields.items():
            value = getattr(self._settings, name)
            if isinstance(field, QCheckBox):
                field.setChecked(bool(value))
            else:
                field.setCurrentIndex(max(0, field.findData(value)))
        self.export_folder.setText(self._settings.export_folder)
        self.names.line.setText(self._settings.export_names)
        self._filling = False

    def say(self, words: str) -> None:
        """Say how something went."""
        self.note.setText(words)
        self.note.setAccessibleName(words)

    def _make_rows(self) -> QVBoxLayout:
        layout = column(margins=(22, 18, 22, 12), spacing=7)
        for heading, rows in _sections():
            self._add_heading(layout, heading)
            grid = QGridLayout()
            grid.setColumnStretch(1, 1)
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(7)
            for number, one in enumerate(rows):
                self._add_row(grid, number, one)
            layout.addLayout(grid)
            layout.addSpacing(9)
        self._add_heading(layout, self.tr("EXPORTED FILES"))
        layout.addLayout(self._make_export_folder())
        self.names = NamesField(self._settings.export_names)
        self.names.changed.connect(lambda: self._choose("export_names", self.names.pattern))
        layout.addWidget(self.names)
        layout.addSpacing(9)
        self._add_heading(layout, self.tr("YOUR WORK"))
        layout.addLayout(self._make_data())
        layout.addStretch()
        return layout

    def _add_heading(self, layout: QVBoxLayout, words: str) -> None:
        layout.addWidget(label(words, "heading"))

    def _add_row(self, grid: QGridLayout, number: int, setting: Row) -> None:
        field = self._make_check(setting) if not setting.choices else self._make_choice(setting)
        field.setAccessibleDescription(setting.note)
        field.setToolTip(setting.note or setting.words)
        self.fields[setting.name] = field
        if isinstance(field, QCheckBox):
            grid.addWidget(field, number, 0, 1, 2)
            return
        words = label(setting.words)
        words.setBuddy(field)
        grid.addWidget(words, number, 0)
        grid.setColumnMinimumWidth(0, theme.scaled(_WORDS_WIDTH))
        grid.addWidget(field, number, 1)

    def _make_check(self, setting: Row) -> QCheckBox:
        field = QCheckBox(setting.words)
        field.toggled.connect(partial(self._choose, setting.name))
        return field

    def _make_choice(self, setting: Row) -> QComboBox:
        field = QComboBox()
        field.setAccessibleName(setting.words)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(14)
        for words, value in setting.choices:
            field.addItem(words, value)
        field.activated.connect(lambda _: self._choose(setting.name, field.currentData()))
        return field

    def _choose(self, name: str, value: object) -> None:
        if not self._filling and getattr(self._settings, name) != value:
            self.say("")
            self.chosen.emit(name, value)
            if name == "zoom":
                self.make_room()
            if name == "language":
                self.say(self.tr("The language changes when the app is started the next time."))

    def _make_export_folder(self) -> QLayout:
        self.export_folder = QLineEdit()
        self.export_folder.setAccessibleName(self.tr("Folder for exported files"))
        self.export_folder.setPlaceholderText(self.tr("Your documents folder"))
        self.export_folder.editingFinished.connect(
            lambda: self._choose("export_folder", self.export_folder.text().strip())
        )
        choose = button(self.tr("Choose…"), tip=self.tr("Choose the folder for exported files"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_folder)
        return row(self.export_folder, choose, spacing=8)

    def _make_data(self) -> QLayout:
        words = self.tr("Everything is kept in {} on this computer, with a copy of each of the last seven days.")
        about = label(words.format(self._folder), "muted", wrap=True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.folder = button(self.tr("Show folder"), tip=self.tr("Open the folder in the file manager"))
        self.copy = button(
            self.tr("Copy all your work…"), tip=self.tr("Write a copy of all your work to a file of your choice")
        )
        self.folder.clicked.connect(self.folder_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        for one in (self.folder, self.copy):
            one.setAutoDefault(False)
        layout = column(about, spacing=7)
        layout.addLayout(row(self.folder, self.copy, 1, spacing=8))
        return layout

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for exported files"), self.export_folder.text() or str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take_folder)
        dialog.open()

    def _take_folder(self, folder: str) -> None:
        self.export_folder.setText(folder)
        self._choose("export_folder", folder)


def _sections() -> Sequence[tuple[str, tuple[Row, ...]]]:
    """Return the rows under their headings, in the user's language."""
    return (
        (translate("SettingsPage", "LOOK"), _look_rows()),
        (
            translate("SettingsPage", "NEW APPLICATIONS BEGIN WITH"),
            (
                Row("template", translate("SettingsPage", "Template"), _templates()),
                Row(
                    "paper",
                    translate("SettingsPage", "Paper"),
                    (
                        (translate("SettingsPage", "As usual in your country"), ""),
                        (translate("SettingsPage", "A4"), "A4"),
                        (translate("SettingsPage", "US Letter"), "Letter"),
                    ),
                ),
                Row("spelling", translate("SettingsPage", "Spelling"), _spellings()),
            ),
        ),
        (
            translate("SettingsPage", "START AND NETWORK"),
            (
                Row(
                    "open_at_start",
                    translate("SettingsPage", "Open at the start"),
                    (
                        (translate("SettingsPage", "The application open last"), "last"),
                        (translate("SettingsPage", "Nothing"), "nothing"),
                    ),
                ),
                Row(
                    "private",
                    translate("SettingsPage", "Never use the network"),
                    note=translate("SettingsPage", "Without this, too, nothing is fetched before you agree to it."),
                ),
            ),
        ),
    )


def _look_rows() -> tuple[Row, ...]:
    system = translate("SettingsPage", "Like the system")
    return (
        Row(
            "theme",
            translate("SettingsPage", "Colours"),
            (
                (system, "system"),
                (translate("SettingsPage", "Light"), "light"),
                (translate("SettingsPage", "Dark"), "dark"),
                (translate("SettingsPage", "High contrast"), "contrast"),
            ),
        ),
        Row("zoom", translate("SettingsPage", "Text size"), tuple((f"{zoom} %", zoom) for zoom in ZOOMS)),
        Row("language", translate("SettingsPage", "Language of the app"), ((system, ""), *_languages())),
        Row(
            "reduce_motion",
            translate("SettingsPage", "Reduce motion"),
            note=translate("SettingsPage", "Nothing glides or fades. Without this it is as the system says."),
        ),
    )


def _languages() -> tuple[Choice, ...]:
    return tuple((name, code) for code, name in available())


def _spellings() -> tuple[Choice, ...]:
    return (
        (translate("SettingsPage", "In the language each text is in"), ""),
        (translate("SettingsPage", "English"), "en"),
        (translate("SettingsPage", "German"), "de"),
        (translate("SettingsPage", "French"), "fr"),
        (translate("SettingsPage", "Spanish"), "es"),
        (translate("SettingsPage", "Not checked"), "off"),
    )


def _templates() -> tuple[Choice, ...]:
    from tailor.exporters.template import summarize_templates  # delayed: only this page and the preview need it

    return tuple((summary.name.capitalize(), summary.name) for summary in summarize_templates())
