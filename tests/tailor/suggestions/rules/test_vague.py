import pytest

from tailor.suggestions.rules.vague import is_vague
from tests.tailor.suggestions.test_suggest import resume_of, suggested


def asked(*bullets: str) -> list[tuple[str, str]]:
    return [(one.rule, one.target) for one in suggested(resume_of(*bullets)) if one.rule in ("vague", "thin")]


@pytest.mark.parametrize(
    "bullet",
    [
        "Was responsible for various reporting tasks.",
        "Various other duties as assigned",
        "Helped with a variety of projects",
    ],
)
def test_a_line_that_stays_general_is_asked_about(bullet: str) -> None:
    assert is_vague(bullet)
    assert asked(bullet) == [("vague", "h0")]


@pytest.mark.parametrize(
    "bullet", ["Wrote 12 various reports", "Prepared various reports in Datev", "Welded gates and railings for farms"]
)
def test_a_line_that_says_something_is_not(bullet: str) -> None:
    assert asked(bullet) == []


def test_few_lines_are_asked_about_the_first_of_them() -> None:
    assert asked("Took cash", "Served guests", "Swept floors") == [("thin", "h0"), ("thin", "h1")]
    assert len(asked(*(f"Did various {word} tasks" for word in ("office", "kitchen", "shop", "yard")))) == 3
