"""The four states of a match, their evidence, and what coverage counts."""

import subprocess
import sys
import time
from dataclasses import replace

import pytest

from tailor.analysis.keywords import find_keywords
from tailor.analysis.matching import match, same
from tailor.analysis.posting import read_posting
from tailor.model.answers import Alias, Answers, Fact
from tailor.model.keyword import Keyword
from tailor.model.posting import Posting, Requirement
from tailor.model.resume import Certificate, Section
from tests.tailor.analysis.samples import posting_of, resume_of


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("wound care", "Wound Care on a busy ward"),
        ("C++", "Embedded C++ and C"),
        ("Go", "Services in Go and Python"),
        ("R", "Python, R, SAS"),
        ("PyTorch", "models in pytorch"),
        ("CI/CD", "own the CI/CD setup"),
        (".NET", "C#/.NET developer"),
    ],
)
def test_the_postings_own_words_are_verbatim(term: str, words: str) -> None:
    assert same(term, words) == "verbatim"


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("code reviews", "led a code review every week"),
        ("scikit-learn", "models in sklearn"),
        ("Kubernetes", "deployed to K8s"),
        ("K8s", "deployed to Kubernetes"),
        ("managing budgets", "Budget management for two sites"),
        ("project management", "Managed 12 software projects for banks"),
        ("unit testing", "unit and integration testing"),
        ("statistical modelling", "statistical modeling"),
        ("structured query language", "daily SQL reports"),
        ("RN", "Registered Nurse, night shift"),
        ("Bachelor's degree", "B.Sc. in Geology"),
        ("text preprocessing", "text pre-processing"),
        ("indexing", "indexed two million pages"),
        ("Adobe Photoshop", "Photoshop and Figma"),
        ("accounts payable", "processed A/P invoices"),
        ("Bachelor's degree", "B.A. Mathematics"),
        ("Master's degree", "MS Physics"),
        ("continuous integration", "CI pipelines in GitLab"),
        ("educational technology", "technology in education"),
    ],
)
def test_another_form_or_name_is_a_variant(term: str, words: str) -> None:
    assert same(term, words) == "variant"


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("React", "two apps in React Native"),
        ("machine learning", "trained networks with PyTorch"),
        ("SQL", "tuned PostgreSQL"),
        ("Bachelor's degree", "PhD in Chemistry"),
        ("CI/CD", "ran Jenkins"),
        ("RN license", "Registered Nurse, night shift"),
        ("forklift certification", "drove a forklift"),
        ("automated tests", "wrote unit tests"),
        ("cloud", "moved services to AWS"),
    ],
)
def test_the_special_only_hints_at_the_general(term: str, words: str) -> None:
    assert same(term, words) == "implied"


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("Go", "Going forward, the go-to-market team"),
        ("Go", "Go through every ticket"),
        ("R", "R&D budget"),
        ("C", "C-level reports, vitamin c"),
        ("Java", "JavaScript"),
        ("React Native", "React"),
        ("SQL", "NoSQL stores"),
        ("Spark", "sparked a debate"),
        ("Excel", "excel at teamwork"),
        ("accounting", "managed key accounts"),
        ("risk management", "managed high-risk patients"),
        ("time management", "managed full-time staff"),
        ("project management", "product management"),
        ("Masters degree", "cut latency to 120 ms"),
        ("policy", "worked with the police"),
        ("Master's degree", "MS Excel and MS Office"),
        ("educational technology", "Education"),
        ("information technology", "gave information to callers"),
        ("computer vision", "computer hardware"),
        ("", "anything"),
        ("anything", ""),
    ],
)
def test_what_is_not_there_is_missing(term: str, words: str) -> None:
    assert same(term, words) == "missing"


def test_evidence_stands_where_it_says() -> None:
    resume = resume_of("🚀 Cut cost with k8s and Helm", "Ran Kubernetes clusters", skills=("Kubernetes",))
    found = match(resume, posting_of("Kubernetes")).keywords[0]
    assert found.state == "verbatim"
    assert [(each.path, each.text) for each in found.evidence] == [
        ("work[0].highlights[1]", "Kubernetes"),
        ("skills[0].keywords[0]", "Kubernetes"),
        ("work[0].highlights[0]", "k8s"),
    ]
    assert (found.evidence[2].passage.start, found.evidence[2].passage.end) == (16, 19)


