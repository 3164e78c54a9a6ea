import pytest

from tailor.model.look import as_accent


@pytest.mark.parametrize(
    ("text", "accent"),
    [("#1A2B3C", "#1a2b3c"), (" #000000 ", "#000000"), ("1a2b3c", ""), ("#12345", ""), ("#12345g", ""), ("", "")],
)
def test_only_six_hexadecimal_digits_are_a_colour(text: str, accent: str) -> None:
    assert as_accent(text) == accent
