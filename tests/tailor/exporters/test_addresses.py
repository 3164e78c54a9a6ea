import pytest

from tailor.exporters.addresses import link_of, phone_link, shown


@pytest.mark.parametrize(
    ("address", "link", "text"),
    [
        ("https://www.example.com/me/", "https://www.example.com/me/", "example.com/me"),
        ("example.com/me", "https://example.com/me", "example.com/me"),
        ("HTTP://Example.com", "HTTP://Example.com", "Example.com"),
        ("example.com:8080/x", "https://example.com:8080/x", "example.com:8080/x"),
        ("javascript:alert(1)", "", "javascript:alert(1)"),
        ("file:///etc/passwd", "", "file:///etc/passwd"),
        ("see my page", "", "see my page"),
        ("", "", ""),
    ],
)
def test_addresses_are_shown_short_and_linked_only_where_it_is_safe(address, link, text):
    assert (link_of(address), shown(address)) == (link, text)


@pytest.mark.parametrize(
    ("phone", "link"),
    [
        ("(206) 555-0148", "tel:2065550148"),
        ("+46 70 555 01 42", "tel:+46705550142"),
        ("206 555 0148 ext. 12", "tel:2065550148"),
        ("n/a", ""),
    ],
)
def test_telephone_numbers_are_linked_by_their_digits(phone, link):
    assert phone_link(phone) == link
