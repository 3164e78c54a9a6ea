"""Postings of ten trades in German, French and Spanish: facts, tiers, hard conditions and boilerplate, line by line."""

import pytest

from tailor.analysis.keyword_lines import keyword_lines
from tailor.analysis.posting import read_posting
from tests.tailor.analysis.postings.marked import TIERS, MarkedPosting, marked_postings

POSTINGS = marked_postings()
each_posting = pytest.mark.parametrize("marked", POSTINGS, ids=lambda marked: marked.name)


def test_there_are_ten_trades_in_each_language() -> None:
    assert len(POSTINGS) == 30
    assert {marked.name[:2] for marked in POSTINGS} == {"de", "es", "fr"}


@each_posting
def test_language_title_and_facts_are_found(marked: MarkedPosting) -> None:
    posting = read_posting(marked.text)
    assert posting.language == marked.name[:2]
    assert {name: getattr(posting, name)[: len(value)] for name, value in marked.facts.items()} == marked.facts
    assert posting.title == marked.facts["title"]


@each_posting
def test_each_requirement_has_its_tier_and_nothing_else_is_one(marked: MarkedPosting) -> None:
    posting = read_posting(marked.text)
    for mark, tier in TIERS.items():
        assert [each.text for each in posting.requirements if each.tier == tier] == marked.words(mark)


@each_posting
def test_hard_conditions_are_found_where_they_stand(marked: MarkedPosting) -> None:
    found = {each.text: {one.kind for one in each.filters} for each in read_posting(marked.text).requirements}
    wanted = {words: set(kinds) for mark, words, kinds in marked.bare_lines if mark in TIERS}
    assert found == wanted


@each_posting
def test_boilerplate_gives_no_keywords(marked: MarkedPosting) -> None:
    posting = read_posting(marked.text)
    places = [(line.start, line.end) for line in keyword_lines(posting)]
    for words in marked.words("b"):
        middle = posting.text.index(words) + len(words) // 2
        assert not any(start <= middle < end for start, end in places), words
