import pytest

from tailor.suggestions.spelling import Misspelling, as_corrected, find_misspellings, is_correction
from tests.tailor.suggestions import spelling_correct, spelling_wrong

MOST_FALSE = 2
FEWEST_FOUND = 0.8


def sure(text: str, language: str = "en", *allowed: str) -> list[tuple[str, str]]:
    """Return the words that are surely misspelled, each with its likeliest correction."""
    found = find_misspellings(text, language, allowed)
    return [(text[one.start : one.end], one.corrections[0]) for one in found if one.certainty != "unclear"]


def test_at_most_two_of_two_hundred_correct_lines_are_doubted() -> None:
    assert len(set(spelling_correct.LINES)) == 200
    doubted = [found for line in spelling_correct.LINES for found in sure(line)]
    assert len(doubted) <= MOST_FALSE, doubted


def test_most_planted_misspellings_are_found_with_the_right_correction_first() -> None:
    assert len({wrong for _, wrong, _ in spelling_wrong.LINES}) == 100
    missed = [(wrong, right) for line, wrong, right in spelling_wrong.LINES if sure(line) != [(wrong, right)]]
    assert 1 - len(missed) / 100 >= FEWEST_FOUND, missed


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Leitung der Vertribsabteilung im Projektmanagment", "de", [("Projektmanagment", "Projektmanagement")]),
        ("Betreung von Kunden und Auftragsabwicklungen", "de", [("Betreung", "Betreuung")]),
        ("Gestion d'une équipe de dix comerciaux", "fr", [("comerciaux", "commerciaux")]),
        ("Dévelopement de l’activité", "fr", [("Dévelopement", "Développement")]),
        ("Gestion d'une équipe et suivi des commandes", "fr", []),
        ("Desarollo de la actividad comercial", "es", [("Desarollo", "Desarrollo")]),
        ("Coordinación de los proyectos internacionales", "es", []),
        ("Recieved orders", "nl", []),
    ],
)
def test_four_languages_are_known(text: str, language: str, found: list[tuple[str, str]]) -> None:
    assert sure(text, language) == found


@pytest.mark.parametrize(
    "text",
    [
        "Wrote to robin.exmaple@example.com and www.exmaple.com/recieved",
        "Used spaCy, iText, pgAdmin and FOOBAR under the lead of Mr Shmidt and Dr Managa",
        "Organised and organized colour and color programmes for the judgement and judgment of pupils",
        "Co-ordinated and re-engineered pre-assembled multi-storey microservices",
        "Didn't miss a customer's children's party; the nurses' rota wasn’t changed",
        "Sautéed and sauteed, a café and a cafe, a résumé and a resume",
    ],
)
def test_names_addresses_and_all_right_spellings_stay(text: str) -> None:
    assert sure(text) == []


def test_a_word_that_is_allowed_is_right() -> None:
    assert sure("Fed the maintanence robots") == [("maintanence", "maintenance")]
    assert sure("Fed the maintanence robots", "en", "maintanence") == []


def test_places_are_code_points_and_letter_case_is_kept() -> None:
    text = "🙂 Recieved and recieved"
    assert find_misspellings(text) == (
        Misspelling(2, 10, ("Received",), "listed"),
        Misspelling(15, 23, ("received",), "listed"),
    )


def test_a_word_with_many_neighbours_is_shown_but_not_sure() -> None:
    (found,) = find_misspellings("Inspected welds for defecs")
    assert found.certainty == "unclear"
    assert {"defects", "defect"} <= set(found.corrections)


def test_a_source_is_read_as_its_rewrite_spells_it() -> None:
    assert as_corrected("Recieved and sorted inventroy", "Received and sorted inventory") == (
        "Received and sorted inventory"
    )
    assert as_corrected("Recieved post", "Sorted post") == "Recieved post"
    assert as_corrected("Was project manger", "Was project manager") == "Was project manager"


@pytest.mark.parametrize(
    ("wrong", "right"), [("helped", "led"), ("tested", "rested"), ("monthly", "weekly"), ("manager", "managed")]
)
def test_a_right_word_has_no_correction(wrong: str, right: str) -> None:
    assert not is_correction(wrong, right)
