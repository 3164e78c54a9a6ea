"""How the documents of one application are proofread."""

from dataclasses import dataclass, replace
from typing import Literal

SpellingChoice = Literal["", "off", "en", "de", "fr", "es"]


@dataclass(frozen=True, slots=True)
class Spelling:
    """The language that résumé and letter are checked in, "" for the one they seem to be in; `ignored` words stay."""

    resume: SpellingChoice = ""
    letter: SpellingChoice = ""
    ignored: tuple[str, ...] = ()

    def with_ignored(self, word: str) -> "Spelling":
        """Return this with a word that stays as it is in this application."""
        known = (one for one in self.ignored if one.casefold() != word.casefold())
        return replace(self, ignored=(*known, word))
