"""Fits a document on a number of pages with one gentle turn: spacing gives first, then leading, then half a point."""

from dataclasses import fields, replace

from tailor.exporters.document import Document
from tailor.exporters.pages import Layout, lay_out
from tailor.exporters.template import Roles, Style, Template

_STEPS = 7
_FULL = 0.985
"""How full the last page may be: a word processor may set a line a hair wider than we do."""
_FIXED_SIZE = ("name", "label", "contact", "section", "footer")
_SMALLER_FROM = 0.8
_SPILLED = 0.2
"""A last page filled less than this holds lines that the pages before should have taken."""


def fit_pages(document: Document, template: Template, pages: int) -> Template | None:
    """Return the template, turned no further than it must be for so many pages, or nothing where it cannot be."""
    return template if _fits(document, template, pages) else _fitted(document, template, pages, 1.0)


def gathered(document: Document, template: Template) -> Template:
    """Return the template, turned a little where that spares a last page with a few lines on it; sizes stay."""
    layout = lay_out(document, template)
    if layout.pages == 1 or layout.used >= _SPILLED:
        return template
    return _fitted(document, template, layout.pages - 1, _SMALLER_FROM - 0.01) or template


def _fitted(document: Document, template: Template, pages: int, most: float) -> Template | None:
    if not _fits(document, turned(template, most), pages):
        return None
    low, high = 0.0, most
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (low, middle) if _fits(document, turned(template, middle), pages) else (middle, high)
    return turned(template, high)


def lines_over(document: Document, template: Template, pages: int) -> int:
    """Return how many lines are too many for so many pages even when the template gives all it can."""
    layout = lay_out(document, turned(template, 1.0))
    late = [placed for placed in layout.placed if placed.page >= pages]
    return sum(placed.end - placed.first for placed in late)


def turned(template: Template, turn: float) -> Template:
    """Return the template tighter by a turn from 0, as designed, to 1, as tight as its limits allow."""
    limits = template.fit
    space = 1 - (1 - limits.min_space) * min(1.0, turn / 0.5)
    leading = 1 - (1 - limits.min_leading) * min(1.0, max(0.0, (turn - 0.25) / 0.5))
    smaller = limits.smaller if turn >= _SMALLER_FROM else 0.0
    roles = {
        field.name: _tightened(template.roles, field.name, space, leading, smaller) for field in fields(template.roles)
    }
    return replace(template, roles=Roles(**roles))


def _tightened(roles: Roles, name: str, space: float, leading: float, smaller: float) -> Style:
    style: Style = getattr(roles, name)
    size = style.size if name in _FIXED_SIZE else round((style.size - smaller) * 2) / 2
    return replace(
        style,
        size=size,
        leading=_twips(style.leading * leading * size / style.size),
        before=_twips(style.before * space),
        after=_twips(style.after * space),
    )


def _twips(points: float) -> float:
    return round(points * 20) / 20


def _fits(document: Document, template: Template, pages: int) -> bool:
    layout: Layout = lay_out(document, template)
    return layout.pages < pages or (layout.pages == pages and layout.used <= _FULL)
