import pytest

from tailor.analysis.encoder_windows import SEPARATOR, START, UNNAMED, WINDOW, pack, shape
from tailor.analysis.keyword_lines import KeywordLine
from tailor.analysis.tagging import pieces


def packed(*lines: KeywordLine, size: int = WINDOW):
    return pack(lines, [pieces(line.text) for line in lines], size)


@pytest.mark.parametrize(
    ("word", "expected"),
    [("welding", 0), ("Excel", 1), ("R", 1), ("SQL", 2), ("JavaScript", 3), ("ISO9001", 4), (",", 5), ("C++", 2)],
)
def test_a_shape_tells_how_a_word_is_written(word, expected):
    assert shape(word) == expected


def test_neighbouring_lines_share_a_window_in_the_order_of_the_posting():
    window, *others = packed(KeywordLine("Payroll in Sage", 40, "required"), KeywordLine("Bookkeeper", 0, ""))
    assert others == []
    assert window.ids[0] == START
    assert window.ids.count(SEPARATOR) == 2
    assert [(line, token) for line, token, _ in window.places] == [(1, 0), (0, 0), (0, 1), (0, 2)]
    assert len(window.ids) == len(window.marks)


def test_a_heading_stands_once_before_its_lines_and_has_no_place():
    first = KeywordLine("Reads drawings", 20, "required", "required", "What you bring")
    second = KeywordLine("Sets up lathes", 50, "required", "required", "What you bring")
    alone, both = packed(first), packed(first, second)
    assert both[0].ids[: len(alone[0].ids)] == alone[0].ids
    assert both[0].ids.count(SEPARATOR) == 3
    assert {line for line, _, _ in both[0].places} == {0, 1}


def test_no_window_outgrows_its_size_and_no_word_is_lost():
    lines = [
        KeywordLine("We weld pipes of steel, copper and brass to a drawing. " * 9, start * 1000, "")
        for start in range(4)
    ]
    windows = packed(*lines)
    assert all(len(window.ids) <= WINDOW for window in windows)
    placed = sorted((line, token) for window in windows for line, token, _ in window.places)
    assert placed == [(line, token) for line in range(4) for token in range(len(pieces(lines[line].text)))]


def test_a_name_of_the_gazetteer_is_marked_at_its_beginning_and_after():
    (window,) = packed(KeywordLine("Experience with Google Analytics here", 0, "required"))
    named = [window.marks[piece][1] - UNNAMED for _, _, piece in window.places]
    assert named == [0, 0, 1, 2, 0]


def test_an_endless_word_takes_a_few_pieces_only():
    (window,) = packed(KeywordLine("x" * 90 + "qz" * 40, 0, ""))
    assert len(window.ids) < 20
