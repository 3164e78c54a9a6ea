from dataclasses import replace

from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.extractors import read_markdown
from tailor.exporters.markdown import markdown_bytes
from tests.tailor.exporters.people import BASICS, LETTER, ONE_PAGE, POSTING


def test_a_resume_has_headings_lists_and_links(classic):
    lines = markdown_bytes(resume_blocks(ONE_PAGE, classic)).decode().splitlines()
    assert lines[:3] == ["# Łucja Öberg-Doğan", "", "*Senior Platform Engineer*"]
    assert "[lucja.oberg@example.com](<mailto:lucja.oberg@example.com>)" in lines[4]
    assert "## Experience" in lines
    start = lines.index("### [Żuraw Harbour Systems](<https://zuraw.example.com>) — Mar 2021 – Present")
    assert lines[start + 2] == "Senior Platform Engineer — Gdańsk, Poland"
    assert lines[start + 4].startswith("- Redesigned the nightly batch")
    assert "**Languages:** Python, SQL, C++, C\\#, Scala, Bash, TypeScript" in lines


def test_signs_in_the_words_stay_signs(classic):
    summary = "*Star* of [brackets] & <tags>, `ticks`\n1. No list\n- nor this\n# nor a heading"
    person = replace(ONE_PAGE, basics=replace(BASICS, summary=summary))
    written = markdown_bytes(resume_blocks(person, classic))
    for line in ("*Star* of [brackets] & <tags>, `ticks`", "1. No list", "- nor this", "# nor a heading"):
        assert line in read_markdown(written).splitlines()
    assert b"\n1\\. No list" in written
    assert b"\n\\- nor this" in written


def test_a_letters_paragraphs_stand_apart(classic):
    text = markdown_bytes(letter_blocks(LETTER, ONE_PAGE, POSTING, classic, date="2026-03-09")).decode()
    assert "9 March 2026\n\nHavbris Shipping A/S\n\nDear hiring team,\n\nYou ask" in text
