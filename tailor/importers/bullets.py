"""Bullet marks: which glyphs are one, and lines without their mark."""

import re

_GLYPHS = (
    "\u2022\u25e6\u25aa\u25ab\u25cf\u25cb\u2023\u2043\u2219\u00b7\u25a0\u25a1\u27a2\u27a4\u25b8\u25b9\u25ba\u25b6\u25c6\u25c7"
    "\u2756\u2713\u2714\u2605\u2606\u2666\u29bf\u2b25\u2b29\u30fb\u2794\u2192\u00bb\u203a\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf02d\u2724"
)
_LONE = re.compile(rf"^(?:[{_GLYPHS}*]+|[-‒–—]|--|\[ ?\]|o)$")
_AT_START = re.compile(rf"^\s*(?:[{_GLYPHS}]\s*|(?:\*|[-‒–—]|--|o(?=\s+[A-ZÀ-Ý]))\s+)")
_NUMBERED = re.compile(r"^\s*(?:\(?\d{1,2}[.)]|[a-z]\))\s+(?=\S)")


def is_marker(text: str) -> bool:
    """Tell whether a word is nothing but a bullet mark."""
    return bool(_LONE.match(text))


def strip_marker(text: str) -> str:
    """Return the text without the bullet mark it starts with."""
    return _AT_START.sub("", text, count=1)


def strip_number(text: str) -> str:
    """Return the text without the list number it starts with."""
    return _NUMBERED.sub("", text, count=1)
