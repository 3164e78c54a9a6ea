"""Jobs and studies as LinkedIn's PDF profiles set them."""

import re
from collections.abc import Sequence

from tailor.importers.dates import find_dates
from tailor.importers.education import read_education
from tailor.importers.entry_texts import Read, dates_of, numbered, text_of
from tailor.importers.ids import Ids
from tailor.importers.job_sections import read_work
from tailor.importers.lines import TextLine, body_size, tidy
from tailor.importers.linkedin_pdf import AT, is_period
from tailor.importers.places import is_place, may_be_place
from tailor.importers.section_readers import READERS, Readers
from tailor.importers.studies import split_degree
from tailor.importers.undated import without_dates
from tailor.model.resume import Education, Work

_LENGTH = re.compile(r"(?:less than )?\d+\+? [^\W\d]+\.?(?: \d+ [^\W\d]+\.?)?", re.IGNORECASE)
_MOST_HEADS = 6


def read_roles(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Read jobs: each range of dates with the larger lines above it, a company's name for all roles below it."""
    dated = [index for index, line in enumerate(lines) if is_period(line)]
    starts = [_start(lines, index) for index in dated]
    if not dated or any(start == index for start, index in zip(starts, dated, strict=True)):
        return read_work(lines, ids)
    read = Read(unplaced=[line.plain for line in lines[: starts[0]]])
    company = ""
    for number, (start, index) in enumerate(zip(starts, dated, strict=True)):
        stop = starts[number + 1] if number + 1 < len(starts) else len(lines)
        title, company = _names(lines[start:index], company)
        begin, end = dates_of(find_dates(lines[index].plain)[0], single_is_start=True)
        body = list(lines[index + 1 : stop])
        place = text_of(body.pop(0)) if body and _is_location(body[0]) else ""
        first = next((at for at, line in enumerate(body) if line.bullet), len(body))
        entry_id = ids.entry("work")
        entry = Work(
            id=entry_id,
            name=company,
            position=title,
            location=place,
            start_date=begin,
            end_date=end,
            summary="\n".join(text_of(line) for line in body[:first]),
            highlights=numbered(entry_id, "h", [text_of(line) for line in body[first:]]),
        )
        sure = dict.fromkeys(("position", "name", "startDate"), 0.95)
        read.add(entry, lines[start:stop], **sure)
    return read


def _start(lines: Sequence[TextLine], index: int) -> int:
    """Return where the head above a line of dates begins: lines larger or bolder than the text, and lengths of time."""
    body = body_size(lines)
    start = index
    while start > max(0, index - _MOST_HEADS):
        above = lines[start - 1]
        stands_out = above.size > body + 0.2 or (above.bold and not lines[index].bold)
        if above.bullet or is_period(above) or not (stands_out or _LENGTH.fullmatch(above.plain)):
            break
        start -= 1
    return start


def _names(head: Sequence[TextLine], company: str) -> tuple[str, str]:
    """Return title and company of a head; without a company of its own a role belongs to the one before."""
    words = [line for line in head if not _LENGTH.fullmatch(line.plain)]
    whole = tidy(" ".join(line.plain for line in words))
    if len({round(line.size, 1) for line in words}) == 1 and AT.search(whole):
        title, name = AT.split(whole, maxsplit=1)
        return tidy(title), tidy(name)
    length = next((number for number, line in enumerate(head) if _LENGTH.fullmatch(line.plain)), 0)
    if length:
        upper, lower = list(head[:length]), [line for line in head[length:] if line in words]
    else:
        largest = max(line.size for line in words) if words else 0.0
        upper = [line for line in words if line.size > largest - 0.2]
        lower = [line for line in words if line not in upper]
        if not lower:
            upper, lower = (words[:1], words[1:]) if len(words) > 1 else ([], words)
    name = tidy(" ".join(line.plain for line in upper))
    return tidy(" ".join(line.plain for line in lower)), name or company


def _is_location(line: TextLine) -> bool:
    text = line.plain
    if line.bullet or len(text) > 70 or text.endswith((".", ":", ";")):
        return False
    return is_place(text) or ("," in text and text.count(",") < 4 and may_be_place(text))


def read_schools(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Read studies: the school in larger type, then degree, field and years on one line."""
    body = body_size(lines)
    heads = [n for n, line in enumerate(lines) if not line.bullet and (line.size > body + 0.2 or line.bold)]
    starts = [n for n in heads if n - 1 not in heads]
    if not starts or starts[0] != 0 or len(starts) == len(lines):
        return read_education(lines, ids)
    read = Read()
    for start, stop in zip(starts, [*starts[1:], len(lines)], strict=True):
        inner = next((n for n in range(start, stop) if n not in heads), stop)
        rest = list(lines[inner:stop])
        last = next((n for n, line in enumerate(rest) if find_dates(line.plain)), 0)
        degree = " ".join(line.plain for line in rest[: last + 1])
        spans = find_dates(degree)
        begin, end = dates_of(spans[-1], single_is_start=False) if spans else ("", "")
        study_type, area = split_degree(tidy(without_dates(degree).replace("()", "")))
        if not area:
            study_type, _, area = study_type.partition(", ")
        entry_id = ids.entry("education")
        entry = Education(
            id=entry_id,
            institution=tidy(" ".join(line.plain for line in lines[start:inner])),
            study_type=tidy(study_type),
            area=tidy(area),
            start_date=begin,
            end_date=end,
            highlights=numbered(entry_id, "h", [text_of(line) for line in rest[last + 1 :]]),
        )
        read.add(entry, lines[start:stop], institution=0.95, studyType=0.9, endDate=0.95)
    return read


LINKEDIN_READERS: Readers = {**READERS, "work": read_roles, "education": read_schools}
