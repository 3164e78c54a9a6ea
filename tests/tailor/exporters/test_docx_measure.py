import io

import docx
import pytest

from tailor.exporters.blocks import letter_blocks
from tailor.exporters.document import Block, Span
from tailor.exporters.docx import docx_bytes
from tailor.exporters.docx_measure import narrowing
from tailor.exporters.lines import lay_block
from tests.tailor.exporters.people import LETTER, ONE_PAGE, POSTING


def laid(text, template, **more):
    return lay_block(Block("bullet", (Span(text),), **more), template, "A4")


def narrowed(one, template):
    return narrowing(one, template.text_width("A4") - one.left)


FILLED = "word " * 16


def test_the_first_part_of_a_hyphenated_word_finds_no_room_on_the_line_before(classic):
    one = laid(f"{FILLED} well-acquainted-with-everything", classic)
    width = classic.text_width("A4") - one.left
    assert len(one.lines) == 2
    by = narrowed(one, classic)
    first = one.lines[0].width
    assert by > 0
    assert first < width - by
    assert first + sum(piece.with_text(" well-").width for piece in one.lines[0].pieces) > width - by


@pytest.mark.parametrize("text", ["short and well-kept", f"{FILLED} inconspicuousnesses everywhere and nowhere"])
def test_a_paragraph_that_tempts_nobody_keeps_its_measure(text, classic):
    assert narrowed(laid(text, classic), classic) == 0.0


def test_a_paragraph_with_a_line_that_would_not_fit_keeps_its_measure(classic):
    words = "m" * 40
    for count in range(30, 50):
        one = laid(f"{words} {'i' * count} {words} {words} {FILLED}{FILLED} near-{words} {FILLED}", classic)
        width = classic.text_width("A4") - one.left
        assert max(line.width for line in one.lines) <= width - narrowed(one, classic)


def test_what_has_dates_at_the_right_margin_keeps_its_measure(classic):
    assert narrowed(laid(f"{FILLED} well-acquainted-with-everything", classic, right=(Span("2020"),)), classic) == 0.0


def test_only_the_paragraph_that_needs_it_is_narrowed_and_no_character_changes(classic):
    document = letter_blocks(LETTER, ONE_PAGE, POSTING, classic, date="2026-03-09")
    paragraphs = docx.Document(io.BytesIO(docx_bytes(document, classic))).paragraphs
    narrow = [paragraph for paragraph in paragraphs if paragraph.paragraph_format.right_indent]
    assert [paragraph.text for paragraph in narrow] == [LETTER.body.split("\n\n")[0]]