def test_a_paper_is_proved_by_what_stands_among_the_certificates() -> None:
    paper = Certificate(id="c1", name="Registered Nurse, State of Ohio")
    resume = replace(resume_of("Night shifts"), sections=(Section(id="s9", kind="certificates", entries=(paper,)),))
    assert match(resume, posting_of("RN license")).keywords[0].state == "variant"


def test_one_of_several_that_the_posting_takes_spares_the_others() -> None:
    text = "Clerk\n\nRequirements\n- Experience with an ERP such as NetSuite, SAP or Oracle\n- Excel and Outlook"
    posting = find_keywords(read_posting(text))
    matches = match(resume_of("Ran NetSuite", skills=("Excel",)), posting)
    assert [one.requirement.text for one in matches.requirements if one.state == "variant"] == [
        "Experience with an ERP such as NetSuite, SAP or Oracle"
    ]
    assert {one.keyword.term for one in matches.keywords if one.spared} == {"SAP", "Oracle"}
    assert not any(one.spared for one in match(resume_of("Baked"), posting).keywords)


def test_a_document_explains_its_own_acronyms() -> None:
    resume = resume_of("Trained teams in dynamic apple sorting (DAS)", "Improved DAS by half")
    found = match(resume, posting_of("dynamic apple sorting")).keywords[0]
    assert [each.text for each in found.evidence] == ["dynamic apple sorting", "DAS", "DAS"]


def test_the_users_aliases_count_as_the_same_thing() -> None:
    resume = resume_of("Drove the Blue Wagon")
    assert match(resume, posting_of("tram operation")).keywords[0].state == "missing"
    answers = Answers(aliases=(Alias("tram operation", "Blue Wagon"),))
    assert match(resume, posting_of("tram operation"), answers).keywords[0].state == "variant"


def test_having_said_have_changes_no_state() -> None:
    answers = Answers(facts=(Fact("Terraform", "have"),))
    assert match(resume_of("Built things"), posting_of("Terraform"), answers).keywords[0].state == "missing"


def test_coverage_counts_what_the_document_says() -> None:
    text = "Excel\nFrench\nteamwork"
    posting = Posting(
        text=text,
        requirements=(Requirement("Excel", "required", (0, 5)), Requirement("French", "preferred", (6, 12))),
        keywords=(
            Keyword("Excel", "tool", "required", 1.0, ((0, 5),)),
            Keyword("French", "language", "preferred", 1.0, ((6, 12),)),
            Keyword("teamwork", "soft", "", 0.2, ((13, 21),)),
        ),
    )
    covered = match(resume_of("Built models in MS Excel"), posting).coverage
    assert (covered.required, covered.preferred, covered.keywords) == ((1, 1), (0, 1), (1, 2))


def requirement_state(text: str, terms: dict[str, str], *lines: str, **study: str) -> str:
    keywords = tuple(
        Keyword(
            term,
            "degree" if kind == "degree" else "skill",
            "required",
            1.0,
            ((text.index(term), text.index(term) + len(term)),),
        )
        for term, kind in terms.items()
    )
    posting = Posting(text=text, requirements=(Requirement(text, "required", (0, len(text))),), keywords=keywords)
    return match(resume_of(*lines, **study), posting).requirements[0].state


@pytest.mark.parametrize(
    ("text", "terms", "lines", "state"),
    [
        ("Payroll and invoicing", ["Payroll", "invoicing"], ["payroll for 40 people"], "missing"),
        ("Payroll and invoicing", ["Payroll", "invoicing"], ["payroll and invoicing"], "verbatim"),
        ("Tools like Figma, Sketch or Canva", ["Figma", "Sketch", "Canva"], ["Posters in Canva"], "verbatim"),
        ("Baking, such as sourdough or rye", ["Baking", "sourdough", "rye"], ["sourdough"], "implied"),
        ("Baking, such as sourdough or rye", ["Baking", "sourdough", "rye"], ["baking"], "verbatim"),
    ],
)
def test_a_requirement_is_as_strong_as_its_weakest_needed_part(
    text: str, terms: list[str], lines: list[str], state: str
) -> None:
    assert requirement_state(text, dict.fromkeys(terms, "skill"), *lines) == state


