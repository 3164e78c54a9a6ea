"""Recognises places: "Portland, OR", "Lyon, France", "Remote", a known city."""

import re
from functools import cache

from tailor.importers.word_lists import counts, fold, has_part, word_list
from tailor.model.resume import Location


@cache
def _lists() -> tuple[frozenset[str], frozenset[str], dict[str, str], frozenset[str], frozenset[str]]:
    places = word_list("resume_places")
    countries = {fold(name): code for code, names in places["countries"].items() for name in names}
    return (
        frozenset(fold(city) for city in places["cities"]),
        frozenset(fold(region) for region in places["regions"]),
        countries,
        frozenset(places["us_states"]),
        frozenset(fold(word) for word in places["remote"]),
    )


_NAME = (
    r"[^\W\d_a-z][\w.'’\-]*(?:\s(?:de|del|la|am|an|der|do|da|dos|di|upon|of|the|im|sur|les|le|[^\W\d_a-z][\w.'’\-]*))*"
)
_PLACE = re.compile(
    rf"^(?:Greater\s)?{_NAME}(?:,\s*{_NAME}){{0,2}}(?:\s+\d{{4,6}}(?:-\d{{3,4}})?)?(?:\s*\((?i:remote|hybrid|on-?site|us)\))?$"
)
_STREET = re.compile(
    r"^\d+[A-Za-z]?\s[^,]*\b(?i:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|way|court|ct|place|pl|terrace"
    r"|circle|cir|highway|hwy|parkway|pkwy|close|square|sq|trail|trl|loop|row|crescent|cres)\b\.?(?:\s[^,]*)?(?:,|$)"
)
_POSTAL = re.compile(r"(?:\b[A-Z]-)?\b\d{4,6}(?:-\d{3,4})?\b|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b|〒?\d{3}-\d{4}")


def is_region(text: str) -> bool:
    """Tell whether a text is a country, state or region."""
    _, regions, countries, states, _ = _lists()
    bare = text.strip(" .")
    return bare in states or fold(bare) in regions or fold(text.strip()) in countries or fold(bare) in countries


def is_city(text: str) -> bool:
    """Tell whether a text is a well-known city or says that work was remote."""
    cities, _, _, _, remote = _lists()
    return fold(text.strip(" .")) in cities or fold(text.strip()) in remote


def is_place(text: str) -> bool:
    """Tell whether a text surely is a place."""
    text = text.strip(" ,.()|·•-–—") if not text.endswith(".A.") else text
    if not text or len(text) > 60 or any(c in text for c in "@:"):
        return False
    if is_city(text) or is_region(text):
        return True
    bare = re.fullmatch(r"(.+?)\s+([A-Z]{2})", text)
    if bare and bare[2] in _lists()[3] and is_city(bare[1]):
        return True
    parts = [part.strip() for part in re.split(r"[,/&]|\s[-–·|]\s|\sand\s", text) if part.strip()]
    if len(parts) < 2 or not _PLACE.match(re.sub(r"\s*[/&]\s*|\s[-–·|]\s", ", ", text)):
        return len(parts) == 1 and bool(re.match(r"^\D+\s\d{5}$", text)) and is_city(re.sub(r"\s\d{5}$", "", text))
    last = re.sub(r"\s*\(.*\)$", "", re.sub(r"\s+\d[\d\- ]+$", "", parts[-1]))
    if is_city(parts[0]) and not counts(text, "titles"):
        return len(parts) == 2 or is_region(last)
    if any(counts(parts[0], kind) for kind in ("titles", "companies", "schools", "degrees")):
        return False
    if len(parts) == 2:
        # "Copper Kettle, Leeds" is a company and its city; "Northfield, MN" a place.
        short = len(parts[0].split()) < 3 or any(word.islower() for word in parts[0].split())
        return short and (is_region(last) or bool(re.fullmatch(r"[A-Z]{2}", last)))
    return is_region(parts[1]) and is_region(last)


