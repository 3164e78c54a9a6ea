"""Opens a Word file as the ZIP of XML parts that it is, with every limit checked before anything is inflated."""

import io
import posixpath
import zipfile
import zlib
from pathlib import Path

from lxml import etree

from tailor.errors import PasswordNeeded, UnreadableFile
from tailor.model.message import say

MAX_MEMBERS = 2000
MAX_BYTES = 50 * 1024 * 1024
MAX_RATIO = 200
_RATIO_FREE = 1024 * 1024
"""A part smaller than this may be packed as tight as it likes: styles full of repetition are."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_W = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Package:
    """The parts of one Word file."""

    def __init__(self, content: bytes, path: Path) -> None:
        self.path = path
        self.damaged = say("{name} is damaged and cannot be opened. Save the résumé as DOCX again.", name=path.name)
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError) as error:
            raise UnreadableFile(self.damaged) from error
        check_members(self.zip, path)
        self.names = set(self.zip.namelist())
        self.main = self._main_part()

    def _main_part(self) -> str:
        for target in self.relations("").values():
            if target.endswith(".xml") and target.startswith("word/") and "document" in target:
                return target
        if "word/document.xml" in self.names:
            return "word/document.xml"
        raise UnreadableFile(
            say(
                "{name} is not a Word document. Open it in the program it comes from and save it as DOCX or PDF.",
                name=self.path.name,
            )
        )

    def part(self, name: str) -> etree._Element | None:
        """Return a part as XML, or nothing where the file has no such part."""
        if name not in self.names:
            return None
        try:
            content = self.zip.read(name)
        except RuntimeError as error:
            raise PasswordNeeded(
                say("{name} is protected with a password. Save it without one.", name=self.path.name)
            ) from error
        except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, EOFError) as error:
            raise UnreadableFile(self.damaged) from error
        return self._parse(content)

    def _parse(self, content: bytes) -> etree._Element:
        content = content.replace(_STRICT_W, W[1:-1].encode())
        if b"<!DOCTYPE" in content[:4096] or b"<!ENTITY" in content:
            raise UnreadableFile(
                say(
                    "{name} contains a document type declaration, which no résumé needs; it was not opened. "
                    "Save it as DOCX again.",
                    name=self.path.name,
                )
            )
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            return etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            raise UnreadableFile(self.damaged) from error

    def relations(self, part: str) -> dict[str, str]:
        """Return the targets of a part by their id; targets inside the file as names of parts."""
        folder, name = posixpath.split(part)
        root = self.part(posixpath.join(folder, "_rels", f"{name}.rels"))
        found = {}
        for relation in root.iter(_RELATION) if root is not None else ():
            target = relation.get("Target", "")
            if relation.get("TargetMode") != "External":
                target = (
                    posixpath.normpath(posixpath.join(folder, target)) if not target.startswith("/") else target[1:]
                )
            found[relation.get("Id", "")] = target
        return found


def check_members(archive: zipfile.ZipFile, path: Path) -> None:
    """Refuse an archive that would inflate beyond what a résumé can be."""
    members = archive.infolist()
    packed = sum(member.compress_size for member in members)
    size = sum(member.file_size for member in members)
    dense = any(m.file_size > _RATIO_FREE and m.file_size > MAX_RATIO * max(m.compress_size, 1) for m in members)
    if (
        len(members) > MAX_MEMBERS
        or size > MAX_BYTES
        or dense
        or (size > _RATIO_FREE and size > MAX_RATIO * max(packed, 1))
    ):
        raise UnreadableFile(
            say(
                "{name} would unpack to far more than a résumé holds; it was not opened. Save the résumé "
                "as DOCX again.",
                name=path.name,
            )
        )
