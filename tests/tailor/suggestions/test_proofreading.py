import pytest

from tailor.model.answers import Answers
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Line, Resume, Section, Skill, Work
from tailor.suggestions.proofreading import proofread
from tailor.suggestions.right_words import right_words
from tests.tailor.suggestions.trades import ABROAD, TRADES


def marked(text: str, language: str = "") -> list[tuple[str, str]]:
    """Return the marked words of a text, each with the likeliest correction."""
    (slips,) = proofread((text,), language).slips
    return [(text[slip.start : slip.end], slip.corrections[0]) for slip in slips]


def test_at_most_one_of_three_hundred_words_of_ten_trades_is_marked_wrongly() -> None:
    lines = [line for trade in (*TRADES.values(), *ABROAD.values()) for line in trade]
    wrong = [found for line in lines for found in marked(line)]
    words = sum(len(line.split()) for line in lines)
    assert len(wrong) <= words / 300, wrong


@pytest.mark.parametrize("language", list(ABROAD))
def test_the_language_is_told_from_the_words(language: str) -> None:
    assert proofread(tuple(ABROAD[language])).language == language


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Inspected welds for defecs", [("defecs", "defects")]),
        (
            "Recieved and definitly sorted teh post",
            [("Recieved", "Received"), ("definitly", "definitely"), ("teh", "the")],
        ),
        ("Worked as project manger for the buildings", [("manger", "manager")]),
        ("Graduated magna cum laude", []),
        ("Ran kubectl and pgbouncer", []),
    ],
)
def test_what_one_slip_may_have_made_of_an_everyday_word_is_marked(text: str, found: list[tuple[str, str]]) -> None:
    assert marked(text, "en") == found


def test_a_line_in_another_language_is_read_in_its_own() -> None:
    texts = (*TRADES["nurse"], "Betreung von Kunden und die Abwicklung der Aufträge in der Abteilung")
    proofs = proofread(texts)
    assert proofs.language == "en"
    assert [[texts[-1][slip.start : slip.end] for slip in slips] for slips in proofs.slips] == [
        [],
        [],
        [],
        ["Betreung"],
    ]


def test_what_is_not_one_of_the_four_languages_is_not_marked() -> None:
    assert proofread(("Recieved orders",), "it").slips == ((),)


def test_a_language_that_was_chosen_is_used_for_every_line() -> None:
    assert marked("Definitly recieved", "de") != marked("Definitly recieved", "en")


def test_names_terms_and_what_the_user_vouches_for_are_right() -> None:
    lines = Line("w1.0", "Ran the zorblat line"), Line("w1.1", "Kept the zorblat store")
    work = Work(id="w1", name="Shmidt Castings", highlights=lines)
    skills = Skill(id="k1", keywords=(Line("k1.0", "Frobnication"),))
    basics = Basics(name="Marta Lindhølm", email="marta@exmaple.com")
    resume = Resume(basics, (Section("s1", "work", "", (work,)), Section("s2", "skills", "", (skills,))))
    right = right_words(resume, Posting(text="You know Kwiklox"), Answers(words=("Ponzu",)))
    assert {"shmidt", "zorblat", "frobnication", "lindhølm", "kwiklox", "ponzu"} <= right
    assert "store" not in right


def test_a_known_misspelling_written_twice_stays_one() -> None:
    work = Work(id="w1", name="Alder", highlights=(Line("w1.0", "Recieved this"), Line("w1.1", "Recieved that")))
    resume = Resume(sections=(Section("s1", "work", "", (work,)),))
    assert "recieved" not in right_words(resume, Posting())
