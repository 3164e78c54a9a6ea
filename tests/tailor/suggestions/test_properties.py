"""What must hold of every résumé: safe suggestions add nothing, and accepting and taking back know no order."""

import random
import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.analysis.matching import match
from tailor.composition.tailored import tailor_resume
from tailor.model.application import Application
from tailor.model.keyword import Keyword
from tailor.model.posting import Posting
from tailor.model.resume import BaseResume, Basics, Line, Resume, Section, Skill, Work
from tailor.model.suggestion import Edit, Suggestion
from tailor.storage.codec import encode
from tailor.suggestions import suggest
from tailor.suggestions.aliases import find_names, same_things
from tailor.suggestions.spelling import as_corrected
from tailor.verbs import find_lemmas, verb_of_noun
from tailor.vocabulary import load_table
from tailor.words import normal, singular, tokenize
from tests.tailor.suggestions import bullets_desk, bullets_hands, bullets_people, untouched_bullets, untouched_lines

TRADES = (*bullets_people.TRADES, *bullets_hands.TRADES, *bullets_desk.TRADES)
WEAK = tuple(bullet.text for trade in TRADES for bullet in trade.bullets)
GOOD = tuple(
    text for part in (untouched_bullets.FORMER, untouched_bullets.CURRENT) for some in part.values() for text in some
)
OTHERS = tuple(text for name, texts in vars(untouched_lines).items() if name.isupper() for text in texts)
TERMS = (
    *("Kubernetes", "Amazon Web Services", "PostgreSQL", "Scikit-learn", "natural language processing", "GAAP"),
    *("electronic health records", "human resources", "warehouse management system", "React Native", "HVAC"),
    *("Microsoft Excel", "continuous integration", "IEP", "WMS", "machine learning", "basic life support"),
)
HELD = (*("K8s", "AWS", "Postgres", "sklearn", "NLP", "EHR", "HR", "Excel", "docker", "github", "ML", "BLS"), "wiring")
FILLERS = {
    *("a", "an", "the", "to", "and", "for", "because", "various", "every", "by", "with"),
    *("used", "using", "use", "uses", "helped", "help", "helping", "contributed", "contribute", "contributing"),
    *("hourly", "daily", "nightly", "weekly", "monthly", "quarterly", "yearly", "annually", "regularly", "often"),
}
"""The words that the rules' tables put for longer ones ("in order to", "utilized", "worked on"), and articles."""


@st.composite
def mixed_lines(draw: st.DrawFn) -> str:
    """Return the beginning of one line with the end of another, as no writer of a rule would think of it."""
    one, other = draw(st.sampled_from((*WEAK, *GOOD, *OTHERS))), draw(st.sampled_from((*WEAK, *GOOD, *OTHERS)))
    first, second = one.split(), other.split()
    middle = draw(st.sampled_from(("", " and", ",", " to", " of", " with K8s and", " in order to", " by")))
    head = " ".join(first[: draw(st.integers(1, len(first)))])
    return f"{head}{middle} {' '.join(second[draw(st.integers(0, len(second) - 1)) :])}".strip()


@st.composite
def resumes(draw: st.DrawFn) -> Resume:
    """Return a résumé of two jobs and a list of skills, some of its lines real ones and some mixed."""
    texts = st.lists(st.one_of(mixed_lines(), st.sampled_from((*WEAK, *GOOD, *OTHERS))), min_size=1, max_size=5)
    jobs = tuple(
        Work(
            id=f"w{number}",
            name="Elm Works",
            position="Clerk",
            start_date="2004",
            end_date=end,
            highlights=tuple(Line(f"w{number}h{place}", text) for place, text in enumerate(draw(texts))),
        )
        for number, end in enumerate(
            (draw(st.sampled_from(("present", ""))), draw(st.sampled_from(("2009-05", "2022"))))
        )
    )
    keywords = draw(st.lists(st.sampled_from(HELD), unique=True, max_size=8))
    skills = Skill(id="k", keywords=tuple(Line(f"k{place}", text) for place, text in enumerate(keywords)))
    interests = Skill(id="k2", name="Other", keywords=(Line("k2a", "Teamwork"), Line("k2b", "chess")))
    sections = (
        Section(id="s1", kind="work", heading="Experience", entries=jobs),
        Section(id="s2", kind="skills", heading="Skills", entries=(skills, interests)),
    )
    return Resume(basics=Basics(name="Robin Example", label="Clerk", summary=draw(mixed_lines())), sections=sections)


