"""A doubt is told in words that need no explanation."""

import pytest

from tailor.model.doubt import Doubt
from tailor.suggestions.guard import judge
from ui.views.line_note import doubt_words

LINE = "Wrote reports for the council"


@pytest.mark.parametrize(
    ("wording", "told"),
    [
        ("Wrote 40 reports for the council in Oslo", "New here: 40, “Oslo”. Is it true?"),
        ("Wrote 40 reports for the council", "New here: 40. Is it true?"),
        (LINE, ""),
    ],
)
def test_what_is_new_is_named_and_asked_about(wording: str, told: str) -> None:
    assert doubt_words(Doubt(wording, judge(LINE, wording).reasons)) == told


def test_of_many_new_things_the_first_are_named() -> None:
    wording = "Wrote 40 reports for the council in Oslo, Bergen, Trondheim and Bodo"
    told = doubt_words(Doubt(wording, judge(LINE, wording).reasons))
    assert told.endswith(", and 2 more. Is it true?")


def test_other_reasons_are_told_as_they_are() -> None:
    assert (
        doubt_words(Doubt("Wrote", ("nothing is left", "it repeats itself"))) == "Nothing is left; it repeats itself."
    )
