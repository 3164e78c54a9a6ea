"""Word files to lines: headers, body and footers with all that can hold text in them, in reading order."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from lxml import etree

from tailor.importers.bullets import is_marker, strip_marker
from tailor.importers.docx_package import R_ID, Package, W
from tailor.importers.docx_styles import Format, Styles
from tailor.importers.headings import known_kind
from tailor.importers.hidden_text import INVISIBLE, is_tiny
from tailor.importers.lines import Pages, Segment, TextLine, is_page_line
from tailor.importers.text_repair import repair

_SKIPPED = {
    "del",
    "moveFrom",
    "instrText",
    "pPr",
    "rPr",
    "delText",
    "sdtPr",
    "sdtEndPr",
    "tcPr",
    "tblPr",
    "trPr",
    "tblGrid",
    "Fallback",
}
_BLANKS = "   "


def read_docx(content: bytes, path: Path) -> Pages:
    """Return the lines of a Word file."""
    package = Package(content, path)
    styles = Styles(package.part("word/styles.xml"), package.part("word/numbering.xml"))
    walk = _Walk(styles)
    edges = _edge_parts(package)
    for name in edges["header"]:
        walk.part(package.part(name), package.relations(name))
    document = package.part(package.main)
    walk.part(document.find(f"{W}body") if document is not None else None, package.relations(package.main))
    footer = _Walk(styles)
    for name in edges["footer"]:
        footer.part(package.part(name), package.relations(name))
    hidden = tuple(dict.fromkeys([*walk.hidden, *footer.hidden]))
    warnings = (INVISIBLE,) if hidden or walk.white or footer.white else ()
    asides = [line for line in footer.lines if not is_page_line(line.plain)]
    lines = tuple(_without_repeats(walk.lines))
    return Pages(lines, warnings=warnings, unplaced=hidden, asides=tuple(_without_repeats(asides)))


def _edge_parts(package: Package) -> dict[str, list[str]]:
    """Return the headers and footers that the document uses, each once."""
    found: dict[str, list[str]] = {"header": [], "footer": []}
    for target in sorted(set(package.relations(package.main).values())):
        for kind, names in found.items():
            if posixpath.basename(target).startswith(kind) and target in package.names:
                names.append(target)
    return found


def _without_repeats(lines: list[TextLine]) -> Iterator[TextLine]:
    """Leave out what a first-page header and the other pages' header both say, and bare page numbers."""
    seen: set[str] = set()
    for line in lines:
        if line.page == 0 and (line.plain in seen or (line.plain.isdigit() and len(line.plain) < 3)):
            continue
        if line.page == 0:
            seen.add(line.plain)
        yield replace(line, page=0)


@dataclass(slots=True)
class _Paragraph:
    """The lines of one paragraph while it is read."""

    look: Format
    lines: list[list[Segment]] = field(default_factory=lambda: [[]])
    boxes: list[tuple[etree._Element, dict[str, str]]] = field(default_factory=list)
    wide: bool = False
    chars: int = 0

    def add(self, text: str, look: Format, url: str) -> None:
        """Add words; a run of blanks is a wide gap."""
        parts = text.replace("\t", _BLANKS).split(_BLANKS) if _BLANKS in text or "\t" in text else [text]
        for number, part in enumerate(parts):
            self.wide = self.wide or number > 0
            if not part or (not part.strip() and (self.wide or not self.lines[-1])):
                continue
            shown = part.upper() if look.caps else part
            wide = self.wide and bool(self.lines[-1])
            if self.wide and not self.lines[-1] and not part.strip():
                continue
            self.lines[-1].append(
                Segment(repair(shown), size=look.size, bold=look.bold, italic=look.italic, url=url, wide=wide)
            )
            self.wide = False

    def new_line(self) -> None:
        """Begin the next line, as a soft break does."""
        self.lines.append([])
        self.wide = False


