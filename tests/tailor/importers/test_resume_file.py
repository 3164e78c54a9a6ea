import io
from pathlib import Path

import pytest

from tailor.errors import PasswordNeeded, UnreadableFile
from tailor.importers.resume_file import read_resume
from tailor.model.lines import resume_lines
from tailor.model.resume import Work
from tests.tailor.importers.samples import PLAIN, docx_file, pdf_file, simple_docx, simple_pdf, text_file, zip_bytes

DOCUMENT = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>'


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b"\x89PNG\r\n\x1a\n0000", "PNG picture"),
        (b"\xd0\xcf\x11\xe0" + b"\x00" * 600, r"\.docx"),
        (b"{\\rtf1 }", "holds no text"),
        (b"<!DOCTYPE html><p>", "holds no text"),
        (b"<?xml version='1.0'?><invoice>Nia</invoice>", "XML"),
        (b"PK\x03\x04 cut short", "damaged"),
        (b"%PDF-1.7 cut short", "damaged"),
        (b"\x00\x01\x02\x03" * 200, "not a document"),
        (zip_bytes({"mimetype": b"application/vnd.oasis.opendocument.text"}), "OpenDocument"),
        (zip_bytes({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}), "OpenDocument"),
        (zip_bytes({"Positions.csv": b""}), "LinkedIn"),
        (zip_bytes({"notes.txt": b"x"}), "ZIP"),
        (zip_bytes({"word/other.xml": b"<a/>"}), "not a Word document"),
        (b'{"title": "no resume"}', "not a JSON Resume"),
        (b" \n \n", "holds no text"),
    ],
)
def test_what_is_no_resume_is_refused_in_one_plain_line(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "thing.pdf"
    path.write_bytes(content)
    with pytest.raises(UnreadableFile, match=message) as caught:
        read_resume(path)
    assert "thing.pdf" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="does not exist"):
        read_resume(tmp_path / "nowhere.docx")


def test_a_file_over_twenty_megabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as handle:
        handle.truncate(21 * 1024 * 1024)
    with pytest.raises(UnreadableFile, match="20 MB"):
        read_resume(path)


@pytest.mark.parametrize(
    "members",
    [
        {"word/document.xml": DOCUMENT, "word/media/zeros.bin": b"\x00" * (60 * 1024 * 1024)},
        {"word/document.xml": DOCUMENT, "word/media/dense.bin": b"\x00" * (8 * 1024 * 1024)},
        {"word/document.xml": DOCUMENT, **{f"word/media/{n}": b"" for n in range(2100)}},
    ],
    ids=["too large", "too dense", "too many"],
)
def test_an_archive_that_inflates_beyond_a_resume_is_not_opened(tmp_path: Path, members: dict[str, bytes]) -> None:
    path = tmp_path / "bomb.docx"
    path.write_bytes(zip_bytes(members))
    with pytest.raises(UnreadableFile, match="unpack"):
        read_resume(path)


def test_a_document_type_declaration_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "entities.docx"
    path.write_bytes(zip_bytes({"word/document.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}))
    with pytest.raises(UnreadableFile, match="document type"):
        read_resume(path)


def test_an_encrypted_word_file_asks_for_a_copy_without_password(tmp_path: Path) -> None:
    path = tmp_path / "locked.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(PasswordNeeded):
        read_resume(path)


def test_content_decides_and_not_the_extension(tmp_path: Path) -> None:
    pdf = pdf_file(tmp_path, [simple_pdf], name="resume.docx")
    word = docx_file(tmp_path, simple_docx, name="resume.pdf")
    assert read_resume(pdf).resume.basics.name == "Ilse Vanderkamp"
    assert read_resume(word).resume.basics.name == "Tobias Lindqvist"


def test_bytes_before_the_pdf_do_not_matter(tmp_path: Path) -> None:
    path = pdf_file(tmp_path, [simple_pdf])
    path.write_bytes(b"junk before\n" + path.read_bytes())
    assert read_resume(path).resume.basics.name == "Ilse Vanderkamp"


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_any_usual_charset(tmp_path: Path, charset: str) -> None:
    path = tmp_path / "resume.txt"
    path.write_bytes(PLAIN.replace("Marta Oyelaran", "José Ångström").encode(charset))
    assert read_resume(path).resume.basics.name == "José Ångström"


def test_a_resume_without_a_name_is_a_warning(tmp_path: Path) -> None:
    imported = read_resume(text_file(tmp_path, PLAIN.split("\n", 2)[2]))
    assert imported.resume.basics.name == ""
    assert any("name" in warning for warning in imported.warnings)


def test_a_file_may_begin_with_a_section(tmp_path: Path) -> None:
    imported = read_resume(text_file(tmp_path, "EXPERIENCE\n\nWelder, Tidewater Yards\n2019 - 2022\n- Welded hulls.\n"))
    (job,) = imported.resume.sections[0].entries
    assert isinstance(job, Work)
    assert (job.position, job.name, job.start_date, job.end_date) == ("Welder", "Tidewater Yards", "2019", "2022")
    assert imported.unplaced == ()


def test_ids_are_unique_and_the_same_every_time(tmp_path: Path) -> None:
    path = text_file(tmp_path)
    first, second = read_resume(path).resume, read_resume(path).resume
    ids = [line.id for line in resume_lines(first)]
    assert len(ids) == len(set(ids))
    assert first == second
    (work,) = [section for section in first.sections if section.kind == "work"]
    assert isinstance(work.entries[0], Work)
    assert work.entries[0].highlights[1].id == "w1.h2"


def test_source_and_hash_are_noted_and_the_file_stays_untouched(tmp_path: Path) -> None:
    path = text_file(tmp_path)
    before = path.read_bytes()
    imported = read_resume(path)
    assert imported.source == str(path)
    assert len(imported.source_hash) == 64
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_every_line_of_the_file_is_found_again(tmp_path: Path) -> None:
    extra = PLAIN + "\nHOBBIES\nKites\n\nZebra crossing painter\n"
    imported = read_resume(text_file(tmp_path, extra))
    everything = io.StringIO()
    for line in resume_lines(imported.resume):
        everything.write(line.text + "\n")
    text = everything.getvalue() + "\n".join(imported.unplaced)
    for words in (
        "pipelines small and quiet",
        "3 million events",
        "nightly reports",
        "Airflow",
        "Kites",
        "Zebra crossing",
    ):
        assert words in text
