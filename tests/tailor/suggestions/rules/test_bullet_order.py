from dataclasses import replace

from tailor.composition.tailored import changes, tailor_resume
from tailor.model.match import KeywordMatch
from tailor.model.resume import Resume
from tailor.model.suggestion import Suggestion
from tests.tailor.suggestions.test_suggest import matched, resume_of, suggested

RESUME = resume_of("Planned 30 events", "Sold 200 tickets a week", "Kept the books in Datev", "Wrote 4 leaflets")


def moves(resume: Resume, *matches: KeywordMatch) -> list[Suggestion]:
    return [one for one in suggested(resume, *matches) if one.rule == "bullet-order"]


def test_what_answers_the_posting_comes_first_and_the_rest_keeps_its_order() -> None:
    (one,) = moves(RESUME, matched(RESUME, "Datev", "verbatim", "Datev"))
    assert (one.kind, one.level, one.target, one.path) == ("move", "safe", "w1.highlights", "work[0].highlights")
    assert one.order == ("h2", "h0", "h1", "h3")
    assert [evidence.text for evidence in one.evidence] == ["Kept the books in Datev"]
    assert [change.suggestions for change in changes(RESUME, (one,))] == [(one.id,)]
    assert tailor_resume(RESUME, ()) is RESUME


def test_a_plain_word_among_duties_moves_nothing() -> None:
    match = matched(RESUME, "books", "verbatim", "books", tier="responsibility")
    assert moves(RESUME, replace(match, keyword=replace(match.keyword, kind="knowledge"))) == []


def test_short_jobs_and_good_orders_stay() -> None:
    short = resume_of("Planned 30 events", "Kept the books in Datev")
    assert moves(short, matched(short, "Datev", "verbatim", "Datev")) == []
    assert moves(RESUME, matched(RESUME, "events", "verbatim", "events")) == []
    assert moves(RESUME) == []


def test_a_line_that_stays_general_goes_last() -> None:
    resume = resume_of("Was responsible for various office tasks", "Planned 30 events", "Kept the books in Datev")
    (one,) = moves(resume, matched(resume, "Datev", "verbatim", "Datev"))
    assert one.order == ("h2", "h1", "h0")
