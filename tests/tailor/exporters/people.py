"""Made-up people: one of a page, one of two, and as many as a seed gives."""

import random
from dataclasses import replace

from tailor.model.letter import Letter, Sentence
from tailor.model.posting import Posting
from tailor.model.resume import (
    AnyEntry,
    Award,
    Basics,
    Certificate,
    Custom,
    Education,
    Interest,
    Language,
    Line,
    Location,
    Profile,
    Project,
    Publication,
    Reference,
    Resume,
    Section,
    SectionKind,
    Skill,
    Volunteer,
    Work,
)


def lines(entry: str, *texts: str) -> tuple[Line, ...]:
    return tuple(Line(f"{entry}.{number}", text) for number, text in enumerate(texts, 1))


def words(entry: str, text: str) -> tuple[Line, ...]:
    return lines(f"{entry}.k", *text.split(", "))


BASICS = Basics(
    name="Łucja Öberg-Doğan",
    label="Senior Platform Engineer",
    email="lucja.oberg@example.com",
    phone="+48 22 555 01 42",
    url="https://lucja.example.com/",
    summary=(
        "Platform engineer with eleven years’ experience in C++ and Python, from embedded telemetry to near-real-time "
        "pipelines. Led the move of a 40 TB warehouse to event-driven processing without unplanned downtime, and cut "
        "the yearly bill by €310,000."
    ),
    location=Location(city="Gdańsk", country_code="PL"),
    profiles=(
        Profile("profile1", "LinkedIn", "lucjaoberg", "https://www.linkedin.com/in/lucjaoberg"),
        Profile("profile2", "GitHub", "lucjao", "https://github.com/lucjao"),
    ),
)
JOBS = (
    Work(
        id="w1",
        name="Żuraw Harbour Systems",
        position="Senior Platform Engineer",
        location="Gdańsk, Poland",
        url="https://zuraw.example.com",
        start_date="2021-03",
        end_date="present",
        highlights=lines(
            "w1",
            "Redesigned the nightly batch as event-driven micro-batches in C++ and Python, reducing the time from "
            "order to report from 14 hours to under 9 minutes.",
            "Led a team of five engineers and two analysts; introduced design reviews, pairing and on-call rotations "
            "that halved the number of production incidents (from 38 to 17 a year).",
            "Defined data contracts with 11 product teams, so schema changes are caught in CI/CD before they reach "
            "consumers.",
        ),
    ),
    Work(
        id="w2",
        name="Müller & Søn Logistik A/S",
        position="Data Engineer",
        location="Århus, Denmark",
        start_date="2017-08",
        end_date="2021-02",
        summary="Second engineer of a team of eleven; on-call lead from 2019.",
        highlights=lines(
            "w2",
            "Developed a de-identification service (C++, .NET and Python) that processes 1.2 million customs notes a "
            "day with a measured recall of 99.3%.",
            "Moved 240 offline SQL jobs to Airflow with tests and lineage, cutting failed runs by 71%.",
        ),
    ),
    Work(
        id="w3",
        name="Ağaoğlu Perakende",
        position="Business Intelligence Developer",
        location="İstanbul, Türkiye",
        start_date="2014",
        end_date="2017-07",
        highlights=lines("w3", "Modelled sales for 83 shops in a star schema that replaced 400 spreadsheets."),
    ),
)
STUDIES = (
    Education(
        id="e1",
        institution="Politechnika Gdańska",
        study_type="MSc",
        area="Computer Science",
        location="Gdańsk, Poland",
        start_date="2012",
        end_date="2014",
        score="4.8/5.0",
        courses=lines("e1.c", "Distributed systems", "Probability"),
        highlights=lines("e1", "Thesis: Efficient incremental joins over out-of-order streams."),
    ),
    Education(id="e2", institution="Boğaziçi University", study_type="BSc", area="Mathematics", end_date="2012"),
)
SKILLS = (
    Skill(id="k1", name="Languages", keywords=words("k1", "Python, SQL, C++, C#, Scala, Bash, TypeScript")),
    Skill(id="k2", name="Platforms", level="advanced", keywords=words("k2", "Flink, Spark, Kafka, dbt, AWS")),
    Skill(id="k3", name="Mentoring"),
    Skill(id="k4", keywords=words("k4", "Data modelling, CI/CD, cost management")),
)
ONE_PAGE = Resume(
    basics=BASICS,
    sections=(
        Section("s1", "work", "Experience", JOBS),
        Section("s2", "education", "Education", STUDIES),
        Section("s3", "skills", "Skills & Tools", SKILLS),
        Section(
            "s4",
            "languages",
            "",
            (Language(id="l1", language="Polish", fluency="native"), Language(id="l2", language="Swedish")),
        ),
    ),
    language="en",
)
MORE = (
    Section(
        "s5",
        "projects",
        "Projects",
        (
            Project(
                id="p1",
                name="tidyflow",
                description="Open-source library for typed data-frame checks",
                start_date="2019",
                end_date="present",
                highlights=lines("p1", "Author and maintainer; about 45,000 downloads a month."),
                keywords=words("p1", "Python, pandas"),
            ),
            Project(
                id="p2",
                name="Quayside",
                description="A board that shows every berth of a port and which ship needs it when.\nSecond paragraph.",
                entity="Żuraw Harbour Systems",
                type="application",
                url="https://example.com/quayside/",
                roles=lines("p2.r", "Lead", "Designer"),
            ),
        ),
    ),
    Section(
        "s6",
        "volunteer",
        "Volunteering",
        (
            Volunteer(
                id="v1",
                organization="Code for Gdańsk",
                position="Mentor",
                location="Gdańsk",
                start_date="2019-09",
                end_date="2023-06",
                summary="Winter school.",
                highlights=lines("v1", "Taught 60 teenagers their first programme in C++ over four winters."),
            ),
        ),
    ),
    Section(
        "s7",
        "certificates",
        "",
        (Certificate(id="c1", name="Certified Container Developer", issuer="A Made-Up Foundation", date="2022-05"),),
    ),
    Section(
        "s8",
        "publications",
        "Publications",
        (
            Publication(
                id="u1",
                name="Late and out-of-order events in port logistics",
                publisher="Journal of Made-Up Systems",
                release_date="2020-11-05",
                url="https://doi.example.org/10.555/made-up",
                summary="Shows how watermarks can be learnt from the arrival pattern of each quay.",
            ),
        ),
    ),
    Section(
        "s9",
        "awards",
        "Awards",
        (Award(id="a1", title="Engineer of the year", awarder="Żuraw", date="2022", summary="Of 400."),),
    ),
    Section(
        "s10",
        "interests",
        "",
        (Interest(id="i1", name="Sailing", keywords=words("i1", "dinghies, knots")), Interest(id="i2", name="Baking")),
    ),
    Section(
        "s11",
        "references",
        "",
        (Reference(id="r1", name="Åsa Nyström", reference="Łucja leaves every system simpler."),),
    ),
    Section(
        "s12",
        "custom",
        "Talks",
        (
            Custom(
                id="t1",
                name="Baltic Data Days",
                start_date="2021",
                highlights=lines("t1", "“Nothing is late”", "“Joins without tears”"),
            ),
        ),
    ),
    Section(
        "s13",
        "custom",
        "Military service",
        (Custom(id="t2", highlights=lines("t2", "Signals battalion, discharged as corporal.")),),
    ),
)
AGAIN = tuple(
    replace(job, id=f"{job.id}b", highlights=tuple(replace(line, id=f"{line.id}b") for line in job.highlights))
    for job in JOBS[1:]
)
TWO_PAGES = replace(
    ONE_PAGE, sections=(Section("s1", "work", "Experience", (*JOBS, *AGAIN)), *ONE_PAGE.sections[1:], *MORE)
)
POSTING = Posting(title="Lead Engineer", company="Havbris Shipping A/S", language="en")
LETTER = Letter(
    salutation="Dear hiring team,",
    paragraphs=(
        (
            Sentence("You ask for “experience with event-driven pipelines”.", "posting"),
            Sentence("I redesigned the nightly batch as event-driven micro-batches in C++ and Python.", "evidence"),
        ),
        (Sentence("I would be glad to talk about it.", "link"),),
    ),
    closing="Kind regards,",
    signature="Łucja Öberg-Doğan",
)

