"""Asks a web site for one page: over HTTPS only, never inside the local network, within limits of time and size."""

import http.client
import io
import re
import socket
import ssl
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import cast
from urllib.parse import urljoin

from tailor.errors import TailorError
from tailor.importers.web_address import (
    MOST_REDIRECTS,
    PASTE,
    USER_AGENT,
    AddressRefused,
    WebAddress,
    is_public,
    parse_address,
)
from tailor.model.message import say

MOST_BYTES = 5_000_000
_CHUNK = 65_536
_PORT = 443
_ACCEPTED = ("text/html", "application/xhtml+xml", "text/plain", "application/pdf")
_MOVED = (301, 302, 303, 307, 308)
# Where a frozen app finds the system's certificates if its own Python was built to look elsewhere.
_CERTIFICATES = (
    "/etc/ssl/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
)
Endpoint = tuple[str, int]


def resolve(host: str) -> tuple[Endpoint, ...]:
    """Return the places that a name stands for."""
    found = socket.getaddrinfo(host, _PORT, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys((str(place[4][0]), _PORT) for place in found))


def trusted() -> ssl.SSLContext:
    """Return the certificates that this system trusts."""
    context = ssl.create_default_context()
    usual = ssl.get_default_verify_paths()
    if not context.cert_store_stats()["x509_ca"] and not (usual.cafile or usual.capath):
        for path in filter(Path.is_file, map(Path, _CERTIFICATES)):
            context.load_verify_locations(path)
            break
    return context


@dataclass(frozen=True, slots=True)
class Network:
    """What a request stands on: how names are looked up, what may be reached, whom to trust, what is too much."""

    resolve: Callable[[str], tuple[Endpoint, ...]] = resolve
    may_reach: Callable[[str], bool] = is_public
    context: Callable[[], ssl.SSLContext] = trusted
    connect_seconds: float = 8.0
    silent_seconds: float = 8.0
    total_seconds: float = 25.0
    most_bytes: int = MOST_BYTES


@dataclass(frozen=True, slots=True)
class Page:
    """What a site answered: `address` is where it came from in the end, `media` what it says it is."""

    address: str
    content: bytes
    media: str
    charset: str = ""


@dataclass(frozen=True, slots=True)
class _Timed:
    """Reads from a connection until a moment that no trickle of bytes can put off."""

    connection: ssl.SSLSocket
    silent_seconds: float
    deadline: float

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(_Bytes(self))

    def receive(self, buffer: memoryview) -> int:
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self.connection.settimeout(min(left, self.silent_seconds))
        return self.connection.recv_into(buffer)


class _Bytes(io.RawIOBase):
    def __init__(self, timed: _Timed) -> None:
        self._timed = timed

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        return self._timed.receive(memoryview(buffer))  # type: ignore[arg-type]


INTERNET = Network()


def fetch(address: str, network: Network = INTERNET) -> Page:
    """Return the page at an address, passed on at most five times; raise TailorError in plain words."""
    asked = parse_address(address)
    deadline = time.monotonic() + network.total_seconds
    for _ in range(MOST_REDIRECTS + 1):
        answer = _ask(asked, network, deadline)
        if isinstance(answer, Page):
            return answer
        try:
            asked = parse_address(answer)
        except AddressRefused as error:
            raise AddressRefused(f"{asked.host} passes on to an address that Tailor does not open: {error}") from error
    raise TailorError(
        say("{host} passes on from one address to the next without end. {paste}", host=asked.host, paste=PASTE)
    )


def _ask(asked: WebAddress, network: Network, deadline: float) -> Page | str:
    """Return the page, or the address that the site passes on to."""
    try:
        with _connected(asked, network, deadline) as connection:
            connection.sendall(_request(asked))
            timed = _Timed(connection, network.silent_seconds, deadline)
            response = http.client.HTTPResponse(cast(socket.socket, timed), method="GET")
            response.begin()
            if response.status in _MOVED and response.headers["Location"]:
                return urljoin(asked.text, str(response.headers["Location"]))
            _check(response, asked, network)
            content = _content(response, asked, network)
    except TimeoutError as error:
        raise TailorError(
            say("{host} takes too long to answer. Try again later. {paste}", host=asked.host, paste=PASTE)
        ) from error
    except ssl.SSLCertVerificationError as error:
        raise TailorError(
            say(
                "{host} could not prove that it is {host} (its certificate: {verify_message}). Nothing "
                "was asked of it. {paste}",
                host=asked.host,
                verify_message=error.verify_message,
                paste=PASTE,
            )
        ) from error
    except (ssl.SSLError, http.client.HTTPException, ConnectionError, ValueError) as error:
        raise TailorError(
            say("{host} did not answer as a web site does. Try again later. {paste}", host=asked.host, paste=PASTE)
        ) from error
    except OSError as error:
        raise TailorError(
            say("{host} cannot be reached: {error}. {paste}", host=asked.host, error=_reason(error), paste=PASTE)
        ) from error
    media = response.headers.get_content_type()
    return Page(asked.text, content, media, _charset(response.headers))


