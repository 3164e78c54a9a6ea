"""Finds dates and ranges of dates in thirteen languages and writes them as JSON Resume does (2024, 2024-05)."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from tailor.importers.word_lists import fold, word_list
from tailor.model.resume import PRESENT


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A date or range in a text: a single date has only `end`; `stop` is behind its last character."""

    start: str
    end: str
    begin: int
    stop: int
    is_range: bool


_YEAR = r"(?:19[3-9]\d|20[0-4]\d)"
_DASH = r"[-‐‑‒–—―−~〜～→\u00ad]+|->|=>"


@cache
def _months() -> dict[str, int]:
    return {
        fold(name).strip("."): int(number)
        for number, names in word_list("resume_dates")["months"].items()
        for name in names
    }


@cache
def _any(kind: str) -> str:
    names = sorted({fold(word) for word in word_list("resume_dates")[kind]}, key=len, reverse=True)
    return "|".join(re.escape(name) + (r"\b" if name[-1].isascii() and name[-1].isalnum() else "") for name in names)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Compile the patterns for one date, for a range and for an open range, over folded text."""
    month = "(?:" + "|".join(sorted(_months(), key=len, reverse=True)) + r")(?![a-z])\.?"
    season = "(?:" + _any("seasons") + ")"
    year = _YEAR + r"(?!\d)"
    date = (
        r"(?:"
        rf"(?<![a-z]){month}\s*\d{{1,2}}(?:st|nd|rd|th)?,?\s+{year}"
        rf"|(?:(?<!\d)(?:[0-2]?\d|3[01])(?:st|nd|rd|th|er|\.|º|o)?[^\S\t]*(?:de\s+|of\s+)?)?(?<![a-z]){month}[\s,/\-]*(?:de[l]?\s+|of\s+)?{year}"
        rf"|(?<![a-z]){month}\s*['’]\d\d(?!\d)"
        rf"|(?<![a-z]){season}\s*(?:term|semester)?[\s,/]*(?:de\s+)?{year}(?:/\d\d)?"
        rf"|(?<!\d)\d{{1,2}}[./]\d{{1,2}}[./]{year}"
        rf"|(?<![\d.])(?:0?[1-9]|1[0-2])\s?[/.\-]\s?{year}"
        rf"|(?<!\d){_YEAR}\s?年\s?\d{{1,2}}\s?月(?:\s?\d{{1,2}}\s?日)?"
        rf"|(?<!\d){_YEAR}\s?년\s?\d{{1,2}}\s?월"
        rf"|(?<!\d)\d{{1,2}}\s?[月월]\s*{year}"
        rf"|(?<!\d){_YEAR}\s?[年년]"
        rf"|(?<!\d){_YEAR}[-./](?:0[1-9]|1[0-2])(?:[-./](?:0[1-9]|[12]\d|3[01]))?(?!\d)"
        rf"|(?<![a-z]){_YEAR}\s+{month}"
        rf"|(?<![\d.,$€£#]){year}(?![.,]\d)"
        r")"
    )
    lead = "(?:(?:" + _any("lead") + r")[:\s]*)?"
    present = "(?:" + _any("present") + ")"
    until = "(?:" + _any("to") + ")"
    one = re.compile(rf"(?P<a>{date})")
    both = re.compile(
        rf"(?P<a>{date}|(?<![a-z]){month}|\?{{2,}})\s*(?:{_DASH}|,\s|\s/\s|(?<=[\s\d年月년월]){until}\s*)\s*{lead}"
        rf"(?P<b>{date}|(?<![a-z]){present})"
        rf"|(?<!\d)(?P<y>{_YEAR})\s?[–—/]\s?(?P<z>\d\d)(?!\d)"
    )
    opened = re.compile(rf"(?<![a-z])(?:{_any('since')})\s+(?P<since>{date})|(?P<open>{date})\s*(?:{_DASH})\s*$")
    return one, both, opened


_DURATION = re.compile(
    r"\s*[·|,]?\s*\(?\s*(?:about\s+)?\d+\s*\+?\s*(?:years?|yrs?|jahre?n?|ans?|años?|anos?|anni|jaar|lat|år|yıl|年)?(?:\s*[,·und]*\s*\d*\s*"
    r"(?:months?|mos?|monate?|mois|mes(?:es)?|mesi|maanden|miesięcy|månader|ay|个月|か月|years?|yrs?))?\s*\)?",
    re.IGNORECASE,
)


def _aligned_fold(text: str) -> str:
    """Fold letter by letter, so that offsets stay those of the text."""
    return "".join((fold(c) or " ")[0] if not c.isascii() else c.lower() for c in text)


_HINT = re.compile(r"(?:19|20)\d\d|['’]\d\d")


@lru_cache(maxsize=4096)
def find_dates(text: str) -> tuple[DateSpan, ...]:
    """Return every date and range of a text in order; a range is one result, not two."""
    if not _HINT.search(text):
        return ()
    folded = _aligned_fold(text)
    one, both, opened = _patterns()
    found: list[DateSpan] = []
    for match in both.finditer(folded):
        span = _range(match)
        if span:
            found.append(span)
    for match in opened.finditer(folded):
        date = _iso(match["since"] or match["open"])
        if _free(found, match) and date:
            found.append(DateSpan(date, PRESENT, match.start(), match.end(), True))
    for match in one.finditer(folded):
        date = _iso(match["a"])
        if _free(found, match) and date:
            found.append(DateSpan("", date, match.start(), match.end(), False))
    return tuple(_with_duration(span, text) for span in sorted(found, key=lambda span: span.begin))


def _free(found: list[DateSpan], match: re.Match[str]) -> bool:
    return all(match.end() <= span.begin or match.start() >= span.stop for span in found)


def _with_duration(span: DateSpan, text: str) -> DateSpan:
    """Count "(2 years 3 months)" behind a range in."""
    rest = text[span.stop :]
    match = _DURATION.match(rest) if span.is_range else None
    if match and re.search(r"[^\W\d_]", match[0]):
        return DateSpan(span.start, span.end, span.begin, span.stop + match.end(), True)
    return span


def _range(match: re.Match[str]) -> DateSpan | None:
    if match["y"]:
        century = match["y"][:2]
        end = century + match["z"]
        return DateSpan(match["y"], end, match.start(), match.end(), True) if end > match["y"] else None
    start, end = _iso(match["a"]), _iso(match["b"])
    if not start and not match["a"].startswith("?"):
        # "June – August 2019": the first month has the second one's year.
        month = _months().get(match["a"].strip(" ."))
        if not month or len(end) < 4 or end == PRESENT:
            return None
        start = f"{end[:4]}-{month:02d}"
    return DateSpan(start, end, match.start(), match.end(), True)


def _iso(text: str) -> str:
    """Write one date of folded text as ISO does, no more exact than it stands there."""
    text = text.strip()
    year = re.search(_YEAR, text)
    if not year:
        short = re.search(r"['’](\d\d)$", text)
        if short:
            return f"{'19' if int(short[1]) > 60 else '20'}{short[1]}{_month_of(text)}"
        is_present = re.fullmatch(_any("present"), text)
        return PRESENT if is_present else ""
    return year[0] + _month_of(text.replace(year[0], " ", 1), text)


def _month_of(rest: str, whole: str = "") -> str:
    """Return "-05" for the month in what stands beside the year, or nothing; a day is left out."""
    for word in re.findall(r"[a-z]+", rest):
        if word in _months():
            return f"-{_months()[word]:02d}"
    if re.search(_any("seasons"), rest):
        return ""
    cjk = re.search(r"(\d{1,2})\s?[月월]", rest)
    numbers = [cjk[1]] if cjk else re.findall(r"\d{1,2}", rest)
    if not numbers:
        return ""
    # 17.05.2021: the month stands second; 2021-05-17: first behind the year.
    day_first = len(numbers) == 2 and not re.match(_YEAR, whole)
    month = int(numbers[1] if day_first else numbers[0])
    return f"-{month:02d}" if 1 <= month <= 12 else ""


def is_only_dates(text: str) -> bool:
    """Tell whether nothing but dates, and at most a word such as "expected", stands in the text."""
    spans = find_dates(text)
    if not spans:
        return False
    rest = text
    for span in reversed(spans):
        rest = rest[: span.begin] + rest[span.stop :]
    return len(re.sub(r"[\W_]", "", rest)) <= 10 and not re.search(r"\w{2,}\s+\w{2,}", rest)
