"""Reads name, label, e-mail, phone, place, links and summary from the top of a résumé and its contact sections."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from tailor.importers.addresses import (
    EMAIL,
    URL,
    add_link,
    find_phone,
    guess_region,
    link_key,
    network_names,
    network_of,
    username_of,
)
from tailor.importers.dates import find_dates
from tailor.importers.labels import is_label_cell, read_label, with_colon
from tailor.importers.lines import TextLine
from tailor.importers.names import BREAKS, FoundName, find_name, name_cell
from tailor.importers.places import is_address, is_place, location_of, may_be_place
from tailor.importers.text_repair import without_icons
from tailor.importers.word_lists import counts, fold, has_part
from tailor.model.resume import Basics, Location, Profile

_PARAGRAPH = 90
_HANDLE = re.compile(r"^(?:[^\w\s@]|[^\W_a-zA-Z]|[A-Za-z§])\s+@?([a-z][\w.]*(?:-[\w.]+)*)$")
"""The name of an account behind a lone character of an icon font."""

_TOWN = re.compile(r"(?:[A-Z]{1,2}-)?\d{4,6}\s+[^\W\d][\w.' -]+")
"""A postal code and its town, below the street."""
_ACCOUNT = re.compile(r"^@?([\w.\-]+)\s+\(([^()]+)\)$")


@dataclass(slots=True)
class Contacts:
    """What was found, and what was left."""

    basics: Basics
    confidence: dict[str, float]
    unplaced: list[str]


def read_contacts(
    header: Sequence[TextLine],
    contact: Sequence[TextLine],
    everything: Sequence[TextLine],
    links: Iterable[str],
    stem: str = "",
) -> Contacts:
    """Return the basics; `everything` is looked through for what header and contact sections do not have."""
    name = find_name([*header, *contact], everything, stem)
    gathered = _Gathered(guess_region(everything), name.text if name else "")
    below_name = False
    for line in [*header, *contact]:
        part_of_name = name is not None and any(line is other for other in name.lines)
        gathered.read_line(line, skip=name_cell(line) if part_of_name else "", below_name=below_name)
        below_name = part_of_name
    gathered.look_elsewhere(everything, links)
    return _finished(gathered, name)


def has_address(line: TextLine) -> bool:
    """Tell whether a line holds an e-mail address, a phone number or a labelled cell of contact data."""
    text = without_icons(line.text)
    return bool(EMAIL.search(text) or find_phone(text, "US") or is_label_cell(text))


@dataclass(slots=True)
class _Gathered:
    """Contact data while it is collected, line by line."""

    region: str
    name: str
    label: str = ""
    email: str = ""
    phone: str = ""
    location: str = ""
    sure_location: bool = False
    line_urls: tuple[str, ...] = ()
    urls: list[str] = field(default_factory=list)
    handles: list[tuple[str, str]] = field(default_factory=list)
    phone_links: list[str] = field(default_factory=list)
    mail_links: list[str] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)

    def read_line(self, line: TextLine, skip: str = "", below_name: bool = False) -> None:
        """Take from a line whatever is an address; the rest is the label, a paragraph or a leftover."""
        text = with_colon(without_icons(line.text))
        if skip:
            text = text.replace(skip, "\t", 1)
        elif self._is_label(line, text, below_name):
            self.label = line.plain.strip(" |·•-–—")
            return
        if len(line.plain) > _PARAGRAPH and not EMAIL.search(text) and len(BREAKS.split(text)) < 3:
            self.paragraphs.append(line.plain)
            return
        among = bool(EMAIL.search(text) or find_phone(text, self.region) or URL.search(text))
        self.line_urls = line.urls
        for piece in _pieces(text):
            self.read_piece(piece, among)
        for url in line.urls:
            self.take_url(url)

    def _is_label(self, line: TextLine, text: str, below_name: bool) -> bool:
        """Tell whether a line under the name is the job title that people set there."""
        if not self.name or self.label or len(text) > _PARAGRAPH or text.endswith(".") or find_dates(text):
            return False
        if EMAIL.search(text) or URL.search(text) or find_phone(text, "US"):
            return False
        first, last = line.segments[0], line.segments[-1]
        parted = last is not first and last.x0 - first.x1 > 1.5 * line.size > 0
        headline = (
            below_name
            and not read_label(text).kind
            and "\t" not in text
            and not is_place(text)
            and not is_address(text)
            and text[0].isalpha()
            and text.count(" ") < 9
        )
        return not parted and (headline or counts(text, "titles") > 0 or has_part(text, "title_parts"))

    def read_piece(self, piece: str, among_addresses: bool) -> None:
        """Take one piece of a line; `among_addresses` tells that its neighbours are contact data."""
        labelled = read_label(piece)
        text = labelled.text
        email = EMAIL.search(text)
        if email:
            if self.email and self.email != email[1]:
                self.rest.append(email[1])
            self.email = self.email or email[1]
            before, after = text[: email.start()].rstrip(" ([<"), text[email.end() :].lstrip(" )]>")
            self._read_around(f"{before}\t{after}")
            return
        phone = find_phone(text.removeprefix("tel:"), self.region)
        if phone:
            if self.phone and self.phone != phone:
                self.rest.append(phone)
            self.phone = self.phone or phone
            self._read_around(text.removeprefix("tel:").replace(phone, "\t", 1))
            return
        if labelled.kind in network_names().values() and text:
            self._take_handle(labelled.kind, text)
        elif labelled.kind in ("other", "name"):
            self.rest.append(piece)
        elif urls := URL.findall(text):
            for url in urls:
                self.take_url(url)
                text = text.replace(url, " ")
            self._leave(text if re.search(r"\w", text) else "", among_addresses)
        else:
            self._leave(text, among_addresses, labelled.kind == "place")

    def _read_around(self, text: str) -> None:
        for part in _pieces(text):
            if re.search(r"[^\W\d_]", part):
                self.read_piece(part.strip(" ,()"), True)
            elif find_phone(part, self.region):
                self.read_piece(part.strip(" ,"), True)

    def _leave(self, text: str, among_addresses: bool, named_place: bool = False) -> None:
        """Take a piece without an address for the label, a place or an account's name, or leave it."""
        text = text.strip(" ,|")
        text = text[1:-1] if text.startswith("(") and text.endswith(")") else text
        if not text or (self.name and fold(text) in (fold(self.name), fold(self.name.split(",")[0]))):
            return
        if self.location and _TOWN.fullmatch(text) and not _TOWN.search(self.location):
            self.location, self.sure_location = f"{self.location}, {text}", True
            return
        if self.name and not self.label and not named_place and len(text) < 60 and self._sounds_like_title(text):
            self.label = text
        elif (is_place(text) or is_address(text) or named_place) and not self.sure_location:
            self.location, self.sure_location = text, True
        elif not self.location and (among_addresses or "," in text) and self._may_be_place(text):
            self.location = text
        elif handle := _HANDLE.match(text):
            self.handles.append(("", handle[1]))
        elif (account := _ACCOUNT.match(text)) and fold(account[2]) in network_names():
            self.handles.append((network_names()[fold(account[2])], account[1]))
        elif not any(fold(text) == fold(handle) for _, handle in self.handles) and not self._says_link(text):
            self.rest.append(text)

    @staticmethod
    def _sounds_like_title(text: str) -> bool:
        return counts(text, "titles") > 0 and not find_dates(text)

    @staticmethod
    def _may_be_place(text: str) -> bool:
        with_code = re.search(r"\b\d{5}\b", text) is not None
        return (may_be_place(text) or with_code) and fold(text) not in network_names()

    def _says_link(self, text: str) -> bool:
        """Tell whether a text is only the visible name of a link."""
        urls = [*self.urls, *self.line_urls]
        words = [word for word in re.split(r"[\s,·|]+", fold(text)) if word]
        if words and all(any(word in fold(network_of(url)) for url in urls) for word in words):
            return True
        bare = re.sub(r"\W", "", fold(text))
        return len(bare) < 2 or any(bare in re.sub(r"\W", "", fold(url)) for url in urls)

    def take_url(self, url: str) -> None:
        """Take an address by what it leads to."""
        url = url.strip().rstrip(".,;)")
        scheme = url.lower().partition(":")[0]
        if scheme == "mailto":
            self.mail_links.append(url[7:].split("?")[0])
        elif scheme == "tel":
            self.phone_links.append(url[4:])
        elif scheme not in ("sms", "callto", "javascript", "file") and not url.startswith("#"):
            add_link(self.urls, url)

    def _take_handle(self, network: str, text: str) -> None:
        urls = URL.findall(text)
        if urls and network_of(urls[0]) == network:
            self.take_url(urls[0])
        else:
            self.handles.append((network, re.sub(r"^/?/?(?:in/)?", "", text).strip(" @/")))

    def look_elsewhere(self, everything: Sequence[TextLine], links: Iterable[str]) -> None:
        """Look for what is still missing in links and in the whole file."""
        for url in links:
            if url.lower().startswith("mailto:") or network_of(url):
                self.take_url(url)
        # A narrow column may cut the address that the link has whole.
        whole = next((mail for mail in self.mail_links if mail.startswith(self.email)), "")
        self.email = whole or self.email or next(_emails(everything), "")
        self.phone = self.phone or next(iter(self.phone_links), "") or next(_phones(everything, self.region), "")


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in BREAKS.split(text) if piece.strip(" ,")]


