"""The people and letters that every template must bring through every reader, and what is special about them."""

from dataclasses import replace

from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.document import Document
from tailor.exporters.template import PageSize, Template
from tailor.model.letter import Letter, Sentence
from tailor.model.resume import Education, Location, Profile, Resume, Section, Skill, Work
from tests.tailor.exporters.people import BASICS, JOBS, LETTER, ONE_PAGE, POSTING, TWO_PAGES, generated, lines, words
from tests.tailor.realistic import realistic

GENERATED = (*range(11), 13)
REALISTIC = (0, 1, 2, 3)

EVERY_DATE = replace(
    ONE_PAGE,
    sections=(
        Section(
            "s1",
            "work",
            "Experience",
            tuple(
                Work(id=f"w{number}", name=f"Inn {number}", position="Cook", start_date=start, end_date=end)
                for number, (start, end) in enumerate(
                    [
                        ("2024-05", "present"),
                        ("2023", "2024-04"),
                        ("2022-01-15", "2022-12-31"),
                        ("2021", "2021"),
                        ("2019-02", ""),
                        ("", "2018-07"),
                        ("", ""),
                        ("spring 2016", "summer 2016"),
                    ]
                )
            ),
        ),
        Section(
            "s2", "education", "Education", (Education(id="e1", institution="Harbour School", end_date="2012-06"),)
        ),
    ),
)
LINKS = replace(
    ONE_PAGE,
    basics=replace(
        BASICS,
        name="Seán O’Brien-D'Arcy",
        email="sean.o-brien+jobs@mail.long-company-name.example.com",
        url="https://www.example.com/~sean/under_score/a-very-long-path-that-goes-on-and-on?id=1&x=2",
        profiles=(
            Profile("p1", "LinkedIn", "sean-o-brien-d-arcy-0b1c2d", "https://www.linkedin.com/in/sean-o-brien-0b1c2d"),
            Profile("p2", "Stack Overflow", "", "https://stackoverflow.example.com/users/1234567/sean-o-brien"),
        ),
    ),
)
HYPHENS = replace(
    ONE_PAGE,
    basics=replace(BASICS, summary="Well-kept, up-to-date and easy-to-read end-to-end pipelines. " * 6),
    sections=(
        replace(
            ONE_PAGE.sections[0],
            entries=(
                replace(
                    JOBS[0],
                    highlights=lines(
                        "w1",
                        "near-real-time state-of-the-art cross-cultural user-centred " * 5,
                        "C++/C#/F# and .NET; the team’s, the clients' and the '90s “rock ’n’ roll” – it’s O’Neill’s "
                        * 3,
                        "Co-ordinated a 24/7 e-mail-to-ticket hand-over/hand-back with N/A, I/O and TCP/IP re-routing "
                        * 3,
                    ),
                ),
            ),
        ),
    ),
)
EMPTY = Resume(
    basics=replace(BASICS, label="", phone="", url="", summary="", location=Location(), profiles=()),
    sections=(
        Section("s1", "work", "Experience", ()),
        Section("s2", "skills", "", (Skill(id="k1", name=""), Skill(id="k2", keywords=words("k2", "C++, C#, .NET")))),
        Section("s3", "education", "Education", (Education(id="e1"),)),
    ),
)
RESUMES: dict[str, Resume] = {
    "one page": ONE_PAGE,
    "two pages": TWO_PAGES,
    "three pages": replace(
        TWO_PAGES,
        sections=(
            *TWO_PAGES.sections,
            *(
                Section(
                    f"more{number}",
                    "work",
                    f"Earlier posts {number}",
                    tuple(replace(job, id=f"{job.id}m{number}") for job in JOBS),
                )
                for number in range(3)
            ),
        ),
    ),
    "every date": EVERY_DATE,
    "links": LINKS,
    "hyphens and apostrophes": HYPHENS,
    "empty sections": EMPTY,
    **{f"realistic {seed}": realistic(seed) for seed in REALISTIC},
    **{f"generated {seed}": generated(seed) for seed in GENERATED},
}
LONG_LETTER = replace(
    LETTER,
    paragraphs=tuple(
        (Sentence("I keep up-to-date, near-real-time ledgers in C++ – it’s what the clients' teams ask for. " * 9, ""),)
        for _ in range(6)
    ),
)
LETTERS: dict[str, tuple[Letter, Resume]] = {
    "letter": (LETTER, ONE_PAGE),
    "letter of a page and more": (LONG_LETTER, LINKS),
    "letter of a long name": (LETTER, generated(3)),
}


def documents(template: Template, page: PageSize | None = None) -> dict[str, Document]:
    """Return every résumé and letter as a document of a template."""
    made = {name: resume_blocks(resume, template, page) for name, resume in RESUMES.items()}
    for name, (letter, resume) in LETTERS.items():
        made[name] = letter_blocks(letter, resume, POSTING, template, page, date="2026-03-09")
    return made
