"""Faces as the page needs them: which characters they hold and how wide text runs, kerned."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import uharfbuzz as hb

from tailor.errors import ExportFailed
from tailor.exporters.families import FALLBACK, Family, Weight

# Ligatures would come back from a PDF as private characters: one character, one glyph.
_FEATURES = dict.fromkeys(("liga", "clig", "dlig", "calt", "ccmp", "rlig"), False) | {"kern": True}
_UNREADABLE = "The font file {name} {reason}. It is part of the app: install it again, or choose another template."
_LAST_SIMPLE = 0xFFFF
_WIDEST_GAP = 90.0
"""In thousandths of the size; at a tenth of it pdfminer reads a space."""


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font file; `name` is unique among our faces."""

    name: str
    path: Path
    font: Any
    units: int

    def covers(self, character: str) -> bool:
        """Whether the face has a glyph; characters beyond the basic plane do not survive in a PDF and count as none."""
        return ord(character) <= _LAST_SIMPLE and self.font.get_nominal_glyph(ord(character)) is not None

    def advances(self, text: str, tracking: float = 0.0) -> tuple[float, ...]:
        """Return each character's kerned advance in thousandths of the size.

        Kerning and tracking, in parts of the size, never set letters so far apart that readers see two words.
        """
        return _advances(self, text, tracking)

    def plain_advance(self, character: str) -> float:
        """Return a character's advance without kerning, in thousandths of the size."""
        return _plain_advance(self, character)


@lru_cache(maxsize=64)
def load_face(path: Path) -> Face:
    """Return the face in a font file; raise ExportFailed where it is missing or damaged."""
    face = open_font(path)
    return Face(path.stem, path, hb.Font(face), face.upem)


def open_font(path: Path) -> Any:
    """Return a font file as HarfBuzz has it; raise ExportFailed where it is missing or damaged."""
    try:
        face = hb.Face(hb.Blob.from_file_path(str(path)))
    except (OSError, hb.HarfBuzzError) as error:
        raise ExportFailed(_UNREADABLE.format(name=path.name, reason="is missing")) from error
    if not face.glyph_count:
        raise ExportFailed(_UNREADABLE.format(name=path.name, reason="is damaged"))
    return face


@lru_cache(maxsize=64)
def find_face(family: Family, weight: Weight, italic: bool) -> Face:
    """Return a family's face of this look."""
    return load_face(family.file(weight, italic))


@lru_cache(maxsize=20_000)
def _advances(face: Face, text: str, tracking: float) -> tuple[float, ...]:
    buffer = hb.Buffer()
    buffer.add_codepoints([ord(character) for character in text])
    buffer.guess_segment_properties()
    buffer.direction = "ltr"
    hb.shape(face.font, buffer, _FEATURES)
    widths = [0.0] * len(text)
    for glyph, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        widths[glyph.cluster] += position.x_advance * 1000 / face.units
    room = _WIDEST_GAP - 1000 * tracking
    return tuple(min(width, face.plain_advance(char) + room) for width, char in zip(widths, text, strict=True))


@lru_cache(maxsize=5_000)
def _plain_advance(face: Face, character: str) -> float:
    glyph = face.font.get_nominal_glyph(ord(character))
    return 0.0 if glyph is None else face.font.get_glyph_h_advance(glyph) * 1000 / face.units


def stretches(text: str, family: Family, weight: Weight, italic: bool) -> list[tuple[Face, str]]:
    """Split text by the face that can draw it; a character that no face has is left out."""
    own = find_face(family, weight, italic)
    if all(map(own.covers, text)):
        return [(own, text)] if text else []
    fallback = find_face(FALLBACK, weight, italic)
    out: list[tuple[Face, str]] = []
    for character, following in zip(text, [*text[1:], ""], strict=True):
        face = own if own.covers(character) else fallback
        if not face.covers(character):
            continue
        # Drawn alone between two words in the other face, a space may be dropped by readers.
        between = character == " " and following and not own.covers(following)
        if out and (out[-1][0] is face or between):
            out[-1] = (out[-1][0], out[-1][1] + character)
        else:
            out.append((face, character))
    return out


def drawable(character: str, family: Family) -> bool:
    """Whether the family or the fallback has a glyph for this character."""
    return character in " \u00a0" or any(
        find_face(one, "regular", False).covers(character) for one in (family, FALLBACK)
    )
