"""Repairs of characters that extractors leave broken: loose accents, ligatures, icons, invisible marks."""

import re
import unicodedata

_ACCENTS = {
    "´": "\u0301",
    "`": "\u0300",
    "ˆ": "\u0302",
    "¨": "\u0308",
    "˜": "\u0303",
    "¸": "\u0327",
    "˚": "\u030a",
    "ˇ": "\u030c",
    "˘": "\u0306",
}
_BEFORE = re.compile(r"([´`ˆ¨˜˚ˇ˘¸])\s?([A-Za-zı])")
_AFTER = re.compile(r"([A-Za-zı])([´ˆ¨˜˚ˇ˘¸])")
_LIGATURES = str.maketrans(
    {
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "ﬅ": "st",
        "ﬆ": "st",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2007": " ",
    }
)
_CHARACTERS = {
    "⻘": "青",
    "⻑": "長",
    "⻄": "西",
    "⻅": "見",
    "⻆": "角",
    "⻋": "車",
    "⻝": "食",
    "⻩": "黄",
    "⻓": "长",
    "⻔": "门",
    "⻢": "马",
    "⻛": "风",
    "⻜": "飞",
}
_INVISIBLE = re.compile("[\u200b\u200c\u2060\ufeff\u00ad\u200e\u200f\ufffe\uffff\ufffd\x00-\x08\x0b-\x1f\x7f-\x9f]")
_ICONS = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_RADICALS = re.compile("[\u2e80-\u2fdf]")
"""Parts of Chinese characters that some printers write for the characters themselves."""
_CIDS = re.compile(r"\(cid:\d+\)")


def repair(text: str) -> str:
    """Return the text with whole letters, plain spaces and nothing invisible; wording and case stay."""
    if text.isascii() and "`" not in text and "\x02" not in text and "(cid:" not in text:
        return text
    text = _CIDS.sub(" ", text.translate(_LIGATURES))
    text = _RADICALS.sub(lambda m: _CHARACTERS.get(m[0]) or unicodedata.normalize("NFKC", m[0]), text)
    text = _BEFORE.sub(lambda m: _join(m[2], m[1]), text)
    text = _AFTER.sub(lambda m: _join(m[1], m[2]), text)
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def without_icons(text: str) -> str:
    """Return the text without the private characters that icon fonts use."""
    return _ICONS.sub(" ", text)


def is_wide(letter: str) -> bool:
    """Tell whether a letter is a Chinese character, a kana or another sign as wide as one."""
    return "\u2e80" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" or "\uff01" <= letter <= "\uff60"


def _join(letter: str, accent: str) -> str:
    """Put a loose accent on its letter, if such a letter exists."""
    whole = unicodedata.normalize("NFC", letter.replace("ı", "i") + _ACCENTS.get(accent, ""))
    return whole if len(whole) == 1 else accent + letter
