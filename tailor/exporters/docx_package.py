"""A Word file as a package: no leftover parts, facts of its own, the same bytes every time."""

import io
import zipfile
from collections.abc import Collection
from datetime import datetime
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.coreprops import CoreProperties
from docx.oxml import parse_xml
from docx.oxml.coreprops import CT_CoreProperties
from lxml import etree

from tailor.exporters.document import Document

_LEFTOVERS = ("/stylesWithEffects", "/customXml", "/thumbnail", "/webSettings")
_APPLICATION = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>Tailor</Application></Properties>"
)
_EPOCH = (1980, 1, 1, 0, 0, 0)


def drop_leftovers(part: Any) -> None:
    """Remove the parts of python-docx's default document that belong to somebody else's."""
    for rels in (part.rels, part.package.rels):
        for identity in [key for key, rel in rels.items() if rel.reltype.endswith(_LEFTOVERS)]:
            del rels[identity]
    for rel in part.package.rels.values():
        if rel.reltype.endswith("/extended-properties"):
            rel.target_part._blob = _APPLICATION


def core_properties(document: Document) -> bytes:
    """Return the part that says what the document is; one without a date gets none."""
    root = CT_CoreProperties.new()
    properties = CoreProperties(root)
    properties.title, properties.subject = document.title[:255], document.subject[:255]
    properties.author = properties.last_modified_by = document.author[:255]
    properties.language = document.language
    properties.revision = 1
    if document.date:
        properties.created = properties.modified = datetime.fromisoformat(document.date)
    return serialized(root)


class Relations:
    """What the main part refers to: the base's own parts, and the addresses that a document's words link to."""

    def __init__(self, base: bytes) -> None:
        self._root = etree.fromstring(base)
        self._links: dict[str, str] = {}

    def link(self, address: str) -> str:
        """Return the id of a link to an address, the same one for the same address."""
        if address not in self._links:
            identity = self._links[address] = f"rId{len(self._root) + 101}"
            facts = {"Id": identity, "Type": RELATIONSHIP_TYPE.HYPERLINK, "Target": address, "TargetMode": "External"}
            etree.SubElement(self._root, f"{{{self._root.nsmap[None]}}}Relationship", facts)
        return self._links[address]

    def written(self) -> bytes:
        """Return the part that holds them."""
        return serialized(self._root)


def parsed(content: bytes) -> Any:
    """Return the root of a part."""
    return parse_xml(content)


def serialized(root: Any) -> bytes:
    """Return a part as the package holds it."""
    written: bytes = etree.tostring(root, encoding="UTF-8", standalone=True)
    return written


def divided(content: bytes, names: Collection[str]) -> tuple[bytes, dict[str, bytes]]:
    """Return a package without the members of these names, and these."""
    with zipfile.ZipFile(io.BytesIO(content)) as source:
        members = {name: source.read(name) for name in source.namelist()}
    rest = {name: member for name, member in members.items() if name not in names}
    return extended(b"", rest), {name: members[name] for name in names}


def extended(package: bytes, parts: dict[str, bytes]) -> bytes:
    """Return a package with more members, whose times are always the same; what it holds is not packed anew."""
    buffer = io.BytesIO()
    buffer.write(package)
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, content)
    return buffer.getvalue()
