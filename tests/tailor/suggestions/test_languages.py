import pytest

from tailor.analysis.matching import match
from tailor.model.keyword import Keyword
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Line, Resume, Section, Skill, Work
from tailor.model.suggestion import Suggestion
from tailor.suggestions import suggest
from tailor.suggestions.languages import language_of

NEUTRAL = {"alias", "casing", "spacing", "bullet-order", "skill-order", "hide", "missing-keyword", "unshown-skill"}
"""Rules that know no language, and what is asked of the posting's skills, not of a line's wording."""
POSTING = Posting(
    title="Developer",
    text="You know Docker, Kubernetes and SQL.",
    keywords=tuple(Keyword(term, "tool", "required", 1.0) for term in ("Docker", "Kubernetes", "SQL", "GitHub")),
)
RESUMES = {
    "de": (
        "Projektleiterin",
        "Engagierte Projektleiterin mit zehn Jahren Erfahrung. Teamfähig und belastbar.",
        (
            "Verantwortlich für die Planung von 12 Projekten pro Jahr",
            "Mitarbeit an der Einführung von docker und k8s",
            "Senkung der Kosten um 12 %",
            "Betreuung von Bestandskunden",
            "Leitung eines Teams  von acht Mitarbeitern",
        ),
    ),
    "fr": (
        "Responsable commerciale",
        "Responsable commerciale avec dix ans d'expérience. Dynamique et motivée.",
        (
            "Responsable de la formation des nouveaux vendeurs",
            "Gestion d'une équipe de dix personnes",
            "Développement d'une application avec docker et k8s",
            "Accueil des clients",
            "Suivi des stocks  et des commandes",
        ),
    ),
    "es": (
        "Responsable de ventas",
        "Responsable de ventas con diez años de experiencia. Dinámica y motivada.",
        (
            "Responsable de la atención a 40 clientes al día",
            "Desarrollo de aplicaciones con docker y k8s",
            "Coordinación de proyectos internacionales",
            "Apoyo en la contratación",
            "Trabajé en la instalación  de equipos",
        ),
    ),
}


def suggested(bullets: tuple[str, ...], title: str, summary: str, language: str = "") -> tuple[Suggestion, ...]:
    lines = tuple(Line(f"w1h{place}", text) for place, text in enumerate(bullets))
    work = Work(id="w1", name="Ulme", position=title, start_date="2018", end_date="2020-05", highlights=lines)
    skills = Skill(id="k", keywords=(Line("k1", "docker"), Line("k2", "SQL"), Line("k3", "Scrum")))
    sections = (
        Section(id="s1", kind="work", entries=(work,)),
        Section(id="s2", kind="skills", entries=(skills,)),
    )
    resume = Resume(
        basics=Basics(name="Robin Ulme", label=title, summary=summary), sections=sections, language=language
    )
    return suggest(resume, POSTING, match(resume, POSTING))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Managed a team of five", "en"),
        ("Designed an online shop for El Corte Inglés", "en"),
        ("Ran the crème brûlée and pâté station of a bistro", "en"),
        ("Stood in for the head of the Zürich office", "en"),
        ("Mitarbeit an der Einführung eines neuen Kassensystems", "de"),
        ("Durchführung interner Schulungen", "de"),
        ("Ausbildung zur Kauffrau im Einzelhandel", "de"),
        ("Gestion d'une équipe de dix personnes", "fr"),
        ("Mise en place d'un outil de suivi", "fr"),
        ("Animation de réunions hebdomadaires", "fr"),
        ("Gestión de un equipo de diez personas", "es"),
        ("Mantenimiento de equipos informáticos", "es"),
        ("Atención al cliente y cobro en caja", "es"),
    ],
)
def test_a_line_tells_its_language(text: str, language: str) -> None:
    assert language_of(text, "en") == language
    assert language_of(text, "fr") == language


@pytest.mark.parametrize("text", ["Python, SQL, Docker", "Zoom", "12 %", ""])
def test_a_line_of_names_is_in_the_language_of_the_rest(text: str) -> None:
    assert language_of(text, "en") == "en"
    assert language_of(text, "de") == "de"


@pytest.mark.parametrize("declared", [True, False], ids=["declared", "found"])
@pytest.mark.parametrize("language", RESUMES)
def test_a_resume_in_another_language_gets_the_rules_that_know_no_language(language: str, *, declared: bool) -> None:
    title, summary, bullets = RESUMES[language]
    offered = suggested(bullets, title, summary, language if declared else "")
    assert {one.rule for one in offered} <= NEUTRAL
    assert {"casing", "alias", "spacing"} <= {one.rule for one in offered}
    assert all(not one.target.startswith("w1h") for one in offered if one.kind == "ask")


@pytest.mark.parametrize("language", RESUMES)
def test_a_foreign_line_in_an_english_resume_is_left_alone(language: str) -> None:
    english = ("Planned the rotas of 14 nurses", "Taught first aid to the new staff", "Wrote the handbook for 3 wards")
    bullets = (*english, RESUMES[language][2][0], RESUMES[language][2][2])
    offered = suggested(bullets, "Head nurse", "Nurse with ten years on the wards of two hospitals.")
    assert not [one for one in offered if one.target in ("w1h3", "w1h4") and one.rule not in NEUTRAL]
