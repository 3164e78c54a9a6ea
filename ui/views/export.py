"""The export dialog: where to, in which formats, and afterwards what was read back of each file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tailor.model.report import Report, WrittenFile
from tailor.model.wishes import Wishes
from ui import theme

_FORMATS = (
    ("docx", "Word"),
    ("pdf", "PDF"),
    ("txt", "Plain text"),
    ("md", "Markdown"),
    ("html", "Web page"),
    ("json", "JSON Resume"),
)
_WIDTH = 560
_LISTED = 4


class ExportDialog(QDialog):
    """Asks, waits and tells; `planned` returns the files that wishes would write."""

    wished = Signal(object)
    stopped = Signal()
    open_wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, wishes: Wishes, planned: Callable[[Wishes], tuple[Path, ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Export")
        self.setMinimumWidth(theme.scaled(_WIDTH))
        self._planned = planned
        self.report: ReportPage | None = None
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._make_question(wishes))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.addWidget(self._pages)
        self._look_ahead()

    @property
    def wishes(self) -> Wishes:
        """What is chosen now."""
        formats = tuple(name for name, box in self.formats.items() if box.isChecked())
        return Wishes(Path(self.folder.text()).expanduser(), formats, letter=self.letter.isChecked())

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
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.done.setFocus()

    def reject(self) -> None:
        """Stop the work that runs, else close."""
        if self.bar.isVisible():
            self.stopped.emit()
            self.show_question()
        else:
            super().reject()

    def _make_question(self, wishes: Wishes) -> QWidget:
        page = QWidget(self)
        self.folder = QLineEdit(str(wishes.folder), page)
        self.folder.setAccessibleName("Folder")
        self.folder.textChanged.connect(self._look_ahead)
        self.choose = QPushButton("Choose…", page)
        self.choose.clicked.connect(self._choose_folder)
        self.formats = {name: QCheckBox(words, page) for name, words in _FORMATS}
        self.letter = QCheckBox("Cover letter, in the same formats", page)
        self.letter.setChecked(wishes.letter)
        for name, box in self.formats.items():
            box.setChecked(name in wishes.formats)
        for box in (*self.formats.values(), self.letter):
            box.toggled.connect(self._look_ahead)
        self.files = _label("", "muted", page)
        self.exist = _label("", "strong", page)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(_label("Export the tailored documents", "title", page))
        layout.addSpacing(4)
        layout.addWidget(_label("FOLDER", "heading", page))
        layout.addLayout(_row(self.folder, self.choose))
        layout.addSpacing(4)
        layout.addWidget(_label("RÉSUMÉ AS", "heading", page))
        layout.addLayout(_row(*self.formats.values(), None))
        layout.addSpacing(4)
        layout.addWidget(self.letter)
        layout.addSpacing(8)
        layout.addWidget(self.files)
        layout.addWidget(self.exist)
        layout.addStretch()
        layout.addLayout(self._make_buttons(page))
        return page

    def _make_buttons(self, page: QWidget) -> QHBoxLayout:
        self.bar = QProgressBar(page, minimum=0, maximum=0, textVisible=False)
        self.bar.setAccessibleName("Writing and reading back")
        self.running = _label("Writing and reading back…", "muted", page)
        self.cancel = QPushButton("Cancel", page)
        self.cancel.clicked.connect(self.reject)
        self.keep_both = QPushButton("Keep both", page)
        self.replace = QPushButton("Replace", page)
        self.export = QPushButton("Export", page)
        for button in (self.keep_both, self.export):
            theme.set_role(button, "primary")
        self.keep_both.clicked.connect(lambda: self.wished.emit(self.wishes))
        self.export.clicked.connect(lambda: self.wished.emit(self.wishes))
        self.replace.clicked.connect(lambda: self.wished.emit(replace(self.wishes, overwrite=True)))
        self.bar.hide()
        self.running.hide()
        return _row(self.running, self.bar, None, self.cancel, self.replace, self.keep_both, self.export)

    def _look_ahead(self) -> None:
        """Say which files will be written, and ask where some are there already."""
        wishes = self.wishes
        planned = self._planned(wishes)
        there = [file for file in planned if file.exists()]
        self.files.setText("\n".join(file.name for file in planned) or "Choose at least one format.")
        one = len(there) == 1
        names = there[0].name if one else f"{len(there)} of these files"
        self.exist.setText(f"{names} {'is' if one else 'are'} there already. Replace, or keep both?" if there else "")
        self.exist.setVisible(bool(there))
        self.replace.setVisible(bool(there))
        self.keep_both.setVisible(bool(there))
        self.export.setVisible(not there)
        self.export.setEnabled(bool(planned) and bool(self.folder.text().strip()))
        (self.keep_both if there else self.export).setDefault(True)

    def _set_running(self, running: bool) -> None:
        for part in (self.folder, self.choose, self.letter, *self.formats.values()):
            part.setEnabled(not running)
        for part in (self.export, self.replace, self.keep_both):
            part.setEnabled(not running)
        self.bar.setVisible(running)
        self.running.setVisible(running)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, "Folder for the documents", self.folder.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()


class ReportPage(QWidget):
    """What came out: every file, whether it was read back without loss, and ways to open it."""

    open_wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, report: Report, parent: QWidget) -> None:
        super().__init__(parent)
        doubtful = sum(file.read_back == "doubtful" for file in report.files)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        title = "Saved and read back without loss" if not doubtful else "Saved, with something in doubt"
        layout.addWidget(_label(title, "title", self))
        self.rows = [self._make_row(file) for file in report.files]
        for row in self.rows:
            layout.addWidget(row)
        layout.addStretch()
        self.show_folder = QPushButton("Show in folder", self)
        self.done = QPushButton("Done", self)
        self.done.setDefault(True)
        theme.set_role(self.done, "primary")
        if report.files:
            first = Path(report.files[0].path)
            self.show_folder.clicked.connect(lambda: self.folder_wanted.emit(first))
        layout.addLayout(_row(self.show_folder, None, self.done))

    def _make_row(self, file: WrittenFile) -> QWidget:
        path = Path(file.path)
        card = QFrame(self)
        theme.set_role(card, "card")
        name = _label(path.name, "", card)
        theme.set_role(name, "strong")
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name.setToolTip(str(path))
        verdict = _label(verdict_in_words(file), "muted", card)
        verdict.setToolTip(f"Read by {', '.join(file.extractors)}")
        chip = QLabel("Complete" if file.read_back == "complete" else "In doubt", card)
        theme.set_role(chip, "chip-safe" if file.read_back == "complete" else "chip-missing")
        opened = QPushButton("Open", card)
        opened.setAccessibleName(f"Open {path.name}")
        opened.clicked.connect(lambda: self.open_wanted.emit(path))
        words = QVBoxLayout()
        words.setSpacing(5)
        words.addWidget(name)
        about = QHBoxLayout()
        about.setSpacing(8)
        about.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        about.addWidget(verdict, 1)
        words.addLayout(about)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(12, 9, 12, 9)
        layout.addLayout(words, 1)
        layout.addWidget(opened, 0, Qt.AlignmentFlag.AlignVCenter)
        return card


def verdict_in_words(file: WrittenFile) -> str:
    """Return in a sentence or two how a file read back."""
    readers = "one reader" if len(file.extractors) == 1 else f"{len(file.extractors)} independent readers"
    if not file.findings:
        pages = f" · {file.pages} page{'' if file.pages == 1 else 's'}" if file.pages else ""
        return f"Read back complete by {readers}{pages}"
    lines = [f"{finding.message} {finding.where}".strip() for finding in file.findings[:_LISTED]]
    more = len(file.findings) - len(lines)
    return "\n".join([*lines, f"and {more} more"] if more else lines)


def _label(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent, wordWrap=role in ("muted", "strong"))
    label.setTextFormat(Qt.TextFormat.PlainText)
    theme.set_role(label, role)
    return label


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """Lay parts out in a row; nothing stands for a stretch."""
    layout = QHBoxLayout()
    layout.setSpacing(8)
    for part in parts:
        if part is None:
            layout.addStretch()
        else:
            layout.addWidget(part)
    return layout
