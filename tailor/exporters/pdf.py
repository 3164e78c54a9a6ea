"""Writes a document as a tagged PDF with embedded faces; the same document gives the same bytes."""

import io
from itertools import groupby
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFString
from reportlab.pdfgen.canvas import Canvas

from tailor.exporters.document import Document, Span
from tailor.exporters.faces import find_face
from tailor.exporters.files import save
from tailor.exporters.lines import LaidLine, Piece, pieces_of, width_of
from tailor.exporters.pages import Layout, Placed, lay_out
from tailor.exporters.pdf_facts import Information, xmp
from tailor.exporters.pdf_tags import Node, Structure
from tailor.exporters.pdf_text import alike, draw_pieces, ended, filler, registered
from tailor.exporters.scripts import refuse_unset_scripts
from tailor.exporters.template import FOOTER, PAGE_SIZES, Template

# Streams as bytes, not as text a quarter longer.
rl_config.useA85 = 0

_BASELINE = 0.8
"""Where the baseline stands in a line of exact height, as word processors put it."""
_TAGS = {"name": "H1", "section": "H2", "entry": "H3"}


def write_pdf(document: Document, template: Template, path: Path) -> None:
    """Write the document as a PDF file, replacing an earlier one; raise ExportFailed in plain words."""
    save(path, pdf_bytes(document, template))


def pdf_bytes(document: Document, template: Template, layout: Layout | None = None) -> bytes:
    """Return the document as a PDF; `layout` spares laying it out again."""
    refuse_unset_scripts(document, template)
    buffer = io.BytesIO()
    _Writer(document, template, layout or lay_out(document, template), buffer).write()
    return buffer.getvalue()


