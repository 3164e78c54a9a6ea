"""The one line model that every format is turned into before anything is understood."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

WIDE = "\t"
"""Stands in a line's text where a wide gap, a tab or a cell border was."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a line in one look; `wide` tells of a wide gap before it, `url` of a link under it."""

    text: str
    x0: float = 0.0
    x1: float = 0.0
    size: float = 0.0
    bold: bool = False
    italic: bool = False
    url: str = ""
    wide: bool = False


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line as a reader sees it.

    `bullet` says that a marker or numbering stood before it (the marker itself is not in the text), `level` is the
    heading level of formats that have one, `gap` the empty space above in line heights, `width` the right edge of the
    column it stands in (0: unknown), `flow` whether it may be the wrapped rest of the line before (a paragraph of a
    Word file never is), `span` its place in the source: character offsets within the page or file,
    `numbers` the lines of the source that it holds, counted from 0 in reading order.
    """

    segments: tuple[Segment, ...]
    page: int = 0
    y: float = 0.0
    bullet: bool = False
    level: int = 0
    gap: float = 0.0
    width: float = 0.0
    flow: bool = False
    span: tuple[int, int] = (0, 0)
    column: int = 0
    numbers: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """All words of the line, wide gaps as tabs."""
        parts: list[str] = []
        for segment in self.segments:
            if parts and segment.wide:
                parts.append(WIDE)
            parts.append(segment.text)
        return "".join(parts).strip()

    @property
    def plain(self) -> str:
        """All words of the line with single spaces."""
        return " ".join(self.text.split())

    @property
    def x0(self) -> float:
        """Where the line's words begin."""
        return self.segments[0].x0 if self.segments else 0.0

    @property
    def x1(self) -> float:
        """Where the line's words end."""
        return self.segments[-1].x1 if self.segments else 0.0

    @property
    def size(self) -> float:
        """The largest type size in the line."""
        return max((segment.size for segment in self.segments), default=0.0)

    @property
    def bold(self) -> bool:
        """Whether most of the line is bold."""
        return _mostly(self.segments, [segment.bold for segment in self.segments])

    @property
    def italic(self) -> bool:
        """Whether most of the line is italic."""
        return _mostly(self.segments, [segment.italic for segment in self.segments])

    @property
    def urls(self) -> tuple[str, ...]:
        """The links under the line, each once."""
        return tuple(dict.fromkeys(segment.url for segment in self.segments if segment.url))


def _mostly(segments: tuple[Segment, ...], marks: list[bool]) -> bool:
    """Tell whether the marked segments hold more than half of the letters."""
    total = sum(len(segment.text.strip()) for segment in segments)
    marked = sum(len(segment.text.strip()) for segment, mark in zip(segments, marks, strict=True) if mark)
    return total > 0 and marked * 2 > total


@dataclass(frozen=True, slots=True)
class Pages:
    """What an extractor found in a file: its lines in reading order, and links that stand under no words.

    `asides` are lines that stand outside the text, such as a footer's; `unplaced` what is no content, such as page
    numbers, with its lines in `running`; `handicap` is how much better this reading must be than one without
    a handicap to be kept.
    """

    lines: tuple[TextLine, ...]
    links: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    unplaced: tuple[str, ...] = ()
    asides: tuple[TextLine, ...] = ()
    handicap: float = 0.0
    running: tuple[TextLine, ...] = ()

    @property
    def source(self) -> tuple[TextLine, ...]:
        """Every line of the file, numbered in reading order; what stands outside the text comes last."""
        every = (*self.lines, *self.asides, *self.running)
        return tuple(replace(line, numbers=(number,)) for number, line in enumerate(every))


def plain_line(text: str, **place: object) -> TextLine:
    """Make a line of unstyled text; tabs and runs of three or more spaces are wide gaps."""
    segments: list[Segment] = []
    for part in _wide_parts(text):
        segments.append(Segment(part, wide=bool(segments)))
    return replace(TextLine(tuple(segments)), **place)  # type: ignore[arg-type]


def _wide_parts(text: str) -> Iterator[str]:
    marked = text.replace("   ", WIDE)
    for part in marked.split(WIDE):
        if part.strip():
            yield " ".join(part.split())


def body_size(lines: Iterable[TextLine]) -> float:
    """Return the type size that most letters have; 0 when sizes are unknown."""
    sizes: Counter[float] = Counter()
    for line in lines:
        for segment in line.segments:
            sizes[round(segment.size, 1)] += len(segment.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def tidy(text: str) -> str:
    """Return the text with single spaces and no outer separators."""
    text = " ".join(text.replace(WIDE, " ").split()).strip(" |,;·•‖–—-:/")
    if text.endswith("(") or (text.count("(") > text.count(")") and text.rfind("(") > len(text) - 3):
        text = text[: text.rfind("(")]
    if text.startswith(")"):
        text = text[1:]
    return text.strip(" |,;·•‖–—-:/")


_PAGE_LINE = re.compile(
    r"(?:.{0,60}?[\s–—|·-])?(?:page|seite|página|pagina|strona|sida|sayfa|第)\s*\d{1,2}(?:\s*(?:of|/|von|de|di|van|z|av|sur)\s*\d{1,2})?\s*(?:页|頁)?"
    r"|.{0,60}\s[–—-]\s\d{1,2}\s?/\s?\d{1,2}|\d{1,2}(?:\s?/\s?\d{1,2})?",
    re.IGNORECASE,
)


def is_page_line(text: str) -> bool:
    """Tell whether a line is a page number, alone or behind a name."""
    return len(text) < 80 and bool(_PAGE_LINE.fullmatch(text))
