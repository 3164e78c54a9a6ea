from dataclasses import replace

import pytest

from tailor.exporters.blocks import resume_blocks
from tailor.exporters.document import Block, Document, Span
from tailor.exporters.faces import find_face
from tailor.exporters.lines import lay_block, pieces_of, right_fits, width_of
from tailor.exporters.pages import lay_out
from tests.tailor.exporters.people import ONE_PAGE, TWO_PAGES, generated


def block(role, text, right="", **more):
    return Block(role, (Span(text, "x"),), (Span(right, "y"),) if right else (), **more)


def rows(laid):
    return ["".join(piece.text for piece in line.pieces) for line in laid.lines]


def document(*blocks):
    return Document("resume", "T", "A", "", "en", "A4", tuple(blocks))


@pytest.mark.parametrize("resume", [ONE_PAGE, TWO_PAGES, *(generated(seed) for seed in range(10))])
def test_lines_hold_every_word_whole_and_fit_the_measure(resume, classic):
    for one in resume_blocks(resume, classic).blocks:
        laid = lay_block(one, classic, "A4")
        text = "".join(span.text for span in one.spans)
        assert " ".join(rows(laid)).split() == (text.upper() if laid.style.caps else text).split()
        assert all(line.width <= classic.text_width("A4") - laid.left + 0.01 for line in laid.lines)


def test_no_line_breaks_at_a_hyphen_or_a_bound_space(classic):
    text = "near-real-time " * 40 + "310\u00a0000\u00a0€ " * 40
    for row in rows(lay_block(block("text", text), classic, "A4")):
        assert not row.endswith("-")
        assert all(word in ("near-real-time", "310\u00a0000\u00a0€") for word in row.split(" ") if word)


@pytest.mark.parametrize(
    ("language", "text", "capitals"),
    [("tr", "Eğitim ve ışık", "EĞİTİM VE IŞIK"), ("en", "Skills", "SKILLS"), ("de", "Größe", "GRÖSSE")],
)
def test_capitals_are_those_of_the_language(language, text, capitals, classic):
    assert rows(lay_block(block("section", text), classic, "A4", language)) == [capitals]


def test_a_word_wider_than_the_page_is_cut_and_kept(classic):
    word = "https://example.com/" + "abcdefghij" * 20
    laid = lay_block(block("bullet", f"See {word} there"), classic, "A4")
    assert "".join(rows(laid)).replace(" ", "") == f"See{word}there"
    assert all(line.width <= classic.text_width("A4") - laid.left + 0.01 for line in laid.lines)


def test_what_stands_right_moves_down_where_the_words_leave_no_room(classic):
    short, long = block("entry", "Inn", "2020 – 2021"), block("entry", "Inn " * 23, "Mar 2020 – Feb 2021")
    assert right_fits(short, classic, "A4")
    assert not right_fits(long, classic, "A4")
    assert lay_block(long, classic, "A4").lines[-1].right[0].text == "Mar 2020 – Feb 2021"


def test_kerning_counts_and_no_ligature_swallows_a_character(classic):
    face = find_face(classic.family, "regular", False)
    assert sum(face.advances("AVAVA")) < sum(map(face.plain_advance, "AVAVA"))
    assert all(advance > 0 for advance in face.advances("office affluent fjord"))


def test_a_character_the_family_lacks_comes_from_the_fallback_face(classic):
    pieces = pieces_of([Span("a ● b 🙂", "x")], classic.roles.text, classic)
    assert [(piece.text, piece.face.name) for piece in pieces] == [
        ("a ", "SourceSerif4-Regular"),
        ("●", "Inter-Regular"),
        (" b ", "SourceSerif4-Regular"),
    ]
    assert width_of(pieces) > 0


def test_a_heading_and_an_entry_stay_with_what_follows(classic):
    height = classic.text_height("A4")
    line = classic.roles.text.leading + classic.roles.text.before
    for count in range(int(height / line) - 8, int(height / line) + 1):
        filling = [block("text", "filling") for _ in range(count)]
        layout = lay_out(
            document(
                *filling,
                block("section", "Experience"),
                block("entry", "Inn", "2020", group="e", tight=True),
                block("detail", "Cook", "Oslo", group="e"),
                block("bullet", "Cooked.", group="e"),
            ),
            classic,
        )
        pages = [placed.page for placed in layout.placed[-4:]]
        assert len(set(pages)) == 1


def test_a_long_paragraph_leaves_no_single_line_on_either_page(classic):
    height = classic.text_height("A4")
    for count in range(30, int(height / classic.roles.text.leading)):
        filling = [block("text", "filling") for _ in range(count)]
        layout = lay_out(document(*filling, block("bullet", "word " * 160)), classic)
        parts = [placed for placed in layout.placed if placed.laid.block.role == "bullet"]
        assert all(part.end - part.first >= 2 for part in parts)
        assert all(part.y + part.height <= height + 0.01 for part in layout.placed)


def test_a_paragraph_longer_than_a_page_runs_over_as_many_as_it_needs(classic):
    layout = lay_out(document(block("bullet", "word " * 3000)), classic)
    assert layout.pages > 2
    assert [placed.first for placed in layout.placed[1:]] == [placed.end for placed in layout.placed[:-1]]


def test_an_entry_with_nothing_below_may_end_a_page(classic):
    document = resume_blocks(ONE_PAGE, classic)
    loose = [one.text for one in document.blocks if one.loose]
    assert loose == ["BSc in Mathematics"]
    assert replace(document.blocks[0], loose=True) != document.blocks[0]
