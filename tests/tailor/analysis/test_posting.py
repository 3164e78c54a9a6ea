"""Reading a posting: what the job is, its sections, what it asks for."""

import pytest

from tailor.analysis.posting import TOO_LONG, read_posting, repair
from tailor.analysis.posting_doubts import EMPTY, GATE, NO_REQUIREMENTS, RESULTS, RESUME
from tailor.model.posting import Posting
from tests.tailor.analysis.samples import FOLDER, posting_text


def read(name: str) -> Posting:
    return read_posting(posting_text(name), name)


def texts(posting: Posting, tier: str) -> list[str]:
    return [requirement.text for requirement in posting.requirements if requirement.tier == tier]


@pytest.mark.parametrize(
    ("name", "title", "company", "location", "language"),
    [
        ("nurse.txt", "Registered Nurse", "Harborview Glen Hospital", "Dunmore, PA", "en"),
        ("backend_de.txt", "Backend-Entwickler", "Nordlicht Software GmbH", "Kiel", "de"),
        ("comptable_fr.txt", "Comptable général", "Lumière Conseil", "", "fr"),
        ("cocinero_es.txt", "Cocinero/a de línea", "Restaurante La Espiga", "", "es"),
        ("warehouse_prose.txt", "Warehouse Team Lead", "Quayside Logistics", "", "en"),
        ("machinist_inline.txt", "CNC Machinist", "Alder & Finch Tooling", "", "en"),
        ("teacher.md", "Primary School Teacher", "Brookmere Primary School", "", "en"),
    ],
)
def test_a_posting_says_what_the_job_is(name: str, title: str, company: str, location: str, language: str) -> None:
    posting = read(name)
    assert (posting.title, posting.company, posting.location, posting.language) == (title, company, location, language)


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            "Ward Sister\n\nSt. Alban Regional Health\n\nSt. Alban Regional Health is an Equal Opportunity Employer.",
            "St. Alban Regional Health",
        ),
        ("Welder\nElm Tank Works – Leeds\nElm Tank Works ships tanks to 300 farms.", "Elm Tank Works"),
        (
            "Teacher\nThe Cedar Row School District does not discriminate on the basis of sex.",
            "Cedar Row School District",
        ),
        ("Engineer\nHalcyon Haulage is building software for small hauliers.", "Halcyon Haulage"),
        ("Die Elbwerft Service GmbH mit Sitz in Bremen ist ein Partner der Schifffahrt.", "Elbwerft Service GmbH"),
    ],
)
def test_the_employer_is_found_where_postings_name_it(text: str, company: str) -> None:
    assert read_posting(text).company == company


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("MATHEMATICS TEACHER, GRADE 8", "Mathematics Teacher, Grade 8"),
        ("HEAD OF IT SUPPORT, SUPERVISOR", "Head of IT Support, Supervisor"),
        ("Finanzbuchhalter (m/w/d) in Teilzeit oder Vollzeit", "Finanzbuchhalter"),
    ],
)
def test_a_title_is_written_as_one_says_it(line: str, title: str) -> None:
    assert read_posting(f"{line}\n\nRequirements\n- Two years of experience").title == title


def test_pay_and_employment_keep_the_postings_words() -> None:
    posting = read("nurse.txt")
    assert posting.pay == "$38.50 - $52.00 per hour"
    assert posting.employment == "Full-time"


@pytest.mark.parametrize(
    ("name", "required", "preferred", "responsibility"),
    [
        ("nurse.txt", 6, 2, 4),
        ("backend_de.txt", 4, 1, 2),
        ("comptable_fr.txt", 2, 1, 2),
        ("cocinero_es.txt", 2, 1, 2),
        ("warehouse_prose.txt", 3, 1, 1),
        ("machinist_inline.txt", 3, 1, 2),
        ("teacher.md", 4, 2, 1),
    ],
)
def test_requirements_are_found_under_headings_behind_them_and_in_prose(
    name: str, required: int, preferred: int, responsibility: int
) -> None:
    posting = read(name)
    found = tuple(len(texts(posting, tier)) for tier in ("required", "preferred", "responsibility"))
    assert found == (required, preferred, responsibility)


@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.iterdir()))
def test_spans_give_back_the_words(name: str) -> None:
    posting = read(name)
    for requirement in posting.requirements:
        assert posting.text[slice(*requirement.span)] == requirement.text
    spans = [section.span for section in posting.sections]
    assert spans == sorted(spans)
    assert all(posting.text[start:end].strip() for start, end in spans)


def test_sections_are_told_apart() -> None:
    kinds = {section.heading.rstrip(":"): section.kind for section in read("nurse.txt").sections}
    assert kinds["What You'll Do"] == "responsibilities"
    assert kinds["Nice to have"] == "preferred"
    assert kinds["What We Offer"] == "benefits"
    assert read("nurse.txt").sections[-1].kind == "equal_opportunity"
    assert [section.kind for section in read("backend_de.txt").sections][1:] == [
        "about",
        "responsibilities",
        "required",
        "preferred",
        "benefits",
        "apply",
    ]


def test_a_preference_in_brackets_does_not_make_the_line_one() -> None:
    assert "Associate's degree in nursing (BSN preferred)" in texts(read("nurse.txt"), "required")


def test_a_wish_among_the_requirements_is_only_a_wish() -> None:
    posting = read_posting("Requirements\n- Three years of baking\n- A sommelier certificate is a plus")
    assert texts(posting, "preferred") == ["A sommelier certificate is a plus"]


def test_a_preference_after_a_semicolon_leaves_what_stands_before_it_required() -> None:
    posting = read_posting("Requirements\n- Five years of bookkeeping; farm experience preferred")
    assert texts(posting, "required") == ["Five years of bookkeeping; farm experience preferred"]


