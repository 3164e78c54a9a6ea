"""One kind of change, whoever proposes it: a rule, a model or the user."""

import hashlib
from dataclasses import dataclass
from typing import Literal

from tailor.model.match import Evidence

ChangeKind = Literal["replace", "rewrite", "split", "move", "hide", "add", "ask"]
Asks = Literal["", "have", "shows", "where", "number", "words"]
"""What answers a question: having a skill, a line that shows it, where it was used, a number, or the line reworded."""
Level = Literal["safe", "confirm", "ask"]
Source = Literal["rule", "model", "user"]
Verdict = Literal["pass", "confirm", "reject"]


PIECE = "~"
"""Stands between a line's id and the number of its piece, where one bullet was made into several."""


@dataclass(frozen=True, slots=True)
class Edit:
    """New words for code points start to end of the base line."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A change to the base résumé, addressed so that it never goes stale.

    `target` is an id of the base: for replace, rewrite and split a line, for hide a line, entry or section, for move
    and add the container (an entry's list as "w1.highlights", a section, or "sections"). What else counts depends on
    the kind:

    - replace: `edits`, which do not overlap, in the line whose text was `before`
    - rewrite: `text` instead of `before`; a bullet's text of several lines stands as several bullets
    - split: as replace, with a line break in the `edits` where one bullet becomes two
    - move: `order`, ids of the container's children as they shall stand; children it leaves out keep their place
    - add: `text` after the child `after_id` ("" puts it last); the new line's id is "add:" and the suggestion's id
    - ask: `text` is a question, `asks` what would answer it, which may bring other suggestions; it cannot be accepted
    """

    id: str
    kind: ChangeKind
    level: Level
    rule: str
    target: str
    path: str = ""
    before: str = ""
    text: str = ""
    edits: tuple[Edit, ...] = ()
    order: tuple[str, ...] = ()
    after_id: str = ""
    reason: str = ""
    verdict: Verdict = "pass"
    verdict_reasons: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    terms: tuple[str, ...] = ()
    source: Source = "rule"
    asks: Asks = ""

    @property
    def here(self) -> str:
        """The name under which the user refuses this rule at this place alone, whatever it proposes."""
        return f"{self.rule}@{self.target}"

    @property
    def after(self) -> str:
        """The line as this suggestion alone would leave it."""
        if self.kind in ("replace", "split"):
            return apply_edits(self.before, self.edits)
        return self.text if self.kind in ("rewrite", "add") else self.before


def apply_edits(text: str, edits: tuple[Edit, ...]) -> str:
    """Return the text with non-overlapping edits applied; their offsets are code points of the text given."""
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def suggestion_id(*parts: str) -> str:
    """Return the id of a suggestion: a hash of passage, rule and result, the same at every new analysis."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]


def base_line_id(line_id: str) -> str:
    """Return the id of the base line that a shown line is, or is a piece of: "h1" for "h1~2"."""
    return line_id.partition(PIECE)[0]
