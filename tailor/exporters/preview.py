"""Pictures of a document's pages, drawn from the very PDF that is exported, and where each line stands on them."""

import io
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2

from tailor.exporters.document import Document
from tailor.exporters.fitting import Fitting, fitted
from tailor.exporters.lines import LaidLine, Piece, width_of
from tailor.exporters.pages import Layout, Placed, lay_out
from tailor.exporters.pdf import pdf_bytes
from tailor.exporters.template import PAGE_SIZES, PageSize, Template

_MOST_BYTES = 64 << 20
"""What all pictures of a document may take together; beyond that they are less sharp, and drawn larger."""
_FAST = 1
"""PNG compression: the picture lives for a moment only."""


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """A page as a picture of so many pixels, four bytes each: blue, green, red and one that says nothing."""

    pixels: bytes
    width: int
    height: int

    @property
    def png(self) -> bytes:
        """The picture as a PNG file, which takes longer to make than the picture."""
        from PIL import Image

        buffer = io.BytesIO()
        image = Image.frombuffer("RGB", (self.width, self.height), self.pixels, "raw", "BGRX", 0, 1)
        image.save(buffer, "PNG", compress_level=_FAST)
        return buffer.getvalue()


@dataclass(frozen=True, slots=True)
class LineBox:
    """Where a line of the résumé, or a part of it, stands on a page, in pixels from its upper left corner."""

    page: int
    line: str
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PreviewPages:
    """All pages and boxes; `used` is the share of the last page that is filled, `fitting` what fitting them took."""

    pages: tuple[PreviewPage, ...]
    boxes: tuple[LineBox, ...]
    used: float = 0.0
    fitting: Fitting = Fitting()
    paper: PageSize = "A4"

    def line_at(self, page: int, x: float, y: float) -> str:
        """Return the id of the line at a point of a page, or nothing."""
        for box in self.boxes:
            if box.page == page and 0 <= x - box.left <= box.width and 0 <= y - box.top <= box.height:
                return box.line
        return ""


def render_pages(document: Document, template: Template, scale: float, fit: int = 0, width: int = 0) -> PreviewPages:
    """Draw a document's pages, as they are exported, at a scale of pixels to the point, or so many pixels wide."""
    template, fitting = fitted(document, template, fit)
    layout = lay_out(document, template)
    if width:
        wide, high = PAGE_SIZES[document.page]
        most = math.sqrt(_MOST_BYTES / (4 * layout.pages * high / wide))
        scale = min(width, most) / wide
    with pypdfium2.PdfDocument(pdf_bytes(document, template, layout)) as pdf:
        pages = tuple(_picture(page, scale) for page in pdf)
    boxes = tuple(_boxes(layout, document, template, scale))
    return PreviewPages(pages, boxes, layout.used, fitting, document.page)


def _picture(page: Any, scale: float) -> PreviewPage:
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    row, stride = bitmap.width * 4, bitmap.stride
    pixels = bytes(bitmap.buffer)
    if stride != row:
        pixels = b"".join(pixels[top : top + row] for top in range(0, stride * bitmap.height, stride))
    return PreviewPage(pixels, bitmap.width, bitmap.height)


def _boxes(layout: Layout, document: Document, template: Template, scale: float) -> Iterator[LineBox]:
    width = template.text_width(document.page)
    for placed in layout.placed:
        leading = placed.laid.style.leading
        for row, line in enumerate(placed.laid.lines[placed.first : placed.end]):
            top = template.page.top + placed.y + row * leading
            for identity, left, right in _stretches(line, placed, width):
                x = template.page.left + left
                size = ((right - left) * scale, leading * scale)
                yield LineBox(placed.page, identity, x * scale, top * scale, *size)


def _stretches(line: LaidLine, placed: Placed, width: float) -> Iterator[tuple[str, float, float]]:
    """Yield (line id, left, right) along one line, measured from the left margin."""
    left = placed.laid.left
    if placed.laid.style.align == "center":
        left += (width - left - line.width) / 2
    if len({piece.line for piece in line.pieces if piece.line}) == 1 and not line.right:
        yield next(piece.line for piece in line.pieces if piece.line), 0.0, width
        return
    yield from _runs(line.pieces, left)
    yield from _runs(line.right, width - width_of(line.right))


def _runs(pieces: tuple[Piece, ...], x: float) -> Iterator[tuple[str, float, float]]:
    current, start = "", x
    for piece in pieces:
        if piece.line and piece.line != current:
            if current:
                yield current, start, x
            current, start = piece.line, x
        x += piece.width
    if current:
        yield current, start, x
