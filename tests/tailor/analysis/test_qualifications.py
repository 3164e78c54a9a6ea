"""Degrees, certificates, licences, memberships and rules by their wording."""

import pytest

from tailor.analysis.qualifications import find_qualifications


def found(text: str, kind: str) -> list[str]:
    return [each.term for each in find_qualifications(text) if each.kind == kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Must hold a CDL Class A, OSHA 30 and an RN license", ["CDL Class A", "OSHA 30", "RN license"]),
        ("NMC PIN and SIA licence", ["NMC PIN", "SIA licence"]),
        ("Journeyman license or Forklift certification", ["Journeyman license", "Forklift certification"]),
        ("NVQ Level 2 or 3; Level 3 Food Safety", ["NVQ Level 2 or 3", "Level 3 Food Safety"]),
        ("Registration with Social Work England", ["Social Work England"]),
        ("Member of the Chartered Society of Physiotherapy", ["Chartered Society of Physiotherapy"]),
        ("CIP designation", ["CIP designation"]),
        (
            "Gesellenbrief, Führerschein Klasse B, Staplerschein",
            ["Führerschein Klasse B", "Gesellenbrief", "Staplerschein"],
        ),
        ("permis B et CACES R489", ["permis B", "CACES R489"]),
        ("carnet de conducir B", ["carnet de conducir B"]),
        ("A gift card and a season ticket", []),
        ("A current Gym membership card", []),
    ],
)
def test_certificates_and_licences_are_known_by_their_wording(text: str, expected: list[str]) -> None:
    assert sorted(found(text, "certification")) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("J.D. from an accredited school", ["J.D."]), ("B.S. in Civil Engineering", ["B.S."]), ("Bac +2", ["Bac +2"])],
)
def test_degrees_with_dots_are_degrees(text: str, expected: list[str]) -> None:
    assert found(text, "degree") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ISO 9606-1 and BS EN 1090", ["ISO 9606-1", "BS EN 1090"]),
        ("ASC 606, IFRS 16 and 21 CFR 820", ["ASC 606", "IFRS 16", "21 CFR 820"]),
        ("Mental Capacity Act 2005", ["Mental Capacity Act 2005"]),
        ("You can act now", []),
    ],
)
def test_standards_and_acts_are_knowledge(text: str, expected: list[str]) -> None:
    assert found(text, "knowledge") == expected
