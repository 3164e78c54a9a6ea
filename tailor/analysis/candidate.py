"""What every source of keywords yields."""

from dataclasses import dataclass

from tailor.model.keyword import KeywordKind


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible keyword in a line: its place in code points of the line, and how sure its source is, 0 to 1."""

    term: str
    kind: KeywordKind
    start: int
    end: int
    certainty: float
