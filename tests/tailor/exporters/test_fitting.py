from dataclasses import replace

from tailor.exporters.blocks import resume_blocks
from tailor.exporters.fitting import Fitting, fitted
from tailor.exporters.pages import lay_out
from tailor.exporters.preview import render_pages
from tailor.model.resume import Section
from tests.tailor.exporters.people import JOBS, MORE, ONE_PAGE, TWO_PAGES

SLIGHTLY_LONG = replace(
    ONE_PAGE, sections=(Section("s1", "work", "Experience", (*JOBS, JOBS[1])), *ONE_PAGE.sections[1:], MORE[2])
)


def test_what_fits_gives_nothing(classic):
    assert fitted(resume_blocks(ONE_PAGE, classic), classic, 1) == (classic, Fitting(pages=1))


def test_what_was_given_to_fit_is_told(classic):
    document = resume_blocks(SLIGHTLY_LONG, classic, page="A4")
    template, told = fitted(document, classic, 1)
    assert lay_out(document, template).pages == 1
    assert told.space < 1
    assert (told.over, told.pages) == (0, 1)


def test_what_is_too_long_is_as_tight_as_it_goes_and_says_by_how_many_lines(classic):
    template, told = fitted(resume_blocks(TWO_PAGES, classic), classic, 1)
    assert told.over > 5
    assert told.smaller == classic.fit.smaller == classic.roles.text.size - template.roles.text.size


def test_a_few_lines_on_a_last_page_are_gathered_without_a_wish(classic):
    document = resume_blocks(SLIGHTLY_LONG, classic, page="A4")
    template, told = fitted(document, classic, 0)
    assert lay_out(document, template).pages == 1
    assert told.space < 1
    assert told.smaller == 0


def test_the_preview_is_fitted_as_the_export_is(classic):
    document = resume_blocks(TWO_PAGES, classic, page="A4")
    assert len(render_pages(document, classic, 0.3).pages) == 2
    drawn = render_pages(document, classic, 0.3, fit=2)
    assert (len(drawn.pages), drawn.fitting) == (2, Fitting(pages=2))
    assert render_pages(document, classic, 0.3, fit=1).fitting.over > 5
