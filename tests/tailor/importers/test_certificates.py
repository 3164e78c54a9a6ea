import pytest

from tailor.importers.ids import Ids
from tailor.importers.lines import plain_line
from tailor.importers.short_sections import read_awards, read_certificates
from tailor.model.resume import Award, Certificate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Food Safety Manager, Lakeshore Board, 2022", ("Food Safety Manager", "Lakeshore Board", "2022")),
        ("Food Safety Manager – Lakeshore Board (May 2022)", ("Food Safety Manager – Lakeshore Board", "", "2022-05")),
        (
            "Cloud Harbor Certified Developer - Associate, 2023",
            ("Cloud Harbor Certified Developer - Associate", "", "2023"),
        ),
        ("Scrum Master, Level 2, 2022", ("Scrum Master, Level 2", "", "2022")),
        ("CCRN – Critical Care Registered Nurse, 2019", ("CCRN – Critical Care Registered Nurse", "", "2019")),
        ("Food Safety Manager, Lakeshore Board", ("Food Safety Manager, Lakeshore Board", "", "")),
        (
            "Coast State RN License 60-142, valid until 2027",
            ("Coast State RN License 60-142, valid until 2027", "", ""),
        ),
        ("Forklift Licence (expires 05/2026)", ("Forklift Licence (expires 05/2026)", "", "")),
    ],
)
def test_a_dated_line_is_parted_into_name_issuer_and_date(text: str, expected: tuple[str, str, str]) -> None:
    (found,) = read_certificates([plain_line(text)], Ids()).entries
    assert isinstance(found, Certificate)
    assert (found.name, found.issuer, found.date) == expected


def test_certificates_over_two_lines_each_are_put_together() -> None:
    texts = ["Food Safety Manager", "Lakeshore Board, 2022", "Allergen Awareness,", "Northmoor College, 2021"]
    first, second = read_certificates([plain_line(text) for text in texts], Ids()).entries
    assert isinstance(first, Certificate)
    assert isinstance(second, Certificate)
    assert (first.name, first.issuer, first.date) == ("Food Safety Manager", "Lakeshore Board", "2022")
    assert (second.name, second.issuer, second.date) == ("Allergen Awareness", "Northmoor College", "2021")


def test_an_award_on_one_line_names_who_gave_it() -> None:
    (found,) = read_awards([plain_line("Young Engineer of the Year, South West Institution\t2018")], Ids()).entries
    assert isinstance(found, Award)
    assert (found.title, found.awarder, found.date) == (
        "Young Engineer of the Year",
        "South West Institution",
        "2018",
    )
