"""Says of every hard condition of a posting whether the résumé shows it, as far as that can be told; light."""

import re
from datetime import date

from tailor.analysis.finding import ORDER, find_terms
from tailor.model.keyword import KeywordKind
from tailor.model.lines import PlacedLine, resume_lines
from tailor.model.match import Condition, Evidence, KeywordMatch, Matches, Passage, Shown
from tailor.model.posting import Filter, FilterKind, Posting, Requirement
from tailor.model.resume import Resume, Work

_KEYWORD_KINDS: dict[FilterKind, KeywordKind] = {
    "degree": "degree",
    "licence": "certification",
    "language": "language",
}
_SELDOM_WRITTEN = ("clearance", "visa", "travel", "shift")
"""What people meet without a word of it in their résumé."""
_NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
}
_NUMBER = re.compile(r"\d+|[^\W\d_]+")
_MONTH = re.compile(r"(\d{4})(?:-(\d{2}))?")


def find_conditions(resume: Resume, posting: Posting, matches: Matches, today: date) -> tuple[Condition, ...]:
    """Return the hard conditions of a posting in its order, each once."""
    lines = tuple(resume_lines(resume))
    years = work_years(resume, today)
    found: dict[tuple[str, str], Condition] = {}
    for requirement in posting.requirements:
        for condition in requirement.filters:
            key = (condition.kind, condition.value.casefold())
            if key not in found:
                found[key] = _judge(condition, requirement, matches.keywords, lines, years)
    return tuple(found.values())


def work_years(resume: Resume, today: date) -> int:
    """Return how many whole years of work a résumé shows, times that overlap counted once."""
    months: set[int] = set()
    for section in resume.sections:
        for entry in section.entries:
            if isinstance(entry, Work):
                start = _month(entry.start_date, 1)
                end = _month(entry.end_date, 12) or (today.year * 12 + today.month)
                months.update(range(start, end + 1) if start else ())
    return len(months) // 12


def _month(text: str, usual: int) -> int:
    """Return a date as months since the year 0, or 0 where it says none."""
    date_ = _MONTH.match(text)
    return int(date_[1]) * 12 + int(date_[2] or usual) if date_ else 0


def _judge(
    condition: Filter,
    requirement: Requirement,
    keywords: tuple[KeywordMatch, ...],
    lines: tuple[PlacedLine, ...],
    years: int,
) -> Condition:
    if condition.kind == "years":
        asked = _asked(condition.value)
        shown: Shown = "not shown" if asked > years else "cannot tell"
        return Condition(condition.kind, condition.value, requirement, shown, (), years)
    shown, evidence = _by_keywords(condition, requirement, keywords)
    if shown != "shown":
        said = _said(condition.value, lines)
        shown, evidence = ("shown", said) if said else (shown, evidence)
    if shown == "not shown" and condition.kind in _SELDOM_WRITTEN:
        shown = "cannot tell"
    return Condition(condition.kind, condition.value, requirement, shown, evidence)


def _asked(value: str) -> int:
    """Return the first number of a condition such as "5+ years", or 0."""
    words = (word.casefold() for word in _NUMBER.findall(value))
    return next((int(word) if word.isdigit() else _NUMBERS[word] for word in words if _is_number(word)), 0)


def _is_number(word: str) -> bool:
    return word.isdecimal() or word in _NUMBERS


def _by_keywords(
    condition: Filter, requirement: Requirement, keywords: tuple[KeywordMatch, ...]
) -> tuple[Shown, tuple[Evidence, ...]]:
    """Judge by the keywords of the condition's kind that stand in its requirement; one of them is enough."""
    kind = _KEYWORD_KINDS.get(condition.kind)
    start, end = requirement.span
    value = condition.value.casefold()
    inside = [
        match
        for match in keywords
        if match.keyword.kind == kind and any(start <= left and right <= end for left, right in match.keyword.spans)
    ]
    named = [match for match in inside if match.keyword.term.casefold() in value] or inside
    best = min(named, key=lambda match: ORDER[match.state], default=None)
    if best is None or best.state == "missing":
        return "not shown", ()
    return ("cannot tell" if best.state == "implied" else "shown"), best.evidence


def _said(value: str, lines: tuple[PlacedLine, ...]) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(Passage(line.id, found.start, found.end), line.path, line.text[found.start : found.end])
        for line in lines
        for found in find_terms(line.text, (value,))
        if ORDER[found.state] < ORDER["implied"]
    )
