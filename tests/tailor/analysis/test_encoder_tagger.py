import pytest

from tailor.analysis.encoder_tagger import encoder_tagger
from tailor.analysis.keyword_lines import KeywordLine, keyword_lines
from tailor.analysis.posting import read_posting

POSTING = """Data Engineer
Northwind Example Ltd

Requirements
- At least three years of experience with Python and PostgreSQL
- Working knowledge of Docker, Kubernetes and Terraform
- You communicate clearly and enjoy working with other teams

We offer
- Free fruit and a gym
"""


@pytest.fixture(scope="module")
def tagged():
    return encoder_tagger().tag(keyword_lines(read_posting(POSTING)))


def likely(tagged, label):
    return {
        token.text
        for line in tagged
        for token, (begins, goes_on) in zip(line.tokens, line.chances[label], strict=True)
        if begins + goes_on >= 0.5
    }


def test_knowledge_is_told_from_the_words_around_it(tagged):
    found = likely(tagged, "K")
    assert {"Python", "PostgreSQL", "Docker", "Kubernetes", "Terraform"} <= found
    assert not found & {"years", "least", "Northwind", "and", "enjoy", "fruit"}


def test_what_somebody_does_is_a_skill(tagged):
    assert "communicate" in likely(tagged, "S")


def test_every_token_has_chances_that_are_no_more_than_certain(tagged):
    for line in tagged:
        for chances in line.chances.values():
            assert len(chances) == len(line.tokens)
            assert all(begins >= 0 and goes_on >= 0 and begins + goes_on <= 1.001 for begins, goes_on in chances)


def test_lines_come_back_in_the_order_given():
    lines = [KeywordLine("Knows SQL", 90, "required"), KeywordLine("", 50, ""), KeywordLine("Analyst", 0, "")]
    tagged = encoder_tagger().tag(lines)
    assert [each.line for each in tagged] == lines
    assert tagged[1].tokens == ()
    assert encoder_tagger().tag([]) == ()


def test_a_hostile_paste_is_tagged_in_part():
    lines = [KeywordLine("weld " * 400, 0, ""), *(KeywordLine("weld " * 90, 2000 + i, "") for i in range(300))]
    tagged = encoder_tagger().tag(lines)
    assert len(tagged) == 301
    assert tagged[-1].chances["K"][0] == (0.0, 0.0)
