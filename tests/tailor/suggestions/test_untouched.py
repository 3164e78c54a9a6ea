"""The rules must leave alone what needs no change: good bullets, titles, lists, hopes, other languages."""

from collections.abc import Iterator
from itertools import count

import pytest

from tailor import flow
from tailor.analysis.matching import match
from tailor.composition.tailored import changes
from tailor.model.posting import Posting
from tailor.model.resume import (
    Award,
    Basics,
    Certificate,
    Education,
    Interest,
    Line,
    Publication,
    Resume,
    Section,
    Skill,
    Work,
)
from tailor.suggestions import suggest
from tests.tailor.suggestions import bullets_desk, bullets_hands, bullets_people
from tests.tailor.suggestions import untouched_bullets as bullets
from tests.tailor.suggestions import untouched_lines as lines
from tests.tailor.suggestions.bullets_trades import WORDING, Trade
from tests.tailor.suggestions.untouched_traps import TRAPS

TRADES = {trade.name: trade for part in (bullets_people, bullets_hands, bullets_desk) for trade in part.TRADES}
MOST_CHANGED = 6


def resumes() -> Iterator[tuple[str, Resume, Posting]]:
    """Return the lines in whole résumés, each with the posting of its trade."""
    numbers = count()
    for trade in TRADES.values():
        yield trade.name, _trade_resume(trade, numbers), flow.read_posting(trade.posting)
    postings = [flow.read_posting(TRADES[name].posting) for name in ("office", "software", "welding")]
    for place, summary in enumerate(lines.SUMMARIES):
        yield "summaries", Resume(basics=Basics(name="Robin Example", summary=summary)), postings[place % 3]
    yield "other places", _other_places(numbers), postings[0]
    foreign = Work(id="w1", name="Ulme", end_date="2020", highlights=_numbered(lines.OTHER_LANGUAGES, numbers))
    yield "other languages", Resume(sections=(Section(id="s1", kind="work", entries=(foreign,)),)), postings[0]


def test_at_most_six_of_two_hundred_good_lines_are_changed() -> None:
    changed = [
        (name, change.before, change.after)
        for name, resume, posting in resumes()
        for change in changes(
            resume, tuple(one for one in suggest(resume, posting, match(resume, posting)) if one.kind in WORDING)
        )
    ]
    assert len(changed) <= MOST_CHANGED, changed


def test_there_are_two_hundred_good_lines() -> None:
    good = [text for part in (bullets.FORMER, bullets.CURRENT) for texts in part.values() for text in texts]
    others = [text for name, texts in vars(lines).items() if name.isupper() for text in texts]
    assert len({*good, *others}) == 200


def test_lines_in_other_languages_are_left_alone_among_english_ones() -> None:
    trade = TRADES["office"]
    texts = (*lines.OTHER_LANGUAGES, *bullets.FORMER["office"], *bullets.FORMER["legal"], *bullets.FORMER["sales"])
    work = Work(id="w1", name="Elm Works", end_date="2021-05", highlights=_numbered(texts, count()))
    resume = Resume(sections=(Section(id="s1", kind="work", entries=(work,)),))
    posting = flow.read_posting(trade.posting)
    found = [one for one in suggest(resume, posting, match(resume, posting)) if one.kind in WORDING]
    assert not [(one.rule, one.after) for one in found if one.before in lines.OTHER_LANGUAGES]


@pytest.mark.parametrize("end", ["present", "2021-05"])
def test_a_first_word_that_only_looks_like_a_verb_is_left_alone(end: str) -> None:
    work = Work(id="w1", name="Elm Works", end_date=end, highlights=_numbered(TRAPS, count()))
    resume = Resume(sections=(Section(id="s1", kind="work", entries=(work,)),))
    found = [one for one in suggest(resume, Posting(), match(resume, Posting())) if one.kind in WORDING]
    assert not [(one.rule, one.before, one.after) for one in found]


def _trade_resume(trade: Trade, numbers: Iterator[int]) -> Resume:
    jobs = (("Oak & Partners", "present", bullets.CURRENT), ("Elm Works", "2021-05", bullets.FORMER))
    entries = tuple(
        Work(
            id=f"w{next(numbers)}",
            name=name,
            position=trade.position,
            end_date=end,
            highlights=_numbered(texts[trade.name], numbers),
        )
        for name, end, texts in jobs
    )
    sections = (Section(id="s1", kind="work", heading="Experience", entries=entries),)
    return Resume(basics=Basics(name="Robin Example"), sections=sections)


def _other_places(numbers: Iterator[int]) -> Resume:
    jobs = tuple(Work(id=f"w{next(numbers)}", position=text, end_date="2020") for text in lines.TITLES)
    works = tuple(Publication(id=f"p{next(numbers)}", name=text) for text in lines.WORKS)
    papers = tuple(Certificate(id=f"c{next(numbers)}", name=text) for text in lines.CERTIFICATES)
    skills = (Skill(id="k", keywords=_numbered(lines.SKILLS, numbers)),)
    school = (Education(id="e", institution="Elm College", highlights=_numbered(lines.EDUCATION, numbers)),)
    interests = tuple(Interest(id=f"i{next(numbers)}", name=text) for text in lines.INTERESTS)
    awards = tuple(Award(id=f"a{next(numbers)}", title=text) for text in lines.AWARDS)
    sections = (
        Section(id="s1", kind="work", heading="Experience", entries=jobs),
        Section(id="s2", kind="publications", heading="Publications", entries=works),
        Section(id="s3", kind="certificates", heading="Certificates", entries=papers),
        Section(id="s4", kind="skills", heading="Skills", entries=skills),
        Section(id="s5", kind="education", heading="Education", entries=school),
        Section(id="s6", kind="interests", heading="Interests", entries=interests),
        Section(id="s7", kind="awards", heading="Awards", entries=awards),
    )
    return Resume(basics=Basics(name="Robin Example"), sections=sections)


def _numbered(texts: tuple[str, ...], numbers: Iterator[int]) -> tuple[Line, ...]:
    return tuple(Line(f"l{next(numbers)}", text) for text in texts)
