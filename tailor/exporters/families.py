"""The document faces that templates may name."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tailor.paths import data_dir

Weight = Literal["regular", "semibold", "bold"]


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """A family of faces: `word` is its name in a Word file, `alternative` what Word may take where it is missing."""

    word: str
    alternative: str
    kind: Literal["roman", "swiss"]
    files: dict[tuple[Weight, bool], str]

    def file(self, weight: Weight, italic: bool) -> Path:
        """Return the font file of a look; a look without a face of its own takes the nearest."""
        nearest: tuple[tuple[Weight, bool], ...] = ((weight, italic), ("bold", italic), ("regular", italic))
        name = next((self.files[look] for look in nearest if look in self.files), self.files["regular", False])
        return data_dir("resources") / "fonts" / name


FAMILIES: dict[str, Family] = {
    "source-serif-4": Family(
        word="Source Serif 4",
        alternative="Cambria",
        kind="roman",
        files={
            ("regular", False): "document/SourceSerif4-Regular.ttf",
            ("regular", True): "document/SourceSerif4-Italic.ttf",
            ("semibold", False): "document/SourceSerif4-SemiBold.ttf",
            ("bold", False): "document/SourceSerif4-Bold.ttf",
            ("bold", True): "document/SourceSerif4-BoldItalic.ttf",
        },
    ),
}
FALLBACK = Family(
    word="Inter",
    alternative="Arial",
    kind="swiss",
    files={
        ("regular", False): "interface/Inter-Regular.ttf",
        ("semibold", False): "interface/Inter-SemiBold.ttf",
        ("bold", False): "interface/Inter-Bold.ttf",
    },
)
"""Stands in for characters that a template's own family lacks."""
