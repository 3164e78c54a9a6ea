"""Opens ZIP archives of other programs with every limit checked before a byte is inflated; nothing reaches the disk."""

import io
import zipfile
import zlib
from pathlib import Path

from lxml import etree

from tailor.errors import PasswordNeeded, UnreadableFile
from tailor.importers.docx_package import check_members
from tailor.model.message import say


class Archive:
    """One ZIP archive, read in memory; `kind` names it in messages ("OpenDocument file")."""

    def __init__(self, content: bytes, path: Path, kind: str) -> None:
        self.path = path
        self.kind = kind
        self.damaged = say(
            "{name} is damaged and cannot be opened as {kind}. Save the résumé as .docx or PDF again.",
            name=path.name,
            kind=kind,
        )
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise UnreadableFile(self.damaged) from error
        check_members(self.zip, path)
        self.names = tuple(self.zip.namelist())

    def read(self, name: str) -> bytes:
        """Return a member, never more of it than its own entry in the list says."""
        try:
            with self.zip.open(name) as member:
                return member.read(self.zip.getinfo(name).file_size + 1)
        except RuntimeError as error:
            raise PasswordNeeded(
                say("{name} is protected with a password. Save it without one.", name=self.path.name)
            ) from error
        except (zipfile.BadZipFile, zlib.error, OSError, ValueError, KeyError, EOFError) as error:
            raise UnreadableFile(self.damaged) from error

    def xml(self, name: str) -> etree._Element | None:
        """Return a member as XML, or nothing where there is none of this name."""
        return parse_xml(self.read(name), self.path, self.damaged) if name in self.names else None


def parse_xml(content: bytes, path: Path, damaged: str) -> etree._Element:
    """Return foreign XML as a tree: no entities, no document type, nothing from outside, no giant trees."""
    if b"<!DOCTYPE" in content[:4096] or b"<!ENTITY" in content:
        raise UnreadableFile(
            say(
                "{name} contains a document type declaration, which no résumé needs; it was not opened. "
                "Save it as .docx or PDF again.",
                name=path.name,
            )
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableFile(damaged) from error


def local_name(element: etree._Element) -> str:
    """Return an element's name without its namespace; nothing for comments and the like."""
    # Not by etree.QName: broken web pages have elements whose names it refuses.
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
