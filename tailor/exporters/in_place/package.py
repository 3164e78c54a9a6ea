"""Opens the user's own Word file for editing and puts it together again, all parts but the edited ones as they were."""

import copy
import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any

from lxml import etree

from tailor.errors import ExportFailed

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_BYTES = 100 * 1024 * 1024
_ON = ("1", "true", "on")
_DAMAGE = (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, KeyError, ValueError, OSError, RuntimeError, EOFError)


class WordFile:
    """The user's file: `main` is the name of its body's part, `parts` holds the XML of all parts with words."""

    def __init__(self, content: bytes, name: str) -> None:
        if content.startswith(_OLD_OFFICE):
            raise ExportFailed(
                f"{name} has a password or is an old Word file. Save it as DOCX without one, then read it again."
            )
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(content))
            if sum(info.file_size for info in self.zip.infolist()) > _MOST_BYTES:
                raise ExportFailed(f"{name} is too large to be edited. Export with a template instead.")
            self._refuse_forbidden(name)
            self.main, self.edges = self._parts()
            self.parts = {
                part: self.zip.read(part) for part in (*self.edges["header"], self.main, *self.edges["footer"])
            }
        except _DAMAGE as error:
            raise ExportFailed(f"{name} is no Word file that can be edited. Export with a template instead.") from error

    def with_parts(self, parts: Mapping[str, bytes]) -> bytes:
        """Return the file with some parts' bytes new, everything else in the same order with the same dates."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as package:
            package.comment = self.zip.comment
            for info in self.zip.infolist():
                content = parts.get(info.filename)
                package.writestr(copy.copy(info), self.zip.read(info) if content is None else content)
        return buffer.getvalue()

    def _refuse_forbidden(self, name: str) -> None:
        names = set(self.zip.namelist())
        if any(one.startswith("_xmlsignatures/") for one in names):
            raise ExportFailed(f"{name} is signed; a change would break the signature. Export with a template instead.")
        if "word/settings.xml" not in names:
            return
        for element in self._xml("word/settings.xml").iter("{*}documentProtection"):
            values = {etree.QName(key).localname: value for key, value in element.attrib.items()}
            if values.get("enforcement") in _ON and values.get("edit", "none") != "none":
                raise ExportFailed(
                    f"{name} is protected against changes. Take the protection off in Word (Review, Restrict Editing), "
                    "then read the file again."
                )

    def _parts(self) -> tuple[str, dict[str, list[str]]]:
        main = next(
            (part for kind, part in self._relations("") if kind.endswith("/officeDocument")), "word/document.xml"
        )
        edges: dict[str, list[str]] = {"header": [], "footer": []}
        for kind, part in self._relations(main):
            which = kind.rpartition("/")[2]
            if which in edges and part in self.zip.namelist() and part not in edges[which]:
                edges[which].append(part)
        return main, edges

    def _relations(self, part: str) -> list[tuple[str, str]]:
        folder, name = posixpath.split(part)
        path = posixpath.join(folder, "_rels", f"{name}.rels")
        if path not in self.zip.namelist():
            return []
        return [
            (one.get("Type", ""), posixpath.normpath(posixpath.join("/", folder, one.get("Target", ""))).lstrip("/"))
            for one in self._xml(path)
            if one.get("TargetMode") != "External"
        ]

    def _xml(self, part: str) -> Any:
        return etree.fromstring(self.zip.read(part), etree.XMLParser(resolve_entities=False, no_network=True))
