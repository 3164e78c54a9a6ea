import pytest
from lxml import html

from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.html import html_bytes
from tailor.exporters.template import list_templates, load_template
from tests.tailor.exporters.people import LETTER, ONE_PAGE, POSTING, TWO_PAGES


@pytest.fixture(params=list_templates())
def template(request):
    return load_template(request.param)


def test_a_resume_has_real_headings_and_lists(template):
    page = html.fromstring(html_bytes(resume_blocks(ONE_PAGE, template), template))
    assert page.get("lang") == "en"
    assert page.findtext("head/title") == "Łucja Öberg-Doğan – Résumé"
    assert [one.text_content() for one in page.iter("h1")] == ["Łucja Öberg-Doğan"]
    assert [one.text_content() for one in page.iter("h2")][:2] == ["Summary", "Experience"]
    assert len(list(page.iter("li"))) == sum(
        block.role == "bullet" for block in resume_blocks(ONE_PAGE, template).blocks
    )
    assert all(one.getparent().tag == "ul" for one in page.iter("li"))


def test_the_page_needs_nothing_else(template):
    page = html.fromstring(html_bytes(resume_blocks(TWO_PAGES, template), template))
    assert not list(page.iter("script", "link", "img", "iframe", "object"))
    assert b"url(" not in html_bytes(resume_blocks(TWO_PAGES, template), template)
    assert {one.get("href").partition(":")[0] for one in page.iter("a")} <= {"https", "http", "mailto", "tel"}


def test_signs_in_the_words_stay_signs(template):
    page = html_bytes(letter_blocks(LETTER, ONE_PAGE, POSTING, template, date="2026-03-09"), template)
    assert "“experience with event-driven pipelines”".encode() in page
    assert b"Kind regards" in page


def test_the_same_document_gives_the_same_bytes(template):
    document = resume_blocks(ONE_PAGE, template)
    assert html_bytes(document, template) == html_bytes(document, template)
