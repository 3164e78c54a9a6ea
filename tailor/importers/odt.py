"""OpenDocument texts to lines: headers, body and footers with lists, tables, frames, notes and links."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from lxml import etree

from tailor.errors import UnreadableFile
from tailor.importers.archives import Archive, local_name
from tailor.importers.bullets import strip_marker
from tailor.importers.hidden_text import INVISIBLE
from tailor.importers.lines import Pages, Segment, TextLine, is_page_line
from tailor.importers.odt_styles import Look, OdtStyles
from tailor.importers.text_repair import repair
from tailor.model.message import say

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_SILENT = frozenset(
    {"tracked-changes", "annotation", "sequence-decls", "forms", "binary-data", "image", "ruby-text", "note-citation"}
)
_GENERATED = frozenset({"page-number", "page-count", "date", "time"})


def read_odt(content: bytes, path: Path) -> Pages:
    """Return the lines of an OpenDocument text."""
    archive = Archive(content, path, "an OpenDocument text")
    document, shared = archive.xml("content.xml"), archive.xml("styles.xml")
    body = document.find(f"{_OFFICE}body/{_OFFICE}text") if document is not None else None
    if document is None or body is None:
        raise UnreadableFile(
            say("{name} is an OpenDocument file, but no text. Save the résumé as .docx or PDF.", name=path.name)
        )
    styles = OdtStyles(tuple(root for root in (shared, document) if root is not None))
    edges = {"header": _Walk(styles), "footer": _Walk(styles)}
    for element in shared.iter() if shared is not None else ():
        name = local_name(element).removesuffix("-first").removesuffix("-left")
        if name in edges and "style" in etree.QName(element).namespace:
            edges[name].block(element)
    walk = _Walk(styles)
    walk.block(body)
    hidden = (*edges["header"].hidden, *walk.hidden, *edges["footer"].hidden)
    feet = [line for line in _once(edges["footer"].lines) if not is_page_line(line.plain)]
    lines = [*_once(edges["header"].lines), *walk.lines]
    warnings = (INVISIBLE,) if hidden or walk.white else ()
    return Pages(tuple(_numbered(lines)), unplaced=hidden, warnings=warnings, asides=tuple(feet))


def _once(lines: list[TextLine]) -> list[TextLine]:
    return list({line.plain: line for line in lines}.values())


def _numbered(lines: list[TextLine]) -> Iterator[TextLine]:
    for number, line in enumerate(lines):
        yield replace(line, span=(number, number + 1))


@dataclass(slots=True)
class _Paragraph:
    """The lines of one paragraph while it is read, and the frames anchored in it."""

    lines: list[list[Segment]] = field(default_factory=lambda: [[]])
    frames: list[etree._Element] = field(default_factory=list)
    wide: bool = False

    def add(self, text: str, look: Look, url: str) -> None:
        """Add words in one look."""
        line = self.lines[-1]
        if text.strip() or (line and not self.wide):
            wide = self.wide and bool(line)
            line.append(Segment(repair(text), size=look.size, bold=look.bold, italic=look.italic, url=url, wide=wide))
            self.wide = False


class _Walk:
    """Reads a part of the document into lines."""

    def __init__(self, styles: OdtStyles) -> None:
        self.styles = styles
        self.lines: list[TextLine] = []
        self.hidden: list[str] = []
        self.white = False
        self.gap = 0.0

    def block(self, parent: etree._Element, *, listed: bool = False) -> None:
        """Read what stands one under the other."""
        for child in parent:
            name = local_name(child)
            if name in ("p", "h"):
                self.paragraph(child, listed=listed)
                listed = False
            elif name == "list":
                for item in child:
                    self.block(item, listed=local_name(item) == "list-item")
            elif name == "table":
                self.table(child)
            elif name and name not in _SILENT:
                self.block(child, listed=listed)

    def paragraph(self, element: etree._Element, *, listed: bool) -> None:
        """Read one paragraph or heading."""
        look = self.styles.paragraph(element.get(f"{_TEXT}style-name", ""))
        level = element.get(f"{_TEXT}outline-level", "0") if local_name(element) == "h" else "0"
        paragraph = _Paragraph()
        self.inline(element, paragraph, look, "")
        shown = [segments for segments in paragraph.lines if any(segment.text.strip() for segment in segments)]
        if not shown:
            self.gap = 1.6
        for number, segments in enumerate(shown):
            first = number == 0
            self.add(segments, bullet=listed and first, level=int(level) if first and level.isdigit() else 0)
        for frame in paragraph.frames:
            self.block(frame)

    def add(self, segments: list[Segment], *, bullet: bool, level: int) -> None:
        """Add a line; a mark that was typed counts as a list's."""
        bare = strip_marker(segments[0].text)
        if bare != segments[0].text:
            bullet = True
            segments = [replace(segments[0], text=bare), *segments[1:]] if bare.strip() else segments[1:]
        if any(segment.text.strip() for segment in segments):
            segments[0] = replace(segments[0], wide=False)
            self.lines.append(TextLine(tuple(segments), bullet=bullet and not level, level=level, gap=self.gap))
            self.gap = 0.0

    def inline(self, element: etree._Element, into: _Paragraph, look: Look, url: str) -> None:
        """Read what stands one beside the other."""
        self.say(element.text, into, look, url)
        for child in element:
            name = local_name(child)
            if name == "span":
                own = self.styles.span(look, child.get(f"{_TEXT}style-name", ""))
                self.inline(child, into, own, url)
            elif name == "a":
                self.inline(child, into, look, child.get(_HREF, url))
            elif name == "tab":
                into.wide = True
            elif name == "s":
                count = child.get(f"{_TEXT}c", "1")
                into.wide = into.wide or (count.isdigit() and int(count) > 2)
                into.add(" ", look, url)
            elif name == "line-break":
                into.lines.append([])
                into.wide = False
            elif name in ("frame", "custom-shape", "rect", "g", "note"):
                into.frames.append(child)
            elif name and name not in _SILENT and name not in _GENERATED:
                self.inline(child, into, look, url)
            self.say(child.tail, into, look, url)

    def say(self, text: str | None, into: _Paragraph, look: Look, url: str) -> None:
        """Take words, or put hidden ones aside."""
        if not text:
            return
        text = (
            " ".join(text.split()).join((" " * text[:1].isspace(), " " * text[-1:].isspace())) if text.strip() else " "
        )
        if look.hidden:
            self.hidden.extend([text.strip()] if text.strip() else [])
        else:
            self.white = self.white or (look.white and bool(text.strip()))
            into.add(text, look, url)

    def table(self, element: etree._Element) -> None:
        """Read a table: rows of one-line cells become lines with wide gaps, other cells stand one after the other."""
        for row in element.iter(f"{_TABLE}table-row"):
            if next(row.iterancestors(f"{_TABLE}table")) is not element:
                continue
            cells = [lines for cell in row.iterchildren(f"{_TABLE}table-cell") if (lines := self._cell(cell))]
            if len(cells) > 1 and all(len(cell) == 1 and not cell[0].bullet for cell in cells):
                parts = [
                    replace(segment, wide=True) if number == 0 and place else segment
                    for place, cell in enumerate(cells)
                    for number, segment in enumerate(cell[0].segments)
                ]
                self.lines.append(replace(cells[0][0], segments=tuple(parts)))
            else:
                self.lines.extend(line for cell in cells for line in cell)

    def _cell(self, cell: etree._Element) -> list[TextLine]:
        start = len(self.lines)
        self.block(cell)
        lines = self.lines[start:]
        del self.lines[start:]
        return lines
