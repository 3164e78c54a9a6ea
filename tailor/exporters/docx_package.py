"""Makes python-docx's default document ours: no leftover parts, facts of its own, the same bytes every time."""

import io
import zipfile
from datetime import datetime
from typing import Any

from docx.oxml.ns import qn

from tailor.exporters.document import Document

_LEFTOVERS = ("/stylesWithEffects", "/customXml", "/thumbnail", "/webSettings")
_APPLICATION = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>Tailor</Application></Properties>"
)
_EPOCH = (1980, 1, 1, 0, 0, 0)


def drop_leftovers(part: Any) -> None:
    """Remove the parts of the default document that belong to somebody else's."""
    for rels in (part.rels, part.package.rels):
        for identity in [key for key, rel in rels.items() if rel.reltype.endswith(_LEFTOVERS)]:
            del rels[identity]
    for rel in part.package.rels.values():
        if rel.reltype.endswith("/extended-properties"):
            rel.target_part._blob = _APPLICATION


def write_facts(properties: Any, document: Document) -> None:
    """Fill the core properties; a document without a date gets none."""
    properties.title, properties.subject = document.title[:255], document.subject[:255]
    properties.author = properties.last_modified_by = document.author[:255]
    properties.language = document.language
    properties.comments = properties.keywords = ""
    properties.revision = 1
    if document.date:
        properties.created = properties.modified = datetime.fromisoformat(document.date)
        return
    for tag in ("dcterms:created", "dcterms:modified"):
        for found in properties._element.findall(qn(tag)):
            properties._element.remove(found)


def settled(content: bytes) -> bytes:
    """Return the package with its members as python-docx ordered them and no times of their own."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.infolist():
            entry = zipfile.ZipInfo(member.filename, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, source.read(member.filename))
    return buffer.getvalue()
