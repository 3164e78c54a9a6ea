from collections.abc import Callable
from pathlib import Path

import pytest
from docx.document import Document
from docx.shared import Pt, RGBColor
from docx.text.run import Run
from reportlab.pdfgen.canvas import Canvas

from tailor.importers.hidden_text import INVISIBLE, RECOGNISED
from tailor.importers.imported_json import imported_to_json
from tailor.importers.resume_file import read_resume
from tests.tailor.importers.samples import docx_file, pdf_file, simple_docx, simple_pdf, write

SECRET = "Kubernetes rocket scientist"


def vanish(run: Run) -> None:
    run.font.hidden = True


def white(run: Run) -> None:
    run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)


def nearly_white(run: Run) -> None:
    run.font.color.rgb = RGBColor(0xFE, 0xFE, 0xFA)


def tiny(run: Run) -> None:
    run.font.size = Pt(1)


@pytest.mark.parametrize("hide", [vanish, white, nearly_white, tiny])
def test_hidden_words_of_a_word_file_are_read_and_flagged(tmp_path: Path, hide: Callable[[Run], None]) -> None:
    def build(document: Document) -> None:
        simple_docx(document)
        hide(document.add_paragraph().add_run(SECRET))

    imported = read_resume(docx_file(tmp_path, build))
    assert INVISIBLE in imported.warnings
    assert SECRET in str(imported_to_json(imported))


def white_on_white(canvas: Canvas) -> None:
    canvas.setFillColorRGB(1, 1, 1)
    write(canvas, 60, 500, SECRET)


def too_small(canvas: Canvas) -> None:
    write(canvas, 60, 500, SECRET, size=1)


def off_page(canvas: Canvas) -> None:
    write(canvas, 60, -300, SECRET)


def unpainted(canvas: Canvas) -> None:
    text = canvas.beginText(60, 300)
    text.setTextRenderMode(3)
    text.textLine(SECRET)
    canvas.drawText(text)


@pytest.mark.parametrize("hide", [white_on_white, too_small, off_page, unpainted])
def test_hidden_words_of_a_pdf_are_read_and_flagged(tmp_path: Path, hide: Callable[[Canvas], None]) -> None:
    def draw(canvas: Canvas) -> None:
        simple_pdf(canvas)
        hide(canvas)

    imported = read_resume(pdf_file(tmp_path, [draw]))
    assert imported.warnings == (INVISIBLE,)
    assert all(word in str(imported_to_json(imported)) for word in SECRET.split())


def test_white_words_on_a_dark_bar_are_seen(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        simple_pdf(canvas)
        canvas.setFillColorRGB(0.1, 0.1, 0.4)
        canvas.rect(40, 300, 400, 60, stroke=0, fill=1)
        canvas.setFillColorRGB(1, 1, 1)
        canvas.drawString(60, 320, "References on request")

    assert read_resume(pdf_file(tmp_path, [draw])).warnings == ()


def test_a_scan_with_recognised_text_is_said_to_be_one(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(60, 700)
        text.setTextRenderMode(3)
        for line in ("Ilse Vanderkamp", "ilse@example.com", "Experience", "Baker, Amber Ovens, 2019 - 2022"):
            text.textLine(line)
        canvas.drawText(text)

    assert read_resume(pdf_file(tmp_path, [draw])).warnings == (RECOGNISED,)
