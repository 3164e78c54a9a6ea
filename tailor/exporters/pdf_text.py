"""Draws pieces of text on a reportlab canvas, kerned, character by character, so that they read back as written."""

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


def draw_piece(canvas: Any, piece: Piece, x: float, y: float) -> None:
    """Draw one piece with its left end at x on the baseline y."""
    red, green, blue = (int(piece.color[start : start + 2], 16) / 255 for start in (0, 2, 4))
    canvas._code.append(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {red:.3f} {green:.3f} {blue:.3f} rg")
    if piece.tracking:
        canvas._code.append(f"{piece.tracking:.3f} Tc")
    canvas._code.extend(_shows(canvas, piece))
    canvas._code.append("0 Tc ET" if piece.tracking else "ET")


def filler(piece: Piece, width: float) -> Piece:
    """Return real spaces that fill a width, so that readers keep together what stands on one line."""
    space = piece.face.plain_advance(" ") * piece.size / 1000
    count = max(1, int(width / space)) if space else 1
    return Piece(" " * count, piece.face, piece.size, piece.color, (width - count * space) / count)


def _shows(canvas: Any, piece: Piece) -> list[str]:
    """Return the operators that show a piece: one a subset of its font, kerning between the characters."""
    font = registered(piece.face)
    advances = iter(zip(piece.text, piece.advances, strict=True))
    out = []
    for subset, codes in font.splitString(piece.text, canvas._doc):
        parts, shown = [], ""
        for code in codes:
            character, advance = next(advances)
            shown += f"{code:02x}"
            kern = piece.face.plain_advance(character) - advance
            if abs(kern) >= _LEAST_KERN:
                parts.append(f"<{shown}>{kern:.0f}")
                shown = ""
        parts.append(f"<{shown}>" if shown else "")
        out.append(f"{font.getSubsetInternalName(subset, canvas._doc)} {piece.size:g} Tf [{''.join(parts)}] TJ")
    return out
