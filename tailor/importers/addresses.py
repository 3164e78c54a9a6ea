"""Recognises e-mail addresses, web addresses and phone numbers, and the networks that web addresses belong to."""

import re
from collections.abc import Sequence
from functools import cache

import phonenumbers

from tailor.importers.dates import find_dates
from tailor.importers.lines import TextLine
from tailor.importers.word_lists import fold, word_list

EMAIL = re.compile(r"(?:mailto:)?([\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+)")
_DOMAINS = (
    "com|org|net|io|dev|me|edu|co|ai|app|xyz|tech|info|blog|site|page|example|us|uk|de|fr|es|it|nl|pl|se|br|pt|tr|cn|jp"
    "|kr|eu|ca|au|in|ch|at|be|mx|ly|gg|sh|tv|to"
)
URL = re.compile(
    rf"(?:https?://|www\.)[^\s|,;<>()\"]+|(?<![@\w.\-])(?:[\w\-]+\.)+(?:{_DOMAINS})(?![\w@])(?:/[^\s|,;<>()\"]*)?",
    re.IGNORECASE,
)
_PHONE_LIKE = re.compile(
    r"(?<![\w/.])(?:\(?\+|\(?\d)[\d\s().\-/–‐‑]{5,22}\d(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\w/])", re.IGNORECASE
)
_OFTEN_PERSONAL = ("IO", "ME", "CO", "AI", "TV")
"""Country codes whose domains people all over the world use."""


def find_phone(text: str, region: str) -> str:
    """Return the phone number in a text as it is written, or nothing.

    A possible number is enough: 555 numbers are assigned to nobody and still stand in résumés.
    """
    for match in _PHONE_LIKE.finditer(text):
        written = match[0].strip()
        digits = re.sub(r"\D", "", written)
        if not 7 <= len(digits) <= 16 or (find_dates(written) and not written.startswith(("+", "("))):
            continue
        if any(_is_possible(written, digits, country) for country in dict.fromkeys((region, "US", "GB", "DE", "CN"))):
            return written
        if set(digits) == {"0"}:
            return written
    return ""


def _is_possible(written: str, digits: str, country: str) -> bool:
    try:
        number = phonenumbers.parse(written, country)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_possible_number(number) or (len(digits) >= 9 and written.startswith(("+", "0", "(")))


def guess_region(lines: Sequence[TextLine]) -> str:
    """Return the country whose way of writing phone numbers to assume: by a country named on top, or by a domain."""
    countries = {fold(name): code for code, names in word_list("resume_places")["countries"].items() for name in names}
    for place in re.findall(r"[^\W\d_][\w.\- ]+", "\n".join(line.plain for line in lines[:15])):
        code = countries.get(fold(place.strip()))
        if code:
            return str(code)
    text = "\n".join(line.plain for line in lines[:60])
    for domain in re.findall(r"@[\w.\-]+\.([a-z]{2})\b", text.lower()):
        code = {"uk": "GB"}.get(domain, domain.upper())
        if code in phonenumbers.SUPPORTED_REGIONS and code not in _OFTEN_PERSONAL:
            return str(code)
    return "US"


def link_key(url: str) -> str:
    """Return an address without what two writings of it may differ in."""
    return re.sub(r"^(?:https?:/+)?(?:www\.)?", "", url.strip().lower()).rstrip("/.,")


def add_link(urls: list[str], url: str) -> None:
    """Add an address to a list that does not have it yet; the longer writing of a cut one wins."""
    key = link_key(url)
    for index, known in enumerate(urls):
        old = link_key(known)
        if old.startswith(key.rstrip("-")):
            return
        # The words break off where the line did; the link under them is whole.
        if key.startswith(old) and "/" in old and (old.endswith("-") or "/" not in key[len(old) :]):
            urls[index] = url
            return
    if key:
        urls.append(url)


def network_of(url: str) -> str:
    """Return the network an address belongs to, or nothing."""
    host = link_key(url).split("/")[0]
    networks: dict[str, str] = word_list("resume_contacts")["networks"]
    return next((name for key, name in networks.items() if host.startswith(key) or f".{key}" in f".{host}"), "")


@cache
def network_names() -> dict[str, str]:
    """Return the networks' names by their folded writings."""
    contacts = word_list("resume_contacts")
    return {**{fold(name): name for name in contacts["networks"].values()}, **contacts["network_names"]}


def username_of(url: str) -> str:
    """Return the account's name in an address of a network; the letters' case stays."""
    path = re.sub(r"^(?:https?:/+)?[^/]+/?", "", url.strip()).strip("/")
    return re.sub(r"^(?:in|pub|users?|u)/", "", path).strip("@/")
