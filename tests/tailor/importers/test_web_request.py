"""Asking a real site on this machine for a page, within limits and never inside the local network."""

import gzip
import socket
import ssl
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tailor.errors import TailorError
from tailor.importers.web_address import USER_AGENT, AddressRefused, is_public
from tailor.importers.web_request import INTERNET, MOST_BYTES, fetch, trusted
from tests.tailor.importers.web_server import HOST, Answer, Site, make_certificate, running_site

START = f"https://{HOST}/"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with running_site(tmp_path_factory.mktemp("site")) as site:
        yield site


@pytest.fixture
def site(running: Site) -> Site:
    running.answers.clear()
    running.heard.clear()
    return running


def test_a_page_is_fetched_with_nothing_but_a_plain_request(site: Site) -> None:
    site.answers["/nurse?id=7"] = Answer(b"<p>Nurse</p>", headers={"Set-Cookie": "you=known"})
    for _ in range(2):
        page = fetch(f"{START}nurse?id=7#apply", site.network)
    assert (page.content, page.media, page.charset) == (b"<p>Nurse</p>", "text/html", "utf-8")
    assert page.address == f"{START}nurse?id=7"
    path, headers = site.heard[-1]
    assert path == "/nurse?id=7"
    assert headers.pop("User-Agent") == USER_AGENT
    assert set(headers) == {"Host", "Accept", "Accept-Encoding", "Connection"}


@pytest.mark.parametrize("coding", ["identity", "gzip"])
def test_packed_pages_are_unpacked(site: Site, coding: str) -> None:
    body = gzip.compress(b"<p>Nurse</p>") if coding == "gzip" else b"<p>Nurse</p>"
    site.answers["/"] = Answer(body, headers={"Content-Encoding": coding})
    assert fetch(START, site.network).content == b"<p>Nurse</p>"


def test_redirects_are_followed_and_the_last_address_is_told(site: Site) -> None:
    site.answers["/"] = Answer(status=301, headers={"Location": "/b"})
    site.answers["/b"] = Answer(status=302, headers={"Location": f"https://careers.{HOST}/../{'c'}"})
    site.answers["/c"] = Answer(b"<p>Nurse</p>")
    with pytest.raises(TailorError, match="certificate"):
        fetch(START, site.network)
    site.answers["/b"].headers["Location"] = f"{START}c"
    assert fetch(START, site.network).address == f"{START}c"


@pytest.mark.parametrize(
    "place", ["http://jobs.example.com/b", "https://127.0.0.1/", "https://localhost/", "file:///etc/passwd"]
)
def test_every_redirect_is_checked_again(site: Site, place: str) -> None:
    site.answers["/"] = Answer(status=302, headers={"Location": place})
    with pytest.raises(AddressRefused, match="passes on to an address that Tailor does not open"):
        fetch(START, site.network)
    assert len(site.heard) == 1


def test_redirects_end_after_five(site: Site) -> None:
    site.answers["/"] = Answer(status=307, headers={"Location": "/"})
    with pytest.raises(TailorError, match="without end"):
        fetch(START, site.network)
    assert len(site.heard) == 6


def test_a_name_that_leads_inside_the_network_is_not_asked(site: Site) -> None:
    with pytest.raises(AddressRefused, match="local network"):
        fetch(START, replace(site.network, may_reach=is_public))
    assert site.heard == []


def test_a_name_with_one_inner_number_among_others_is_not_asked(site: Site) -> None:
    mixed = replace(site.network, resolve=lambda _: (("8.8.8.8", 443), ("10.0.0.1", 443)), may_reach=is_public)
    with pytest.raises(AddressRefused, match="local network"):
        fetch(START, mixed)


def test_a_name_is_looked_up_once_a_request(site: Site) -> None:
    asked: list[str] = []

    def resolve(host: str) -> tuple[tuple[str, int], ...]:
        asked.append(host)
        return site.network.resolve(host)

    site.answers["/"] = Answer(b"<p>Nurse</p>")
    fetch(START, replace(site.network, resolve=resolve))
    assert asked == [HOST]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer(b"gone", status=404), "may have been taken down"),
        (Answer(b"gone", status=410), "may have been taken down"),
        (Answer(b"no", status=401), "signed in"),
        (Answer(b"no", status=403), "signed in"),
        (Answer(b"no", status=429), "too busy"),
        (Answer(b"no", status=500), r"an error \(500\)"),
        (Answer(b"\x89PNG", "image/png"), "not a page but image/png"),
        (Answer(b"PK", "application/zip"), "not a page but application/zip"),
        (Answer(b""), "empty page"),
        (Answer(b"x", headers={"Content-Length": "9000000"}), "larger than 5 MB"),
        (Answer(b"x" * (MOST_BYTES + 10)), "larger than 5 MB"),
        (Answer(gzip.compress(bytes(50_000_000)), headers={"Content-Encoding": "gzip"}), "larger than 5 MB"),
        (Answer(b"not packed", headers={"Content-Encoding": "gzip"}), "did not answer as a web site does"),
        (Answer(b"x", headers={"Content-Encoding": "br"}), "did not answer as a web site does"),
        (Answer(b"x", headers={"Transfer-Encoding": "chunked"}), "did not answer as a web site does"),
    ],
)
def test_what_is_no_page_is_said_in_plain_words(site: Site, answer: Answer, words: str) -> None:
    site.answers["/"] = answer
    with pytest.raises(TailorError, match=words):
        fetch(START, site.network)


def test_a_page_that_trickles_in_is_given_up(site: Site) -> None:
    site.answers["/"] = Answer(b"slow" * 50, drip=0.05)
    with pytest.raises(TailorError, match="too long"):
        fetch(START, replace(site.network, total_seconds=0.5))


def test_a_silent_site_is_given_up(site: Site) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        network = replace(site.network, resolve=lambda _: (("127.0.0.1", port),), connect_seconds=0.3)
        with pytest.raises(TailorError, match="too long"):
            fetch(START, network)


def test_a_site_without_a_trusted_certificate_is_not_asked(site: Site, tmp_path: Path) -> None:
    other, _ = make_certificate(tmp_path)
    network = replace(site.network, context=lambda: ssl.create_default_context(cafile=str(other)))
    with pytest.raises(TailorError, match=r"could not prove that it is jobs\.example\.com"):
        fetch(START, network)
    assert site.heard == []


def test_a_closed_door_and_an_unknown_name_are_told_apart(site: Site) -> None:
    with socket.create_server(("127.0.0.1", 0)) as once:
        port = once.getsockname()[1]
    with pytest.raises(TailorError, match="refuses the connection"):
        fetch(START, replace(site.network, resolve=lambda _: (("127.0.0.1", port),)))

    def unknown(host: str) -> tuple[tuple[str, int], ...]:
        raise socket.gaierror(socket.EAI_NONAME, host)

    with pytest.raises(TailorError, match=r"No web site answers to the name jobs\.example\.com"):
        fetch(START, replace(site.network, resolve=unknown))


def test_a_network_that_is_switched_off_is_said_to_be(site: Site) -> None:
    def loud(host: str) -> tuple[tuple[str, int], ...]:
        raise PermissionError(host)

    with pytest.raises(TailorError, match="switched off"):
        fetch(START, replace(site.network, resolve=loud))


def test_the_open_internet_is_the_usual_network_and_trusts_this_system() -> None:
    assert INTERNET.may_reach is is_public
    assert trusted().verify_mode == ssl.CERT_REQUIRED
    assert trusted().check_hostname
