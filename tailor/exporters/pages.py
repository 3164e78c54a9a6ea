"""Puts laid blocks on pages: headings stay with what follows, paragraphs leave no single lines behind."""

from dataclasses import dataclass

from tailor.exporters.document import Document
from tailor.exporters.lines import LaidBlock, lay_block
from tailor.exporters.template import Template

_TOLERANCE = 0.01
_WHOLE = 3
"""Paragraphs of so many lines are never divided."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Lines `first` to `end` of a block, their top `y` points below the page's upper margin."""

    page: int
    y: float
    laid: LaidBlock
    first: int
    end: int

    @property
    def height(self) -> float:
        """The height of these lines, the rule below the last included."""
        rule = self.laid.rule_height if self.end == len(self.laid.lines) else 0.0
        return (self.end - self.first) * self.laid.style.leading + rule


@dataclass(frozen=True, slots=True)
class Layout:
    """A document on its pages; `used` is the share of the last page that is filled."""

    placed: tuple[Placed, ...]
    pages: int
    used: float


def lay_out(document: Document, template: Template) -> Layout:
    """Break a document into lines and pages."""
    laid = [lay_block(block, template, document.page, document.language) for block in document.blocks]
    return _paginate(laid, template.text_height(document.page))


def _keeps(laid: LaidBlock) -> bool:
    return laid.style.keep and not laid.block.loose


def _before(laid: LaidBlock) -> float:
    return 0.0 if laid.block.tight else laid.style.before


def _paginate(laid: list[LaidBlock], height: float) -> Layout:
    placed: list[Placed] = []
    page, y, after = 0, 0.0, 0.0
    for index, block in enumerate(laid):
        gap = max(_before(block), after) if y else 0.0
        if y and y + gap + _needed(laid, index) > height + _TOLERANCE:
            page, y, gap = page + 1, 0.0, 0.0
        y += gap
        for first, end in _divided(block, height - y, height):
            if first:
                page, y = page + 1, 0.0
            placed.append(Placed(page, y, block, first, end))
            y += placed[-1].height
        after = block.style.after
    return Layout(tuple(placed), page + 1, y / height)


def _needed(laid: list[LaidBlock], index: int) -> float:
    """Return the least height that must be free for a block to start here."""
    total, after = 0.0, 0.0
    for block in laid[index:]:
        total += max(_before(block), after) if total else 0.0
        if not _keeps(block):
            lines = len(block.lines)
            return total + (block.height if lines <= _WHOLE else 2 * block.style.leading)
        total, after = total + block.height, block.style.after
    return total


def _divided(block: LaidBlock, room: float, height: float) -> list[tuple[int, int]]:
    """Return the stretches of lines that fit page by page, two lines at least on either side of a break."""
    parts: list[tuple[int, int]] = []
    first, count = 0, len(block.lines)
    while (count - first) * block.style.leading + block.rule_height > room + _TOLERANCE and count - first > 1:
        fitting = max(1, int((room + _TOLERANCE) // block.style.leading))
        end = min(first + fitting, max(count - 2, first + 1))
        parts.append((first, end))
        first, room = end, height
    return [*parts, (first, count)]
