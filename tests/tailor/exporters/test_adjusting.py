import pytest

from tailor.exporters.adjusting import adjusted
from tailor.exporters.blocks import resume_blocks
from tailor.exporters.docx import docx_bytes
from tailor.exporters.pages import lay_out
from tailor.exporters.pdf import pdf_bytes
from tailor.exporters.template import list_templates, load_template
from tailor.model.look import Look
from tests.tailor.exporters.people import ONE_PAGE


def test_nothing_wished_leaves_the_template_as_it_is(classic):
    assert adjusted(classic, Look()) == classic


def test_the_paper_is_the_users_own_whatever_the_country(classic):
    assert resume_blocks(ONE_PAGE, classic).page == "A4"
    assert resume_blocks(ONE_PAGE, adjusted(classic, Look(page="Letter"))).page == "Letter"


@pytest.mark.parametrize(("name", "rule"), [("executive", "#7a1f3d"), ("modern", "#a9bfca")])
def test_an_accent_takes_the_rules_of_its_colour_along(name, rule):
    colors = adjusted(load_template(name), Look(accent="#7A1F3D")).colors
    assert (colors.accent, colors.rule) == ("#7a1f3d", rule)
    assert colors.text == load_template(name).colors.text


def test_what_is_no_colour_changes_none(classic):
    assert adjusted(classic, Look(accent="red")) == classic


@pytest.mark.parametrize("name", list_templates())
@pytest.mark.parametrize("points", [-1.0, -0.5, 0.5, 2.0])
def test_letters_grow_by_what_word_can_say_and_the_name_stays(name, points):
    template = load_template(name)
    roles = adjusted(template, Look(text_size=points)).roles
    assert roles.text.size == template.roles.text.size + points
    assert roles.bullet.leading / roles.bullet.size == pytest.approx(
        template.roles.bullet.leading / template.roles.bullet.size, rel=0.01
    )
    assert roles.name == template.roles.name
    for role in (roles.text, roles.section, roles.contact):
        assert role.size >= 7.5
        assert (role.size * 2, role.leading * 20) == pytest.approx((round(role.size * 2), round(role.leading * 20)))


def test_larger_letters_need_more_room_and_are_bounded(classic):
    large, huge = adjusted(classic, Look(text_size=2)), adjusted(classic, Look(text_size=20))
    document = resume_blocks(ONE_PAGE, classic)
    assert large == huge
    before, after = lay_out(document, classic), lay_out(document, large)
    assert after.pages + after.used > before.pages + before.used


def test_the_summary_may_have_a_heading_of_its_own(classic):
    document = resume_blocks(ONE_PAGE, adjusted(classic, Look(summary="  About me ")))
    assert next(block.text for block in document.blocks if block.role == "section") == "About me"


def test_both_writers_draw_what_was_adjusted(classic):
    template = adjusted(classic, Look("Letter", "#1f3557", 0.5, 0, "Profile"))
    document = resume_blocks(ONE_PAGE, template)
    assert pdf_bytes(document, template).startswith(b"%PDF")
    assert docx_bytes(document, template).startswith(b"PK")
