"""What the window shows before anything is written is what is written then."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from tailor.flow import export
from tailor.model.application import Application
from tailor.model.look import Look
from tailor.model.resume import BaseResume
from tailor.model.wishes import Wishes
from tailor.previews import count_pages, picture_first_page, render_letter, render_resume
from tests.tailor.exporters.people import LETTER, ONE_PAGE, POSTING, TWO_PAGES


@pytest.fixture
def application() -> Application:
    return Application("a1", POSTING, BaseResume("b1", 1, ONE_PAGE), letter=LETTER)


def test_the_pages_are_as_wide_as_wished_and_know_their_paper(application: Application) -> None:
    preview = render_resume(application, width=313)
    assert preview.drawn.pages[0].width == pytest.approx(313, abs=1)
    assert preview.drawn.paper == "A4"
    letter = render_resume(replace(application, look=Look(page="Letter")), width=313)
    assert letter.drawn.paper == "Letter"
    assert letter.drawn.pages[0].height < preview.drawn.pages[0].height


def test_what_the_template_has_by_itself_is_told_whatever_was_adjusted(application: Application) -> None:
    plain = render_resume(application, 0.3).designed
    dressed = render_resume(replace(application, look=Look(accent="#1f3557", text_size=1)), 0.3).designed
    assert plain == dressed
    assert plain.text_size == 10
    assert not render_resume(replace(application, template="plain"), 0.3).designed.colored


def test_a_template_that_is_gone_is_told_and_ours_stands_in(application: Application) -> None:
    preview = render_resume(replace(application, template="gone"), 0.3)
    assert "gone" in preview.fault
    assert preview.drawn.pages


def test_the_letter_has_its_lines(application: Application) -> None:
    boxes = {box.line for box in render_letter(application, scale=0.5).drawn.boxes}
    assert {"letter.salutation", "letter.body[0]", "basics.name"} <= boxes


def test_pages_are_counted_as_they_are_drawn(application: Application) -> None:
    long = replace(application, base=replace(application.base, resume=TWO_PAGES))
    for one in (application, long, replace(long, look=Look(fit=1))):
        assert count_pages(one)[0] == len(render_resume(one, 0.2).drawn.pages)


def test_a_template_is_pictured_as_it_is_by_itself(application: Application) -> None:
    dressed = replace(application, look=Look(accent="#ff0000", text_size=2))
    assert picture_first_page(dressed, "modern", 80) == picture_first_page(application, "modern", 80)


def test_the_preview_is_the_file_that_is_exported(application: Application, tmp_path: Path) -> None:
    dressed = replace(application, look=Look("Letter", "#6b1f2a", 0.5, 1, "Profile"), template="modern")
    (written,) = export(dressed, Wishes(tmp_path, ("pdf",), letter=False)).files
    shown = render_resume(dressed, 1.0).drawn.pages
    with pypdfium2.PdfDocument(written.path) as pdf:
        pages = [bytes(page.render(scale=1.0, prefer_bgrx=True).buffer) for page in pdf]
    assert [page.pixels for page in shown] == pages
