import pytest

from tailor.importers.entries import cut_entries
from tailor.importers.heads import read_positions
from tailor.importers.lines import plain_line


def fields(*texts: str) -> list[tuple[str, str, str]]:
    entries = cut_entries([plain_line(text) for text in texts])
    return [(found.position, found.name, found.location) for found in read_positions(entries)]


@pytest.mark.parametrize(
    "texts",
    [
        ("Baker, Copper Kettle Bakery, Leeds", "2019 - 2020"),
        ("Copper Kettle Bakery, Leeds", "Baker", "2019 - 2020"),
        ("Baker at Copper Kettle Bakery (Leeds) 2019 - 2020",),
        ("Baker | Copper Kettle Bakery | Leeds | 2019 - 2020",),
        ("Copper Kettle Bakery – Baker", "Leeds\t2019 - 2020"),
        ("2019 - 2020\tBaker, Copper Kettle Bakery, Leeds",),
        ("Copper Kettle Bakery\tLeeds", "Baker\t2019 - 2020"),
    ],
)
def test_position_company_and_place_are_told_apart_in_any_order(texts: tuple[str, ...]) -> None:
    assert fields(*texts) == [("Baker", "Copper Kettle Bakery", "Leeds")]


def test_entries_that_say_little_follow_the_order_of_the_others() -> None:
    found = fields("Sales Manager, Tern & Tide, Leeds", "2019 - 2020", "Wrangler, Heron & Gull, Leeds", "2017 - 2019")
    assert found[1] == ("Wrangler", "Heron & Gull", "Leeds")


def test_a_suffix_stays_with_its_company() -> None:
    assert fields("Welder, Anvil Works, Inc., Leeds", "2019 - 2020") == [("Welder", "Anvil Works, Inc.", "Leeds")]


def test_an_employer_with_its_place_below_a_position_and_its_unit_belongs_to_the_head() -> None:
    found = fields("Staff Nurse, Telemetry Unit\tJune 2019 - Present", "St. Amber Hospital, Leeds", "")
    assert found == [("Staff Nurse, Telemetry Unit", "St. Amber Hospital", "Leeds")]
