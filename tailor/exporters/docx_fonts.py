"""Embeds a template's faces in a Word file, obfuscated as Word wants them, with the characters people type."""

import uuid
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import uharfbuzz as hb
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from tailor.exporters.docx_styles import face_name
from tailor.exporters.faces import open_font
from tailor.exporters.families import Weight
from tailor.exporters.template import Template

_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RANGES = ((0x20, 0x17F), (0x218, 0x21B), (0x2010, 0x2026), (0x2030, 0x203A), (0x20AC, 0x20AC), (0x2116, 0x2122))
_ALWAYS = frozenset(code for first, last in _RANGES for code in range(first, last + 1))
"""Latin text and its punctuation: enough to go on typing in the file."""
_NAMES = (*range(7), 13, 14, 16, 17)
_OBFUSCATED = 32
_SLOTS: tuple[tuple[str, Weight, bool], ...] = (
    ("Regular", "regular", False),
    ("Bold", "bold", False),
    ("Italic", "regular", True),
    ("BoldItalic", "bold", True),
)


def unusual(texts: Iterable[str]) -> frozenset[int]:
    """Return the characters of some texts that embedded faces do not always hold."""
    return frozenset(map(ord, set().union(*texts))) - _ALWAYS


def embed_faces(part: Any, template: Template, extra: frozenset[int]) -> None:
    """Name the family's faces in the package of a document part; put in those that Word lacks, `extra` included."""
    table = next(rel.target_part for rel in part.rels.values() if rel.reltype == RELATIONSHIP_TYPE.FONT_TABLE)
    family = template.family
    fonts = [_font(table, template, family.word, _SLOTS if family.embedded else (), extra)]
    if family.embedded and ("semibold", False) in family.files:
        fonts.append(_font(table, template, face_name(template, "semibold"), (("Regular", "semibold", False),), extra))
    table._blob = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="{_MAIN}" xmlns:r="{_RELATIONS}">'
        f"{''.join(fonts)}</w:fonts>"
    ).encode()


def _font(
    table: Any, template: Template, name: str, slots: tuple[tuple[str, Weight, bool], ...], extra: frozenset[int]
) -> str:
    family = template.family
    embedded = []
    for slot, weight, italic in slots:
        file = family.file(weight, italic)
        key = str(uuid.uuid5(uuid.NAMESPACE_URL, file.name)).upper()
        blob = _obfuscated(_subset(file, extra), key)
        number = 1 + sum(rel.reltype == RELATIONSHIP_TYPE.FONT for rel in table.rels.values())
        font = Part(PackURI(f"/word/fonts/font{number}.odttf"), _CONTENT_TYPE, blob, table.package)
        identity = table.relate_to(font, RELATIONSHIP_TYPE.FONT)
        embedded.append(f'<w:embed{slot} r:id="{identity}" w:fontKey="{{{key}}}"/>')
    return (
        f'<w:font w:name="{name}"><w:altName w:val="{family.alternative}"/><w:charset w:val="00"/>'
        f'<w:family w:val="{family.kind}"/><w:pitch w:val="variable"/>{"".join(embedded)}</w:font>'
    )


@lru_cache(maxsize=32)
def _subset(file: Path, extra: frozenset[int]) -> bytes:
    """Return the face with these characters and kerning, without ligatures, which Word would not set either."""
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(_ALWAYS | extra)
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    wanted.name_id_set.update(_NAMES)
    features = wanted.layout_feature_tag_set
    features.clear()
    features.update([_tag("kern"), _tag("mark"), _tag("mkmk")])
    blob: bytes = hb.subset(open_font(file), wanted).blob.data
    return blob


def _tag(name: str) -> int:
    return int.from_bytes(name.encode(), "big")


def _obfuscated(blob: bytes, key: str) -> bytes:
    """Return a font with its first bytes mixed with its key, as the format asks."""
    mask = bytes.fromhex(key.replace("-", ""))[::-1]
    head = bytes(byte ^ mask[index % len(mask)] for index, byte in enumerate(blob[:_OBFUSCATED]))
    return head + blob[_OBFUSCATED:]
