"""Reads a part of a Word file into its paragraphs, each with the bytes that its words stand in."""

import re
from dataclasses import dataclass
from typing import Any
from xml.parsers import expat

from tailor.exporters.in_place.paragraphs import Holder, Paragraph, Piece, Row, Table
from tailor.model.message import say

_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_TRACKED = {"ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "numberingChange"}
_HOLDERS = {"body", "hdr", "ftr", "tc", "txbxContent", "sdtContent"}
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
_PICTURES = {"drawing", "pict", "object", "sym", "footnoteReference", "endnoteReference"}
_MARKS = {"bookmarkStart": 1, "bookmarkEnd": -1, "commentRangeStart": 1, "commentRangeEnd": -1}
_MARKS |= {"permStart": 1, "permEnd": -1, "moveFromRangeStart": 1, "moveFromRangeEnd": -1}
_TAG = re.compile(rb"<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
_IMMOVABLE = say("a tab, a break or a picture stands among the words")
_CHANGED = say("it has tracked changes; accept or reject them in Word first")
_LOCKED = say("it is locked in the file")
_FILLED = say("Word fills it in itself")


class UnfitPart(ValueError):
    """A part that cannot be edited byte by byte; its text says why."""


@dataclass(slots=True)
class _Frame:
    name: str
    start: int
    inside: int
    reason: str = ""
    look: bytes = b""
    linked: bool = False
    holder: Holder | None = None
    table: Table | None = None
    row: Row | None = None
    copies: dict[str, list[Paragraph]] | None = None


def read_part(name: str, xml: bytes) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a part in reading order; raise UnfitPart where bytes cannot be told apart."""
    if not xml.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        raise UnfitPart(say("it is not written in UTF-8"))
    reading = _Reading(name, xml)
    try:
        reading.parser.Parse(xml, True)
    except expat.ExpatError as error:
        raise UnfitPart(say("its XML is damaged ({error})", error=error)) from error
    return tuple(reading.paragraphs)


class _Reading:
    """Follows the parser through one part."""

    def __init__(self, name: str, xml: bytes) -> None:
        self.name, self.xml = name, xml
        self.paragraphs: list[Paragraph] = []
        self.open: list[Paragraph] = []
        self.frames: list[_Frame] = []
        self.holders: list[Holder] = [Holder("part")]
        self.fields = 0
        self.words: list[str] | None = None
        self.parser: Any = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._data
        self.parser.XmlDeclHandler = self._declaration
        self.parser.StartDoctypeDeclHandler = self._doctype

    def _declaration(self, version: str, encoding: str | None, standalone: int) -> None:
        if (encoding or "utf-8").lower() not in ("utf-8", "utf8", "us-ascii"):
            raise UnfitPart(say("it is written in {encoding}", encoding=encoding))

    def _doctype(self, *_: object) -> None:
        raise UnfitPart(say("its XML has a document type"))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        start = int(self.parser.CurrentByteIndex)
        frame = _Frame(local if space in (*_WORD, _COMPATIBLE) else "", start, _tag_end(self.xml, start))
        self.frames.append(frame)
        plain = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        if frame.name == "p" and space in _WORD:
            self._begin_paragraph(frame)
        elif frame.name in _HOLDERS:
            row = next((one.row for one in reversed(self.frames) if one.row), None)
            frame.holder = Holder(frame.name, row if frame.name == "tc" else None)
            self.holders.append(frame.holder)
        elif frame.name == "tbl":
            holder = self.holders[-1]
            frame.table = Table(start, holder) if holder.kind == "body" else None
            holder.children.append(frame.table)
        elif frame.name == "tr" and self.frames[-2].table:
            frame.row = Row(start, self.frames[-2].table)
            frame.row.table.rows.append(frame.row)
        elif frame.name == "AlternateContent":
            frame.copies = {"Choice": [], "Fallback": []}
        elif frame.name in ("lock", "dataBinding"):
            self._content_control(frame.name, plain.get("val", ""))
        elif frame.name in ("hyperlink", "fldSimple"):
            frame.linked, frame.reason = frame.name == "hyperlink", _FILLED if frame.name == "fldSimple" else ""
        elif frame.name == "fldChar":
            self.fields += {"begin": 1, "end": -1}.get(plain.get("fldCharType", ""), 0)
            self._fix(_FILLED)
        elif self.open:
            self._inline(frame, plain)

    def _begin_paragraph(self, frame: _Frame) -> None:
        holder = self.holders[-1]
        tag = self.xml[frame.start + 1 : frame.inside].split(None, 1)[0].rstrip(b"/>")
        paragraph = Paragraph(self.name, frame.start, holder, len(holder.children), self.xml, prefix=tag[:-1])
        holder.children.append(paragraph)
        row = next((one.row for one in reversed(self.frames) if one.row), None)
        if row:
            row.paragraphs.append(paragraph)
        side = next((one.name for one in reversed(self.frames) if one.name in ("Choice", "Fallback")), "")
        copies = next((one.copies for one in reversed(self.frames) if one.copies is not None), None)
        if copies is not None and side:
            copies[side].append(paragraph)
        if "Fallback" not in [one.name for one in self.frames]:
            self.paragraphs.append(paragraph)
        paragraph.whole_fixed = self._reason()
        self.open.append(paragraph)

    def _content_control(self, name: str, value: str) -> None:
        """Note on the control around these properties what they forbid."""
        control = next((one for one in reversed(self.frames) if one.name == "sdt"), None)
        if control is None:
            return
        if name == "lock" and value in ("contentLocked", "sdtContentLocked"):
            control.reason = _LOCKED
        elif name == "dataBinding":
            control.reason = _FILLED
        elif name == "lock" and self.open:
            self._fix(_LOCKED)

    def _inline(self, frame: _Frame, attributes: dict[str, str]) -> None:
        paragraph, name = self.open[-1], frame.name
        if name == "t":
            self.words = []
        elif name in _TRACKED:
            frame.reason = _CHANGED
            self._fix(_CHANGED)
        elif name in _SIGNS and self._in_run():
            self._sign(_SIGNS[name], frame.start)
        elif name in _PICTURES:
            self._sign("\ufffc", frame.start)
            self._fix(_IMMOVABLE)
        elif name == "sectPr":
            self._fix(say("a section of the file ends with it"))
        elif name in _MARKS:
            mark = f"{name.removesuffix('Start').removesuffix('End')} {attributes.get('id', '')}"
            paragraph.marks[mark] = paragraph.marks.get(mark, 0) + _MARKS[name]

    def _in_run(self) -> bool:
        return len(self.frames) > 1 and self.frames[-2].name == "r"

    def _sign(self, text: str, start: int) -> None:
        run = self._run()
        look = run.look if run else b""
        self.open[-1].pieces.append(Piece(text, start, start, look=look, fixed=self._reason() or _IMMOVABLE))

    def _fix(self, reason: str) -> None:
        """Keep every paragraph around this place as a whole where it is."""
        for paragraph in self.open:
            paragraph.whole_fixed = paragraph.whole_fixed or reason

    def _reason(self) -> str:
        if self.fields > 0:
            return _FILLED
        return next((frame.reason for frame in reversed(self.frames) if frame.reason), "")

    def _data(self, text: str) -> None:
        if self.words is not None:
            self.words.append(text)

    def _end(self, name: str) -> None:
        frame = self.frames.pop()
        here = int(self.parser.CurrentByteIndex)
        closed = self.xml[frame.inside - 2 : frame.inside] == b"/>"
        end = frame.inside if closed else _tag_end(self.xml, here)
        if frame.holder is not None:
            self.holders.pop()
        for block in (frame.table, frame.row):
            if block:
                block.end = end
        if frame.name == "p" and self.open and self.open[-1].start == frame.start:
            self._end_paragraph(end)
        elif frame.name == "t" and self.words is not None and self.open:
            self._end_words(frame, frame.inside if closed else here)
        elif frame.name == "rPr" and self._run() is not None and self.frames[-1].name == "r":
            self.frames[-1].look = self.xml[frame.start : end]
        elif frame.name == "pPr" and self.open and self.frames[-1].name == "p":
            self.open[-1].properties = self.xml[frame.start : end]
        elif frame.copies is not None:
            _pair(frame.copies)

    def _run(self) -> _Frame | None:
        return next((frame for frame in reversed(self.frames) if frame.name == "r"), None)

    def _end_words(self, frame: _Frame, end: int) -> None:
        run = self._run()
        linked = any(one.linked for one in self.frames)
        text, look = "".join(self.words or ()), run.look if run else b""
        self.words = None
        if not any(one.name in ("del", "moveFrom") for one in self.frames):
            piece = Piece(text, frame.inside, end, self.xml[frame.start : frame.inside], look, linked, self._reason())
            self.open[-1].pieces.append(piece)

    def _end_paragraph(self, end: int) -> None:
        paragraph = self.open.pop()
        paragraph.end = end
        if any(paragraph.marks.values()):
            paragraph.whole_fixed = paragraph.whole_fixed or say("a bookmark or a comment reaches beyond it")


def _pair(copies: dict[str, list[Paragraph]]) -> None:
    """Join the paragraphs of a text box to their copies, where the two say the same."""
    shown, copied = copies["Choice"], copies["Fallback"]
    if [one.text for one in shown] == [one.text for one in copied]:
        for one, other in zip(shown, copied, strict=True):
            one.twin = other
    elif copied:
        for one in shown:
            for piece in one.pieces:
                piece.fixed = piece.fixed or say("its text box says something else in older programs")


def _tag_end(xml: bytes, start: int) -> int:
    """Return the byte behind the tag that begins at `start`; a quoted ">" does not end it."""
    found = _TAG.match(xml, start)
    if found is None:
        raise UnfitPart(say("its XML is damaged"))
    return found.end()
