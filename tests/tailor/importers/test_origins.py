from pathlib import Path

import pytest

from tailor.importers.resume_file import read_resume
from tailor.importers.source_pages import render_source, source_lines
from tailor.model.imported import Imported, Origin
from tests.tailor.importers.samples import docx_file, pdf_file, simple_docx, simple_pdf, text_file


def by_path(imported: Imported) -> dict[str, Origin]:
    return {origin.path: origin for origin in imported.origins}


def test_every_field_and_every_unplaced_line_has_one_origin(tmp_path: Path) -> None:
    for path in (text_file(tmp_path), docx_file(tmp_path, simple_docx), pdf_file(tmp_path, [simple_pdf])):
        imported = read_resume(path)
        wanted = {doubt.path for doubt in imported.confidence if doubt.value > 0}
        wanted |= {f"unplaced[{number}]" for number in range(len(imported.unplaced))}
        assert wanted <= set(by_path(imported))
        assert len(by_path(imported)) == len(imported.origins)


def test_a_field_of_a_page_has_the_box_around_its_words(tmp_path: Path) -> None:
    path = pdf_file(tmp_path, [simple_pdf])
    origin = by_path(read_resume(path))["work[0].highlights[0]"]
    left, top, right, bottom = origin.box
    (page,) = render_source(path)
    assert origin.page == 0
    assert 0 <= left < right <= page.width
    assert 0 <= top < bottom <= page.height
    assert bottom - top > 20, "a bullet over two lines has a box around both"
    assert origin.text.startswith("Built a service")


def test_a_field_of_a_text_names_the_line_that_holds_it(tmp_path: Path) -> None:
    path = text_file(tmp_path)
    lines = source_lines(path)
    for origin in read_resume(path).origins:
        assert origin.page == -1
        assert lines[origin.line] == origin.text.splitlines()[0]
    assert "June 2017" in lines[by_path(read_resume(path))["work[1].startDate"].line]


def test_listed_words_come_from_the_line_of_their_group(tmp_path: Path) -> None:
    origins = by_path(read_resume(text_file(tmp_path)))
    assert origins["skills[0].keywords[2]"].text == "Languages: Python, SQL, Go"
    assert origins["skills[1].keywords[0]"].text == "Tools: Airflow, dbt"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_pages_are_drawn_at_the_asked_size(tmp_path: Path, scale: float) -> None:
    (page,) = render_source(pdf_file(tmp_path, [simple_pdf]), scale=scale)
    assert page.png.startswith(b"\x89PNG")
    assert int.from_bytes(page.png[16:20], "big") == pytest.approx(page.width * scale, abs=1)


def test_a_name_comes_from_its_own_line_and_not_from_the_mail_address(tmp_path: Path) -> None:
    path = text_file(
        tmp_path, "ines.okafor@example.com\n+44 1632 555 0101\n\nInes Okafor\n\nEXPERIENCE\n\nClerk, Foo\n2019\n"
    )
    imported = read_resume(path)
    assert imported.resume.basics.name == "Ines Okafor"
    assert by_path(imported)["basics.name"].text == "Ines Okafor"