def test_a_field_of_study_does_not_stand_for_the_degree() -> None:
    text = "Master's degree or PhD in Botany"
    terms = {"Master's degree": "degree", "PhD": "degree", "Botany": "skill"}
    assert requirement_state(text, terms, area="Botany", study_type="Bachelor") == "missing"
    assert requirement_state(text, terms, area="Botany", study_type="MSc") == "variant"


def test_a_requirement_without_keywords_is_at_most_implied() -> None:
    text = "Experience leading orchard harvest crews"
    assert requirement_state(text, {}, "Led harvest crews of nine through the orchard season") == "implied"
    assert requirement_state(text, {}, "Sold shoes") == "missing"


def test_matching_again_after_an_edit_is_quick() -> None:
    lines = tuple(f"Did thing {number} with SQL, Python and code reviews for team {number}" for number in range(80))
    resume = resume_of(*lines)
    posting = posting_of(*(f"{word} {number}" for number in range(30) for word in ("data analysis", "reporting")))
    match(resume, posting)
    best = 1.0
    for number in range(5):
        edited = replace(resume, basics=replace(resume.basics, summary=f"Now with {number} more words"))
        start = time.perf_counter()
        match(edited, posting)
        best = min(best, time.perf_counter() - start)
    assert best < 0.02


def test_matching_loads_nothing_heavy() -> None:
    script = (
        "import sys; from tailor.analysis.matching import same; same('Go', 'Go'); "
        "print(sorted({'keybert', 'sklearn', 'scipy', 'numpy', 'tokenizers'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("Bachelor's degree", "Bachelor of Arts in History"),
        ("Bachelor's degree", "BEng, Lyon"),
        ("Master's degree", "MBA"),
        ("POS", "point of sale"),
        ("SLAM", "simultaneous localization and mapping"),
        ("heating, ventilation and air conditioning", "heating, ventilation and air conditioning of schools"),
        ("JestJS", "tests in Jest"),
    ],
)
def test_kinds_and_spelled_out_names_count(term: str, words: str) -> None:
    assert same(term, words) in ("verbatim", "variant")


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("Bachelor of Science in Nursing", "Bachelor of Arts"),
        ("MBA", "Master's degree in Chemistry"),
        ("POS", "wrote POs"),
        ("SolidWorks", "a solid work ethic"),
        ("Go", "always Go the extra mile"),
        ("C", "Hepatitis C vaccines"),
        ("Angular", "AngularJS"),
        ("React Native", "React"),
        ("business-to-business", "business-to-consumer"),
        ("Master's degree", "Scrum Master"),
        ("American Welding Society", "hosting on AWS"),
        ("illustration", "Adobe Illustrator"),
    ],
)
def test_near_names_do_not_count(term: str, words: str) -> None:
    assert same(term, words) not in ("verbatim", "variant")


def test_what_is_said_counts_though_something_special_only_implies_it() -> None:
    assert same("unit testing", "Jest and JUnit for unit and integration testing") == "variant"
    assert same("unit testing", "Jest and JUnit") == "implied"


def test_an_acronym_means_what_it_means_in_the_postings_trade() -> None:
    ledgers = posting_of("AR", "accounts payable", "general ledger", "GAAP")
    games = posting_of("AR", "Unity", "virtual reality", "JavaScript")
    bookkeeper, developer = resume_of("Chased accounts receivable"), resume_of("Built augmented reality tours")

    assert match(bookkeeper, ledgers).keywords[0].state == "variant"
    assert match(developer, ledgers).keywords[0].state == "missing"
    assert match(developer, games).keywords[0].state == "variant"
    assert match(bookkeeper, games).keywords[0].state == "missing"
