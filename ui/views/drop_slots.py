"""Where a dragged part of the résumé can be dropped, in the coordinates of the text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextDocument

from tailor.composition.own_lines import ADDED
from ui.views.parts import Part
from ui.views.rows import Row


@dataclass(frozen=True, slots=True)
class Slot:
    """A place between parts: at this height, before one of them or with "" behind the last, in an entry's list."""

    height: float
    before: str
    entry: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """A row of the text with what it belongs to, and where it stands."""

    rect: QRectF
    part: Part
    indent: float = 0


def bands(document: QTextDocument, rows: tuple[Row, ...], parts: Mapping[str, Part]) -> tuple[Band, ...]:
    """Return the rows that belong to a section; one with dates alone belongs to what follows."""
    layout, found, block = document.documentLayout(), [], document.begin()
    for row in rows:
        part = next((parts[run.line] for run in row.runs if run.line in parts), None)
        if part is not None and part.section:
            found.append(Band(layout.blockBoundingRect(block), part, row.indent))
        block = block.next()
    return tuple(found)


def handle_of(part: Part) -> Part | None:
    """Return what a row is dragged as: a bullet itself, words and facts as their entry; contact and summary stay."""
    if part.kind in ("bullet", "section"):
        return part
    if part.kind in ("entry", "word", "text") and part.entry:
        return Part("entry", part.entry, part.line, part.entry, part.section, part.section_kind)
    return None


def extent(part: Part, shown: tuple[Band, ...]) -> QRectF:
    """Return the place of all rows of a part."""
    area = QRectF()
    for band in shown:
        if _belongs(band.part, part):
            area = area.united(band.rect)
    return area


def _belongs(one: Part, part: Part) -> bool:
    if part.kind == "section":
        return one.section == part.section
    return one.entry == part.entry if part.kind == "entry" else one.id == part.id


def slots(part: Part, shown: tuple[Band, ...]) -> tuple[Slot, ...]:
    """Return where a part can go: sections among sections, entries within their section, bullets within it too."""
    if part.kind == "section":
        return tuple(_between([Part("section", one, one, "", one) for one in _distinct(shown, "section")], shown))
    mine = tuple(band for band in shown if band.part.section == part.section)
    if part.kind == "entry":
        return tuple(_between([Part("entry", one, one, one) for one in _distinct(mine, "entry")], mine))
    found: list[Slot] = []
    for entry in _distinct(mine, "entry"):
        own = tuple(band for band in mine if band.part.entry == entry)
        bullets = [band.part for band in own if band.part.kind == "bullet"]
        if entry.startswith(ADDED):
            continue
        if bullets:
            found += _between(bullets, own, entry)
        else:
            found.append(Slot(own[-1].rect.bottom() + 3, "", entry))
    return tuple(found)


def nearest(height: float, among: tuple[Slot, ...]) -> Slot | None:
    """Return the slot that is nearest to a height."""
    return min(among, key=lambda slot: abs(slot.height - height), default=None)


def _between(parts: list[Part], shown: tuple[Band, ...], entry: str = "") -> Iterator[Slot]:
    last = QRectF()
    for part in parts:
        area = extent(part, shown)
        yield Slot((last.bottom() + area.top()) / 2 if last.isValid() else area.top() - 4, part.id, entry)
        last = area
    if last.isValid():
        yield Slot(last.bottom() + 4, "", entry)


def _distinct(shown: tuple[Band, ...], name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for band in shown if (one := getattr(band.part, name))))
