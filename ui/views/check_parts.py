"""The parts of the Check tab: the choice of what is checked, what is in doubt as a card, the names of doubts."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox

from tailor.model.report import Finding
from ui.translation import counted, later, shown
from ui.views.widgets import Card, column, label

translate = QCoreApplication.translate

_TITLES = {
    "columns": later("CheckPane", "Two columns"),
    "header": later("CheckPane", "Text in the header"),
    "footer": later("CheckPane", "Text in the footer"),
    "text-box": later("CheckPane", "Text in a text box"),
    "icons": later("CheckPane", "Icons for words"),
    "ligatures": later("CheckPane", "Joined letters"),
    "hyphenation": later("CheckPane", "Broken words"),
    "image-only": later("CheckPane", "A picture of text"),
    "table": later("CheckPane", "A table as layout"),
    "hidden": later("CheckPane", "Hidden text"),
    "contact": later("CheckPane", "Contact data"),
    "characters": later("CheckPane", "Unreadable characters"),
    "unreadable": later("CheckPane", "A reader that fails"),
    "not made": later("CheckPane", "Not put in"),
    "lost": later("CheckPane", "A line that is lost"),
    "order": later("CheckPane", "A line out of order"),
    "scattered": later("CheckPane", "An entry torn apart"),
    "glyph": later("CheckPane", "A sign that no face has"),
}
_TOLD = ("header", "footer", "body", "text box")
"""Places that the title or the words quoted tell already."""
READER_NOTES = {
    "pypdfium2": later("CheckPane", "The engine of Chrome"),
    "pdfminer.six": later("CheckPane", "Reads by the position of each letter, as many résumé systems do"),
    "pypdf": later("CheckPane", "Reads in the order in which the file draws its words"),
    "document.xml": later("CheckPane", "The words straight from the file's own XML"),
    "mammoth": later("CheckPane", "Converts to plain text"),
    "python-docx": later("CheckPane", "Reads paragraph by paragraph; leaves text boxes out"),
}

_TAILORED = (
    ("pdf", later("CheckPane", "My résumé as PDF")),
    ("docx", later("CheckPane", "My résumé as Word file")),
)
Source = Path | str
"""A file, or the tailored résumé as it would be exported in a format."""


class FileChoice(QComboBox):
    """What can be checked: the tailored résumé first, then files."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("File"))
        self.setToolTip(self.tr("What is checked: your résumé as it would be exported, or a file"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def offer(self, more: Iterable[Source], chosen: Source) -> None:
        """List what was known, more and what is chosen, each once, and show the chosen one."""
        known = [self.itemData(place) for place in range(self.count())]
        files = dict.fromkeys(one for one in (*known, *more, chosen) if isinstance(one, Path))
        self.clear()
        for kind, words in _TAILORED:
            self.addItem(translate("CheckPane", words), kind)
        for path in files:
            self.addItem(path.name, path)
            self.setItemData(self.count() - 1, str(path), Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(next(place for place in range(self.count()) if self.itemData(place) == chosen))


def title_of(finding: Finding) -> str:
    """Return what a kind of doubt is called."""
    return translate("CheckPane", _TITLES.get(finding.kind, later("CheckPane", "In doubt")))


def finding_card(finding: Finding, where: str = "") -> Card:
    """Make a card that says what is in doubt, where, and what to do."""
    card = Card()
    place = f" · {where}" if where and where not in _TOLD else ""
    parts = [label(f"{title_of(finding)}{place}", "strong", wrap=True), label(shown(finding.message), wrap=True)]
    card.setLayout(column(*parts, margins=(13, 9, 13, 10), spacing=3))
    card.setAccessibleName(f"{title_of(finding)}{place}. {shown(finding.message)}")
    return card


def in_doubt(count: int) -> str:
    """Return in words how many things are in doubt."""
    if not count:
        return translate("CheckPane", "nothing in doubt")
    return counted("CheckPane", "%n thing(s) in doubt", count)
