"""Reads the numbers of a line: how much, of what, how often, and how sure."""

import re
from dataclasses import dataclass
from functools import lru_cache

from tailor.vocabulary import load_words
from tailor.words import normal, tokenize

_WORDS = {
    word: number
    for number, word in enumerate(
        (
            *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
            *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
        )
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "dozen": 12}
_WORDS |= {"twice": 2, "thrice": 3}
_WORDS |= {"fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}
_TIMES = {
    "k": 1e3,
    "thousand": 1e3,
    "m": 1e6,
    "mm": 1e6,
    "mn": 1e6,
    "million": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "billion": 1e9,
    "lakh": 1e5,
    "crore": 1e7,
    "hundred": 1e2,
}
_MONEY = {"dollar": "$", "dollars": "$", "usd": "$", "euro": "€", "euros": "€", "eur": "€", "pounds": "£", "gbp": "£"}
_CURRENCY = re.compile(r"[ -]?(dollars?|usd|euros?|eur|pounds|gbp)\b(?! of)", re.IGNORECASE)
_ORDINALS = ("fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_KINDS = {"%": "%", "percent": "%", "per cent": "%", "x": "x", "times": "x", "fold": "x"}
_UNITS = "ms|s|sec|h|hr|hrs|min|kb|mb|gb|tb|kg|g|mg|km|cm|ft|lb|lbs|kw|mw|v|hz|khz|mhz|ghz|ml|l|st|nd|rd|th"
_UNIT_NAMES = {
    "m": "meter",
    "ha": "hectare",
    "h": "hour",
    "hr": "hour",
    "hrs": "hour",
    "min": "minute",
    "s": "second",
    "sec": "second",
    "lbs": "lb",
}
_NUMBER = re.compile(
    rf"""(?<![\w.,])(?P<money>[$€£₹¥]|(?:EUR|USD|GBP)(?=\s?\d))?\s?
    (?P<digits>\d{{1,3}}(?:,\d{{2,3}})+(?:\.\d+)?|\d+(?:\.\d+)?)
    (?:(?P<tight>\s?%|[ ]?(?i:{_UNITS})|(?i:k|mm|mn|m|bn|b|x))(?![A-Za-z])|[ -]?(?P<loose>(?i:{
        "|".join(["percent", "per cent", "thousand", "million", "billion", "lakh", "crore", "hundred", "times", "fold"])
    }))\b)?
    (?![A-Za-z])(?P<plus>\+)?""",
    re.VERBOSE,
)
_ONE_WORD = rf"(?:{'|'.join(_WORDS)})"
_SPELLED = re.compile(
    rf"\b(?:(?:a|{_ONE_WORD})[ -](?:hundred|thousand)(?:(?: and)?[ -]{_ONE_WORD}(?:[- ]{_ONE_WORD})?)?"
    rf"|{_ONE_WORD}(?:[- ]{_ONE_WORD})?(?:[ ](?:hundred|thousand|million))?)\b",
    re.I,
)
_HEDGES = (
    (
        "most",
        (
            "up to",
            "at most",
            "as many as",
            "as much as",
            "not more than",
            "no more than",
            "less than",
            "under",
            "below",
            "fewer than",
            "maximum of",
        ),
    ),
    ("near", ("nearly", "almost", "just under", "close to", "not quite")),
    (
        "about",
        (
            "about",
            "around",
            "approximately",
            "roughly",
            "approx.",
            "in the region of",
            "approx",
            "~",
            "some",
            "circa",
            "ca.",
        ),
    ),
    (
        "least",
        (
            "over",
            "more than",
            "at least",
            "above",
            "exceeding",
            "upwards of",
            "just over",
            "in excess of",
            "greater than",
        ),
    ),
)
_HEDGE_WORDS = re.compile(
    rf"\b(?:{'|'.join(re.escape(each) for _, words in _HEDGES for each in words if each[0].isalpha())}) (?=[$€£]?\w)",
    re.IGNORECASE,
)
_PERIODS = {
    "day": ("daily", "day", "days"),
    "week": ("weekly", "week"),
    "month": ("monthly", "month"),
    "quarter": ("quarterly", "quarter"),
    "half year": ("biannual",),
    "two weeks": ("biweekly",),
    "year": ("yearly", "annual", "annually", "year", "annum"),
    "night": ("nightly", "night", "nights", "overnight"),
    "hour": ("hourly", "hour"),
    "shift": ("shift",),
}
_PERIOD_OF = {word: period for period, words in _PERIODS.items() for word in words}
_FREQUENCY = re.compile(
    r"\b(daily|weekly|biweekly|monthly|quarterly|biannual|yearly|annual(?:ly)?|nightly|overnight|hourly)\b"
    r"|(?:\b(?:per|a|an|each|every)\s+|(?:at|by)\s+(?=nights?\b)|(?<=\d)/|/\s?)(day|week|month|quarter|year|annum|nights?|shift|hour)\b"
    r"(?![ -](?:shifts?|school|care|nurse|bus|train|club|market|camp|trip|porter|audit|job|off|long|end|old)\b)",
    re.IGNORECASE,
)
_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_WEEKDAY = re.compile(rf"\b(?:(?:every|each) {_DAY}|{_DAY}s|(?:every|each) weekend|weekends)\b", re.IGNORECASE)
_TIME_OF_DAY = re.compile(r"\b(?:every|each) (?:morning|evening|afternoon|night)\b", re.IGNORECASE)
_BREAK = re.compile(r"[,;:.()]")
_NEAR = 300
"""So many characters before a number can belong to it; a whole résumé is read for its numbers too."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its kind ("%", "x", a currency or ""), its hedge and the words for what it counts.

    `near` are the words before it in its clause, `link` the word that ties it to them ("by", "to", "from").
    """

    value: float
    kind: str
    hedge: str
    counted: frozenset[str]
    start: int
    end: int
    near: frozenset[str] = frozenset()
    link: str = ""

    @property
    def key(self) -> tuple[float, str]:
        """What must be the same for two quantities to say the same."""
        return self.value, self.kind


@lru_cache(maxsize=512)
def read_quantities(text: str) -> tuple[Quantity, ...]:
    """Return the numbers of a text in order, written as digits or words; the word "one" is no number."""
    found: list[Quantity] = []
    for match in _NUMBER.finditer(text):
        value = float(match["digits"].replace(",", ""))
        suffix = (match["tight"] or match["loose"] or "").strip().casefold()
        kind = (
            _MONEY.get((match["money"] or "").casefold(), match["money"])
            or _KINDS.get(suffix, "")
            or ("th" if suffix in ("st", "nd", "rd", "th") else "")
        )
        value *= _TIMES.get(suffix, 1)
        found.append(_quantity(text, match, value, kind, plus=bool(match["plus"])))
    for match in _SPELLED.finditer(text):
        value = _spelled_value(match[0])
        if value != 1:
            word = match[0].casefold()
            times = word in ("twice", "thrice") or re.match(r"[ -](?:times|fold)\b", text[match.end() :])
            kind = "th" if word in _ORDINALS else "x" if times else ""
            found.append(_quantity(text, match, value, kind, plus=False))
    return tuple(sorted(found, key=lambda quantity: quantity.start))


def hedge_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return the places of the words that say how exact the number after them is."""
    starts = {one.start for one in read_quantities(text) if one.hedge}
    return tuple(found.span() for found in _HEDGE_WORDS.finditer(text) if found.end() in starts)


def read_frequencies(text: str) -> dict[str, tuple[int, int]]:
    """Return how often things happen ("day", "week" and so on) with the place of the words that say it."""
    return {_PERIOD_OF[(match[1] or match[2]).casefold()]: match.span() for match in _FREQUENCY.finditer(text)}


def implied_frequencies(text: str) -> frozenset[str]:
    """Return how often things happen as far as named days and times say it ("every Friday", "on Sundays")."""
    found = {"week"} if _WEEKDAY.search(text) else set()
    return frozenset(found | ({"day"} if _TIME_OF_DAY.search(text) else set()))


def read_range(text: str) -> tuple[float, float] | None:
    """Return the two values of "from … to …", or nothing."""
    match = re.search(r"\bfrom\s[^.;]*?(?=\bto\s)", text, re.IGNORECASE)
    if not match:
        return None
    before = read_quantities(match[0])
    after = read_quantities(text[match.end() : match.end() + 40])
    return (before[0].value, after[0].value) if before and after else None


def find_swapped(source: str, rewrite: str) -> list[str]:
    """Return a reason for every number that took another number's place ("by 10%" and "by 25%" exchanged)."""
    before = read_quantities(source)
    reasons = []
    for one in read_quantities(rewrite):
        same = [other for other in before if other.key == one.key]
        if not same:
            continue
        number = rewrite[one.start : one.end].strip()
        links = {other.link for other in same}
        if "of" not in (one.link, *links) and one.link and "" not in links and one.link not in links:
            reasons.append(f"“{one.link} {number}” was “{min(links)} {number}”")
        others = [other for other in before if other.key != one.key and other.kind == one.kind != "th"]
        elsewhere = frozenset().union(*(each.counted for each in read_quantities(rewrite) if each is not one))
        around = (one.near - elsewhere) | one.counted
        fits = max((len(around & (other.near | other.counted)) for other in same), default=0)
        if any(len(around & (other.near | other.counted)) > fits for other in others):
            reasons.append(f"{number} took another number's place")
    return reasons


def _spelled_value(words: str) -> float:
    value, total = 0.0, 0.0
    for word in re.split(r"[- ]", words.casefold()):
        if word in _TIMES:
            total += (value or 1) * _TIMES[word]
            value = 0.0
        else:
            value += _WORDS.get(word, 0)
    return total + value


def _quantity(text: str, match: re.Match[str], value: float, kind: str, *, plus: bool) -> Quantity:
    before = text[max(0, match.start() - _NEAR) : match.start()].rstrip().casefold()
    hedge = "least" if plus else ""
    for name, words in _HEDGES:
        if any(before.endswith(word) and not before[: -len(word)][-1:].isalpha() for word in words):
            hedge = name
    currency = _CURRENCY.match(text, match.end()) if not kind else None
    end = currency.end() if currency else match.end()
    kind = _MONEY[currency[1].casefold()] if currency else kind
    near, link = _before(text, match.start())
    unit = re.search(rf"(?<=[\d ])(?:{_UNITS})$", match[0].casefold()) if not kind else None
    counted = frozenset((_UNIT_NAMES.get(unit[0], unit[0]),)) if unit else _counted(text, end)
    counted = frozenset() if kind == "x" else counted
    return Quantity(round(value, 4), kind, hedge, counted, match.start(), end, near, link)


def _before(text: str, start: int) -> tuple[frozenset[str], str]:
    clause = re.split(r"[,;:.]\s|\band\b|\bwhile\b", text[max(0, start - _NEAR) : start])[-1]
    words = [normal(token.text) for token in tokenize(clause)]
    link = next((word for word in words[::-1][:2] if word in ("by", "to", "from", "of")), "")
    telling = [word for word in words if word not in load_words("stop_words.json") and not word[0].isdigit()]
    return frozenset(telling[-3:]), link


def _counted(text: str, end: int) -> frozenset[str]:
    """Return the words right after a number, as far as they can be what it counts, or the grades named by it."""
    rest = text[end : end + 60]
    broken = _BREAK.search(rest)
    rest = rest[: broken.start()] if broken else rest
    words: list[str] = []
    for token in tokenize(rest):
        lower = token.text.casefold()
        if lower in load_words("stop_words.json") or lower[0].isdigit() or lower in _WORDS:
            if lower in ("of", "or", "more", "plus", "new", "different", "other") and not words:
                continue
            break
        words.append(normal(lower))
    return frozenset(words[:4])
