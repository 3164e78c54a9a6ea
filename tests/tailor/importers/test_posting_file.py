"""Posting files of every kind to plain text."""

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document
from reportlab.pdfgen.canvas import Canvas

from tailor.errors import UnreadableFile
from tailor.importers.posting_file import decode_posting, read_posting_text, unwrap

POSTING = "Florist\n\nRequirements\n• Two years of floristry\n• Café experience – naïve art welcome"
PAGE = """<!DOCTYPE html><html><head><title>Jobs</title><style>p {{color: red}}</style></head><body>
<nav><a href="/">Home</a></nav><h1>Florist</h1><p>Orchard Flowers is looking for a <b>florist</b>.</p>
<h2>Requirements</h2><ul><li>Two years of floristry</li><li>A driving licence</li></ul>
<script>track()</script><footer>Imprint</footer>{extra}</body></html>"""
DECLARED = """<script type="application/ld+json">{"@type": "JobPosting", "title": "Baker",
"hiringOrganization": {"name": "Crumb & Co"}, "jobLocation": {"address": {"addressLocality": "Leeds"}},
"description": "<p>%s</p><ul><li>Knead dough</li></ul>"}</script>"""


def write(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_its_own_encoding(tmp_path: Path, encoding: str) -> None:
    text = read_posting_text(write(tmp_path, "posting.txt", POSTING.encode(encoding)))
    assert "Café experience – naïve art welcome" in text


def test_wrongly_decoded_characters_are_mended(tmp_path: Path) -> None:
    path = write(tmp_path, "posting.txt", "We build todayâ€”beyond screens".encode())
    assert read_posting_text(path) == "We build today—beyond screens"


def test_a_web_page_gives_its_words_and_not_its_machinery(tmp_path: Path) -> None:
    text = read_posting_text(write(tmp_path, "posting.txt", PAGE.format(extra="").encode()))
    assert text.splitlines() == [
        *("Florist", "", "Orchard Flowers is looking for a florist.", "", "Requirements", ""),
        *("• Two years of floristry", "", "• A driving licence"),
    ]


def test_a_page_that_declares_its_posting_gives_that(tmp_path: Path) -> None:
    page = PAGE.format(extra=DECLARED % ("We bake bread by night. " * 12))
    text = read_posting_text(write(tmp_path, "posting.html", page.encode()))
    assert text.startswith("Job title: Baker\nCompany: Crumb & Co\nLocation: Leeds")
    assert "• Knead dough" in text
    assert "Florist" not in text


def test_word_and_pdf_files_are_read_whatever_their_name(tmp_path: Path) -> None:
    document = Document()
    document.add_heading("Florist", 1)
    document.add_paragraph("Two years of floristry", style="List Bullet")
    document.save(str(tmp_path / "posting.pdf"))
    canvas = Canvas(str(tmp_path / "posting.docx"))
    for number, line in enumerate(["Florist", "Requirements", "Two years of floristry in a large city shop"]):
        canvas.drawString(72, 720 - 20 * number, line)
    canvas.save()
    assert "• Two years of floristry" in read_posting_text(tmp_path / "posting.pdf")
    assert "Two years of floristry in a large city shop" in read_posting_text(tmp_path / "posting.docx")


def _zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("notes.txt", "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"   \n\n  ", "no text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "picture"),
        (_zip(), "ZIP"),
        (b"%PDF-1.4 broken", "damaged"),
        (b"<html><body><script>x()</script></body></html>", "no text"),
    ],
)
def test_what_is_no_posting_is_refused_in_plain_words(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(UnreadableFile, match=words) as caught:
        read_posting_text(write(tmp_path, "posting.txt", content))
    assert "posting.txt" in str(caught.value)
    assert "résumé" not in str(caught.value)


def test_a_missing_file_and_a_huge_one_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="does not exist"):
        read_posting_text(tmp_path / "nothing.txt")
    with pytest.raises(UnreadableFile, match="20 MB"):
        read_posting_text(write(tmp_path, "posting.txt", b"a" * (20 * 1024 * 1024 + 1)))


def test_standard_input_is_read_like_a_file() -> None:
    assert decode_posting("Bäcker gesucht".encode("cp1252"), "Standard input") == "Bäcker gesucht"
    assert decode_posting(PAGE.format(extra="").encode(), "Standard input").startswith("Florist")
    with pytest.raises(UnreadableFile, match="Standard input"):
        decode_posting(b"", "Standard input")


def test_lines_broken_to_a_width_are_joined_and_others_are_not() -> None:
    wrapped = (
        "We are looking for a gardener who knows old roses and has a light hand\n"
        "with pruning shears. You will keep twelve beds in order from March until\n"
        "late October and train one apprentice every year in the craft of roses.\n"
        "\nRequirements\n- A driving licence and five years of work in a garden or a park of\n"
        "  similar size\n- Good boots"
    )
    assert unwrap(wrapped).splitlines() == [
        "We are looking for a gardener who knows old roses and has a light hand with pruning shears. You will keep "
        "twelve beds in order from March until late October and train one apprentice every year in the craft of roses.",
        "",
        "Requirements",
        "- A driving licence and five years of work in a garden or a park of similar size",
        "- Good boots",
    ]
    assert unwrap("Requirements\nknow roses\nown boots") == "Requirements\nknow roses\nown boots"
