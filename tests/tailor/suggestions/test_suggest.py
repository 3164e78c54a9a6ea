import re
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.composition.tailored import tailor_resume
from tailor.model.answers import Answers, Fact
from tailor.model.keyword import Keyword
from tailor.model.lines import resume_lines
from tailor.model.match import Evidence, KeywordMatch, Matches, Passage, State
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Certificate, Line, Resume, Section, Skill, Work
from tailor.model.suggestion import Suggestion
from tailor.suggestions import suggest
from tailor.suggestions.aliases import find_names, name_key, same_things
from tailor.suggestions.as_json import suggestions_to_json
from tailor.suggestions.meaning import read_known
from tailor.suggestions.numbers import read_quantities
from tailor.vocabulary import load_table
from tailor.words import normal, tokenize
from tests.tailor.suggestions.bullets import PAST, PRESENT

BULLETS = [text for text, _ in (*PAST, *PRESENT)]


def resume_of(*bullets: str, end: str = "2020-05", skills: tuple[str, ...] = ()) -> Resume:
    lines = tuple(Line(f"h{number}", text) for number, text in enumerate(bullets))
    work = Work(id="w1", name="Elm Works", position="Clerk", end_date=end, highlights=lines)
    keywords = tuple(Line(f"k{number}", text) for number, text in enumerate(skills))
    sections = [Section(id="s1", kind="work", entries=(work,))]
    if skills:
        sections.append(Section(id="s2", kind="skills", entries=(Skill(id="sk1", keywords=keywords),)))
    return Resume(basics=Basics(name="Ida Example"), sections=tuple(sections))


def matched(resume: Resume, term: str, state: State, words: str = "", tier: str = "required") -> KeywordMatch:
    evidence = tuple(
        Evidence(Passage(line.id, found.start(), found.end()), line.path, found[0])
        for line in resume_lines(resume)
        if words and (found := re.search(re.escape(words), line.text, re.IGNORECASE))
    )
    return KeywordMatch(Keyword(term, "tool", tier, 1.0), state, evidence)  # type: ignore[arg-type]


def suggested(resume: Resume, *matches: KeywordMatch, answers: Answers = Answers()) -> tuple[Suggestion, ...]:
    return suggest(resume, Posting(), Matches(keywords=matches), answers)


def first_bullet(resume: Resume, accepted: tuple[Suggestion, ...]) -> str:
    return tailor_resume(resume, accepted).sections[0].entries[0].highlights[0].text  # type: ignore[union-attr]


