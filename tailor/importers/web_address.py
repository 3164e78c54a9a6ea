"""Says whether an address may be opened and what opening it would send; nothing here reaches the network."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from tailor import __version__
from tailor.errors import TailorError
from tailor.model.message import say

USER_AGENT = f"Tailor/{__version__}"
PASTE = say("Copy the posting's text and paste it instead.")
MOST_REDIRECTS = 5
_LONGEST = 2000
_HOST = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9-]{1,63}(?<!-))+\.?", re.I)
_INSIDE = (
    ".local",
    ".localhost",
    ".internal",
    ".intranet",
    ".lan",
    ".home",
    ".corp",
    ".home.arpa",
    ".test",
    ".invalid",
)
_NO_SCHEME = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]|$)", re.I)
# A translated IPv4 address hides in these networks; what it leads to is the address inside.
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")


class AddressRefused(TailorError):
    """An address that Tailor does not open."""


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An address that may be asked for: always HTTPS on its usual port, without a name or password in it."""

    host: str
    target: str

    @property
    def text(self) -> str:
        """The address as it is asked for."""
        return f"https://{self.host}{self.target}"


def parse_address(address: str) -> WebAddress:
    """Return a typed or pasted address in its parts; raise AddressRefused in plain words if it may not be opened."""
    text = address.strip().strip("<>")
    if _NO_SCHEME.match(text):
        text = f"https://{text}"
    if len(text) > _LONGEST or re.search(r"[\s\x00-\x1f\x7f\\]", text):
        raise AddressRefused(f"This is no address of a web page: it is too long or holds spaces. {PASTE}")
    try:
        parts = urlsplit(text)
        port, host = parts.port, parts.hostname or ""
    except ValueError as error:
        raise AddressRefused(f"{text} is no address of a web page. {PASTE}") from error
    if parts.scheme.casefold() == "http":
        raise AddressRefused(f"{text} is not encrypted. Tailor opens addresses that begin with https:// only. {PASTE}")
    if parts.scheme.casefold() != "https" or not host:
        raise AddressRefused(f"{text} is no address of a web page: it should begin with https://. {PASTE}")
    if parts.username is not None or parts.password is not None:
        raise AddressRefused("The address holds a user name or a password; Tailor sends neither. Take it out.")
    if port not in (None, 443):
        raise AddressRefused(f"The address names port {port}; Tailor opens web pages on their usual port only. {PASTE}")
    target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._") + (
        "?" + quote(parts.query, safe="/%:@!$&'()*+,;=~-._?") if parts.query else ""
    )
    return WebAddress(_checked_host(host), target)


def _checked_host(host: str) -> str:
    number = _number(host)
    if number:
        if not is_public(str(number)):
            raise AddressRefused(_inside(host))
        return f"[{number}]" if number.version == 6 else str(number)
    try:
        name = host.encode("idna").decode("ascii").casefold()
    except UnicodeError as error:
        raise AddressRefused(f"{host} is no name of a web site. {PASTE}") from error
    if name == "localhost" or name.rstrip(".").endswith(_INSIDE) or "." not in name.strip("."):
        raise AddressRefused(_inside(host))
    if not _HOST.fullmatch(name):
        raise AddressRefused(f"{host} is no name of a web site. {PASTE}")
    return name


def _number(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _inside(host: str) -> str:
    return say(
        "{host} lies inside this computer or your local network; Tailor opens no such address. {paste}",
        host=host,
        paste=PASTE,
    )


def is_public(number: str) -> bool:
    """Say whether an IP address belongs to the open internet: no loopback, private, link-local or reserved one."""
    address = ipaddress.ip_address(number.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if inner is None and address in _TRANSLATED:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
        if address.teredo or not address.is_global or address.is_site_local:
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def describe(address: str) -> str:
    """Return what opening an address sends to whom, to be shown before; raise AddressRefused for one not opened."""
    asked = parse_address(address)
    return say(
        "Tailor will ask {host} for the page {page}. That site learns this address, your IP address, and "
        "that the program is {program}. No cookies and nothing of your résumé are sent. If the site passes "
        "Tailor on to another address, that one learns the same, at most %n time(s).",
        host=asked.host,
        page=asked.text,
        program=USER_AGENT,
        n=MOST_REDIRECTS,
    )
