from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.composition.account import account
from tailor.composition.own_changes import edit_shown
from tailor.composition.own_lines import (
    add_line,
    join_with_next,
    leave_out,
    neighbour,
    place,
    shown_index,
    split_line,
    take_back,
)
from tailor.composition.tailored import tailor_resume
from tailor.model.application import Application
from tailor.model.lines import resume_lines
from tests.tailor.composition.test_own_changes import START
from tests.tailor.composition.test_tailored import BASE, OPENER, ORDER, SPLIT, TEXTS, bullets


def said(application: Application, entry: int = 0) -> list[str]:
    return bullets(tailor_resume(BASE, application.accepted), entry)


def words(application: Application) -> Counter[str]:
    lines = resume_lines(tailor_resume(BASE, application.accepted))
    return Counter(word for line in lines for word in line.text.split())


def split(application: Application, line: str, behind: str) -> tuple[Application, str]:
    text = shown_index(application).texts[line]
    place = text.index(behind) + len(behind)
    return split_line(application, line, text[:place].strip(), text[place:].strip())


def joined_with_next(application: Application, line: str, text: str = "") -> Application:
    return join_with_next(application, line, text)[0]


def test_a_split_line_stands_as_two_that_go_their_own_ways() -> None:
    application, second = split(START, "h2", "staff")
    assert said(application)[1:3] == ["Trained new staff", "on the ward."]
    assert said(place(application, second, "h1"))[0] == "on the ward."
    assert said(leave_out(application, second))[1:] == ["Trained new staff", "Kept the stock list."]


def test_taking_back_either_half_puts_the_whole_line_back() -> None:
    application, second = split(START, "h2", "staff")
    for one in application.accepted:
        assert take_back(application, one.id) == START
    thrice, _ = split(application, second, "on the")
    assert said(thrice)[1:4] == ["Trained new staff", "on the", "ward."]
    assert take_back(thrice, application.accepted[0].id) == START


def test_halves_that_are_joined_again_leave_no_change() -> None:
    application, second = split(START, "h2", "staff")
    assert joined_with_next(application, "h2") == START
    thrice, _ = split(application, second, "on the")
    assert joined_with_next(joined_with_next(thrice, "h2"), "h2") == START


def test_halves_of_a_line_that_a_rule_reworded_are_joined_to_its_wording() -> None:
    reworded = START.accept(OPENER)
    application, _ = split(reworded, "h1", "Planned")
    assert said(application)[:2] == ["Planned", "shifts."]
    assert joined_with_next(application, "h1") == reworded


def test_a_line_is_joined_with_the_next_and_both_come_back_together() -> None:
    joined = joined_with_next(START, "h1")
    assert said(joined) == ["Responsible for planning shifts. Trained new staff on the ward.", "Kept the stock list."]
    for one in joined.accepted:
        assert take_back(joined, one.id) == START
    assert joined_with_next(START, "h3") == START


def test_what_was_typed_goes_into_the_joined_line() -> None:
    assert said(joined_with_next(START, "h1", "Planned shifts."))[0] == "Planned shifts. Trained new staff on the ward."


def test_a_line_of_ones_own_that_was_joined_comes_back_with_the_split() -> None:
    own, line = add_line(START, "w1.highlights", "Ran the desk.", "h1")
    joined = joined_with_next(own, "h1")
    assert said(joined)[0] == "Responsible for planning shifts. Ran the desk."
    assert take_back(joined, joined.accepted[-1].id) == own
    assert neighbour(own, "h1", 1) == line


def test_the_pieces_of_a_split_suggestion_are_joined_moved_and_split_on() -> None:
    start = START.accept(SPLIT)
    assert said(joined_with_next(start, "h2"))[1] == TEXTS["h2"]
    joined = joined_with_next(start, "h2~2")
    assert said(joined)[1:] == ["Trained new staff", "on the ward. Kept the stock list."]
    application, _ = split_line(start, "h2", "Trained", "new staff")
    assert said(application)[1:4] == ["Trained", "new staff", "on the ward."]


def test_lines_are_added_in_the_order_in_which_they_were_written() -> None:
    application, first = add_line(START, "w1.highlights", "One.", "h1")
    for text in ("Two.", "Three.", "Four."):
        application, first = add_line(application, "w1.highlights", text, first)
    application, _ = add_line(application, "w1.highlights", "Zero.", "h1")
    assert said(application)[1:6] == ["Zero.", "One.", "Two.", "Three.", "Four."]
    twice, _ = add_line(application, "w1.highlights", "Zero.", "h1")
    assert said(twice)[1:3] == ["Zero.", "Zero."]


def test_a_line_is_added_where_it_is_shown_though_the_order_is_another() -> None:
    ordered = START.accept(ORDER)
    assert said(add_line(ordered, "w1.highlights", "Ran the desk.", "h3")[0])[1] == "Ran the desk."
    assert said(add_line(place(START, "h3", "h1"), "w1.highlights", "Ran the desk.", "h3")[0])[1] == "Ran the desk."


def test_lines_entries_and_sections_are_placed_before_one_another() -> None:
    assert said(place(START, "h3", "h1"))[0] == "Kept the stock list."
    assert said(place(START, "h1", ""))[-1] == TEXTS["h1"]
    resume = tailor_resume(BASE, place(START, "w2", "w1").accepted)
    assert [entry.id for entry in resume.sections[0].entries] == ["w2", "w1"]
    resume = tailor_resume(BASE, place(START, "s2", "s1").accepted)
    assert [section.id for section in resume.sections] == ["s2", "s1"]
    for child, before in (("h1", "h4"), ("h1", "h1"), ("nothing", ""), ("h1", "h2")):
        assert place(START, child, before) == START
    assert place(place(START, "h3", "h1"), "h3", "") == START


ACTS = st.lists(
    st.tuples(st.sampled_from(("split", "join", "move", "add", "hide", "edit")), st.integers(0, 30), st.integers(1, 9)),
    max_size=14,
)


@settings(max_examples=120, deadline=None)
@given(acts=ACTS, start=st.sampled_from((START, START.accept(SPLIT), START.accept(OPENER), START.accept(ORDER))))
def test_whatever_is_done_no_word_is_lost_and_all_of_it_is_taken_back(
    acts: list[tuple[str, int, int]], start: Application
) -> None:
    application = start
    for act, chosen, number in acts:
        lines = [line for line in resume_lines(tailor_resume(BASE, application.accepted)) if line.field == "highlights"]
        if not lines:
            break
        line = lines[chosen % len(lines)]
        parts, before = line.text.split(), words(application)
        if act == "split":
            cut = number % len(parts)
            application, _ = split_line(application, line.id, " ".join(parts[:cut]), " ".join(parts[cut:]))
        elif act == "join":
            application = joined_with_next(application, line.id)
        elif act == "move":
            application = place(application, line.id, lines[number % len(lines)].id)
        elif act == "add":
            application, _ = add_line(application, f"{line.entry}.highlights", f"own{number}", line.id)
            before[f"own{number}"] += 1
        elif act == "hide":
            application = leave_out(application, line.id)
            before -= Counter(parts)
        else:
            application = edit_shown(application, line.id, f"{line.text} more")
            before["more"] += 1
        assert words(application) == before
        account(BASE, application.accepted)
    assert tailor_resume(BASE, application.take_back(*(one.id for one in application.accepted)).accepted) == BASE


@pytest.mark.parametrize("line", ["nothing", "basics.summary", "w1.position"])
def test_what_stands_in_no_list_is_neither_split_nor_joined(line: str) -> None:
    assert split_line(START, line, "a", "b")[0] == START
    assert joined_with_next(START, line) == START
