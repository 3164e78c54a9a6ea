import time

import pytest

from tailor.analysis.more_terms import find_more_terms
from tailor.analysis.noun_phrases import line_language, ngrams, phrases

NURSE = (
    "Provides wound care and ostomy care according to unit protocols",
    "Takes part in discharge planning rounds with attending physicians",
    "Follows infection prevention standards at all times",
    "At least one year of acute care experience in a hospital setting",
)
DEVELOPER = (
    "5+ years of experience with C++ and Node.js in a strong team",
    "Build real-time event pipelines; tune garbage collection, memory layout",
    "Ability to work with message brokers",
)
WELDER = (
    "Pass a bend test of your test piece before you start",
    "Read weld symbols, set up positioners and check root passes for porosity",
)


@pytest.mark.parametrize(
    ("lines", "known", "expected"),
    [
        (NURSE, ("wound care", "discharge planning"), {"ostomy care", "infection prevention standards"}),
        (DEVELOPER, (), {"C++", "Node.js", "real-time event pipelines", "garbage collection", "message brokers"}),
        (WELDER, (), {"weld symbols", "test piece", "positioners", "porosity"}),
        (("Prüfung ortsveränderlicher Geräte", "Montage von Schaltschränken und der Anlage"), (), {"Schaltschränken"}),
        (("Gestion de stocks et préparation des plats avec les fournisseurs",), (), {"Gestion de stocks"}),
    ],
)
def test_terms_of_several_trades_are_found(lines: tuple[str, ...], known: tuple[str, ...], expected: set[str]) -> None:
    found = find_more_terms(lines, known)
    assert {term.casefold() for term in expected} <= {term.casefold() for term in found}


def test_names_of_signs_stay_whole() -> None:
    assert {"C++", "Node.js"} <= set(find_more_terms(DEVELOPER, ()))


@pytest.mark.parametrize("lines", [NURSE, DEVELOPER, WELDER])
def test_no_term_is_a_duty_a_number_or_a_word_that_says_nothing(lines: tuple[str, ...]) -> None:
    for term in find_more_terms(lines, ()):
        words = term.casefold().split()
        assert 1 <= len(words) <= 3
        assert not {words[0], words[-1]} & {
            "the",
            "of",
            "and",
            "at",
            "in",
            "provides",
            "build",
            "pass",
            "read",
            "check",
        }
        assert not {"experience", "team", "ability", "work", "strong", "year", "years", "5"} & set(words)


@pytest.mark.parametrize("known", ["Ostomy Care", "ostomy cares", "care", "home ostomy care visits"])
def test_what_is_a_keyword_or_in_or_around_one_is_left_out(known: str) -> None:
    assert "ostomy care" in find_more_terms(NURSE, ())
    assert "ostomy care" not in find_more_terms(NURSE, (known,))


def test_a_duty_that_was_found_whole_still_gives_its_terms() -> None:
    lines = ("Lead efforts to reduce technical debt",)
    assert find_more_terms(lines, ("lead efforts to reduce technical debt",)) == ("technical debt",)


def test_terms_end_at_punctuation_and_lines() -> None:
    found = find_more_terms(("Experience with glazing, kilns", "underglaze brushwork (majolica)"), ())
    assert not [term for term in found if "glazing kilns" in term or "kilns underglaze" in term or "(" in term]
    assert "kilns" in found
    assert "underglaze brushwork" in found


def test_of_terms_with_the_same_words_the_best_is_kept() -> None:
    found = find_more_terms(("Knows sediment control plans", "Draws sediment control plan", "Reads control plans"), ())
    assert sum("control plan" in term for term in found) == 1


def test_a_capital_that_only_opens_the_sentence_is_dropped() -> None:
    found = find_more_terms(("Kiln maintenance", "Raku firing as taught in Kyoto; loves Raku glazes"), ())
    assert "kiln maintenance" in found
    assert any(term.startswith("Raku") for term in found)
    assert not any(term.startswith(("Kiln", "raku")) for term in found)


def test_no_more_terms_come_than_are_wanted_and_none_from_nothing() -> None:
    assert len(find_more_terms((*NURSE, *DEVELOPER, *WELDER), (), most=4)) == 4
    assert find_more_terms((), ("wound care",)) == ()
    assert find_more_terms(("", "…", "42"), ()) == ()


def test_the_best_terms_come_first_and_always_the_same() -> None:
    everything = find_more_terms((*NURSE, *DEVELOPER, *WELDER), ())
    assert everything == find_more_terms((*NURSE, *DEVELOPER, *WELDER), ())
    assert everything[:3] == find_more_terms((*NURSE, *DEVELOPER, *WELDER), (), most=3)


def test_a_huge_posting_is_bounded_in_time() -> None:
    lines = [f"Tunes rotor{number} bearings and stator{number} windings " * 40 for number in range(3000)]
    began = time.perf_counter()
    assert len(find_more_terms(lines, [f"shaft{number} seals" for number in range(2000)])) <= 15
    assert time.perf_counter() - began < 3


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Plan and run the tests of our brakes", "en"),
        ("Wartung der Anlagen und Prüfung der Geräte mit dem Team", "de"),
        ("Préparation des plats pour les clients avec le chef", "fr"),
        ("", "en"),
    ],
)
def test_the_language_is_told_by_small_words(text: str, language: str) -> None:
    assert line_language([text]) == language


def test_an_english_phrase_keeps_its_last_word_and_a_french_one_its_first() -> None:
    english = next(phrases("uses copper coil liners", "en"))
    assert [len(term) for term in ngrams(english, "en")] == [1, 2, 3]
    french = next(phrases("cuisson basse température", "fr"))
    assert [" ".join(word.text for word in term) for term in ngrams(french, "fr")] == [
        "cuisson basse",
        "cuisson basse température",
    ]
