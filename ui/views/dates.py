"""Shows dates as people of the user's country read them: order, names and digits are the locale's own."""

import re

from PySide6.QtCore import QDate, QLocale

from tailor.model.resume import PRESENT

_TOKEN = re.compile(r"'[^']*'|d+|M+|y+|[^'dMy]+")
_LONG = QLocale.FormatType.LongFormat


def shown_date(date: str, present: str) -> str:
    """Return an ISO date as "Mar 2021"; what is no ISO date is shown as it stands."""
    if date == PRESENT:
        return present
    year, _, rest = date.partition("-")
    month = rest[:2]
    if year.isdigit() and month.isdigit() and 1 <= int(month) <= 12:
        locale = QLocale()
        return locale.toString(QDate(int(year), int(month), 1), _month_format(locale))
    return date


def shown_span(start: str, end: str, present: str) -> str:
    """Return both dates with a dash between, or the one there is."""
    return " – ".join(date for date in (shown_date(start, present), shown_date(end, present)) if date)


def short_day(day: QDate, *, with_year: bool) -> str:
    """Return a day as "10 Nov" or "10 Nov 2025", in the order and with the names of the locale."""
    locale = QLocale()
    tokens = _short(_TOKEN.findall(locale.dateFormat(_LONG)))
    wanted = ("y", "M", "d") if with_year else ("M", "d")
    return locale.toString(day, _stretch(tokens, wanted))


def _month_format(locale: QLocale) -> str:
    """Return the format of a month and its year; a name and a year have nothing but a space between."""
    tokens = _TOKEN.findall(locale.dateFormat(_LONG))
    marks = "".join(_mark(token) for token in tokens)
    if "MMM" in "".join(tokens):
        return "MMM yyyy" if marks.index("M") < marks.index("y") else "yyyy MMM"
    return _stretch([token for token in tokens if _mark(token) != "d"], ("y", "M"))


def _short(tokens: list[str]) -> list[str]:
    """Return the tokens with the month's short name and without the name of the day."""
    return ["MMM" if token == "MMMM" else token for token in tokens if not token.startswith("ddd")]


def _stretch(tokens: list[str], wanted: tuple[str, ...]) -> str:
    """Return what stands from the first wanted part of a date to the last, with a sign that clings to it."""
    places = [place for place, token in enumerate(tokens) if _mark(token) in wanted]
    clinging = re.match(r"[^\s,،]*", tokens[places[-1] + 1])[0] if places[-1] + 1 < len(tokens) else ""  # type: ignore[index]
    return "".join(tokens[places[0] : places[-1] + 1]) + clinging


def _mark(token: str) -> str:
    return token[0] if token[0] in "dMy" else ""
