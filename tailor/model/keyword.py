"""A skill, tool or qualification that a posting names."""

from dataclasses import dataclass
from typing import Literal

KeywordKind = Literal["tool", "skill", "knowledge", "degree", "certification", "language", "soft"]
KeywordTier = Literal["required", "preferred", "responsibility", ""]


@dataclass(frozen=True, slots=True)
class Keyword:
    """A keyword in the posting's own casing; `spans` are (start, end) code points of the posting's text.

    A member of an expanded list ("data preparation, transformation and exploration") may have a `term` that does not
    stand there word by word; its span then covers the member's own words. `weight` orders keywords, higher first.
    """

    term: str
    kind: KeywordKind
    tier: KeywordTier
    weight: float
    spans: tuple[tuple[int, int], ...] = ()
