"""A cover letter, sentence by sentence with what each rests on."""

from dataclasses import dataclass
from typing import Literal

from tailor.model.match import Evidence

SentenceKind = Literal["posting", "evidence", "link", "user"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: from the posting, from the résumé (then with evidence), linking words, or the user's own."""

    text: str
    kind: SentenceKind
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter from salutation to closing; `edited` is the user's own wording of the body, which then counts alone.

    `gaps` are requirements without evidence: shown to the user, never written.
    """

    salutation: str = ""
    paragraphs: tuple[tuple[Sentence, ...], ...] = ()
    closing: str = ""
    signature: str = ""
    gaps: tuple[str, ...] = ()
    edited: str = ""

    @property
    def body(self) -> str:
        """The paragraphs as text, a blank line between them."""
        if self.edited:
            return self.edited
        return "\n\n".join(" ".join(sentence.text for sentence in paragraph) for paragraph in self.paragraphs)
