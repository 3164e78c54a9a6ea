"""Finds elements of Europass documents by name alone: versions differ in namespace and case."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from tailor.importers.archives import local_name
from tailor.importers.documents import date_of, filled, span
from tailor.importers.text_repair import repair
from tailor.importers.web_resume import read_web_resume


def every(element: etree._Element | None, path: str) -> Iterator[etree._Element]:
    """Yield the elements at a path such as "period/from", in small letters."""
    if element is None:
        return
    name, _, rest = path.partition("/")
    for child in element:
        if local_name(child).casefold() == name:
            if rest:
                yield from every(child, rest)
            else:
                yield child


def first(element: etree._Element | None, *paths: str) -> etree._Element | None:
    """Return the first element at any of the paths."""
    return next((found for path in paths for found in every(element, path)), None)


def text(element: etree._Element | None, *paths: str) -> str:
    """Return the words at the first of the paths that has some, on one line."""
    for path in paths:
        for found in every(element, path):
            words = repair(" ".join("".join(str(part) for part in found.itertext()).split()))
            if words:
                return words
    return ""


def rich(element: etree._Element | None, *paths: str) -> tuple[str, list[str]]:
    """Return the paragraphs and the list items of a field that holds a piece of a web page as text."""
    for path in paths:
        for found in every(element, path):
            html = "".join(str(part) for part in found.itertext())
            if html.strip():
                lines = read_web_resume(html if "<" in html else html.strip().replace("\n", "<br>")).lines
                paragraphs = [line.plain for line in lines if not line.bullet]
                return "\n".join(paragraphs), [line.plain for line in lines if line.bullet]
    return "", []


def joined(*parts: str, by: str = ", ") -> str:
    """Return the parts that say something on one line."""
    return by.join(part for part in parts if part)


def period_of(element: etree._Element | None) -> dict[str, str]:
    """Return the dates of a period, whose days stand in elements, attributes or one text."""
    if element is None:
        return {}
    start, end = first(element, "from", "startdate"), first(element, "to", "enddate")
    running = text(element, "current", "currentindicator", "ongoing").casefold() in ("true", "1", "yes")
    return span(_date(start), _date(end), current=running)


def _date(element: etree._Element | None) -> str:
    if element is None:
        return ""
    parts = [
        re.sub(r"\D", "", element.get(name, "") or text(element, name)).zfill(2) for name in ("year", "month", "day")
    ]
    if re.fullmatch(r"(?:19|20)\d\d", parts[0]):
        months = parts[1] if 1 <= int(parts[1]) <= 12 else ""
        day = parts[2] if months and 1 <= int(parts[2]) <= 31 else ""
        return "-".join(part for part in (parts[0], months, day) if part)
    words = " ".join("".join(str(part) for part in element.itertext()).split())
    plain = re.match(r"(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?(?!\d)", words)
    return plain[0] if plain else date_of(words)


def web_address(*addresses: str) -> dict[str, Any]:
    """Return the first address as the field that entries have for one."""
    return filled(url=next((address for address in addresses if address), ""))
