"""Finds words of a PDF page that nobody sees: unpainted, tiny, or white on white."""

import ctypes
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium

from tailor.importers.hidden_text import INVISIBLE, RECOGNISED, WHITE, is_tiny

if TYPE_CHECKING:
    from tailor.importers.pdf_words import Word

_UNPAINTED = 3
"""The text rendering mode that paints nothing; text recognition puts its words over scanned pages so."""
_MIXED = 0.5


def find_warning(page: object, text_page: object, words: Sequence["Word"], height: float) -> str:
    """Return the warning that a page's words ask for, if any."""
    unpainted = [word for word in words if _mode(text_page, word.index) == _UNPAINTED]
    if unpainted and len(unpainted) > _MIXED * len(words):
        return RECOGNISED
    if unpainted or any(is_tiny(word.look.size) for word in words):
        return INVISIBLE
    white = [word for word in words if _is_white(text_page, word.index)]
    if not white:
        return ""
    grounds = list(_grounds(page))
    return "" if all(_lies_on(word, grounds, height) for word in white) else INVISIBLE


def _mode(text_page: object, index: int) -> int:
    found = pdfium.FPDFText_GetTextObject(text_page, index)
    return int(pdfium.FPDFTextObj_GetTextRenderMode(found)) if found else 0


def _is_white(text_page: object, index: int) -> bool:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFText_GetFillColor(text_page, index, red, green, blue, alpha):
        return False
    return alpha.value < 8 or min(red.value, green.value, blue.value) >= WHITE


def _grounds(page: object) -> Iterator[tuple[float, float, float, float]]:
    """Yield the boxes of what may darken the paper: filled shapes, pictures, shadings and whatever holds them."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    for index in range(pdfium.FPDFPage_CountObjects(page)):
        thing = pdfium.FPDFPage_GetObject(page, index)
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT or not pdfium.FPDFPageObj_GetBounds(thing, left, bottom, right, top):
            continue
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            pdfium.FPDFPageObj_GetFillColor(thing, red, green, blue, alpha)
            if min(red.value, green.value, blue.value) >= WHITE:
                continue
        yield left.value, bottom.value, right.value, top.value


def _lies_on(word: "Word", grounds: list[tuple[float, float, float, float]], height: float) -> bool:
    middle, level = (word.x0 + word.x1) / 2, height - word.y
    return any(left <= middle <= right and bottom - 2 <= level <= top + 2 for left, bottom, right, top in grounds)
