"""What came out of an export: each file, how it read back, which line is in doubt and why, and ways to open it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from tailor.model.report import Report, WrittenFile
from ui import theme
from ui.translation import counted, shown
from ui.views.mirroring import leading_flags
from ui.views.widgets import Card, ElidedLabel, button, column, label, row

translate = QCoreApplication.translate

_LISTED = 6
_TALLEST = 430


class ReportPage(QWidget):
    """Every file in a card, and the folder they are in."""

    open_wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, report: Report, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = label(title_in_words(report), "title", parent=self, wrap=True)
        self.rows = [self._make_row(file) for file in report.files]
        self.show_folder = button(self.tr("Open folder"), tip=self.tr("Show the files in their folder"))
        self.done = button(self.tr("Done"), "primary", self.tr("Close this window (Esc)"))
        self.done.setDefault(True)
        if report.files:
            first = Path(report.files[0].path)
            self.show_folder.clicked.connect(lambda: self.folder_wanted.emit(first))
        else:
            self.show_folder.hide()
        self.warnings = label("\n".join(shown(warning) for warning in report.warnings), "muted", parent=self, wrap=True)
        self.warnings.setTextFormat(Qt.TextFormat.PlainText)
        self.warnings.setVisible(bool(report.warnings))
        layout = column(self.title, self.warnings, self._make_area(), row(self.show_folder, 1, self.done), spacing=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _make_area(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        theme.set_role(inside, "clear")
        inside.setLayout(column(*self.rows, 1, spacing=8))
        area.setWidget(inside)
        self._area = area
        return area

    def take_room(self, dialog: QWidget) -> None:
        """Let the dialog be as high as the files need, within reason."""
        layout, inside = dialog.layout(), self._area.widget()
        if layout is None or inside is None:
            return
        layout.activate()
        needed = max(inside.heightForWidth(self._area.viewport().width()), inside.minimumSizeHint().height())
        self._area.setMinimumHeight(min(theme.scaled(_TALLEST), dialog.screen().availableSize().height() // 2, needed))
        for part in (self._area, self, self.parentWidget()):
            # Qt remembers how much room each of them wanted for the question.
            if part is not None:
                part.updateGeometry()
        layout.invalidate()
        layout.activate()
        dialog.resize(dialog.width(), layout.totalMinimumSize().height())

    def _make_row(self, file: WrittenFile) -> QWidget:
        path = Path(file.path)
        card = Card(self)
        name = _FileName("strong", card)
        name.setText(path.name)
        chip = label(chip_in_words(file), "chip-safe" if not file.findings else "chip-missing", parent=card)
        chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        verdict = label(verdict_in_words(file), "muted", parent=card, wrap=True)
        verdict.setTextFormat(Qt.TextFormat.PlainText)
        verdict.setToolTip(self.tr("Readers: {}").format(", ".join(file.extractors)))
        opened = button(self.tr("Open file"), tip=self.tr("Open {}").format(path.name))
        opened.setAccessibleName(self.tr("Open {}").format(path.name))
        opened.clicked.connect(lambda: self.open_wanted.emit(path))
        about = row(chip, verdict, spacing=8)
        about.setAlignment(chip, Qt.AlignmentFlag.AlignTop)
        about.setStretch(1, 1)
        words = column(name, about, spacing=5)
        line = row(opened)
        line.setContentsMargins(13, 10, 13, 10)
        line.setSpacing(12)
        line.insertLayout(0, words, 1)
        card.setLayout(line)
        return card


class _FileName(ElidedLabel):
    """The name of a file, its middle left out where the room ends: the end says of what kind it is."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the name as there is room for."""
        name = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        self.setToolTip(self.text() if name != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = leading_flags(name, self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter.value
        painter.drawText(self.rect(), flags, name)


def title_in_words(report: Report) -> str:
    """Return in one line how the export went."""
    kinds = {finding.kind for file in report.files for finding in file.findings}
    if not kinds:
        return translate("ReportPage", "Saved and read back without loss")
    return (
        translate("ReportPage", "Saved, but not every change could be put in")
        if kinds == {"not made"}
        else translate("ReportPage", "Saved, with something in doubt")
    )


def chip_in_words(file: WrittenFile) -> str:
    """Return in a word or two how a file read back."""
    if not file.findings:
        return translate("ReportPage", "Complete")
    return (
        translate("ReportPage", "Not all put in")
        if all(finding.kind == "not made" for finding in file.findings)
        else translate("ReportPage", "In doubt")
    )


def verdict_in_words(file: WrittenFile) -> str:
    """Return how a file read back, and each line in doubt with why."""
    pages = " · " + counted("ReportPage", "%n page(s)", file.pages) if file.pages else ""
    lines = [shown(finding.message) for finding in file.findings[:_LISTED]]
    more = len(file.findings) - len(lines)
    verdict = shown(file.verdict)
    rest = [counted("ReportPage", "and %n more", more)] if more else []
    return "\n".join([f"{verdict[0].upper()}{verdict[1:]}{pages}", *lines, *rest])
