"""Texts and lines without the dates in them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.importers.dates import DateSpan, find_dates
from tailor.importers.lines import Segment, TextLine, tidy


def without_date_segments(line: TextLine) -> TextLine:
    """Return a line without its dates, which may run through several segments; a wide gap stays in their place."""
    text = "".join(("\t" if segment.wide else "\u2006") + segment.text for segment in line.segments)
    spans = [(span.begin, span.stop) for span in find_dates(text)]
    if not spans:
        return line
    kept: list[Segment] = []
    offset, cut = 0, False
    for segment in line.segments:
        offset += 1
        for start, stop in _outside(spans, offset, offset + len(segment.text)):
            part = segment.text[start - offset : stop - offset]
            if part.strip(" ()[]"):
                kept.append(replace(segment, text=part, wide=segment.wide or cut or start > offset))
                cut = False
        cut = cut or any(begin < offset + len(segment.text) and offset < end for begin, end in spans)
        offset += len(segment.text)
    return replace(line, segments=tuple(kept))


def _outside(spans: Sequence[tuple[int, int]], start: int, stop: int) -> list[tuple[int, int]]:
    """Return what is left of a stretch without the spans."""
    parts = []
    for begin, end in spans:
        if end <= start or begin >= stop:
            continue
        if begin > start:
            parts.append((start, begin))
        start = max(start, end)
    if start < stop:
        parts.append((start, stop))
    return parts


def without_dates(text: str, spans: Sequence[DateSpan] | None = None) -> str:
    """Return a text without its dates, or these of them, and the brackets around them."""
    for span in reversed(find_dates(text) if spans is None else spans):
        text = text[: span.begin] + " \t " + text[span.stop :]
    return tidy(re.sub(r"\(\s*\t?\s*\)|\[\s*\t?\s*\]", " ", text.replace("\t", " ")))
