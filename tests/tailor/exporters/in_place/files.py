"""Word files of one made-up person, by several makers and with everything that makes editing hard."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx

SAMPLES = Path(__file__).parents[3] / "samples" / "word"
BULLETS = (
    "Planned shifts for 18 pickers across two docks",
    "Counted stock every Friday and reported differences",
    "Trained new forklift drivers on the yard rules",
)
LATER = ("Picked chilled orders with a hand scanner", "Loaded trailers at night")
SKILLS = "SAP EWM, forklift counterbalance, excel, stock counting"


def by_python_docx() -> bytes:
    """Return the file as python-docx writes it, a few words of one bullet in bold."""
    document = docx.Document()
    document.add_heading("Ines Calder", 0)
    document.add_paragraph("Warehouse Supervisor")
    document.add_paragraph("Leeds, United Kingdom | ines.calder@example.com | +44 113 555 0142")
    document.add_heading("Profile", 1)
    document.add_paragraph("Warehouse supervisor who plans shifts and keeps stock right.")
    document.add_heading("Experience", 1)
    _job(document, "Shift Supervisor", "Dunmore Logistics, Leeds", "Mar 2020 – Present", BULLETS)
    _job(document, "Picker", "Hartley Foods, Bradford", "Jun 2016 – Feb 2020", LATER)
    document.add_heading("Education", 1)
    document.add_paragraph("Bradford College\t2014 – 2016")
    document.add_paragraph("NVQ Level 2 in Warehousing and Storage")
    document.add_heading("Skills", 1)
    document.add_paragraph(SKILLS)
    return _bytes(document)


def _job(document: docx.document.Document, position: str, company: str, dates: str, bullets: tuple[str, ...]) -> None:
    head = document.add_paragraph()
    head.add_run(position).bold = True
    head.add_run(f"\t{dates}")
    document.add_paragraph(company)
    for text in bullets:
        line = document.add_paragraph(style="List Bullet")
        before, bold, after = text.partition("18 pickers")
        line.add_run(before)
        if bold:
            line.add_run(bold).bold = True
            line.add_run(after)


def _bytes(document: docx.document.Document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def edited(content: bytes, edit: Callable[[str], str], part: str = "word/document.xml") -> bytes:
    """Return a Word file with the XML of one part edited."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            data = old.read(info)
            new.writestr(info, edit(data.decode()).encode() if info.filename == part else data)
    return buffer.getvalue()


def in_pieces() -> bytes:
    """Return the file with every run split after every third letter, as Word does after much editing."""

    def split(found: re.Match[str]) -> str:
        look, text = found[1] or "", found[2]
        parts = [text[start : start + 3] for start in range(0, len(text), 3)]
        return "".join(f'<w:r>{look}<w:t xml:space="preserve">{part}</w:t></w:r>' for part in parts)

    pattern = re.compile(
        r"<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: xml:space=\"preserve\")?>([^<&]*)</w:t></w:r>"
    )
    return edited(by_python_docx(), lambda xml: pattern.sub(split, xml))


def with_text_box() -> bytes:
    """Return the file with the first job's bullets in a text box, told twice as Word does."""
    space = (
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:v="urn:schemas-microsoft-com:vml"'
    )

    def box(xml: str) -> str:
        start = xml.rindex("<w:p>", 0, xml.index("Planned"))
        end = xml.index("</w:p>", xml.index("Trained")) + len("</w:p>")
        content = f"<w:txbxContent>{xml[start:end]}</w:txbxContent>"
        shape = (
            f'<w:p><w:r><mc:AlternateContent {space}><mc:Choice Requires="wps"><w:drawing>'
            f"<wps:txbx>{content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{content}</v:textbox></w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r></w:p>"
        )
        return xml[:start] + shape + xml[end:]

    return edited(by_python_docx(), box)


def in_table() -> bytes:
    """Return the file with each job in a row of a table, its dates in a cell beside it."""
    document = docx.Document()
    document.add_heading("Ines Calder", 0)
    document.add_paragraph("ines.calder@example.com | +44 113 555 0142")
    document.add_heading("Experience", 1)
    table = document.add_table(rows=0, cols=2)
    for position, company, dates, bullets in (
        ("Shift Supervisor", "Dunmore Logistics", "Mar 2020 – Present", BULLETS),
        ("Picker", "Hartley Foods", "Jun 2016 – Feb 2020", LATER),
    ):
        cells = table.add_row().cells
        cells[0].text = dates
        cells[1].text = f"{position}, {company}"
        for text in bullets:
            cells[1].add_paragraph(text, style="List Bullet")
    document.add_heading("Skills", 1)
    document.add_paragraph(SKILLS)
    return _bytes(document)


def sample(name: str) -> bytes:
    """Return a file kept beside the tests."""
    return (SAMPLES / f"{name}.docx").read_bytes()


MAKERS: dict[str, Callable[[], bytes]] = {
    "python-docx": by_python_docx,
    "LibreOffice": lambda: sample("libreoffice"),
    "npm docx": lambda: sample("npm-docx"),
    "docxtpl": lambda: sample("docxtpl"),
    "runs in pieces": in_pieces,
    "text box": with_text_box,
}
