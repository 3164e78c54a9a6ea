"""The Check tab: what machines read in the tailored résumé, in exported files and in any Word or PDF file."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QPlainTextEdit, QScrollArea, QStackedWidget, QWidget

from tailor.model.application import Application
from tailor.model.posting import Posting
from tailor.model.report import Finding, Report, WrittenFile
from ui import theme
from ui.rendering import CheckResult, check_file
from ui.session import Session
from ui.steps import check_tailored
from ui.tasks import Tasks
from ui.translation import counted, later, shown
from ui.views.check_parts import READER_NOTES, FileChoice, Source, finding_card, in_doubt
from ui.views.drops import DropTaker
from ui.views.widgets import Banner, Card, Pane, Welcome, button, column, label, row

TASK = later("Core", "Checking the file")
_TEXT_HEIGHT = 260
_WAIT = 800


class CheckPane(Pane):
    """Reads a file with several readers and shows what each got; a file comes by drop, dialog or export.

    The tailored résumé is checked as it would be exported, as PDF or Word file.
    """

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._result: CheckResult | None = None
        self._written: dict[Source, WrittenFile] = {}
        self.setAccessibleName(self.tr("Check"))
        self.banner = Banner(self)
        self.file = FileChoice()
        self.file.activated.connect(lambda: self._check_chosen())
        self.findings = column(spacing=8)
        self.readers = QComboBox()
        self.readers.setAccessibleName(self.tr("Reader"))
        self.readers.setToolTip(self.tr("Each reader is a different program that takes text out of files"))
        self.readers.currentIndexChanged.connect(self._show_text)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text as the reader gets it"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.scaled(_TEXT_HEIGHT))
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._make_welcome())
        self._stack.addWidget(self._make_result())
        self.setLayout(column(self.banner, self._stack))
        self.lead_to(self.file, self.mine)
        for target in (self, self.text.viewport()):
            DropTaker(target, self.check)
        self._checked: Application | None = None
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self._check_again)
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)

    def _make_welcome(self) -> QWidget:
        hint = self.tr(
            "Files read by machines can lose words that you see. Check your résumé as it would be exported, or drop "
            "any Word or PDF file here to see what machines get from it."
        )
        welcome = Welcome(self.tr("What do machines read?"), hint, self, "check")
        self.mine = button(
            self.tr("Check my résumé"), "primary", self.tr("Check the tailored résumé as it would be exported")
        )
        self.mine.clicked.connect(self.check_mine)
        self.choose = button(self.tr("Check a file…"), tip=self.tr("Choose a Word or PDF file"))
        self.choose.clicked.connect(self.open_dialog)
        welcome.add(row(self.mine, self.choose, 1, spacing=8))
        welcome.add(1)
        return welcome

    def _make_result(self) -> QWidget:
        self.another = button(self.tr("Another file…"), tip=self.tr("Choose a Word or PDF file to check"))
        self.another.clicked.connect(self.open_dialog)
        self.verdict = label(role="muted", wrap=True)
        top = row(self.file, self.another, spacing=8)
        top.setStretch(0, 1)
        inside = QWidget()
        theme.set_role(inside, "clear")
        layout = column(
            label(self.tr("This is what machines read"), "title", wrap=True),
            top,
            self.verdict,
            self.findings,
            row(label(self.tr("AS READ BY"), "heading"), self.readers, 1, spacing=8),
            self.text,
            margins=(14, 14, 14, 14),
            spacing=10,
        )
        layout.setStretch(5, 1)
        inside.setLayout(layout)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    # Checking

    def open_dialog(self) -> None:
        """Let the user choose a file."""
        dialog = QFileDialog(
            self, self.tr("Check a file"), "", self.tr("Word and PDF files (*.docx *.pdf);;All files (*)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.check(Path(name)))
        dialog.open()

    def check(self, path: Path) -> None:
        """Have a file read."""
        self._start(path)
        self._tasks.start(TASK, check_file, (path,), partial(self._on_checked, path), self._on_failed)

    def check_mine(self, kind: str = "") -> None:
        """Have the tailored résumé read as it would be exported."""
        application, kind = self._session.application, kind or "pdf"
        if application is None:
            return
        self._start(kind)
        self._tasks.start(
            TASK, check_tailored, (application, kind), partial(self._on_mine_checked, kind), self._on_failed
        )

    def show_report(self, report: Report) -> None:
        """Take the files that were just exported, and show the first of them as a reader gets it."""
        self._written = {Path(file.path): file for file in report.files if file.format in ("docx", "pdf")}
        if self._written:
            self.check(Path(next(file.path for file in report.files if file.format in ("docx", "pdf"))))

    def _check_chosen(self) -> None:
        source = self.file.currentData()
        if isinstance(source, Path):
            self.check(source)
        elif source:
            self.check_mine(source)

    def _on_changed(self) -> None:
        """Check the tailored résumé anew where that is what is shown and its pages are others now."""
        if isinstance(self.file.currentData(), str) and self._pages_now() != self._checked:
            self._timer.start()

    def _pages_now(self) -> Application | None:
        """Return what of the application its pages depend on."""
        application = self._session.application
        return application and replace(application, posting=Posting(), rejected=(), letter=None, title="")

    def _check_again(self) -> None:
        kind = self.file.currentData()
        if self.isVisible() and isinstance(kind, str) and self._pages_now() != self._checked:
            self.check_mine(kind)

    def showEvent(self, event: QShowEvent) -> None:
        """Check anew what changed while nobody looked."""
        super().showEvent(event)
        self._check_again()

    def _start(self, source: Source) -> None:
        self.banner.say("")
        self._checked = self._pages_now()
        self.file.offer(self._written, source)

    def _on_opened(self) -> None:
        self._result, self._written = None, {}
        self.file.clear()
        self.banner.say("")
        self._stack.setCurrentIndex(0)

    def _on_failed(self, error: Exception) -> None:
        self.banner.say(shown(error))

    def _on_mine_checked(self, kind: str, found: tuple[CheckResult, WrittenFile]) -> None:
        result, self._written[kind] = found
        self._on_checked(kind, result)

    # Showing

    def _on_checked(self, source: Source, result: CheckResult) -> None:
        self._result = result
        self._stack.setCurrentIndex(1)
        written = self._written.get(source)
        self.verdict.setText(self._verdict(result, written))
        _clear(self.findings)
        for finding in written.findings if written else ():
            self.findings.addWidget(finding_card(finding))
        for finding in result.findings:
            self.findings.addWidget(finding_card(finding, shown(finding.where)))
        if not result.findings and not (written and written.findings):
            self.findings.addWidget(_nothing_card(len(result.texts)))
        self.readers.blockSignals(True)
        self.readers.clear()
        for place, (name, _) in enumerate(result.texts):
            self.readers.addItem(name)
            self.readers.setItemData(
                place, QCoreApplication.translate("CheckPane", READER_NOTES.get(name, "")), Qt.ItemDataRole.ToolTipRole
            )
        self.readers.blockSignals(False)
        self._show_text()

    def _verdict(self, result: CheckResult, written: WrittenFile | None) -> str:
        found: tuple[Finding, ...] = (*(written.findings if written else ()), *result.findings)
        parts = [counted("CheckPane", "%n page(s)", result.pages)] if result.pages else []
        if written:
            parts.append(shown(written.verdict))
        parts.append(in_doubt(len(found)))
        words = " · ".join(parts)
        return f"{words[0].upper()}{words[1:]}"

    def _show_text(self) -> None:
        place = self.readers.currentIndex()
        texts = self._result.texts if self._result else ()
        self.text.setPlainText(texts[place][1].replace("\f", "") if 0 <= place < len(texts) else "")


def _nothing_card(readers: int) -> Card:
    card = Card()
    chip = label("✓", "chip-safe")
    words = label(
        counted("CheckPane", "All %n readers get the text, and nothing in the file keeps machines from it.", readers),
        wrap=True,
    )
    line = row(chip, words, spacing=9)
    line.setStretch(1, 1)
    line.setAlignment(chip, Qt.AlignmentFlag.AlignTop)
    line.setContentsMargins(13, 10, 13, 10)
    card.setLayout(line)
    return card


def _clear(layout: object) -> None:
    while (item := layout.takeAt(0)) is not None:  # type: ignore[attr-defined]
        widget = item.widget()
        if widget:
            widget.hide()
            widget.deleteLater()
