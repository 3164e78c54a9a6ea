"""Made-up languages that show what is not ready for a real one: text grows by 40 % and gets accents, or runs leftwards.

TAILOR_LANGUAGE=pseudo shows every translated text as "[!!! Àççéñţš … !!!]"; what has no brackets cannot be
translated. TAILOR_LANGUAGE=pseudo-rtl mirrors the window and writes every word from right to left.
"""

import re
from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, QTranslator

from tailor.model.message import with_forms

PSEUDO = {"pseudo": QLocale("en_GB"), "pseudo-rtl": QLocale("ar_EG")}
BEGIN, END = "[!!! ", " !!!]"

_ACCENTS = str.maketrans(
    "AaCcDdEeGgHhIiLlNnOoRrSsTtUuWwYyZz",
    "ÀàÇçĐđÉéĜĝĤĥÎîĻļÑñÔôŔŕŠšŢţÛûŴŵÝýŽž",
)
_KEPT = re.compile(r"\{[^{}]*\}|%L?n|%\d|<[^<>]+>|&[a-z]+;|\*\.\w+|;;")
_WORD = re.compile(r"\S+")
_BEFORE, _AFTER = "\u200f\u202e", "\u202c\u200f"
_NAMES = frozenset({"QT_LAYOUT_DIRECTION"})


class PseudoTranslator(QTranslator):
    """Translates every text into a made-up language."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._change = mirrored if language == "pseudo-rtl" else accented

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the text in the made-up language; Qt itself puts the number in."""
        if not source.strip() or source in _NAMES or (disambiguation or "") in _NAMES:
            return ""
        return self._change(with_forms(source, n) if n >= 0 and "%n" in source else source)

    def isEmpty(self) -> bool:
        """Say that there are words, though no file holds them."""
        return False


def accented(text: str) -> str:
    """Return a text with accents and 40 % longer; placeholders, marks and shortcuts stay."""
    more = max(1, round(len(text) * 0.4) - len(BEGIN + END))
    return f"{BEGIN}{_changed(text, lambda plain: plain.translate(_ACCENTS))}{'~' * more}{END}"


def mirrored(text: str) -> str:
    """Return a text whose every word runs from right to left."""
    return _changed(
        text.replace("%n", "%Ln"), lambda plain: _WORD.sub(lambda word: f"{_BEFORE}{word[0]}{_AFTER}", plain)
    )


def _changed(text: str, change: Callable[[str], str]) -> str:
    """Change what stands between placeholders and marks."""
    parts, end = [], 0
    for kept in _KEPT.finditer(text):
        parts += [change(text[end : kept.start()]), kept[0]]
        end = kept.end()
    return "".join([*parts, change(text[end:])])
