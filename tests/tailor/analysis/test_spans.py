"""How the chances of words become spans."""

import pytest

from tailor.analysis.keyword_lines import KeywordLine
from tailor.analysis.spans import find_spans
from tailor.analysis.tagging import Chances, TaggedLine, pieces

LEAST, SURE = 0.4, 0.5


def line(text: str, chances: Chances) -> TaggedLine:
    return TaggedLine(KeywordLine(text, 0, "required"), pieces(text), {"G": chances})


def found(tagged: TaggedLine, sure: float = SURE) -> list[str]:
    words = [token.text for token in tagged.tokens]
    return [" ".join(words[first:last]) for first, last, _ in find_spans(tagged, "G", LEAST, sure)]


def test_a_weak_word_does_not_cut_a_phrase():
    weak = ((0.9, 0.0), (0.0, 0.9), (0.05, 0.3), (0.0, 0.9), (0.0, 0.9))
    assert found(line("maintain hydraulic and pneumatic presses", weak)) == ["maintain hydraulic and pneumatic presses"]


def test_a_likely_beginning_parts_two_spans():
    parted = ((0.9, 0.0), (0.0, 0.9), (0.9, 0.05), (0.0, 0.95))
    assert found(line("grinding metal welding steel", parted)) == ["grinding metal", "welding steel"]


def test_an_unlikely_beginning_inside_a_phrase_parts_nothing():
    doubtful = ((0.9, 0.0), (0.0, 0.9), (0.5, 0.45), (0.0, 0.95))
    assert found(line("grinding metal welding steel", doubtful)) == ["grinding metal welding steel"]


def test_nothing_goes_on_that_has_not_begun():
    assert found(line("of steel plates", ((0.0, 0.9), (0.3, 0.6), (0.0, 0.9)))) == ["steel plates"]


def test_marks_and_joining_words_at_the_edges_are_no_part_of_a_span():
    even = ((0.9, 0.0), *((0.0, 0.9),) * 5)
    tagged = line("the milling of brass plates ,", even)
    assert found(tagged) == ["milling of brass plates"]
    assert next(find_spans(tagged, "G", LEAST, SURE)) == (1, 5, pytest.approx(0.9))


@pytest.mark.parametrize(("chance", "expected"), [(0.6, []), (0.8, ["welding"])])
def test_a_single_word_must_be_surer_than_a_phrase(chance, expected):
    assert found(line("welding", ((chance, 0.0),))) == expected
    assert found(line("welding of thin plates", ((0.6, 0.0), *((0.0, 0.6),) * 3))) == ["welding of thin plates"]


def test_what_a_long_line_names_in_passing_must_be_surer():
    phrase = ((0.6, 0.0), (0.0, 0.6), (0.0, 0.6))
    assert found(line("weld thin plates", phrase)) == ["weld thin plates"]
    assert found(line("weld thin plates" + " here" * 40, phrase + ((0.0, 0.0),) * 40)) == []


def test_a_higher_bar_gives_fewer_spans_but_no_shorter_ones():
    mixed = ((0.9, 0.0), (0.0, 0.5), (0.0, 0.9), (0.0, 0.0), (0.6, 0.0), (0.0, 0.6), (0.0, 0.6))
    tagged = line("repair old pumps daily or clean filter beds", (*mixed, (0.0, 0.6)))
    loose, strict = found(tagged, 0.3), found(tagged, 0.7)
    assert set(strict) < set(loose)


@pytest.mark.parametrize("text", ["", "— , •", "welding"])
def test_no_words_and_no_chances_are_no_trouble(text):
    assert list(find_spans(TaggedLine(KeywordLine(text, 0, ""), pieces(text), {}), "G", LEAST, SURE)) == []


def test_marks_alone_are_no_span():
    assert found(line("— •", ((0.9, 0.0), (0.0, 0.9)))) == []
