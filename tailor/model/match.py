"""How a résumé answers a posting: states, evidence, coverage."""

from dataclasses import dataclass
from typing import Literal

from tailor.model.keyword import Keyword
from tailor.model.posting import FilterKind, Requirement

State = Literal["verbatim", "variant", "implied", "missing"]
Shown = Literal["shown", "not shown", "cannot tell"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one line: (start, end) in code points of the line's text."""

    line: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage of the résumé that answers a keyword or requirement; `path` as in "work[0].highlights[3]".

    A confirmed fact as evidence has the path "answers" and an empty passage line.
    """

    passage: Passage
    path: str
    text: str


@dataclass(frozen=True, slots=True)
class KeywordMatch:
    """A keyword with its state and the passages behind it, best first.

    `spared` says that the posting takes something else instead, which the résumé has: SAP of "NetSuite, SAP or Oracle".
    """

    keyword: Keyword
    state: State
    evidence: tuple[Evidence, ...] = ()
    spared: bool = False


@dataclass(frozen=True, slots=True)
class RequirementMatch:
    """A requirement with the state of its weakest needed part and the evidence for all parts."""

    requirement: Requirement
    state: State
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the document says, as (met, asked) counts; `verbatim` or `variant` counts as met."""

    required: tuple[int, int] = (0, 0)
    preferred: tuple[int, int] = (0, 0)
    keywords: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Matches:
    """Every keyword and requirement of a posting held against one résumé."""

    keywords: tuple[KeywordMatch, ...] = ()
    requirements: tuple[RequirementMatch, ...] = ()
    coverage: Coverage = Coverage()


@dataclass(frozen=True, slots=True)
class Condition:
    """A hard condition of a posting and whether the résumé shows that it is met.

    `years` are those of all work in the résumé, for a condition of years; they say nothing of the subject.
    """

    kind: FilterKind
    value: str
    requirement: Requirement
    shown: Shown
    evidence: tuple[Evidence, ...] = ()
    years: int = 0
