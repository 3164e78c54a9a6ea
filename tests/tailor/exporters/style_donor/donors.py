"""Word files that lend their look, made in the test."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

SECRET = "Salary history of Ines Calder"


def saved(document: docx.document.Document, path: Path) -> Path:
    document.save(str(path))
    return path


def styled(path: Path) -> Path:
    """Make a donor of its own look, with words, a header, a footer and facts that are nobody else's business."""
    document = docx.Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size, normal.font.color.rgb = "Georgia", Pt(10.5), RGBColor(0x22, 0x22, 0x22)
    normal.paragraph_format.space_after = Pt(4)
    title = document.styles["Title"]
    title.font.name, title.font.size, title.font.color.rgb = "Georgia", Pt(26), RGBColor(0x7A, 0x1F, 0x1F)
    title.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    heading = document.styles["Heading 1"]
    heading.font.size, heading.font.color.rgb, heading.font.all_caps = Pt(12), RGBColor(0x7A, 0x1F, 0x1F), True
    section = document.sections[0]
    section.page_width, section.page_height = Pt(595.3), Pt(841.9)
    section.left_margin = section.right_margin = Pt(64)
    section.top_margin = section.bottom_margin = Pt(50)
    section.header.paragraphs[0].text = "Curriculum vitae"
    section.footer.paragraphs[0].text = "References on request"
    document.add_heading("Ines Calder", 0)
    document.add_heading("Experience", 1)
    document.add_paragraph(SECRET)
    document.core_properties.author = "Ines Calder"
    document.core_properties.comments = SECRET
    return saved(document, path)


def by_hand(path: Path) -> Path:
    """Make a donor that uses no styles: name, headings, text and bullets are set by hand."""
    document = docx.Document()
    for text, size, bold, color in (
        ("Ines Calder", 24, True, "1F4E79"),
        ("Warehouse supervisor in Leeds with eight years on the floor", 10, False, None),
        ("Work Experience", 13, True, "1F4E79"),
        ("Planned shifts for 18 pickers across two docks, every week", 10, False, None),
    ):
        run = document.add_paragraph().add_run(text)
        run.font.size, run.font.bold, run.font.name = Pt(size), bold, "Arial"
        if color:
            run.font.color.rgb = RGBColor.from_string(color)
    return saved(document, path)


def localised(path: Path) -> Path:
    """Make a donor whose styles have German names and ids, as some programs write them."""
    document = docx.Document()
    for name, german in (("Title", "Titel"), ("Heading 1", "Überschrift 1"), ("List Bullet", "Aufzählungszeichen")):
        style = document.styles[name]
        style.element.find(qn("w:name")).set(qn("w:val"), german)
        style.element.set(qn("w:styleId"), german.replace(" ", ""))
    return saved(document, path)


def bare(path: Path) -> Path:
    """Make a donor that has the style of plain paragraphs alone."""
    document = docx.Document()
    root = document.styles.element
    for style in root.findall(qn("w:style")):
        if style.get(qn("w:styleId")) != "Normal":
            root.remove(style)
    return saved(document, path)


def own_names(path: Path) -> Path:
    """Make a donor with styles of our roles' names."""
    document = docx.Document()
    for name in ("Contact", "Entry Detail"):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).font.size = Pt(9)
    return saved(document, path)


DONORS: dict[str, Callable[[Path], Path]] = {
    "styled": styled,
    "by hand": by_hand,
    "localised": localised,
    "bare": bare,
    "own names": own_names,
}


def edited(path: Path, edit: Callable[[str], str], part: str) -> Path:
    """Edit one part of a file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            data = old.read(info)
            new.writestr(info, edit(data.decode()).encode() if info.filename == part else data)
    path.write_bytes(buffer.getvalue())
    return path


def without(path: Path, pattern: str) -> Path:
    """Leave out parts, and all that points to them."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(buffer, "w") as new:
        for info in old.infolist():
            if re.search(pattern, info.filename):
                continue
            data = old.read(info)
            if info.filename.endswith((".rels", "[Content_Types].xml")):
                data = re.sub(rb"<(Relationship|Override)\b[^>]*" + pattern.encode() + rb"[^>]*/>", b"", data)
            new.writestr(info, data)
    path.write_bytes(buffer.getvalue())
    return path
