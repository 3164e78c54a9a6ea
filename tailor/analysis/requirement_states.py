"""Judges whether a résumé meets a requirement: by the weakest of the parts that it needs."""

from dataclasses import replace
from functools import lru_cache

from tailor.analysis.finding import ORDER
from tailor.analysis.requirement_parts import Part, requirement_parts
from tailor.analysis.term_forms import SMALL_WORDS
from tailor.model.lines import PlacedLine
from tailor.model.match import Evidence, KeywordMatch, Passage, RequirementMatch, State
from tailor.model.posting import Posting, Requirement
from tailor.vocabulary import generic_words, load_words
from tailor.words import stems, tokenize

_SHOWN = 3
_LineStems = tuple[tuple[PlacedLine, frozenset[str]], ...]


def match_requirements(
    posting: Posting, keywords: tuple[KeywordMatch, ...], lines: tuple[PlacedLine, ...]
) -> tuple[RequirementMatch, ...]:
    """Return the state of every requirement with the evidence for all its parts.

    Members of an "or" list stand for one another; an example of a named skill only hints at it. A requirement that
    names no keyword can at most be `implied`: by lines that share most of its words.
    """
    line_stems = tuple((line, _telling_stems(line.text)) for line in lines)
    return tuple(
        _by_parts(requirement, parts, keywords) if parts else _by_shared_words(requirement, line_stems)
        for requirement, parts in zip(posting.requirements, requirement_parts(posting), strict=True)
    )


def spare_alternatives(posting: Posting, keywords: tuple[KeywordMatch, ...]) -> tuple[KeywordMatch, ...]:
    """Return the matches with those spared that are missing only where the posting takes another one instead."""
    met: set[int] = set()
    needed: set[int] = set()
    for part in (part for parts in requirement_parts(posting) for part in parts):
        instead = [*part.members, *(part.examples if part.any_example else ())]
        has_one = any(ORDER[keywords[number].state] < ORDER["implied"] for number in instead)
        (met if has_one and len(instead) > 1 else needed).update((*part.members, *part.examples))
    return tuple(
        replace(match, spared=True) if match.state == "missing" and number in met - needed else match
        for number, match in enumerate(keywords)
    )


def _by_parts(
    requirement: Requirement, parts: tuple[Part, ...], keywords: tuple[KeywordMatch, ...]
) -> RequirementMatch:
    judged = [_part_state(part, keywords) for part in parts]
    state = max((state for state, _ in judged), key=lambda each: ORDER[each])
    evidence: dict[Passage, Evidence] = {}
    for _, match in judged:
        for proof in match.evidence[:_SHOWN]:
            evidence.setdefault(proof.passage, proof)
    return RequirementMatch(requirement, state, tuple(evidence.values()))


def _part_state(part: Part, keywords: tuple[KeywordMatch, ...]) -> tuple[State, KeywordMatch]:
    best = min((keywords[number] for number in part.members), key=_order)
    example = min((keywords[number] for number in part.examples), key=_order, default=best)
    if part.any_example and ORDER[example.state] < ORDER["implied"]:
        return "variant", example
    if ORDER[example.state] < ORDER["implied"] < ORDER[best.state]:
        return "implied", example
    return best.state, best


def _order(match: KeywordMatch) -> int:
    return ORDER[match.state]


@lru_cache(maxsize=4096)
def _telling_stems(text: str) -> frozenset[str]:
    empty = SMALL_WORDS | generic_words() | load_words("requirement_words.json")
    return frozenset(stems(" ".join(token.text for token in tokenize(text) if token.text.casefold() not in empty)))


def _by_shared_words(requirement: Requirement, lines: _LineStems) -> RequirementMatch:
    wanted = _telling_stems(requirement.text)
    needed = max(2, (len(wanted) + 1) // 2)
    shared = [(len(wanted & held), line) for line, held in lines if not wanted.isdisjoint(held)]
    near = sorted((pair for pair in shared if pair[0] >= needed), key=lambda pair: -pair[0])[:_SHOWN]
    proofs = tuple(Evidence(Passage(line.id, 0, len(line.text)), line.path, line.text) for _, line in near)
    return RequirementMatch(requirement, "implied" if near else "missing", proofs)
