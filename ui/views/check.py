"""The Check tab: what machines read in a Word or PDF file, ours or anybody's."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QPlainTextEdit, QStackedWidget, QWidget

from tailor.model.report import Finding, Report, WrittenFile
from ui.rendering import CheckResult, check_file
from ui.session import Session
from ui.tasks import Tasks
from ui.views.drops import DropTaker
from ui.views.widgets import Banner, Card, Pane, Welcome, button, column, label, row

TASK = "Checking the file"


class CheckPane(Pane):
    """Takes a file by drop or dialog, reads it with several readers and shows what each got."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._result: CheckResult | None = None
        self.setAccessibleName(self.tr("Check"))
        self.banner = Banner(self)
        self.choose = button(self.tr("Check a file…"), tip=self.tr("Choose a Word or PDF file"))
        self.choose.clicked.connect(self.open_dialog)
        self.files = column(spacing=8)
        self.findings = column(spacing=8)
        self.readers = QComboBox()
        self.readers.setAccessibleName(self.tr("Reader"))
        self.readers.setToolTip(self.tr("Each reader is a different program that takes text out of files"))
        self.readers.currentIndexChanged.connect(self._show_text)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text as the reader gets it"))
        self.text.setTabChangesFocus(True)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._make_welcome())
        self._stack.addWidget(self._make_result())
        self.setLayout(column(self.banner, self._stack))
        self.setFocusProxy(self.choose)
        for target in (self, self.text.viewport()):
            DropTaker(target, self.check)
        session.opened.connect(self._on_opened)

    def _make_welcome(self) -> QWidget:
        hint = self.tr(
            "Files read by machines can lose words that you see. Every file exported here is read back; "
            "drop any other Word or PDF file to see what machines get from it."
        )
        welcome = Welcome(self.tr("What do machines read?"), hint, self)
        self._first = button(self.tr("Check a file…"), "primary", self.tr("Choose a Word or PDF file"))
        self._first.clicked.connect(self.open_dialog)
        welcome.add(row(self._first, 1))
        welcome.add(1)
        return welcome

    def _make_result(self) -> QWidget:
        result = QWidget()
        self._heading = label(role="heading")
        self._reader_row = row(self._heading, self.readers, 1, spacing=8)
        layout = column(
            self.files,
            self.findings,
            self._reader_row,
            self.text,
            row(self.choose, 1),
            margins=(12, 14, 12, 14),
            spacing=10,
        )
        layout.setStretch(3, 1)
        result.setLayout(layout)
        return result

    # Checking

    def open_dialog(self) -> None:
        """Let the user choose a file."""
        kinds = self.tr("Word and PDF files (*.docx *.pdf);;All files (*)")
        dialog = QFileDialog(self, self.tr("Check a file"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.check(Path(name)))
        dialog.open()

    def check(self, path: Path) -> None:
        """Have a file read."""
        self.banner.say("")
        self._tasks.start(TASK, check_file, (path,), self._on_checked, self._on_failed)

    def show_report(self, report: Report) -> None:
        """Show how the files that were just exported read back, and the first of them as a reader gets it."""
        _clear(self.files)
        for file in report.files:
            self.files.addWidget(_file_card(file, self._words_of(file)))
        if report.files:
            self.check(Path(report.files[0].path))

    def _words_of(self, file: WrittenFile) -> str:
        if file.findings:
            return self.tr("in doubt: {}").format(file.findings[0].message)
        return self.tr("read back whole by {}").format(self.tr(" and ").join(file.extractors))

    def _on_opened(self) -> None:
        _clear(self.files)
        self._result = None
        self._stack.setCurrentIndex(0)

    def _on_failed(self, error: Exception) -> None:
        self.banner.say(str(error))

    def _on_checked(self, result: CheckResult) -> None:
        self._result = result
        self._stack.setCurrentIndex(1)
        _clear(self.findings)
        self.findings.addWidget(self._summary(result))
        for finding in result.findings:
            self.findings.addWidget(_finding_card(finding))
        self._heading.setText(self.tr("AS READ BY"))
        self.readers.blockSignals(True)
        self.readers.clear()
        self.readers.addItems([name for name, _ in result.texts])
        self.readers.blockSignals(False)
        self._show_text()

    def _summary(self, result: CheckResult) -> QWidget:
        card = Card()
        name = label(Path(result.path).name, "strong", wrap=True)
        pages = self.tr("1 page") if result.pages == 1 else self.tr("{} pages").format(result.pages)
        parts = [pages] if result.pages else []
        count = len(result.findings)
        if count:
            parts.append(self.tr("1 thing in doubt") if count == 1 else self.tr("{} things in doubt").format(count))
        else:
            parts.append(self.tr("nothing in doubt: every reader gets the text"))
        card.setLayout(column(name, label(" · ".join(parts), "muted", wrap=True), margins=(13, 10, 13, 10), spacing=3))
        return card

    def _show_text(self) -> None:
        place = self.readers.currentIndex()
        texts = self._result.texts if self._result else ()
        self.text.setPlainText(texts[place][1] if 0 <= place < len(texts) else "")


def _file_card(file: WrittenFile, words: str) -> Card:
    card = Card()
    chip = label("✓" if not file.findings else "!", "chip-safe" if not file.findings else "chip-missing")
    line = row(chip, label(Path(file.path).name, "strong"), 1, spacing=7)
    card.setLayout(column(line, label(words, "muted", wrap=True), margins=(13, 9, 13, 9), spacing=3))
    return card


def _finding_card(finding: Finding) -> Card:
    card = Card()
    words = [label(finding.message, wrap=True)]
    if finding.where:
        words.append(label(finding.where, "muted", wrap=True))
    card.setLayout(column(*words, margins=(13, 9, 13, 9), spacing=3))
    return card


def _clear(layout: object) -> None:
    while (item := layout.takeAt(0)) is not None:  # type: ignore[attr-defined]
        widget = item.widget()
        if widget:
            widget.hide()
            widget.deleteLater()
