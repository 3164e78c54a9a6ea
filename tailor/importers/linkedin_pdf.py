"""Profiles that LinkedIn saved as PDF: known by what they say, put in order, and read by their own rules.

Until 2017 a job's head was "Title at Company"; since then there is a margin with contact data and skills, and the
company stands in larger type above all its roles.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.importers.dates import find_dates, is_only_dates
from tailor.importers.headings import known_kind
from tailor.importers.lines import Pages, TextLine, body_size, is_page_line

_PROFILE = re.compile(r"linkedin\.com/in/", re.IGNORECASE)
_PAGE_OF = re.compile(r"\d\s*\D{1,6}\s*\d")
_INVITATION = re.compile(r"^.{2,60}\bon LinkedIn$|^.{2,40}\bLinkedIn\b.{0,40}$", re.IGNORECASE)
AT = re.compile(r"\s+(?:at|bei|chez|presso|bij|hos|@)\s+")
_LASTS = re.compile(r"\(\s*(?:less than|\d+)\s+\w+[^()]*\)")
_MARGIN = 60.0
_BONUS = 2.5
"""How much worse this reading may look than a general one, that knows nothing of LinkedIn, and be kept."""


def arrange(readings: Sequence[Pages]) -> tuple[Pages, ...]:
    """Return a LinkedIn profile's lines in order, the margin last and headings marked; nothing for other files."""
    pages = readings[min(1, len(readings) - 1)]
    lines = [line for line in pages.lines if line.plain]
    if not lines or not (_is_new(pages) or _is_old(lines)):
        return ()
    edge = max(lines, key=lambda line: line.size).x0
    margin = [line for line in lines if line.x0 < edge - _MARGIN]
    main = [line for line in lines if line.x0 >= edge - _MARGIN and not _is_furniture(line)]
    furniture = tuple(line.plain for line in lines if _is_furniture(line))
    ordered = (*_marked(main), *_marked(margin))
    return (replace(pages, lines=ordered, unplaced=(*pages.unplaced, *furniture), handicap=-_BONUS),)


def _is_new(pages: Pages) -> bool:
    """Tell whether the file has LinkedIn's own address and numbers its pages "1 of n"."""
    words = "".join(line.plain for line in pages.lines)
    # Many résumés have both; LinkedIn's own say whose address it is, or how long each job lasted.
    own = "(linkedin)" in words.casefold() or any(is_period(x) and _LASTS.search(x.plain) for x in pages.lines)
    return (
        own
        and bool(_PROFILE.search(words))
        and any(is_page_line(text) and bool(_PAGE_OF.search(text)) for text in pages.unplaced)
    )


def _is_old(lines: Sequence[TextLine]) -> bool:
    """Tell whether jobs are headed "Title at Company" with their length behind the dates, and LinkedIn is named."""
    if not any("linkedin" in line.plain.casefold() for line in lines):
        return False
    dated = [index for index, line in enumerate(lines) if is_period(line) and _LASTS.search(line.plain)]
    headed = [index for index in dated if index and any(AT.search(lines[i].plain) for i in (index - 1, index - 2))]
    return bool(headed) and 2 * len(headed) >= len(dated)


def is_period(line: TextLine) -> bool:
    """Tell whether a line is nothing but a range of dates and how long it was."""
    spans = find_dates(line.plain)
    return bool(spans) and not line.bullet and is_only_dates(_LASTS.sub("", line.plain))


def _is_furniture(line: TextLine) -> bool:
    return is_page_line(line.plain) or (
        bool(_INVITATION.match(line.plain)) and "linkedin.com" not in line.plain and len(line.plain.split()) > 3
    )


def _marked(lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """Return lines with the sections' headings marked as such; heads of entries never run on."""
    body = body_size(lines)
    headings = {index for index, line in enumerate(lines) if line.size > body + 0.8 and known_kind(line.plain)}
    size = max((lines[index].size for index in headings), default=0.0)
    marked = []
    for index, line in enumerate(lines):
        heading = index in headings or (size > body + 1.6 and abs(line.size - size) < 0.3 and not line.bullet)
        flow = line.flow and line.size <= body + 0.3 and not is_period(line)
        marked.append(replace(line, level=1 if heading else 0, flow=flow, column=0, width=0.0))
    return tuple(marked)
