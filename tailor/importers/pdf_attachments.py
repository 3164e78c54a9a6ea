"""Finds the Europass document that older Europass CVs carry along as an attachment of their PDF file."""

import pypdfium2

from tailor.importers.europass import looks_like_europass

_MAX_ATTACHMENTS = 50
_MAX_BYTES = 5 * 1024 * 1024


def find_europass(content: bytes, password: str = "") -> bytes:
    """Return the Europass XML attached to a PDF file, or nothing; what cannot be opened is for the reader to refuse."""
    try:
        document = pypdfium2.PdfDocument(content[max(content.find(b"%PDF", 0, 1024), 0) :], password=password or None)
    except pypdfium2.PdfiumError:
        return b""
    try:
        for index in range(min(document.count_attachments(), _MAX_ATTACHMENTS)):
            attached = _data(document, index)
            if len(attached) <= _MAX_BYTES and looks_like_europass(attached):
                return attached
        return b""
    finally:
        document.close()


def _data(document: pypdfium2.PdfDocument, index: int) -> bytes:
    try:
        return bytes(document.get_attachment(index).get_data())
    except pypdfium2.PdfiumError:
        return b""
