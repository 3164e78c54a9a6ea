"""Makes résumé and letter in each format, saves them under their names once all are made, and reads them back."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tailor.errors import ExportFailed
from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.document import Document
from tailor.exporters.files import free_path, save
from tailor.exporters.fit import fit_pages, gathered, lines_over
from tailor.exporters.html import html_bytes
from tailor.exporters.json_resume import to_json_resume
from tailor.exporters.markdown import markdown_bytes
from tailor.exporters.naming import LETTER, PATTERN, RESUME, document_words, name_by_pattern
from tailor.exporters.readback import read_back, read_json_back
from tailor.exporters.template import PageSize, Template
from tailor.exporters.text import text_bytes
from tailor.model.letter import Letter
from tailor.model.posting import Posting
from tailor.model.report import WrittenFile
from tailor.model.resume import Resume

FORMATS = ("docx", "pdf", "txt", "md", "html", "json")
_PAGED = ("docx", "pdf")


@dataclass(frozen=True, slots=True)
class Target:
    """Where files go, how they are named, and whether earlier ones of the same names may be replaced."""

    folder: Path
    pattern: str = PATTERN
    overwrite: bool = False

    def path(self, words: Mapping[str, str], kind: str) -> Path:
        """Return the path of a document in one format; a free one where nothing may be replaced."""
        path = self.folder / name_by_pattern(self.pattern, words, kind)
        return path if self.overwrite else free_path(path)


@dataclass(frozen=True, slots=True)
class Draft:
    """A file that is made but not saved: its place, its bytes and what they must say when they are read back."""

    path: Path
    content: bytes
    says: Document | dict[str, Any]


def draft_resume(
    resume: Resume,
    posting: Posting,
    template: Template,
    target: Target,
    kind: str,
    *,
    page: PageSize | None = None,
    pages: int | None = None,
) -> Draft:
    """Make the résumé in one format.

    `pages` fits it on so many pages; one that is too long for them is refused, and the error says by how much.
    """
    path = target.path(document_words(resume, RESUME, posting, _today()), kind)
    if kind == "json":
        value = to_json_resume(resume)
        return Draft(path, (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode(), value)
    document = resume_blocks(resume, template, page)
    if kind in _PAGED:
        template = gathered(document, template) if pages is None else _fitted(document, template, pages)
    return Draft(path, document_bytes(document, template, kind), document)


def draft_letter(
    letter: Letter,
    resume: Resume,
    posting: Posting,
    template: Template,
    target: Target,
    kind: str,
    *,
    page: PageSize | None = None,
    date: str | None = None,
) -> Draft:
    """Make the letter in one format; it bears today's date unless another is given."""
    path = target.path(document_words(resume, LETTER, posting, _today()), kind)
    document = letter_blocks(letter, resume, posting, template, page, _today() if date is None else date)
    return Draft(path, document_bytes(document, gathered(document, template), kind), document)


def write(drafts: Iterable[Draft]) -> tuple[WrittenFile, ...]:
    """Save files that are all made by now, and say how each reads back."""
    made = tuple(drafts)
    for draft in made:
        save(draft.path, draft.content)
    return tuple(_read_back(draft) for draft in made)


def write_resume(
    resume: Resume,
    posting: Posting,
    template: Template,
    folder: Path,
    kind: str,
    *,
    overwrite: bool = False,
    page: PageSize | None = None,
    pages: int | None = None,
) -> WrittenFile:
    """Write the résumé alone in one format."""
    target = Target(folder, overwrite=overwrite)
    return write((draft_resume(resume, posting, template, target, kind, page=page, pages=pages),))[0]


def write_letter(
    letter: Letter,
    resume: Resume,
    posting: Posting,
    template: Template,
    folder: Path,
    kind: str,
    *,
    overwrite: bool = False,
    page: PageSize | None = None,
    date: str | None = None,
) -> WrittenFile:
    """Write the letter alone in one format."""
    target = Target(folder, overwrite=overwrite)
    return write((draft_letter(letter, resume, posting, template, target, kind, page=page, date=date),))[0]


def _read_back(draft: Draft) -> WrittenFile:
    if isinstance(draft.says, Document):
        return read_back(draft.path, draft.says)
    return read_json_back(draft.path, draft.says)


def document_bytes(document: Document, template: Template, kind: str) -> bytes:
    """Return a document as a file of one format."""
    if kind == "pdf":
        from tailor.exporters.pdf import pdf_bytes

        return pdf_bytes(document, template)
    if kind == "docx":
        from tailor.exporters.docx import docx_bytes
        from tailor.exporters.style_donor.template import DonorTemplate
        from tailor.exporters.style_donor.writing import donor_docx_bytes

        if isinstance(template, DonorTemplate):
            return donor_docx_bytes(document, template)
        return docx_bytes(document, template)
    if kind == "html":
        return html_bytes(document, template)
    if kind in ("txt", "md"):
        return text_bytes(document) if kind == "txt" else markdown_bytes(document)
    raise ExportFailed(f"Documents are written as {', '.join(FORMATS)}, not as {kind}.")


def _fitted(document: Document, template: Template, pages: int) -> Template:
    fitted = fit_pages(document, template, pages)
    if fitted is None:
        over, on = lines_over(document, template, pages), "one page" if pages == 1 else f"{pages} pages"
        raise ExportFailed(
            f"The résumé is about {max(over, 1)} lines too long for {on}. Hide some lines, or allow one more."
        )
    return fitted


def _today() -> str:
    return dt.date.today().isoformat()  # noqa: DTZ011  a document bears the writer's own day
