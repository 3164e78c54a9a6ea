"""Keywords of whole postings, ranked with KeyBERT."""

import time

import pytest

from tailor.analysis.keywords import find_keywords
from tailor.analysis.posting import read_posting
from tailor.analysis.ranking import similarities
from tailor.model.answers import Answers, TierCorrection
from tailor.model.posting import Posting
from tests.tailor.analysis.samples import FOLDER, posting_text


def found(name: str, answers: Answers = Answers()) -> Posting:
    return find_keywords(read_posting(posting_text(name)), answers)


def terms(posting: Posting, *kinds: str) -> list[str]:
    return [keyword.term for keyword in posting.keywords if not kinds or keyword.kind in kinds]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("nurse.txt", {"wound care", "IV therapy", "infection control", "acute care", "ACLS", "Epic", "care plans"}),
        ("backend_de.txt", {"Java", "PostgreSQL", "Terraform", "Kubernetes", "Spring Boot"}),
        ("comptable_fr.txt", {"SAP", "Excel"}),
        ("machinist_inline.txt", {"GD&T", "Mastercam", "G-code", "micrometers", "calipers", "Fanuc", "Haas"}),
        ("warehouse_prose.txt", {"SAP EWM", "cycle counts", "load planning", "RF scanners"}),
        ("teacher.md", {"classroom management", "lesson planning", "phonics", "PGCE"}),
    ],
)
def test_a_trades_skills_are_found(name: str, expected: set[str]) -> None:
    assert expected <= set(terms(found(name)))


@pytest.mark.parametrize(
    ("name", "unwanted"),
    [
        ("nurse.txt", {"java", "python", "insurance", "disability", "race", "religion", "veteran"}),
        ("backend_de.txt", {"rust"}),
        ("machinist_inline.txt", {"welding", "welding courses", "insurance"}),
        ("teacher.md", {"photoshop"}),
    ],
)
def test_benefits_and_notices_give_no_keyword(name: str, unwanted: set[str]) -> None:
    assert not unwanted & {term.casefold() for term in terms(found(name))}


def test_what_is_required_comes_before_what_is_only_done() -> None:
    ranked = terms(found("nurse.txt"))
    assert ranked.index("wound care") < ranked.index("care plans")


@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.iterdir()))
def test_spans_weights_and_order_hold(name: str) -> None:
    posting = found(name)
    weights = [keyword.weight for keyword in posting.keywords]
    assert weights == sorted(weights, reverse=True)
    assert all(0 < weight <= 1 for weight in weights)
    for keyword in posting.keywords:
        assert keyword.spans
        assert all(0 <= start < end <= len(posting.text) for start, end in keyword.spans)


def test_soft_skills_are_kept_apart() -> None:
    posting = find_keywords(read_posting("Requirements\n- Teamwork and attention to detail\n- Payroll"))
    assert {term.casefold() for term in terms(posting, "soft")} == {"teamwork", "attention to detail"}
    assert terms(posting, "skill") == ["payroll"]


def test_two_names_of_one_thing_are_one_keyword() -> None:
    posting = find_keywords(read_posting("Requirements\n- Kubernetes\n- K8s operators"))
    assert terms(posting) == ["Kubernetes"]
    assert len(posting.keywords[0].spans) == 2


def test_the_users_answers_are_respected() -> None:
    answers = Answers(
        not_skills=("Wound Care",), also_skills=("families", "not there"), tiers=(TierCorrection("epic", "required"),)
    )
    posting = found("nurse.txt", answers)
    by_term = {keyword.term: keyword for keyword in posting.keywords}
    assert "wound care" not in by_term
    assert by_term["families"].tier == "responsibility"
    assert by_term["Epic"].tier == "required"
    assert "not there" not in by_term


def test_keybert_keeps_names_with_signs_and_gives_every_term_a_value() -> None:
    wanted = ["C++", "C#", ".NET", "R", "Node.js", "CI/CD", "pastry"]
    values = similarities(wanted, ["Experience with C++, C# and .NET", "Node.js services"])
    assert set(values) == set(wanted)
    assert values["Node.js"] > values["pastry"]
    assert similarities([], ["a line"]) == {}


def test_the_same_posting_gives_the_same_keywords() -> None:
    assert found("nurse.txt").keywords == found("nurse.txt").keywords


@pytest.mark.parametrize(
    "text",
    ["experience with " + "a, " * 20000, "A." * 30000, "Requirements: " * 4000, "C+" * 30000, "ABC DEF\n" * 8000],
)
def test_hostile_text_ends_soon(text: str) -> None:
    start = time.perf_counter()
    find_keywords(read_posting(text))
    assert time.perf_counter() - start < 20


@pytest.mark.parametrize(
    ("line", "wanted", "unwanted"),
    [
        ("Knowledge of Common Core State Standards", "Common Core State Standards", "State"),
        ("Experience with restorative practices", "restorative practices", "restorative"),
        ("Knowledge of statistical methods", "statistical methods", "statistical"),
        ("Keep the ledger audit-ready with Excel", "Excel", "audit"),
    ],
)
def test_a_keyword_is_a_whole_name(line: str, wanted: str, unwanted: str) -> None:
    found_terms = terms(find_keywords(read_posting(f"Clerk\n\nRequirements\n- {line}")))
    assert wanted in found_terms
    assert unwanted not in found_terms


def test_the_employers_name_is_no_skill() -> None:
    posting = read_posting(
        "Clerk\n\nHalcyon Freight is hiring a clerk.\n\nRequirements\n- Two years of Python at Halcyon Freight"
    )
    assert terms(find_keywords(posting)) == ["Python"]
