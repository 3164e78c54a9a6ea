"""PDF files to lines: several readings of the same page, the reader keeps the one that makes most sense."""

import ctypes
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from tailor.errors import PasswordNeeded, UnreadableFile
from tailor.importers.lines import Pages, TextLine
from tailor.importers.pdf_columns import find_columns, with_whole_dates
from tailor.importers.pdf_lines import lines_of, placed_rows, stream_rows
from tailor.importers.pdf_words import PageWords, page_words

_LETTERS_A_PAGE = 40
"""A page with fewer letters than this is taken for a picture of text."""


def read_pdf(content: bytes, path: Path, password: str = "", max_pages: int | None = 30) -> tuple[Pages, ...]:
    """Return the readings of a PDF file, the likeliest first: by columns, by rows, by the content stream."""
    pages = list(_pages(content, path, password, max_pages))
    letters = sum(len(word.text) for page in pages for word in page.words)
    if letters < _LETTERS_A_PAGE * min(len(pages), 2):
        raise UnreadableFile(
            f"{path.name} holds no text, only pictures (a scan?). Save the résumé as text-based PDF or DOCX, or run text recognition on it first."
        )
    links = tuple(dict.fromkeys(url for page in pages for url in page.links))
    by_stream = [line for number, page in enumerate(pages) for line in lines_of(stream_rows(page.words), number)]
    by_rows = [line for number, page in enumerate(pages) for line in lines_of(placed_rows(with_whole_dates(page.words)), number)]
    by_columns = list(_by_columns(pages))
    readings = [by_columns, by_stream] if by_columns == by_rows else [by_columns, by_rows, by_stream]
    return tuple(Pages(tuple(_without_running_lines(lines, len(pages))), links) for lines in readings)


def _by_columns(pages: list[PageWords]) -> Iterator[TextLine]:
    for number, page in enumerate(pages):
        cut = find_columns(page.words, page.width, page.height)
        if cut is None:
            yield from lines_of(placed_rows(with_whole_dates(page.words)), number)
            continue
        yield from lines_of(placed_rows(cut.head), number)
        yield from lines_of(placed_rows(cut.left), number, column=1, width=cut.gutter)
        yield from lines_of(placed_rows(cut.right), number, column=2)
        yield from lines_of(placed_rows(cut.foot), number)


def _pages(content: bytes, path: Path, password: str, max_pages: int | None) -> Iterator[PageWords]:
    document = _open(content, path, password)
    try:
        count = len(document)
        if count == 0:
            raise UnreadableFile(f"{path.name} has no pages. Save the résumé as PDF again.")
        if max_pages is not None and count > max_pages:
            raise UnreadableFile(
                f"{path.name} has {count} pages, more than a résumé has. Use --pages all to read all of them."
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
        raise UnreadableFile(f"Page {index + 1} of {path.name} is damaged. Save the résumé as PDF again.") from error
    width, height = page.get_size()
    left, bottom = ctypes.c_float(0), ctypes.c_float(0)
    words = page_words(page.raw, text_page.raw, document.raw, width, height)
    del left, bottom
    text_page.close()
    page.close()
    return words


def _open(content: bytes, path: Path, password: str) -> Any:
    start = content.find(b"%PDF", 0, 1024)
    try:
        return pypdfium2.PdfDocument(content[max(start, 0) :], password=password or None)
    except pypdfium2.PdfiumError as error:
        if pdfium.FPDF_GetLastError() == pdfium.FPDF_ERR_PASSWORD or "password" in str(error).lower():
            wrong = "The password does not open" if password else "A password is needed to open"
            raise PasswordNeeded(
                f"{wrong} {path.name}. Give it with --password, or save the file without one."
            ) from error
        raise UnreadableFile(f"{path.name} is damaged and cannot be opened. Save the résumé as PDF again.") from error


def _without_running_lines(lines: list[TextLine], pages: int) -> Iterator[TextLine]:
    """Leave out page numbers and lines that stand at the same height on most pages."""
    seen: Counter[tuple[str, int]] = Counter()
    if pages > 1:
        for key in {(_shape(line), round(line.y / 4), line.page) for line in lines}:
            seen[key[:2]] += 1
    first = True
    for line in lines:
        repeated = pages > 1 and seen[(_shape(line), round(line.y / 4))] > max(1, pages // 2)
        if _is_page_number(line.plain) or (repeated and line.page > 0):
            continue
        yield replace(line, gap=0.0) if first else line
        first = False


def _shape(line: TextLine) -> str:
    return "".join("0" if c.isdigit() else c for c in line.plain)


def _is_page_number(text: str) -> bool:
    import re

    return (
        bool(
            re.fullmatch(
                r"(?:page|seite|página|pagina|strona|sida|sayfa|第)?\s*\d{1,2}\s*(?:(?:of|/|von|de|di|van|z|av)\s*\d{1,2})?\s*(?:页|頁)?",
                text,
                re.I,
            )
        )
        and len(text) < 16
    )
