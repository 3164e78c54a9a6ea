"""Résumés as people write them, put together from made-up parts by a seed."""

import random

from tailor.model.resume import Basics, Education, Line, Location, Resume, Section, Skill, Work

_NAMES = ("Odalys Brennan-Tate", "Jorrit van der Heijden", "Thaís Nóbrega", "Anandita Raghunathan", "Åsa Björkqvist")
_PLACES = (("Chicago", "IL"), ("Utrecht", "Netherlands"), ("Leeds", "United Kingdom"), ("Seattle", "WA"))
_TITLES = (
    "Senior Data Engineer",
    "Sous Chef",
    "Operations Manager",
    "Registered Nurse",
    "Civil Engineer",
    "Accountant",
)
_COMPANIES = (
    "Copper Kettle Ltd",
    "Northgate Shipping AB",
    "Brightwater Analytics",
    "Jacaranda Aged Care",
    "Harbour Inc.",
)
_SCHOOLS = ("University of Examplestead", "Lakeshore Institute of Technology", "Northmoor College")
_DEGREES = (("Bachelor of Science", "Mathematics"), ("Master of Arts", "Design"), ("BSc", "Nursing"))
_SKILLS = ("Python", "SQL", "Budgeting", "Rostering", "Butchery", "AutoCAD", "Excel", "Triage", "Welding", "C++", "R")
_VERBS = ("Built", "Led", "Cut", "Wrote", "Trained", "Moved", "Planned")
_THINGS = ("a rota for 40 people", "the weekly ordering sheet", "three small bridges", "a pipeline of sensor data")
_ENDS = (
    "",
    ", which halved the time it takes",
    " and kept it within budget for four years in a row",
    " with two others",
)


def realistic(seed: int) -> Resume:
    """Return a résumé with everything a reader of pages must find again."""
    chance = random.Random(seed)
    city, region = chance.choice(_PLACES)
    name = chance.choice(_NAMES)
    basics = Basics(
        name=name,
        label=chance.choice(_TITLES),
        email=f"{name.split()[0].lower().encode('ascii', 'ignore').decode()}@example.com",
        phone="(206) 555-0142",
        summary="Somebody who finishes what was begun and tells others about it in plain words.",
        location=Location(city=city, region=region),
    )
    work = Section("s1", "work", "Experience", tuple(_job(chance, number) for number in range(chance.randint(1, 4))))
    studies = Section("s2", "education", "Education", (_study(chance),))
    groups = chance.sample(_SKILLS, 6)
    skills = tuple(
        Skill(id=f"k{n}", name=label, keywords=tuple(Line(f"k{n}.k{i}", word) for i, word in enumerate(words, 1)))
        for n, (label, words) in enumerate((("Tools", groups[:3]), ("Methods", groups[3:])), 1)
    )
    return Resume(basics, (work, studies, Section("s3", "skills", "Skills", skills)), language="en")


def _job(chance: random.Random, number: int) -> Work:
    year = 2022 - 3 * number
    bullets = [
        f"{chance.choice(_VERBS)} {chance.choice(_THINGS)}{chance.choice(_ENDS)}, step {index}."
        for index in range(1, chance.randint(2, 5))
    ]
    return Work(
        id=f"w{number + 1}",
        name=_COMPANIES[number % len(_COMPANIES)],
        position=chance.choice(_TITLES),
        location=", ".join(chance.choice(_PLACES)),
        start_date=chance.choice((f"{year}", f"{year}-04")),
        end_date="present" if number == 0 else chance.choice((f"{year + 2}", f"{year + 2}-11")),
        highlights=tuple(Line(f"w{number + 1}.h{index}", text) for index, text in enumerate(bullets, 1)),
    )


def _study(chance: random.Random) -> Education:
    degree, area = chance.choice(_DEGREES)
    school = chance.choice(_SCHOOLS)
    return Education(id="e1", institution=school, study_type=degree, area=area, start_date="2006", end_date="2010")
