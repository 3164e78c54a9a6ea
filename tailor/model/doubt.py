"""What in a text of the user's own is in doubt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Doubt:
    """What in a text of the user's own nothing of theirs says yet: why, and which places (start, end) of the text."""

    text: str
    reasons: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.reasons)

    @property
    def words(self) -> str:
        """The words in doubt, the whole text where none stand out."""
        return ", ".join(dict.fromkeys(self.text[start:end].strip() for start, end in self.spans)) or self.text
