"""Shows the dates of a résumé as a reader expects them."""

from PySide6.QtCore import QLocale

from tailor.model.resume import PRESENT


def shown_date(date: str, present: str) -> str:
    """Return an ISO date as "Mar 2021"; what is no ISO date is shown as it stands."""
    if date == PRESENT:
        return present
    year, _, rest = date.partition("-")
    month = rest[:2]
    if year.isdigit() and month.isdigit() and 1 <= int(month) <= 12:
        return f"{QLocale().standaloneMonthName(int(month), QLocale.FormatType.ShortFormat)} {year}"
    return date


def shown_span(start: str, end: str, present: str) -> str:
    """Return both dates with a dash between, or the one there is."""
    return " – ".join(date for date in (shown_date(start, present), shown_date(end, present)) if date)
