"""Fits a document on the pages the user wishes, and says what that took or how much is too much."""

from dataclasses import dataclass

from tailor.exporters.document import Document
from tailor.exporters.fit import fit_pages, gathered, lines_over, turned
from tailor.exporters.template import Template


@dataclass(frozen=True, slots=True)
class Fitting:
    """What fitting took: factors of spacing and leading, points off the text, and the lines that are still too many.

    `pages` is how many were wished for, 0 for as it falls.
    """

    pages: int = 0
    space: float = 1.0
    leading: float = 1.0
    smaller: float = 0.0
    over: int = 0


def fitted(document: Document, template: Template, pages: int) -> tuple[Template, Fitting]:
    """Return the template turned for so many pages; where they cannot hold it, as tight as it goes."""
    if not pages:
        gentle = gathered(document, template)
        return gentle, _told(template, gentle, 0, 0)
    found = fit_pages(document, template, pages)
    if found is not None:
        return found, _told(template, found, pages, 0)
    tightest = turned(template, 1.0)
    return tightest, _told(template, tightest, pages, max(1, lines_over(document, template, pages)))


def _told(before: Template, after: Template, pages: int, over: int) -> Fitting:
    old, new = before.roles, after.roles
    space = new.section.before / old.section.before if old.section.before else 1.0
    leading = (new.text.leading / new.text.size) / (old.text.leading / old.text.size)
    return Fitting(pages, round(space, 2), round(leading, 2), old.text.size - new.text.size, over)
