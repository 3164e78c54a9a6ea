"""Draws pieces of text on a reportlab canvas, kerned, character by character, so that they read back as written."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from tailor.exporters.faces import Face
from tailor.exporters.lines import Piece

_LEAST_KERN = 0.5


def registered(face: Face) -> Any:
    """Return the face as the canvas knows it."""
    try:
        return pdfmetrics.getFont(face.name)
    except KeyError:
        font = TTFont(face.name, str(face.path))
        pdfmetrics.registerFont(font)
        return font


def draw_pieces(canvas: Any, pieces: Sequence[Piece], x: float, y: float) -> None:
    """Draw pieces of one look in a row with their left end at x on the baseline y, as one text."""
    piece = pieces[0]
    canvas._code.append(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {_fill(piece.color)}")
    if piece.tracking:
        canvas._code.append(f"{piece.tracking:.3f} Tc")
    canvas._code.extend(_shows(canvas, pieces))
    canvas._code.append("0 Tc ET" if piece.tracking else "ET")


def alike(first: Piece, second: Piece) -> bool:
    """Whether two neighbours are drawn as one text: drawn alone, a space may be dropped by readers."""
    return (first.face, first.size, first.color, first.tracking, first.link) == (
        second.face,
        second.size,
        second.color,
        second.tracking,
        second.link,
    )


def ended(pieces: Sequence[Piece]) -> list[Piece]:
    """Add the space that keeps readers from gluing this line to the next."""
    return [*pieces[:-1], pieces[-1].with_text(f"{pieces[-1].text} ")] if pieces else []


@lru_cache(maxsize=64)
def _fill(color: str) -> str:
    red, green, blue = (int(color[start : start + 2], 16) / 255 for start in (0, 2, 4))
    return f"{red:.3f} {green:.3f} {blue:.3f} rg"


def filler(piece: Piece, width: float) -> Piece:
    """Return real spaces that fill a width, so that readers keep together what stands on one line."""
    space = piece.face.plain_advance(" ") * piece.size / 1000
    count = max(1, int(width / space)) if space else 1
    return Piece(" " * count, piece.face, piece.size, piece.color, (width - count * space) / count)


def _shows(canvas: Any, pieces: Sequence[Piece]) -> list[str]:
    """Return the operators that show pieces: one a subset of their font, kerning between the characters."""
    face, size = pieces[0].face, pieces[0].size
    font = registered(face)
    text = "".join(piece.text for piece in pieces)
    kerns = iter([kern for piece in pieces for kern in _kerns(piece)])
    out = []
    for subset, codes in font.splitString(text, canvas._doc):
        parts, start = [], 0
        for end, kern in zip(range(1, len(codes) + 1), kerns, strict=False):
            if kern:
                parts.append(f"<{codes[start:end].hex()}>{kern:.0f}")
                start = end
        parts.append(f"<{codes[start:].hex()}>" if start < len(codes) else "")
        out.append(f"{font.getSubsetInternalName(subset, canvas._doc)} {size:g} Tf [{''.join(parts)}] TJ")
    return out


def _kerns(piece: Piece) -> Iterator[float]:
    """Yield how far each character's advance falls short of the plain one, or nothing where that is too little."""
    for character, advance in zip(piece.text, piece.advances, strict=True):
        kern = piece.face.plain_advance(character) - advance
        yield kern if abs(kern) >= _LEAST_KERN else 0.0
