import io

import pytest
from PIL import Image

from tailor.exporters.blocks import resume_blocks
from tailor.exporters.preview import render_pages
from tailor.model.lines import resume_lines
from tests.tailor.exporters.people import ONE_PAGE, TWO_PAGES


def test_pages_are_pictures_of_the_paper_at_the_scale(classic):
    preview = render_pages(resume_blocks(TWO_PAGES, classic, page="A4"), classic, 1.5)
    assert len(preview.pages) == 2
    for page in preview.pages:
        picture = Image.open(io.BytesIO(page.png))
        assert picture.size == (page.width, page.height) == (893, 1263)
        assert picture.convert("L").getextrema()[0] < 100


def test_every_line_has_a_box_on_its_page_where_its_ink_is(classic):
    preview = render_pages(resume_blocks(TWO_PAGES, classic), classic, 1.0)
    boxed = {box.line for box in preview.boxes}
    assert {line.id for line in resume_lines(TWO_PAGES)} <= boxed
    pictures = [Image.open(io.BytesIO(page.png)).convert("L") for page in preview.pages]
    for box in preview.boxes:
        page = preview.pages[box.page]
        assert box.left >= 0
        assert box.left + box.width <= page.width
        assert box.top + box.height <= page.height
        area = (int(box.left), int(box.top), int(box.left + box.width) + 1, int(box.top + box.height) + 1)
        assert pictures[box.page].crop(area).getextrema()[0] < 200, box


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_point_on_a_page_leads_to_its_line(classic, scale):
    preview = render_pages(resume_blocks(ONE_PAGE, classic), classic, scale)
    for line in ("basics.email", "w1.position", "w1.location", "w1.start_date", "w1.2", "k1.k.3"):
        box = next(box for box in preview.boxes if box.line == line)
        assert preview.line_at(box.page, box.left + box.width / 2, box.top + box.height / 2) == line
    assert preview.line_at(0, 1, 1) == ""


def test_pictures_larger_than_memory_allows_are_drawn_smaller(classic):
    document = resume_blocks(TWO_PAGES, classic, page="A4")
    preview = render_pages(document, classic, 1.0, width=6000)
    assert sum(len(page.pixels) for page in preview.pages) <= 65 << 20
    assert preview.pages[0].width > 2000
    assert render_pages(document, classic, 1.0, width=800).pages[0].width == pytest.approx(800, abs=1)
