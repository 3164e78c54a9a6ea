import re
from dataclasses import replace

import pypdf
import pypdfium2
import pytest

from tailor.errors import ExportFailed
from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.extractors import read_pdfium
from tailor.exporters.pdf import pdf_bytes, write_pdf
from tailor.exporters.template import list_templates, load_template
from tailor.model.resume import Line, Section, Skill
from tests.tailor.exporters.people import BASICS, LETTER, ONE_PAGE, POSTING, TWO_PAGES, generated


def reader(document, template, tmp_path):
    path = tmp_path / "out.pdf"
    write_pdf(document, template, path)
    return pypdf.PdfReader(path)


def test_the_same_document_gives_the_same_bytes(classic):
    for resume in (ONE_PAGE, generated(3)):
        assert pdf_bytes(resume_blocks(resume, classic), classic) == pdf_bytes(resume_blocks(resume, classic), classic)


def test_the_file_says_what_it_is(classic, tmp_path):
    pdf = reader(resume_blocks(ONE_PAGE, classic, date="2026-03-09"), classic, tmp_path)
    root = pdf.trailer["/Root"]
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Łucja Öberg-Doğan – Résumé"
    assert pdf.metadata.author == "Łucja Öberg-Doğan"
    assert pdf.metadata["/CreationDate"] == "D:20260309000000Z"
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    xmp = pdf.xmp_metadata
    assert xmp is not None
    assert xmp.dc_title["x-default"] == "Łucja Öberg-Doğan – Résumé"


def test_a_document_without_a_date_bears_none(classic, tmp_path):
    pdf = reader(resume_blocks(ONE_PAGE, classic), classic, tmp_path)
    assert "/CreationDate" not in pdf.metadata


def test_every_face_is_embedded(classic, tmp_path):
    pdf = reader(resume_blocks(TWO_PAGES, classic), classic, tmp_path)
    fonts = {font for page in pdf.pages for font in page["/Resources"]["/Font"].values()}
    described = [font.get_object()["/FontDescriptor"] for font in fonts]
    assert described
    assert all("/FontFile2" in one for one in described)


def structure(element):
    """Return the tags below a structure element, in order."""
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        kid = kid.get_object()
        if isinstance(kid, dict) and "/S" in kid:
            yield kid["/S"]
            yield from structure(kid)


def test_the_structure_holds_headings_lists_and_links(classic, tmp_path):
    document = resume_blocks(TWO_PAGES, classic)
    pdf = reader(document, classic, tmp_path)
    tags = list(structure(pdf.trailer["/Root"]["/StructTreeRoot"]))
    roles = [block.role for block in document.blocks]
    assert tags.count("/H1") == 1
    assert tags.count("/H2") == roles.count("section")
    assert tags.count("/H3") == roles.count("entry")
    assert tags.count("/LI") == tags.count("/LBody") == roles.count("bullet")
    links = [span for block in document.blocks for span in (*block.spans, *block.right) if span.link]
    assert tags.count("/Link") == len(links)


def test_links_lead_where_the_resume_says(classic, tmp_path):
    pdf = reader(resume_blocks(ONE_PAGE, classic), classic, tmp_path)
    targets = [note.get_object()["/A"]["/URI"] for page in pdf.pages for note in page.get("/Annots", [])]
    assert "mailto:lucja.oberg@example.com" in targets
    assert "https://www.linkedin.com/in/lucjaoberg" in targets


def test_sections_and_entries_stand_in_the_outline(classic, tmp_path):
    pdf = reader(resume_blocks(ONE_PAGE, classic), classic, tmp_path)
    titles = [item["/Title"] for item in pdf.outline if isinstance(item, dict)]
    assert titles == ["Summary", "Experience", "Education", "Skills & Tools", "Languages"]


def test_the_second_page_carries_name_and_number_and_the_first_does_not(classic):
    pages = read_pdfium(pdf_bytes(resume_blocks(TWO_PAGES, classic), classic)).split("\f")
    assert len(pages) == 2
    assert "page 1 of 2" not in pages[0]
    assert re.search(r"Łucja Öberg-Doğan – page 2 of 2\s*$", pages[1])


@pytest.mark.parametrize(("page", "size"), [("A4", (595.3, 841.9)), ("Letter", (612, 792))])
def test_both_papers_are_written(classic, page, size):
    content = pdf_bytes(resume_blocks(ONE_PAGE, classic, page=page), classic)
    assert pypdfium2.PdfDocument(content)[0].get_size() == pytest.approx(size, abs=0.1)


def test_a_letter_fits_its_page(classic):
    content = pdf_bytes(letter_blocks(LETTER, ONE_PAGE, POSTING, classic, date="2026-03-09"), classic)
    assert len(pypdfium2.PdfDocument(content)) == 1


@pytest.mark.parametrize("name", ["משה כהן", "محمد علي", "王小明", "김철수", "अनिल"])
def test_scripts_that_would_be_garbled_are_refused_and_word_is_offered(classic, tmp_path, name):
    document = resume_blocks(replace(ONE_PAGE, basics=replace(BASICS, name=name)), classic)
    path = tmp_path / "out.pdf"
    with pytest.raises(ExportFailed, match=r"Word \(DOCX\)"):
        write_pdf(document, classic, path)
    assert not path.exists()


@pytest.mark.parametrize("name", ["Ελένη Παπαδοπούλου", "Анна Ковальчук", "Nguyễn Thị Hương", "İlker Gürşen"])
def test_latin_greek_and_cyrillic_names_are_written(classic, name):
    document = resume_blocks(replace(ONE_PAGE, basics=replace(BASICS, name=name)), classic)
    assert name in read_pdfium(pdf_bytes(document, classic))


@pytest.mark.parametrize("name", list_templates())
def test_no_space_between_two_looks_is_lost(name):
    template = load_template(name)
    skills = [
        Skill(id=f"k{number}", name="à" * number, keywords=(Line(f"k{number}.1", "à"), Line(f"k{number}.2", "œ")))
        for number in range(1, 40)
    ]
    resume = replace(ONE_PAGE, sections=(Section("s", "skills", "Skills", tuple(skills)),))
    text = read_pdfium(pdf_bytes(resume_blocks(resume, template), template))
    assert all(f"{'à' * number}: à, œ" in text for number in range(1, 40))


def test_a_space_between_characters_of_the_fallback_face_comes_back(classic):
    resume = replace(ONE_PAGE, basics=replace(BASICS, label="Engineer ● ■ ● at sea"))
    assert "Engineer ● ■ ● at sea" in read_pdfium(pdf_bytes(resume_blocks(resume, classic), classic))


def test_an_empty_resume_is_an_empty_page(classic):
    content = pdf_bytes(
        resume_blocks(replace(ONE_PAGE, basics=type(BASICS)(), sections=()), classic, page="A4"), classic
    )
    assert len(pypdfium2.PdfDocument(content)) == 1
