"""What reading a résumé file gives: the résumé itself, and how sure the reader is of it."""

from dataclasses import dataclass

from tailor.model.resume import Resume


@dataclass(frozen=True, slots=True)
class Confidence:
    """How sure the reader is of one field, from 0 to 1; `path` is the field's address, as in "work[0].position"."""

    path: str
    value: float


@dataclass(frozen=True, slots=True)
class Origin:
    """Where in the source a field came from: `path` as in "work[0].position" or "unplaced[2]".

    `text` is the source's line as read, `line` its number from 0 in reading order. A page counts from 0, with `box`
    (left, top, right, bottom) in points from the page's upper left corner; formats without pages have page -1.
    """

    path: str
    text: str
    line: int
    page: int = -1
    box: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Imported:
    """What reading a résumé file gave: the résumé, doubts, and every line of the file that found no place."""

    resume: Resume
    confidence: tuple[Confidence, ...] = ()
    unplaced: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    source: str = ""
    source_hash: str = ""
    origins: tuple[Origin, ...] = ()
    headings: tuple[str, ...] = ()
    """Headings of what became a field of the basics, such as "About me": no section keeps them."""