postings = st.lists(st.sampled_from(TERMS), unique=True, max_size=8).map(
    lambda terms: Posting(keywords=tuple(Keyword(term, "tool", "required", 1.0) for term in terms))
)


def suggested(resume: Resume, posting: Posting) -> tuple[Suggestion, ...]:
    return suggest(resume, posting, match(resume, posting))


@pytest.mark.parametrize(
    ("before", "after", "new"),
    [
        ("Ran K8s", "Ran Kubernetes", set()),
        ("development of spring boot apps", "Developed Spring Boot apps", set()),
        ("Helped to setup lines", "Helped set up lines", set()),
        ("Trained nurses", "Trained 12 nurses", {"12"}),
        ("Trained nurses", "Trained nurses in Boston", {"in", "Boston"}),
        ("Helped to plan shifts", "Led planning of shifts", {"Led", "of"}),
    ],
)
def test_the_measure_of_what_is_new_sees_it(before: str, after: str, new: set[str]) -> None:
    assert news(before, after) == new


@settings(max_examples=60, deadline=None)
@given(resume=resumes(), posting=postings)
def test_no_safe_suggestion_adds_a_number_a_name_or_a_word(resume: Resume, posting: Posting) -> None:
    for one in suggested(resume, posting):
        if one.level == "safe" and one.kind != "ask":
            assert one.kind != "add"
            assert not news(one.before, one.after), (one.rule, one.before, one.after)


def test_no_safe_suggestion_adds_anything_to_the_lines_as_they_are() -> None:
    posting = Posting(keywords=tuple(Keyword(term, "tool", "required", 1.0) for term in TERMS))
    for end in ("present", "2020"):
        lines = tuple(Line(f"h{place}", text) for place, text in enumerate((*WEAK, *GOOD, *OTHERS)))
        work = Work(id="w1", name="Elm Works", end_date=end, highlights=lines)
        resume = Resume(sections=(Section(id="s1", kind="work", entries=(work,)),))
        added = {
            (one.rule, one.after, news(one.before, one.after))
            for one in suggested(resume, posting)
            if one.level == "safe" and one.kind != "ask" and news(one.before, one.after)
        }
        assert not added


@settings(max_examples=40, deadline=None)
@given(resume=resumes(), posting=postings, seed=st.integers(0, 2**32))
def test_any_subset_accepted_and_taken_back_in_any_order_gives_the_same_document(
    resume: Resume, posting: Posting, seed: int
) -> None:
    chance = random.Random(seed)
    offered = (*suggested(resume, posting), *own_changes(resume, chance))
    kept = [one for one in offered if chance.random() < 0.5]
    document = encoded(resume, tuple(kept))
    for _ in range(3):
        application = fresh(resume, posting).accept(*chance.sample(offered, len(offered)))
        gone = [one.id for one in offered if one not in kept]
        for identity in chance.sample(gone, len(gone)):
            application = application.take_back(identity)
        assert {one.id for one in application.accepted} == {one.id for one in kept}
        assert encoded(resume, application.accepted) == document


@settings(max_examples=40, deadline=None)
@given(resume=resumes(), posting=postings, seed=st.integers(0, 2**32))
def test_taking_everything_back_gives_the_original_bytes(resume: Resume, posting: Posting, seed: int) -> None:
    chance = random.Random(seed)
    offered = (*suggested(resume, posting), *own_changes(resume, chance))
    start = fresh(resume, posting)
    application = start.accept(*chance.sample(offered, len(offered)))
    assert application.base.resume == resume
    for one in chance.sample(offered, len(offered)):
        application = application.take_back(one.id)
    assert encode(application) == encode(start)
    assert encoded(resume, application.accepted) == encoded(resume, ())


def fresh(resume: Resume, posting: Posting) -> Application:
    """Return an application with nothing accepted."""
    return Application(id="a1", posting=posting, base=BaseResume(id="b1", version=1, resume=resume, name="Robin"))


