"""Plain text files to lines: charset, rules drawn with characters, hard-wrapped paragraphs."""

import re
from dataclasses import replace
from pathlib import Path

import charset_normalizer

from tailor.errors import UnreadableFile
from tailor.importers.bullets import strip_marker
from tailor.importers.lines import Pages, Segment, TextLine, plain_line
from tailor.importers.text_repair import repair
from tailor.model.message import say

_RULE = re.compile(r"^\s*([-=_*~#─━═.])\1{3,}\s*$")
_TRAILING_RULE = re.compile(r"^(.{2,60}?)\s+([-=_*~─━═])\2{5,}\s*$")
_LINK = re.compile(r"\[([^\]]*)\]\((\S+?)\)")
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")


def decode_text(content: bytes, path: Path) -> str:
    """Return the text of a file whose charset is not named anywhere."""
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(name, "replace")
    if _is_utf8(content):
        return content.decode("utf-8")
    if b"\x00" in content[:2000]:
        return content.decode("utf-16-le" if content[1:2] == b"\x00" else "utf-16-be", "replace")
    guess = charset_normalizer.from_bytes(
        content, cp_isolation=["cp1252", "cp1250", "cp1254", "gb18030", "shift_jis", "euc_kr", "big5"]
    ).best()
    if guess is None and len(content) > 200:
        raise UnreadableFile(say("{name} is not text. Save the résumé as DOCX, PDF or plain text.", name=path.name))
    # Short texts give a guesser nothing to go by; most such files come from Windows.
    name = guess.encoding if guess is not None and len(content) > 200 else "cp1252"
    return content.decode(name, "replace")


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def read_plain_text(text: str) -> Pages:
    """Return the lines of a plain text résumé."""
    lines: list[TextLine] = []
    gap, offset = 0.0, 0
    for raw in text.splitlines(keepends=True):
        start, offset = offset, offset + len(raw)
        content = repair(raw.rstrip())
        if not content.strip():
            gap = 2.0
            continue
        if _RULE.match(content):
            if lines and len(lines[-1].plain) < 60 and gap == 0:
                lines[-1] = replace(lines[-1], level=lines[-1].level or 2)
            continue
        ruled = _TRAILING_RULE.match(content)
        line = _line(ruled[1] if ruled else content)
        if not line.segments:
            continue
        lines.append(replace(line, gap=gap, span=(start, offset), level=2 if ruled else 0))
        gap = 0.0
    if lines and lines[0].level:
        # A rule under the first line marks the name, not a section.
        lines[0] = replace(lines[0], level=0)
    return Pages(tuple(lines))


def _line(content: str) -> TextLine:
    """Make one line; its indentation is its place."""
    bare = content.strip()
    text = strip_marker(bare)
    bullet = text != bare
    indent = float(len(content) - len(content.lstrip()) + (2 if bullet else 0))
    line = plain_line(_EMPHASIS.sub(r"\2", text), bullet=bullet, flow=True)
    segments = [part for segment in line.segments for part in _linked(segment)]
    placed = tuple(replace(s, x0=indent, x1=indent + len(content)) for s in segments)
    return replace(line, segments=placed)


def _linked(segment: Segment) -> list[Segment]:
    """Cut a segment at [words](address)."""
    parts: list[Segment] = []
    end = 0
    for match in _LINK.finditer(segment.text):
        if match.start() > end:
            parts.append(replace(segment, text=segment.text[end : match.start()], wide=segment.wide and not parts))
        parts.append(replace(segment, text=match[1] or match[2], url=match[2], wide=segment.wide and not parts))
        end = match.end()
    if end < len(segment.text):
        parts.append(replace(segment, text=segment.text[end:], wide=segment.wide and not parts))
    return parts
