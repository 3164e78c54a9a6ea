"""Finds text that machines read and nobody sees: white on white, drawn without ink, under a picture, off the page."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from pypdfium2 import raw

from tailor.model.message import say

_SCALE = 2.0
_LEAST_CONTRAST = 10
"""Less than this, of 255, between the darkest and the lightest spot of a letter is nothing that eyes can see."""
_LEAST_LETTERS = 4
_SHOWN = 60
_MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TINY = 4
"""Half points; nobody reads letters of two points."""
_WHITE = ("FFFFFF", "FEFEFE", "white")


def hidden_in_words(text: str) -> str:
    """Return what to say of hidden text."""
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
    return say(
        "Machines read text here that nobody can see, which looks like a trick: “{words}”. Delete it or show it.",
        words=shown,
    )


def hidden_on_page(page: Any, text: Any) -> str:
    """Return what of a PDF page's text leaves no mark on the page as it is drawn."""
    if page.get_rotation():
        return ""
    bitmap = page.render(scale=_SCALE, grayscale=True)
    ink, stride = bytes(bitmap.buffer), bitmap.stride
    left, _, _, top = page.get_bbox()
    letters: list[tuple[bool, str]] = []
    for letter, box in _letters(text):
        across = (max(0, int((box[0] - left) * _SCALE)), min(bitmap.width, int((box[2] - left) * _SCALE) + 1))
        down = (max(0, int((top - box[3]) * _SCALE)), min(bitmap.height, int((top - box[1]) * _SCALE) + 1))
        rows = [ink[row * stride + across[0] : row * stride + across[1]] for row in range(*down)]
        seen = [spot for row in rows for spot in row]
        letters.append((bool(seen) and max(seen) - min(seen) >= _LEAST_CONTRAST, letter))
    runs = ("".join(letter for _, letter in run) for marked, run in groupby(letters, lambda one: one[0]) if not marked)
    return " ".join(run.strip() for run in runs if len(run.replace(" ", "")) >= _LEAST_LETTERS)


def _letters(text: Any) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    """Yield each letter that should be seen, a space before it where a word begins, with its box."""
    space = ""
    for place in range(text.count_chars()):
        letter = chr(raw.FPDFText_GetUnicode(text, place))
        box = text.get_charbox(place)
        if letter.isspace() or letter < " " or box[0] == box[2] or box[1] == box[3]:
            space = " " if letter.isspace() else space
            continue
        yield space + letter, box
        space = ""


def hidden_in_word(body: Any) -> str:
    """Return what of a Word file's text is set hidden, white on nothing or tiny."""
    runs = (run for run in body.iter(f"{_MAIN}r") if _is_hidden(run))
    words = "".join(words.text or "" for run in runs for words in run.iter(f"{_MAIN}t"))
    return words if len(words.strip()) >= _LEAST_LETTERS else ""


def _is_hidden(run: Any) -> bool:
    look = run.find(f"{_MAIN}rPr")
    if look is None:
        return False
    vanish, color, size = (look.find(f"{_MAIN}{name}") for name in ("vanish", "color", "sz"))
    if vanish is not None and vanish.get(f"{_MAIN}val", "1") not in ("0", "false", "off"):
        return True
    if size is not None and size.get(f"{_MAIN}val", "").isdecimal() and int(size.get(f"{_MAIN}val")) <= _TINY:
        return True
    return color is not None and color.get(f"{_MAIN}val") in _WHITE and not _on_ground(run, look)


def _on_ground(run: Any, look: Any) -> bool:
    """Whether white letters may stand on a dark ground: of their own, their paragraph's, cell's, table's or box's."""
    if look.find(f"{_MAIN}shd") is not None or look.find(f"{_MAIN}highlight") is not None:
        return True
    for parent in run.iterancestors():
        if parent.tag == f"{_MAIN}txbxContent":
            return True
        for name in ("pPr", "tcPr", "tblPr"):
            holder = parent.find(f"{_MAIN}{name}")
            if holder is not None and (
                holder.find(f"{_MAIN}shd") is not None or holder.find(f"{_MAIN}tblStyle") is not None
            ):
                return True
    return False
