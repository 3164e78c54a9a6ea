import pytest

from tailor.model.suggestion import Suggestion
from tailor.suggestions.guard import judge
from tests.tailor.suggestions.test_suggest import matched, resume_of, suggested

MANAGED = ("Managed 3 halls", "Managed a fleet of 20 vans", "Managed the rota of 4 teams")


def flagged(*bullets: str) -> list[Suggestion]:
    return [one for one in suggested(resume_of(*bullets)) if one.rule == "same-verb"]


def test_a_verb_that_opens_three_lines_is_pointed_at_once() -> None:
    (one,) = flagged(*MANAGED, "Wired 40 flats")
    assert (one.kind, one.level, one.target) == ("ask", "ask", "h2")
    assert one.text.startswith("“Managed” opens 3 of your lines. Would “")
    assert one.text.endswith("be as true here?")
    assert one.after == one.before


def test_twice_is_not_too_often() -> None:
    assert flagged(*MANAGED[:2], "Wired 40 flats") == []


@pytest.mark.parametrize("verb", ["Managed", "Developed", "Wrote", "Taught", "Reviewed", "Helped"])
def test_only_verbs_that_the_guard_lets_pass_are_named(verb: str) -> None:
    (one,) = flagged(f"{verb} 3 halls", f"{verb} the fleet of 20 vans", f"{verb} the reports of 4 teams")
    named = one.text.split("Would ")[1].split(" be as")[0].replace("“", "").replace("”", "").split(" or ")
    assert 1 <= len(named) <= 2
    for other in named:
        assert judge(one.before, one.before.replace(verb, other)).verdict == "pass"


def test_help_stays_help_and_a_general_verb_stays_general() -> None:
    (one,) = flagged("Helped 3 halls", "Helped the crew of 20 vans", "Helped the reports of 4 teams")
    assert "Led" not in one.text
    (one,) = flagged("Worked in 3 halls", "Worked on 20 vans", "Worked with 4 teams of roofers")
    assert "Collaborated" not in one.text


def test_without_another_verb_the_question_stays_open() -> None:
    (one,) = flagged("Swam 3 races", "Swam the straits of 20 lakes", "Swam the rivers of 4 towns")
    assert one.text == "“Swam” opens 3 of your lines. Is there another verb that says as truly what you did here?"


def test_the_line_that_matters_least_is_asked_about() -> None:
    resume = resume_of(*MANAGED)
    rota = matched(resume, "rota", "verbatim", "rota")
    vans = matched(resume, "vans", "verbatim", "vans")
    (one,) = [one for one in suggested(resume, rota, vans) if one.rule == "same-verb"]
    assert one.target == "h0"


def test_two_verbs_are_pointed_at_at_most() -> None:
    bullets = [
        f"{verb} {number} {thing}"
        for verb in ("Managed", "Wrote", "Taught")
        for number, thing in enumerate(("halls", "vans", "rotas"), 2)
    ]
    assert len(flagged(*bullets)) == 2
