"""Writes a document as plain text, for forms and portals that take no file."""

from tailor.exporters.document import Block, Document, Span

_BETWEEN = " | "


def text_bytes(document: Document) -> bytes:
    """Return the document as UTF-8 text: headings in capitals, bullets with a dash, one line a paragraph."""
    lines: list[str] = []
    for before, block in zip((None, *document.blocks), document.blocks, strict=False):
        if before is not None and _apart(before, block):
            lines.append("")
        lines.append(_line(block))
    return ("\n".join(lines) + "\n").encode()


def _apart(before: Block, block: Block) -> bool:
    """Whether a blank line parts two blocks."""
    if block.role in ("opening", "letter"):
        return not block.tight
    if block.role == "section":
        return True
    return block.role == "entry" and before.role != "section"


def _line(block: Block) -> str:
    if block.role == "contact":
        return _BETWEEN.join(span.text for span in block.spans if span.line)
    text = _BETWEEN.join(part for part in (_words(block.spans), _words(block.right)) if part)
    if block.role == "section":
        return text.upper()
    return f"- {text}" if block.role == "bullet" else text


def _words(spans: tuple[Span, ...]) -> str:
    return "".join(span.text for span in spans)