def _connected(asked: WebAddress, network: Network, deadline: float) -> ssl.SSLSocket:
    """Return a connection to one of the host's numbers, each of which was checked: no second look-up can change it."""
    host = asked.host.strip("[]")
    try:
        places = network.resolve(host)
    except PermissionError as error:
        raise TailorError(
            say("The network is switched off for Tailor here, so {host} was not asked. {paste}", host=host, paste=PASTE)
        ) from error
    except (OSError, UnicodeError) as error:
        raise TailorError(
            say(
                "No web site answers to the name {host}. Check the address and your connection. {paste}",
                host=host,
                paste=PASTE,
            )
        ) from error
    if not places or not all(network.may_reach(number) for number, _ in places):
        raise AddressRefused(
            f"{host} lies inside this computer or your local network; Tailor opens no such address. {PASTE}"
        )
    context = network.context()
    last: OSError | None = None
    for number, port in places:
        left = min(deadline - time.monotonic(), network.connect_seconds)
        if left <= 0:
            raise TimeoutError
        try:
            plain = socket.create_connection((number, port), timeout=left)
        except OSError as error:
            last = error
            continue
        return context.wrap_socket(plain, server_hostname=host)
    if isinstance(last, TimeoutError):
        raise last
    raise TailorError(
        say("{host} refuses the connection or cannot be reached. Try again later. {paste}", host=host, paste=PASTE)
    ) from last


def _request(asked: WebAddress) -> bytes:
    lines = (
        f"GET {asked.target} HTTP/1.1",
        f"Host: {asked.host}",
        f"User-Agent: {USER_AGENT}",
        f"Accept: {', '.join(_ACCEPTED)}",
        "Accept-Encoding: identity",
        "Connection: close",
    )
    return "\r\n".join((*lines, "", "")).encode("ascii")


def _check(response: http.client.HTTPResponse, asked: WebAddress, network: Network) -> None:
    """Raise what a status or the headers say against reading on."""
    status = response.status
    if status in (404, 410):
        raise TailorError(
            say("{host} has no page there (any more): the posting may have been taken down.", host=asked.host)
        )
    if status in (401, 402, 403, 407, 451):
        raise TailorError(
            say(
                "{host} shows this page only to people who are signed in, or not to programs. {paste}",
                host=asked.host,
                paste=PASTE,
            )
        )
    if status in (429, 503):
        raise TailorError(
            say("{host} is too busy to answer or turns programs away. {paste}", host=asked.host, paste=PASTE)
        )
    if status != 200:
        raise TailorError(
            say(
                "{host} answered with an error ({status}). Try again later. {paste}",
                host=asked.host,
                status=status,
                paste=PASTE,
            )
        )
    media = response.headers.get_content_type()
    if response.headers["Content-Type"] and media not in _ACCEPTED:
        raise TailorError(
            say(
                "{text} is not a page but {media}. Save it and choose the file, or paste its text.",
                text=asked.text,
                media=media,
            )
        )
    length = response.headers["Content-Length"] or ""
    if length.isdecimal() and int(length) > network.most_bytes:
        raise TailorError(_too_big(asked, network))


def _content(response: http.client.HTTPResponse, asked: WebAddress, network: Network) -> bytes:
    encoding = (response.headers["Content-Encoding"] or "identity").strip().casefold()
    if encoding not in ("identity", "gzip", "deflate"):
        raise TailorError(
            say("{host} did not answer as a web site does. Try again later. {paste}", host=asked.host, paste=PASTE)
        )
    packed = None if encoding == "identity" else zlib.decompressobj(wbits=47)
    content = bytearray()
    while chunk := response.read1(_CHUNK):
        try:
            content += packed.decompress(chunk, network.most_bytes + 1) if packed else chunk
        except zlib.error as error:
            raise ValueError("packed wrongly") from error
        if len(content) > network.most_bytes:
            raise TailorError(_too_big(asked, network))
    if not content:
        raise TailorError(say("{host} answered with an empty page. {paste}", host=asked.host, paste=PASTE))
    return bytes(content)


def _too_big(asked: WebAddress, network: Network) -> str:
    return f"{asked.text} is larger than {network.most_bytes / 1e6:.0f} MB, too large for a posting. {PASTE}"


def _charset(headers: Message) -> str:
    name = headers.get_content_charset() or ""
    return name if re.fullmatch(r"[\w.:-]{2,40}", name) else ""


def _reason(error: OSError) -> str:
    return "the network is switched off" if isinstance(error, PermissionError) else error.strerror or "no connection"
