"""The made-up postings and a résumé that these tests share."""

from pathlib import Path

from tailor.model.keyword import Keyword
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Education, Line, Resume, Section, Skill, Work

FOLDER = Path(__file__).resolve().parents[2] / "samples" / "postings"


def posting_text(name: str) -> str:
    """Return the text of a sample posting."""
    return (FOLDER / name).read_text(encoding="utf-8")


def posting_of(*terms: str) -> Posting:
    """Return a posting that asks for nothing but these terms."""
    return Posting(keywords=tuple(Keyword(term, "skill", "required", 1.0) for term in terms))


def resume_of(*lines: str, area: str = "", study_type: str = "", skills: tuple[str, ...] = ()) -> Resume:
    """Return a résumé with these bullets, this study and these skills."""
    highlights = tuple(Line(f"w1.{number}", text) for number, text in enumerate(lines))
    keywords = tuple(Line(f"k1.{number}", text) for number, text in enumerate(skills))
    return Resume(
        basics=Basics(name="Ida Example", email="ida@example.com"),
        sections=(
            Section("s1", "work", "Work", (Work(id="w1", name="Orchard Ltd", position="", highlights=highlights),)),
            Section("s2", "education", "Education", (Education(id="e1", area=area, study_type=study_type),)),
            Section("s3", "skills", "Skills", (Skill(id="k1", keywords=keywords),)),
        ),
    )
