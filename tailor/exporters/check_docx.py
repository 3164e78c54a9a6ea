"""What in a Word file's build keeps machines from reading it: headers, text boxes, tables as layout, what is hidden."""

import io
import re
import zipfile
from typing import Any

from lxml import etree

from tailor.exporters.check_hidden import hidden_in_word, hidden_in_words
from tailor.model.message import say
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
        drawn = next(pictures, None) is not None
        message = say("The file holds no text, only pictures.") if drawn else say("The file holds no text.")
        findings.append(Finding("image-only", message))
    findings += _margins(content)
    boxes = (box for box in body.iter(f"{_MAIN}txbxContent") if not _within(box, _FALLBACK))
    boxed = " ".join(filter(None, (_text(part).strip() for box in boxes for part in box.iter(f"{_MAIN}p"))))
    if boxed:
        message = say(
            "Some readers leave out text boxes, and with them: “{words}”. Make it a plain paragraph.",
            words=_short(boxed),
        )
        findings.append(Finding("text-box", message, "text box"))
    findings += _tables(body, len(text))
    if any(int(columns.get(f"{_MAIN}num") or 1) > 1 for columns in body.iter(f"{_MAIN}cols")):
        message = say("The page is set in columns, which some readers mix line by line. Use one column.")
        findings.append(Finding("columns", message, "body"))
    if next(body.iter(f"{_MAIN}sym"), None) is not None:
        findings.append(
            Finding("icons", say("Signs from a symbol font are lost on machines. Use words instead."), "body")
        )
    hidden = hidden_in_word(body)
    if hidden:
        findings.append(Finding("hidden", hidden_in_words(hidden), "body"))
    return findings


def _tables(body: Any, letters: int) -> list[Finding]:
    """Return a finding where tables with cells side by side hold much of the text."""
    tables = [table for table in body.iter(f"{_MAIN}tbl") if not _within(table, f"{_MAIN}tbl") and _is_wide(table)]
    if not letters or sum(len(_text(table)) for table in tables) / letters <= _LEAST_IN_TABLE:
        return []
    message = say(
        "A table lays out the page; some readers take its cells row by row and mix what stands "
        "side by side. Use plain paragraphs, with tabs for dates."
    )
    parts = (_text(part).strip() for table in tables for part in table.iter(f"{_MAIN}p"))
    first = next(filter(None, parts), "")
    return [Finding("table", message, say("the table with “{first}”", first=_short(first)))]


def _is_wide(table: Any) -> bool:
    """Whether two cells of a row hold text; a table of one column reads like paragraphs."""
    rows = (
        [cell for cell in row.iterchildren(f"{_MAIN}tc") if _text(cell).strip()] for row in table.iter(f"{_MAIN}tr")
    )
    return any(len(cells) > 1 for cells in rows)


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
                message = say(
                    "Many readers skip the {found}, and with it: “{text}”. Move it into the page itself.",
                    found=found[1],
                    text=_short(text),
                )
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
