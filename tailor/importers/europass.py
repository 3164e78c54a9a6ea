"""Europass CVs to the model, from their XML: SkillsPassport of the years to 2020 and Candidate since."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from lxml import etree

from tailor.errors import UnreadableFile
from tailor.importers.archives import local_name, parse_xml
from tailor.importers.documents import imported_of
from tailor.importers.europass_candidate import document_of_candidate
from tailor.importers.europass_passport import document_of_passport
from tailor.importers.leftovers import find_leftovers
from tailor.importers.web_resume import read_web_resume
from tailor.model.imported import Imported
from tailor.model.message import say

_READERS: dict[str, Callable[[etree._Element], dict[str, Any]]] = {
    "skillspassport": document_of_passport,
    "europass": document_of_passport,
    "learnerinfo": document_of_passport,
    "candidate": document_of_candidate,
}

_SILENT = frozenset(
    {"documentinfo", "printingpreferences", "attachmentlist", "attachment", "photo", "signature", "documentidgroup"}
    | {
        "processinginformation",
        "candidatesupplier",
        "period",
        "birthdate",
        "birthdateinfo",
        "code",
        "renderinginformation",
    }
    | {"attendanceperiod", "employmentperiod", "year", "month", "day", "uselevel", "mediatype", "filetype", "data"}
)


def looks_like_europass(content: bytes) -> bool:
    """Tell whether a file's beginning is that of a Europass XML document."""
    start = content[:4000].decode("utf-8", "replace").casefold().replace("\x00", "")
    return "europass" in start and any(f"<{name}" in start or f":{name}" in start for name in _READERS)


def read_europass(content: bytes, path: Path) -> Imported:
    """Read a Europass XML document; one that is an empty form is refused."""
    damaged = say(
        "{name} is damaged and cannot be opened as Europass XML. Save the résumé as .docx or PDF again.",
        name=path.name,
    )
    root = parse_xml(content, path, damaged)
    read = _READERS.get(local_name(root).casefold())
    document = {key: value for key, value in (read(root) if read else {}).items() if value}
    if set(document) <= {"basics"} and not document.get("basics", {}).get("name"):
        raise UnreadableFile(
            say("{name} is a Europass form that nobody filled in. Choose another file.", name=path.name)
        )
    imported = imported_of(document)
    lines = [line for text in _said(root) for line in read_web_resume(text).lines]
    return replace(imported, unplaced=tuple(find_leftovers(lines, imported.resume, ())))


def _said(element: etree._Element) -> Iterator[str]:
    """Yield what a person wrote into the form: no codes, numbers of documents, dates or pictures."""
    name = local_name(element).casefold()
    if not name or name in _SILENT or name.endswith(("code", "id", "datetime", "indicator")):
        return
    if element.text and element.text.strip():
        yield element.text
    for child in element:
        yield from _said(child)
