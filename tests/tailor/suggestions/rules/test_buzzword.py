from dataclasses import replace

import pytest

from tailor.model.suggestion import Suggestion
from tests.tailor.suggestions.test_suggest import matched, resume_of, suggested


def flagged(*bullets: str) -> list[Suggestion]:
    return [one for one in suggested(resume_of(*bullets)) if one.rule == "buzzword"]


@pytest.mark.parametrize(
    ("bullet", "words"),
    [
        ("Wired 40 flats as a results-driven electrician", "results-driven"),
        ("Proven track record of 40 wired flats", "Proven track record"),
        ("Team player in a crew of 12 roofers", "Team player"),
        ("Wired 40 flats, always a self starter", "self starter"),
    ],
)
def test_words_that_say_little_are_asked_about(bullet: str, words: str) -> None:
    (one,) = flagged(bullet)
    assert (one.kind, one.level, one.after) == ("ask", "ask", bullet)
    assert one.text == f"“{words}” says little. What did you do that shows it?"


@pytest.mark.parametrize(
    "bullet",
    [
        "Wrote 12 dynamic programming exercises",
        "Trained a team of 12 players for the league",
        "Planned 3 world-classroom exchanges a year",
        "Wired 40 flats and led a team of 5",
    ],
)
def test_plain_words_are_left_alone(bullet: str) -> None:
    assert flagged(bullet) == []


def test_the_same_words_are_asked_about_once_and_three_in_all() -> None:
    assert len(flagged("Team player in a crew of 12", "A team-player among 9 cooks")) == 1
    many = ("Team player of 12", "Self-starter among 9", "Go-getter for 3 shops", "Hard-working cook of 80 meals")
    assert len(flagged(*many)) == 3


def test_the_summary_is_read_too() -> None:
    resume = resume_of("Wired 40 flats")
    resume = replace(resume, basics=replace(resume.basics, summary="Results-oriented electrician with a van."))
    (one,) = [one for one in suggested(resume) if one.rule == "buzzword"]
    assert (one.target, one.path) == ("basics.summary", "basics.summary")


def test_what_the_posting_asks_for_in_these_words_stays() -> None:
    resume = resume_of("Team player in a crew of 12 roofers")
    found = suggested(resume, matched(resume, "team player", "verbatim", "Team player"))
    assert not [one for one in found if one.rule == "buzzword"]


def test_a_line_in_another_language_is_left_alone() -> None:
    assert flagged("Als Team player mit der Planung und der Montage von 12 Dächern betraut") == []
