"""Measures writing a one-page résumé against the bare libraries putting the same words on paper.

    python -m tests.benchmarks.export [--rounds 20]

Prints medians of warm runs and their ratios; a word is edited before each of ours, so that no cache holds the answer.
The aims are 3 for PDF, 2 for Word and 2 for the preview against drawing a page that is written already.
"""

import argparse
import io
import itertools
import statistics
import time
from collections.abc import Callable
from dataclasses import replace

import docx
import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from tailor.exporters.blocks import resume_blocks
from tailor.exporters.document import Document, Span
from tailor.exporters.docx import docx_bytes
from tailor.exporters.pages import lay_out
from tailor.exporters.pdf import pdf_bytes
from tailor.exporters.preview import render_pages
from tailor.exporters.template import PAGE_SIZES, load_template
from tests.tailor.exporters.people import ONE_PAGE

TEMPLATE = load_template("classic")
DOCUMENT = resume_blocks(ONE_PAGE, TEMPLATE, page="A4")
LAYOUT = lay_out(DOCUMENT, TEMPLATE)
WRITTEN = pdf_bytes(DOCUMENT, TEMPLATE)
EDITS = itertools.count()


def edited() -> Document:
    """Return the document with one of its bullets edited."""
    blocks = list(DOCUMENT.blocks)
    index = next(index for index, block in enumerate(blocks) if block.role == "bullet")
    spans = (*blocks[index].spans, Span(f" Edit {next(EDITS)}."))
    blocks[index] = replace(blocks[index], spans=spans)
    return replace(DOCUMENT, blocks=tuple(blocks))


def bare_pdf() -> None:
    """Draw the same words in the same faces, without kerning, structure or layout."""
    canvas = Canvas(io.BytesIO(), pagesize=PAGE_SIZES["A4"], invariant=1, pageCompression=1)
    for placed in LAYOUT.placed:
        for row, line in enumerate(placed.laid.lines[placed.first : placed.end]):
            x = 60.0
            for piece in (*line.pieces, *line.right):
                canvas.setFont(piece.face.name, piece.size)
                canvas.drawString(x, 780 - placed.y - 13 * row, piece.text)
                x += piece.width
    canvas.save()


def bare_docx() -> None:
    """Add the same paragraphs to the library's default document."""
    document = docx.Document()
    for block in DOCUMENT.blocks:
        document.add_paragraph(block.text)
    document.save(io.BytesIO())


def bare_picture() -> None:
    """Render a page that is written already."""
    with pypdfium2.PdfDocument(WRITTEN) as pdf:
        pdf[0].render(scale=1.5).to_pil().save(io.BytesIO(), "PNG", compress_level=1)


def milliseconds(action: Callable[[], object], rounds: int) -> float:
    """Return the median time of warm runs."""
    action()
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        action()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=20)
    rounds = parser.parse_args().rounds
    pairs: tuple[tuple[str, Callable[[], object], Callable[[], object]], ...] = (
        ("PDF", lambda: pdf_bytes(edited(), TEMPLATE), bare_pdf),
        ("Word", lambda: docx_bytes(edited(), TEMPLATE), bare_docx),
        ("preview", lambda: render_pages(edited(), TEMPLATE, 1.5), bare_picture),
    )
    for name, ours, bare in pairs:
        mine, other = milliseconds(ours, rounds), milliseconds(bare, rounds)
        print(f"{name:8} {mine:6.1f} ms   bare {other:6.1f} ms   ratio {mine / other:.2f}")


if __name__ == "__main__":
    main()
