"""Judges whether a résumé meets a requirement: the weakest of the parts that it needs."""

import re
from functools import lru_cache

from tailor.analysis.finding import ORDER
from tailor.analysis.term_forms import SMALL_WORDS
from tailor.model.lines import PlacedLine
from tailor.model.match import Evidence, KeywordMatch, Passage, RequirementMatch, State
from tailor.model.posting import Requirement
from tailor.vocabulary import generic_words, load_words
from tailor.words import stems, tokenize

_EXAMPLES = re.compile(r"\b(?:such as|like|e\.g\.|eg|for example|for instance|similar to|preferably|ideally)\b", re.I)
_OR = re.compile(r"\bor\b|\band/or\b", re.I)
_CLAUSE = re.compile(r"[;.:](?:\s|$)|,?\s+(?:and|with|including|as well as|plus)\s+(?=\w)", re.I)
_LINES_SHOWN = 3


def match_requirement(
    requirement: Requirement, keywords: tuple[KeywordMatch, ...], text: str, lines: tuple[PlacedLine, ...]
) -> RequirementMatch:
    """Return the state of a requirement with the evidence for all its parts.

    Members of an "or" list or of a list of examples stand for one another. A requirement that names no keyword can at
    most be `implied`: by lines that share most of its words.
    """
    inside = _keywords_inside(requirement, keywords)
    if not inside:
        return _by_shared_words(requirement, lines)
    groups = _alternatives(requirement, inside, text)
    best = [min((match for _, match in group), key=lambda match: ORDER[match.state]) for group in groups]
    state = max((match.state for match in best), key=lambda state: ORDER[state])
    evidence: dict[Passage, Evidence] = {}
    for match in best:
        for proof in match.evidence[:_LINES_SHOWN]:
            evidence.setdefault(proof.passage, proof)
    return RequirementMatch(requirement, state, tuple(evidence.values()))


def _keywords_inside(
    requirement: Requirement, keywords: tuple[KeywordMatch, ...]
) -> list[tuple[tuple[int, int], KeywordMatch]]:
    """Return the keywords that stand in the requirement, in order, soft ones only where nothing else stands."""
    left, right = requirement.span
    inside = sorted(
        ((span, match) for match in keywords for span in match.keyword.spans if left <= span[0] and span[1] <= right),
        key=lambda place: place[0],
    )
    hard = [place for place in inside if place[1].keyword.kind != "soft"]
    return hard or inside


def _alternatives(
    requirement: Requirement, inside: list[tuple[tuple[int, int], KeywordMatch]], text: str
) -> list[list[tuple[tuple[int, int], KeywordMatch]]]:
    """Group keywords that stand for one another: joined by "or", or examples of the keyword before them."""
    groups = [[inside[0]]]
    end = requirement.span[1]
    for place in inside[1:]:
        before = groups[-1][-1]
        between = text[before[0][1] : place[0][0]]
        clause = text[groups[-1][0][0][0] : _clause_end(text, place[0][1], end)]
        if _EXAMPLES.search(between) or (_is_list_gap(between) and (_OR.search(clause) or _EXAMPLES.search(clause))):
            groups[-1].append(place)
        else:
            groups.append([place])
    return groups


def _clause_end(text: str, start: int, end: int) -> int:
    found = _CLAUSE.search(text, start, end)
    return found.start() if found else end


def _is_list_gap(between: str) -> bool:
    words = [token.text.casefold() for token in tokenize(between)]
    return not set(words) & {"including", "with"} and len(words) <= 4 and not re.search(r"[.;:]\s", between)


@lru_cache(maxsize=2048)
def _telling_stems(text: str) -> frozenset[str]:
    empty = SMALL_WORDS | generic_words() | load_words("requirement_words.json")
    return frozenset(stems(" ".join(token.text for token in tokenize(text) if token.text.casefold() not in empty)))


def _by_shared_words(requirement: Requirement, lines: tuple[PlacedLine, ...]) -> RequirementMatch:
    wanted = _telling_stems(requirement.text)
    shared = [(len(wanted & _telling_stems(line.text)), line) for line in lines]
    needed = max(2, (len(wanted) + 1) // 2)
    near = sorted((pair for pair in shared if pair[0] >= needed), key=lambda pair: -pair[0])[:_LINES_SHOWN]
    state: State = "implied" if near else "missing"
    proofs = tuple(Evidence(Passage(line.id, 0, len(line.text)), line.path, line.text) for _, line in near)
    return RequirementMatch(requirement, state, proofs)
