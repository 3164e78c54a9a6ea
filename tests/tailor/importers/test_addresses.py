import pytest

from tailor.importers.addresses import add_link, find_phone, guess_region, network_of, username_of
from tailor.importers.lines import plain_line


@pytest.mark.parametrize(
    ("text", "region", "phone"),
    [
        ("call (206) 555-0148 now", "US", "(206) 555-0148"),
        ("+49 711 5550123", "DE", "+49 711 5550123"),
        ("06 55 50 12 34", "FR", "06 55 50 12 34"),
        ("020 7946 0958", "GB", "020 7946 0958"),
        ("138 0000 0000", "CN", "138 0000 0000"),
        ("206.555.0148", "US", "206.555.0148"),
    ],
)
def test_phones_are_found_as_written(text: str, region: str, phone: str) -> None:
    assert find_phone(text, region) == phone


@pytest.mark.parametrize("text", ["2015 - 2019", "10.1234/venue.2023.1234", "1,200 queries", "05/2019 - 06/2020"])
def test_dates_and_other_numbers_are_no_phones(text: str) -> None:
    assert find_phone(text, "US") == ""


def test_the_country_is_guessed_from_a_place_or_a_domain() -> None:
    assert guess_region([plain_line("Lyon, France")]) == "FR"
    assert guess_region([plain_line("anna@example.de")]) == "DE"
    assert guess_region([plain_line("anna@example.com")]) == "US"


def test_the_same_link_is_kept_once_and_a_cut_one_made_whole() -> None:
    urls: list[str] = []
    for url in ("linkedin.com/in/anna-", "https://www.linkedin.com/in/anna-example", "https://linkedin.com/in/"):
        add_link(urls, url)
    assert urls == ["https://www.linkedin.com/in/anna-example"]


def test_networks_and_accounts_are_read_from_addresses() -> None:
    assert network_of("https://github.com/Anna-Example") == "GitHub"
    assert username_of("https://github.com/Anna-Example") == "Anna-Example"
    assert network_of("https://example.com") == ""
