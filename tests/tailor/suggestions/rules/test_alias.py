import pytest

from tailor.model.match import Matches
from tailor.model.posting import Posting
from tailor.model.suggestion import Suggestion
from tailor.suggestions import suggest
from tests.tailor.suggestions.test_suggest import matched, resume_of


def mirrored(bullet: str, term: str, words: str, posting: str = "") -> list[Suggestion]:
    resume = resume_of(bullet)
    found = suggest(resume, Posting(text=posting), Matches(keywords=(matched(resume, term, "variant", words),)))
    return [one for one in found if one.rule == "alias"]


@pytest.mark.parametrize(
    ("bullet", "term", "words", "after"),
    [
        ("Ran 40 services on AWS", "Amazon Web Services", "AWS", "Ran 40 services on Amazon Web Services (AWS)"),
        ("Wrote to the HR manager", "human resources", "HR", "Wrote to the human resources (HR) manager"),
        ("Ran 3 K8s clusters", "Kubernetes", "K8s", "Ran 3 Kubernetes clusters"),
        ("Labelled tickets with sklearn", "Scikit-learn", "sklearn", "Labelled tickets with scikit-learn"),
    ],
)
def test_the_postings_words_are_written_letter_for_letter(bullet: str, term: str, words: str, after: str) -> None:
    (one,) = mirrored(bullet, term, words)
    assert (one.level, one.verdict, one.after) == ("safe", "pass", after)


@pytest.mark.parametrize(
    ("bullet", "term", "words"),
    [
        ("Built the CI/CD pipeline of 3 teams", "continuous integration", "CI/CD"),
        ("Kept HACCP logs of 2 kitchens", "Hazard Analysis and Critical Control Points", "HACCP"),
        ("Built Excel pivot tables for 4 teams", "Microsoft Excel", "Excel"),
        ("Welded 30 frames with GMAW and GTAW", "gas metal arc welding", "GMAW"),
        ("Wrote 30 IEP's a year", "Individualized Education Programs", "IEP"),
        ("Ran services (AWS) for 3 teams", "Amazon Web Services", "AWS"),
    ],
)
def test_a_name_stays_where_another_would_read_badly_or_say_less(bullet: str, term: str, words: str) -> None:
    assert mirrored(bullet, term, words) == []


def test_initials_that_the_posting_gives_too_need_no_long_form() -> None:
    posting = "You write Individualized Education Programs (IEPs)."
    assert mirrored("Wrote 30 IEPs a year", "Individualized Education Programs", "IEPs", posting) == []
