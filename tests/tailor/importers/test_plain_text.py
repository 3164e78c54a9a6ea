from pathlib import Path

import pytest

from tailor.importers.plain_text import decode_text, read_plain_text
from tailor.importers.resume_file import read_resume

NAME = Path("resume.txt")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Zoë".encode(), "Zoë"),
        ("Zoë".encode("utf-8-sig"), "Zoë"),
        ("Zoë".encode("utf-16"), "Zoë"),
        ("Zoë".encode("cp1252"), "Zoë"),
        ("Zoë und ihr Lebenslauf".encode("utf-16-le"), "Zoë und ihr Lebenslauf"),
    ],
)
def test_the_charset_is_found(content: bytes, text: str) -> None:
    assert decode_text(content, NAME) == text


def test_rules_mark_headings_and_vanish() -> None:
    lines = read_plain_text("Ada\n\nSKILLS -------------\nPruning\n\nWORK\n====\nGardener\n").lines
    assert [(line.text, line.level) for line in lines] == [
        ("Ada", 0),
        ("SKILLS", 2),
        ("Pruning", 0),
        ("WORK", 2),
        ("Gardener", 0),
    ]


def test_tabs_are_wide_gaps_and_stars_are_bullets() -> None:
    lines = read_plain_text("Gardener\t2019 - 2020\n* Planted trees\n").lines
    assert lines[0].text == "Gardener\t2019 - 2020"
    assert lines[1].bullet
    assert lines[1].text == "Planted trees"


def test_empty_lines_show_as_gaps() -> None:
    first, second = read_plain_text("One\n\nTwo\n").lines
    assert (first.gap, second.gap) == (0.0, 2.0)


def test_plain_words_for_sections_are_headings_too(tmp_path: Path) -> None:
    jobs = "JOBS\n\nWelder, Tidewater Yards\n2019 - 2022\n- Welded hulls."
    rest = "CERTS\nHot Work, 2020\n\nSCHOOL\nHarbor Technical College, Welding diploma, 2018"
    path = tmp_path / "resume.txt"
    path.write_text(f"Pat Rowe\npat@example.com\n\n{jobs}\n\n{rest}\n", encoding="utf-8")
    assert [section.kind for section in read_resume(path).resume.sections] == ["work", "certificates", "education"]