def test_a_line_of_one_word_asks_for_something_if_it_names_a_skill() -> None:
    posting = read_posting("Engineer\n\nBonus points\n\nTerraform\nVarious\nExperience in logistics")
    assert texts(posting, "preferred") == ["Terraform", "Experience in logistics"]


def test_bullets_under_the_job_are_what_is_to_be_done() -> None:
    posting = read_posting("The job\n- Supervise 20 packers\n- Plan overtime\n- Count stock\n\nYou get\n- $26 an hour")
    assert texts(posting, "responsibility") == ["Supervise 20 packers", "Plan overtime", "Count stock"]
    assert posting.sections[-1].kind == "benefits"


def test_the_words_of_the_search_itself_ask_for_nothing() -> None:
    posting = read_posting("We are looking for an experienced Welder to join our crew. You must have two years of MIG.")
    assert texts(posting, "required") == ["You must have two years of MIG."]


def test_a_text_far_too_long_for_a_posting_is_read_at_its_beginning_with_a_warning() -> None:
    posting = read_posting("Requirements\n" + "- Two years of welding.\n" * 200_000)
    assert posting.warnings == (TOO_LONG,)
    assert posting.requirements[0].text == "Two years of welding."
    assert len(posting.text) < 100_000


def test_boilerplate_inside_a_section_asks_for_nothing() -> None:
    posting = read_posting(
        "Requirements\n- Five years of welding\n"
        "We are an equal opportunity employer and do not discriminate on the basis of religion or disability."
    )
    assert [requirement.text for requirement in posting.requirements] == ["Five years of welding"]


def test_one_long_paragraph_is_not_lost_to_its_last_sentence() -> None:
    posting = read_posting(
        "We are looking for a florist. You must have two years of experience. You will arrange flowers and serve "
        "customers. Orchard Flowers is an equal opportunity employer."
    )
    assert texts(posting, "required")
    assert texts(posting, "responsibility")
    assert not any("equal" in requirement.text for requirement in posting.requirements)


def test_headings_inside_one_long_line_are_seen() -> None:
    posting = read_posting(
        "Orchard Flowers is a small shop with a large garden. Responsibilities: Bind bouquets. Water the ferns. "
        "Requirements: Two years of floristry. Nice to have: A driving licence. What we offer: A competitive salary."
    )
    assert texts(posting, "responsibility") == ["Bind bouquets.", "Water the ferns."]
    assert texts(posting, "required") == ["Two years of floristry."]
    assert texts(posting, "preferred") == ["A driving licence."]
    assert posting.sections[-1].kind == "benefits"


def test_a_posting_without_requirements_is_read_with_a_warning() -> None:
    assert read("empty_talk.txt").warnings == (NO_REQUIREMENTS,)
    assert read_posting(" \n ").warnings == (EMPTY,)


def test_broken_characters_are_repaired() -> None:
    assert repair("todayâ€”beyond") == "today—beyond"
    assert repair("\ufeffR\u00a0and\u200b D") == "R and D"


def test_bold_words_lose_their_stars_but_bold_headings_stay_headings() -> None:
    posting = read_posting("**What you bring**\n- **Two years** of carpentry\n\n**Odds and ends**\nA van.")
    assert texts(posting, "required") == ["Two years of carpentry"]
    assert [section.kind for section in posting.sections] == ["required", "other"]


def test_a_title_line_with_company_and_town_is_parted() -> None:
    text = (
        "Sous Chef - The Copper Heron, Asheville NC\n\nThe Copper Heron is a 90-seat restaurant by the river.\n\n"
        "You need three years on the line."
    )
    posting = read_posting(text)
    assert posting.title == "Sous Chef"
    assert "Copper Heron" in posting.company


def test_a_sign_in_page_is_named_as_one() -> None:
    page = "Sign in\nEmail\nPassword\nForgot password?\nCreate account\nWe use cookies. Accept all"
    assert read_posting(page).warnings == (GATE,)


def test_a_posting_with_a_word_about_cookies_and_signing_in_is_none() -> None:
    text = "Sign in\nWe use cookies. Accept all\n" + posting_text("nurse.txt")
    assert read_posting(text).warnings == ()


def test_a_posting_in_a_language_known_little_gives_what_is_known_and_says_so() -> None:
    posting = read_posting(
        "Ohjelmistokehittäjä\n\nEtsimme tiimiimme kokenutta kehittäjää, joka osaa rakentaa palveluja ja on "
        "kiinnostunut myös testaamisesta.\n\nOsaaminen\n- Kokemusta Pythonista ja Kubernetes\n- Hyvä PostgreSQL ja "
        "Docker\n\nTarjoamme\n- Joustavat työajat, ja meillä on myös sauna"
    )
    assert posting.language == "fi"
    assert any("Finnish" in warning for warning in posting.warnings)


def test_a_resume_given_as_the_posting_is_noticed() -> None:
    posting = read_posting(
        "Ida Example\nida@example.com\n\nWork experience\nWelder, Elm Tank Works\n2019 - 2024\n- Welded tanks\n"
        "Apprentice, Ash Works\n2016 - 2019\n\nEducation\nTrade school\n2014 - 2016"
    )
    assert RESUME in posting.warnings


def test_a_list_of_results_is_noticed() -> None:
    posting = read_posting(
        "\n".join(f"Welder {number}\nElm Works\n{number} days ago\nEasy Apply" for number in range(9))
    )
    assert RESULTS in posting.warnings


@pytest.mark.parametrize(
    "text", ["\x00\x01\x02" * 5000, "%PDF-1.7 \ufffd\ufffd" * 900, "!!!! ???? ----", "a" * 300_000]
)
def test_junk_is_read_without_fail_and_with_a_warning(text: str) -> None:
    assert read_posting(text).warnings
