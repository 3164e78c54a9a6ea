"""Tells by its content what a file is, and refuses in plain words what is no résumé file."""

import io
import json
import zipfile
import zlib
from enum import Enum
from pathlib import Path

from tailor.errors import PasswordNeeded, UnreadableFile
from tailor.importers.europass import looks_like_europass
from tailor.importers.markdown import looks_like_markdown
from tailor.importers.plain_text import decode_text
from tailor.importers.web_page import looks_like_html
from tailor.model.message import say

MAX_BYTES = 20 * 1024 * 1024
READ = say(
    "Tailor reads DOCX, PDF, ODT, RTF, web pages, plain text, Markdown, JSON Resume, Europass XML and LinkedIn exports"
)
_LONGEST_TYPE = 200


class FileKind(Enum):
    """The kinds of files that can be read."""

    PDF = "pdf"
    DOCX = "docx"
    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"
    HTML = "html"
    ODT = "odt"
    RTF = "rtf"
    LINKEDIN = "linkedin"
    EUROPASS = "europass"
    OLD_WORD = "doc"
    PAGES = "pages"


_PICTURES = {
    b"\x89PNG": say("a PNG picture"),
    b"\xff\xd8\xff": say("a JPEG picture"),
    b"GIF8": say("a GIF picture"),
    b"BM": say("a picture"),
    b"II*\x00": say("a TIFF picture"),
    b"MM\x00*": say("a TIFF picture"),
}
_LINKEDIN_TABLES = ("Positions.csv", "Profile.csv", "Email Addresses.csv", "Education.csv")
_OTHERS = {
    b"\x7fELF": say("a program"),
    b"MZ": say("a program"),
    b"Rar!": say("a RAR archive"),
    b"7z\xbc\xaf": say("a 7-Zip archive"),
    b"\x1f\x8b": say("a GZIP archive"),
    b"%!PS": say("a PostScript file"),
    b"SQLite format": say("a database"),
}


def check_size(size: int, path: Path) -> None:
    """Refuse an empty file and one larger than a résumé can be."""
    if size == 0:
        raise UnreadableFile(say("{name} is empty. Choose another file.", name=path.name))
    if size > MAX_BYTES:
        raise UnreadableFile(
            say("{name} is larger than 20 MB. Save the résumé without large pictures.", name=path.name)
        )


def sniff(content: bytes, path: Path) -> FileKind:
    """Return what a file is by its content."""
    check_size(len(content), path)
    if b"%PDF" in content[:1024]:
        return FileKind.PDF
    if content.startswith(b"PK"):
        return _zip_kind(content, path)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        return _old_office(content, path)
    if content[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return FileKind.RTF
    for names in (_PICTURES, _OTHERS):
        for mark, name in names.items():
            if content.startswith(mark):
                raise UnreadableFile(
                    say("{name} is {kind}, not a document. {read}.", name=path.name, kind=name, read=READ)
                )
    return _text_kind(content, path)


def _zip_kind(content: bytes, path: Path) -> FileKind:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            mimetype = ""
            if "mimetype" in names and archive.getinfo("mimetype").file_size < _LONGEST_TYPE:
                with archive.open("mimetype") as member:
                    mimetype = member.read(_LONGEST_TYPE).decode("ascii", "replace")
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, RuntimeError, NotImplementedError) as error:
        raise UnreadableFile(
            say("{name} is damaged and cannot be opened. Save the résumé as DOCX again.", name=path.name)
        ) from error
    if any(name.startswith("word/") for name in names):
        return FileKind.DOCX
    if "opendocument.text" in mimetype:
        return FileKind.ODT
    if "opendocument" in mimetype:
        raise UnreadableFile(
            say(
                "{name} is an OpenDocument file, but no text. Save it as .docx or PDF. {read}.",
                name=path.name,
                read=READ,
            )
        )
    if any(name.endswith(".iwa") or name.startswith(("Index/", "QuickLook/")) for name in names):
        return FileKind.PAGES
    if any(name.endswith(_LINKEDIN_TABLES) for name in names):
        return FileKind.LINKEDIN
    raise UnreadableFile(
        say("{name} is a ZIP archive or a document of another program. {read}.", name=path.name, read=READ)
    )


def _old_office(content: bytes, path: Path) -> FileKind:
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise PasswordNeeded(
            say(
                "{name} is a Word file protected with a password. Open it in Word and save it without one.",
                name=path.name,
            )
        )
    if "WordDocument".encode("utf-16-le") in content:
        return FileKind.OLD_WORD
    raise UnreadableFile(
        say(
            "{name} is a file of an old Office program. Open it there and save it as .docx. {read}.",
            name=path.name,
            read=READ,
        )
    )


def _text_kind(content: bytes, path: Path) -> FileKind:
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff")) or content[:400].count(b"\x00") in range(
        len(content[:400]) // 3, len(content[:400])
    )
    if not wide and b"\x00" in content[:8000]:
        raise UnreadableFile(say("{name} is not a document. {read}.", name=path.name, read=READ))
    if looks_like_europass(content):
        return FileKind.EUROPASS
    text = decode_text(content, path)
    start = text.lstrip()[:500].lower()
    if start.startswith("{") and _is_json(text):
        return FileKind.JSON
    if looks_like_html(text):
        return FileKind.HTML
    if start.startswith("<?xml"):
        raise UnreadableFile(
            say("{name} is an XML file of another program. Save it as PDF or .docx. {read}.", name=path.name, read=READ)
        )
    strange = sum(1 for c in text[:4000] if ord(c) < 32 and c not in "\t\r\n\f")
    if strange > 8 + len(text[:4000]) // 50:
        raise UnreadableFile(say("{name} is not a document. {read}.", name=path.name, read=READ))
    named = path.suffix.lower() in (".md", ".markdown")
    return FileKind.MARKDOWN if looks_like_markdown(text) or (named and "#" in text) else FileKind.TEXT


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False
