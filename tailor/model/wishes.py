"""What the user wants exported: which documents, in which formats, where to and under which names."""

from dataclasses import dataclass
from pathlib import Path

FORMATS = ("docx", "pdf", "txt", "md", "html", "json")
LETTER_FORMATS = ("docx", "pdf", "txt", "md", "html")
"""A letter is no JSON Resume."""
USUAL_FORMATS = ("docx", "pdf")
PATTERN = "{name} - {what} - {company}"
"""How files are named unless the user has another pattern."""
PLACEHOLDERS = ("name", "what", "company", "title", "date")


@dataclass(frozen=True, slots=True)
class Wishes:
    """One export; `own_file` adds a copy of the user's own Word file, `overwrite` lets earlier files go."""

    folder: Path
    formats: tuple[str, ...] = USUAL_FORMATS
    resume: bool = True
    letter: bool = True
    own_file: bool = False
    pattern: str = PATTERN
    overwrite: bool = False
