"""Writes résumé and letter under their names, one format at a time, and reads each file back."""

import datetime as dt
import json
from pathlib import Path

from tailor.errors import ExportFailed
from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.document import Document
from tailor.exporters.files import file_name, free_path, save
from tailor.exporters.fit import fit_pages, gathered, lines_over
from tailor.exporters.html import html_bytes
from tailor.exporters.json_resume import to_json_resume
from tailor.exporters.markdown import markdown_bytes
from tailor.exporters.readback import read_back, read_json_back
from tailor.exporters.template import PageSize, Template
from tailor.exporters.text import text_bytes
from tailor.model.letter import Letter
from tailor.model.posting import Posting
from tailor.model.report import WrittenFile
from tailor.model.resume import Resume

FORMATS = ("docx", "pdf", "txt", "md", "html", "json")
_PAGED = ("docx", "pdf")


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
    """Write the résumé in one format, as in "Priya Raman - Résumé - Meta.pdf", and say how it reads back.

    `pages` fits it on so many pages; one that is too long for them is not written, and the error says by how much.
    """
    path = _path(resume, "Résumé", posting, folder, kind, overwrite=overwrite)
    if kind == "json":
        value = to_json_resume(resume)
        save(path, (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode())
        return read_json_back(path, value)
    document = resume_blocks(resume, template, page)
    if kind in _PAGED:
        template = gathered(document, template) if pages is None else _fitted(document, template, pages)
    save(path, document_bytes(document, template, kind))
    return read_back(path, document)


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
    """Write the letter in one format and say how it reads back; it bears today's date unless another is given."""
    path = _path(resume, "Letter", posting, folder, kind, overwrite=overwrite)
    day = dt.date.today().isoformat() if date is None else date  # noqa: DTZ011  a letter bears the writer's own day
    document = letter_blocks(letter, resume, posting, template, page, day)
    save(path, document_bytes(document, gathered(document, template), kind))
    return read_back(path, document)


def document_bytes(document: Document, template: Template, kind: str) -> bytes:
    """Return a document as a file of one format."""
    if kind == "pdf":
        from tailor.exporters.pdf import pdf_bytes

        return pdf_bytes(document, template)
    if kind == "docx":
        from tailor.exporters.docx import docx_bytes

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


def _path(resume: Resume, what: str, posting: Posting, folder: Path, kind: str, *, overwrite: bool) -> Path:
    name = file_name(resume.basics.name, what, posting.company or posting.title, suffix=kind)
    return folder / name if overwrite else free_path(folder / name)
