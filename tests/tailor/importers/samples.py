"""Résumés of made-up people, written into files by the tests themselves."""

import io
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import docx
from docx.oxml import parse_xml
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

PLAIN = """Marta Oyelaran
Leeds, United Kingdom | marta.oyelaran@example.com | (206) 555-0148 | linkedin.com/in/marta-oyelaran-example

SUMMARY
Data engineer who keeps pipelines small and quiet.

EXPERIENCE

Senior Data Engineer, Brightwater Analytics, Portland, OR
March 2021 - Present
- Built a pipeline in Python that reads 3 million events a day.
- Cut the cost of storage by 31%.

Data Engineer, Copperfield Foods Ltd., Leeds
June 2017 - February 2021
- Wrote the nightly reports in SQL.

EDUCATION

Bachelor of Science in Mathematics, University of Examplestead
September 2013 - June 2017

SKILLS
Languages: Python, SQL, Go
Tools: Airflow, dbt

CERTIFICATIONS
Certified Data Keeper, 2022
"""


def text_file(folder: Path, text: str = PLAIN, name: str = "resume.txt") -> Path:
    """Write a text file."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def docx_file(folder: Path, build: Callable[[docx.document.Document], None], name: str = "resume.docx") -> Path:
    """Write a Word file that `build` fills."""
    document = docx.Document()
    build(document)
    path = folder / name
    document.save(str(path))
    return path


def simple_docx(document: docx.document.Document) -> None:
    """Fill a Word file with a short résumé of headings, tabs and list bullets."""
    document.add_paragraph().add_run("Tobias Lindqvist").bold = True
    document.add_paragraph("Malmö, Sweden | tobias.lindqvist@example.com | +46 8 555 010 12")
    document.add_heading("Work Experience", 1)
    job = document.add_paragraph()
    job.add_run("Northgate Shipping AB").bold = True
    job.add_run("\tJan 2020 – Present")
    document.add_paragraph("Logistics Coordinator")
    document.add_paragraph("Planned 40 sailings a month.", style="List Bullet")
    document.add_paragraph("Moved booking to one system.", style="List Bullet")
    document.add_heading("Skills", 1)
    document.add_paragraph("Planning, Excel, SAP")


def add_xml(document: docx.document.Document, xml: str) -> None:
    """Add a paragraph or table written as XML before the section properties."""
    document.element.body.insert(len(document.element.body) - 1, parse_xml(xml))


Draw = Callable[[Canvas], None]


def pdf_file(folder: Path, pages: Sequence[Draw], name: str = "resume.pdf", password: str = "") -> Path:
    """Write a PDF file, one drawing function a page."""
    path = folder / name
    canvas = Canvas(str(path), pagesize=A4, encrypt=password or None)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return path


def write(canvas: Canvas, x: float, y: float, text: str, size: float = 10, bold: bool = False) -> None:
    """Write one line; `y` counts from the top of the page."""
    canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
    canvas.drawString(x, A4[1] - y, text)


def simple_pdf(canvas: Canvas) -> None:
    """Draw a one-column résumé with dates at the right edge and a wrapped bullet."""
    write(canvas, 60, 60, "Ilse Vanderkamp", 20, bold=True)
    write(canvas, 60, 78, "Ghent, Belgium | ilse.vanderkamp@example.com | +32 9 555 01 48")
    write(canvas, 60, 110, "Experience", 13, bold=True)
    write(canvas, 60, 130, "Harbour Tools NV", bold=True)
    canvas.drawRightString(540, A4[1] - 130, "Mar 2019 - Present")
    write(canvas, 60, 143, "Software Engineer")
    canvas.drawRightString(540, A4[1] - 143, "Ghent, Belgium")
    write(canvas, 66, 157, "•")
    write(canvas, 78, 157, "Built a service that answers 900 requests a second for all of the shops and ware-")
    write(canvas, 78, 169, "houses, and watched it run.")
    write(canvas, 66, 181, "•")
    write(canvas, 78, 181, "Taught two new colleagues.")
    write(canvas, 60, 205, "Harbour Tools NV", bold=True)
    canvas.drawRightString(540, A4[1] - 205, "Sep 2016 - Feb 2019")
    write(canvas, 60, 218, "Junior Developer")
    canvas.drawRightString(540, A4[1] - 218, "Ghent, Belgium")
    write(canvas, 66, 232, "•")
    write(canvas, 78, 232, "Kept the warehouses page alive.")
    write(canvas, 60, 260, "Education", 13, bold=True)
    write(canvas, 60, 278, "Example University", bold=True)
    canvas.drawRightString(540, A4[1] - 278, "2012 - 2016")
    write(canvas, 60, 291, "Master of Science in Informatics")
    write(canvas, 60, 320, "Skills", 13, bold=True)
    write(canvas, 60, 336, "Python, Rust, PostgreSQL")


def zip_bytes(members: dict[str, bytes]) -> bytes:
    """Return a ZIP archive with these members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()
