"""The export dialog: which documents, in which formats, called what and where to; afterwards what was read back."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tailor.errors import ExportFailed
from tailor.model.report import Report
from tailor.model.wishes import Wishes
from ui import theme
from ui.translation import counted, later, shown
from ui.views.export_names import NamesField
from ui.views.export_report import ReportPage
from ui.views.reading_area import ReadingArea
from ui.views.widgets import button, column, label, row

translate = QCoreApplication.translate

FORMAT_NAMES = {
    "docx": later("ExportDialog", "Word"),
    "pdf": "PDF",
    "txt": later("ExportDialog", "Plain text"),
    "md": "Markdown",
    "html": later("ExportDialog", "Web page"),
    "json": "JSON Resume",
}
_WIDTH = 580
_MARGIN = 22
_BESIDE = 180
"""What stands beside the question on the screen: buttons, the frame, the bars of the desktop."""


class ExportDialog(QDialog):
    """Asks, waits and tells; `planned` returns the files that wishes would write, or raises ExportFailed.

    `look` says what the pages look like. The user's own Word file can be chosen once `show_own_file` has allowed it.
    """

    wished = Signal(object)
    stopped = Signal()
    open_wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(
        self, wishes: Wishes, planned: Callable[[Wishes], tuple[Path, ...]], look: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(min(theme.scaled(_WIDTH), self.screen().availableSize().width() - 40))
        self._planned, self._own_wished = planned, wishes.own_file
        self._own_possible = False
        self.report: ReportPage | None = None
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._make_question(wishes, look))
        self.setLayout(column(self._pages, margins=(_MARGIN, 20, _MARGIN, 18)))
        self._look_ahead()
        (self.keep_both if self.export.isHidden() else self.export).setFocus()

    @property
    def wishes(self) -> Wishes:
        """What is chosen now."""
        return Wishes(
            Path(self.folder.text()).expanduser(),
            tuple(name for name, box in self.formats.items() if box.isChecked()),
            resume=self.resume.isChecked(),
            letter=self.letter.isChecked(),
            own_file=self.own_file.isEnabled() and self.own_file.isChecked(),
            pattern=self.names.pattern,
        )

    def show_own_file(self, name: str, reason: str = "") -> None:
        """Let the user's own Word file of this name be chosen, or say why it cannot be."""
        self._own_possible = not reason
        self.own_file.setEnabled(self._own_possible and not self.bar.isVisible())
        self.own_file.setChecked(self._own_possible and self._own_wished)
        self.own_note.setText(
            reason or self.tr("Only the changed words are put into the copy; {} stays as it is.").format(name)
        )
        self.own_file.setAccessibleDescription(self.own_note.text())
        self._look_ahead()

    def show_doubts(self, count: int) -> None:
        """Say quietly how many changes wait for the user's word; they are exported all the same."""
        _say(self.doubts, _doubts(count))
        self._make_room()

    def show_question(self) -> None:
        """Let the user choose again."""
        self._set_running(False)
        self._look_ahead()

    def show_running(self) -> None:
        """Show that the files are being written."""
        self._set_running(True)

    def show_report(self, report: Report) -> None:
        """Show each file and how it read back."""
        page = ReportPage(report, self)
        page.open_wanted.connect(self.open_wanted)
        page.folder_wanted.connect(self.folder_wanted)
        page.done.clicked.connect(self.accept)
        self.report = page
        self._set_running(False)
        question = self._pages.currentWidget()
        if question is not None:
            question.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._pages.setCurrentIndex(self._pages.addWidget(page))
        page.take_room(self)
        page.done.setFocus()

    def reject(self) -> None:
        """Stop the work that runs, else close."""
        if self.bar.isVisible():
            self.stopped.emit()
            self.show_question()
        else:
            super().reject()

    def _make_question(self, wishes: Wishes, look: str) -> QWidget:
        page = QWidget(self)
        self.resume, self.letter = _box(self.tr("Résumé"), wishes.resume), _box(self.tr("Cover letter"), wishes.letter)
        self.own_file = _box(self.tr("A copy of my own Word file"), False)
        self.own_file.setEnabled(False)
        self.own_note = label(self.tr("Looking at your file…"), "muted", wrap=True)
        self.formats = {
            name: _box(translate("ExportDialog", words), name in wishes.formats) for name, words in FORMAT_NAMES.items()
        }
        self.names = NamesField(wishes.pattern)
        self.names.changed.connect(self._look_ahead)
        for box in (self.resume, self.letter, self.own_file, *self.formats.values()):
            box.toggled.connect(self._look_ahead)
        note = row(self.own_note)
        note.setContentsMargins(theme.scaled(23), 0, 0, 0)
        note.setStretch(0, 1)
        self.files = label(wrap=True)
        self.files.setTextFormat(Qt.TextFormat.PlainText)
        self.exist = label("", "strong", wrap=True)
        self.exist.setTextFormat(Qt.TextFormat.PlainText)
        layout = column(label(self.tr("Export the tailored documents"), "title"), spacing=7)
        layout.addSpacing(6)
        _add_part(layout, self.tr("DOCUMENTS"), row(self.resume, self.letter, 1, spacing=18), self.own_file, note)
        boxes = _grid(self.formats.values())
        _add_part(layout, self.tr("RÉSUMÉ AND LETTER AS"), boxes, label(look, "muted", wrap=True))
        _add_part(layout, self.tr("FILE NAMES"), self.names)
        _add_part(layout, self.tr("FOLDER"), self._make_folder(wishes.folder))
        self.doubts = label("", "muted", wrap=True)
        _say(self.doubts, "")
        _add_part(layout, self.tr("FILES"), self.files, self.exist, self.doubts)
        layout.addStretch()
        self._content, self._area = QWidget(), ReadingArea(page)
        self._content.setLayout(layout)
        self._area.show_content(self._content)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        page.setLayout(column(self._area, self._make_buttons(), spacing=12))
        return page

    def _make_folder(self, folder: Path) -> QHBoxLayout:
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.textChanged.connect(self._look_ahead)
        self.choose = button(self.tr("Choose…"), tip=self.tr("Choose the folder for the files"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(partial(_choose_folder, self.folder))
        return row(self.folder, self.choose, spacing=8)

    def _make_buttons(self) -> QHBoxLayout:
        self.bar = QProgressBar(minimum=0, maximum=0, textVisible=False)
        self.bar.setAccessibleName(self.tr("Writing and reading back"))
        self.running = label(self.tr("Writing and reading back…"), "muted")
        self.cancel = button(self.tr("Cancel"), tip=self.tr("Close without writing (Esc)"))
        self.replace = button(self.tr("Replace"), tip=self.tr("Write over the files that are there"))
        self.keep_both = button(self.tr("Keep both"), "primary", self.tr("Give the new files a number"))
        self.export = button(self.tr("Export"), "primary", self.tr("Write the files and read them back (Enter)"))
        self.cancel.clicked.connect(self.reject)
        self.keep_both.clicked.connect(lambda: self.wished.emit(self.wishes))
        self.export.clicked.connect(lambda: self.wished.emit(self.wishes))
        self.replace.clicked.connect(lambda: self.wished.emit(replace(self.wishes, overwrite=True)))
        line = row(self.running, self.bar, 1, self.cancel, self.replace, self.keep_both, self.export, spacing=8)
        self.bar.hide()
        self.running.hide()
        return line

    def _look_ahead(self) -> None:
        """Say which files will be written, and ask where some are there already."""
        wishes, fault = self.wishes, ""
        try:
            planned = self._planned(wishes)
        except ExportFailed as error:
            planned, fault = (), shown(error)
        there = [file for file in planned if file.exists()]
        known = self.tr("{}  (there already)")
        names = [known.format(file.name) if file in there else file.name for file in planned]
        _say(self.files, "" if fault else "\n".join(names) or self.tr("Choose a document and at least one format."))
        _say(self.exist, fault or _question(len(there), len(planned)))
        for part in (self.replace, self.keep_both):
            part.setVisible(bool(there))
        self.export.setVisible(not there)
        possible = bool(planned) and bool(self.folder.text().strip())
        for part in (self.replace, self.keep_both, self.export):
            part.setEnabled(possible)
        (self.keep_both if there else self.export).setDefault(True)
        self._make_room()

    def _make_room(self) -> None:
        """Grow for the lines there are: a stack of pages does not know how tall words get when they are broken."""
        for words in (self.own_note, self.files, self.exist, self.doubts):
            width = (words.width() if self.isVisible() else theme.scaled(_WIDTH) - 2 * _MARGIN) or 1
            words.setMinimumHeight(max(0, words.heightForWidth(width)))
        self.names.setMinimumHeight(self.names.sizeHint().height())
        page = self._pages.currentWidget()
        for layout in (self._content.layout(), page.layout() if page else None, self.layout()):
            if layout:
                layout.invalidate()
                layout.activate()
        room = self.screen().availableSize().height() - _BESIDE
        self._area.setMinimumHeight(min(self._content.minimumSizeHint().height(), room))
        self.resize(self.width(), max(self.height(), self.minimumSizeHint().height()))

    def showEvent(self, event: QShowEvent) -> None:
        """Make room once the style sheet has said how large everything is."""
        super().showEvent(event)
        self._make_room()

    def _set_running(self, running: bool) -> None:
        acts = (self.replace, self.keep_both, self.export)
        for part in (self.resume, self.letter, *self.formats.values(), self.names, self.folder, self.choose, *acts):
            part.setEnabled(not running)
        self.own_file.setEnabled(self._own_possible and not running)
        self.bar.setVisible(running)
        self.running.setVisible(running)
        if running:
            self.cancel.setFocus()


def _question(there: int, of: int) -> str:
    if not there:
        return ""
    if of == 1:
        return translate("ExportDialog", "This file is there already. Replace, or keep both?")
    return counted(
        "ExportDialog", "(One of these files is|%n of these files are) there already. Replace, or keep both?", there
    )


def _doubts(count: int) -> str:
    if not count:
        return ""
    return counted(
        "ExportDialog", "(One change says|%n changes say) something new that you have not confirmed yet.", count
    )


def _say(part: QLabel, words: str) -> None:
    """Show the words, or nothing at all where there are none."""
    part.setText(words)
    part.setVisible(bool(words))


def _choose_folder(field: QLineEdit) -> None:
    dialog = QFileDialog(field, translate("ExportDialog", "Folder for the documents"), field.text())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(field.setText)
    dialog.open()


def _box(words: str, checked: bool) -> QCheckBox:
    box = QCheckBox(words)
    box.setChecked(checked)
    return box


def _grid(boxes: Iterable[QCheckBox]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(6)
    for place, box in enumerate(boxes):
        grid.addWidget(box, place // 3, place % 3)
    return grid


def _add_part(layout: QVBoxLayout, heading: str, *parts: QWidget | QLayout) -> None:
    """Add a heading and what belongs below it."""
    layout.addWidget(label(heading, "heading"))
    for part in parts:
        if isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    layout.addSpacing(8)
