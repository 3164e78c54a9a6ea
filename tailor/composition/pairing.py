"""Pairs what a posting asks for with the user's own bullets, by the evidence of the matches."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tailor.composition.first_person import in_first_person
from tailor.model.lines import PlacedLine, entry_paths, resume_lines
from tailor.model.match import Matches, RequirementMatch
from tailor.model.posting import Requirement
from tailor.model.resume import PRESENT, AnyEntry, Project, Resume, Volunteer, Work
from tailor.vocabulary import generic_words, load_words
from tailor.words import stem, tokenize

_SECTIONS = ("work", "volunteer", "projects")
_TIERS = {"required": 1.2, "preferred": 1.1, "responsibility": 1.0}
_SHORT, _LONG = 20, 260
_MET = ("verbatim", "variant")


@dataclass(frozen=True, slots=True)
class Pair:
    """A requirement and the bullet that answers it, with the entry the bullet belongs to."""

    requirement: Requirement
    bullet: PlacedLine
    entry: AnyEntry
    spoken: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    bullet: PlacedLine
    entry: AnyEntry
    stems: frozenset[str]


def find_pairs(resume: Resume, matches: Matches, wanted: int = 2) -> tuple[Pair, ...]:
    """Return the requirements best answered by a bullet, each requirement and each bullet at most once."""
    candidates = _candidates(resume)
    scores = [
        (score, -number, -place, asked.requirement, candidate)
        for number, asked in enumerate(matches.requirements)
        if _quotable(asked)
        for place, (score, candidate) in enumerate(_scored(asked, matches, candidates))
    ]
    pairs: list[Pair] = []
    for _, _, _, requirement, candidate in sorted(scores, key=lambda row: row[:3], reverse=True):
        taken = any(pair.requirement == requirement or pair.bullet == candidate.bullet for pair in pairs)
        if not taken and len(pairs) < wanted:
            spoken = in_first_person(candidate.bullet.text, current=is_current(candidate.entry))
            pairs.append(Pair(requirement, candidate.bullet, candidate.entry, spoken))
    return tuple(pairs)


def is_current(entry: AnyEntry) -> bool:
    """Tell whether a job or project still goes on."""
    return isinstance(entry, (Work, Volunteer, Project)) and entry.end_date == PRESENT


def content_stems(text: str) -> frozenset[str]:
    """Return the stems of the words that say something about a skill."""
    words = {token.text.casefold() for token in tokenize(text)}
    telling = {word for word in words if len(word) > 1 and word not in load_words("stop_words.json")}
    return frozenset(stem(word) for word in telling - generic_words())


def _candidates(resume: Resume) -> tuple[_Candidate, ...]:
    entries = {entry.id: entry for _, entry in entry_paths(resume)}
    return tuple(
        _Candidate(line, entries[line.entry], content_stems(line.text))
        for line in resume_lines(resume)
        if line.kind in _SECTIONS and line.field == "highlights" and len(line.text) >= _SHORT
    )


def _quotable(asked: RequirementMatch) -> bool:
    text = asked.requirement.text
    degree = any(
        condition.kind in ("degree", "licence", "visa", "clearance") for condition in asked.requirement.filters
    )
    return not degree and not re.search(r'["“”\[\]<>{}]', text) and len(text) <= _LONG


def _scored(
    asked: RequirementMatch, matches: Matches, candidates: tuple[_Candidate, ...]
) -> Iterator[tuple[float, _Candidate]]:
    evidence = _evidence_lines(asked, matches)
    stems = content_stems(asked.requirement.text)
    spread = Counter(one for candidate in candidates for one in candidate.stems)
    for candidate in candidates:
        shared = stems & candidate.stems
        found = evidence.get(candidate.bullet.id, 0.0)
        if found or len(shared) > 1:
            closeness = sum(1 / spread[one] for one in shared) / 2
            convertible = 1.0 if in_first_person(candidate.bullet.text, current=is_current(candidate.entry)) else 0.8
            yield (2 * found + closeness) * _TIERS[asked.requirement.tier] * convertible, candidate


def _evidence_lines(asked: RequirementMatch, matches: Matches) -> dict[str, float]:
    """Return by line how much of a requirement it proves; what few lines prove counts more."""
    start, end = asked.requirement.span
    lines: Counter[str] = Counter()
    for match in matches.keywords:
        inside = any(start <= left and right <= end for left, right in match.keyword.spans)
        if inside and match.state in _MET and match.keyword.kind not in ("soft", "degree"):
            proving = {one.passage.line for one in match.evidence if one.passage.line}
            lines.update(dict.fromkeys(proving, 1))
    if asked.state in _MET:
        for line in {one.passage.line for one in asked.evidence if one.passage.line}:
            lines[line] = max(lines[line], 1)
    return {line: float(count) for line, count in lines.items()}
