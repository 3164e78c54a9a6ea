"""Reads the text of a PDF, Word or text file with readers that know nothing of one another."""

import io
import logging
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from lxml import etree

_MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS = {f"{_MAIN}tab": "\t", f"{_MAIN}br": "\n", f"{_MAIN}cr": "\n", f"{_MAIN}noBreakHyphen": "-"}
_SKIPPED = (_FALLBACK, f"{_MAIN}del", f"{_MAIN}moveFrom", f"{_MAIN}instrText")

# What pure-Python readers are known to raise on damaged files.
_FAULTS = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, AssertionError, RecursionError)
_DAMAGE = (*_FAULTS, struct.error, zlib.error, zipfile.BadZipFile, NotImplementedError, OSError)

Reader = Callable[[bytes], str]


class ReaderFailed(Exception):
    """A reader that cannot make anything of a file; its text says why."""


def read_pdfium(content: bytes) -> str:
    """Read as Chrome's PDF engine does."""
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(content) as document:
            return "\n\f".join(page.get_textpage().get_text_range() for page in document)
    except pypdfium2.PdfiumError as error:
        raise ReaderFailed(str(error)) from error


def read_pdfminer(content: bytes) -> str:
    """Read by the position of each character, as many résumé systems do."""
    from pdfminer.high_level import extract_text
    from pdfminer.psexceptions import PSException

    # It tells the terminal about every small oddity of a file.
    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    try:
        text: str = extract_text(io.BytesIO(content))
    except (PSException, *_DAMAGE) as error:
        raise ReaderFailed(str(error) or type(error).__name__) from error
    return text


def read_pypdf(content: bytes) -> str:
    """Read in the order in which a file draws its words, as scripts and small tools do."""
    import pypdf
    from pypdf.errors import PyPdfError

    # It tells the terminal about every small oddity of a file.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        return "\n\f".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)
    except (PyPdfError, *_DAMAGE) as error:
        raise ReaderFailed(str(error) or type(error).__name__) from error


def read_document_xml(content: bytes) -> str:
    """Read the words of a Word file's body straight from its XML."""
    return "\n".join(_words(body_of(content)))


def read_mammoth(content: bytes) -> str:
    """Read as a converter to plain text does."""
    import mammoth

    try:
        text: str = mammoth.extract_raw_text(io.BytesIO(content)).value
    except (ExpatError, *_DAMAGE) as error:
        raise ReaderFailed(str(error) or type(error).__name__) from error
    return text


def read_python_docx(content: bytes) -> str:
    """Read paragraph by paragraph and table by table, as scripts do; text boxes stay unread."""
    import docx
    from docx.opc.exceptions import OpcError
    from docx.table import Table

    def blocks(holder: Any) -> Iterator[str]:
        for block in holder.iter_inner_content():
            if isinstance(block, Table):
                for row in block.rows:
                    for cell in row.cells:
                        yield from blocks(cell)
            else:
                yield block.text

    try:
        return "\n".join(blocks(docx.Document(io.BytesIO(content))))
    except (OpcError, etree.XMLSyntaxError, *_DAMAGE) as error:
        raise ReaderFailed(str(error) or type(error).__name__) from error


def read_plain(content: bytes) -> str:
    """Read a text file."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReaderFailed(str(error)) from error


def read_markdown(content: bytes) -> str:
    """Read the words of a Markdown file, its signs taken for what they mean."""
    text = re.sub(r"(?<!\\)\[((?:[^\]\\]|\\.)*)\]\(<[^>]*>\)", r"\1", read_plain(content))
    text = re.sub(r"(?m)^(?:#{1,6} |- )", "", text)
    return re.sub(r"\\([^\w\s]|_)|\*+", lambda found: found[1] or "", text)


def read_html(content: bytes) -> str:
    """Read the words of a web page, a line a block."""
    from lxml import html

    try:
        body = html.fromstring(content).find("body")
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ReaderFailed(str(error)) from error
    blocks = body.iter("h1", "h2", "h3", "p", "li") if body is not None else ()
    return "\n".join("".join(map(str, block.itertext())) for block in blocks)


READERS: dict[str, dict[str, Reader]] = {
    "pdf": {"pypdfium2": read_pdfium, "pdfminer.six": read_pdfminer, "pypdf": read_pypdf},
    "docx": {"document.xml": read_document_xml, "mammoth": read_mammoth, "python-docx": read_python_docx},
    "txt": {"text": read_plain},
    "md": {"Markdown": read_markdown},
    "html": {"HTML": read_html},
}


def read_all(path: Path, kind: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return the text by reader, and why by reader that failed."""
    texts: dict[str, str] = {}
    failed: dict[str, str] = {}
    content = path.read_bytes()
    for name, read in READERS[kind].items():
        try:
            texts[name] = read(content)
        except ReaderFailed as error:
            failed[name] = str(error)
    return texts, failed


def body_of(content: bytes) -> Any:
    """Return the root of a Word file's main part, without following what its XML may point to."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            xml = package.read("word/document.xml")
        return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, RuntimeError, *_DAMAGE) as error:
        raise ReaderFailed(str(error)) from error


def _words(root: Any) -> Iterator[str]:
    """Yield the text of each paragraph; a paragraph within another, as in a text box, comes first."""
    for paragraph in root.iter(f"{_MAIN}p"):
        if not any(parent.tag in _SKIPPED for parent in paragraph.iterancestors()):
            yield "".join(_runs(paragraph))


def _runs(node: Any) -> Iterator[str]:
    for child in node:
        if child.tag in _SKIPPED or child.tag == f"{_MAIN}p":
            continue
        if child.tag == f"{_MAIN}t":
            yield child.text or ""
        elif child.tag in _SIGNS and node.tag == f"{_MAIN}r":
            yield _SIGNS[child.tag]
        else:
            yield from _runs(child)
