"""What the documents say and how they are built, against files read by a person; --update-golden writes them anew."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.documents import document_bytes
from tailor.exporters.extractors import read_pdfium
from tests.tailor.exporters.people import LETTER, ONE_PAGE, POSTING, TWO_PAGES

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "exports"


def documents(template):
    return {
        "one-page": resume_blocks(ONE_PAGE, template),
        "two-pages": resume_blocks(TWO_PAGES, template),
        "letter": letter_blocks(LETTER, ONE_PAGE, POSTING, template, date="2026-03-09"),
    }


def pdf_text(content: bytes) -> str:
    """Return what a reader gets; the space that ends each line of ours is of no interest here."""
    pages = re.sub(r" *\r\n", "\n", read_pdfium(content)).split("\f")
    return "".join(f"--- page {number} of {len(pages)}\n{page.strip()}\n" for number, page in enumerate(pages, 1))


def word_xml(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    body = root[0]
    for paragraph in body.iter("{*}p"):
        paragraph.tail = "\n"
    return etree.tostring(body, encoding="unicode") + "\n"


READ = {"pdf": pdf_text, "docx": word_xml, "txt": lambda content: content.decode()}


@pytest.mark.parametrize("kind", ["pdf", "docx", "txt"])
@pytest.mark.parametrize("name", ["one-page", "two-pages", "letter"])
def test_documents_are_as_they_were_when_a_person_read_them(name, kind, classic, update_golden):
    shown = READ[kind](document_bytes(documents(classic)[name], classic, kind))
    path = GOLDEN / f"{name}.{kind}.{'xml' if kind == 'docx' else 'txt'}"
    if update_golden:
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8")
