import io
import json
import zipfile
from dataclasses import replace

import pytest

from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.documents import document_bytes
from tailor.exporters.readback import bad_characters, read_back, read_json_back
from tests.tailor.exporters.people import BASICS, LETTER, ONE_PAGE, POSTING, TWO_PAGES, generated

FORMATS = ("pdf", "docx", "txt", "md", "html")


def read(document, written, template, folder, kind):
    """Write one document and read it back as if it were another."""
    path = folder / f"out.{kind}"
    path.write_bytes(document_bytes(written, template, kind))
    return read_back(path, document)


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("page", ["A4", "Letter"])
@pytest.mark.parametrize("resume", [ONE_PAGE, TWO_PAGES])
def test_what_we_write_reads_back_complete(resume, page, kind, classic, tmp_path):
    document = resume_blocks(resume, classic, page=page)
    back = read(document, document, classic, tmp_path, kind)
    assert back.findings == ()
    assert back.read_back == "complete"
    assert back.lines > 25
    assert (back.found, back.in_order) == (back.lines, True)


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("seed", range(12))
def test_generated_resumes_read_back_complete(seed, kind, classic, tmp_path):
    document = resume_blocks(generated(seed), classic)
    assert read(document, document, classic, tmp_path, kind).findings == ()


@pytest.mark.parametrize("name", ["Ng Ö", "Priya Raman", "Bartholomew Featherstonehaugh-Cholmondeley"])
def test_a_name_alone_above_its_contacts_comes_first_for_every_reader(name, classic, tmp_path):
    resume = replace(ONE_PAGE, basics=replace(BASICS, name=name, label="", url="", profiles=BASICS.profiles[:1]))
    document = resume_blocks(resume, classic, page="Letter")
    assert read(document, document, classic, tmp_path, "pdf").findings == ()


@pytest.mark.parametrize("kind", FORMATS)
def test_a_letter_reads_back_complete(kind, classic, tmp_path):
    document = letter_blocks(LETTER, ONE_PAGE, POSTING, classic, date="2026-03-09")
    assert read(document, document, classic, tmp_path, kind).findings == ()


@pytest.mark.parametrize("kind", FORMATS)
def test_a_lost_bullet_is_found_out(kind, classic, tmp_path):
    document = resume_blocks(ONE_PAGE, classic)
    lost = next(block for block in document.blocks if block.role == "bullet")
    written = replace(document, blocks=tuple(block for block in document.blocks if block is not lost))
    back = read(document, written, classic, tmp_path, kind)
    assert [(finding.kind, finding.where) for finding in back.findings] == [("lost", lost.spans[0].line)]
    assert "Redesigned the nightly batch" in back.findings[0].message
    assert all(name in back.findings[0].message for name in back.extractors)
    assert back.read_back == "doubtful"
    assert back.verdict.endswith(f": {back.lines - 1} of {back.lines} lines")


@pytest.mark.parametrize("kind", FORMATS)
def test_bullets_in_another_order_are_found_out(kind, classic, tmp_path):
    document = resume_blocks(ONE_PAGE, classic)
    blocks = list(document.blocks)
    first = next(index for index, block in enumerate(blocks) if block.role == "bullet")
    blocks[first], blocks[first + 1] = blocks[first + 1], blocks[first]
    back = read(document, replace(document, blocks=tuple(blocks)), classic, tmp_path, kind)
    assert {finding.kind for finding in back.findings} == {"order"}


@pytest.mark.parametrize("kind", FORMATS)
def test_half_a_word_is_no_word(kind, classic, tmp_path):
    document = resume_blocks(ONE_PAGE, classic)
    shorter = resume_blocks(replace(ONE_PAGE, basics=replace(BASICS, label="Senior Platform Engine")), classic)
    back = read(shorter, document, classic, tmp_path, kind)
    assert [(finding.kind, finding.where) for finding in back.findings] == [("lost", "basics.label")]


@pytest.mark.parametrize("kind", FORMATS)
def test_an_entry_torn_apart_is_found_out(kind, classic, tmp_path):
    document = resume_blocks(ONE_PAGE, classic)
    blocks = list(document.blocks)
    entry = next(index for index, block in enumerate(blocks) if block.group == "w1" and block.role == "detail")
    blocks.insert(entry + 1, replace(blocks[entry], role="text", right=()))
    blocks[entry] = replace(blocks[entry + 2], spans=(replace(blocks[entry + 2].spans[0], text="between " * 40),))
    back = read(document, replace(document, blocks=tuple(blocks)), classic, tmp_path, kind)
    assert {finding.kind for finding in back.findings} >= {"scattered"} or {f.kind for f in back.findings} >= {"lost"}
    assert back.read_back == "doubtful"


def test_a_character_that_no_face_has_is_named_in_the_pdf_alone(classic, tmp_path):
    document = resume_blocks(replace(ONE_PAGE, basics=replace(BASICS, label="Engineer 🙂 at sea")), classic)
    findings = read(document, document, classic, tmp_path, "pdf").findings
    assert [(finding.kind, finding.where) for finding in findings] == [("glyph", "basics.label")]
    assert "lacks 🙂" in findings[0].message
    assert read(document, document, classic, tmp_path, "docx").findings == ()


def test_a_glyph_without_its_character_is_found_out(classic, tmp_path):
    document = resume_blocks(ONE_PAGE, classic)
    path = tmp_path / "out.docx"
    with (
        zipfile.ZipFile(io.BytesIO(document_bytes(document, classic, "docx"))) as source,
        zipfile.ZipFile(path, "w") as target,
    ):
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                content = content.replace(b"C++ and", "C\ue001+ and".encode())
            target.writestr(name, content)
    findings = read_back(path, document).findings
    assert "characters" in {finding.kind for finding in findings}
    assert any("U+E001" in finding.message for finding in findings)


def test_a_damaged_file_is_doubtful_not_an_accident(classic, tmp_path):
    document = resume_blocks(ONE_PAGE, classic)
    for kind in ("pdf", "docx"):
        path = tmp_path / f"out.{kind}"
        path.write_bytes(document_bytes(document, classic, kind)[:2000])
        back = read_back(path, document)
        assert back.read_back == "doubtful"
        assert back.verdict == f"read back by no reader: 0 of {back.lines} lines"


def test_a_json_file_is_read_back_as_a_value(tmp_path):
    path = tmp_path / "out.json"
    path.write_text(json.dumps({"a": ["é"]}), encoding="utf-8")
    assert read_json_back(path, {"a": ["é"]}).read_back == "complete"
    assert read_json_back(path, {"a": []}).read_back == "doubtful"


@pytest.mark.parametrize(
    ("text", "bad"),
    [("plain – “text” €\n\f\t", ""), ("a\ue0be", "\ue0be"), ("oﬃce", "ﬃ"), ("a\x00b\ufffd", "\x00\ufffd")],
)
def test_characters_that_say_nothing_are_told_from_those_that_do(text, bad):
    assert bad_characters(text) == bad
