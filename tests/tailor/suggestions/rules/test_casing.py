import pytest

from tailor.model.suggestion import Suggestion
from tests.tailor.suggestions.test_suggest import matched, resume_of, suggested


def cased(bullet: str, term: str = "", words: str = "") -> list[Suggestion]:
    resume = resume_of(bullet)
    matches = [matched(resume, term, "verbatim", words)] if term else []
    return [one for one in suggested(resume, *matches) if one.rule == "casing"]


@pytest.mark.parametrize(
    ("bullet", "after"),
    [
        ("Ran 4 pages on instagram and youtube", "Ran 4 pages on Instagram and YouTube"),
        ("Taught word, power point and excel to 40 clerks", "Taught Word, PowerPoint and Excel to 40 clerks"),
        ("Wrote 3 services in java and spring boot", "Wrote 3 services in Java and Spring Boot"),
    ],
)
def test_products_are_written_as_their_makers_do(bullet: str, after: str) -> None:
    (one,) = cased(bullet)
    assert (one.level, one.verdict, one.after) == ("safe", "pass", after)


def test_a_name_that_no_table_knows_is_written_as_the_posting_does() -> None:
    (one,) = cased("Booked 30 visits a day in zahnplan", "Zahnplan", "zahnplan")
    assert (one.level, one.after, one.reason) == (
        "safe",
        "Booked 30 visits a day in Zahnplan",
        "Zahnplan: as the posting writes it.",
    )


@pytest.mark.parametrize(
    ("bullet", "term", "words"),
    [
        ("Booked 30 visits a day in Zahnplan", "Zahnplan", "Zahnplan"),
        ("Booked 30 visits a day in zahnplan", "zahnplan", "zahnplan"),
        ("Booked 30 visits a day in zahnplan", "ZAHNPLAN", "zahnplan"),
        ("Built services for payments", "Payments", "payments"),
        ("Had access and word of 3 clients", "", ""),
        ("Wrote to maya@github.example.com for 3 teams", "", ""),
    ],
)
def test_what_is_right_shouted_or_an_address_stays(bullet: str, term: str, words: str) -> None:
    assert cased(bullet, term, words) == []
