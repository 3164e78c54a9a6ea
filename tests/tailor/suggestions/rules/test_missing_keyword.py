from dataclasses import replace

from tailor.model.answers import Answers, Fact
from tailor.model.match import Evidence, KeywordMatch, Passage
from tailor.model.suggestion import Suggestion
from tests.tailor.suggestions.test_suggest import matched, resume_of, suggested

RESUME = resume_of("Labelled 40 tickets by hand", skills=("Excel",))


def asked(*matches: KeywordMatch, answers: Answers = Answers()) -> list[Suggestion]:
    return [one for one in suggested(RESUME, *matches, answers=answers) if one.rule == "missing-keyword"]


def missing(term: str, tier: str = "required", kind: str = "tool") -> KeywordMatch:
    match = matched(RESUME, term, "missing", tier=tier)
    return replace(match, keyword=replace(match.keyword, kind=kind))  # type: ignore[arg-type]


def test_what_is_missing_is_asked_about_and_never_written() -> None:
    (one,) = asked(missing("TensorFlow"))
    assert (one.asks, one.terms, one.after) == ("have", ("TensorFlow",), "")


def test_a_line_that_comes_close_is_asked_about() -> None:
    near = replace(
        missing("text labelling"),
        state="implied",
        evidence=(Evidence(Passage("h0", 0, 8), "work[0].highlights[0]", "Labelled"),),
    )
    (one,) = asked(near)
    assert (one.asks, one.before) == ("shows", "Labelled 40 tickets by hand")


def test_plain_words_among_duties_and_fields_of_study_are_not_asked_about() -> None:
    assert asked(missing("operations", "responsibility", "knowledge"), missing("infrastructure", "", "skill")) == []
    assert asked(missing("wound care", "responsibility", "skill"), missing("Jira", "responsibility")) != []
    study = replace(
        missing("Computer Engineering", kind="knowledge"),
        state="implied",
        evidence=(Evidence(Passage("e1.area", 0, 16), "education[0].area", "Computer Science"),),
    )
    assert asked(study) == []


def test_an_answer_ends_the_question_and_offers_the_skill_or_the_line() -> None:
    for reply in ("no", "learning"):
        answers = Answers(facts=(Fact("TensorFlow", reply),))
        assert [one for one in suggested(RESUME, missing("TensorFlow"), answers=answers) if one.terms] == []
    have = Answers(facts=(Fact("TensorFlow", "have"),))
    (skill,) = [one for one in suggested(RESUME, missing("TensorFlow"), answers=have) if one.terms]
    assert (skill.kind, skill.level, skill.target, skill.text) == ("add", "confirm", "sk1.keywords", "TensorFlow")
    line = Answers(facts=(Fact("TensorFlow", "have", "w1", "Trained 2 models with TensorFlow"),))
    (bullet,) = [one for one in suggested(RESUME, missing("TensorFlow"), answers=line) if one.terms]
    assert (bullet.target, bullet.text) == ("w1.highlights", "Trained 2 models with TensorFlow")
    assert [one.path for one in bullet.evidence] == ["answers"]
