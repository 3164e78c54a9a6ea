import io
import re
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.docx import docx_bytes, write_docx
from tests.tailor.exporters.people import BASICS, LETTER, ONE_PAGE, POSTING, TWO_PAGES, generated

NAMES = {
    "name": "Title",
    "label": "Subtitle",
    "contact": "Contact",
    "section": "Heading 1",
    "entry": "Heading 2",
    "detail": "Entry Detail",
    "item": "Entry Item",
    "text": "Body Text",
    "bullet": "List Bullet",
    "inline": "Labelled Line",
}


@pytest.fixture
def word(classic):
    return docx.Document(io.BytesIO(docx_bytes(resume_blocks(TWO_PAGES, classic), classic)))


def part(content, name):
    return zipfile.ZipFile(io.BytesIO(content)).read(name).decode()


@pytest.mark.parametrize("resume", [ONE_PAGE, TWO_PAGES, *(generated(seed) for seed in range(4))])
def test_an_auditor_finds_nothing(resume, classic, tmp_path):
    path = tmp_path / "out.docx"
    write_docx(resume_blocks(resume, classic, date="2026-03-09"), classic, path)
    result = OpenXmlValidator().validate(path)
    assert [str(error) for error in result.errors] == []


def test_a_letter_passes_too(classic, tmp_path):
    path = tmp_path / "out.docx"
    write_docx(letter_blocks(LETTER, ONE_PAGE, POSTING, classic, date="2026-03-09"), classic, path)
    assert OpenXmlValidator().validate(path).errors == []


def test_the_same_document_gives_the_same_bytes(classic):
    for resume in (ONE_PAGE, generated(3)):
        assert docx_bytes(resume_blocks(resume, classic), classic) == docx_bytes(
            resume_blocks(resume, classic), classic
        )


def test_every_paragraph_has_the_style_of_its_role(word, classic):
    blocks = resume_blocks(TWO_PAGES, classic).blocks
    assert [paragraph.style.name for paragraph in word.paragraphs] == [NAMES[block.role] for block in blocks]


def test_bullets_are_numbered_by_their_style_and_hold_no_sign(word):
    bullets = [paragraph for paragraph in word.paragraphs if paragraph.style.name == "List Bullet"]
    assert bullets
    assert not any(paragraph.text.startswith(("•", "-")) for paragraph in bullets)
    number = word.styles["List Bullet"].element.find(f".//{qn('w:numId')}")
    assert number.get(qn("w:val")) == "1"
    formats = [found.get(qn("w:val")) for found in word.part.numbering_part.element.iter(qn("w:numFmt"))]
    assert formats == ["bullet"]


def test_dates_stand_behind_a_tab_at_the_right_margin(word, classic):
    entry = next(paragraph for paragraph in word.paragraphs if paragraph.text.startswith("Żuraw"))
    assert entry.text == "Żuraw Harbour Systems\tMar 2021 – Present"
    stop = word.styles["Heading 2"].paragraph_format.tab_stops[0]
    assert stop.position.pt == pytest.approx(classic.text_width("A4"), abs=0.05)


def test_contacts_are_hyperlinks(word):
    targets = {link.address for paragraph in word.paragraphs for link in paragraph.hyperlinks}
    assert {"mailto:lucja.oberg@example.com", "https://github.com/lucjao"} <= targets


def test_headings_keep_with_what_follows_and_a_bare_entry_does_not(word):
    assert word.styles["Heading 1"].paragraph_format.keep_with_next
    assert word.styles["Heading 2"].paragraph_format.keep_with_next
    bare = next(paragraph for paragraph in word.paragraphs if paragraph.text.startswith("BSc"))
    assert bare.paragraph_format.keep_with_next is False


def test_the_file_says_what_it_is(classic):
    content = docx_bytes(resume_blocks(ONE_PAGE, classic, date="2026-03-09"), classic)
    facts = docx.Document(io.BytesIO(content)).core_properties
    assert (facts.title, facts.author, facts.language) == ("Łucja Öberg-Doğan – Résumé", "Łucja Öberg-Doğan", "en")
    assert facts.created is not None
    assert facts.created.date().isoformat() == "2026-03-09"
    assert 'w:lang w:val="en-GB"' in part(content, "word/styles.xml")
    assert "2013" not in part(content, "docProps/core.xml")


@pytest.mark.parametrize(
    ("language", "page", "expected"), [("en", "Letter", "en-US"), ("de", "A4", "de-DE"), ("fr-CA", "Letter", "fr-CA")]
)
def test_words_are_checked_in_the_resumes_language(language, page, expected, classic):
    content = docx_bytes(resume_blocks(replace(ONE_PAGE, language=language), classic, page=page), classic)
    assert f'w:lang w:val="{expected}"' in part(content, "word/styles.xml")


def test_the_file_is_of_todays_word_and_has_no_leftovers(classic):
    content = docx_bytes(resume_blocks(ONE_PAGE, classic), classic)
    settings = part(content, "word/settings.xml")
    assert re.search(r'compatibilityMode"[^>]*w:val="15"', settings)
    names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    assert not [name for name in names if re.search(r"stylesWithEffects|thumbnail|customXml|webSettings", name)]
    styles = docx.Document(io.BytesIO(content)).styles
    assert {style.name for style in styles} <= {
        *("Normal", "Default Paragraph Font", "No List", "Hyperlink", "Footer", "Letter Opening", "Letter Text"),
        *NAMES.values(),
    }


def test_its_faces_are_embedded_and_come_back_whole(classic):
    content = docx_bytes(resume_blocks(ONE_PAGE, classic), classic)
    table = part(content, "word/fontTable.xml")
    keys = re.findall(r'w:fontKey="\{([0-9A-F-]+)\}"', table)
    assert len(keys) == 5
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for number, key in enumerate(keys, 1):
            blob = bytearray(package.read(f"word/fonts/font{number}.odttf"))
            mask = bytes.fromhex(key.replace("-", ""))[::-1]
            for index in range(32):
                blob[index] ^= mask[index % 16]
            assert bytes(blob[:4]) == b"\x00\x01\x00\x00"
    assert len(content) < 250_000


def test_the_footer_counts_pages_and_leaves_the_first_alone(word):
    section = word.sections[0]
    assert section.different_first_page_header_footer
    fields = [field.get(qn("w:instr")) for field in section.footer._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    text = "".join(words.text for words in section.footer._element.iter(qn("w:t")))
    assert text == "Łucja Öberg-Doğan – page 2 of 2"


def test_text_of_any_script_is_written(classic):
    resume = replace(ONE_PAGE, basics=replace(BASICS, name="محمد علي 王小明"))
    content = docx_bytes(resume_blocks(resume, classic), classic)
    assert docx.Document(io.BytesIO(content)).paragraphs[0].text == "محمد علي 王小明"


def test_a_long_entry_puts_its_dates_on_a_line_of_their_own(classic):
    job = replace(ONE_PAGE.sections[0].entries[0], name="Inn " * 24)
    resume = replace(ONE_PAGE, sections=(replace(ONE_PAGE.sections[0], entries=(job,)),))
    word = docx.Document(io.BytesIO(docx_bytes(resume_blocks(resume, classic), classic)))
    entry = next(paragraph for paragraph in word.paragraphs if paragraph.text.startswith("Inn"))
    assert entry.text.endswith("Inn\n\tMar 2021 – Present")
