"""Writes a document as a Word file with real styles, numbering and tabs; the same document gives the same bytes."""

import io
from pathlib import Path
from typing import Any

import docx
from docx.enum.section import WD_SECTION
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Twips

from tailor.exporters.document import Block, Document, Span
from tailor.exporters.docx_fonts import embed_faces
from tailor.exporters.docx_package import drop_leftovers, settled, write_facts
from tailor.exporters.docx_styles import STYLES, color, faces, write_numbering, write_settings, write_styles
from tailor.exporters.docx_xml import element, text_run, twips
from tailor.exporters.files import save
from tailor.exporters.lines import right_fits, style_of
from tailor.exporters.template import FOOTER, PAGE_SIZES, Style, Template


def write_docx(document: Document, template: Template, path: Path) -> None:
    """Write the document as a Word file, replacing an earlier one; raise ExportFailed in plain words."""
    save(path, docx_bytes(document, template))


def docx_bytes(document: Document, template: Template) -> bytes:
    """Return the document as a Word file."""
    word: Any = docx.Document()
    part, body = word.part, word.element.body
    width = template.text_width(document.page)
    write_styles(part._styles_part.element, template, _proofing(document), width)
    write_numbering(part.numbering_part.element, template)
    write_settings(word.settings.element, embedded=template.family.embedded)
    _set_page(word.sections[0], document, template)
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    for block in document.blocks:
        body.insert(len(body) - 1, _paragraph(block, document, template, part))
    _write_footer(word.sections[0], document)
    embed_faces(part, template, "".join(sorted({character for block in document.blocks for character in block.text})))
    drop_leftovers(part)
    write_facts(word.core_properties, document)
    buffer = io.BytesIO()
    word.save(buffer)
    return settled(buffer.getvalue())


def _proofing(document: Document) -> str:
    """Return the language Word checks spelling in; it knows languages by their country."""
    american = document.page == "Letter"
    countries = {"en": "US" if american else "GB", "pt": "BR", "sv": "SE"}
    language = document.language
    return language if "-" in language else f"{language}-{countries.get(language, language.upper())}"


def _set_page(section: Any, document: Document, template: Template) -> None:
    width, height = PAGE_SIZES[document.page]
    page = template.page
    section.start_type = WD_SECTION.NEW_PAGE
    section.page_width, section.page_height = Twips(twips(width)), Twips(twips(height))
    section.top_margin, section.bottom_margin = Twips(twips(page.top)), Twips(twips(page.bottom))
    section.left_margin, section.right_margin = Twips(twips(page.left)), Twips(twips(page.right))
    section.header_distance = section.footer_distance = Twips(twips(FOOTER))
    for grid in section._sectPr.findall(qn("w:docGrid")):
        section._sectPr.remove(grid)


def _paragraph(block: Block, document: Document, template: Template, part: Any) -> Any:
    style = style_of(block, template)
    paragraph = element("p", _own_look(block, style))
    for span in block.spans:
        paragraph.append(_run(span, block, style, template, part))
    if block.right:
        if not right_fits(block, template, document.page):
            paragraph.append(element("r", element("br")))
        paragraph.append(element("r", element("tab")))
        for span in block.right:
            paragraph.append(_run(_right(span, style), block, style, template, part))
    return paragraph


def _own_look(block: Block, style: Style) -> Any:
    """Return the style's name and what this paragraph has of its own."""
    spacing: dict[str, object] = {"before": 0} if block.tight and style.before else {}
    if block.size:
        spacing |= {"line": twips(style.leading), "lineRule": "exact"}
    return element(
        "pPr",
        element("pStyle", val=STYLES[block.role].id),
        element("keepNext", val=0) if block.loose and style.keep else None,
        element("spacing", **spacing) if spacing else None,
    )


def _right(span: Span, style: Style) -> Span:
    """Return a span at the right margin with its look spelt out, since the paragraph's style speaks for the left."""
    italic = style.right_italic if span.italic is None else span.italic
    tint = span.color or style.right_color
    return Span(span.text, span.line, span.weight or style.right_weight, italic, tint, span.link)


def _run(span: Span, block: Block, style: Style, template: Template, part: Any) -> Any:
    look = _run_look(span, block, style, template)
    if not span.link:
        return text_run(span.text, look)
    target = part.relate_to(span.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = element("hyperlink", text_run(span.text, look), history=1)
    link.set(qn("r:id"), target)
    return link


def _run_look(span: Span, block: Block, style: Style, template: Template) -> Any:
    """Return what sets a span apart from its paragraph's style, or nothing."""
    nearest = template.family.nearest
    weight, usual = nearest(span.weight or style.weight), nearest(style.weight)
    changed = weight != usual
    named = changed and "semibold" in (weight, usual)
    half = round(block.size * 2)
    parts = (
        element("rStyle", val="Hyperlink") if span.link else None,
        faces(template, weight) if named else None,
        element("b", val=int(weight == "bold")) if changed and "bold" in (weight, usual) else None,
        element("i", val=int(span.italic)) if span.italic not in (None, style.italic) else None,
        color(template, span.color) if span.color and span.color != style.color else None,
        element("sz", val=half) if half else None,
        element("szCs", val=half) if half else None,
    )
    return element("rPr", *parts) if any(part is not None for part in parts) else None


def _write_footer(section: Any, document: Document) -> None:
    """Put "Name – page n of m" below every page but the first."""
    section.different_first_page_header_footer = True
    footer = section.footer
    footer.is_linked_to_previous = False
    paragraph = footer.paragraphs[0]._p
    paragraph[:] = [element("pPr", element("pStyle", val=STYLES["footer"].id))]
    before, _, rest = document.page_of.partition("{page}")
    between, _, after = rest.partition("{pages}")
    lead = f"{document.author} – {before}" if document.author else before
    paragraph.extend([text_run(lead), _field("PAGE", "2"), text_run(between), _field("NUMPAGES", "2")])
    if after:
        paragraph.append(text_run(after))


def _field(instruction: str, shown: str) -> Any:
    return element("fldSimple", text_run(shown), instr=instruction)
