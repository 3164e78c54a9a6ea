"""Words, their places and their comparable forms."""

import pytest

from tailor.words import normal_form, plural, singular, stem, stems, tokenize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("C++, C#, Go, R, .NET and Node.js.", ["C++", "C#", "Go", "R", ".NET", "and", "Node.js"]),
        ("CI/CD pipelines", ["CI", "CD", "pipelines"]),
        ("Head of R&D (P&L owner)", ["Head", "of", "R&D", "P&L", "owner"]),
        ("B.Sc. or Ph.D. in the U.S.", ["B.Sc.", "or", "Ph.D.", "in", "the", "U.S."]),
        ("5+ years, 401(k), 4,500.50", ["5", "years", "401(k)", "4,500.50"]),
        ("CompTIA A+ and Notepad++", ["CompTIA", "A+", "and", "Notepad++"]),
        ("a bug.The fix", ["a", "bug", "The", "fix"]),
        ("résumé, re\u0301sume\u0301", ["résumé", "re\u0301sume\u0301"]),
        ("", []),
    ],
)
def test_names_of_skills_are_single_words(text: str, words: list[str]) -> None:
    assert [token.text for token in tokenize(text)] == words


def test_places_are_code_points_even_after_an_emoji() -> None:
    text = "🚀 Node.js and C#"
    assert [text[token.start : token.end] for token in tokenize(text)] == ["Node.js", "and", "C#"]


def test_hyphens_and_slashes_are_remembered() -> None:
    assert [(token.text, token.joined) for token in tokenize("go-to-market, CI/CD")] == [
        ("go", ""),
        ("to", "-"),
        ("market", "-"),
        ("CI", ""),
        ("CD", "/"),
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Text Pre-processing", "text pre processing"),
        ("organisational behaviour", "Organizational Behavior"),
        ("code reviews", "Code Review"),
        ("B.Sc.", "BSc"),
        ("Analyses", "analysis"),
        ("Node.js", "node.js"),
    ],
)
def test_two_writings_of_a_name_share_their_normal_form(one: str, other: str) -> None:
    assert normal_form(one) == normal_form(other)


@pytest.mark.parametrize(
    ("one", "other"), [("AWS", "AW"), ("ASP.NET", "aspnet"), ("iOS", "io"), ("news", "new"), ("C", "C++"), ("C#", "C")]
)
def test_different_names_keep_different_forms(one: str, other: str) -> None:
    assert normal_form(one) != normal_form(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("analyzing data", "analysis data"),
        ("automation", "automated"),
        ("managing budgets", "management budget"),
        ("serving customers", "service customer"),
        ("led teams", "leading team"),
        ("optimisation", "optimized"),
    ],
)
def test_inflected_words_share_a_stem(one: str, other: str) -> None:
    assert stems(one) == stems(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("policy", "police"),
        ("customer", "custom"),
        ("internal", "international"),
        ("accounting", "accounts"),
        ("marketing", "market"),
        ("university", "universe"),
        ("integrity", "integration"),
        ("operations", "operator"),
    ],
)
def test_false_friends_do_not_share_a_stem(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("one", "many"),
    [("library", "libraries"), ("API", "APIs"), ("analysis", "analyses"), ("batch", "batches"), ("child", "children")],
)
def test_singular_and_plural_are_inverse(one: str, many: str) -> None:
    assert plural(one) == many
    assert singular(many) == one
    assert singular(one) == one
    assert plural(many) == many
