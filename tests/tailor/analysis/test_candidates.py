"""Sources of keywords: the gazetteer, lists taken apart, degrees and certificates."""

import pytest

from tailor.analysis.candidates import gather
from tailor.analysis.gazetteer import find_names
from tailor.analysis.lists import find_members
from tailor.analysis.posting import read_posting
from tailor.analysis.qualifications import find_qualifications


def names(text: str) -> list[str]:
    return [candidate.term for candidate in find_names(text)]


def members(text: str) -> list[str]:
    return [candidate.term for candidate in find_members(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "We need C++, C#, Go, R, .NET, Node.js, CI/CD experience.",
            ["C++", "C#", "Go", "R", ".NET", "Node.js", "CI/CD"],
        ),
        ("Going forward you own go-to-market plans and watch for red flags.", []),
        ("Go the extra mile. Vitamin c and r in prose.", []),
        ("React quickly, excel at speech, spark joy and rest well", []),
        ("Experience with Excel, Word and Access", ["Excel", "Word", "Access"]),
        ("Services in Go and Swift", ["Go", "Swift"]),
        ("C-level meetings, R&D, an R-value", []),
        ("patients take the bus; following the safe path", []),
        ("MIG welding, TIG welding and blueprint reading", ["MIG welding", "TIG welding", "blueprint reading"]),
        ("Wound care and IV therapy on the ward", ["wound care", "IV therapy"]),
        ("Accounts payable and month-end close", ["accounts payable", "month-end close"]),
        ("Knowledge of HACCP and mise en place", ["HACCP", "mise en place"]),
        ("unit and integration testing", ["unit testing", "integration testing"]),
        ("A degree in business", ["business"]),
        ("Grow our business", []),
    ],
)
def test_names_are_found_as_skills_and_only_as_skills(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Knowledge of beekeeping techniques, including swarm control, queen rearing, and honey extraction",
            ["beekeeping", "swarm control", "queen rearing", "honey extraction"],
        ),
        ("Experience with looms such as Jacquard, dobby, or rapier", ["looms", "Jacquard", "dobby", "rapier"]),
        ("Familiarity with quilting and felting techniques", ["quilting", "felting"]),
        ("Experience with a team that is growing", []),
        ("Ability to work with people", []),
    ],
)
def test_lists_give_their_members(text: str, found: list[str]) -> None:
    assert members(text) == found


def test_degrees_and_certificates_are_found_by_their_wording() -> None:
    assert [each.term for each in find_qualifications("Bachelor's degree or MSc")] == ["Bachelor's degree", "MSc"]
    assert [each.term for each in find_qualifications("Must hold a valid Falconry Board license")] == [
        "Falconry Board license"
    ]


def test_places_give_back_the_words() -> None:
    posting = read_posting("Requirements\n- Experience with Excel, SAP and data entry\n- Knowledge of HACCP")
    placed = [place for place in gather(posting) if place.candidate.kind != "soft"]
    assert len(placed) == 4
    for place in placed:
        assert posting.text[slice(*place.span)].casefold() == place.candidate.term.casefold()
        assert place.tier == "required"


def test_nothing_comes_from_what_every_employer_writes() -> None:
    posting = read_posting(
        "About us\nWe love Photoshop and Excel.\nRequirements\n- SAP\nBenefits\n- Courses in Python\n"
        "How to apply\nUse Outlook."
    )
    assert [place.candidate.term for place in gather(posting)] == ["SAP"]


def test_a_benefit_in_the_middle_of_a_paragraph_gives_nothing() -> None:
    posting = read_posting(
        "Orchard Flowers is a small shop with a large garden behind it. Requirements: Experience with Excel. "
        "What we offer: Free evening courses in Python. How to apply: Write to jobs@example.com in Word."
    )
    assert [place.candidate.term for place in gather(posting)] == ["Excel"]


def test_a_tool_is_not_hidden_in_what_is_made_with_it() -> None:
    text = (
        "Backend Engineer\n\nWhat you'll do\n- Design services in Go and gRPC\n"
        "- Own our PostgreSQL schemas and Kafka pipelines\n"
        "\nRequirements\n- Docker and Kubernetes in production\n- Solid SQL"
    )
    found = {place.candidate.term for place in gather(read_posting(text))}
    assert {"Kafka", "Go", "gRPC", "Docker", "Kubernetes", "SQL"} <= found
