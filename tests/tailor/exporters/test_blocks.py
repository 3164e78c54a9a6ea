from dataclasses import replace

import pytest

from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.document import Document, paragraphs
from tailor.exporters.readable import clean
from tailor.model.lines import resume_lines
from tailor.model.resume import Custom, Education, Line, Location, Resume, Section, Work
from tests.tailor.exporters.people import BASICS, LETTER, ONE_PAGE, POSTING, TWO_PAGES, generated


def said(document: Document) -> dict[str, str]:
    """Return the text of each line id over all blocks."""
    texts: dict[str, str] = {}
    for block in document.blocks:
        for span in (*block.spans, *block.right):
            if span.line:
                texts[span.line] = f"{texts.get(span.line, '')} {span.text}".strip().removesuffix(":")
    return texts


def shown(document: Document) -> list[tuple[str, str]]:
    return [(block.role, block.text) for block in document.blocks]


@pytest.mark.parametrize("resume", [ONE_PAGE, TWO_PAGES, *(generated(seed) for seed in range(60))])
def test_every_line_of_the_resume_ends_up_in_a_block(resume, classic):
    texts = said(resume_blocks(resume, classic))
    for line in resume_lines(resume):
        expected = " ".join(paragraphs(line.text))
        assert texts.get(line.id, "") == expected.removesuffix(":"), line


def test_bullets_keep_the_order_of_the_resume(classic):
    document = resume_blocks(TWO_PAGES, classic)
    bullets = [block.spans[0].line for block in document.blocks if block.role == "bullet"]
    assert bullets == [line.id for line in resume_lines(TWO_PAGES) if line.id in set(bullets)]


def test_an_entry_has_its_dates_and_place_at_the_right(classic):
    document = resume_blocks(ONE_PAGE, classic)
    entry, detail = (block for block in document.blocks if block.group == "w1" and block.role in ("entry", "detail"))
    assert (entry.spans[0].text, entry.right[0].text) == ("Żuraw Harbour Systems", "Mar 2021 – Present")
    assert (detail.spans[0].text, detail.right[0].text) == ("Senior Platform Engineer", "Gdańsk, Poland")
    assert entry.spans[0].link == "https://zuraw.example.com"


def test_a_template_can_put_the_position_first(classic):
    options = replace(classic.options, entry="position-first")
    document = resume_blocks(ONE_PAGE, replace(classic, options=options))
    assert ("entry", "Senior Platform Engineer Mar 2021 – Present") in shown(document)
    assert ("entry", "MSc in Computer Science 2012 – 2014") in shown(document)


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (Work(id="w", position="Cook"), [("entry", "Cook")]),
        (Work(id="w", location="Oslo", start_date="2020"), [("entry", "Oslo 2020")]),
        (Work(id="w", name="Inn", location="Oslo"), [("entry", "Inn"), ("detail", "Oslo")]),
        (Work(id="w", end_date="2020-02"), [("entry", "Feb 2020")]),
        (Education(id="w", area="Law", score="Distinction"), [("entry", "Law"), ("inline", "Distinction")]),
        (Education(id="w", area="Law", score="9.1"), [("entry", "Law"), ("inline", "Grade: 9.1")]),
        (Custom(id="w", highlights=(Line("a", "One."),)), [("text", "One.")]),
        (Custom(id="w", highlights=(Line("a", "One."), Line("b", "Two."))), [("bullet", "One."), ("bullet", "Two.")]),
    ],
)
def test_an_entry_that_lacks_something_closes_ranks(entry, expected, classic):
    kind = {Work: "work", Education: "education", Custom: "custom"}[type(entry)]
    resume = Resume(sections=(Section("s", kind, "Part", (entry,)),))
    assert shown(resume_blocks(resume, classic)) == [("section", "Part"), *expected]


def test_skills_stand_with_their_labels_and_names_alone_run_on(classic):
    texts = [text for role, text in shown(resume_blocks(ONE_PAGE, classic)) if role in ("inline", "text")]
    assert "Languages: Python, SQL, C++, C#, Scala, Bash, TypeScript" in texts
    assert "Platforms (advanced): Flink, Spark, Kafka, dbt, AWS" in texts
    assert "Mentoring" in texts
    assert "Data modelling, CI/CD, cost management" in texts
    assert "Polish (native), Swedish" in texts


