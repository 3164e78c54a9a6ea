"""Writes a document as Markdown, for sites and notes."""

import re
from itertools import groupby, pairwise

from tailor.exporters.document import Block, Document, Span

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")
_OPENING = re.compile(r"^(\d*)([-+=.)])(?=\s|$)")
_HEADINGS = {"name": "# ", "section": "## ", "entry": "### "}
_BETWEEN = " · "


def markdown_bytes(document: Document) -> bytes:
    """Return the document as UTF-8 Markdown (CommonMark): headings, lists and links, signs in the words escaped."""
    blocks = document.blocks
    parts = [_line(block) for block in blocks[:1]]
    for before, block in pairwise(blocks):
        parts.append("\n" if before.role == block.role == "bullet" else "\n\n")
        parts.append(_line(block))
    return ("".join(parts) + "\n").encode()


def _line(block: Block) -> str:
    if block.role == "contact":
        return _BETWEEN.join(_words((span,)) for span in block.spans if span.line)
    left, right = _words(block.spans), _words(block.right)
    text = f"{left} — {right}" if left and right else left or right
    if block.role == "label":
        return f"*{text}*"
    if block.role == "bullet":
        return f"- {text}"
    return f"{_HEADINGS[block.role]}{text}" if block.role in _HEADINGS else _OPENING.sub(r"\1\\\2", text)


def _words(spans: tuple[Span, ...]) -> str:
    """Return spans as one line; bold ones that follow one another share their signs."""
    out = []
    for bold, group in groupby(spans, _is_bold):
        text = "".join(map(_span, group))
        out.append(f"**{text}**" if bold and text.strip() else text)
    return "".join(out)


def _is_bold(span: Span) -> bool:
    return span.weight in ("semibold", "bold")


def _span(span: Span) -> str:
    text = _SPECIAL.sub(r"\\\1", span.text)
    return f"[{text}](<{span.link}>)" if span.link else text
