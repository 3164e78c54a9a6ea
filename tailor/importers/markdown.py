"""Markdown files to lines: headings, emphasis, links and lists become what they mean."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tailor.importers.bullets import strip_marker
from tailor.importers.lines import Pages, Segment, TextLine
from tailor.importers.text_repair import repair

_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_UNDERLINE = re.compile(r"^\s*(=+|-+)\s*$")
_RULE = re.compile(r"^\s*([-*_])(\s*\1){2,}\s*$")
_INLINE = re.compile(
    r"\[(?P<words>[^\]]*)\]\((?P<url>[^)\s]+)[^)]*\)|<(?P<auto>(?:https?://|mailto:)[^>]+)>"
    r"|(?P<strong>\*\*|__)(?P<bold>(?=\S).+?)(?P=strong)|(?<!\w)(?P<em>[*_])(?P<italic>(?=\S)[^*_]+?)(?P=em)(?!\w)|`(?P<code>[^`]+)`"
)
_TAG = re.compile(r"</?[a-zA-Z][^>]*>")
_TABLE_RULE = re.compile(r"^\s*\|?[\s:|-]+\|[\s:|-]*$")


def looks_like_markdown(text: str) -> bool:
    """Tell whether a text uses Markdown headings or emphasised lines."""
    return len(re.findall(r"^#{1,4} \S", text, re.MULTILINE)) >= 2 or (
        bool(re.search(r"^\S.*\n(=+|-+)\s*$", text, re.MULTILINE))
        and bool(re.search(r"^#{1,4} \S", text, re.MULTILINE))
    )


def read_markdown(text: str) -> Pages:
    """Return the lines of a Markdown résumé."""
    lines: list[TextLine] = []
    gap, offset = 0.0, 0
    for raw in text.splitlines(keepends=True):
        start, offset = offset, offset + len(raw)
        content = repair(raw.rstrip())
        if not content.strip() or _TABLE_RULE.match(content):
            gap = 2.0 if not content.strip() else gap
            continue
        if _UNDERLINE.match(content) and lines and gap == 0 and not lines[-1].bullet:
            lines[-1] = replace(lines[-1], level=1 if content.strip()[0] == "=" else 2)
            continue
        if _RULE.match(content):
            continue
        line = _line(content)
        if line.segments:
            lines.append(replace(line, gap=gap, span=(start, offset)))
            gap = 0.0
    return Pages(tuple(lines))


def _line(content: str) -> TextLine:
    heading = _HEADING.match(content)
    if heading:
        return TextLine(tuple(_segments(heading[2])), level=len(heading[1]), flow=True)
    bare = content.strip()
    text = strip_marker(bare)
    bullet = text != bare
    cells = (
        [cell.strip() for cell in text.strip("|").split("|")] if bare.startswith("|") and bare.endswith("|") else [text]
    )
    segments: list[Segment] = []
    for cell in cells:
        parts = list(_segments(cell))
        if segments and parts:
            parts[0] = replace(parts[0], wide=True)
        segments.extend(parts)
    return TextLine(tuple(segments), bullet=bullet, flow=True)


def _segments(text: str, bold: bool = False, italic: bool = False, url: str = "") -> Iterator[Segment]:
    """Cut a text at its links and emphasis, which may stand inside one another."""
    text = _TAG.sub("", text)
    end = 0
    for match in _INLINE.finditer(text):
        if match.start() > end:
            yield Segment(text[end : match.start()], bold=bold, italic=italic, url=url)
        if match["url"]:
            yield from _segments(match["words"] or match["url"], bold, italic, match["url"])
        elif match["auto"]:
            yield Segment(match["auto"].removeprefix("mailto:"), bold=bold, italic=italic, url=match["auto"])
        elif match["code"]:
            yield Segment(match["code"], bold=bold, italic=italic, url=url)
        else:
            yield from _segments(
                match["bold"] or match["italic"], bold or bool(match["bold"]), italic or bool(match["italic"]), url
            )
        end = match.end()
    if end < len(text):
        yield Segment(text[end:], bold=bold, italic=italic, url=url)
