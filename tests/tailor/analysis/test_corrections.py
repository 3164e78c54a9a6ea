"""What the user said about terms shows in a posting at once."""

import pytest

from tailor.analysis.corrections import clean_term, correct_keywords
from tailor.analysis.matching import match
from tailor.model.answers import Answers
from tailor.model.keyword import Keyword
from tailor.model.posting import Posting, Requirement
from tailor.model.resume import Line, Resume, Section, Skill

TEXT = "Requirements\nKnows Python and kanban boards.\nNice to have: Kanban board experience."
POSTING = Posting(
    text=TEXT,
    requirements=(
        Requirement("Knows Python and kanban boards", "required", (13, 43)),
        Requirement("Kanban board experience", "preferred", (59, 82)),
    ),
    keywords=(
        Keyword("Python", "tool", "required", 0.8, ((19, 25),)),
        Keyword("boards", "skill", "required", 0.4, ((37, 43),)),
    ),
    more_terms=("experience", "kanban board"),
)


def test_a_posting_nothing_was_said_about_stays_the_same_object() -> None:
    assert correct_keywords(POSTING, Answers()) is POSTING
    assert correct_keywords(POSTING, Answers().with_refused("coffee")) is POSTING


def test_a_refused_keyword_goes_in_every_number_and_letter_case() -> None:
    corrected = correct_keywords(POSTING, Answers().with_refused("Board"))
    assert [word.term for word in corrected.keywords] == ["Python"]


def test_an_own_keyword_is_found_wherever_it_stands_with_its_highest_tier() -> None:
    corrected = correct_keywords(POSTING, Answers().with_skill("Kanban board"))
    own = corrected.keywords[-1]
    assert (own.term, own.tier) == ("Kanban board", "required")
    assert [TEXT[start:end] for start, end in own.spans] == ["kanban boards", "Kanban board"]
    assert corrected.more_terms == ("experience",)


def test_an_own_keyword_that_is_there_already_or_nowhere_adds_nothing() -> None:
    assert correct_keywords(POSTING, Answers().with_skill("python").with_skill("Rust")) is POSTING


def test_a_corrected_tier_counts() -> None:
    corrected = correct_keywords(POSTING, Answers().with_tier("python", "preferred"))
    assert corrected.keywords[0].tier == "preferred"


def test_correcting_again_changes_nothing() -> None:
    answers = Answers().with_refused("boards").with_skill("kanban board").with_tier("Python", "responsibility")
    once = correct_keywords(POSTING, answers)
    assert correct_keywords(once, answers) is once


@pytest.mark.parametrize(
    ("selection", "term"),
    [
        (" • Kubernetes,", "Kubernetes"),
        ("the  Terraform.", "Terraform"),
        ("“C++”", "C++"),
        (".NET Core)", ".NET Core"),
        ("and data\nmodelling", "data modelling"),
        ("B.Sc.", "B.Sc."),
        ("CI/CD or", "CI/CD"),
        ("…", ""),
        ("12", ""),
        ("one two three four five six seven eight nine", ""),
        ("x" * 90, ""),
    ],
)
def test_a_selection_is_cleaned_to_its_words(selection: str, term: str) -> None:
    assert clean_term(selection) == term


def test_a_name_the_user_set_apart_matches_no_longer() -> None:
    resume = Resume(sections=(Section("s", "skills", "", (Skill(id="k", keywords=(Line("k1", "sklearn"),)),)),))
    posting = Posting(text="scikit-learn", keywords=(Keyword("scikit-learn", "tool", "required", 1.0, ((0, 12),)),))
    assert match(resume, posting).keywords[0].state == "variant"
    apart = Answers().with_difference("scikit-learn", "sklearn")
    assert match(resume, posting, apart).keywords[0].state == "missing"
