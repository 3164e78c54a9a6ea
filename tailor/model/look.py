"""The user's adjustment of a template for one application: paper, colour, size of letters, pages to fit."""

import re
from dataclasses import dataclass
from typing import Literal

Paper = Literal["", "A4", "Letter"]
LARGEST_FIT = 2
SIZES = (-1.0, 2.0)
"""The points that may be taken from or added to the text."""
_COLOR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class Look:
    """What the user changed; what is empty or nought stays as the template has it.

    `page` left empty goes by the country, `accent` is a colour such as "#1a2b3c", `text_size` the points added to the
    text, `fit` the pages to fit on, and `summary` the heading of the summary; every other heading, and the order of
    sections, is a change to the résumé itself.
    """

    page: Paper = ""
    accent: str = ""
    text_size: float = 0.0
    fit: int = 0
    summary: str = ""


def as_accent(text: str) -> str:
    """Return a colour as a look holds it, or nothing where the text is no colour."""
    color = text.strip().lower()
    return color if _COLOR.fullmatch(color) else ""
