"""How narrow a Word paragraph must be to break its lines where the PDF does: word processors break at hyphens too."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tailor.exporters.lines import LaidBlock, LaidLine, Piece, width_of

_SURE = 0.25
"""Points that a word processor's own measuring may be off."""
_BREAK = re.compile(r"(?<=\w)[-–—](?=\w)")


def narrowing(laid: LaidBlock, width: float) -> float:
    """Return by how many points to narrow a paragraph of this width, or 0 where that helps nothing or cannot be.

    The first part of a hyphenated word must not find room on the line before; every line's own words must.
    """
    if laid.style.align != "left" or laid.block.right:
        return 0.0
    tempting = [room for room in _rooms(laid.lines, width) if room > -_SURE]
    if not tempting:
        return 0.0
    needed = max(*tempting, 0.0) + _SURE
    return needed if needed + _SURE <= width - max(line.width for line in laid.lines) else 0.0


def _rooms(lines: tuple[LaidLine, ...], width: float) -> Iterator[float]:
    """Yield what is left of each line behind the first part of the hyphenated word that begins the next."""
    for line, following in pairwise(lines):
        part = _first_part(following)
        if part and line.pieces:
            yield width - line.width - line.pieces[-1].with_text(" ").width - width_of(part)


def _first_part(line: LaidLine) -> list[Piece]:
    """Return a line's first word up to its first hyphen, or nothing where it has none."""
    text = "".join(piece.text for piece in line.pieces)
    found = _BREAK.search(text.partition(" ")[0])
    part: list[Piece] = []
    left = found.end() if found else 0
    for piece in line.pieces:
        if left > 0:
            part.append(piece.with_text(piece.text[:left]))
        left -= len(piece.text)
    return part
