"""The parts of the Check tab: the choice of what is checked, what is in doubt as a card, the names of doubts."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from tailor.model.report import Finding
from ui.views.widgets import Card, column, label

_TITLES = {
    "columns": "Two columns",
    "header": "Text in the header",
    "footer": "Text in the footer",
    "text-box": "Text in a text box",
    "icons": "Icons for words",
    "ligatures": "Joined letters",
    "hyphenation": "Broken words",
    "image-only": "A picture of text",
    "table": "A table as layout",
    "hidden": "Hidden text",
    "contact": "Contact data",
    "characters": "Unreadable characters",
    "unreadable": "A reader that fails",
    "not made": "Not put in",
    "lost": "A line that is lost",
    "order": "A line out of order",
    "scattered": "An entry torn apart",
    "glyph": "A sign that no face has",
}
_TOLD = ("header", "footer", "body", "text box")
"""Places that the title or the words quoted tell already."""
READER_NOTES = {
    "pypdfium2": "The engine of Chrome",
    "pdfminer.six": "Reads by the position of each letter, as many résumé systems do",
    "pypdf": "Reads in the order in which the file draws its words",
    "document.xml": "The words straight from the file's own XML",
    "mammoth": "Converts to plain text",
    "python-docx": "Reads paragraph by paragraph; leaves text boxes out",
}

_TAILORED = (("pdf", "My résumé as PDF"), ("docx", "My résumé as Word file"))
Source = Path | str
"""A file, or the tailored résumé as it would be exported in a format."""


class FileChoice(QComboBox):
    """What can be checked: the tailored résumé first, then files."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("File")
        self.setToolTip("What is checked: your résumé as it would be exported, or a file")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def offer(self, more: Iterable[Source], chosen: Source) -> None:
        """List what was known, more and what is chosen, each once, and show the chosen one."""
        known = [self.itemData(place) for place in range(self.count())]
        files = dict.fromkeys(one for one in (*known, *more, chosen) if isinstance(one, Path))
        self.clear()
        for kind, words in _TAILORED:
            self.addItem(words, kind)
        for path in files:
            self.addItem(path.name, path)
            self.setItemData(self.count() - 1, str(path), Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(next(place for place in range(self.count()) if self.itemData(place) == chosen))


def title_of(finding: Finding) -> str:
    """Return what a kind of doubt is called."""
    return _TITLES.get(finding.kind, "In doubt")


def finding_card(finding: Finding, where: str = "") -> Card:
    """Make a card that says what is in doubt, where, and what to do."""
    card = Card()
    place = f" · {where}" if where and where not in _TOLD else ""
    parts = [label(f"{title_of(finding)}{place}", "strong", wrap=True), label(finding.message, wrap=True)]
    card.setLayout(column(*parts, margins=(13, 9, 13, 10), spacing=3))
    card.setAccessibleName(f"{title_of(finding)}{place}. {finding.message}")
    return card


def in_doubt(count: int) -> str:
    """Return in words how many things are in doubt."""
    if not count:
        return "nothing in doubt"
    return "1 thing in doubt" if count == 1 else f"{count} things in doubt"
