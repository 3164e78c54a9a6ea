"""What came out of an export: each file, how it read back, which line is in doubt and why, and ways to open it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from tailor.model.report import Report, WrittenFile
from ui import theme
from ui.views.widgets import Card, ElidedLabel, button, column, label, row

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
        self.show_folder = button("Open folder", tip="Show the files in their folder")
        self.done = button("Done", "primary", "Close this window (Esc)")
        self.done.setDefault(True)
        if report.files:
            first = Path(report.files[0].path)
            self.show_folder.clicked.connect(lambda: self.folder_wanted.emit(first))
        else:
            self.show_folder.hide()
        self.warnings = label("\n".join(report.warnings), "muted", parent=self, wrap=True)
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
        height = sum(card.sizeHint().height() + 8 for card in self.rows)
        area.setMinimumHeight(min(theme.scaled(_TALLEST), height))
        return area

    def _make_row(self, file: WrittenFile) -> QWidget:
        path = Path(file.path)
        card = Card(self)
        name = ElidedLabel("strong", card)
        name.setText(path.name)
        chip = label(chip_in_words(file), "chip-safe" if not file.findings else "chip-missing", parent=card)
        chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        verdict = label(verdict_in_words(file), "muted", parent=card, wrap=True)
        verdict.setTextFormat(Qt.TextFormat.PlainText)
        verdict.setToolTip(f"Readers: {', '.join(file.extractors)}")
        opened = button("Open file", tip=f"Open {path.name}")
        opened.setAccessibleName(f"Open {path.name}")
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


def title_in_words(report: Report) -> str:
    """Return in one line how the export went."""
    kinds = {finding.kind for file in report.files for finding in file.findings}
    if not kinds:
        return "Saved and read back without loss"
    return "Saved, but not every change could be put in" if kinds == {"not made"} else "Saved, with something in doubt"


def chip_in_words(file: WrittenFile) -> str:
    """Return in a word or two how a file read back."""
    if not file.findings:
        return "Complete"
    return "Not all put in" if all(finding.kind == "not made" for finding in file.findings) else "In doubt"


def verdict_in_words(file: WrittenFile) -> str:
    """Return how a file read back, and each line in doubt with why."""
    pages = f" · {file.pages} page{'' if file.pages == 1 else 's'}" if file.pages else ""
    lines = [finding.message for finding in file.findings[:_LISTED]]
    more = len(file.findings) - len(lines)
    first = f"{file.verdict[0].upper()}{file.verdict[1:]}{pages}"
    return "\n".join([first, *lines, *([f"and {more} more"] if more else [])])
