import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt, RGBColor
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tailor.errors import PasswordNeeded, UnreadableFile
from tailor.exporters.blocks import resume_blocks
from tailor.exporters.check import check_file, checked_to_json
from tailor.exporters.documents import document_bytes
from tailor.paths import data_dir
from tests.tailor.exporters.people import TWO_PAGES

CONTACT = "ana@example.com, (312) 555-0142"


def pdf(path, draw, contact=CONTACT):
    canvas = Canvas(str(path), pagesize=(595, 842))
    if draw is not picture:
        canvas.drawString(60, 815, contact)
    draw(canvas)
    canvas.save()
    return path


def one_column(canvas):
    for row in range(30):
        canvas.drawString(
            60, 780 - 15 * row, "Led a team of five engineers and shipped on time, every time, since 2019."
        )
        canvas.drawRightString(535, 780 - 15 * row, "2019" if row % 3 else "May 2021")


def two_columns(canvas):
    for row in range(30):
        canvas.drawString(50, 780 - 15 * row, f"Led a team of five engineers {row}")
        canvas.drawString(310, 780 - 15 * row, f"Python and data {row}")


def side_column(canvas):
    for row in range(12):
        canvas.drawString(40, 780 - 15 * row, f"Skill {row}")
    for row in range(40):
        canvas.drawString(200, 780 - 15 * row, f"Led a team of five engineers and shipped {row}")


def hyphens(canvas):
    for row in range(8):
        canvas.drawString(60, 780 - 30 * row, "Led a team of five engineers who measured the through-")
        canvas.drawString(60, 765 - 30 * row, "put of every machine.")


def picture(canvas):
    canvas.drawImage(ImageReader(Image.new("RGB", (50, 50), "gray")), 50, 50, 495, 700)


def in_face(canvas, face, text):
    path = data_dir("resources") / "fonts" / f"{face}.ttf"
    pdfmetrics.registerFont(TTFont(path.stem, str(path)))
    canvas.setFont(path.stem, 12)
    canvas.drawString(60, 780, text)


def icons(canvas):
    in_face(canvas, "interface/Inter-Regular", "\ue000 office@example.com and enough words to be text")


def ligatures(canvas):
    in_face(canvas, "document/SourceSerif4-Regular", "oﬃce@example.com and enough words to be text")


def white_words(canvas):
    one_column(canvas)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(60, 300, "Kubernetes Terraform leadership")


def words_without_ink(canvas):
    one_column(canvas)
    words = canvas.beginText(60, 300)
    words.setTextRenderMode(3)
    words.textOut("Kubernetes Terraform leadership")
    canvas.drawText(words)


def words_off_the_page(canvas):
    one_column(canvas)
    canvas.drawString(60, -300, "Kubernetes Terraform leadership")


def white_words_on_a_dark_band(canvas):
    canvas.rect(0, 760, 595, 40, fill=1)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(60, 775, "Ana Ruiz, engineer of things that float")


def kinds(path):
    return [finding.kind for finding in check_file(path).findings]


@pytest.mark.parametrize(
    ("draw", "expected"),
    [
        (one_column, []),
        (two_columns, ["columns"]),
        (side_column, ["columns"]),
        (picture, ["image-only"]),
        (hyphens, ["hyphenation"]),
        (icons, ["icons"]),
        (ligatures, ["ligatures"]),
        (white_words, ["hidden"]),
        (words_without_ink, ["hidden"]),
        (words_off_the_page, ["hidden"]),
        (white_words_on_a_dark_band, []),
    ],
)
def test_a_pdf_is_told_what_is_wrong_with_it(tmp_path, draw, expected):
    assert kinds(pdf(tmp_path / "a.pdf", draw)) == expected


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_our_own_files_have_nothing_in_doubt(tmp_path, classic, kind):
    path = tmp_path / f"own.{kind}"
    path.write_bytes(document_bytes(resume_blocks(TWO_PAGES, classic), classic, kind))
    checked = check_file(path)
    assert checked.findings == ()
    assert len(checked.texts) == 3
    assert checked.pages == (2 if kind == "pdf" else 0)


def word(path, build):
    document = docx.Document()
    document.add_paragraph(CONTACT)
    document.add_paragraph("Ana Ruiz, engineer of things that float, swim and dive in warm water.")
    build(document)
    document.save(str(path))
    return path


def with_header(document):
    document.sections[0].header.paragraphs[0].text = "Ana Ruiz, ana@example.com"


def with_page_number(document):
    document.sections[0].footer.paragraphs[0].text = "2 / 3"


def with_table(document):
    table = document.add_table(rows=3, cols=2)
    for row in table.rows:
        for cell in row.cells:
            cell.text = "Led a team of five engineers"


