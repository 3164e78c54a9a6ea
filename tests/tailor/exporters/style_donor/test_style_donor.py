import io
import itertools
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

from tailor.errors import TailorError
from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.documents import document_bytes
from tailor.exporters.fit import turned
from tailor.exporters.readback import read_back
from tailor.exporters.style_donor.template import donor_template, read_donor
from tailor.exporters.template import Template
from tests.tailor.exporters.people import LETTER, ONE_PAGE, POSTING, TWO_PAGES
from tests.tailor.exporters.style_donor.donors import DONORS, SECRET, bare, by_hand, edited, localised, styled, without

SAMPLES = sorted((Path(__file__).parents[3] / "samples" / "word").glob("*.docx"))


def written(template: Template, page=None) -> bytes:
    return document_bytes(resume_blocks(TWO_PAGES, template, page), template, "docx")


def word(content: bytes) -> docx.document.Document:
    return docx.Document(io.BytesIO(content))


@pytest.fixture(params=[*DONORS, *(path.stem for path in SAMPLES)])
def donor(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "My look.docx"
    if request.param in DONORS:
        return DONORS[request.param](path)
    path.write_bytes(next(one for one in SAMPLES if one.stem == request.param).read_bytes())
    return path


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_everything_is_read_back_from_what_is_written_in_the_look_of_a_donor(donor, kind, tmp_path):
    template = donor_template(donor)
    documents = {
        "resume": resume_blocks(TWO_PAGES, template, date="2026-03-09"),
        "letter": letter_blocks(LETTER, ONE_PAGE, POSTING, template, date="2026-03-09"),
    }
    for name, document in documents.items():
        path = tmp_path / f"{name}.{kind}"
        path.write_bytes(document_bytes(document, template, kind))
        assert [finding.message for finding in read_back(path, document).findings] == []


def test_an_auditor_finds_no_more_than_in_the_donor(donor, tmp_path):
    path = tmp_path / "out.docx"
    path.write_bytes(written(donor_template(donor)))
    before, after = (OpenXmlValidator().validate(one).errors for one in (donor, path))
    assert len(after) <= len(before), [str(error) for error in after]


def test_the_same_document_gives_the_same_bytes(donor):
    assert written(donor_template(donor)) == written(donor_template(donor))


def test_headings_and_bullets_have_the_real_styles(donor):
    template = donor_template(donor)
    made = word(written(template))
    blocks = resume_blocks(TWO_PAGES, template).blocks
    slots = read_donor(donor).slots
    assert [paragraph.style.style_id for paragraph in made.paragraphs] == [slots[block.role].style for block in blocks]
    assert not any(paragraph.text.startswith(("•", "-")) for paragraph in made.paragraphs)
    names = {slots[role].style: role for role in ("name", "section", "entry", "text", "bullet")}
    assert len(names) == 5
    bullet = next(p for p, block in zip(made.paragraphs, blocks, strict=True) if block.role == "bullet")
    own = bullet._p.find(f".//{qn('w:numId')}")
    chain = bullet.style
    while own is None and chain is not None:
        own, chain = chain.element.find(f".//{qn('w:numId')}"), chain.base_style
    assert own is not None
    numbers = {one.get(qn("w:numId")) for one in made.part.numbering_part.element.iter(qn("w:num"))}
    assert own.get(qn("w:val")) in numbers


def test_page_setup_header_and_footer_are_the_donors(tmp_path):
    template = donor_template(styled(tmp_path / "cv.docx"))
    made = word(written(template))
    section = made.sections[0]
    assert (round(section.left_margin.pt), round(section.top_margin.pt)) == (64, 50)
    assert section.header.paragraphs[0].text == "Curriculum vitae"
    assert section.footer.paragraphs[0].text == "References on request"
    assert (template.page.size, template.page.left, template.page.bottom) == ("A4", 64, 50)


def test_other_paper_is_taken_where_the_user_wants_it(tmp_path):
    made = word(written(donor_template(styled(tmp_path / "cv.docx")), "Letter"))
    assert (round(made.sections[0].page_width.pt), round(made.sections[0].left_margin.pt)) == (612, 64)


def test_faces_sizes_and_colours_of_the_page_are_read_out_of_the_styles(tmp_path):
    template = donor_template(styled(tmp_path / "cv.docx"))
    roles = template.roles
    assert template.fonts.body == "gelasio"
    assert (roles.text.size, roles.name.size, roles.name.align, roles.section.size) == (10.5, 26, "center", 12)
    assert (template.colors.text, template.colors.accent) == ("#222222", "#7a1f1f")
    assert (roles.section.caps, roles.section.weight, roles.section.color) == (True, "bold", "accent")


def test_nothing_of_the_donors_own_words_or_facts_comes_along(tmp_path):
    content = written(donor_template(styled(tmp_path / "cv.docx")))
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        everything = b"\n".join(package.read(name) for name in package.namelist()).decode("utf-8", "replace")
        assert not [name for name in package.namelist() if re.search(r"thumbnail|customXml|app\.xml|comments", name)]
    assert SECRET not in everything
    assert "Ines Calder" not in everything


def test_a_look_made_by_hand_is_taken_over_into_real_styles(tmp_path):
    template = donor_template(by_hand(tmp_path / "cv.docx"))
    roles = template.roles
    assert (template.fonts.body, roles.text.size, roles.name.size, roles.section.size) == (
        "liberation-sans",
        10,
        24,
        13,
    )
    assert template.colors.accent == "#1f4e79"
    made = word(written(template))
    title, heading = (next(p for p in made.paragraphs if p.style.name == name) for name in ("Title", "Heading 1"))
    assert (title.text, title.style.font.size.pt) == ("Łucja Öberg-Doğan", 24)
    assert (heading.style.font.name, heading.style.font.bold) == ("Arial", True)


def test_localised_names_are_known(tmp_path):
    slots = read_donor(localised(tmp_path / "cv.docx")).slots
    assert (slots["name"].style, slots["section"].style, slots["bullet"].style) == (
        "Titel",
        "Überschrift1",
        "Aufzählungszeichen",
    )


def test_missing_styles_are_made_from_the_look_of_plain_text(tmp_path):
    path = bare(tmp_path / "cv.docx")
    made = word(written(donor_template(path)))
    names = {style.name for style in made.styles}
    assert {"Title", "Heading 1", "Heading 2", "List Bullet", "Contact"} <= names
    assert made.styles["Heading 1"].base_style.name == "Normal"


def test_adjustments_and_fitting_reach_the_word_file(tmp_path):
    template = donor_template(styled(tmp_path / "cv.docx"))
    plain, tight = word(written(template)), word(written(turned(template, 1.0)))
    sizes = [made.styles["Normal"].font.size.pt for made in (plain, tight)]
    assert sizes == [10.5, 10.0]
    assert (
        tight.styles["Heading 1"].paragraph_format.space_before
        < plain.styles["Heading 1"].paragraph_format.space_before
    )
    blue = replace(template, colors=replace(template.colors, accent="#0055aa"))
    assert str(word(written(blue)).styles["Heading 1"].font.color.rgb) == "0055AA"


def protected(xml: str) -> str:
    return xml.replace("</w:settings>", '<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>')


def bodiless(xml: str) -> str:
    return re.sub("<w:body>.*</w:body>", "", xml, flags=re.S)


def huge(path: Path) -> None:
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/media/image1.png", bytes(120 * 1024 * 1024))


def sideways(path: Path) -> None:
    document = docx.Document(str(path))
    section = document.sections[0]
    section.page_width, section.page_height = section.page_height, section.page_width
    document.save(str(path))


_VALUES = re.compile(r'(w:(?:val|sz|space|color|before|after|line|left|hanging|pos|w|h))="[^"]*"')


def with_odd_values(path: Path, value: str, first: int) -> Path:
    """Put a value in the place of every eighth one in the styles up to the headings."""

    def odd(xml: str) -> str:
        count = itertools.count()
        end = xml.index("Heading3")
        head = _VALUES.sub(lambda found: f'{found[1]}="{value}"' if next(count) % 8 == first else found[0], xml[:end])
        return head + xml[end:]

    return edited(path, odd, "word/styles.xml")


@pytest.mark.parametrize("value", ["", "zzzzzz", "-5", "nan", "99999", "1.5"])
def test_odd_values_in_the_styles_spoil_nothing(value, tmp_path):
    for first in range(8):
        path = with_odd_values(styled(tmp_path / f"{first}.docx"), value, first)
        try:
            template = donor_template(path)
        except TailorError:
            continue
        document = resume_blocks(ONE_PAGE, template)
        for kind in ("docx", "pdf"):
            assert document_bytes(document, template, kind)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda path: path.write_bytes(b"PK\x03\x04 no zip"), "is no Word file that can be taken as a template"),
        (lambda path: path.write_bytes(path.read_bytes()[:9000]), "is no Word file that can be taken as a template"),
        (lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 600), "has a password"),
        (lambda path: edited(path, protected, "word/settings.xml"), "is protected against changes"),
        (lambda path: without(path, "styles"), "has no styles"),
        (lambda path: edited(path, lambda xml: xml[: len(xml) // 2], "word/styles.xml"), "is no Word file"),
        (
            lambda path: edited(
                path, lambda xml: re.sub("<w:style .*</w:style>", "", xml, flags=re.S), "word/styles.xml"
            ),
            "has no styles",
        ),
        (lambda path: edited(path, bodiless, "word/document.xml"), "is no Word file"),
        (huge, "is too large to be taken as a template"),
        (sideways, "has pages that lie on their side"),
        (lambda path: path.unlink(), "cannot be read"),
    ],
)
def test_bad_donors_are_refused_in_plain_words_with_their_name(spoil, says, tmp_path):
    path = styled(tmp_path / "cv.docx")
    spoil(path)
    with pytest.raises(TailorError) as raised:
        donor_template(path)
    assert str(raised.value).startswith("cv.docx ")
    assert says in str(raised.value)
