import pytest

from tailor.model.suggestion import Suggestion
from tests.tailor.suggestions.test_suggest import resume_of, suggested


def tidied(*bullets: str) -> list[Suggestion]:
    return [one for one in suggested(resume_of(*bullets)) if one.rule == "quotes"]


@pytest.mark.parametrize(
    ("bullets", "after"),
    [
        (("Kept clients’ files", "Wrote the firm’s news", "Read the firm's mail"), "Read the firm’s mail"),
        (("Wrote the firm's news", "Kept the firm's files", "Read the firm’s mail"), "Read the firm's mail"),
        (('Ran "Open House"', 'Led "First Steps"', "Won “Best Stand” twice"), 'Won "Best Stand" twice'),
        (("Ran “Open House”", "Led “First Steps”", 'Won "Best Stand" twice'), "Won “Best Stand” twice"),
        (("Led tours – all year", "Sold maps – by mail", "Kept books - by hand"), "Kept books – by hand"),
    ],
)
def test_the_marks_of_most_lines_win(bullets: tuple[str, ...], after: str) -> None:
    (one,) = tidied(*bullets)
    assert (one.level, one.verdict, one.after) == ("safe", "pass", after)


@pytest.mark.parametrize(
    "bullets",
    [
        ("Read the firm's mail", "Wrote the firm’s news"),
        ("Read the firm's mail", "Kept the firm's files"),
        ('Cut 5" pipes', "Ran “Open House”", "Led “First Steps”"),
        ("Built X-ray mounts", "Led tours – all year", "Sold maps – by mail"),
        ("Worked 2019 - 2020 in Rome", "Led tours – all year", "Sold maps – by mail"),
    ],
)
def test_marks_without_a_majority_or_another_meaning_stay(bullets: tuple[str, ...]) -> None:
    assert tidied(*bullets) == []
