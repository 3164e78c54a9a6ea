"""Breaks blocks into lines: only at spaces, never at hyphens, so that every word comes back whole."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from tailor.exporters.document import Block, Span
from tailor.exporters.faces import Face, stretches
from tailor.exporters.template import PageSize, Style, Template

GAP = 10.0
"""The least distance between a line's words and what stands at the right margin."""
_TOLERANCE = 0.01


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one line in one face; `color` is six hexadecimal digits, `tracking` in points."""

    text: str
    face: Face
    size: float
    color: str
    tracking: float = 0.0
    link: str = ""
    line: str = ""

    @property
    def advances(self) -> tuple[float, ...]:
        """Each character's kerned advance in thousandths of the size, without the tracking."""
        return self.face.advances(self.text, self.tracking / self.size)

    @property
    def width(self) -> float:
        """The stretch's width in points."""
        return sum(self.advances) * self.size / 1000 + self.tracking * len(self.text)

    def with_text(self, text: str) -> "Piece":
        """Return other text in the same look."""
        return Piece(text, self.face, self.size, self.color, self.tracking, self.link, self.line)

    def same_look(self, other: "Piece") -> bool:
        """Whether the two differ in their text alone."""
        return self.face is other.face and self.with_text("") == other.with_text("")


@dataclass(frozen=True, slots=True)
class LaidLine:
    """One line: its pieces and their width, and the pieces at the right margin."""

    pieces: tuple[Piece, ...]
    width: float
    right: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class LaidBlock:
    """A block as lines; `left` is where they start, `sign` the bullet before the first."""

    block: Block
    style: Style
    left: float
    lines: tuple[LaidLine, ...]
    sign: tuple[Piece, ...] = ()

    @property
    def height(self) -> float:
        """Its lines and its rule."""
        return len(self.lines) * self.style.leading + self.rule_height

    @property
    def rule_height(self) -> float:
        """What the rule below takes."""
        return self.style.rule + self.style.rule_gap if self.style.rule else 0.0


def width_of(pieces: Iterable[Piece]) -> float:
    """Return the width of pieces in a row."""
    return sum(piece.width for piece in pieces)


def style_of(block: Block, template: Template) -> Style:
    """Return a block's look; a size of its own brings its own leading."""
    style = template.style(block.role)
    if not block.size:
        return style
    return replace(style, size=block.size, leading=round(style.leading * block.size / style.size * 20) / 20)


def pieces_of(
    spans: Iterable[Span], style: Style, template: Template, *, right: bool = False, language: str = ""
) -> list[Piece]:
    """Return spans as pieces in their faces; capitals are those of the language."""
    out: list[Piece] = []
    for span in spans:
        weight = span.weight or (style.right_weight if right else style.weight)
        own = style.right_italic if right else style.italic
        italic = own if span.italic is None else span.italic
        color = template.colors.value(span.color or (style.right_color if right else style.color))
        text = _capitals(span.text, language) if style.caps else span.text
        for face, part in stretches(text, template.family, weight, italic):
            tracking = style.tracking * style.size
            out.append(Piece(part, face, style.size, color, tracking, span.link, span.line))
    return out


def _capitals(text: str, language: str) -> str:
    dotted = language[:2].lower() in ("tr", "az")
    return (text.replace("i", "İ") if dotted else text).upper()


def lay_block(block: Block, template: Template, size: PageSize, language: str = "") -> LaidBlock:
    """Break one block into lines."""
    style = style_of(block, template)
    sign: tuple[Piece, ...] = ()
    left = style.indent
    if block.role == "bullet":
        left += style.hang
        sign = tuple(pieces_of([Span(template.options.bullet)], style, template))
    width = template.text_width(size) - left
    lines = list(wrap(tuple(pieces_of(block.spans, style, template, language=language)), width))
    if block.right:
        right = tuple(pieces_of(block.right, style, template, right=True, language=language))
        if lines[-1].width + GAP + width_of(right) > width + _TOLERANCE:
            lines.append(LaidLine((), 0.0, right))
        else:
            lines[-1] = replace(lines[-1], right=right)
    return LaidBlock(block, style, left, tuple(lines), sign)


def right_fits(block: Block, template: Template, size: PageSize) -> bool:
    """Whether the right part of a block shares a line with its words."""
    return bool(lay_block(block, template, size).lines[-1].pieces)


@lru_cache(maxsize=5_000)
def wrap(pieces: tuple[Piece, ...], width: float) -> tuple[LaidLine, ...]:
    """Break pieces into lines no wider than `width`, at spaces; a word that is wider by itself breaks anywhere."""
    rows: list[list[Piece]] = []
    row: list[Piece] = []
    used, space = 0.0, None
    for word, after in _words(pieces):
        needed = width_of(word)
        gap = space.width if space and row else 0.0
        if row and used + gap + needed > width + _TOLERANCE:
            rows.append(row)
            row, used, gap = [], 0.0, 0.0
        while needed > width + _TOLERANCE and not row:
            head, word = _cut(word, width)
            rows.append(head)
            needed = width_of(word)
        if space and row:
            row.append(space)
        row += word
        used += gap + needed
        space = after
    merged = [tuple(_merged(row)) for row in [*rows, row] if row] or [()]
    return tuple(LaidLine(line, width_of(line)) for line in merged)


def _words(pieces: tuple[Piece, ...]) -> Iterator[tuple[list[Piece], Piece | None]]:
    """Yield each word, which may run over several pieces, and the space after it."""
    word: list[Piece] = []
    for piece in pieces:
        for part in re.findall(r" +|[^ ]+", piece.text):
            if part[0] == " ":
                yield word, piece.with_text(part)
                word = []
            else:
                word.append(piece.with_text(part))
    yield word, None


def _cut(word: list[Piece], width: float) -> tuple[list[Piece], list[Piece]]:
    """Cut a word where the width ends, after one character at least."""
    head: list[Piece] = []
    for index, piece in enumerate(word):
        if width_of([*head, piece]) <= width:
            head.append(piece)
            continue
        count = len(piece.text)
        while count > (0 if head else 1) and width_of([*head, piece.with_text(piece.text[:count])]) > width:
            count -= 1
        tail = [piece.with_text(piece.text[count:]), *word[index + 1 :]]
        if count:
            head.append(piece.with_text(piece.text[:count]))
        return head, [part for part in tail if part.text]
    return head, []


def _merged(row: list[Piece]) -> list[Piece]:
    """Join neighbours of one look, so that kerning and extraction see whole words."""
    out: list[Piece] = []
    for piece in row:
        if out and out[-1].same_look(piece):
            out[-1] = piece.with_text(out[-1].text + piece.text)
        else:
            out.append(piece)
    return out
