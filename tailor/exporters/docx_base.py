"""The parts of a Word file that every document of one template, paper and language shares, made once."""

import io
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import docx
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Twips

from tailor.exporters.docx_fonts import embed_faces
from tailor.exporters.docx_package import divided, drop_leftovers
from tailor.exporters.docx_styles import STYLES, write_numbering, write_settings, write_styles
from tailor.exporters.docx_xml import element, twips
from tailor.exporters.template import FOOTER, PAGE_SIZES, PageSize, Template

_DOCUMENT, _RELATIONS, _FOOTER, _CORE = (
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "word/footer1.xml",
    "docProps/core.xml",
)


@dataclass(frozen=True, slots=True)
class Base:
    """A package without the parts that differ from document to document, and these as they stand before any words."""

    package: bytes
    document: bytes
    relations: bytes
    footer: bytes
    footer_name: str = _FOOTER


@lru_cache(maxsize=16)
def base_of(template: Template, page: PageSize, language: str, characters: frozenset[int]) -> Base:
    """Return what documents share; `characters` are those beyond the usual that embedded faces must hold."""
    word: Any = docx.Document()
    part, body = word.part, word.element.body
    write_styles(part._styles_part.element, template, language, template.text_width(page))
    write_numbering(part.numbering_part.element, template)
    write_settings(word.settings.element, embedded=template.family.embedded)
    _set_page(word.sections[0], page, template)
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    _add_footer(word.sections[0])
    embed_faces(part, template, characters)
    drop_leftovers(part)
    buffer = io.BytesIO()
    word.save(buffer)
    package, parts = divided(buffer.getvalue(), (_DOCUMENT, _RELATIONS, _FOOTER, _CORE))
    return Base(package, parts[_DOCUMENT], parts[_RELATIONS], parts[_FOOTER])


def _set_page(section: Any, size: PageSize, template: Template) -> None:
    width, height = PAGE_SIZES[size]
    page = template.page
    section.start_type = WD_SECTION.NEW_PAGE
    section.page_width, section.page_height = Twips(twips(width)), Twips(twips(height))
    section.top_margin, section.bottom_margin = Twips(twips(page.top)), Twips(twips(page.bottom))
    section.left_margin, section.right_margin = Twips(twips(page.left)), Twips(twips(page.right))
    section.header_distance = section.footer_distance = Twips(twips(FOOTER))
    for grid in section._sectPr.findall(qn("w:docGrid")):
        section._sectPr.remove(grid)


def _add_footer(section: Any) -> None:
    """Give every page but the first a footer, empty as yet."""
    section.different_first_page_header_footer = True
    footer = section.footer
    footer.is_linked_to_previous = False
    footer.paragraphs[0]._p[:] = [element("pPr", element("pStyle", val=STYLES["footer"].id))]
