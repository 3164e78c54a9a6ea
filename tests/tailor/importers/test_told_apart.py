"""A résumé and a posting are told apart by what they say, in four languages."""

from pathlib import Path

import pytest

from tailor.importers.told_apart import leaning, tell_apart

RESUME = """Ines Okafor
ines@example.com · 555-0142

Experience
Baker, Brot & Salz, 2019 – 2024
- Baked 400 loaves a night
Education
Baking school, 2017 – 2019
"""
POSTINGS = {
    "en": "Baker\nAbout the role\nYou bake at night.\nRequirements\nYou must lift 20 kg.\nApply now with your CV.",
    "de": "Bäcker (m/w/d)\nIhre Aufgaben\nSie backen nachts.\nVoraussetzungen sind Führerschein und Ausdauer.",
    "fr": "Boulanger\nVous travaillez la nuit.\nProfil recherché\nVotre diplôme est exigé.",
    "es": "Panadero\nRequisitos\nSu experiencia es imprescindible.\nUsted trabaja de noche.",
}


def test_a_resume_reads_like_one() -> None:
    assert leaning(RESUME) > 0


@pytest.mark.parametrize("language", POSTINGS)
def test_a_posting_reads_like_one(language: str) -> None:
    assert leaning(POSTINGS[language]) < 0


def test_of_two_files_the_order_does_not_matter(tmp_path: Path) -> None:
    resume, posting = tmp_path / "a.txt", tmp_path / "b.txt"
    resume.write_text(RESUME, encoding="utf-8")
    posting.write_text(POSTINGS["en"], encoding="utf-8")
    assert tell_apart((resume, posting)) == tell_apart((posting, resume)) == (resume, posting)
    assert tell_apart((posting,)) == (None, posting)


def test_what_cannot_be_read_is_left_to_the_reader_of_resumes_to_refuse(tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.touch()
    assert tell_apart((empty,)) == (empty, None)
