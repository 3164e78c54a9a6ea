"""Cuts RTF into groups, control words and text; bytes become letters by the code page of their font."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    rb"(?P<open>\{)|(?P<close>\})|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<symbol>[^a-zA-Z])|(?P<newline>[\r\n]+)|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250",
}  # fmt: skip

LETTERS = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "emspace": " ", "enspace": " ", "qmspace": " ", "~": "\u00a0", "_": "-",
}  # fmt: skip
"""Letters that have a word or symbol of their own."""
GROUPS = {
    "fonttbl": "fonts",
    "fldinst": "link",
    "listtext": "mark",
    "pntext": "mark",
    "header": "header",
    "headerl": "header",
    "headerr": "header",
    "headerf": "header",
    "footer": "footer",
    "footerl": "footer",
    "footerr": "footer",
    "footerf": "footer",
}
"""Groups that are read, and what each holds."""


@dataclass(frozen=True, slots=True)
class Token:
    """`kind` is open, close, word, symbol or bytes."""

    kind: str
    word: str = ""
    number: int | None = None
    content: bytes = b""


def tokens(content: bytes) -> Iterator[Token]:
    """Yield the tokens of an RTF file; embedded binary data is stepped over."""
    position = 0
    while position < len(content):
        match = _TOKEN.match(content, position)
        if match is None:
            position += 1
            continue
        position = match.end()
        if match["word"]:
            number = int(match["number"]) if match["number"] else None
            if match["word"] == b"bin":
                position += max(number or 0, 0)
                continue
            yield Token("word", match["word"].decode("ascii"), number)
        elif match["hex"]:
            yield Token("bytes", content=bytes([int(match["hex"], 16)]))
        elif match["text"]:
            yield Token("bytes", content=match["text"])
        elif match["symbol"]:
            yield Token("symbol", match["symbol"].decode("latin-1"))
        elif not match["newline"]:
            yield Token("open" if match["open"] else "close")


def decode(content: bytes, charset: int | None, page: str) -> str:
    """Return bytes as letters: by the charset of the font, else by the file's code page."""
    if charset == 2:  # the font Symbol and its like: nothing but marks
        return "".join("•" if byte > 127 else chr(byte) for byte in content)
    return content.decode(_CHARSETS.get(charset, page) if charset else page, "replace")


def code_page(number: int | None) -> str:
    """Return the name of a code page by its number."""
    name = {10000: "mac_roman", 65001: "utf-8", 936: "gb18030"}.get(number or 0, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"
