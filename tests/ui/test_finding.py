import pytest

from ui.finding import Query, find_hits


def found(text: str, words: str, *, whole: bool = False) -> list[str]:
    return [text[start:end] for start, end in find_hits(text, Query(words, whole))]


@pytest.mark.parametrize(
    ("text", "words", "hits"),
    [
        ("Résumé and resume, RESUME", "resume", ["Résumé", "resume", "RESUME"]),
        ("Straße und STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("re\u0301sume\u0301 in two marks", "résumé", ["re\u0301sume\u0301"]),
        ("🙂 data 🙂 data", "data", ["data", "data"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("two  words", "two", ["two"]),
        ("İzmir", "izmir", ["İzmir"]),
        ("nothing here", "elsewhere", []),
        ("nothing here", "   ", []),
    ],
)
def test_letter_case_and_accents_make_no_difference(text: str, words: str, hits: list[str]) -> None:
    assert found(text, words) == hits


@pytest.mark.parametrize(
    ("text", "words", "hits"),
    [
        ("data, database and metadata", "data", ["data"]),
        ("C++ and C", "C++", ["C++"]),
        ("Java and JavaScript", "java", ["Java"]),
    ],
)
def test_whole_words_leave_out_parts_of_words(text: str, words: str, hits: list[str]) -> None:
    assert found(text, words, whole=True) == hits
