"""What in a Word file's build keeps machines from reading it: headers, text boxes, tables as layout, pictures."""

import io
import re
import zipfile
from typing import Any

from lxml import etree

from tailor.model.report import Finding

_MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SHOWN = 60
_LEAST_IN_TABLE = 0.2
_FIELD = re.compile(r"^[\d\s/|–-]*$")
_CONTACT = re.compile(r"@|\d[\d\s().-]{6,}\d")


def word_findings(content: bytes, body: Any) -> list[Finding]:
    """Return what may go wrong, from the file's own build."""
    text = _text(body)
    findings = []
    pictures = body.iter("{*}drawing", "{*}pict", f"{_MAIN}object")
    if not text.strip():
        message = "The file holds no text" + (", only pictures." if next(pictures, None) is not None else ".")
        findings.append(Finding("image-only", message))
    findings += _margins(content)
    boxed = " ".join(_text(box) for box in body.iter(f"{_MAIN}txbxContent") if not _within(box, _FALLBACK)).strip()
    if boxed:
        findings.append(
            Finding("text-box", f"Text in a text box is left out by some readers: “{_short(boxed)}”.", "body")
        )
    tables = [table for table in body.iter(f"{_MAIN}tbl") if not _within(table, f"{_MAIN}tbl")]
    in_tables = sum(len(_text(table)) for table in tables)
    if text and in_tables / len(text) > _LEAST_IN_TABLE:
        message = "A table lays out the page; some readers take its cells row by row and mix what stands side by side."
        findings.append(Finding("table", message, "body"))
    if any(int(columns.get(f"{_MAIN}num") or 1) > 1 for columns in body.iter(f"{_MAIN}cols")):
        findings.append(Finding("columns", "The page is set in columns, which some readers mix line by line.", "body"))
    if next(body.iter(f"{_MAIN}sym"), None) is not None:
        findings.append(Finding("icons", "Signs from a symbol font are lost on machines. Use words instead.", "body"))
    return findings


def _margins(content: bytes) -> list[Finding]:
    """Return a finding for each header and footer that says more than a page number."""
    findings = []
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in sorted(package.namelist()):
            found = re.fullmatch(r"word/(header|footer)\d*\.xml", name)
            if not found:
                continue
            try:
                root = etree.fromstring(package.read(name), etree.XMLParser(resolve_entities=False, no_network=True))
            except etree.XMLSyntaxError:
                continue
            text = " ".join(_text(root).split())
            if not _FIELD.match(text) and not (_counts_pages(root) and not _CONTACT.search(text)):
                message = f"Many readers skip the {found[1]}, and with it: “{_short(text)}”."
                findings.append(Finding(found[1], message, found[1]))
    return findings


def _counts_pages(root: Any) -> bool:
    """Whether a header or footer is there for the page number."""
    simple = (field.get(f"{_MAIN}instr", "") for field in root.iter(f"{_MAIN}fldSimple"))
    return any("PAGE" in words for words in (*simple, *(found.text or "" for found in root.iter(f"{_MAIN}instrText"))))


def _text(node: Any) -> str:
    words = [words for words in node.iter(f"{_MAIN}t") if not _within(words, _FALLBACK)]
    return "".join(word.text or "" for word in words)


def _within(node: Any, tag: str) -> bool:
    return next(node.iterancestors(tag), None) is not None


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
