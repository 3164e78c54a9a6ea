"""Every kind of bad file through the command line, as a person would meet it: read, or refused in one plain line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tailor.cli import main
from tests.tailor.importers.more_samples import HTML, pdf_bytes
from tests.tailor.importers.samples import PLAIN, docx_file, pdf_file, simple_docx, simple_pdf, write, zip_bytes

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DOCUMENT = f'<w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>Nia Ferrer</w:t></w:r></w:p></w:body></w:document>'


def docx_bytes(folder: Path) -> bytes:
    return docx_file(folder, simple_docx, "whole.docx").read_bytes()


def bomb(name: str, megabytes: int) -> bytes:
    return zip_bytes({"word/document.xml": DOCUMENT.encode(), name: b" " * (megabytes << 20)})


def locked(folder: Path, user: str) -> bytes:
    return pdf_file(folder, [simple_pdf], "locked.pdf", user).read_bytes()


READ: dict[str, Callable[[Path], bytes]] = {
    "junk_before.pdf": lambda folder: b"junk\n" * 40 + pdf_bytes(),
    "pdf_as.docx": lambda folder: pdf_bytes(),
    "docx_as.pdf": docx_bytes,
    "windows.txt": lambda folder: PLAIN.replace("Marta", "Zoë").encode("cp1252"),
    "wide.txt": lambda folder: PLAIN.encode("utf-16"),
    "page_as.doc": lambda folder: HTML.encode(),
    "slip.docx": lambda folder: zip_bytes({"word/document.xml": DOCUMENT.encode(), "../../escaped.txt": b"out"}),
}
REFUSED: dict[str, tuple[Callable[[Path], bytes], str]] = {
    "empty.pdf": (lambda folder: b"", "is empty"),
    "picture.pdf": (lambda folder: b"\x89PNG\r\n\x1a\n" + b"0" * 99, "PNG picture"),
    "scan.pdf": (
        lambda folder: pdf_file(folder, [lambda c: c.rect(9, 9, 9, 9)], "s.pdf").read_bytes(),
        "only pictures",
    ),
    "cut.pdf": (lambda folder: pdf_bytes()[:200], "damaged"),
    "cut.docx": (lambda folder: docx_bytes(folder)[:3000], "damaged"),
    "locked.pdf": (lambda folder: locked(folder, "secret"), "--password"),
    "novel.pdf": (
        lambda folder: pdf_file(folder, [lambda c: write(c, 60, 60, "Chapter")] * 40, "n.pdf").read_bytes(),
        "--pages all",
    ),
    "old.doc": (lambda folder: b"\xd0\xcf\x11\xe0" + b"\x00" * 900, r".docx"),
    "nobody.docx": (lambda folder: zip_bytes({"[Content_Types].xml": b"<Types/>"}), "ZIP archive"),
    "entities.docx": (
        lambda folder: zip_bytes({"word/document.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
        "document type",
    ),
    "wide_bomb.docx": (lambda folder: bomb("word/media/a.bin", 70), "unpack"),
    "thing.pages": (lambda folder: zip_bytes({"Index/Document.iwa": b"x"}), "Pages"),
}


@pytest.mark.parametrize("name", READ)
def test_a_file_with_flaws_is_read(tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / name
    path.write_bytes(READ[name](tmp_path))
    before = set(tmp_path.parent.rglob("*"))
    assert main(["import", str(path), "--json"]) == 0
    told = capsys.readouterr().out
    assert any(person in told for person in ("Ilse", "Tobias", "Zoë", "Marta", "Nia"))
    assert set(tmp_path.parent.rglob("*")) == before


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_beyond_reading_is_refused(tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    make, message = REFUSED[name]
    path = tmp_path / name
    path.write_bytes(make(tmp_path))
    assert main(["import", str(path), "--json"]) == 1
    told = capsys.readouterr().err.strip()
    assert message in told
    assert "\n" not in told
    assert name in told


def test_a_password_opens_what_it_locks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "locked.pdf"
    path.write_bytes(locked(tmp_path, "secret"))
    assert main(["import", str(path), "--json", "--password", "secret"]) == 0
    assert "Ilse Vanderkamp" in capsys.readouterr().out


def test_all_pages_are_read_where_that_is_asked(tmp_path: Path) -> None:
    path = pdf_file(tmp_path, [simple_pdf, *[lambda c: write(c, 60, 60, "Chapter and verse")] * 31], "long.pdf")
    assert main(["import", str(path), "--pages", "all", "-o", str(tmp_path / "out.json")]) == 0
