from tailor.composition.own_changes import add_line, edit_shown, hide, move_child, put
from tailor.composition.tailored import tailor_resume
from tailor.model.application import Application
from tailor.model.posting import Posting
from tailor.model.resume import BaseResume
from tests.tailor.composition.test_tailored import BASE, OPENER, SPLIT, TEXTS, bullets

START = Application(id="a1", posting=Posting(), base=BaseResume(id="b1", version=1, resume=BASE))


def shown(application: Application) -> list[str]:
    return [text.split()[0] for text in bullets(tailor_resume(BASE, application.accepted))]


def moved(application: Application, child: str, steps: int) -> Application:
    move = move_child(application, child, steps)
    assert move is not None
    return put(application, move)


def test_a_line_moves_up_and_down_again() -> None:
    up = moved(START, "h3", -1)
    assert shown(up) == ["Responsible", "Kept", "Trained"]
    assert moved(up, "h3", 1) == START


def test_the_last_order_is_the_only_one_kept() -> None:
    twice = moved(moved(START, "h3", -1), "h3", -1)
    assert shown(twice) == ["Kept", "Responsible", "Trained"]
    assert len(twice.accepted) == 1


def test_the_first_line_cannot_move_further_up() -> None:
    assert move_child(START, "h1", -1) is None
    assert move_child(START, "unknown", 1) is None


def test_sections_and_entries_move() -> None:
    assert [s.id for s in tailor_resume(BASE, moved(START, "s2", -1).accepted).sections] == ["s2", "s1"]
    assert [e.id for e in tailor_resume(BASE, moved(START, "w2", -1).accepted).sections[0].entries] == ["w2", "w1"]


def test_a_hidden_line_comes_back_in_its_place() -> None:
    hidden = put(START, hide(START, "h2"))
    reordered = moved(hidden, "h3", -1)
    assert shown(reordered) == ["Kept", "Responsible"]
    assert shown(reordered.take_back(hide(START, "h2").id)) == ["Kept", "Trained", "Responsible"]


def test_lines_are_added_one_after_the_other() -> None:
    one = put(START, add_line(START, "w1.highlights", "Ran the desk."))
    two = put(one, add_line(one, "w1.highlights", "Wrote reports."))
    assert shown(two) == ["Responsible", "Trained", "Kept", "Ran", "Wrote"]
    assert shown(put(two, add_line(two, "w1.highlights", "Led tours.", after="h1")))[1] == "Led"


def test_hiding_an_added_line_takes_the_addition_back() -> None:
    own = add_line(START, "w1.highlights", "Ran the desk.")
    assert put(put(START, own), hide(put(START, own), f"add:{own.id}")) == START


def test_an_added_line_can_be_moved() -> None:
    own = add_line(START, "w1.highlights", "Ran the desk.")
    assert shown(moved(put(START, own), f"add:{own.id}", -3)) == ["Ran", "Responsible", "Trained", "Kept"]


def test_the_wording_of_a_piece_leaves_the_other_pieces() -> None:
    split = START.accept(SPLIT)
    edited = edit_shown(split, "h2~2", "in the ward.")
    assert bullets(tailor_resume(BASE, edited.accepted))[1:3] == ["Trained new staff", "in the ward."]
    first = edit_shown(edited, "h2", "Taught new staff")
    assert bullets(tailor_resume(BASE, first.accepted))[1:3] == ["Taught new staff", "in the ward."]
    assert edit_shown(edited, "h2~2", "on the ward.") == split
    assert edit_shown(edited, "h2~2", "in the ward.") == edited


def test_a_piece_left_out_leaves_the_other_one() -> None:
    split = START.accept(SPLIT)
    for without in (put(split, hide(split, "h2~2")), edit_shown(split, "h2~2", "")):
        assert bullets(tailor_resume(BASE, without.accepted))[1:] == ["Trained new staff", "Kept the stock list."]
    assert bullets(tailor_resume(BASE, put(split, hide(split, "h2")).accepted))[1] == "on the ward."


def test_pieces_move_together_and_lines_follow_the_last_of_them() -> None:
    split = START.accept(SPLIT)
    up = moved(split, "h2~2", -1)
    assert bullets(tailor_resume(BASE, up.accepted))[:2] == ["Trained new staff", "on the ward."]
    added = put(split, add_line(split, "w1.highlights", "Led tours.", after="h2"))
    assert bullets(tailor_resume(BASE, added.accepted))[3] == "Led tours."


def test_the_original_wording_takes_every_wording_back() -> None:
    both = edit_shown(START.accept(OPENER), "h1", "I planned shifts.")
    assert edit_shown(both, "h1", TEXTS["h1"]) == START
    assert edit_shown(START, "basics.summary", TEXTS["basics.summary"]) == START


def test_an_added_line_is_reworded_and_left_out() -> None:
    own = put(START, add_line(START, "w1.highlights", "Ran the desk."))
    line = f"add:{own.accepted[0].id}"
    edited = edit_shown(own, line, "Ran the night desk.")
    assert bullets(tailor_resume(BASE, edited.accepted))[-1] == "Ran the night desk."
    assert bullets(tailor_resume(BASE, edit_shown(edited, line, "").accepted)) == bullets(BASE)
    assert edit_shown(START, "unknown", "text") == START


def test_a_wording_for_the_whole_bullet_says_no_piece_twice() -> None:
    split = START.accept(SPLIT)
    whole = edit_shown(split, "h2", "Trained all new staff on the ward.")
    assert bullets(tailor_resume(BASE, whole.accepted))[1:] == [
        "Trained all new staff on the ward.",
        "Kept the stock list.",
    ]
