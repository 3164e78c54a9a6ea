"""Made-up postings with each line marked: what it is, and which hard conditions stand in it.

A line is `mark|text`: n neutral, h heading, b boilerplate, r required, p preferred, d a duty. `r:years,licence|` names
the conditions. `mark+|` goes on in the paragraph before, so that a posting can be one wall of text. `# name = value`
states what the posting says of the job.
"""

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
TIERS = {"r": "required", "p": "preferred", "d": "responsibility"}
_BULLET = re.compile(r"^(?:[·•*–✅✔➤-]|\d+\.)\s+")


@dataclass(frozen=True, slots=True)
class MarkedPosting:
    """A posting's text and what a reader should find in it."""

    name: str
    text: str
    facts: dict[str, str]
    lines: tuple[tuple[str, str, tuple[str, ...]], ...]

    @property
    def bare_lines(self) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
        """The lines without their bullets."""
        return tuple((mark, _BULLET.sub("", text), kinds) for mark, text, kinds in self.lines)

    def words(self, *marks: str) -> list[str]:
        """Return the lines of these marks without their bullets."""
        return [text for mark, text, _ in self.bare_lines if mark in marks]


def load_marked(path: Path) -> MarkedPosting:
    """Read one marked posting."""
    text, facts, lines = "", {}, []
    for row in path.read_text(encoding="utf-8").splitlines():
        if row.startswith("# "):
            name, _, value = row[2:].partition(" = ")
            facts[name] = value
            continue
        mark, _, words = row.partition("|")
        goes_on = mark.endswith("+")
        kind, _, filters = mark.rstrip("+").partition(":")
        text += (" " if goes_on else "\n") + words
        lines.append((kind, words, tuple(filter(None, filters.split(",")))))
    return MarkedPosting(f"{path.parent.name}/{path.stem}", text.strip(), facts, tuple(lines))


def marked_postings() -> list[MarkedPosting]:
    """Return all of them."""
    return [load_marked(path) for path in sorted(FOLDER.glob("*/*.txt"))]
