"""Opens a Word file of the user's: within bounds, and its parts by the relations between them."""

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

from lxml import etree

from tailor.errors import ExportFailed
from tailor.model.message import say

DAMAGE = (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, KeyError, ValueError, OSError, RuntimeError, EOFError)
"""What damaged packages are known to raise."""
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_BYTES = 100 * 1024 * 1024
_ON = ("1", "true", "on")


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a file is opened for, as its messages say: what it cannot be, what to do instead, what to do again."""

    be: str
    instead: str
    again: str


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation of a part to another, whose name is `target`, or to an address outside."""

    id: str
    kind: str
    target: str
    outside: bool = False


class WordPackage:
    """A Word file in memory; `main` is the name of its body's part. Raises ExportFailed in plain words."""

    def __init__(self, content: bytes, name: str, purpose: Purpose) -> None:
        if content.startswith(_OLD_OFFICE):
            raise ExportFailed(
                say(
                    "{name} has a password or is an old Word file. Save it as DOCX without one, then {again}.",
                    name=name,
                    again=purpose.again,
                )
            )
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(content))
            if sum(info.file_size for info in self.zip.infolist()) > _MOST_BYTES:
                raise ExportFailed(
                    say("{name} is too large to be {be}. {instead}", name=name, be=purpose.be, instead=purpose.instead)
                )
            self._refuse(name, purpose)
            self.main = next(
                (one.target for one in self.relations("") if one.kind == "officeDocument"), "word/document.xml"
            )
            self._read()
        except DAMAGE as error:
            raise ExportFailed(
                say(
                    "{name} is no Word file that can be {be}. {instead}",
                    name=name,
                    be=purpose.be,
                    instead=purpose.instead,
                )
            ) from error

    def _read(self) -> None:
        """Read what is needed of the parts; what damaged files raise here is told as damage."""

    def _refuse(self, name: str, purpose: Purpose) -> None:
        """Raise ExportFailed for a file that must not be used."""
        if "word/settings.xml" not in self.zip.namelist():
            return
        for element in self.xml("word/settings.xml").iter("{*}documentProtection"):
            values = {etree.QName(key).localname: value for key, value in element.attrib.items()}
            if values.get("enforcement") in _ON and values.get("edit", "none") != "none":
                raise ExportFailed(
                    say(
                        "{name} is protected against changes. Take the protection off in Word (Review, Restrict "
                        "Editing), then {again}.",
                        name=name,
                        again=purpose.again,
                    )
                )

    def relations(self, part: str) -> list[Relation]:
        """Return the relations of a part, or of the package where the name is empty."""
        folder, name = posixpath.split(part)
        path = posixpath.join(folder, "_rels", f"{name}.rels")
        if path not in self.zip.namelist():
            return []
        found = []
        for one in self.xml(path):
            outside, target = one.get("TargetMode") == "External", one.get("Target", "")
            if not outside:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found.append(Relation(one.get("Id", ""), one.get("Type", "").rpartition("/")[2], target, outside))
        return found

    def xml(self, part: str) -> Any:
        """Return the root of a part, without following what its XML may point to."""
        return etree.fromstring(self.zip.read(part), etree.XMLParser(resolve_entities=False, no_network=True))
