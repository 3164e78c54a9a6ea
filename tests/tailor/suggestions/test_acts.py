import pytest

from tailor.suggestions.acts import act_edits, find_acts
from tailor.suggestions.deeds import find_deeds


def bases(text: str, **how: bool) -> list[str] | None:
    acts = find_acts(text, 0, frozenset(("for",)), **how)
    return None if acts is None else [act.verb.base for act in acts]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("taking samples, administration of drugs and for reporting faults", ["take", "administer", "report"]),
        ("the sizing and selection of pumps", ["size", "select"]),
        ("booking rooms as well as ordering paper", ["book", "order"]),
        ("cooking meals, ensuring hygiene", ["cook"]),
        ("walking dogs and to keep the kennels clean", ["walk", "keep"]),
        ("developing tools that are used daily", ["develop"]),
    ],
)
def test_every_act_of_a_line_is_found(text: str, verbs: list[str]) -> None:
    assert bases(text) == verbs


@pytest.mark.parametrize(
    "text",
    [
        "ordering supplies and inventory control",
        "repairing equipment and training staff",
        "cleaning crew supervisor for 3 buildings",
        "handling calls. Wrote letters",
        "preparing reports by my manager",
        "drawing and painting",
        "",
    ],
)
def test_a_line_with_a_part_that_is_not_understood_has_none(text: str) -> None:
    assert bases(text) is None


def test_a_thing_may_come_first_and_then_there_may_be_no_act() -> None:
    assert bases("the night shift", after_thing=True) == []
    assert bases("the night shift and checking on residents", after_thing=True) == ["check"]


def test_acts_are_told_in_a_tense_with_what_they_stand_for() -> None:
    text = "booking rooms as well as ordering of paper"
    acts = find_acts(text)
    assert acts is not None
    assert [edit.text for edit in act_edits(acts, "past", 0)] == ["Booked", " and ordered"]
    assert [edit.text for edit in act_edits(acts, "present", 0)] == ["Book", " and order"]


def test_plain_verbs_of_several_tenses_are_found_together() -> None:
    deeds = find_deeds("Greeted guests, take the orders and writing the log")
    assert deeds is not None
    assert [deed.verb.base for deed in deeds] == ["greet", "take", "write"]
    assert find_deeds("Drove a lorry, delivering parcels and mail") is not None
    assert find_deeds("Cooked meals and cleaning") is None
