"""Which characters the page can set: what no face has is named, and scripts we cannot set are refused."""

import unicodedata

from tailor.errors import ExportFailed
from tailor.exporters.document import Document
from tailor.exporters.faces import drawable
from tailor.exporters.template import Template
from tailor.model.message import say


def refuse_unset_scripts(document: Document, template: Template) -> None:
    """Raise ExportFailed for text that runs right to left or whose letters no face has, never set it wrongly."""
    unset = [
        character
        for character in sorted(_characters(document))
        if unicodedata.bidirectional(character) in ("R", "AL", "AN")
        or (unicodedata.category(character)[0] in "LM" and not drawable(character, template.family))
    ]
    if unset:
        raise ExportFailed(
            say(
                "The PDF cannot be written: it has characters such as “{unset}”, and the PDF writer sets "
                "Latin, Greek and Cyrillic text only. Export it as Word (DOCX) instead, and save it as "
                "PDF from there.",
                unset=unset[0],
            )
        )


def missing_characters(document: Document, template: Template) -> tuple[str, ...]:
    """Return the characters that no face has, so that the page lacks them."""
    return tuple(sorted(char for char in _characters(document) if not drawable(char, template.family)))


def _characters(document: Document) -> set[str]:
    return {character for block in document.blocks for character in block.text}