def is_address(text: str) -> bool:
    """Tell whether a text of several parts, among contact data, is where somebody lives."""
    parts = [part.strip() for part in re.split(r",|\s[–—|·]\s", _POSTAL.sub(" ", text)) if part.strip()]
    if len(parts) < 2 or len(text) > 80 or any(counts(part, "titles") for part in parts):
        return False
    return is_region(parts[-1]) or is_city(parts[-1]) or (text[0].isdigit() and _POSTAL.search(text) is not None)


def may_be_place(text: str) -> bool:
    """Tell whether a text has the form of a place and no word of a title, company or school."""
    text = text.strip(" ,.()")
    if not _PLACE.match(text) or len(text) > 40 or len(text.split()) > 5:
        return False
    return not any(counts(text, kind) for kind in ("titles", "companies", "degrees", "schools")) and not has_part(
        text, "title_parts"
    )


def cut_place(text: str) -> tuple[str, str]:
    """Part a place from the end of a text: ("Northlake Commerce", "Seattle, WA")."""
    match = re.match(r"^(.*\S)\s*\(([^()]+)\)$", text)
    if match and is_place(match[2]):
        return match[1].strip(" ,"), match[2].strip()
    for mark in (r"\s+[–—-]\s+", r"\s*\|\s*", r"\s+in\s+"):
        pieces = re.split(mark, text)
        if len(pieces) > 1 and is_place(pieces[-1]):
            return text[: text.rindex(pieces[-1])].rstrip(" ,|–—-") if "in" not in mark else pieces[0], pieces[
                -1
            ].strip()
    parts = [part.strip() for part in text.split(",")]
    size = _place_parts(parts)
    if size:
        return ", ".join(parts[:-size]), ", ".join(parts[-size:])
    return text, ""


def _is_town_of_state(text: str) -> bool:
    """Tell whether a text is a town and its state without a comma, as in "Asheville NC"."""
    parted = re.fullmatch(r"(.+?)\s+([A-Z]{2})", text)
    return parted is not None and parted[2] in _lists()[3] and may_be_place(parted[1])


def _place_parts(parts: list[str]) -> int:
    """Return how many of the last comma-parted parts are the place; at least one part is left over."""
    if len(parts) < 2:
        return 0
    if is_city(parts[-1]) or _is_town_of_state(parts[-1]):
        return 1
    if not (is_region(parts[-1]) or re.fullmatch(r"[A-Z]{2}", parts[-1])):
        return 0
    size = 2
    if len(parts) > 3 and is_region(parts[-2]) and not is_city(parts[-2]):
        size = 3
    if len(parts) <= size or not may_be_place(parts[-size]):
        return 1 if len(parts) > 1 else 0
    return size


def location_of(text: str) -> Location:
    """Part a place into city, region, country and postal code."""
    text = " ".join(text.strip(" ,.|·•-–—").split())
    _, _regions, countries, states, _ = _lists()
    house = _STREET.match(text)
    postal = _POSTAL.search(text, len(text.split()[0]) if house else 0)
    code = postal[0] if postal else ""
    rest = (text[: postal.start()] + text[postal.end() :]).strip(" ,") if postal else text
    rest = re.sub(r"(?<=[^\W\d])\s+(?=[A-Z]{2}$)", ", ", rest) if rest[-2:] in states else rest
    parts = [part.strip() for part in re.split(r",|\s[–|·]\s", rest) if part.strip()]
    country = ""
    if parts and parts[-1] not in states and (fold(parts[-1]) in countries or parts[-1] in countries.values()):
        country = parts.pop()
    region = parts.pop() if len(parts) > 1 and (is_region(parts[-1]) or len(parts[-1]) == 2) else ""
    iso = countries.get(fold(country), country)
    words = "" if country == iso else country
    if not parts:
        city = region or ("" if country else rest)
        return Location(city=city, postal_code=code, country_code=iso, country=words)
    address = ", ".join(parts[:-1])
    return Location(address, code, parts[-1], region, iso, words)
