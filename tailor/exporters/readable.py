"""Makes text readable for every program that takes documents and their names in."""

import re
import unicodedata

_DASHES = str.maketrans({"\u2011": "-", "\u00ad": None, "\ufffd": None})
_LIGATURES = re.compile("[\ufb00-\ufb06]")


def clean(text: str) -> str:
    """Return text as every reader can take it: composed letters, no ligature glyphs, icons or invisible characters."""
    text = _LIGATURES.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text)
    text = unicodedata.normalize("NFC", text).translate(_DASHES)
    return re.sub(" +", " ", "".join(map(_readable, text))).strip()


def _readable(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cf", "Co", "Cn", "Cs"):
        return ""
    if character == "\u00a0":
        return character
    return " " if category in ("Cc", "Zs", "Zl", "Zp") else character