def _emails(lines: Sequence[TextLine]) -> Iterator[str]:
    for line in lines:
        match = EMAIL.search(without_icons(line.plain))
        if match:
            yield match[1]
        yield from (url[7:].split("?")[0] for url in line.urls if url.lower().startswith("mailto:"))


def _phones(lines: Sequence[TextLine], region: str) -> Iterator[str]:
    for line in lines:
        phone = find_phone(without_icons(line.plain), region) if len(line.plain) < 60 else ""
        if sum(c.isdigit() for c in phone) > 8:
            yield phone


def _finished(gathered: _Gathered, name: FoundName | None) -> Contacts:
    url, profiles = _profiles(gathered)
    location = location_of(gathered.location) if gathered.location else Location()
    summary = "\n".join(gathered.paragraphs)
    basics = Basics(gathered.name, gathered.label, gathered.email, gathered.phone, url, summary, location, profiles)
    sure = {
        "name": name.sure if name else 0.0,
        "email": 0.98,
        "phone": 0.95,
        "label": 0.7,
        "location": 0.9 if gathered.sure_location else 0.6,
        "url": 0.8,
        "summary": 0.7,
    }
    confidence = {
        f"basics.{field}": value for field, value in sure.items() if getattr(basics, field) not in ("", Location())
    }
    return Contacts(basics, confidence, gathered.rest)


def _profiles(gathered: _Gathered) -> tuple[str, tuple[Profile, ...]]:
    """Part the links into the person's own page and the accounts elsewhere."""
    url = ""
    found: list[tuple[str, str, str]] = []
    for address in gathered.urls:
        network = network_of(address)
        if network:
            found.append((network, username_of(address), address))
        elif not url:
            url = address
        else:
            found.append(("", "", address))
    for network, handle in gathered.handles:
        if not any(known == network if network else handle in link_key(address) for known, _, address in found):
            found.append((network, handle, ""))
    return url, tuple(Profile(f"profile{number}", *parts) for number, parts in enumerate(found, 1))
