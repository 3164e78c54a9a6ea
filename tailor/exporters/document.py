"""What a document says, independent of any file format: blocks of spans, each knowing the line it comes from."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from tailor.exporters.families import Weight
from tailor.exporters.readable import clean
from tailor.exporters.template import ColorName, PageSize, RoleName


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one look; an empty `weight` or `color` and no `italic` leave the role's own."""

    text: str
    line: str = ""
    weight: Weight | Literal[""] = ""
    italic: bool | None = None
    color: ColorName | Literal[""] = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph in one role; `right` stands at the right margin of its last line.

    `tight` drops the space before it, `loose` lets a page end after it whatever its role says, `size` overrides the
    role's size, and `group` is the id of the entry it belongs to.
    """

    role: RoleName
    spans: tuple[Span, ...]
    right: tuple[Span, ...] = ()
    tight: bool = False
    loose: bool = False
    size: float = 0.0
    group: str = ""

    @property
    def text(self) -> str:
        """The block's words in reading order."""
        right = "".join(span.text for span in self.right)
        return " ".join(part for part in ("".join(span.text for span in self.spans), right) if part)


@dataclass(frozen=True, slots=True)
class Document:
    """A résumé or letter as blocks; `date` is the ISO date it is made on, or empty, `page_of` words its footer."""

    kind: Literal["resume", "letter"]
    title: str
    author: str
    subject: str
    language: str
    page: PageSize
    blocks: tuple[Block, ...]
    date: str = ""
    page_of: str = "page {page} of {pages}"


def squeeze(text: str) -> str:
    """Return the text with every run of white space as one space."""
    return " ".join(text.split())


def paragraphs(text: str) -> list[str]:
    """Return the non-empty paragraphs of a text, cleaned."""
    return [part for part in (clean(line) for line in text.splitlines()) if part]


def joined(spans: Iterable[Span | None], separator: str) -> tuple[Span, ...]:
    """Return the spans that say something, with a separator between them."""
    out: list[Span] = []
    for span in spans:
        if span is None or not span.text:
            continue
        if out:
            out.append(Span(separator))
        out.append(span)
    return tuple(out)
