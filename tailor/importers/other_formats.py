"""Documents of other programs to lines: old Word files and Pages, through LibreOffice or a preview in the file."""

from pathlib import Path

from tailor.errors import UnreadableFile
from tailor.importers.archives import Archive
from tailor.importers.docx import read_docx
from tailor.importers.lines import Pages
from tailor.importers.office_conversion import convert_to_docx
from tailor.model.message import say

_PREVIEWS = ("QuickLook/Preview.pdf", "preview.pdf", "Preview.pdf")


def read_old_word(content: bytes, path: Path) -> tuple[Pages, ...]:
    """Return the lines of a Word file from before 2007."""
    converted = convert_to_docx(content, ".doc")
    if not converted:
        raise UnreadableFile(
            say(
                "{name} is in the old Word format (.doc). Open it in a word processor and save it as .docx.",
                name=path.name,
            )
        )
    return (read_docx(converted, path),)


def read_pages_document(content: bytes, path: Path, max_pages: int | None) -> tuple[Pages, ...]:
    """Return the lines of a Pages document: of the PDF that it may hold for a quick look, else converted."""
    from tailor.importers.pdf import read_pdf

    archive = Archive(content, path, "a Pages document")
    preview = next((name for name in _PREVIEWS if name in archive.names), "")
    if preview:
        return read_pdf(archive.read(preview), path, "", max_pages)
    converted = convert_to_docx(content, ".pages")
    pages = read_docx(converted, path) if converted else Pages(())
    if not any(line.plain for line in pages.lines):
        raise UnreadableFile(
            say(
                "{name} is a Pages document without a preview. Open it in Pages and save it as .docx or PDF.",
                name=path.name,
            )
        )
    return (pages,)