def with_text_box(document):
    box = parse_xml(
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape><v:textbox><w:txbxContent>'
        "<w:p><w:r><w:t>ana@example.com</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    document.paragraphs[0]._p.append(box)


def with_symbols(document):
    document.paragraphs[0]._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:sym w:font="Wingdings" w:char="F028"/></w:r>'))


def with_one_column_table(document):
    for row in document.add_table(rows=3, cols=1).rows:
        row.cells[0].text = "Led a team of five engineers"


def with_hidden_words(document):
    document.add_paragraph().add_run("Kubernetes Terraform").font.hidden = True


def with_white_words(document):
    document.add_paragraph().add_run("Kubernetes Terraform").font.color.rgb = RGBColor(255, 255, 255)


def with_tiny_words(document):
    document.add_paragraph().add_run("Kubernetes Terraform").font.size = Pt(1)


def with_white_words_on_dark(document):
    paragraph = document.add_paragraph()
    paragraph.add_run("Kubernetes Terraform").font.color.rgb = RGBColor(255, 255, 255)
    paragraph._p.get_or_add_pPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="203040"/>'))


@pytest.mark.parametrize(
    ("build", "expected"),
    [
        (lambda document: None, []),
        (with_one_column_table, []),
        (with_hidden_words, ["hidden"]),
        (with_white_words, ["hidden"]),
        (with_tiny_words, ["hidden"]),
        (with_white_words_on_dark, []),
        (with_header, ["header"]),
        (with_page_number, []),
        (with_table, ["table"]),
        (with_text_box, ["text-box"]),
        (with_symbols, ["icons"]),
    ],
)
def test_a_word_file_is_told_what_is_wrong_with_it(tmp_path, build, expected):
    assert kinds(word(tmp_path / "a.docx", build)) == expected


def test_the_finding_quotes_what_is_skipped(tmp_path):
    message = check_file(word(tmp_path / "a.docx", with_header)).findings[0].message
    assert "Ana Ruiz, ana@example.com" in message


def test_hidden_words_are_quoted_with_their_page_and_what_to_do(tmp_path):
    found = check_file(pdf(tmp_path / "a.pdf", white_words)).findings[0]
    assert "“Kubernetes Terraform leadership”" in found.message
    assert found.message.endswith("Delete it or show it.")
    assert found.where == "page 1"


@pytest.mark.parametrize(
    ("contact", "missing"),
    [
        (CONTACT, ""),
        ("ana@example.com", "phone number"),
        ("ana@example.com, 2015-2019, 01/2019 - 12/2021, 2019-05-01", "phone number"),
        ("+44 20 7946 0958", "e-mail address"),
        ("ana at example.com, 555 0142", "e-mail address"),
        ("ana@example.com, 0151 2019 4711", ""),
    ],
)
def test_missing_contact_data_are_told(tmp_path, contact, missing):
    findings = check_file(pdf(tmp_path / "a.pdf", one_column, contact)).findings
    assert [finding.kind for finding in findings] == (["contact"] if missing else [])
    assert all(finding.message.startswith(f"No {missing} is found.") for finding in findings)


def test_contact_data_that_some_readers_miss_are_told_with_those_readers(tmp_path):
    path = tmp_path / "a.docx"
    document = docx.Document()
    document.add_paragraph("Ana Ruiz, (312) 555-0142, engineer of things that float, swim and dive in warm water.")
    with_text_box(document)
    document.save(str(path))
    found = next(finding for finding in check_file(path).findings if finding.kind == "contact")
    assert found.message.startswith("The e-mail address is not found by python-docx.")


def test_the_ending_of_a_name_does_not_matter(tmp_path):
    path = pdf(tmp_path / "a.pdf", one_column).rename(tmp_path / "a.docx")
    assert "pypdfium2" in check_file(path).texts


def zipped(path, *names):
    with zipfile.ZipFile(path, "w") as package:
        for name in names:
            package.writestr(name, "<broken")
    return path


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"just text", "neither a Word"),
        (b"\xd0\xcf\x11\xe0" + b"0" * 600, "password"),
        (b"%PDF-1.7 broken", "damaged"),
    ],
)
def test_a_file_that_cannot_be_read_is_said_in_one_plain_line(tmp_path, content, says):
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    with pytest.raises(UnreadableFile, match=says) as caught:
        check_file(path)
    assert str(caught.value).startswith("a.pdf")
    assert "\n" not in str(caught.value)


def test_damaged_packages_are_said_plainly(tmp_path):
    with pytest.raises(UnreadableFile, match="damaged"):
        check_file(zipped(tmp_path / "a.docx", "word/document.xml"))
    with pytest.raises(UnreadableFile, match="neither a Word"):
        check_file(zipped(tmp_path / "b.docx", "xl/workbook.xml"))
    with pytest.raises(UnreadableFile, match="cannot be opened"):
        check_file(tmp_path / "none.pdf")


def test_a_locked_pdf_asks_for_its_password(tmp_path):
    from reportlab.lib.pdfencrypt import StandardEncryption

    path = tmp_path / "a.pdf"
    canvas = Canvas(str(path), encrypt=StandardEncryption("secret", canPrint=0))
    canvas.drawString(60, 700, "text")
    canvas.save()
    with pytest.raises(PasswordNeeded):
        check_file(path)


def test_the_command_lines_shape(tmp_path):
    value = checked_to_json(check_file(pdf(tmp_path / "a.pdf", two_columns)))
    assert set(value) == {"path", "pages", "text", "findings"}
    assert set(value["text"]) == {"pypdfium2", "pdfminer.six", "pypdf"}
    assert set(value["findings"][0]) == {"kind", "message", "where"}
    assert value["findings"][0]["where"] == "page 1"
    assert Path(value["path"]).name == "a.pdf"
