"""An application with something of everything, and a library in an empty folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tailor.model.application import Application
from tailor.model.keyword import Keyword
from tailor.model.letter import Letter, Sentence
from tailor.model.match import Evidence, Passage
from tailor.model.posting import Filter, Posting, PostingSection, Requirement
from tailor.model.resume import (
    BaseResume,
    Basics,
    Custom,
    Education,
    Line,
    Location,
    Profile,
    Project,
    Resume,
    Section,
    Skill,
    Work,
)
from tailor.model.suggestion import Edit, Suggestion
from tailor.storage.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.db")
    yield library
    library.close()


@pytest.fixture
def application() -> Application:
    highlights = (
        Line("w1.1", "Cut the nightly run from 14 hours to 9 minutes – naïvely 🙂"),
        Line("w1.2", "Ran a team"),
    )
    resume = Resume(
        basics=Basics(
            name="Ines Okafor",
            email="ines@example.com",
            location=Location(city="Leeds"),
            profiles=(Profile("p1", "GitHub", "ines"),),
        ),
        sections=(
            Section("s1", "work", "Experience", (Work(id="w1", name="Brightwell", highlights=highlights),)),
            Section(
                "s2",
                "education",
                "Education",
                (Education(id="e1", institution="Leeds", courses=(Line("e1.c", "AI"),)),),
            ),
            Section("s3", "skills", "Skills", (Skill(id="k1", keywords=(Line("k1.1", "Python"),)),)),
            Section("s4", "projects", "", (Project(id="p1", name="Tide", highlights=(Line("p1.1", "Built it"),)),)),
            Section("s5", "custom", "Talks", (Custom(id="c1", highlights=(Line("c1.1", "A talk"),)),)),
        ),
        language="en",
        extra='{"$schema": "x"}',
    )
    evidence = Evidence(Passage("w1.1", 0, 3), "work[0].highlights[0]", "Cut")
    posting = Posting(
        text="Engineer\nPython",
        title="Engineer",
        company="Halden Rail",
        sections=(PostingSection("", "required", (0, 15)),),
        requirements=(Requirement("Python", "required", (9, 15), (Filter("years", "5"),)),),
        keywords=(Keyword("Python", "tool", "required", 1.0, ((9, 15),)),),
    )
    suggestion = Suggestion(
        id="x1",
        kind="replace",
        level="safe",
        rule="mirror",
        target="w1.1",
        before=highlights[0].text,
        edits=(Edit(0, 3, "Reduced"),),
        evidence=(evidence,),
        terms=("Python",),
    )
    letter = Letter("Dear team,", ((Sentence("I cut it.", "evidence", (evidence,)),),), "Sincerely", "Ines Okafor")
    base = BaseResume("base", 1, resume, "Data", "/home/ines/resume.docx", "0123")
    return Application("a1", posting, base, (suggestion,), ("x2",), letter, "classic", "My title", sample=True)
