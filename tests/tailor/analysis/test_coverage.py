"""Coverage counts each thing asked for once, by what the résumé says and not by how often it says it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor.analysis.matching import match
from tailor.model.keyword import Keyword
from tailor.model.posting import Posting, Requirement
from tests.tailor.analysis.samples import resume_of

TEXT = "You bring Python and SQL.\nExperience with NetSuite or SAP.\nForklift licence a plus.\nYou are a team player."
TERMS = ("Python", "SQL", "NetSuite", "SAP", "Forklift licence", "team player")
LINES = (
    "Reports in Python and SQL",
    "Python, Python, Python",
    "Moved the ledger to SAP",
    "Forklift licence since 2019",
    "A team player",
    "Sang in a choir",
)


def asked(repeats: int = 1) -> Posting:
    """Return a posting of four requirements whose keywords stand in it this many times."""
    text = "\n".join([TEXT] * repeats)
    requirements = tuple(
        Requirement(line, tier, (TEXT.index(line), TEXT.index(line) + len(line)))
        for line, tier in zip(TEXT.split("\n"), ("required", "required", "preferred", "required"), strict=True)
    )
    keywords = []
    for term in TERMS:
        starts = [TEXT.index(term) + number * (len(TEXT) + 1) for number in range(repeats)]
        spans = tuple((start, start + len(term)) for start in starts)
        keywords.append(Keyword(term, "soft" if term == "team player" else "tool", "required", 1.0, spans))
    return Posting(text=text, requirements=requirements, keywords=tuple(keywords))


@given(st.lists(st.sampled_from(LINES), max_size=6), st.integers(2, 4))
def test_repeating_lines_of_the_resume_raises_nothing(lines: list[str], times: int) -> None:
    once, often = resume_of(*lines), resume_of(*lines * times)

    assert match(often, asked()).coverage == match(once, asked()).coverage


@given(st.lists(st.sampled_from(LINES), max_size=6), st.integers(2, 4))
def test_a_keyword_that_the_posting_repeats_counts_once(lines: list[str], times: int) -> None:
    resume = resume_of(*lines)

    assert match(resume, asked(times)).coverage == match(resume, asked()).coverage


@given(st.lists(st.sampled_from(LINES), max_size=6), st.sampled_from(LINES))
def test_another_line_never_lowers_the_counts(lines: list[str], line: str) -> None:
    before, after = match(resume_of(*lines), asked()).coverage, match(resume_of(*lines, line), asked()).coverage

    for old, new in ((before.required, after.required), (before.preferred, after.preferred)):
        assert new[0] >= old[0]
        assert new[1] == old[1]
    assert after.keywords[0] >= before.keywords[0]


def test_soft_skills_are_in_no_count_of_keywords() -> None:
    with_soft = match(resume_of("A team player"), asked())

    assert with_soft.coverage.keywords[0] == 0
    assert [each.state for each in with_soft.keywords if each.keyword.kind == "soft"] == ["verbatim"]


def test_alternatives_are_one_thing_asked_for() -> None:
    with_one = match(resume_of("Moved the ledger to SAP"), asked()).coverage
    with_both = match(resume_of("SAP and NetSuite"), asked()).coverage
    with_none = match(resume_of("Sang in a choir"), asked()).coverage

    assert (with_one.required, with_one.keywords) == ((1, 3), (1, 4))
    assert (with_both.required, with_both.keywords) == ((1, 3), (1, 4))
    assert (with_none.required, with_none.keywords) == ((0, 3), (0, 4))


def test_every_met_requirement_has_its_evidence() -> None:
    matches = match(resume_of(*LINES), asked())

    assert all(each.evidence for each in matches.requirements if each.state in ("verbatim", "variant"))
    assert all(each.evidence for each in matches.keywords if each.state != "missing")


@pytest.mark.parametrize("other", ["Python", "python", "Python 3"])
def test_a_second_name_of_a_keyword_adds_nothing(other: str) -> None:
    posting, resume = asked(), resume_of("Reports in Python")
    doubled = replace(posting, keywords=(*posting.keywords, Keyword(other, "tool", "required", 1.0)))

    assert match(resume, doubled).coverage == match(resume, posting).coverage
