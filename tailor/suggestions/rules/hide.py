"""Offers to leave out what this posting does not need; nothing is deleted, and it comes back with one click."""

import re
from collections.abc import Iterable, Iterator

from tailor.model.lines import entry_lines, entry_paths
from tailor.model.match import Evidence, Passage
from tailor.model.message import say
from tailor.model.resume import PRESENT, AnyEntry, Education, Resume, Section, Work
from tailor.model.suggestion import Suggestion, suggestion_id
from tailor.suggestions.situation import Situation

_OLD = 15
_FEWEST_JOBS = 4
_YEAR = re.compile(r"^\d{4}")
_ASKED = re.compile(r"\b(?:references?|hobbies|interests)\b", re.IGNORECASE)
_SCHOOL = re.compile(r"\b(?:high school|secondary school|sixth form|GCSEs?|A[- ]levels?|GED)\b", re.IGNORECASE)
_DEGREE = re.compile(
    r"\b(?:bachelor|master|doctor|b\.?sc|b\.?a|b\.?eng|bsn|m\.?sc|m\.?a|m\.?eng|mba|ph\.?d)\b", re.IGNORECASE
)
_SECTIONS = {
    "interests": say("Nothing in your interests answers this posting; the space may serve you better elsewhere."),
    "references": say("References are usually asked for later; the space may serve you better elsewhere."),
}


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield what could stay away this time: interests, references, a school before a degree, and old jobs."""
    if not situation.matches.keywords:
        return
    paths = {entry.id: path for path, entry in entry_paths(situation.resume)}
    wanted = {one.passage.line for match in situation.matches.keywords for one in match.evidence}
    asked = _ASKED.search(situation.posting.text) is not None
    for section in situation.resume.sections:
        if not asked and section.kind in _SECTIONS and section.entries and not _says(section.entries, wanted):
            yield _hide(
                section.id, section.kind, _section_text(section), _SECTIONS[section.kind], section.entries, paths
            )
    for school in [one for one in _schools(situation) if not _says((one,), wanted)]:
        text = ", ".join(part for part in (school.study_type, school.institution) if part)
        reason = say("You have a degree, and this posting does not ask for a school before it.")
        yield _hide(school.id, paths[school.id], text, reason, (school,), paths)
    for job in _old_jobs(situation.resume):
        if not _says((job,), wanted):
            reason = say(
                "It ended {old} years or more before your latest job began, and nothing in it answers this posting.",
                old=_OLD,
            )
            text = ", ".join(part for part in (job.position, job.name) if part)
            yield _hide(job.id, paths[job.id], text, reason, (job,), paths)


def _schools(situation: Situation) -> list[Education]:
    """Return the schools before a degree that the résumé has too, unless the posting speaks of such schools."""
    entries = [one for section in situation.resume.sections for one in section.entries if isinstance(one, Education)]
    schools = [one for one in entries if _SCHOOL.search(f"{one.study_type} {one.area} {one.institution}")]
    degree = any(_DEGREE.search(one.study_type) for one in entries if one not in schools)
    return schools if degree and not _SCHOOL.search(situation.posting.text) else []


def _old_jobs(resume: Resume) -> list[Work]:
    """Return the jobs that ended long before the latest one began, by the résumé's own dates."""
    jobs = [entry for section in resume.sections for entry in section.entries if isinstance(entry, Work)]
    starts = [int(job.start_date[:4]) for job in jobs if _YEAR.match(job.start_date)]
    if len(jobs) < _FEWEST_JOBS or not starts:
        return []
    return [
        job
        for job in jobs
        if job.end_date != PRESENT and _YEAR.match(job.end_date) and int(job.end_date[:4]) <= max(starts) - _OLD
    ]


def _says(entries: Iterable[AnyEntry], wanted: set[str]) -> bool:
    """Tell whether a line of these entries answers the posting, however loosely."""
    return any(line in wanted for entry in entries for line, _, _, _ in entry_lines(entry))


def _section_text(section: Section) -> str:
    lines = [text for entry in section.entries for _, text, _, _ in entry_lines(entry)]
    return f"{section.heading or section.kind.capitalize()}: {', '.join(lines)}"


def _hide(
    target: str, path: str, text: str, reason: str, entries: tuple[AnyEntry, ...], paths: dict[str, str]
) -> Suggestion:
    evidence = tuple(
        Evidence(Passage(line, 0, len(said)), f"{paths[entry.id]}.{where}", said)
        for entry in entries
        for line, said, _, where in entry_lines(entry)
    )
    return Suggestion(
        id=suggestion_id(target, "hide"),
        kind="hide",
        level="confirm",
        rule="hide",
        target=target,
        path=path,
        before=text,
        reason=reason,
        evidence=evidence,
    )
