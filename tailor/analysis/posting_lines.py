"""Cuts a posting's text into lines and sentences with their places, without bullets and marks of Markdown."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tailor.model.posting import Span

_MARK = re.compile(
    r"\s*(?:(?P<hash>#{1,6}\s+)|(?P<bullet>(?:[•·▪▫◦●○‣⁃∙■□◆◇➢➤►▶→✓✔☑✅❖\uf0b7\uf0a7»›~>*+\u2013\u2014-]|o(?=\s+[A-Z])|\(?\d{1,2}[.)])\s+"
    r"|[•·▪●‣◦✓✔]))?"
)
_TAIL = re.compile(r"[\s*_|]+\Z")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|incl|vs|approx|min|max|Inc|Ltd|Co|Corp|Sr|Jr|Dr|St|No|z\.B|bzw|ca|inkl|u\.a|p\.ej)|\b[A-Z])\.\Z"
)
_SENTENCE_END = re.compile(r"[.!?…][\"')\]]*\s+(?=[\"'(\[]?[A-ZÀ-ÞÄÖÜ0-9•])")


@dataclass(frozen=True, slots=True)
class PostingLine:
    """A line without its bullet; `start` and `end` are code points of the posting's text."""

    text: str
    start: int
    end: int
    bullet: bool = False
    marked: bool = False

    @property
    def span(self) -> Span:
        """The place of the line in the posting."""
        return self.start, self.end

    def part(self, start: int, end: int) -> "PostingLine":
        """Return a stretch of the line, counted within it."""
        return PostingLine(self.text[start:end], self.start + start, self.start + end, self.bullet)


def posting_lines(text: str) -> tuple[PostingLine, ...]:
    """Return all lines that hold words; `marked` ones are headings by Markdown's or bold type's word."""
    lines = []
    for found in re.finditer(r"[^\r\n\u2028\x0b\x0c]+", text):
        mark = _MARK.match(found.group())
        start = found.start() + (mark.end() if mark else 0)
        bold = text.startswith(("**", "__"), start)
        if bold:
            start += 2
        tail = _TAIL.search(found.group())
        end = found.start() + tail.start() if tail else found.end()
        if end > start and any(letter.isalnum() for letter in text[start:end]):
            marked = bool(mark and mark.group("hash")) or (bold and "**" not in text[start:end])
            lines.append(PostingLine(text[start:end], start, end, bool(mark and mark.group("bullet")), marked))
    return tuple(lines)


def sentences(line: PostingLine) -> Iterator[PostingLine]:
    """Yield the sentences of a line; a full stop of an abbreviation ends none."""
    start = 0
    for found in _SENTENCE_END.finditer(line.text):
        end = found.start() + 1
        if _ABBREVIATION.search(line.text[start:end]):
            continue
        yield line.part(start, len(line.text[: found.end()].rstrip()))
        start = found.end()
    if line.text[start:].strip():
        yield line.part(start, len(line.text))
