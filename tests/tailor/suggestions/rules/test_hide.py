from dataclasses import replace
from itertools import combinations, permutations

from tailor.composition.tailored import changes, tailor_resume
from tailor.model.match import KeywordMatch, Matches
from tailor.model.posting import Posting
from tailor.model.resume import Education, Interest, Line, Reference, Resume, Section, Work
from tailor.model.suggestion import Suggestion
from tailor.suggestions import suggest
from tests.tailor.suggestions.test_suggest import matched, resume_of, suggested


def with_extras(resume: Resume) -> Resume:
    interests = Section(
        "s8", "interests", "Interests", (Interest(id="i1", name="Chess", keywords=(Line("i1k", "Go"),)),)
    )
    references = Section("s9", "references", "References", (Reference(id="r1", reference="Available on request"),))
    return replace(resume, sections=(*resume.sections, interests, references))


def jobs(*years: tuple[str, str]) -> Resume:
    entries = tuple(
        Work(id=f"w{number}", name="Elm Works", position="Clerk", start_date=start, end_date=end)
        for number, (start, end) in enumerate(years)
    )
    return Resume(sections=(Section("s1", "work", "Work", entries),))


def hides(resume: Resume, *matches: KeywordMatch) -> list[Suggestion]:
    return [one for one in suggested(resume, *matches) if one.kind == "hide"]


def test_interests_and_references_may_stay_away() -> None:
    resume = with_extras(resume_of("Wired 40 flats"))
    found = hides(resume, matched(resume, "Revit", "missing"))
    assert {(one.target, one.level, one.path, one.before) for one in found} == {
        ("s8", "confirm", "interests", "Interests: Chess, Go"),
        ("s9", "confirm", "references", "References: Available on request"),
    }
    assert [section.id for section in tailor_resume(resume, tuple(found)).sections] == ["s1"]
    assert all(one.evidence and one.reason.endswith(".") for one in found)


def test_interests_that_answer_the_posting_stay() -> None:
    resume = with_extras(resume_of("Wired 40 flats"))
    assert [one.target for one in hides(resume, matched(resume, "chess", "verbatim", "Chess"))] == ["s9"]


def test_nothing_stays_away_without_a_posting_or_where_it_asks_for_them() -> None:
    resume = with_extras(resume_of("Wired 40 flats"))
    assert hides(resume) == []
    matches = Matches(keywords=(matched(resume, "Revit", "missing"),))
    found = suggest(resume, Posting(text="Revit. Please name two references."), matches)
    assert not [one for one in found if one.kind == "hide"]


def test_a_job_of_long_ago_that_shows_nothing_wanted_may_stay_away() -> None:
    resume = jobs(("2020", "present"), ("2012", "2020"), ("2006", "2012"), ("2001-03", "2004-11"))
    found = hides(resume, matched(resume, "Revit", "missing"))
    assert [(one.target, one.path, one.before) for one in found] == [("w3", "work[3]", "Clerk, Elm Works")]


def test_a_job_stays_if_it_is_recent_wanted_undated_or_one_of_few() -> None:
    revit = matched(jobs(), "Revit", "missing")
    assert hides(jobs(("2020", "present"), ("2012", "2020"), ("2010", "2012"), ("2006", "2010")), revit) == []
    assert hides(jobs(("2020", "present"), ("2012", "2020"), ("1999", "2001")), revit) == []
    assert hides(jobs(("2020", "present"), ("2012", "2020"), ("2010", "2012"), ("1999", "")), revit) == []
    old = jobs(("2020", "present"), ("2012", "2020"), ("2006", "2012"), ("2001", "2004"))
    assert hides(old, matched(old, "clerk", "verbatim", "Clerk")) == []


def test_any_changes_in_any_order_give_the_same_document_and_back() -> None:
    resume = with_extras(
        resume_of(
            "Wired 40  flats", "Cleaned 3 vans", "Drew 12 plans in Revit", skills=("Word", "Excel", "Access", "Revit")
        )
    )
    found = [one for one in suggested(resume, matched(resume, "Revit", "verbatim", "Revit")) if one.kind != "ask"]
    assert {one.kind for one in found} == {"replace", "move", "hide"}
    for size in range(1, len(found) + 1):
        for subset in combinations(found, size):
            documents = [tailor_resume(resume, order) for order in permutations(subset)]
            assert all(document == documents[0] for document in documents)
            assert documents[0] != resume
            explained = {identity for change in changes(resume, subset) for identity in change.suggestions}
            assert explained == {one.id for one in subset}
    assert tailor_resume(resume, ()) is resume


def test_a_school_may_stay_away_where_there_is_a_degree() -> None:
    school = Education(id="e2", institution="Elm High School", study_type="Diploma")
    degree = Education(id="e1", institution="Elm College", study_type="B.Sc.", area="Biology")
    resume = resume_of("Wired 40 flats")
    both = replace(resume, sections=(*resume.sections, Section("s7", "education", "Education", (degree, school))))
    (one,) = hides(both, matched(both, "Revit", "missing"))
    assert (one.target, one.level, one.before) == ("e2", "confirm", "Diploma, Elm High School")
    alone = replace(resume, sections=(*resume.sections, Section("s7", "education", "Education", (school,))))
    assert hides(alone, matched(alone, "Revit", "missing")) == []
    asked = Posting(text="A high school diploma is a must.")
    assert not [
        one for one in suggest(both, asked, Matches((matched(both, "Revit", "missing"),))) if one.kind == "hide"
    ]
