"""Rich Text files to lines: paragraphs, tabs, cells, list marks, weight, slant, size and links."""

import re
from collections.abc import Callable
from dataclasses import replace

from tailor.importers.hidden_text import INVISIBLE
from tailor.importers.lines import Pages, TextLine, is_page_line
from tailor.importers.rtf_text import RtfState, RtfText
from tailor.importers.rtf_tokens import GROUPS, LETTERS, Token, code_page, decode, tokens

_SILENT = frozenset(
    {"colortbl", "stylesheet", "info", "pict", "fldinst", "listtable", "listoverridetable", "revtbl", "rsidtbl"}
    | {"generator", "themedata", "datastore", "filetbl", "xmlnstbl", "colorschememapping", "latentstyles", "pgdsctbl"}
    | {
        "operator",
        "title",
        "author",
        "company",
        "bkmkstart",
        "bkmkend",
        "sp",
        "nonshppict",
        "objdata",
        "falt",
        "panose",
    }
    | {"fontemb", "annotation", "atnid", "atnauthor", "comment", "mmathPr", "nextfile", "template"}
)
_SPOKEN = frozenset(["shpinst", "shptxt", "shprslt", "listtext", "pntext", "pn", "pntxta", "pntxtb"])
"""Groups that begin with the mark for what old readers leave out, and that hold text all the same."""
_MAX_DEPTH = 300
_ADDRESS = re.compile(r'HYPERLINK\s+(?:\\[a-z]\s+)*"?([^"\s]+)')


def read_rtf(content: bytes) -> Pages:
    """Return the lines of an RTF file."""
    reader = _Reader()
    for token in tokens(content):
        reader.read(token)
    reader.finish()
    lines = [*_once(reader.places["header"].lines), *reader.places["body"].lines]
    feet = [line for line in _once(reader.places["footer"].lines) if not is_page_line(line.plain)]
    hidden = tuple(reader.hidden)
    return Pages(tuple(lines), unplaced=hidden, warnings=(INVISIBLE,) if hidden else (), asides=tuple(feet))


def _once(lines: list[TextLine]) -> list[TextLine]:
    return list({line.plain: line for line in lines}.values())


