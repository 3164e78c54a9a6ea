"""What a tagger says about the words of a posting, whichever model says it, and how its word tags become spans."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, Protocol

from tailor.analysis.keyword_lines import KeywordLine
from tailor.words import Token

Label = Literal["K", "S", "G"]
"""K knowledge, S skill (a phrase of doing or being), G skill of any trade."""
LABELS: tuple[Label, ...] = ("K", "S", "G")
Chances = tuple[tuple[float, float], ...]
"""For every token how likely a span begins there, and how likely one goes on there."""

_PIECE = re.compile(
    r"""
      \.(?:NET|Net|net)\b | [Cc]\+\+ | \b[A-Za-z]\#
    | [^\W_](?:[^\W_]|[\u0300-\u036f])*(?:[.&'’\-‐‑][^\W_]+)*\+{0,2}(?!\w)
    | [^\W_]+
    | [^\s\w]
    """,
    re.VERBOSE,
)
_MOST = 20_000
"""What a hostile paste has beyond it is not tagged."""


@dataclass(frozen=True, slots=True)
class TaggedLine:
    """The tokens of a keyword line and the chances of each label for each of them."""

    line: KeywordLine
    tokens: tuple[Token, ...]
    chances: dict[Label, Chances]


class Tagger(Protocol):
    """A model that tags the lines of one posting, all at once, in their order."""

    def tag(self, lines: Sequence[KeywordLine]) -> tuple[TaggedLine, ...]:
        """Return every line with its tokens and chances; a label that the model does not know may be left out."""


@lru_cache(maxsize=4096)
def pieces(text: str) -> tuple[Token, ...]:
    """Return words and punctuation marks with their places: commas and bullets say where spans end."""
    return tuple(Token(found.group(), found.start(), found.end()) for found in _PIECE.finditer(text))[:_MOST]
