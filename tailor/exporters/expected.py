"""What every reader must find in a file, taken from the document it was written from."""

from collections.abc import Iterator
from dataclasses import dataclass

from tailor.exporters.document import Block, Document, Span

_ANY_CASE = ("name", "label", "section", "entry")
"""Roles that a template may set in capitals."""


@dataclass(frozen=True, slots=True)
class Expected:
    """Texts that belong to one line of the document and must stand together; `line` is the first one's id."""

    kind: str
    texts: tuple[str, ...]
    line: str
    any_case: bool = False


def expected_of(document: Document) -> tuple[Expected, ...]:
    """Return everything a document says, in order: whole lines, an entry's heading lines as one."""
    out: list[Expected] = []
    for blocks in _grouped(document.blocks):
        first = blocks[0]
        if first.role == "contact":
            out += [Expected("contact", (span.text,), span.line) for span in first.spans if span.line]
            continue
        texts = tuple(text for block in blocks for text in (_text(block.spans), _text(block.right)) if text)
        line = next((span.line for block in blocks for span in (*block.spans, *block.right) if span.line), "")
        out.append(Expected(first.role, texts, line, first.role in _ANY_CASE))
    return tuple(out)


def _grouped(blocks: tuple[Block, ...]) -> Iterator[list[Block]]:
    """Yield blocks one by one, an entry's first line with its second."""
    group: list[Block] = []
    for block in blocks:
        if group and block.role == "detail" and block.group == group[0].group:
            group.append(block)
            continue
        if group:
            yield group
        group = [block]
    if group:
        yield group


def _text(spans: tuple[Span, ...]) -> str:
    return "".join(span.text for span in spans)
