"""Dates as people type them, turned into the résumé's own form."""

import re

from tailor.model.resume import PRESENT

_ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def typed_date(text: str) -> str | None:
    """Return a typed date as the résumé keeps it ("2024", "2024-05", "present"), or nothing if it is none."""
    text = text.strip()
    if not text or _ISO.fullmatch(text) or text == PRESENT:
        return text
    start, end = dates_in(text) or ("", "")
    return end if end and not start else None


def dates_in(text: str) -> tuple[str, str] | None:
    """Return the first start and end in a text, or of a single date its end alone; nothing without a date."""
    from tailor.importers.dates import find_dates  # delayed: its word lists are read when they are needed

    spans = find_dates(text)
    if not spans:
        return None
    return (spans[0].start if spans[0].is_range else ""), spans[0].end
