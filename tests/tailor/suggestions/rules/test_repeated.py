import pytest

from tests.tailor.suggestions.test_suggest import resume_of, suggested


def shortened(*bullets: str) -> list[tuple[str, str]]:
    return [(one.level, one.after) for one in suggested(resume_of(*bullets)) if one.rule == "repeated"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Drove the the van to 12 towns", "Drove the van to 12 towns"),
        ("The the van of 12 towns was mine", "The van of 12 towns was mine"),
        ("Sold tickets for for 3 theatres", "Sold tickets for 3 theatres"),
    ],
)
def test_a_word_written_twice_stays_once(before: str, after: str) -> None:
    assert shortened(before) == [("safe", after)]


@pytest.mark.parametrize(
    "bullet",
    [
        "Guided 40 tours of Walla Walla and Bora Bora",
        "Taught 12 pupils the cha cha and the pas de deux",
        "Asked what the 3 clients had had in mind",
        "Ran 12 win-win talks and follow-up up to the board",
    ],
)
def test_what_is_meant_twice_stays(bullet: str) -> None:
    assert shortened(bullet) == []
