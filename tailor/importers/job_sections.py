"""Reads jobs, volunteer work and projects."""

import re
from collections.abc import Sequence

from tailor.importers.dates import find_dates
from tailor.importers.entries import RawEntry, cut_entries
from tailor.importers.entry_texts import Read, body_texts, dates_of, numbered, text_of
from tailor.importers.heads import Fields, Head, read_head, read_positions, title_score
from tailor.importers.ids import Ids
from tailor.importers.lines import TextLine
from tailor.importers.undated import without_dates
from tailor.importers.word_lists import fold, words_of
from tailor.model.resume import Project, Volunteer, Work

_LONG_BULLET = 400
"""A bullet longer than this is likely two."""


def read_work(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the jobs of a section."""
    read = Read()
    raw = [entry for entry in cut_entries(lines) if entry.head or entry.body]
    for entry, fields in _without_parents(list(zip(raw, read_positions(raw), strict=True))):
        bullets, paragraphs = body_texts(entry)
        if entry.dates is None and not entry.head and read.entries:
            read.unplaced.extend([*paragraphs, *bullets])
            continue
        read.unplaced.extend(text for text in fields.rest if _is_label(text))
        start, end = dates_of(entry.dates, single_is_start=True)
        entry_id = ids.entry("work")
        read.add(
            Work(
                id=entry_id,
                name=fields.name,
                position=fields.position,
                location=fields.location,
                url=fields.url,
                start_date=start,
                end_date=end,
                description=" · ".join(text for text in fields.rest if not _is_label(text)),
                summary="\n".join(paragraphs),
                highlights=numbered(entry_id, "h", bullets),
            ),
            entry.lines,
            position=fields.sure if fields.position else 0.0,
            name=fields.sure if fields.name else 0.0,
            startDate=0.95 if start else 0.0,
            **{f"highlights[{n}]": 0.5 for n, text in enumerate(bullets) if len(text) > _LONG_BULLET},
        )
    return read


def _without_parents(jobs: list[tuple[RawEntry, Fields]]) -> list[tuple[RawEntry, Fields]]:
    """Leave out the head of a company whose roles follow with dates of their own; its place goes to them."""
    kept: list[tuple[RawEntry, Fields]] = []
    place = ""
    for (entry, fields), following in zip(jobs, [*jobs[1:], None], strict=True):
        is_parent = fields.name and not fields.position and not entry.body and not fields.rest
        if is_parent and following is not None and following[1].inherited:
            place = fields.location
            continue
        if fields.inherited:
            fields.location = fields.location or place
        else:
            place = ""
        kept.append((entry, fields))
    return kept


def _is_label(text: str) -> bool:
    """Tell whether a text is only the label of what follows."""
    return fold(text).strip(" :") in words_of("body_labels")


def read_volunteer(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the volunteer work of a section."""
    read = Read()
    raw = cut_entries(lines)
    for entry, fields in zip(raw, read_positions(raw), strict=True):
        bullets, paragraphs = body_texts(entry)
        start, end = dates_of(entry.dates, single_is_start=True)
        entry_id = ids.entry("volunteer")
        read.add(
            Volunteer(
                id=entry_id,
                organization=fields.name,
                position=fields.position,
                location=fields.location,
                url=fields.url,
                start_date=start,
                end_date=end,
                summary="\n".join([*fields.rest, *paragraphs]),
                highlights=numbered(entry_id, "h", bullets),
            ),
            entry.lines,
            organization=fields.sure,
        )
    return read


def read_projects(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the projects of a section."""
    read = Read()
    for entry in cut_entries(lines):
        head = read_head(entry)
        bullets, paragraphs = body_texts(entry)
        if not head.pieces and bullets and entry.dates is None:
            for line in entry.body:
                read.add(_project_of_line(line, ids.entry("projects")), [line], name=0.7)
            continue
        name, role, more = _names(head)
        start, end = dates_of(entry.dates, single_is_start=True)
        entry_id = ids.entry("projects")
        read.add(
            Project(
                id=entry_id,
                name=name,
                description="\n".join(text for text in [*more, head.location, *paragraphs] if text),
                url=head.url,
                start_date=start,
                end_date=end,
                highlights=numbered(entry_id, "h", bullets),
                roles=numbered(entry_id, "r", [role] if role else []),
            ),
            entry.lines,
            name=0.85 if name else 0.0,
        )
    return read


def _names(head: Head) -> tuple[str, str, list[str]]:
    """Return a project's name, the role in it where that stands first, and what else its head says."""
    texts = [piece.text for piece in head.pieces]
    role = ""
    if len(texts) > 1 and title_score(texts[0]) > 0 >= title_score(texts[1]) and len(texts[0].split()) < 4:
        role = texts.pop(0)
    return (texts[0] if texts else ""), role, texts[1:]


def _project_of_line(line: TextLine, entry_id: str) -> Project:
    """Read a project that is one bullet: "Name: what it is"."""
    text = text_of(line)
    match = re.match(r"^(.{2,60}?)(?:\s*[:：]\s+|\s+[–—-]\s+)(.+)$", text)
    spans = find_dates(text)
    start, end = dates_of(spans[0] if spans else None, single_is_start=True)
    return Project(
        id=entry_id,
        name=match[1] if match else without_dates(text),
        description=match[2] if match else "",
        url=next(iter(line.urls), ""),
        start_date=start,
        end_date=end,
    )
