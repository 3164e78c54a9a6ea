"""Ids of sections, entries and lines, made from their place in the document."""

from collections import Counter

_LETTERS = {
    "work": "w",
    "volunteer": "v",
    "education": "e",
    "skills": "k",
    "projects": "p",
    "certificates": "c",
    "awards": "a",
    "publications": "b",
    "languages": "l",
    "interests": "i",
    "references": "r",
    "custom": "x",
}


class Ids:
    """Counts entries by kind: "w1" is the first job, "w1.h3" its third bullet, "s2" the second section."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()

    def section(self) -> str:
        """Return the next section's id."""
        self.counts["s"] += 1
        return f"s{self.counts['s']}"

    def entry(self, kind: str) -> str:
        """Return the next entry's id."""
        letter = _LETTERS[kind]
        self.counts[letter] += 1
        return f"{letter}{self.counts[letter]}"
