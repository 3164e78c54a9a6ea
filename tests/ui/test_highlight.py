import pytest

from tailor.model.keyword import Keyword
from tailor.model.match import Evidence, KeywordMatch, Matches, Passage, State
from tailor.model.posting import Posting
from ui.highlight import Mark, cut_marks, find_spans, posting_marks, resume_marks, to_code_points, to_utf16

ROCKET = "Ship 🚀 with Python 🐍 daily"


@pytest.mark.parametrize(("index", "units"), [(0, 0), (5, 5), (6, 7), (12, 13), (18, 19), (20, 22), (len(ROCKET), 28)])
def test_code_points_become_utf16_units_and_back(index: int, units: int) -> None:
    assert to_utf16(ROCKET, index) == units
    assert to_code_points(ROCKET, units) == index


def test_an_offset_behind_the_end_is_the_end() -> None:
    assert to_code_points(ROCKET, 99) == len(ROCKET)


def test_the_longer_of_two_overlapping_marks_is_shown() -> None:
    text = "natural language processing"
    short, long = Mark(8, 16, "language", "missing"), Mark(0, 27, "NLP", "variant")
    assert find_spans(text, [short, long]) == (long,)


def test_of_two_marks_on_the_same_words_the_better_state_is_shown() -> None:
    same = [Mark(0, 3, "natural language processing", "variant"), Mark(0, 3, "NLP", "verbatim")]
    assert find_spans("NLP", same)[0].state == "verbatim"


def test_marks_outside_the_text_are_left_out() -> None:
    assert find_spans("Go", [Mark(0, 9, "Go", "verbatim"), Mark(1, 1, "Go", "verbatim")]) == ()


def test_marks_are_cut_to_a_stretch_and_counted_from_its_start() -> None:
    marks = (Mark(2, 6, "a", "missing"), Mark(8, 9, "b", "missing"), Mark(12, 14, "c", "missing"))
    assert cut_marks(marks, 4, 12) == (Mark(0, 2, "a", "missing"), Mark(4, 5, "b", "missing"))


def matched(term: str, state: State, spans: tuple[tuple[int, int], ...], *passages: Passage) -> KeywordMatch:
    evidence = tuple(Evidence(passage, "work[0].highlights[0]", "") for passage in passages)
    return KeywordMatch(Keyword(term, "tool", "required", 1.0, spans), state, evidence)


def test_a_posting_is_marked_at_every_place_of_every_keyword() -> None:
    posting = Posting(text="Go and SQL, more SQL")
    matches = Matches(keywords=(matched("SQL", "missing", ((7, 10), (17, 20))), matched("Go", "verbatim", ((0, 2),))))
    assert [(mark.start, mark.end, mark.term) for mark in posting_marks(posting, matches)] == [
        (0, 2, "Go"),
        (7, 10, "SQL"),
        (17, 20, "SQL"),
    ]


def test_resume_lines_are_marked_where_the_evidence_stands() -> None:
    match = matched("Kubernetes", "variant", (), Passage("w1.1", 4, 7), Passage("", 0, 0), Passage("s1.2", 0, 3))
    assert resume_marks(Matches(keywords=(match,))) == {
        "w1.1": (Mark(4, 7, "Kubernetes", "variant"),),
        "s1.2": (Mark(0, 3, "Kubernetes", "variant"),),
    }


def test_what_is_not_needed_is_marked_quietly() -> None:
    looker = KeywordMatch(Keyword("Looker", "tool", "required", 1.0, ((0, 6),)), "missing", spared=True)
    (mark,) = posting_marks(Posting("Looker"), Matches((looker,)))
    assert mark.quiet
    assert cut_marks((mark,), 0, 3)[0].quiet


def test_a_duty_is_not_marked_and_a_soft_word_makes_room_for_what_counts() -> None:
    text = "Design and analyze A/B tests with care"
    duty = Keyword("Design and analyze A/B tests", "soft", "responsibility", 0.4, ((0, 28),))
    soft = Keyword("analyze A/B", "soft", "responsibility", 0.3, ((11, 22),))
    counted = Keyword("A/B tests", "skill", "responsibility", 0.8, ((19, 28),))
    posting = Posting(text=text, keywords=(duty, soft, counted))
    matches = Matches(tuple(KeywordMatch(keyword, "missing") for keyword in posting.keywords))
    assert [mark.term for mark in posting_marks(posting, matches)] == ["A/B tests"]
