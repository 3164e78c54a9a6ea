"""PDF files to lines: several readings of the same page, the reader keeps the one that makes most sense."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from tailor.errors import PasswordNeeded, TooManyPages, UnreadableFile
from tailor.importers.lines import Pages, TextLine, is_page_line
from tailor.importers.pdf_columns import find_columns, with_whole_dates
from tailor.importers.pdf_lines import lines_of, placed_rows, stream_rows, with_odd_markers
from tailor.importers.pdf_words import PageWords, page_words
from tailor.model.message import say

_LETTERS_A_PAGE = 40
"""A page with fewer letters than this is taken for a picture of text."""
_NAMED_PAGE = re.compile(r"(.{2,60}?)\s*[-–—|·,]\s*\d{1,2}")
_STREAM_HANDICAP = 0.6
_ROWS_HANDICAP = 1.5
"""How much better these readings must be than that by columns, which is right where columns were found."""


def read_pdf(content: bytes, path: Path, password: str = "", max_pages: int | None = 30) -> tuple[Pages, ...]:
    """Return the readings of a PDF file, the likeliest first: by columns, by rows, by the content stream."""
    pages = list(_pages(content, path, password, max_pages))
    letters = sum(len(word.text) for page in pages for word in page.words)
    if letters < _LETTERS_A_PAGE * min(len(pages), 2):
        raise UnreadableFile(
            say(
                "{name} holds no text, only pictures (a scan?). Save the résumé from its program as PDF "
                "or DOCX, or run text recognition on it first.",
                name=path.name,
            )
        )
    links = tuple(dict.fromkeys(url for page in pages for url in page.links))
    by_stream = [line for number, page in enumerate(pages) for line in lines_of(stream_rows(page.words), number)]
    by_rows = [
        line
        for number, page in enumerate(pages)
        for line in lines_of(placed_rows(with_whole_dates(page.words)), number)
    ]
    by_columns = list(_by_columns(pages))
    readings = [(by_columns, 0.0), (by_stream, _STREAM_HANDICAP)]
    if by_rows != by_columns:
        readings.append((by_rows, _ROWS_HANDICAP))
    warnings = tuple(dict.fromkeys(page.warning for page in pages if page.warning))
    outside = tuple(" ".join(page.outside) for page in pages if page.outside)
    found = (_pages_of(lines, len(pages), links, handicap) for lines, handicap in readings)
    return tuple(replace(one, warnings=warnings, unplaced=(*one.unplaced, *outside)) for one in found)


def _pages_of(lines: list[TextLine], pages: int, links: tuple[str, ...], handicap: float) -> Pages:
    lines = with_odd_markers(lines)
    texts = {line.plain for line in lines}
    running = {index for index, line in enumerate(lines) if is_page_line(line.plain) or _is_foot(line, texts)}
    running |= _repeated(lines, pages)
    kept = [line for index, line in enumerate(lines) if index not in running]
    aside = tuple(lines[i] for i in sorted(running))
    unplaced = dict.fromkeys(line.plain for line in aside if not line.plain.isdigit())
    return Pages(tuple(kept), links, unplaced=tuple(unplaced), handicap=handicap, running=aside)


def _by_columns(pages: list[PageWords]) -> Iterator[TextLine]:
    for number, page in enumerate(pages):
        cut = find_columns(page.words, page.width, page.height)
        if cut is None:
            yield from lines_of(placed_rows(with_whole_dates(page.words)), number)
            continue
        yield from lines_of(placed_rows(cut.head), number)
        yield from lines_of(placed_rows(with_whole_dates(cut.left)), number, column=1, width=cut.gutter)
        yield from lines_of(placed_rows(with_whole_dates(cut.right)), number, column=2)
        yield from lines_of(placed_rows(cut.foot), number)


def _pages(content: bytes, path: Path, password: str, max_pages: int | None) -> Iterator[PageWords]:
    document = open_pdf(content, path, password)
    try:
        count = len(document)
        if count == 0:
            raise UnreadableFile(say("{name} has no pages. Save the résumé as PDF again.", name=path.name))
        if max_pages is not None and count > max_pages:
            raise TooManyPages(
                say(
                    "{name} has {count} pages, more than a résumé has. Use --pages all to read all of them.",
                    name=path.name,
                    count=count,
                ),
                count,
            )
        for index in range(count):
            yield _page(document, index, path)
    finally:
        document.close()


def _page(document: Any, index: int, path: Path) -> PageWords:
    try:
        page = document[index]
        text_page = page.get_textpage()
    except pypdfium2.PdfiumError as error:
        raise UnreadableFile(
            say("Page {index} of {name} is damaged. Save the résumé as PDF again.", index=index + 1, name=path.name)
        ) from error
    width, height = page.get_size()
    words = page_words(page.raw, text_page.raw, document.raw, width, height)
    text_page.close()
    page.close()
    return words


def open_pdf(content: bytes, path: Path, password: str) -> Any:
    """Open a PDF document; whoever opens it closes it."""
    start = content.find(b"%PDF", 0, 1024)
    try:
        return pypdfium2.PdfDocument(content[max(start, 0) :], password=password or None)
    except pypdfium2.PdfiumError as error:
        if pdfium.FPDF_GetLastError() == pdfium.FPDF_ERR_PASSWORD or "password" in str(error).lower():
            wrong = say(
                "The password does not open {name}. Give it with --password, or save the file without one.",
                name=path.name,
            )
            needed = say(
                "A password is needed to open {name}. Give it with --password, or save the file without one.",
                name=path.name,
            )
            raise PasswordNeeded(wrong if password else needed) from error
        raise UnreadableFile(
            say("{name} is damaged and cannot be opened. Save the résumé as PDF again.", name=path.name)
        ) from error


def _repeated(lines: list[TextLine], pages: int) -> set[int]:
    """Return the running heads and feet: what stands at the same height on most pages; a head's first time stays."""
    places: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        places[_shape(line.plain), round(line.y / 4)].append(index)
    often = [found for found in places.values() if len({lines[i].page for i in found}) > max(1, pages // 2)]
    foot = 0.85 * max((line.y for line in lines), default=0.0)
    return {index for found in often for index in (found if lines[found[0]].y > foot else found[1:])}


def _is_foot(line: TextLine, texts: set[str]) -> bool:
    """Tell whether a line far below all others is what another line says with a page number behind it."""
    match = _NAMED_PAGE.fullmatch(line.plain)
    return match is not None and line.gap > 3 and match[1] in texts


def _shape(text: str) -> str:
    return "".join("0" if c.isdigit() else c for c in text)
