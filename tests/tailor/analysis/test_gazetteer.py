"""Names of skills, tools and papers of many trades, where they are meant and not where the words merely stand."""

import pytest

from tailor.analysis.gazetteer import find_names, names


def found(text: str) -> list[str]:
    return [candidate.term for candidate in find_names(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Set up Haas and Mazak machining centers", ["Haas", "Mazak", "machining centers"]),
        ("Use a multimeter, megger and clamp meter", ["multimeter", "megger", "clamp meter"]),
        ("Experience with iManage, Westlaw and Everlaw", ["iManage", "Westlaw", "Everlaw"]),
        ("Buchhaltung, Monatsabschlüsse und Mahnwesen", ["Buchhaltung", "Monatsabschlüsse", "Mahnwesen"]),
        ("rapprochements bancaires et lettrage", ["rapprochements bancaires", "lettrage"]),
        ("conciliaciones bancarias y cuentas a pagar", ["conciliaciones bancarias", "cuentas a pagar"]),
        ("notions d'italien, anglais courant", ["anglais"]),
    ],
)
def test_many_trades_names_are_known(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("listed", "in_passing", "name"),
    [
        ("Receiving, packing and putaway", "Keep receiving feedback from the packing team lead", "packing"),
        ("Configure Ansible, Puppet or Chef", "You will meet the Chef we hired", "Chef"),
        ("Nursing, oncology", "Our nursing home is near the river", "nursing"),
        ("Experience in insurance", "We pay insurance premiums for all", "insurance"),
    ],
)
def test_an_ambiguous_word_counts_only_as_an_item(listed: str, in_passing: str, name: str) -> None:
    assert name.casefold() in [term.casefold() for term in found(listed)]
    assert name.casefold() not in [term.casefold() for term in found(in_passing)]


@pytest.mark.parametrize(
    "text", ["CAD 68-80k, four weeks off", "$82,000-$104,000 DOE", "Telesales executives wanted", "Head Chef"]
)
def test_pay_and_job_titles_name_no_skill(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Experience of data preparation, transformation and exploration on large sets",
            ["data preparation", "data transformation", "data exploration"],
        ),
        ("Preventive and corrective maintenance", ["Preventive maintenance", "corrective maintenance"]),
        ("Document and improve internal controls", ["internal controls"]),
    ],
)
def test_names_that_share_a_word_are_given_whole(text: str, expected: list[str]) -> None:
    assert sorted(found(text)) == sorted(expected)


def test_the_list_is_wide() -> None:
    assert sum(len(group) for group in names().values()) > 12_000
