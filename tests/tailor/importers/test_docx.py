from pathlib import Path

import docx
import pytest

from tailor.importers.docx import read_docx
from tailor.importers.lines import TextLine
from tailor.importers.resume_file import read_resume
from tailor.model.resume import Work
from tests.tailor.importers.samples import W, add_xml, docx_file, simple_docx


def read(path: Path) -> list[TextLine]:
    return list(read_docx(path.read_bytes(), path).lines)


def texts(path: Path) -> list[str]:
    return [line.text for line in read(path)]


def test_headings_bullets_tabs_and_weight_are_read(tmp_path: Path) -> None:
    lines = read(docx_file(tmp_path, simple_docx))
    by_text = {line.text: line for line in lines}
    assert by_text["Work Experience"].level == 1
    assert by_text["Planned 40 sailings a month."].bullet
    assert by_text["Northgate Shipping AB\tJan 2020 – Present"].segments[0].bold
    assert not by_text["Logistics Coordinator"].bullet


def test_headers_come_first_and_footers_stand_aside(tmp_path: Path) -> None:
    def build(document: docx.document.Document) -> None:
        document.add_paragraph("Body")
        document.sections[0].header.paragraphs[0].text = "Nia Example"
        document.sections[0].footer.paragraphs[0].text = "nia@example.com"

    path = docx_file(tmp_path, build)
    pages = read_docx(path.read_bytes(), path)
    assert [line.text for line in pages.lines] == ["Nia Example", "Body"]
    assert [line.text for line in pages.asides] == ["nia@example.com"]


def test_tables_in_tables_are_read_once(tmp_path: Path) -> None:
    def build(document: docx.document.Document) -> None:
        table = document.add_table(rows=1, cols=2)
        table.cell(0, 0).text = "Left"
        inner = table.cell(0, 1).add_table(rows=1, cols=1)
        inner.cell(0, 0).text = "Inner"

    found = texts(docx_file(tmp_path, build))
    assert "\n".join(found).count("Inner") == 1
    assert "\n".join(found).count("Left") == 1


def test_a_row_of_one_line_cells_is_one_line(tmp_path: Path) -> None:
    def build(document: docx.document.Document) -> None:
        table = document.add_table(rows=1, cols=2)
        table.cell(0, 0).text = "2019 - 2021"
        table.cell(0, 1).text = "Welder, Example Yard"

    assert texts(docx_file(tmp_path, build)) == ["2019 - 2021\tWelder, Example Yard"]


TEXT_BOX = f"""<w:p {W}
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
 xmlns:v="urn:schemas-microsoft-com:vml"><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp>
 <wps:txbx><w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing>
 </mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p>
 </w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"""
CONTROL = f"<w:sdt {W}><w:sdtContent><w:p><w:r><w:t>Controlled</w:t></w:r></w:p></w:sdtContent></w:sdt>"
CHANGES = (
    f"<w:p {W}><w:ins><w:r><w:t>Added</w:t></w:r></w:ins><w:del><w:r><w:delText>Deleted</w:delText></w:r></w:del>"
    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r></w:p>"
)
BREAKS = f"<w:p {W}><w:r><w:t>Company</w:t><w:br/><w:t>Title</w:t><w:tab/><w:t>2020</w:t></w:r></w:p>"
SPACES = f'<w:p {W}><w:r><w:t xml:space="preserve">Company{" " * 30}2020 - 2021</w:t></w:r></w:p>'


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        (TEXT_BOX, ["In the box"]),
        (CONTROL, ["Controlled"]),
        (CHANGES, ["Added"]),
        (BREAKS, ["Company", "Title\t2020"]),
        (SPACES, ["Company\t2020 - 2021"]),
    ],
    ids=["text box once", "content control", "tracked changes", "soft break", "runs of spaces"],
)
def test_text_is_found_wherever_word_puts_it(tmp_path: Path, xml: str, expected: list[str]) -> None:
    assert texts(docx_file(tmp_path, lambda document: add_xml(document, xml))) == expected


def test_a_link_keeps_its_address(tmp_path: Path) -> None:
    def build(document: docx.document.Document) -> None:
        paragraph = document.add_paragraph("See ")
        relation = document.part.relate_to(
            "https://github.com/nia-example",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
            is_external=True,
        )
        names = f'{W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
        xml = f'<w:hyperlink {names} r:id="{relation}"><w:r><w:t>GitHub</w:t></w:r></w:hyperlink>'
        paragraph._p.append(docx.oxml.parse_xml(xml))

    (line,) = read(docx_file(tmp_path, build))
    assert line.text == "See GitHub"
    assert line.urls == ("https://github.com/nia-example",)


def test_white_text_is_read_and_reported(tmp_path: Path) -> None:
    def build(document: docx.document.Document) -> None:
        run = document.add_paragraph("Seen").add_run(" unseen keywords")
        run.font.color.rgb = docx.shared.RGBColor(0xFF, 0xFF, 0xFF)

    path = docx_file(tmp_path, build)
    pages = read_docx(path.read_bytes(), path)
    assert "unseen keywords" in pages.lines[0].text
    assert pages.warnings


def test_a_dash_before_a_tab_is_a_bullet_and_a_table_of_headings_is_cut_there(tmp_path: Path) -> None:
    def build(document: docx.document.Document) -> None:
        document.add_paragraph().add_run("Tobias Lindqvist").bold = True
        document.add_paragraph("Malmö, Sweden | tobias.lindqvist@example.com")
        table = document.add_table(0, 2)
        work = table.add_row().cells
        work[0].text = "Work Experience"
        work[1].text = "2020 – 2023"
        for text in ("Harbour Cook, Northgate Shipping AB", "-\tFed a crew of 40.", "-\tWrote the menus."):
            work[1].add_paragraph(text)
        skills = table.add_row().cells
        skills[0].text = "Skills"
        skills[1].text = "Planning, Excel, SAP"

    resume = read_resume(docx_file(tmp_path, build)).resume
    assert [section.kind for section in resume.sections] == ["work", "skills"]
    (job,) = resume.sections[0].entries
    assert isinstance(job, Work)
    assert [line.text for line in job.highlights] == ["Fed a crew of 40.", "Wrote the menus."]
