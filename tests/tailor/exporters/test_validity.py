"""Files of every template hold to their formats, are the same every time, and are refused in plain words or written."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import docx
import pdfua
import pytest
from openxml_audit import OpenXmlValidator

from tailor.errors import ExportFailed
from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.documents import document_bytes
from tailor.exporters.docx import write_docx
from tailor.exporters.families import FAMILIES
from tailor.exporters.pdf import write_pdf
from tailor.exporters.template import list_templates, load_template
from tests.tailor.exporters.people import BASICS, LETTER, ONE_PAGE, POSTING, TWO_PAGES

QPDF = shutil.which("qpdf")
WRITERS = {"pdf": write_pdf, "docx": write_docx}


def documents(template):
    return {
        "resume": resume_blocks(TWO_PAGES, template, date="2026-03-09"),
        "letter": letter_blocks(LETTER, ONE_PAGE, POSTING, template, date="2026-03-09"),
    }


@pytest.fixture(params=list_templates())
def template(request):
    return load_template(request.param)


@pytest.mark.parametrize("what", ["resume", "letter"])
def test_an_auditor_of_word_files_finds_nothing(what, template, tmp_path):
    path = tmp_path / "out.docx"
    write_docx(documents(template)[what], template, path)
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []


@pytest.mark.parametrize("what", ["resume", "letter"])
def test_an_auditor_of_accessible_pdf_files_finds_nothing(what, template, tmp_path):
    path = tmp_path / "out.pdf"
    write_pdf(documents(template)[what], template, path)
    report = pdfua.validate(path)
    assert [f"{finding.rule_id} {finding.message}" for finding in report.findings] == []
    assert report.exit_code == 0


@pytest.mark.outside
@pytest.mark.skipif(QPDF is None, reason="qpdf is not installed")
@pytest.mark.parametrize("what", ["resume", "letter"])
def test_a_checker_of_pdf_files_finds_nothing(what, template, tmp_path):
    path = tmp_path / "out.pdf"
    write_pdf(documents(template)[what], template, path)
    checked = subprocess.run([str(QPDF), "--check", str(path)], capture_output=True, text=True, timeout=60)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("kind", ["pdf", "docx", "txt", "md", "html"])
def test_the_same_input_gives_the_same_bytes(kind, template):
    first, second = documents(template), documents(load_template(template.name))
    for what, document in first.items():
        assert document_bytes(document, template, kind) == document_bytes(second[what], template, kind)


def test_another_process_writes_the_same_bytes():
    program = (
        "import hashlib\n"
        "from tailor.exporters.documents import document_bytes\n"
        "from tests.tailor.exporters.test_validity import documents\n"
        "from tailor.exporters.template import load_template\n"
        "template = load_template('academic')\n"
        "for document in documents(template).values():\n"
        "    for kind in ('pdf', 'docx'):\n"
        "        print(hashlib.sha256(document_bytes(document, template, kind)).hexdigest())\n"
    )
    written = [
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=Path(__file__).resolve().parents[3],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert len(written[0].split()) == 4
    assert written[0] == written[1]


@pytest.mark.parametrize("name", ["משה כהן", "محمد علي", "王小明", "김철수", "さくら", "अनिल"])
def test_what_the_pdf_would_garble_is_refused_there_and_written_as_word(name, template, tmp_path):
    document = resume_blocks(replace(ONE_PAGE, basics=replace(BASICS, name=name)), template)
    with pytest.raises(ExportFailed, match=r"Word \(DOCX\)"):
        write_pdf(document, template, tmp_path / "out.pdf")
    assert list(tmp_path.iterdir()) == []
    write_docx(document, template, tmp_path / "out.docx")
    assert docx.Document(str(tmp_path / "out.docx")).paragraphs[0].text == name


@pytest.mark.parametrize("kind", ["pdf", "docx"])
@pytest.mark.parametrize(("content", "says"), [(None, "is missing"), (b"no font", "is damaged")])
def test_a_face_that_cannot_be_read_is_named_and_nothing_is_written(
    kind, content, says, classic, tmp_path, monkeypatch
):
    face, folder = tmp_path / "Lost.ttf", tmp_path / "out"
    if content is not None:
        face.write_bytes(content)
    family = FAMILIES[classic.fonts.body]
    lost = replace(family, files={look: str(face) for look in family.files})
    monkeypatch.setitem(FAMILIES, classic.fonts.body, lost)
    document = resume_blocks(ONE_PAGE, load_template("plain"))
    with pytest.raises(ExportFailed, match=rf"Lost\.ttf {says}.*install it again"):
        WRITERS[kind](document, classic, folder / f"out.{kind}")
    assert not folder.exists()
