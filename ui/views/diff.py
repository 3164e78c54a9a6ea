"""Says word by word how one wording became another."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape
from typing import Literal

PieceKind = Literal["kept", "removed", "added"]

# A word keeps what belongs to it: "C++", "CI/CD", "sklearn's", "60 %" apart from its space.
_TOKEN = re.compile(r"\w+(?:[.'’/&+#-]+\w+)*[+#]*|\s+|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that stayed, went or came."""

    kind: PieceKind
    text: str


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces from the first wording to the second, what went always before what came."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    pieces: list[Piece] = []
    removed = added = ""
    for tag, old_start, old_end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        kept = "".join(old[old_start:old_end])
        if tag == "equal" and (kept.strip() or not (removed or added) or old_end == len(old)):
            pieces += _changed(removed, added)
            pieces.append(Piece("kept", kept))
            removed = added = ""
        else:
            # A lone space between two changes belongs to both: the reader sees one change, not three.
            removed += kept
            added += "".join(new[new_start:new_end])
    return (*pieces, *_changed(removed, added))


def spaced(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces for showing in one line: a space parts what went from what came in its stead."""
    shown: list[Piece] = []
    for piece in pieces:
        if piece.kind == "added" and shown and shown[-1].kind == "removed" and not shown[-1].text.endswith(" "):
            shown.append(Piece("kept", " "))
        shown.append(piece)
    return tuple(shown)


def diff_html(before: str, after: str, style: Callable[[PieceKind], str]) -> str:
    """Return the difference as rich text; `style` gives the style sheet words of a removed or added piece."""
    return "".join(
        escape(piece.text) if piece.kind == "kept" else f'<span style="{style(piece.kind)}">{escape(piece.text)}</span>'
        for piece in spaced(word_diff(before, after))
    )


def _changed(removed: str, added: str) -> list[Piece]:
    """Return the pieces of one change; a space that ends both wordings stays."""
    both = removed.endswith(" ") and added.endswith(" ")
    if both:
        removed, added = removed[:-1], added[:-1]
    pieces: list[Piece] = []
    if removed:
        pieces.append(Piece("removed", removed))
    if added:
        pieces.append(Piece("added", added))
    return [*pieces, Piece("kept", " ")] if both else pieces