class _Walk:
    """Reads all parts of a file into one list of lines."""

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self.lines: list[TextLine] = []
        self.white = False
        self.hidden: list[str] = []
        self.count = 0
        self.edge = True
        self.gap = 0.0

    def part(self, root: etree._Element | None, relations: dict[str, str]) -> None:
        """Read one part: the body, a header or a footer."""
        if root is not None:
            self.edge = root.tag != f"{W}body"
            self.block(root, relations)

    def block(self, parent: etree._Element, relations: dict[str, str]) -> None:
        """Read what stands one under the other."""
        for child in parent:
            name = _name(child)
            if name == "p":
                self.paragraph(child, relations)
            elif name == "tbl":
                self.table(child, relations)
            elif name and name not in _SKIPPED and name != "sectPr":
                self.block(child, relations)

    def paragraph(self, element: etree._Element, relations: dict[str, str]) -> None:
        """Read one paragraph, then the text boxes anchored in it."""
        look = self.styles.paragraph(element.find(f"{W}pPr"))
        paragraph = _Paragraph(look)
        self.inline(element, paragraph, look, relations, "")
        shown = [segments for segments in paragraph.lines if any(s.text.strip() for s in segments)]
        if not shown:
            self.gap = 1.6
        for number, segments in enumerate(shown):
            self._add(segments, look, first=number == 0)
        for box, box_relations in paragraph.boxes:
            self.block(box, box_relations)

    def _add(self, segments: list[Segment], look: Format, first: bool) -> None:
        bullet = bool(look.bullet) and first
        if not bullet and len(segments) > 1 and segments[1].wide and is_marker(segments[0].text.strip()):
            bullet, segments = True, segments[1:]
        bare = strip_marker(segments[0].text) if not bullet else segments[0].text
        if bare != segments[0].text:
            bullet = True
            segments = [replace(segments[0], text=bare), *segments[1:]] if bare.strip() else segments[1:]
        if segments and any(s.text.strip() for s in segments):
            segments[0] = replace(segments[0], wide=False)
            page = 0 if self.edge else 1
            span = (self.count, self.count + 1)
            self.lines.append(
                TextLine(
                    tuple(segments), page=page, bullet=bullet, level=look.level if first else 0, gap=self.gap, span=span
                )
            )
            self.count += 1
            self.gap = 0.0

    def inline(
        self, element: etree._Element, into: _Paragraph, look: Format, relations: dict[str, str], url: str
    ) -> None:
        """Read what stands one beside the other."""
        for child in element:
            name = _name(child)
            if name in _SKIPPED or not name:
                continue
            if name == "r":
                own = self.styles.run(look, child.find(f"{W}rPr"))
                if own.hidden:
                    self.hidden.extend(words for t in child.iter(f"{W}t") if (words := (t.text or "").strip()))
                    continue
                self.white = self.white or (
                    (own.white or is_tiny(own.size))
                    and any(t.text and t.text.strip() for t in child.iter(f"{W}t"))
                    and not self._dark(child)
                )
                self.inline(child, into, own, relations, url)
            elif name == "t":
                into.add(child.text or "", look, url)
            elif name in ("tab", "ptab"):
                into.wide = True
            elif name in ("br", "cr"):
                into.new_line()
            elif name == "noBreakHyphen":
                into.add("-", look, url)
            elif name == "sym":
                into.add("•" if not into.lines[-1] else " ", look, url)
            elif name == "hyperlink":
                self.inline(child, into, look, relations, relations.get(child.get(R_ID, ""), url))
            elif name == "txbxContent":
                into.boxes.append((child, relations))
            else:
                self.inline(child, into, look, relations, url)

    @staticmethod
    def _dark(run: etree._Element) -> bool:
        """Tell whether white words stand on a dark cell, paragraph or box."""
        for ancestor in run.iterancestors():
            if _name(ancestor) in ("txbxContent", "tc", "p"):
                for shade in ancestor.iter(f"{W}shd"):
                    if shade.get(f"{W}fill", "auto") not in ("auto", "FFFFFF"):
                        return True
            if _name(ancestor) in ("wsp", "shape", "rect"):
                return True
        return False

    def table(self, element: etree._Element, relations: dict[str, str]) -> None:
        """Read a table: rows of one-line cells become lines with wide gaps, other cells stand one after the other."""
        rows = [[self._cell(cell, relations) for cell in _cells(row)] for row in _rows(element)]
        columns = max((len(row) for row in rows), default=0)
        tall = columns > 1 and any(sum(len(cell) > 8 for cell in row) >= 2 for row in rows)
        titled = _has_titles(rows)
        for row in rows:
            filled = [cell for cell in row if cell]
            self.gap = 0.0
            if titled and len(filled) == 2 and known_kind(_cell_text(filled[0])):
                self.lines.append(replace(filled[0][0], gap=2.0, bullet=False, level=0))
                self.lines.extend(filled[1])
            elif (
                len(filled) > 1
                and not tall
                and all(len(cell) == 1 for cell in filled)
                and not any(c[0].bullet for c in filled)
            ):
                self.lines.append(_side_by_side([cell[0] for cell in filled]))
            elif len(filled) == 2 and not tall and len(filled[0]) == 1 and len(filled[0][0].plain) < 40:
                self.lines.append(replace(filled[0][0], gap=2.0))
                self.lines.extend(filled[1])
            else:
                for number, cell in enumerate(filled):
                    column = number + 1 if tall else 0
                    self.lines.extend(replace(line, column=line.column or column) for line in cell)

    def _cell(self, cell: etree._Element, relations: dict[str, str]) -> list[TextLine]:
        start = len(self.lines)
        self.block(cell, relations)
        lines = self.lines[start:]
        del self.lines[start:]
        return lines


def _has_titles(rows: list[list[list[TextLine]]]) -> bool:
    """Tell whether the first of two columns holds the headings of sections."""
    kinds = {known_kind(_cell_text(row[0])) for row in rows if len(row) == 2 and all(row)} - {""}
    return len(kinds) > 1 and bool(kinds & {"work", "education"})


def _cell_text(cell: list[TextLine]) -> str:
    return cell[0].plain if len(cell) == 1 else ""


def _side_by_side(lines: list[TextLine]) -> TextLine:
    segments: list[Segment] = []
    for line in lines:
        segments.extend(replace(s, wide=True) if n == 0 and segments else s for n, s in enumerate(line.segments))
    return replace(lines[0], segments=tuple(segments))


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        if _name(child) == "tr":
            yield child
        elif _name(child) in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _rows(child)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for child in row:
        if _name(child) == "tc":
            yield child
        elif _name(child) in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _cells(child)


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""
