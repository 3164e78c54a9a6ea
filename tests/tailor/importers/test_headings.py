import pytest

from tailor.importers.headings import known_kind, likely_kind


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("WORK EXPERIENCE", "work"),
        ("Berufserfahrung:", "work"),
        ("Expérience professionnelle", "work"),
        ("Experiencia laboral", "work"),
        ("Experiência Profissional", "work"),
        ("Esperienze lavorative", "work"),
        ("Werkervaring", "work"),
        ("Doświadczenie zawodowe", "work"),
        ("Arbetslivserfarenhet", "work"),
        ("İş Deneyimi", "work"),
        ("工作经历", "work"),
        ("職務経歴", "work"),
        ("경력사항", "work"),
        ("E D U C A T I O N", "education"),
        ("Éducation", "education"),
        ("Öğrenim", "education"),
        ("Skills & Interests", "skills"),
        ("Licenses and Certifications", "certificates"),
        ("Über mich", "summary"),
        ("3. Sprachen", "languages"),
    ],
)
def test_headings_are_known_in_many_languages(heading: str, kind: str) -> None:
    assert known_kind(heading) == kind


@pytest.mark.parametrize("text", ["Experience with large systems and small ones", "Python", "Northgate Shipping", ""])
def test_other_lines_are_no_headings(text: str) -> None:
    assert known_kind(text) == ""


def test_one_deciding_word_tells_the_kind_of_a_line_set_as_heading() -> None:
    assert likely_kind("Bedside Nursing Experience") == "work"
    assert likely_kind("Things I Am Proud Of") == "custom"
