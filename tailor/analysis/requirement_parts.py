"""Divides requirements into parts that are all needed: a degree, a list joined by "or", a skill with examples."""

import re
from dataclasses import dataclass
from functools import lru_cache

from tailor.model.keyword import Keyword
from tailor.model.posting import Posting, Requirement
from tailor.words import tokenize

_EXAMPLES = re.compile(
    r"\b(?:such as|like|e\.g\.|eg|for example|for instance|similar to|preferably|ideally|z\.B\.|wie|comme|como)\b", re.I
)
_OR = re.compile(r"\b(?:or|and/or|oder|ou|o)\b", re.I)
_ONE_OF = re.compile(r"\b(?:an?|any|one)\s(?:[\w/&.-]+\s){1,5}(?:\(|such as|like|e\.g\.,?)\s*$", re.I)
_CLAUSE = re.compile(r"[;.:](?:\s|$)|,?\s+(?:and|with|including|as well as|plus|und|et|y)\s+(?=\w)", re.I)
_GAP_WORDS = 4
_Place = tuple[tuple[int, int], int]


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a requirement needs: any of its members; examples of it only hint at it.

    Both are numbers of the posting's keywords. `any_example` says that any one of the examples is the thing itself, as
    in "an ERP such as NetSuite".
    """

    members: list[int]
    examples: list[int]
    any_example: bool = False


@lru_cache(maxsize=8)
def requirement_parts(posting: Posting) -> tuple[tuple[Part, ...], ...]:
    """Return for every requirement of the posting its parts, none if no keyword stands in it."""
    return tuple(_parts(requirement, posting) for requirement in posting.requirements)


def alternatives(posting: Posting) -> tuple[tuple[int, ...], ...]:
    """Return groups of keywords that the posting takes one for another, without those that it also asks for alone."""
    groups: list[list[int]] = []
    alone: set[int] = set()
    for part in (part for parts in requirement_parts(posting) for part in parts):
        instead = [*part.members, *(part.examples if part.any_example else ())]
        if len(instead) > 1:
            groups.append(instead)
        else:
            alone.update(instead)
    return tuple(tuple(number for number in group if number not in alone) for group in groups)


def _parts(requirement: Requirement, posting: Posting) -> tuple[Part, ...]:
    parts: list[Part] = []
    last: _Place | None = None
    for place in _keywords_inside(requirement, posting):
        if last is None:
            parts.append(Part([place[1]], []))
        else:
            between = posting.text[last[0][1] : place[0][0]]
            listed = _is_list_gap(between)
            alike = _same_class(posting.keywords[last[1]], posting.keywords[place[1]])
            one_of = _ONE_OF.search(posting.text[requirement.span[0] : place[0][0]]) is not None
            if _EXAMPLES.search(between) or (one_of and "(" in between) or (parts[-1].examples and listed):
                parts[-1] = Part(parts[-1].members, [*parts[-1].examples, place[1]], one_of or parts[-1].any_example)
            elif alike and listed and _OR.search(_clause(posting.text, last, place, requirement.span[1])):
                parts[-1].members.append(place[1])
            else:
                parts.append(Part([place[1]], []))
        last = place
    return tuple(parts)


def _keywords_inside(requirement: Requirement, posting: Posting) -> list[_Place]:
    """Return the keywords that stand in the requirement, in order, soft ones only where nothing else stands."""
    left, right = requirement.span
    inside = sorted(
        (span, number)
        for number, keyword in enumerate(posting.keywords)
        for span in keyword.spans
        if left <= span[0] and span[1] <= right
    )
    hard = [place for place in inside if posting.keywords[place[1]].kind != "soft"]
    return hard or inside


def _same_class(one: Keyword, other: Keyword) -> bool:
    """Say whether two keywords can stand for one another: a degree and its field cannot."""
    return (one.kind == "degree") == (other.kind == "degree")


def _clause(text: str, last: _Place, place: _Place, end: int) -> str:
    found = _CLAUSE.search(text, place[0][1], end)
    return text[last[0][0] : found.start() if found else end]


def _is_list_gap(between: str) -> bool:
    words = [token.text.casefold() for token in tokenize(between)]
    return not set(words) & {"including", "with"} and len(words) <= _GAP_WORDS and not re.search(r"[.;:]\s", between)
