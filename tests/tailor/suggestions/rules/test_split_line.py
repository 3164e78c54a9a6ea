from itertools import permutations

import pytest

from tailor.composition.tailored import changes, tailor_resume
from tailor.model.resume import Resume
from tailor.model.suggestion import Suggestion
from tests.tailor.suggestions.test_suggest import resume_of, suggested

TWO = "Wired 40 flats in two towns for a builder. Trained 5 new electricians in reading plans."
RUN_ON = (
    "Planned the weekly rota for all nurses of two wards and the emergency room of the hospital, "
    "and ordered dressings, gloves and all other supplies for both wards from three different suppliers in the region"
)


def splits(resume: Resume) -> list[Suggestion]:
    return [one for one in suggested(resume) if one.kind == "split"]


def bullets(resume: Resume) -> list[str]:
    return [line.text for line in resume.sections[0].entries[0].highlights]  # type: ignore[union-attr]


def test_two_sentences_become_two_bullets_with_every_word() -> None:
    resume = resume_of(TWO, "Tested 12 boards")
    (one,) = splits(resume)
    assert (one.level, one.verdict, one.rule) == ("safe", "pass", "split")
    first, second = bullets(tailor_resume(resume, (one,)))[:2]
    assert f"{first} {second}" == TWO
    assert [change.after for change in changes(resume, (one,))] == [f"{first}\n{second}"]


def test_pieces_end_as_the_line_does() -> None:
    (one,) = splits(resume_of(TWO.rstrip(".")))
    assert one.after == "Wired 40 flats in two towns for a builder\nTrained 5 new electricians in reading plans"
    (one,) = splits(resume_of(TWO.replace(". ", "; ")))
    assert one.after == "Wired 40 flats in two towns for a builder.\nTrained 5 new electricians in reading plans."


def test_pieces_end_as_the_list_does() -> None:
    others = ("Tested 12 boards", "Fitted 30 lamps in two schools", "Sold 4 vans")
    resume = resume_of(TWO, *others)
    found = [one for one in suggested(resume) if one.kind in ("split", "replace")]
    after = bullets(tailor_resume(resume, tuple(found)))
    assert after[:2] == [
        "Wired 40 flats in two towns for a builder",
        "Trained 5 new electricians in reading plans",
    ]


def test_a_run_on_line_is_parted_before_a_verb_to_be_confirmed() -> None:
    (one,) = splits(resume_of(RUN_ON))
    assert one.level == "confirm"
    assert one.after.split("\n")[1].startswith("Ordered dressings, gloves and all other supplies")
    assert one.after.split("\n")[0].endswith("of the hospital")


def test_a_run_on_line_with_another_beginning_is_parted_before_a_deed() -> None:
    line = (
        "Worked on the move of the archive from paper to Datev, wrote the checks for all old files of the firm, "
        "documented every step for the clerks and trained two colleagues in the use of the new programs"
    )
    (one,) = splits(resume_of(line))
    assert one.after.split("\n")[1].startswith(("Documented every step", "Wrote the checks"))
    told = line.replace("Worked on the move", "Built a tool that served the move")
    assert splits(resume_of(told)) == []


@pytest.mark.parametrize(
    "bullet",
    [
        "Wired 40 flats in two towns. It was the largest contract of the firm that year.",
        "Wired 40 flats in two towns. The builder was pleased with the work we did.",
        "Wired 40 flats for Miller Inc. Trained 5 electricians",
        "Wired 40 flats. Thanks.",
        "Wired 40 flats and trained 5 electricians",
    ],
)
def test_what_cannot_stand_alone_stays_where_it_is(bullet: str) -> None:
    assert splits(resume_of(bullet)) == []


def test_other_changes_of_the_line_go_with_their_piece_in_any_order() -> None:
    resume = resume_of("Wired 40 flats in order to cut costs. Trained 5 electricians in order to share the work.")
    found = [one for one in suggested(resume) if one.kind in ("replace", "split")]
    assert len(found) > 1
    documents = {tuple(bullets(tailor_resume(resume, tuple(order)))) for order in permutations(found)}
    assert documents == {("Wired 40 flats to cut costs.", "Trained 5 electricians to share the work.")}
    assert tailor_resume(resume, ()) is resume
