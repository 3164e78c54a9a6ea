from dataclasses import replace

import pytest

from tailor.exporters.blocks import resume_blocks
from tailor.exporters.fit import fit_pages, gathered, lines_over, turned
from tailor.exporters.pages import lay_out
from tailor.model.resume import Section
from tests.tailor.exporters.people import JOBS, MORE, ONE_PAGE, TWO_PAGES


@pytest.fixture
def slightly_long():
    return replace(
        ONE_PAGE, sections=(Section("s1", "work", "Experience", (*JOBS, JOBS[1])), *ONE_PAGE.sections[1:], MORE[2])
    )


def test_a_little_too_much_is_fitted_on_its_page(slightly_long, classic):
    document = resume_blocks(slightly_long, classic, page="A4")
    assert lay_out(document, classic).pages == 2
    fitted = fit_pages(document, classic, 1)
    assert fitted is not None
    assert lay_out(document, fitted).pages == 1
    assert fitted.roles.text.size == classic.roles.text.size
    assert fitted.roles.name == replace(classic.roles.name, leading=fitted.roles.name.leading)


def test_what_fits_is_left_as_designed(classic):
    assert fit_pages(resume_blocks(ONE_PAGE, classic), classic, 1) is classic


def test_what_is_far_too_long_is_said_in_lines(classic):
    document = resume_blocks(TWO_PAGES, classic)
    assert fit_pages(document, classic, 1) is None
    assert lines_over(document, classic, 1) > 5


@pytest.mark.parametrize("turn", [0.0, 0.3, 0.5, 0.75, 0.9, 1.0])
def test_every_turn_stays_within_the_templates_limits_and_what_word_can_say(classic, turn):
    tight = turned(classic, turn)
    for name in ("section", "entry", "bullet", "text"):
        own, new = getattr(classic.roles, name), getattr(tight.roles, name)
        assert new.before >= own.before * classic.fit.min_space - 0.05
        assert new.leading >= own.leading * classic.fit.min_leading * new.size / own.size - 0.05
        assert new.size >= own.size - classic.fit.smaller
        assert (new.size * 2).is_integer()
        assert round(new.before * 20, 6).is_integer()


def test_a_few_lines_are_not_left_alone_on_a_last_page(classic):
    document = resume_blocks(TWO_PAGES, classic, page="Letter")
    before = lay_out(document, classic)
    assert (before.pages, before.used < 0.2) == (3, True)
    turned_a_little = gathered(document, classic)
    assert lay_out(document, turned_a_little).pages == 2
    assert turned_a_little.roles.text.size == classic.roles.text.size


def test_pages_that_are_well_filled_stay_as_designed(classic):
    for resume in (ONE_PAGE, TWO_PAGES):
        assert gathered(resume_blocks(resume, classic, page="A4"), classic) is classic


def test_no_turn_changes_nothing(classic):
    assert turned(classic, 0.0) == classic
