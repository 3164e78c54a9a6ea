"""Tells degree, field and school in the head of an education entry apart."""

import re
from dataclasses import dataclass, field

from tailor.importers.heads import Head, Piece
from tailor.importers.lines import tidy
from tailor.importers.word_lists import counts, fold, has_part, words_of

_SCORE = re.compile(
    r"\(?\s*\b(?:GPA|Grade|Note|CGPA|Nota|Abschlussnote)\b\s*[:：]?\s*([\d.,]+(?:\s?/\s?[\d.,]+)?)\s*\)?", re.IGNORECASE
)
_OF = re.compile(r"^\S+\s+(?:of|de|em|di|d['’])", re.IGNORECASE)


@dataclass(slots=True)
class Study:
    """The fields of an education entry."""

    institution: str = ""
    study_type: str = ""
    area: str = ""
    location: str = ""
    url: str = ""
    score: str = ""
    rest: list[str] = field(default_factory=list)
    sure: float = 0.6


def degree_score(text: str) -> float:
    """Return how much a text sounds like a degree."""
    return 2.0 * min(counts(text, "degrees"), 2) + 2.0 * has_part(text, "degree_parts")


def school_score(text: str) -> float:
    """Return how much a text sounds like a school."""
    return 2.0 * min(counts(text, "schools"), 2) + 2.0 * has_part(text, "school_parts")


def read_study(head: Head) -> Study:
    """Return the fields of an education head."""
    study = Study(location=head.location, url=head.url)
    pieces: list[Piece] = []
    for piece in head.pieces:
        score = _SCORE.search(piece.text)
        if score and not study.score:
            study.score = score[1]
            piece.text = tidy(piece.text[: score.start()] + " " + piece.text[score.end() :])
        if piece.text:
            pieces.append(piece)
    pieces = _split(pieces)
    if not pieces:
        return study
    school = max(pieces, key=lambda p: (school_score(p.text) - 0.8 * degree_score(p.text), -pieces.index(p)))
    others = [piece for piece in pieces if piece is not school]
    degree = max(others, key=lambda p: (degree_score(p.text), -pieces.index(p))) if others else None
    if degree is None and degree_score(school.text) > school_score(school.text):
        school, degree = Piece("", 0), school
    if degree is not None and school_score(school.text) == 0 and degree_score(degree.text) == 0:
        school, degree = pieces[0], pieces[1]
    study.institution = school.text
    if degree is not None:
        _set_degree(study, degree.text, [p.text for p in others if p is not degree])
    study.sure = 0.9 if school_score(school.text) and degree is not None and degree_score(degree.text) else 0.6
    return study


def _split(pieces: list[Piece]) -> list[Piece]:
    """Part pieces that hold degree and school."""
    found: list[Piece] = []
    for piece in pieces:
        parts = [part.strip() for part in re.split(r",\s+|\s+[–—-]\s+|，", piece.text) if part.strip()]
        mixed = len(parts) > 1 and ((school_score(piece.text) and degree_score(piece.text)) or len(pieces) == 1)
        if not mixed:
            found.append(piece)
            continue
        groups: list[str] = []
        for part in parts:
            kind = _kind(part)
            if groups and (kind == "" or kind == _kind(groups[-1])) and len(parts) != 2:
                groups[-1] += f", {part}"
            else:
                groups.append(part)
        found.extend(Piece(text, piece.line, piece.bold, piece.italic, piece.url) for text in groups)
    if len(found) == 1:
        parts = re.split(r"\s+(?:at|from|an der|à l['’]|@)\s+", found[0].text, maxsplit=1)
        if len(parts) == 2:
            return [Piece(text, 0) for text in parts]
    return found


def _kind(text: str) -> str:
    degree, school = degree_score(text), school_score(text)
    return "" if degree == school == 0 else "degree" if degree >= school else "school"


def _set_degree(study: Study, text: str, rest: list[str]) -> None:
    """Set type and field of a study; a lone short text beside a degree is the field."""
    study.study_type, study.area = split_degree(text)
    study.rest = rest
    if not study.area and rest and len(rest[0]) < 60 and not degree_score(rest[0]) and not re.search(r"\d", rest[0]):
        study.area = rest.pop(0)


def split_degree(text: str) -> tuple[str, str]:
    """Part "Master of Science in Computer Science" into the degree and its field, which may be empty."""
    for match in re.finditer(r"\s+(?:in|im|en|em|inom)\s+(?=\S)", text, re.IGNORECASE):
        if degree_score(text[: match.start()]):
            return tidy(text[: match.start()]), tidy(text[match.end() :])
    parts = [part.strip() for part in re.split(r",\s+|\s+[–—-]\s+", text) if part.strip()]
    if len(parts) == 2 and bool(degree_score(parts[0])) != bool(degree_score(parts[1])):
        return (parts[0], parts[1]) if degree_score(parts[0]) else (parts[1], parts[0])
    words = text.split()
    abbreviation = len(words) > 1 and fold(words[0].strip(",:")) in words_of("degrees")
    if abbreviation and not _OF.match(text) and not degree_score(" ".join(words[1:])):
        return words[0].strip(",:"), " ".join(words[1:])
    return text, ""
