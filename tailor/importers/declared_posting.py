"""The job posting that a web page declares for search engines: schema.org JobPosting, as JSON-LD or microdata."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from lxml import etree

_SHORTEST = 200
_DEEPEST = 6
_MOST = 12
_EMPLOYMENT = {
    "FULL_TIME": "Full-time",
    "PART_TIME": "Part-time",
    "CONTRACTOR": "Contract",
    "TEMPORARY": "Temporary",
    "INTERN": "Internship",
    "VOLUNTEER": "Volunteer",
    "PER_DIEM": "Per diem",
    "TELECOMMUTE": "Remote",
}
_PARTS = (
    ("responsibilities", "Responsibilities"),
    ("qualifications", "Qualifications"),
    ("experienceRequirements", "Experience"),
    ("educationRequirements", "Education"),
    ("skills", "Skills"),
    ("jobBenefits", "Benefits"),
)
Texts = Callable[[str], str]


def find_declared(tree: Any, to_text: Texts) -> str:
    """Return the declared posting as text, labels first, or nothing; `to_text` turns its HTML into lines."""
    for thing in (*_in_scripts(tree), *_in_markup(tree)):
        if "JobPosting" not in str(thing.get("@type")):
            continue
        description = thing.get("description")
        text = to_text(description) if isinstance(description, str) else ""
        if len(text) >= _SHORTEST:
            return "\n".join([*_head(thing), "", text, *_parts(thing, text, to_text)])
    return ""


def _head(thing: dict[str, Any]) -> Iterator[str]:
    facts = (
        ("Job title", _name(thing.get("title") or thing.get("name"))),
        ("Company", _name(thing.get("hiringOrganization"))),
        ("Location", _place(thing)),
        ("Pay", _pay(thing.get("baseSalary") or thing.get("estimatedSalary"))),
        ("Employment type", _employment(thing.get("employmentType"))),
        ("Closing date", _day(thing.get("validThrough"))),
    )
    yield from (f"{label}: {value}" for label, value in facts if value)


def _parts(thing: dict[str, Any], text: str, to_text: Texts) -> Iterator[str]:
    """Yield what the page declares apart from the description, unless that says it too."""
    for key, heading in _PARTS:
        value = thing.get(key)
        part = to_text(value if isinstance(value, str) else _name(value))
        if part and part[:60] not in text:
            yield from ("", heading, part)


def _in_scripts(tree: Any) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        if script.get("type", "").strip().casefold() != "application/ld+json":
            continue
        try:
            data = json.loads(
                re.sub(r"^\s*(?:<!--|//<!\[CDATA\[)|(?:-->|//\]\]>)\s*$", "", script.text or ""), strict=False
            )
        except (ValueError, RecursionError):
            continue
        yield from _things(data, 0)


def _things(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Yield all things of a document: lists, graphs and what hangs on other things."""
    if depth > _DEEPEST:
        return
    if isinstance(data, list):
        for each in data:
            yield from _things(each, depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            yield from _things(data.get(key), depth + 1)


def _in_markup(tree: Any) -> Iterator[dict[str, Any]]:
    """Yield the postings marked in the page's own elements (microdata)."""
    for scope in tree.iter():
        if isinstance(scope.tag, str) and "JobPosting" in scope.get("itemtype", ""):
            yield {"@type": "JobPosting", **_properties(scope, 0)}


def _properties(scope: Any, depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    todo = list(scope)[::-1]
    while todo:
        element = todo.pop()
        if not isinstance(element.tag, str):
            continue
        name = element.get("itemprop", "")
        nested = element.get("itemscope") is not None
        if name and nested and depth < _DEEPEST:
            found.setdefault(name, _properties(element, depth + 1))
        elif name:
            found.setdefault(name, _value(element, name))
        if not nested:
            todo += list(element)[::-1]
    return found


def _value(element: Any, name: str) -> str:
    stated = element.get("content") or element.get("datetime")
    if stated:
        return str(stated)
    if name == "description" or len(element):
        return str(etree.tostring(element, encoding="unicode", with_tail=False))
    return "".join(element.itertext())


def _name(value: Any) -> str:
    """Return what a declared value is called: itself, or its name."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_name, value[:_MOST])))
    if isinstance(value, dict):
        return _name(value.get("name") or value.get("value") or "")
    plain = re.sub(r"<[^>]*>", " ", str(value)) if isinstance(value, str | int | float) else ""
    return " ".join(plain.split())


def _place(thing: dict[str, Any]) -> str:
    places = thing.get("jobLocation")
    found = [_address(place) for place in (places if isinstance(places, list) else [places])[:_MOST]]
    if "TELECOMMUTE" in str(thing.get("jobLocationType")).upper():
        found.append("Remote")
    return "; ".join(dict.fromkeys(filter(None, found)))


def _address(place: Any) -> str:
    address = place.get("address") if isinstance(place, dict) else place
    if not isinstance(address, dict):
        return _name(address) or _name(place)
    parts = (_name(address.get(key)) for key in ("addressLocality", "addressRegion", "addressCountry"))
    return ", ".join(dict.fromkeys(filter(None, parts)))


def _pay(pay: Any) -> str:
    if isinstance(pay, list):
        pay = pay[0] if pay else None
    if not isinstance(pay, dict):
        return _name(pay)
    value = pay.get("value")
    amounts = value if isinstance(value, dict) else {**pay, "value": value}
    currency = _name(pay.get("currency") or amounts.get("currency"))
    ends = [_amount(amounts.get(key)) for key in ("minValue", "maxValue")]
    span = " - ".join(dict.fromkeys(filter(None, ends))) or _amount(amounts.get("value"))
    unit = _name(amounts.get("unitText") or pay.get("unitText")).casefold()
    return f"{currency} {span}{f' per {unit}' if unit else ''}".strip() if span else ""


def _amount(value: Any) -> str:
    try:
        number = float(str(value).replace(",", ""))
    except ValueError:
        return ""
    return f"{number:,.0f}" if number.is_integer() else f"{number:,.2f}" if abs(number) < 1e12 else ""


def _employment(value: Any) -> str:
    named = value if isinstance(value, list) else re.split(r"\s*[,;]\s*", _name(value))
    return ", ".join(filter(None, (_EMPLOYMENT.get(_name(one).upper().replace("-", "_"), _name(one)) for one in named)))


def _day(value: Any) -> str:
    try:
        return date.fromisoformat(str(value)[:10]).isoformat()
    except ValueError:
        return ""
