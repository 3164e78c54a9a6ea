import pytest

from tailor.importers.plain_text import read_plain_text
from tailor.importers.reader import Reading, best_reading, read_pages
from tailor.model.resume import Education, Skill, Work
from tests.tailor.importers.samples import PLAIN


def read(text: str) -> Reading:
    return read_pages(read_plain_text(text))


def entries(reading: Reading, kind: str) -> list[object]:
    return [entry for section in reading.resume.sections if section.kind == kind for entry in section.entries]


def test_a_plain_resume_is_read_whole() -> None:
    reading = read(PLAIN)
    first, second = entries(reading, "work")
    assert isinstance(first, Work)
    assert isinstance(second, Work)
    assert (first.position, first.name, first.location) == (
        "Senior Data Engineer",
        "Brightwater Analytics",
        "Portland, OR",
    )
    assert (second.position, second.name, second.location) == ("Data Engineer", "Copperfield Foods Ltd.", "Leeds")
    (study,) = entries(reading, "education")
    assert isinstance(study, Education)
    assert (study.institution, study.study_type, study.area) == (
        "University of Examplestead",
        "Bachelor of Science",
        "Mathematics",
    )
    groups = entries(reading, "skills")
    assert all(isinstance(group, Skill) for group in groups)
    assert [(group.name, [line.text for line in group.keywords]) for group in groups] == [  # type: ignore[attr-defined]
        ("Languages", ["Python", "SQL", "Go"]),
        ("Tools", ["Airflow", "dbt"]),
    ]
    assert reading.unplaced == ()


RESUMES = {
    "de": """Jonas Beispiel
jonas@example.de

Berufserfahrung
Teamleiter Montage, Muster Getriebe GmbH, Stuttgart
03/2019 – heute
- Führung von acht Personen
Monteur, Werkzeugbau Muster AG, Ulm
10/2014 – 02/2019
- Montage von Pressen

Ausbildung
M.Sc. Maschinenbau, Universität Musterstadt
2012 – 2014

Kenntnisse
CAD, SAP
""",
    "fr": """Élise Exemple
elise@example.fr

Expérience professionnelle
Cheffe de projet, Maison Exemple – Lyon
janv. 2021 – aujourd’hui
- Pilotage du budget
Chargée de marketing, Épicerie Exemple – Lille
sept. 2017 – déc. 2020
- Lancement du programme

Formation
Master en Marketing, Université Exemple
2015 – 2017

Compétences
Excel, Brevo
""",
    "es": """Lucía Ejemplo
lucia@example.es

Experiencia laboral
Enfermera, Hospital Ejemplo, Sevilla
enero de 2018 - actualidad
- Cuidado de pacientes
Auxiliar, Clínica Ejemplo, Madrid
mayo de 2015 - diciembre de 2017
- Apoyo en planta

Formación académica
Grado en Enfermería, Universidad Ejemplo
2011 - 2015

Habilidades
Triaje, Registro
""",
    "tr": """Deniz Örnek
deniz@example.com

İş Deneyimi
Yazılım Mühendisi, Örnek Yazılım A.Ş., Ankara
Ocak 2020 – günümüz
- Ödeme servisi geliştirdi
Stajyer, Deneme Ltd., İzmir
Haziran 2019 – Ağustos 2019
- Test yazdı

Eğitim
Lisans, Bilgisayar, Örnek Üniversitesi
2015 – 2019

Beceriler
Java, SQL
""",
    "zh": """李示例
li@example.cn

工作经历
高级工程师，示例科技有限公司
2020年3月 – 至今
- 负责支付系统
工程师，样本软件有限公司
2016年7月 – 2020年2月
- 维护网站

教育背景
本科，示例大学
2012 – 2016

专业技能
Java、Go
""",
}


@pytest.mark.parametrize("language", sorted(RESUMES))
def test_jobs_studies_and_skills_are_read_in_other_languages(language: str) -> None:
    reading = read(RESUMES[language])
    jobs = entries(reading, "work")
    assert len(jobs) == 2
    for job in jobs:
        assert isinstance(job, Work)
        assert job.name
        assert job.position
        assert job.start_date
        assert len(job.highlights) == 1
    assert jobs[0].end_date == "present"  # type: ignore[attr-defined]
    (study,) = entries(reading, "education")
    assert isinstance(study, Education)
    assert study.institution
    assert study.study_type
    assert entries(reading, "skills")
    assert reading.resume.basics.name
    assert reading.resume.language == language


def test_several_roles_at_one_company_share_its_name() -> None:
    text = """Ada Example
ada@example.com

Experience
Copper Kettle Bakery
Head Baker
2019 - Present
- Baked.
Baker
2015 - 2019
- Kneaded.
"""
    first, second = entries(read(text), "work")
    assert isinstance(first, Work)
    assert isinstance(second, Work)
    assert (first.name, first.position) == ("Copper Kettle Bakery", "Head Baker")
    assert (second.name, second.position) == ("Copper Kettle Bakery", "Baker")


def test_sections_without_a_name_in_json_resume_survive() -> None:
    reading = read(PLAIN + "\nPATENTS\n- A quieter engine\n- A better lamp\n")
    (patents,) = entries(reading, "custom")
    assert [line.text for line in patents.highlights] == ["A quieter engine", "A better lamp"]  # type: ignore[attr-defined]


def test_the_reading_that_makes_more_sense_wins() -> None:
    good = read_plain_text(PLAIN)
    bad = read_plain_text("\n".join(reversed(PLAIN.splitlines())))
    assert best_reading([bad, good]).resume == read_pages(good).resume
    assert best_reading([good, bad]).resume == read_pages(good).resume
