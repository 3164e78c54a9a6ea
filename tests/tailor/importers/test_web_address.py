"""Which addresses may be opened, and what the user is told before."""

import pytest

from tailor.importers.web_address import USER_AGENT, AddressRefused, describe, is_public, parse_address


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("https://jobs.example.com/nurse?id=7#apply", "https://jobs.example.com/nurse?id=7"),
        ("  <https://jobs.example.com> ", "https://jobs.example.com/"),
        ("jobs.example.com/nurse", "https://jobs.example.com/nurse"),
        ("HTTPS://Jobs.Example.com:443/Nurse", "https://jobs.example.com/Nurse"),
        ("https://münchen.example.com/stelle/köchin", "https://xn--mnchen-3ya.example.com/stelle/k%C3%B6chin"),
        ("https://jobs.example.com/a%20b", "https://jobs.example.com/a%20b"),
    ],
)
def test_an_address_is_asked_for_as_a_browser_would(typed: str, asked: str) -> None:
    assert parse_address(typed).text == asked


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("http://jobs.example.com/", "not encrypted"),
        ("ftp://jobs.example.com/", "should begin with https://"),
        ("file:///etc/passwd", "should begin with https://"),
        ("my posting", "spaces"),
        ("https://jobs.example.com/a\r\nHost: other", "spaces"),
        ("https://jobs.example.com\\@10.0.0.1/", "spaces"),
        ("https://" + "a" * 3000, "too long"),
        ("https://[::1", "no address"),
        ("https://jobs.example.com:99999/", "no address"),
        ("https://ida:secret@jobs.example.com/", "password"),
        ("https://jobs.example.com:8443/", "port 8443"),
        ("https://-jobs.example.com/", "no name"),
        ("https://localhost/", "local network"),
        ("https://printer/", "local network"),
        ("https://nas.local/", "local network"),
        ("https://127.0.0.1/", "local network"),
        ("https://[::1]/", "local network"),
        ("https://[::ffff:192.168.0.1]/", "local network"),
    ],
)
def test_other_addresses_are_refused_in_plain_words(typed: str, words: str) -> None:
    with pytest.raises(AddressRefused, match=words):
        describe(typed)


@pytest.mark.parametrize(
    "number",
    [
        *(
            "127.0.0.1",
            "127.9.9.9",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
        ),
        *("224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1"),
        *("::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "2001:db8::1", "fec0::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:4136:e378::1"),
    ],
)
def test_numbers_inside_a_network_or_set_aside_are_not_public(number: str) -> None:
    assert not is_public(number)


@pytest.mark.parametrize("number", ["8.8.8.8", "93.184.216.34", "2606:4700:4700::1111", "::ffff:8.8.8.8"])
def test_numbers_of_the_open_internet_are(number: str) -> None:
    assert is_public(number)


def test_the_user_is_told_what_is_sent_to_whom() -> None:
    said = describe("https://jobs.example.com/nurse?id=7")
    assert "jobs.example.com for the page https://jobs.example.com/nurse?id=7" in said
    assert USER_AGENT in said
    assert "No cookies" in said
