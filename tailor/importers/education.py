"""Reads the studies of a résumé."""

import re
from collections.abc import Sequence

from tailor.importers.entries import RawEntry, cut_entries
from tailor.importers.entry_texts import Read, body_texts, dates_of, numbered
from tailor.importers.heads import read_head
from tailor.importers.ids import Ids
from tailor.importers.lines import TextLine
from tailor.importers.listings import split_list
from tailor.importers.studies import degree_score, read_study, school_score
from tailor.importers.text_repair import without_icons
from tailor.model.resume import Education

_GRADE = re.compile(
    r"^(?:cum\.?\s*|overall\s*|final\s*)?(?:gpa|cgpa|grade|note|nota|score|abschlussnote|average)\s*[:：]?\s*"
    r"([\d.,]+(?:\s?/\s?[\d.,]+)?)$",
    re.IGNORECASE,
)
_COURSES = re.compile(r"^(?:relevant\s+)?(?:courses?|coursework|kurse|cours|cursos)\s*[:：]\s*(.+)$", re.IGNORECASE)


def read_education(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the studies of a section."""
    read = Read()
    for entry in cut_entries(lines):
        if not entry.body and not any(without_icons(line.plain).strip() for line in entry.head):
            continue
        _take_school(entry)
        study = read_study(read_head(entry))
        bullets, paragraphs = body_texts(entry)
        score, courses, rest = _sorted([*study.rest, *paragraphs, *bullets])
        start, end = dates_of(entry.dates, single_is_start=False)
        entry_id = ids.entry("education")
        read.add(
            Education(
                id=entry_id,
                institution=study.institution,
                area=study.area,
                study_type=study.study_type,
                location=study.location,
                url=study.url,
                start_date=start,
                end_date=end,
                score=study.score or score,
                courses=numbered(entry_id, "c", courses),
                highlights=numbered(entry_id, "h", rest if not (study.score and score) else [*rest, score]),
            ),
            entry.lines,
            institution=study.sure if study.institution else 0.0,
            studyType=study.sure if study.study_type else 0.0,
            endDate=0.95 if end else 0.0,
        )
    return read


def _take_school(entry: RawEntry) -> None:
    """Move the school's or the degree's line into the head that lacks it."""
    head = " ".join(line.plain for line in entry.head)
    for score in (school_score, degree_score):
        below = entry.body[0] if entry.body else None
        if below is None or below.bullet or score(head) or not score(below.plain) or len(below.plain) > 80:
            continue
        if not below.plain.endswith(".") and not _COURSES.match(below.plain):
            entry.head.append(entry.body.pop(0))


def _sorted(texts: Sequence[str]) -> tuple[str, list[str], list[str]]:
    """Part further lines of a study into the grade, the courses and the rest."""
    score, courses, rest = "", [], []
    for text in texts:
        grade, listed = _GRADE.match(text), _COURSES.match(text)
        if grade and not score:
            score = grade[1]
        elif listed:
            courses.extend(split_list(listed[1]))
        else:
            rest.append(text)
    return score, courses, rest
