"""The document faces that templates may name."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tailor.paths import data_dir

Weight = Literal["regular", "semibold", "bold"]


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """A family of faces: `word` is its name in a Word file, `alternative` what Word may take where it is missing.

    A family whose widths are those of a face that Word brings is named there by that face and is not `embedded`.
    """

    word: str
    alternative: str
    kind: Literal["roman", "swiss"]
    files: dict[tuple[Weight, bool], str]
    embedded: bool = True

    def file(self, weight: Weight, italic: bool) -> Path:
        """Return the font file of a look; a look without a face of its own takes the nearest."""
        nearest: tuple[tuple[Weight, bool], ...] = ((weight, italic), ("bold", italic), ("regular", italic))
        name = next((self.files[look] for look in nearest if look in self.files), self.files["regular", False])
        return data_dir("resources") / "fonts" / name

    def nearest(self, weight: Weight) -> Weight:
        """Return the weight that the family has in place of one it lacks."""
        return weight if (weight, False) in self.files else "bold"


def _faces(stem: str, *, semibold: bool = False) -> dict[tuple[Weight, bool], str]:
    """Return the files of a family whose faces are named by the usual endings."""
    faces: dict[tuple[Weight, bool], str] = {
        ("regular", False): f"document/{stem}-Regular.ttf",
        ("regular", True): f"document/{stem}-Italic.ttf",
        ("bold", False): f"document/{stem}-Bold.ttf",
        ("bold", True): f"document/{stem}-BoldItalic.ttf",
    }
    return faces | ({("semibold", False): f"document/{stem}-SemiBold.ttf"} if semibold else {})


FAMILIES: dict[str, Family] = {
    "source-serif-4": Family("Source Serif 4", "Cambria", "roman", _faces("SourceSerif4", semibold=True)),
    "eb-garamond": Family("EB Garamond", "Garamond", "roman", _faces("eb-garamond/EBGaramond", semibold=True)),
    "carlito": Family("Calibri", "Carlito", "swiss", _faces("carlito/Carlito"), embedded=False),
    "gelasio": Family("Georgia", "Gelasio", "roman", _faces("gelasio/Gelasio"), embedded=False),
    "liberation-sans": Family(
        "Arial", "Liberation Sans", "swiss", _faces("liberation-sans/LiberationSans"), embedded=False
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
