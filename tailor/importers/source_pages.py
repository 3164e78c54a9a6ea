"""Shows a file as it was read: a PDF's pages as pictures, the lines of any other."""

import io
from dataclasses import dataclass
from pathlib import Path

from tailor.errors import UnreadableFile
from tailor.importers.file_kinds import FileKind, sniff
from tailor.importers.resume_file import load_file, read_lines
from tailor.model.message import say


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A page as a picture, with its size in points."""

    png: bytes
    width: float
    height: float


def render_source(
    path: Path, password: str = "", scale: float = 1.5, max_pages: int | None = 30
) -> tuple[SourcePage, ...]:
    """Return pictures of a PDF's first pages."""
    import pypdfium2

    from tailor.importers.pdf import open_pdf

    path = Path(path)
    document = open_pdf(load_file(path), path, password)
    pages: list[SourcePage] = []
    try:
        for number in range(min(len(document), max_pages or len(document))):
            page = document[number]
            width, height = page.get_size()
            picture = io.BytesIO()
            page.render(scale=scale).to_pil().save(picture, "PNG")
            page.close()
            pages.append(SourcePage(picture.getvalue(), width, height))
    except pypdfium2.PdfiumError as error:
        raise UnreadableFile(say("{name} cannot be shown. Save the résumé as PDF again.", name=path.name)) from error
    finally:
        document.close()
    return tuple(pages)


def source_lines(path: Path) -> tuple[str, ...]:
    """Return the lines of a file as they were read, numbered as in the origins; none where a file has no lines."""
    path = Path(path)
    content = load_file(path)
    kind = sniff(content, path)
    if kind is FileKind.JSON:
        return ()
    pages = read_lines(content, path, kind)[0]
    return tuple(line.plain for line in pages.source)
