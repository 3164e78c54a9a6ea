"""The Word file, set by a word processor, against our own PDF."""

import ctypes
import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest
from pypdfium2 import raw

from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.documents import document_bytes
from tests.tailor.exporters.people import LETTER, ONE_PAGE, POSTING, TWO_PAGES, generated

OFFICE = shutil.which("soffice")


def lines(path: Path) -> list[list[tuple[str, float]]]:
    """Return each page's lines with the heights of their baselines, leaving the running footer out."""
    pages = []
    x, y = ctypes.c_double(), ctypes.c_double()
    for page in pypdfium2.PdfDocument(path):
        text = page.get_textpage()
        found: dict[int, list[tuple[float, str]]] = {}
        for index in range(text.count_chars()):
            raw.FPDFText_GetCharOrigin(text, index, x, y)
            found.setdefault(round(y.value * 2), []).append((x.value, text.get_text_range(index, 1).strip()))
        rows = [("".join(sign for _, sign in sorted(found[row])), row / 2) for row in sorted(found, reverse=True)]
        pages.append([row for row in rows if row[0] and row[1] > 36])
    return pages


@pytest.mark.outside
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_word_files_break_lines_and_pages_where_the_pdf_does(classic, tmp_path):
    documents = {
        "one": resume_blocks(ONE_PAGE, classic),
        "two": resume_blocks(TWO_PAGES, classic),
        "letter-paper": resume_blocks(TWO_PAGES, classic, page="Letter"),
        "letter": letter_blocks(LETTER, ONE_PAGE, POSTING, classic, date="2026-03-09"),
        "polish": resume_blocks(generated(0), classic),
    }
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    ours.mkdir()
    for name, document in documents.items():
        for kind in ("docx", "pdf"):
            (ours / f"{name}.{kind}").write_bytes(document_bytes(document, classic, kind))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", str(theirs)]
    subprocess.run([*command, *map(str, sorted(ours.glob("*.docx")))], check=True, capture_output=True, timeout=180)
    same = count = 0
    for name in documents:
        mine, other = lines(ours / f"{name}.pdf"), lines(theirs / f"{name}.pdf")
        assert len(mine) == len(other), name
        for page, twin in zip(mine, other, strict=True):
            count += len(page)
            for text, height in page:
                nearest = min((abs(height - far) for words, far in twin if words == text), default=None)
                same += nearest is not None
                # A line that the other breaks after a hyphen pushes what follows by a line, never by less.
                assert nearest is None or nearest < 2 or nearest > 10, (name, text)
    assert same / count >= 0.97, f"{same} of {count} lines break at the same word"
