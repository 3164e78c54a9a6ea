"""LibreOffice draws the file before and after: only the rows of the edited lines differ."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import ImageChops, ImageOps

from tailor.exporters.in_place.writing import tailored_file
from tailor.importers.resume_file import read_resume
from tests.tailor.exporters.in_place.files import MAKERS, SOFT, with_headers, with_soft_breaks
from tests.tailor.exporters.in_place.test_writing import job, reworded, with_bullets

OFFICE = shutil.which("soffice")
FILES = {**MAKERS, "headers": with_headers, "soft breaks": lambda: with_soft_breaks(next(iter(SOFT)))}
SCALE = 1.5
LINE = 26
"""Rows that a line of eleven points takes at that scale, its descenders and the space between lines included."""


def rows_that_differ(before: Path, after: Path) -> list[int]:
    """Return the rows of pixels that differ, on pages of which both files have as many."""
    found = []
    with pypdfium2.PdfDocument(before) as one, pypdfium2.PdfDocument(after) as other:
        assert len(one) == len(other)
        for page, changed in zip(one, other, strict=True):
            pictures = [each.render(scale=SCALE).to_pil().convert("L") for each in (page, changed)]
            difference = ImageOps.invert(ImageChops.difference(*pictures).point(lambda value: 0 if value else 255))
            width, height = difference.size
            found += [row for row in range(height) if difference.crop((0, row, width, row + 1)).getbbox()]
    return found


@pytest.mark.outside
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_only_the_rows_of_edited_lines_differ(tmp_path: Path) -> None:
    for name, make in FILES.items():
        content = make()
        path = tmp_path / f"{name}.docx"
        path.write_bytes(content)
        base = read_resume(path).resume
        one = tailored_file(content, path.name, base, reworded(base))[0]
        first, second, third = job(base).highlights
        moved = with_bullets(base, second, first, replace(third, text=third.text.replace("Trained", "Taught")))
        (tmp_path / f"{name}-reworded.docx").write_bytes(one)
        (tmp_path / f"{name}-moved.docx").write_bytes(tailored_file(content, path.name, base, moved)[0])
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, *map(str, sorted(tmp_path.glob("*.docx")))], check=True, capture_output=True, timeout=300)
    for name in FILES:
        before = tmp_path / f"{name}.pdf"
        rows = rows_that_differ(before, tmp_path / f"{name}-reworded.pdf")
        assert rows, name
        assert rows[-1] - rows[0] < LINE, (name, rows[0], rows[-1])
        rows = rows_that_differ(before, tmp_path / f"{name}-moved.pdf")
        assert rows[-1] - rows[0] < 3 * LINE, (name, rows[0], rows[-1])