def acceptable(suggestions: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    return tuple(one for one in suggestions if one.kind != "ask")


@pytest.mark.parametrize(("before", "after"), PAST)
def test_bullets_of_a_past_job_read_as_reviewed(before: str, after: str) -> None:
    resume = resume_of(before)
    assert first_bullet(resume, acceptable(suggested(resume))) == (after or before)


@pytest.mark.parametrize(("before", "after"), PRESENT)
def test_bullets_of_a_current_job_read_as_reviewed(before: str, after: str) -> None:
    resume = resume_of(before, end="present")
    assert first_bullet(resume, acceptable(suggested(resume))) == (after or before)


def _traced(word: str, source: str) -> bool:
    known = read_known(source)
    names = {other for name, _, _ in find_names(source) for other in same_things(name)}
    in_names = any(normal(word) in name.split() for name in names)
    in_casing = word in " ".join(load_table("casing.json").values())
    return known.means(word) or in_names or in_casing or word.casefold() in ("to", "contribute", "contributed")


@pytest.mark.parametrize("bullet", BULLETS)
@pytest.mark.parametrize("end", ["2020", "present", ""])
def test_nothing_safe_adds_a_number_a_name_or_a_word(bullet: str, end: str) -> None:
    for one in suggested(resume_of(bullet, end=end)):
        if one.level != "safe" or one.kind not in ("replace", "rewrite"):
            continue
        assert {q.key for q in read_quantities(one.after)} <= {q.key for q in read_quantities(bullet)}
        for token in tokenize(one.after):
            assert _traced(token.text, bullet), (token.text, one.after)


WORDS = st.sampled_from(
    (
        *(
            "Responsible for",
            "Worked on",
            "Assisted in",
            "managing",
            "training",
            "and",
            "planning",
            "the",
            "of",
            "staff",
        ),
        *("reports", "design", "python", "sklearn", "12", "by", "reviewing", "to", "Managed", ",", "various", "tasks"),
    )
)


@settings(max_examples=150, deadline=None)
@given(words=st.lists(WORDS, min_size=1, max_size=10))
def test_no_mix_of_words_brings_anything_new_as_safe(words: list[str]) -> None:
    bullet = " ".join(words)
    for one in suggested(resume_of(bullet)):
        if one.level == "safe" and one.kind == "replace":
            assert {q.key for q in read_quantities(one.after)} <= {q.key for q in read_quantities(bullet)}
            assert all(_traced(token.text, bullet) for token in tokenize(one.after)), one.after


def test_a_question_carries_no_wording_that_could_be_accepted() -> None:
    for one in suggested(resume_of(*BULLETS)):
        if one.level == "ask":
            assert one.kind == "ask"
            assert one.text.endswith("?")
            assert one.after == one.before
            assert not one.edits


def test_a_general_bullet_is_asked_about_and_not_reworded() -> None:
    suggestions = suggested(resume_of("Was responsible for various reporting tasks."))
    assert [(one.rule, one.kind) for one in suggestions] == [("vague", "ask")]


def test_three_numbers_are_asked_for_at_most() -> None:
    bullets = [f"Managed the {place} of the town hall" for place in ("kitchen", "garden", "library", "archive", "yard")]
    assert sum(one.rule == "metric" for one in suggested(resume_of(*bullets))) == 3


def test_an_alias_is_said_in_the_postings_words_with_the_products_own_casing() -> None:
    resume = resume_of("Labelled tickets with sklearn and spaCy", skills=("sklearn",))
    found = suggested(resume, matched(resume, "Scikit-learn", "variant", "sklearn"))
    mirrored = [one for one in found if one.rule == "alias"]
    assert [(one.level, one.after) for one in mirrored] == [
        ("safe", "Labelled tickets with scikit-learn and spaCy"),
        ("safe", "scikit-learn"),
    ]
    assert mirrored[0].terms == ("Scikit-learn",)
    assert mirrored[0].evidence[0].text == "sklearn"


def test_initials_stand_beside_what_they_mean() -> None:
    resume = resume_of("Trained NLP models for 3 clients")
    found = suggested(resume, matched(resume, "natural language processing", "variant", "NLP"))
    assert found[0].after == "Trained natural language processing (NLP) models for 3 clients"
    resume = resume_of("Trained natural language processing models for 3 clients")
    found = suggested(resume, matched(resume, "NLP", "variant", "natural language processing"))
    assert found[0].after == "Trained natural language processing (NLP) models for 3 clients"


def test_initials_of_one_thing_are_spelled_out_as_one_thing() -> None:
    resume = resume_of("Took part in 30 IEP meetings")
    found = suggested(resume, matched(resume, "Individualized Education Programs", "variant", "IEP"))
    assert found[0].after == "Took part in 30 Individualized Education Program (IEP) meetings"


def test_only_one_alias_a_bullet_is_mirrored() -> None:
    resume = resume_of("Ran K8s and Postgres for 3 teams")
    matches = (
        matched(resume, "PostgreSQL", "variant", "Postgres", tier="preferred"),
        matched(resume, "Kubernetes", "variant", "K8s"),
    )
    mirrored = [one.after for one in suggested(resume, *matches) if one.rule == "alias"]
    assert mirrored == ["Ran Kubernetes and Postgres for 3 teams"]


def test_an_inflected_form_is_not_mirrored() -> None:
    resume = resume_of("Reviewed code of 3 teams after A/B testing")
    assert suggested(resume, matched(resume, "code reviews", "variant", "Reviewed code")) == ()
    assert suggested(resume, matched(resume, "A/B tests", "variant", "A/B testing")) == ()


def test_several_suggestions_for_one_line_combine() -> None:
    resume = resume_of("Responsible for deploying K8s clusters and training operators on github")
    found = acceptable(suggested(resume, matched(resume, "Kubernetes", "variant", "K8s")))
    assert first_bullet(resume, found) == "Deployed Kubernetes clusters and trained operators on GitHub"
    assert len(found) == 3


def test_a_missing_keyword_is_asked_about_until_it_is_answered() -> None:
    resume = resume_of("Wired 40 flats", skills=("wiring",))
    missing = matched(resume, "TensorFlow", "missing")
    (question,) = suggested(resume, missing)
    assert (question.rule, question.kind, question.terms) == ("missing-keyword", "ask", ("TensorFlow",))
    for reply in ("learning", "no"):
        answers = Answers(facts=(Fact("TensorFlow", reply),))  # type: ignore[arg-type]
        assert suggested(resume, missing, answers=answers) == ()


def test_a_confirmed_keyword_is_offered_for_the_skills() -> None:
    resume = resume_of("Wired 40 flats", skills=("wiring",))
    answers = Answers(facts=(Fact("tensorflow", "have"),))
    (addition,) = suggested(resume, matched(resume, "Tensorflow", "missing"), answers=answers)
    assert (addition.kind, addition.level, addition.verdict) == ("add", "confirm", "pass")
    assert addition.evidence[0].path == "answers"
    skills = tailor_resume(resume, (addition,)).sections[1].entries[0]
    assert [line.text for line in skills.keywords] == ["wiring", "TensorFlow"]  # type: ignore[union-attr]


def test_a_confirmed_keyword_goes_to_its_job_in_the_users_own_words() -> None:
    resume = resume_of("Wired 40 flats")
    fact = Fact("Revit", "have", entry="w1", words="Drew the wiring plans in Revit.")
    (addition,) = suggested(resume, matched(resume, "Revit", "missing"), answers=Answers(facts=(fact,)))
    bullets = tailor_resume(resume, (addition,)).sections[0].entries[0].highlights  # type: ignore[union-attr]
    assert bullets[-1].text == "Drew the wiring plans in Revit."


def test_nobody_is_asked_for_what_the_posting_takes_something_else_instead_of() -> None:
    resume = resume_of("Wired 40 flats")
    spared = replace(matched(resume, "Oracle", "missing"), spared=True)
    assert suggested(resume, spared) == ()
    assert [one.kind for one in suggested(resume, spared, answers=Answers((Fact("Oracle", "have"),)))] == ["add"]


def test_evidence_nearby_is_shown_with_its_question() -> None:
    resume = resume_of("Fine-tuned BERT on 2,000 letters")
    (question,) = suggested(resume, matched(resume, "NLP", "implied", "BERT"))
    assert question.text == "The posting asks for NLP. Does this line show it?"
    assert question.target == "h0"


def test_a_listed_skill_that_no_bullet_shows_is_asked_about() -> None:
    resume = resume_of("Wired 40 flats", skills=("Revit",))
    (question,) = suggested(resume, matched(resume, "Revit", "verbatim", "Revit"))
    assert (question.rule, question.target) == ("unshown-skill", "k0")


def test_nobody_is_asked_where_they_used_a_certificate_or_a_language() -> None:
    resume = resume_of("Wired 40 flats")
    listed = Section(id="s3", kind="certificates", entries=(Certificate(id="c1", name="ACLS"),))
    resume = replace(resume, sections=(*resume.sections, listed))
    assert suggested(resume, matched(resume, "ACLS", "verbatim", "ACLS")) == ()
    resume = resume_of("Wired 40 flats", skills=("Spanish",))
    spanish = matched(resume, "Spanish", "verbatim", "Spanish")
    assert suggested(resume, replace(spanish, keyword=replace(spanish.keyword, kind="language"))) == ()


def test_relevant_bullets_move_up_and_a_general_one_moves_down() -> None:
    resume = resume_of("Did various tasks", "Wired 40 flats", "Drew 12 plans in Revit", "Cleaned 3 vans")
    found = suggested(resume, matched(resume, "Revit", "verbatim", "Revit"))
    (move,) = [one for one in found if one.kind == "move"]
    assert (move.level, move.order) == ("safe", ("h2", "h1", "h3", "h0"))


def test_bullets_stay_where_nothing_answers_the_posting() -> None:
    assert not [one for one in suggested(resume_of("Wired flats", "Drew plans", "Cleaned vans")) if one.kind == "move"]


def test_what_the_user_never_wants_to_see_again_stays_away() -> None:
    resume = resume_of("Managing a team of 5 electricians")
    (only,) = suggested(resume)
    assert suggested(resume, answers=Answers(never=(only.id,))) == ()
    assert suggested(resume, answers=Answers(never=("tense",))) == ()


def test_a_new_analysis_finds_the_same_suggestions() -> None:
    resume = resume_of(*BULLETS)
    assert suggested(resume) == suggested(resume)


def test_every_suggestion_has_a_reason_and_evidence() -> None:
    resume = resume_of(*BULLETS, skills=("sklearn", "K8s"))
    found = suggested(resume, matched(resume, "Kubernetes", "variant", "K8s"), matched(resume, "Go", "missing"))
    for one in found:
        assert one.reason.endswith((".", "?"))
        assert one.evidence or one.rule == "missing-keyword"
        assert one.target
        assert one.path


def test_the_most_useful_comes_first() -> None:
    resume = resume_of("Managing 3 clusters", "Ran K8s for 3 teams")
    rules = [one.rule for one in suggested(resume, matched(resume, "Kubernetes", "variant", "K8s"))]
    assert rules.index("alias") < rules.index("tense")


def test_suggestions_print_as_json() -> None:
    resume = resume_of("Managing a team of 5 electricians")
    (shown,) = suggestions_to_json(suggested(resume))["suggestions"]
    assert shown["path"] == "work[0].highlights[0]"
    assert (shown["kind"], shown["level"], shown["rule"], shown["verdict"]) == ("replace", "safe", "tense", "pass")
    assert (shown["before"], shown["after"]) == (
        "Managing a team of 5 electricians",
        "Managed a team of 5 electricians",
    )
    assert shown["evidence"] == [
        {"path": "work[0].highlights[0]", "start": 0, "end": 33, "text": "Managing a team of 5 electricians"}
    ]


def test_names_of_one_thing_are_known_by_their_key() -> None:
    assert name_key("scikit-learn") in same_things(name_key("sklearn"))
    assert name_key("BSN") not in same_things(name_key("BA"))


def test_a_resume_four_times_as_long_takes_about_four_times_as_long() -> None:
    def seconds(count: int, word: str) -> float:
        resume = resume_of(*(f"Managing {number} {word} in {number + 7} halls" for number in range(count)))
        begin = time.perf_counter()
        suggested(resume)
        return time.perf_counter() - begin

    seconds(5, "tables")
    assert seconds(200, "crates") < 10 * seconds(50, "pallets")
