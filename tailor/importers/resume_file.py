"""Reads a résumé file of any supported kind; what it is decides its content, never its name."""

import hashlib
from dataclasses import replace
from pathlib import Path

from tailor.errors import UnreadableFile
from tailor.importers.europass import read_europass
from tailor.importers.file_kinds import FileKind, check_size, sniff
from tailor.importers.json_resume import resume_of_json
from tailor.importers.lines import Pages
from tailor.importers.linkedin_export import read_linkedin_export
from tailor.importers.linkedin_pdf import arrange
from tailor.importers.linkedin_sections import LINKEDIN_READERS
from tailor.importers.markdown import read_markdown
from tailor.importers.odt import read_odt
from tailor.importers.other_formats import read_old_word, read_pages_document
from tailor.importers.plain_text import decode_text, read_plain_text
from tailor.importers.reader import best_reading, read_pages
from tailor.importers.rtf import read_rtf
from tailor.importers.web_resume import read_web_resume
from tailor.model.imported import Imported
from tailor.model.message import say


def read_resume(path: Path, password: str = "", max_pages: int | None = 30) -> Imported:
    """Read a résumé file of any kind that `FileKind` lists."""
    path = Path(path)
    content = load_file(path)
    digest = hashlib.sha256(content).hexdigest()
    kind = sniff(content, path)
    imported = _named_fields(content, path, kind, password)
    if imported is not None:
        return replace(imported, source=str(path), source_hash=digest)
    readings = read_lines(content, path, kind, password, max_pages)
    if not any(line.plain for line in readings[0].lines):
        raise UnreadableFile(
            say("{name} holds no text. Choose another file, or save the résumé as DOCX or PDF again.", name=path.name)
        )
    reading = best_reading(readings, path.stem)
    for pages in arrange(readings) if kind is FileKind.PDF else ():
        reading = max(reading, read_pages(pages, path.stem, LINKEDIN_READERS), key=lambda one: one.score)
    return Imported(
        reading.resume,
        reading.confidence,
        reading.unplaced,
        reading.warnings,
        str(path),
        digest,
        reading.origins,
        reading.headings,
    )


def _named_fields(content: bytes, path: Path, kind: FileKind, password: str) -> Imported | None:
    """Read a file that names its fields itself; return nothing for one that has to be understood."""
    if kind is FileKind.JSON:
        return resume_of_json(content, path)
    if kind is FileKind.LINKEDIN:
        return read_linkedin_export(content, path)
    if kind is FileKind.EUROPASS:
        return read_europass(content, path)
    if kind is FileKind.PDF:
        from tailor.importers.pdf_attachments import find_europass

        attached = find_europass(content, password)
        return read_europass(attached, path) if attached else None
    return None


def load_file(path: Path) -> bytes:
    """Return a file's bytes, if it is there and of a size that a résumé may have."""
    try:
        check_size(path.stat().st_size, path)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFile(say("{path} does not exist. Check the path.", path=path)) from error
    except OSError as error:
        raise UnreadableFile(
            say(
                "{name} cannot be read ({reason}). Check that it is a file you may open.",
                name=path.name,
                reason=error.strerror or error,
            )
        ) from error


def read_lines(
    content: bytes, path: Path, kind: FileKind, password: str = "", max_pages: int | None = 30
) -> tuple[Pages, ...]:
    """Return the readings of a file's lines, the likeliest first."""
    if kind is FileKind.PDF:
        from tailor.importers.pdf import read_pdf

        return read_pdf(content, path, password, max_pages)
    if kind is FileKind.DOCX:
        from tailor.importers.docx import read_docx

        return (read_docx(content, path),)
    if kind is FileKind.ODT:
        return (read_odt(content, path),)
    if kind is FileKind.RTF:
        return (read_rtf(content),)
    if kind is FileKind.OLD_WORD:
        return read_old_word(content, path)
    if kind is FileKind.PAGES:
        return read_pages_document(content, path, max_pages)
    text = decode_text(content, path)
    return (_TEXT_READERS.get(kind, read_plain_text)(text),)


_TEXT_READERS = {FileKind.MARKDOWN: read_markdown, FileKind.HTML: read_web_resume}
