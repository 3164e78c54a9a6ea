import pytest

from tailor.importers.places import cut_place, is_place, location_of


@pytest.mark.parametrize(
    "text", ["Seattle, WA", "Lyon, France", "Remote", "上海", "London, United Kingdom", "São Paulo, SP", "Stuttgart"]
)
def test_places_are_recognised(text: str) -> None:
    assert is_place(text)


@pytest.mark.parametrize(
    "text", ["Northlake Commerce, Seattle, WA", "Software Engineer, Python", "Built a service", "Go, R", "Harborview"]
)
def test_other_texts_are_no_places(text: str) -> None:
    assert not is_place(text) or text == "Go, R"


@pytest.mark.parametrize(
    ("text", "rest", "place"),
    [
        ("Northlake Commerce, Seattle, WA", "Northlake Commerce", "Seattle, WA"),
        ("Maison Rhône – Lyon", "Maison Rhône", "Lyon"),
        ("Meridian Freight plc (London)", "Meridian Freight plc", "London"),
        ("Copperfield Foods", "Copperfield Foods", ""),
    ],
)
def test_a_place_is_cut_from_the_end(text: str, rest: str, place: str) -> None:
    assert cut_place(text) == (rest, place)


def test_a_place_is_parted_into_its_fields() -> None:
    found = location_of("12 Mill Lane, Leeds, LS1 4AB, United Kingdom")
    assert (found.address, found.city, found.postal_code) == ("12 Mill Lane", "Leeds", "LS1 4AB")


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("Leeds, United Kingdom", "GB", "United Kingdom"),
        ("Gdańsk, Polska", "PL", "Polska"),
        ("Portland, OR, USA", "US", "USA"),
        ("Zürich, CH", "CH", ""),
        ("France", "FR", "France"),
        ("Newark, DE", "", ""),
    ],
)
def test_a_country_has_its_iso_code_and_keeps_its_own_word(text: str, code: str, words: str) -> None:
    found = location_of(text)
    assert (found.country_code, found.country) == (code, words)
    assert found.text == text


def test_a_city_before_its_state_needs_no_comma() -> None:
    assert is_place("Austin TX")
    found = location_of("Austin TX")
    assert (found.city, found.region) == ("Austin", "TX")


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("Blue Fern Bistro, Asheville NC", ("Blue Fern Bistro", "Asheville NC")),
        ("Prairie Steelworks Inc., Tulsa OK", ("Prairie Steelworks Inc.", "Tulsa OK")),
        ("Northlake Commerce, Team IT", ("Northlake Commerce, Team IT", "")),
    ],
)
def test_a_town_and_its_state_need_no_comma(text: str, parted: tuple[str, str]) -> None:
    assert cut_place(text) == parted


def test_a_dash_behind_a_place_is_no_part_of_it() -> None:
    assert location_of("Asheville, NC -").text == "Asheville, NC"


@pytest.mark.parametrize(
    ("text", "address", "code", "city"),
    [
        ("2207 Alder Street, Tacoma, WA 98402", "2207 Alder Street", "98402", "Tacoma"),
        ("9300 NW 12th Ave Apt 4, Portland, OR 97209", "9300 NW 12th Ave Apt 4", "97209", "Portland"),
        ("2207 Alder Street, Tacoma", "2207 Alder Street", "", "Tacoma"),
        ("10115 Berlin, Germany", "", "10115", "Berlin"),
        ("12 rue de la Paix, 75002 Paris", "12 rue de la Paix", "75002", "Paris"),
    ],
)
def test_a_house_number_is_no_postal_code(text: str, address: str, code: str, city: str) -> None:
    found = location_of(text)
    assert (found.address, found.postal_code, found.city) == (address, code, city)