def encoded(resume: Resume, accepted: tuple[Suggestion, ...]) -> bytes:
    """Return the tailored résumé as the library would write it."""
    return encode(BaseResume(id="b1", version=1, resume=tailor_resume(resume, accepted), name="Robin"))


def own_changes(resume: Resume, chance: random.Random) -> tuple[Suggestion, ...]:
    """Return changes of every kind that a user makes without a rule: words, order, hiding, adding, splitting."""
    job = resume.sections[0].entries[0]
    lines: tuple[Line, ...] = getattr(job, "highlights")  # noqa: B009
    order = tuple(line.id for line in chance.sample(lines, len(lines)))
    chosen = chance.choice(lines)
    cut = chance.choice(lines)
    blanks = [place for place, letter in enumerate(cut.text) if letter == " "]
    halves = tuple(Edit(place, place + 1, "\n") for place in blanks[len(blanks) // 2 :][:1])
    own = {"level": "safe", "rule": "own", "source": "user"}
    return (
        Suggestion(id="own1", kind="rewrite", target=chosen.id, before=chosen.text, text="My own words", **own),  # type: ignore[arg-type]
        Suggestion(id="own2", kind="move", target=f"{job.id}.highlights", order=order, **own),  # type: ignore[arg-type]
        Suggestion(id="own3", kind="move", target="sections", order=("s2", "s1"), **own),  # type: ignore[arg-type]
        Suggestion(id="own4", kind="hide", target=chance.choice((*order, "w1", "k2", "s2")), **own),  # type: ignore[arg-type]
        Suggestion(id="own5", kind="add", target=f"{job.id}.highlights", text="One more", after_id=order[0], **own),  # type: ignore[arg-type]
        Suggestion(id="own6", kind="add", target="k.keywords", text="welding", **own),  # type: ignore[arg-type]
        Suggestion(id="own7", kind="rewrite", target="add:own6", before="welding", text="Welding", **own),  # type: ignore[arg-type]
        Suggestion(id="own8", kind="split", target=cut.id, before=cut.text, edits=halves, **own),  # type: ignore[arg-type]
    )


def news(before: str, after: str) -> frozenset[str]:
    """Return what a text says that the one before does not, in any inflection, by another name or in other casing."""
    numbers = set(re.findall(r"\d+(?:[.,]\d+)*", after)) - set(re.findall(r"\d+(?:[.,]\d+)*", before))
    before = as_corrected(before, after)
    right = load_table("misspellings.json")
    known = said(before) | {form for word in said(before) & right.keys() for form in said(right[word])}
    names = names_in(before)
    casing = {word.casefold() for proper in load_table("casing.json").values() for word in proper.split()}
    split = {word for pair in pairs(after) if joined("".join(pair)) in known for word in pair}
    closed = {joined("".join(pair)) for pair in pairs(before)}
    words = {
        token.text
        for token in tokenize(after)
        if not forms(token.text) & (known | closed) and normal(token.text) not in names | FILLERS
        if token.text not in split
        if not (token.text.casefold() in casing and joined(token.text) in joined(before))
    }
    return frozenset(numbers | words)


def said(text: str) -> frozenset[str]:
    """Return every word of a text in every form."""
    return frozenset(form for token in tokenize(text) for form in forms(token.text))


def forms(word: str) -> frozenset[str]:
    """Return a word, its singular, its verb and the verb of its noun."""
    plain = normal(word)
    noun = verb_of_noun(plain) or verb_of_noun(singular(plain))
    parts = re.split(r"[-/']", plain)
    found = (plain, singular(plain), joined(plain), *find_lemmas(plain), *parts, noun.base if noun else "")
    return frozenset(form for form in found if form)


def names_in(text: str) -> frozenset[str]:
    """Return the words of all other names of the things that a text names."""
    keys = {other for name, _, _ in find_names(text) for other in same_things(name)}
    words = {word for key in keys for word in key.split()}
    return frozenset((*words, *(f"{word}s" for word in words)))


def pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Return every two words that stand side by side."""
    return tuple(pairwise(token.text for token in tokenize(text)))


def joined(text: str) -> str:
    """Return a text without case, blanks and marks."""
    return re.sub(r"\W", "", text.casefold())
