"""Writes a document into a copy of a style donor: the donor's look, none of its words."""

import copy
import io
import posixpath
import zipfile
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from tailor.exporters.document import Document
from tailor.exporters.style_donor.adjusting import adjust_styles
from tailor.exporters.style_donor.body import paragraph
from tailor.exporters.style_donor.reading import DonorFile
from tailor.exporters.style_donor.styles import MAIN, w
from tailor.exporters.style_donor.template import Donor, DonorTemplate, read_donor
from tailor.exporters.template import PAGE_SIZES

_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_BODY, _FACTS, _TYPES = "word/document.xml", "docProps/core.xml", "[Content_Types].xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_PRIVATE = (
    *("attachedTemplate", "mailMerge", "docVars", "rsids", "trackRevisions", "documentProtection", "footnotePr"),
    *("endnotePr", "writeProtection", "saveThroughXslt", "readModeInkLockDown", "docId"),
)
"""Settings that speak of the donor's own words, or of files that are not taken over."""


def donor_docx_bytes(document: Document, template: DonorTemplate) -> bytes:
    """Return the document as a Word file that looks like the donor; the same document gives the same bytes."""
    return _Package(read_donor(template.donor), document, template).content()


class _Package:
    """The new file: parts by name, and the addresses that its body points to."""

    def __init__(self, donor: Donor, document: Document, template: DonorTemplate) -> None:
        self.donor, self.document, self.template = donor, document, template
        self.file: DonorFile = donor.file
        self.links: dict[str, str] = {}
        self.parts: dict[str, bytes] = {}

    def content(self) -> bytes:
        """Return the file as bytes."""
        self.parts[_BODY] = self._body()
        for relation in self.file.parts:
            self._take(relation.target)
        styles = copy.deepcopy(self.file.book.root)
        adjust_styles(styles, self.donor.slots, self.donor.template, self.template)
        _speak(styles, self.document.language)
        self.parts[self.file.named["styles"]] = _xml(styles)
        if "settings" in self.file.named:
            self._clean_settings(self.file.named["settings"])
        lists = ""
        if self.file.numbering is not None:
            lists = self.file.named.get("numbering", "word/numbering.xml")
            self.parts[lists] = _xml(self.file.numbering)
        self.parts["word/_rels/document.xml.rels"] = self._body_relations(lists)
        self.parts[_FACTS] = self._facts()
        self.parts["_rels/.rels"] = _relations(
            [("rId1", f"{_RELATIONS}/officeDocument", _BODY, ""), ("rId2", _CORE, _FACTS, "")]
        )
        return self._zipped({_TYPES: self._types(lists), **self.parts})

    def _body(self) -> bytes:
        page = self.document.page
        blocks = "".join(
            paragraph(block, self.template, self.donor.slots[block.role], page, self._relate)
            for block in self.document.blocks
        )
        root = copy.deepcopy(self.file.document)
        body = root.find(w("body"))
        spaces = f'xmlns:w="{MAIN}" xmlns:r="{_RELATIONS}"'
        body[:] = [*etree.fromstring(f"<w:body {spaces}>{blocks}</w:body>"), self._section()]
        body.text = None
        return _xml(root)

    def _section(self) -> Any:
        """Return the donor's page set-up, on other paper only where the user wants that."""
        section = copy.deepcopy(self.file.section)
        page = self.document.page
        size = section.find(w("pgSz"))
        if size is None:
            size = etree.Element(w("pgSz"))
            references = sum(1 for child in section if etree.QName(child).localname.endswith("Reference"))
            section.insert(references, size)
        if page != self.donor.template.page.size or not size.attrib:
            width, height = PAGE_SIZES[page]
            size.set(w("w"), str(round(width * 20)))
            size.set(w("h"), str(round(height * 20)))
        return section

    def _relate(self, address: str) -> str:
        return self.links.setdefault(address, f"tailor{len(self.links) + 1}")

    def _body_relations(self, lists: str) -> bytes:
        known = [(one.id, f"{_RELATIONS}/{one.kind}", _beside(_BODY, one.target), "") for one in self.file.parts]
        if lists and "numbering" not in self.file.named:
            known.append(("tailorLists", f"{_RELATIONS}/numbering", _beside(_BODY, lists), ""))
        links = [(identity, f"{_RELATIONS}/hyperlink", address, "External") for address, identity in self.links.items()]
        return _relations([*known, *links])

    def _take(self, part: str) -> None:
        """Take a part over as it is, with the parts that it stands on."""
        if part in self.parts:
            return
        self.parts[part] = self.file.zip.read(part)
        folder, name = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", f"{name}.rels")
        if relations in self.file.zip.namelist():
            self.parts[relations] = self.file.zip.read(relations)
            for one in self.file.relations(part):
                if not one.outside and one.target in self.file.zip.namelist():
                    self._take(one.target)

    def _clean_settings(self, part: str) -> None:
        root = self.file.xml(part)
        for child in list(root):
            if etree.QName(child).localname in _PRIVATE:
                root.remove(child)
        self.parts[part] = _xml(root)
        folder, name = posixpath.split(part)
        self.parts.pop(posixpath.join(folder, "_rels", f"{name}.rels"), None)

    def _facts(self) -> bytes:
        document = self.document
        made = f"{document.date[:10]}T00:00:00Z" if document.date else ""
        dates = "".join(
            f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{made}</dcterms:{name}>' for name in ("created", "modified")
        )
        author = escape(document.author[:255])
        return (
            f'{_DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f"<dc:title>{escape(document.title[:255])}</dc:title><dc:subject>{escape(document.subject[:255])}"
            f"</dc:subject><dc:creator>{author}</dc:creator><cp:lastModifiedBy>{author}</cp:lastModifiedBy>"
            f"<dc:language>{escape(document.language)}</dc:language>{dates if made else ''}</cp:coreProperties>"
        ).encode()

    def _types(self, lists: str) -> bytes:
        """Return the list of kinds of parts, of those that are there."""
        root = self.file.xml(_TYPES)
        for child in list(root):
            name = child.get("PartName", "").lstrip("/")
            if name and (name not in self.parts or name in (_BODY, _FACTS)):
                root.remove(child)
        added = {_BODY: f"{_DOCUMENT}.document.main+xml", _FACTS: f"application/vnd.{_FACTS_KIND}"}
        if lists and "numbering" not in self.file.named:
            added[lists] = f"{_DOCUMENT}.numbering+xml"
        for name, kind in added.items():
            root.append(
                etree.fromstring(
                    f'<Override xmlns="{_PACKAGE}/content-types" PartName="/{name}" ContentType="{kind}"/>'
                )
            )
        return _xml(root)

    @staticmethod
    def _zipped(parts: dict[str, bytes]) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
            for name, content in parts.items():
                entry = zipfile.ZipInfo(name, _EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o600 << 16
                package.writestr(entry, content)
        return buffer.getvalue()


_CORE = f"{_PACKAGE}/relationships/metadata/core-properties"
_FACTS_KIND = "openxmlformats-package.core-properties+xml"


def _speak(styles: Any, language: str) -> None:
    """Let Word check spelling in the language of the document."""
    for found in styles.iter(w("lang")):
        if found.get(w("val"), language).partition("-")[0] != language.partition("-")[0]:
            found.set(w("val"), language)


def _beside(part: str, target: str) -> str:
    return posixpath.relpath(target, posixpath.dirname(part))


def _relations(relations: list[tuple[str, str, str, str]]) -> bytes:
    lines = "".join(
        f"<Relationship Id={quoteattr(identity)} Type={quoteattr(kind)} Target={quoteattr(target)}"
        f"{f' TargetMode={quoteattr(mode)}' if mode else ''}/>"
        for identity, kind, target, mode in relations
    )
    return f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'.encode()


def _xml(root: Any) -> bytes:
    found: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return found
