"""File names by the user's pattern."""

import pytest

from tailor.errors import ExportFailed
from tailor.exporters.naming import LETTER, RESUME, document_words, name_by_pattern
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Resume
from tailor.model.wishes import PATTERN

PRIYA = Resume(basics=Basics(name="Priya Raman"))
META = Posting(title="Data Engineer", company="Meta")


def name(pattern, posting=META, what=RESUME, resume=PRIYA):
    return name_by_pattern(pattern, document_words(resume, what, posting, "2026-03-09"), "pdf")


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (PATTERN, "Priya Raman - Résumé - Meta.pdf"),
        ("", "Priya Raman - Résumé - Meta.pdf"),
        ("{company}_{name}_{what}", "Meta_Priya Raman_Résumé.pdf"),
        ("{date} {what} {title}", "2026-03-09 Résumé Data Engineer.pdf"),
        ("CV for {company}", "CV for Meta.pdf"),
        ("  {name}  ", "Priya Raman.pdf"),
        ("{what}/{name}", "Résumé Priya Raman.pdf"),
        ("CON", "CON document.pdf"),
    ],
)
def test_a_pattern_gives_a_name(pattern, expected):
    assert name(pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "posting", "expected"),
    [
        (PATTERN, Posting(title="Cook"), "Priya Raman - Résumé - Cook.pdf"),
        (PATTERN, Posting(), "Priya Raman - Résumé.pdf"),
        ("{company} - {name} - {what}", Posting(), "Priya Raman - Résumé.pdf"),
        ("{name} - for {company} - {what}", Posting(), "Priya Raman - Résumé.pdf"),
        ("{title}", Posting(), "Document.pdf"),
    ],
)
def test_what_nobody_knows_leaves_no_gap(pattern, posting, expected):
    assert name(pattern, posting) == expected


def test_a_name_with_a_dash_stays_whole():
    assert name(PATTERN, resume=Resume(basics=Basics(name="Ana - Lucía"))) == "Ana - Lucía - Résumé - Meta.pdf"


@pytest.mark.parametrize("pattern", ["{name}", "{company}, {date}", "my file"])
def test_a_letter_never_takes_the_resumes_name(pattern):
    assert name(pattern, what=LETTER) != name(pattern)
    assert name(pattern, what=LETTER).endswith(" - Letter.pdf")


def test_an_unknown_placeholder_is_named_with_those_there_are():
    with pytest.raises(ExportFailed, match=r"no \{firm\}\. Write one of \{name\}, \{what\}, \{company\}"):
        name("{name} - {firm}")
