"""Makes résumé and letter in each format, under their names."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tailor.errors import ExportFailed
from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.document import Document
from tailor.exporters.files import Draft, free_path
from tailor.exporters.fit import fit_pages, gathered, lines_over
from tailor.exporters.html import html_bytes
from tailor.exporters.json_resume import to_json_resume
from tailor.exporters.markdown import markdown_bytes
from tailor.exporters.naming import LETTER, RESUME, document_words, name_by_pattern
from tailor.exporters.readback import read_back, read_json_back
from tailor.exporters.template import PageSize, Template
from tailor.exporters.text import text_bytes
from tailor.model.letter import Letter
from tailor.model.message import say
from tailor.model.posting import Posting
from tailor.model.resume import Resume
from tailor.model.wishes import FORMATS, PATTERN

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
        return Draft(
            path,
            (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode(),
            partial(read_json_back, value=value),
        )
    document = resume_blocks(resume, template, page)
    if kind in _PAGED:
        template = gathered(document, template) if pages is None else _fitted(document, template, pages)
    return Draft(path, document_bytes(document, template, kind), partial(read_back, document=document))


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
    return Draft(
        path, document_bytes(document, gathered(document, template), kind), partial(read_back, document=document)
    )


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
    raise ExportFailed(say("Documents are written as {formats}, not as {kind}.", formats=", ".join(FORMATS), kind=kind))


def _fitted(document: Document, template: Template, pages: int) -> Template:
    fitted = fit_pages(document, template, pages)
    if fitted is None:
        raise ExportFailed(
            say(
                "The résumé is about {lines} too long for {pages}. Hide some lines, or allow one more.",
                lines=say("%n line(s)", n=max(lines_over(document, template, pages), 1)),
                pages=say("(one page|%n pages)", n=pages),
            )
        )
    return fitted


def _today() -> str:
    return dt.date.today().isoformat()  # noqa: DTZ011  a document bears the writer's own day