class _Writer:
    """Draws a layout page by page and keeps the structure as it goes."""

    def __init__(self, document: Document, template: Template, layout: Layout, buffer: io.BytesIO) -> None:
        self.document, self.template, self.layout = document, template, layout
        face = find_face(template.family, "regular", False)
        registered(face)
        name: Any = face.name
        # An initial face of our own keeps the unembedded Helvetica out of the file.
        self.canvas: Any = Canvas(
            buffer,
            pagesize=PAGE_SIZES[document.page],
            invariant=1,
            pageCompression=1,
            initialFontName=name,
            lang=document.language,
            pdfVersion=(1, 7),
        )
        self.structure = Structure(self.canvas)
        self.list: Node | None = None
        self.body: Node | None = None
        self.sign: Node | None = None
        self.outlined = 0

    def write(self) -> None:
        """Draw every page and save."""
        page = 0
        for placed in self.layout.placed:
            while page < placed.page:
                self._end_page(page)
                page += 1
            self._block(placed)
        self._end_page(page)
        document = self.canvas._doc
        self.structure.write(document.Pages.pages)
        document.info = Information(self.document)
        document.Catalog.Metadata = xmp(self.document)
        self.canvas.save()

    def _end_page(self, page: int) -> None:
        if page:
            self._footer(page)
        self.canvas.showPage()

    def _footer(self, page: int) -> None:
        words = self.document.page_of.format(page=page + 1, pages=self.layout.pages)
        text = " – ".join(part for part in (self.document.author, words) if part)
        pieces = pieces_of([Span(text)], self.template.roles.footer, self.template)
        self.structure.begin_artifact()
        baseline = FOOTER + (1 - _BASELINE) * self.template.roles.footer.leading
        self._row(pieces, (PAGE_SIZES[self.document.page][0] - width_of(pieces)) / 2, baseline)
        self.structure.end()

    def _block(self, placed: Placed) -> None:
        laid, style = placed.laid, placed.laid.style
        top = PAGE_SIZES[self.document.page][1] - self.template.page.top - placed.y
        if placed.first == 0:
            self._open(placed, top)
        for row, index in enumerate(range(placed.first, placed.end)):
            baseline = top - (row + _BASELINE) * style.leading
            if index == 0 and laid.sign:
                gap = filler(laid.sign[0], laid.left - style.indent - width_of(laid.sign))
                self._pieces([*laid.sign, gap], self.template.page.left + style.indent, baseline, self.sign)
            self._line(laid.lines[index], placed, baseline)
        if style.rule and placed.end == len(laid.lines):
            self._rule(placed, top - placed.height + style.rule / 2)

    def _open(self, placed: Placed, top: float) -> None:
        """Begin the structure element of a block, and its entry in the outline."""
        block = placed.laid.block
        self.sign = None
        if block.role == "bullet":
            self.list = self.list or self.structure.add("L")
            item = self.structure.add("LI", self.list)
            self.sign, self.body = self.structure.add("Lbl", item), self.structure.add("LBody", item)
            return
        self.list = None
        self.body = self.structure.add(_TAGS.get(block.role, "P"))
        if block.role in ("section", "entry"):
            self.outlined += 1
            key = f"o{self.outlined}"
            level = 0 if block.role == "section" or self.outlined == 1 else 1
            self.canvas.bookmarkHorizontal(key, 0, top)
            self.canvas.addOutlineEntry("".join(span.text for span in block.spans), key, level, closed=level == 0)

    def _line(self, line: LaidLine, placed: Placed, baseline: float) -> None:
        left = self.template.page.left + placed.laid.left
        right_end = self.template.page.left + self.template.text_width(self.document.page)
        if placed.laid.style.align == "center":
            left = self._indent(line, left, (right_end - left - line.width) / 2, baseline)
        pieces = list(line.pieces)
        if not line.right:
            self._pieces(ended(pieces), left, baseline, self.body)
            return
        start = right_end - width_of(line.right)
        if pieces:
            self._pieces([*pieces, filler(line.right[0], start - left - line.width)], left, baseline, self.body)
        self._pieces(ended(list(line.right)), start, baseline, self.body)

    def _indent(self, line: LaidLine, left: float, indent: float, baseline: float) -> float:
        """Return where a centred line starts; the spaces before it let every reader take lines from top to bottom."""
        if line.pieces and indent > 1:
            self.structure.begin_artifact()
            self._row([filler(line.pieces[0], indent)], left, baseline)
            self.structure.end()
        return left + indent

    def _pieces(self, pieces: list[Piece], x: float, y: float, node: Node | None) -> None:
        """Draw pieces in a row as content of an element, links as elements of their own."""
        for linked, group in groupby(pieces, key=lambda piece: piece.link):
            row = list(group)
            owner = self.structure.add("Link", node) if linked else (node or self.structure.root)
            self.structure.begin(owner)
            end = self._row(row, x, y)
            self.structure.end()
            if linked:
                self._link(row, x, y, owner)
            x = end

    def _row(self, pieces: list[Piece], x: float, y: float) -> float:
        """Draw pieces in a row and return where it ends."""
        first = 0
        for end in range(1, len(pieces) + 1):
            if end == len(pieces) or not alike(pieces[first], pieces[end]):
                draw_pieces(self.canvas, pieces[first:end], x, y)
                x += width_of(pieces[first:end])
                first = end
        return x

    def _link(self, pieces: list[Piece], x: float, y: float, node: Node) -> None:
        """Make the pieces' place lead to their address; a space that only ends the line is left out of it."""
        *row, last = pieces
        row.append(last.with_text(last.text.rstrip()))
        size, text = last.size, "".join(piece.text for piece in row)
        box = (x, y - 0.22 * size, x + width_of(row), y + 0.78 * size)
        key = self.structure.next_link_key()
        self.canvas.linkURL(last.link, box, thickness=0, StructParent=key, Contents=PDFString(text), F=4)
        self.structure.add_link(node, self.canvas._annotationrefs[-1])

    def _rule(self, placed: Placed, y: float) -> None:
        style = placed.laid.style
        left = self.template.page.left
        red, green, blue = (int(self.template.colors.rule[start : start + 2], 16) / 255 for start in (1, 3, 5))
        self.structure.begin_artifact()
        self.canvas.setStrokeColorRGB(red, green, blue)
        self.canvas.setLineWidth(style.rule)
        self.canvas.line(left, y, left + self.template.text_width(self.document.page), y)
        self.structure.end()
