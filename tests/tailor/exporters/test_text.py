from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.text import text_bytes
from tests.tailor.exporters.people import LETTER, ONE_PAGE, POSTING


def test_a_resume_is_plain_lines_under_headings_in_capitals(classic):
    lines = text_bytes(resume_blocks(ONE_PAGE, classic)).decode().splitlines()
    assert lines[:4] == [
        "Łucja Öberg-Doğan",
        "Senior Platform Engineer",
        "Gdańsk, PL | lucja.oberg@example.com | +48 22 555 01 42",
        "lucja.example.com | linkedin.com/in/lucjaoberg | github.com/lucjao",
    ]
    start = lines.index("EXPERIENCE")
    assert lines[start - 1] == ""
    assert lines[start + 1 : start + 3] == [
        "Żuraw Harbour Systems | Mar 2021 – Present",
        "Senior Platform Engineer | Gdańsk, Poland",
    ]
    assert lines[start + 3].startswith("- Redesigned")


def test_a_letters_paragraphs_stand_apart(classic):
    text = text_bytes(letter_blocks(LETTER, ONE_PAGE, POSTING, classic, date="2026-03-09")).decode()
    assert "9 March 2026\n\nHavbris Shipping A/S\n\nDear hiring team,\n\nYou ask" in text
