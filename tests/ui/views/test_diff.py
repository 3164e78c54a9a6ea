import pytest

from ui.views.diff import Piece, diff_html, word_diff

CASES = [
    ("same words", "same words", [("kept", "same words")]),
    ("on K8s with Helm", "on Kubernetes with Helm",
     [("kept", "on "), ("removed", "K8s"), ("added", "Kubernetes"), ("kept", " with Helm")]),
    ("Was responsible for running a workshop", "Ran a workshop",
     [("removed", "Was responsible for running"), ("added", "Ran"), ("kept", " a workshop")]),
    ("C and SQL", "C++ and SQL", [("removed", "C"), ("added", "C++"), ("kept", " and SQL")]),
    ("", "New line", [("added", "New line")]),
    ("Old line", "", [("removed", "Old line")]),
    ("Led a team", "Led a team of five", [("kept", "Led a team"), ("added", " of five")]),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "pieces"), CASES)
def test_a_change_is_told_word_by_word(before: str, after: str, pieces: list[tuple[str, str]]) -> None:
    assert [(piece.kind, piece.text) for piece in word_diff(before, after)] == pieces


@pytest.mark.parametrize(
    ("before", "after"),
    [(case[0], case[1]) for case in CASES]
    + [("a b c d e f", "a x c y e z"), ("x  y\nz", "y x  z!"), ("🚀 go", "🚀 Go 🐍")],
)
def test_what_stayed_and_came_is_the_new_wording_and_what_stayed_and_went_the_old(before: str, after: str) -> None:
    pieces = word_diff(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind != "added") == before
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == after


def test_rich_text_escapes_what_the_resume_says() -> None:
    assert diff_html("a <b>", "a <i>", lambda kind: kind).count("&lt;") == 1


def test_a_space_parts_the_old_word_from_the_new_one_in_rich_text() -> None:
    html = diff_html("K8s", "Kubernetes", lambda kind: "")
    assert html == '<span style="">K8s</span> <span style="">Kubernetes</span>'


def test_pieces_are_plain_values() -> None:
    assert Piece("kept", "a") == Piece("kept", "a")
