"""Reads certificates, awards, publications, references and sections that JSON Resume has no name for."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.importers.bullets import strip_number
from tailor.importers.dates import find_dates
from tailor.importers.entries import cut_entries
from tailor.importers.entry_texts import Read, dates_of, numbered, text_of
from tailor.importers.ids import Ids
from tailor.importers.lines import TextLine, tidy
from tailor.importers.text_repair import without_icons
from tailor.importers.undated import without_dates
from tailor.model.resume import PRESENT, Award, Certificate, Custom, Publication, Reference

_VALID_UNTIL = re.compile(
    r"\b(?:valid|good|active|current|expires?|expiring|expiry|expiration|exp|renews?|renewal|gültig|valable|válid[oa])\b\.?"
    r"(?:\s+(?:until|till|thru|through|to|in|on|by|date|due|bis|jusqu['’]?|en|hasta|au))*\s*:?\s*$",
    re.IGNORECASE,
)
_CELLS = re.compile(r"\s+[|·•]\s+")


def _dated(line: TextLine) -> tuple[str, list[str]]:
    """Part a line into its date and its other cells; until when something is valid stays among the words."""
    text = " | ".join(cell for cell in without_icons(line.text).split("\t") if cell.strip())
    spans = [span for span in find_dates(text) if not _VALID_UNTIL.search(text[: span.begin])]
    date = ""
    if spans:
        date = spans[-1].end if spans[-1].end != PRESENT else spans[-1].start
    return date, [cell.strip(" ,") for cell in _CELLS.split(without_dates(text, spans)) if cell.strip(" ,|")]


def _with_issuer(cells: list[str], date: str) -> list[str]:
    """Part "Name, Issuer" of a dated line; without a date, or with more commas, nobody knows which is which.

    A dash stays: what stands behind it is as often the name's own level ("Developer - Associate").
    """
    parts = re.split(r",\s+", cells[0]) if len(cells) == 1 and date else []
    if (
        len(parts) != 2
        or parts[0].isupper()
        or not parts[1][:1].isupper()
        or re.search(r"\d", parts[1])
        or "(" in cells[0].split(")")[0]
    ):
        return cells
    return [part.strip() for part in parts]


def _paired(lines: Sequence[TextLine]) -> list[TextLine]:
    """Join each line without a date to the dated one below it, where all entries of the section stand so."""
    dated = [bool(find_dates(line.plain)) for line in lines]
    alternate = len(lines) > 1 and len(lines) % 2 == 0 and dated == [False, True] * (len(lines) // 2)
    if not alternate or any(line.bullet for line in lines[1::2]):
        return list(lines)
    pairs = zip(lines[::2], lines[1::2], strict=True)
    return [_pair(upper, lower) for upper, lower in pairs]


def _pair(upper: TextLine, lower: TextLine) -> TextLine:
    """Put two lines on one: in two cells, unless the upper one breaks off behind a comma."""
    wide = "," not in upper.plain
    last = replace(upper.segments[-1], text=f"{upper.segments[-1].text.rstrip()} ")
    first = replace(lower.segments[0], wide=wide)
    segments = (*upper.segments[:-1], last, first, *lower.segments[1:])
    return replace(upper, segments=segments, numbers=upper.numbers + lower.numbers)


def read_certificates(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the certificates of a section, a line each; a date alone belongs to the one above or below."""
    read = Read()
    waiting = ""
    for line in _paired(lines):
        date, cells = _dated(line)
        last = read.entries[-1] if read.entries else None
        if not cells:
            if isinstance(last, Certificate) and not last.date:
                read.entries[-1] = replace(last, date=date)
            else:
                waiting = date
            continue
        cells = _with_issuer(cells, date or waiting)
        url = next(iter(line.urls), "")
        found = Certificate(
            id=ids.entry("certificates"), name=cells[0], date=date or waiting, issuer=" | ".join(cells[1:]), url=url
        )
        read.add(found, [line], name=0.9)
        waiting = ""
    return read


def read_awards(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the awards of a section, a line each; a date alone belongs to the one above or below."""
    read = Read()
    waiting = ""
    for line in _paired(lines):
        date, cells = _dated(line)
        last = read.entries[-1] if read.entries else None
        if not cells:
            if isinstance(last, Award) and not last.date:
                read.entries[-1] = replace(last, date=date)
            else:
                waiting = date
            continue
        cells = _with_issuer(cells, date or waiting)
        awarder = " | ".join(cells[1:])
        read.add(
            Award(id=ids.entry("awards"), title=cells[0], date=date or waiting, awarder=awarder), [line], title=0.8
        )
        waiting = ""
    return read


def read_publications(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the publications of a section."""
    read = Read()
    for entry in cut_entries(lines):
        title = tidy(" ".join(without_dates(text_of(line)) for line in entry.head))
        if not title:
            for line in entry.body:
                name = strip_number(text_of(line))
                url = next(iter(line.urls), "")
                read.add(Publication(id=ids.entry("publications"), name=name, url=url), [line])
            continue
        found = Publication(
            id=ids.entry("publications"),
            name=title,
            release_date=entry.dates.end if entry.dates else "",
            url=next((url for line in entry.head for url in line.urls), ""),
            summary="\n".join(text_of(line) for line in entry.body),
        )
        read.add(found, entry.lines, name=0.8)
    return read


def read_references(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the references of a section."""
    read = Read()
    for entry in cut_entries(lines):
        name = " ".join(text_of(line) for line in entry.head)
        text = "\n".join(text_of(line) for line in entry.body)
        found = Reference(id=ids.entry("references"), name=name if text else "", reference=text or name)
        read.add(found, entry.lines)
    return read


def read_custom(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return any other section as paragraphs and bullets."""
    read = Read()
    for entry in cut_entries(lines):
        entry_id = ids.entry("custom")
        start, end = dates_of(entry.dates, single_is_start=False)
        name = " · ".join(part for line in entry.head if (part := without_dates(text_of(line))))
        texts = [text_of(line) for line in entry.body]
        if not texts and entry.dates is None:
            name, texts = "", [text_of(line) for line in entry.head]
        highlights = numbered(entry_id, "h", texts)
        read.add(Custom(id=entry_id, name=name, start_date=start, end_date=end, highlights=highlights), entry.lines)
    return read