def test_headings_are_the_resumes_own_else_in_its_language(classic):
    headings = [text for role, text in shown(resume_blocks(ONE_PAGE, classic)) if role == "section"]
    assert headings == ["Summary", "Experience", "Education", "Skills & Tools", "Languages"]
    german = [
        text for role, text in shown(resume_blocks(replace(ONE_PAGE, language="de"), classic)) if role == "section"
    ]
    assert (german[0], german[-1]) == ("Profil", "Sprachen")


def test_a_section_without_content_has_no_heading(classic):
    resume = Resume(basics=BASICS, sections=(Section("s", "work", "Experience", (Work(id="w"),)),))
    assert "Experience" not in [text for _, text in shown(resume_blocks(resume, classic))]


def test_contacts_are_linked_and_balanced_over_lines(classic):
    lines = [block for block in resume_blocks(ONE_PAGE, classic).blocks if block.role == "contact"]
    links = [span.link for block in lines for span in block.spans if span.link]
    assert [block.text for block in lines] == [
        "Gdańsk, PL  ·  lucja.oberg@example.com  ·  +48 22 555 01 42",
        "lucja.example.com  ·  linkedin.com/in/lucjaoberg  ·  github.com/lucjao",
    ]
    assert links[:2] == ["mailto:lucja.oberg@example.com", "tel:+48225550142"]


def test_a_name_too_long_for_its_line_gets_smaller(classic):
    name = "Maximiliana Wolkenstein-Hohenlohe-Langenburg"
    block = resume_blocks(replace(ONE_PAGE, basics=replace(BASICS, name=name)), classic).blocks[0]
    assert 0.75 * classic.roles.name.size <= block.size < classic.roles.name.size
    assert resume_blocks(ONE_PAGE, classic).blocks[0].size == 0


def test_a_letter_stands_under_the_same_letterhead(classic):
    resume, letter = (
        resume_blocks(ONE_PAGE, classic),
        letter_blocks(LETTER, ONE_PAGE, POSTING, classic, date="2026-03-09"),
    )
    assert letter.blocks[:4] == resume.blocks[:4]
    assert [block.text for block in letter.blocks[4:]] == [
        "9 March 2026",
        "Havbris Shipping A/S",
        "Dear hiring team,",
        "You ask for “experience with event-driven pipelines”. I redesigned the nightly batch as event-driven "
        "micro-batches in C++ and Python.",
        "I would be glad to talk about it.",
        "Kind regards,",
        "Łucja Öberg-Doğan",
    ]


def test_the_users_own_wording_of_a_letter_counts_alone(classic):
    letter = replace(LETTER, edited="First.\n\nSecond.")
    texts = [block.text for block in letter_blocks(letter, ONE_PAGE, POSTING, classic).blocks if block.role == "letter"]
    assert texts == ["First.", "Second.", "Kind regards,"]


@pytest.mark.parametrize(
    ("basics", "page"),
    [
        (replace(BASICS, location=Location(city="Seattle", region="WA"), phone="(206) 555-0148"), "Letter"),
        (replace(BASICS, location=Location(city="Toronto", country_code="CA"), phone=""), "Letter"),
        (replace(BASICS, location=Location(city="Austin, TX"), phone=""), "Letter"),
        (replace(BASICS, location=Location(city="Berlin", country_code="DE"), phone="(206) 555-0148"), "A4"),
        (replace(BASICS, location=Location(city="Pune"), phone="+91 555 0100"), "A4"),
        (replace(BASICS, location=Location(), phone="+1 206 555 0148"), "Letter"),
    ],
)
def test_the_paper_is_that_of_the_resumes_country(basics, page, classic):
    assert resume_blocks(Resume(basics=basics), classic).page == page


def test_the_paper_can_be_chosen(classic):
    assert resume_blocks(ONE_PAGE, classic, page="Letter").page == "Letter"
    fixed = replace(classic, page=replace(classic.page, size="Letter"))
    assert resume_blocks(ONE_PAGE, fixed).page == "Letter"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("eﬃcient oﬀer", "efficient offer"),
        ("soft\u00adhyphen and zero\u200bwidth", "softhyphen and zerowidth"),
        ("\ue0be icon", "icon"),
        ("non\u2011breaking", "non-breaking"),
        ("Zoe\u0308", "Zoë"),
        ("a\tb\u2009c", "a b c"),
        ("10\u00a0000", "10\u00a0000"),
    ],
)
def test_text_is_cleaned_of_what_readers_cannot_take(text, expected):
    assert clean(text) == expected