_WORDS = {
    "en": "Built led measured data-driven C++ reviews, (from 38 to 17) near-real-time “café” office affluent 99.3% C#",
    "de": "Überwachte große Maßnahmen für Qualität; führte Schulungen durch, straßenweise Prüfungen (ISO-9001) €5.000",
    "fr": "Conçu l’architecture, œuvre d’élèves à Noël où ça coûte 1 200 € – efficacité affirmée garçon naïveté",
    "pl": "Zażółć gęślą jaźń, wdrożył łącza źródłowe; usprawnił ćwiczenia (o 40%) żółwie tempo",
    "tr": "İğneyi çözdü, ölçüm yağmur ışık şeker güçlü; Ağ-tabanlı (v2.0) çalışmalar",
}
_NAMES = (
    "Bartholomew Featherstonehaugh-Cholmondeley",
    "Zoë Øst",
    "Şükrü Çağlayan",
    "Ana María de los Ángeles Fernández-Villaverde y Gutiérrez",
    "Ng Ö",
)


def generated(seed: int) -> Resume:
    """Return a résumé of any length, in one of five languages, with sections of every kind, some of them empty."""
    chance = random.Random(seed)
    language = chance.choice(sorted(_WORDS))
    pool = _WORDS[language].split()

    def text(least: int, most: int) -> str:
        return " ".join(chance.choice(pool) for _ in range(chance.randint(least, most)))

    def date() -> str:
        return chance.choice(["", "2019", "2020-02", "2021-11-30", "present"])

    def bullets(entry: str) -> tuple[Line, ...]:
        return lines(entry, *(f"{text(2, 45)} {number}" for number in range(chance.randint(0, 6))))

    def entry(kind: SectionKind, identity: str) -> AnyEntry:
        period = {"start_date": chance.choice(["", "2015", "2018-03"]), "end_date": date()}
        made: dict[str, AnyEntry] = {
            "work": Work(
                id=identity,
                name=text(1, 9),
                position=text(0, 9),
                location=text(0, 3),
                **period,
                highlights=bullets(identity),
            ),
            "volunteer": Volunteer(
                id=identity, organization=text(0, 4), position=text(0, 3), **period, highlights=bullets(identity)
            ),
            "education": Education(
                id=identity, institution=text(0, 12), study_type=text(0, 2), area=text(0, 3), score=text(0, 1), **period
            ),
            "skills": Skill(id=identity, name=text(0, 2), level=text(0, 1), keywords=bullets(identity)),
            "projects": Project(
                id=identity, name=text(1, 3), description=text(0, 30), **period, highlights=bullets(identity)
            ),
            "certificates": Certificate(id=identity, name=text(1, 9), issuer=text(0, 5), date=date()),
            "awards": Award(id=identity, title=text(1, 5), awarder=text(0, 3), date=date(), summary=text(0, 20)),
            "publications": Publication(id=identity, name=text(1, 20), publisher=text(0, 5), release_date=date()),
            "languages": Language(id=identity, language=text(1, 1), fluency=text(0, 1)),
            "interests": Interest(id=identity, name=text(0, 2), keywords=bullets(identity)),
            "references": Reference(id=identity, name=text(0, 2), reference=text(0, 30)),
            "custom": Custom(id=identity, name=text(0, 3), highlights=bullets(identity)),
        }
        return made[kind]

    kinds: list[SectionKind] = ["work", "education", "skills", "projects", "certificates", "awards", "publications"]
    kinds += ["languages", "interests", "references", "custom", "volunteer"]
    chance.shuffle(kinds)
    sections = []
    for number, kind in enumerate(kinds[: chance.randint(0, len(kinds))]):
        entries = tuple(entry(kind, f"{kind}{number}_{index}") for index in range(chance.randint(0, 4)))
        sections.append(Section(f"s{number}", kind, text(0, 2), entries))
    basics = replace(BASICS, name=_NAMES[seed % len(_NAMES)], label=text(0, 12), summary=text(0, 60))
    return Resume(basics, tuple(sections), language)
