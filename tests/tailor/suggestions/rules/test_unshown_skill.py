from tailor.composition.tailored import tailor_resume
from tailor.model.answers import Answers, Fact
from tailor.model.suggestion import Suggestion
from tests.tailor.suggestions.test_suggest import matched, resume_of, suggested

RESUME = resume_of("Planned 30 events", skills=("Excel", "Canva"))


def found(answers: Answers = Answers()) -> list[Suggestion]:
    return [
        one for one in suggested(RESUME, matched(RESUME, "Canva", "verbatim", "Canva"), answers=answers) if one.terms
    ]


def test_a_listed_skill_that_no_bullet_shows_is_asked_about() -> None:
    (one,) = found()
    assert (one.rule, one.asks, one.text) == (
        "unshown-skill",
        "where",
        "You list Canva. Where did you use it, and for what?",
    )


def test_the_answer_is_offered_as_a_line_of_that_job_and_not_asked_for_again() -> None:
    answers = Answers(facts=(Fact("Canva", "have", "w1", "Made the flyers of 30 events with Canva"),))
    (one,) = found(answers)
    assert (one.kind, one.level, one.target) == ("add", "confirm", "w1.highlights")
    lines = tailor_resume(RESUME, (one,)).sections[0].entries[0].highlights  # type: ignore[union-attr]
    assert [line.text for line in lines][-1] == "Made the flyers of 30 events with Canva"


def test_an_answer_without_words_offers_nothing_and_ends_the_question() -> None:
    assert found(Answers(facts=(Fact("Canva", "have", "w1"),))) == []
    assert found(Answers(facts=(Fact("Canva", "no"),))) == []


def test_a_skill_that_a_bullet_shows_is_not_asked_about() -> None:
    resume = resume_of("Made 30 flyers with Canva", skills=("Excel", "Canva"))
    assert not [one for one in suggested(resume, matched(resume, "Canva", "verbatim", "Canva")) if one.terms]
