"""Changes to the bytes of a part: words within paragraphs, paragraphs within entries, entries within sections."""

from collections.abc import Iterable
from dataclasses import dataclass

WORDS, PARAGRAPH, ENTRY, SECTION = range(4)
"""The levels of splices: one of a higher level may hold others of lower ones, never one of its own."""

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Splice:
    """What stands instead of the bytes from `start` to `end`: new bytes, and ranges of the part as they become."""

    start: int
    end: int
    content: tuple[bytes | Range, ...]
    level: int = WORDS


def spliced(xml: bytes, splices: Iterable[Splice]) -> bytes:
    """Return the part with all splices made; bytes that none of them touches stay as they are."""
    return _render(xml, (0, len(xml)), SECTION + 1, tuple(splices))


def _render(xml: bytes, span: Range, below: int, splices: tuple[Splice, ...]) -> bytes:
    inner = [one for one in splices if span[0] <= one.start and one.end <= span[1] and one.level < below]
    outermost = sorted(inner, key=lambda one: (one.start, -one.level, -one.end))
    out: list[bytes] = []
    place = span[0]
    for one in outermost:
        if one.start < place:
            continue
        out.append(xml[place : one.start])
        for part in one.content:
            out.append(part if isinstance(part, bytes) else _render(xml, part, one.level, tuple(inner)))
        place = max(place, one.end)
    return b"".join((*out, xml[place : span[1]]))
