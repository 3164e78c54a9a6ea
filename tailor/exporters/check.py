"""Reads any Word or PDF file as machines do and says in plain words what may go wrong with it."""

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tailor.errors import PasswordNeeded, UnreadableFile
from tailor.exporters.check_contact import contact_findings
from tailor.exporters.check_docx import word_findings
from tailor.exporters.check_pdf import open_pdf, page_findings
from tailor.exporters.extractors import ReaderFailed, body_of, read_all
from tailor.exporters.readback import bad_characters
from tailor.exporters.report import finding_to_json
from tailor.model.message import say
from tailor.model.report import Finding

_LARGEST = 20 * 1024 * 1024
_LARGEST_UNPACKED = 200 * 1024 * 1024
_ENCRYPTED_OFFICE = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file as machines read it: its text by reader, and what is in doubt; `pages` is 0 where nobody can tell."""

    path: str
    pages: int
    texts: dict[str, str]
    findings: tuple[Finding, ...]


def check_file(path: Path) -> CheckedFile:
    """Read a file with every reader of its format; raise UnreadableFile where it is neither Word nor PDF."""
    content = _content(path)
    kind = _kind(path, content)
    pages, found = _look(path, content, kind)
    texts, failed = read_all(path, kind)
    findings = [
        *(Finding("unreadable", say("{name} cannot read this file.", name=name), name) for name in failed),
        *found,
        *_character_findings(texts),
        *contact_findings(texts),
    ]
    return CheckedFile(str(path), pages, texts, tuple(findings))


def checked_to_json(checked: CheckedFile) -> dict[str, Any]:
    """Return what was found in the shape of the command line."""
    findings = [finding_to_json(finding) for finding in checked.findings]
    return {"path": checked.path, "pages": checked.pages, "text": dict(checked.texts), "findings": findings}


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > _LARGEST:
            raise UnreadableFile(
                say("{name} is larger than 20 MB. Save a smaller copy, for instance without pictures.", name=path.name)
            )
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(
            say("{name} cannot be opened: {reason}.", name=path.name, reason=error.strerror or error)
        ) from error
    if not content:
        raise UnreadableFile(say("{name} is empty. Choose another file.", name=path.name))
    return content


def _kind(path: Path, content: bytes) -> str:
    if b"%PDF-" in content[:1024]:
        return "pdf"
    if content.startswith(_ENCRYPTED_OFFICE):
        raise UnreadableFile(
            say("{name} is locked with a password or in an old Word format. Save it as DOCX first.", name=path.name)
        )
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            members = package.infolist()
    except zipfile.BadZipFile:
        members = []
    if not any(member.filename == "word/document.xml" for member in members):
        raise UnreadableFile(say("{name} is neither a Word (DOCX) nor a PDF file, or it is damaged.", name=path.name))
    if sum(member.file_size for member in members) > _LARGEST_UNPACKED:
        raise UnreadableFile(
            say("{name} unpacks to more than a document can hold, so it is not opened.", name=path.name)
        )
    return "docx"


def _look(path: Path, content: bytes, kind: str) -> tuple[int, list[Finding]]:
    """Return the number of pages and what the file's own build shows."""
    if kind == "docx":
        try:
            return 0, word_findings(content, body_of(content))
        except ReaderFailed as error:
            raise UnreadableFile(
                say("{name} is damaged and cannot be read. Save it anew from Word.", name=path.name)
            ) from error
    try:
        with open_pdf(content) as pdf:
            return len(pdf), page_findings(pdf)
    except PermissionError as error:
        raise PasswordNeeded(
            say("{name} is locked with a password. Save a copy without one.", name=path.name)
        ) from error
    except ReaderFailed as error:
        raise UnreadableFile(
            say("{name} is damaged and cannot be read. Save it anew as PDF.", name=path.name)
        ) from error


def _character_findings(texts: dict[str, str]) -> list[Finding]:
    bad = {character for text in texts.values() for character in bad_characters(text)}
    icons = sorted(character for character in bad if "\ue000" <= character <= "\uf8ff" or character >= "\U000f0000")
    joined = sorted(character for character in bad if "\ufb00" <= character <= "\ufb06")
    broken = "\ufffe" in bad
    other = sorted(bad.difference(icons, joined, "\ufffe"))
    findings = []
    if icons:
        message = say(
            "{icons} from a symbol font: machines read nonsense there. Use words instead.",
            icons=say("(One icon|%n icons)", n=len(icons)),
        )
        findings.append(Finding("icons", message))
    if joined:
        message = say(
            "Joined letters ({joined}) are stored as one sign, so words such as “office” are not "
            "found. Switch ligatures off, or export the file anew.",
            joined=" ".join(joined),
        )
        findings.append(Finding("ligatures", message))
    if broken:
        message = say(
            "Words are broken with hyphens at line ends; some readers do not put them together. Switch hyphenation off."
        )
        findings.append(Finding("hyphenation", message))
    if other:
        codes = ", ".join(f"U+{ord(character):04X}" for character in other[:5])
        findings.append(
            Finding("characters", say("Some characters are read as nothing ({codes}). Write them anew.", codes=codes))
        )
    return findings
