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
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    size = 'cx="5400000" cy="1500000"'

    def box(xml: str) -> str:
        start = xml.rindex("<w:p>", 0, xml.index("Planned"))
        end = xml.index("</w:p>", xml.index("Trained")) + len("</w:p>")
        content = f"<w:txbxContent>{xml[start:end]}</w:txbxContent>"
        drawing = (
            f'<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
            '<wp:docPr id="7" name="Box"/><wp:cNvGraphicFramePr/><a:graphic>'
            '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
            f'<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
            f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{content}</wps:txbx><wps:bodyPr/>'
            "</wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
        )
        shape = (
            f'<w:p><w:r><mc:AlternateContent {space}><mc:Choice Requires="wps">{drawing}</mc:Choice><mc:Fallback>'
            f'<w:pict><v:shape style="width:425pt;height:118pt"><v:textbox>{content}</v:textbox></v:shape></w:pict>'
            "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
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


SOFT: dict[str, Callable[[tuple[str, ...]], str]] = {
    "one run": lambda lines: "<w:r>" + "<w:br/>".join(f"<w:t>• {line}</w:t>" for line in lines) + "</w:r>",
    "a run each, its break first": lambda lines: "".join(
        f"<w:r>{'<w:br/>' if number else ''}<w:t>• {line}</w:t></w:r>" for number, line in enumerate(lines)
    ),
    "breaks in runs of their own": lambda lines: "<w:r><w:br/></w:r>".join(
        f'<w:r><w:t>•</w:t><w:tab/><w:t xml:space="preserve">{line.partition(" ")[0]} </w:t></w:r>'
        f"<w:r><w:rPr><w:i/></w:rPr><w:t>{line.partition(' ')[2]}</w:t></w:r>"
        for line in lines
    ),
    "behind the company": lambda lines: (
        '<w:r><w:t>Dunmore Logistics, Leeds</w:t><w:br w:type="textWrapping"/></w:r>'
        + "<w:r><w:br/></w:r>".join(
            f"<w:r><w:rPr><w:sz w:val='20'/></w:rPr><w:t>- {line}</w:t></w:r>" for line in lines
        )
    ),
}


def with_soft_breaks(name: str) -> bytes:
    """Return the file with the first job's bullets in one paragraph, a soft break between each and the next."""

    def joined(xml: str) -> str:
        behind = name == "behind the company"
        start = xml.rindex("<w:p>", 0, xml.index("Dunmore" if behind else "Planned"))
        end = xml.index("</w:p>", xml.index("Trained")) + len("</w:p>")
        return f"{xml[:start]}<w:p>{SOFT[name](BULLETS)}</w:p>{xml[end:]}"

    return edited(by_python_docx(), joined)


def with_headers() -> bytes:
    """Return the file with its name and title in the header of the first page, and again in those of the others."""
    document = docx.Document(io.BytesIO(by_python_docx()))
    document.settings.odd_and_even_pages_header_footer = True
    section = document.sections[0]
    section.different_first_page_header_footer = True
    for header in (section.header, section.first_page_header, section.even_page_header):
        header.is_linked_to_previous = False
        header.paragraphs[0].text = "Ines Calder"
        header.add_paragraph("Warehouse Supervisor").runs[0].italic = True
    for paragraph in document.paragraphs[:2]:
        paragraph._p.getparent().remove(paragraph._p)
    return _bytes(document)