class _Reader:
    """Follows the tokens with a stack of states."""

    def __init__(self) -> None:
        self.state = RtfState()
        self.stack: list[RtfState] = []
        self.depth = 0
        self.places = {"body": RtfText(), "header": RtfText(), "footer": RtfText()}
        self.page = "cp1252"
        self.charsets: dict[int, int] = {}
        self.raw = b""
        self.link = ""
        self.mark = ""
        self.hidden: list[str] = []
        self.to_skip = 0
        self.starred = False

    @property
    def text(self) -> RtfText:
        """Where words go now."""
        return self.places.get(self.state.place, self.places["body"])

    def read(self, token: Token) -> None:
        """Take the next token."""
        if token.kind == "bytes":
            self._bytes(token.content)
            return
        self._flush()
        if token.kind == "open":
            self.depth += 1
            if len(self.stack) < _MAX_DEPTH:
                self.stack.append(self.state)
        elif token.kind == "close":
            self._close()
        elif token.kind == "symbol":
            self._symbol(token.word)
        else:
            self._word(token.word, token.number)
        self.starred = token.kind == "symbol" and token.word == "*"

    def finish(self) -> None:
        """Take what stands behind the last paragraph mark."""
        self._flush()
        for text in self.places.values():
            text.end_line(paragraph=True)

    def _close(self) -> None:
        if self.depth <= len(self.stack) and self.stack:
            before, self.state = self.state, self.stack.pop()
            if before.place == "mark" and self.state.place != "mark":
                self.text.bullet = self.text.bullet or not any(c.isalnum() for c in self.mark)
                if not self.text.bullet:
                    self.text.add(f"{self.mark.strip()} ", self.state)
                self.mark = ""
            if before.place == "link" and self.state.place != "link":
                found = _ADDRESS.search(self.link)
                # The words of the link are the group that follows, in the group around both.
                self.state = replace(self.state, url=found[1] if found else "")
                self.link = ""
        self.depth = max(self.depth - 1, 0)

    def _bytes(self, content: bytes) -> None:
        skipped = min(self.to_skip, len(content))
        self.to_skip -= skipped
        self.raw += content[skipped:]

    def _flush(self) -> None:
        if self.raw:
            content, self.raw = self.raw, b""
            self._say(decode(content, self.charsets.get(self.state.font), self.page))

    def _say(self, text: str) -> None:
        place = self.state.place
        if place == "link":
            self.link += text
        elif place == "mark":
            self.mark += text
        elif place in self.places and not self.state.deleted:
            if self.state.hidden:
                self.hidden.extend([text.strip()] if text.strip() else [])
            else:
                self.text.add(text, self.state)

    def _symbol(self, symbol: str) -> None:
        if symbol in LETTERS:
            self._say(LETTERS[symbol])
        elif symbol in "\\{}":
            self._say(symbol)
        elif symbol in "\r\n":
            self._word("par", None)
        elif symbol == "\t":
            self._word("tab", None)

    def _word(self, word: str, number: int | None) -> None:
        if self.starred and word not in _SPOKEN and word != "fldinst":
            self.state = replace(self.state, place="silent")
        elif word in GROUPS or word in _SILENT:
            if self.state.place != "silent":
                self.state = replace(self.state, place=GROUPS.get(word, "silent"))
        elif self.state.place == "fonts":
            self._font(word, number)
        elif self.state.place == "silent":
            return
        elif word in LETTERS:
            self._say(LETTERS[word])
        elif word == "u" and number is not None:
            self._say(chr(number % 65536) if not 0xD800 <= number % 65536 < 0xE000 else "")
            self.to_skip = self.state.skip
        elif word in _BREAKS:
            _BREAKS[word](self)
        else:
            self._format(word, number)

    def _font(self, word: str, number: int | None) -> None:
        if word == "f":
            self.state = replace(self.state, font=number or 0)
        elif word == "fcharset":
            self.charsets[self.state.font] = number or 0

    def _format(self, word: str, number: int | None) -> None:
        on = number != 0
        if word in ("b", "i", "v", "caps", "deleted"):
            name = {"b": "bold", "i": "italic", "v": "hidden"}.get(word, word)
            self.state = replace(self.state, **{name: on})  # type: ignore[arg-type]
        elif word in ("fs", "f", "uc"):
            name, value = {"fs": ("size", (number or 24) / 2), "f": ("font", number or 0)}.get(
                word, ("skip", min(max(number or 0, 0), 8))
            )
            self.state = replace(self.state, **{name: value})  # type: ignore[arg-type]
        elif word == "plain":
            self.state = RtfState(self.state.place, font=self.state.font, level=self.state.level, skip=self.state.skip)
        elif word == "pard":
            self.state = replace(self.state, level=0)
        elif word == "outlinelevel":
            self.state = replace(self.state, level=(number or 0) + 1 if 0 <= (number or 0) < 6 else 0)
        elif word == "ansicpg":
            self.page = code_page(number)
        elif word in ("mac", "pc", "pca"):
            self.page = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[word]

    def end_paragraph(self) -> None:
        """End a paragraph where words go now."""
        self.text.end_line(paragraph=True)

    def end_line(self) -> None:
        """End a line within a paragraph."""
        self.text.end_line(paragraph=False)

    def leave_space(self) -> None:
        """Leave a wide gap, as a tab or a cell's border does."""
        if self.state.place == "mark":
            return
        self.text.wide = True


_BREAKS: dict[str, Callable[[_Reader], None]] = {
    "par": _Reader.end_paragraph,
    "row": _Reader.end_paragraph,
    "sect": _Reader.end_paragraph,
    "page": _Reader.end_paragraph,
    "line": _Reader.end_line,
    "tab": _Reader.leave_space,
    "cell": _Reader.leave_space,
}
