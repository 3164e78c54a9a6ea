"""Writes a document as a Word file with real styles, numbering and tabs; the same document gives the same bytes."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from docx.oxml.ns import qn

from tailor.exporters.document import Block, Document, Span
from tailor.exporters.docx_base import base_of
from tailor.exporters.docx_fonts import unusual
from tailor.exporters.docx_measure import narrowing
from tailor.exporters.docx_package import Relations, core_properties, extended, parsed, serialized
from tailor.exporters.docx_styles import STYLES, color, faces
from tailor.exporters.docx_xml import element, text_run, twips
from tailor.exporters.files import save
from tailor.exporters.lines import lay_block, style_of
from tailor.exporters.template import Style, Template


def write_docx(document: Document, template: Template, path: Path) -> None:
    """Write the document as a Word file, replacing an earlier one; raise ExportFailed in plain words."""
    save(path, docx_bytes(document, template))


def docx_bytes(document: Document, template: Template) -> bytes:
    """Return the document as a Word file."""
    characters = unusual(block.text for block in document.blocks)
    base = base_of(template, document.page, _proofing(document), characters)
    relations = Relations(base.relations)
    root = parsed(base.document)
    body = root[0]
    for block in document.blocks:
        body.insert(len(body) - 1, _paragraph(block, document, template, relations))
    parts = {
        "docProps/core.xml": core_properties(document),
        "word/document.xml": serialized(root),
        "word/_rels/document.xml.rels": relations.written(),
        base.footer_name: _footer(base.footer, document),
    }
    return extended(base.package, parts)


def _proofing(document: Document) -> str:
    """Return the language Word checks spelling in; it knows languages by their country."""
    american = document.page == "Letter"
    countries = {"en": "US" if american else "GB", "pt": "BR", "sv": "SE"}
    language = document.language
    return language if "-" in language else f"{language}-{countries.get(language, language.upper())}"


def _paragraph(block: Block, document: Document, template: Template, relations: Relations) -> Any:
    style = style_of(block, template)
    laid = lay_block(block, template, document.page, document.language)
    narrower = narrowing(laid, template.text_width(document.page) - laid.left)
    paragraph = element("p", _own_look(block, style, narrower))
    paragraph.extend(_run(span, block, style, template, relations) for span in _merged(block.spans))
    if block.right:
        if not laid.lines[-1].pieces:
            paragraph.append(element("r", element("br")))
        paragraph.append(element("r", element("tab")))
        right = [_right(span, style) for span in block.right]
        paragraph.extend(_run(span, block, style, template, relations) for span in _merged(right))
    return paragraph


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield neighbours of one look as one span: who edits the file meets no more runs than it needs."""
    for (weight, italic, tint, link), group in groupby(
        spans, key=lambda span: (span.weight, span.italic, span.color, span.link)
    ):
        yield Span("".join(span.text for span in group), "", weight, italic, tint, link)


def _own_look(block: Block, style: Style, narrower: float) -> Any:
    """Return the style's name and what this paragraph has of its own."""
    spacing: dict[str, object] = {"before": 0} if block.tight and style.before else {}
    if block.size:
        spacing |= {"line": twips(style.leading), "lineRule": "exact"}
    return element(
        "pPr",
        element("pStyle", val=STYLES[block.role].id),
        element("keepNext", val=0) if block.loose and style.keep else None,
        element("spacing", **spacing) if spacing else None,
        element("ind", right=twips(narrower)) if narrower else None,
    )


def _right(span: Span, style: Style) -> Span:
    """Return a span at the right margin with its look spelt out, since the paragraph's style speaks for the left."""
    italic = style.right_italic if span.italic is None else span.italic
    tint = span.color or style.right_color
    return Span(span.text, span.line, span.weight or style.right_weight, italic, tint, span.link)


def _run(span: Span, block: Block, style: Style, template: Template, relations: Relations) -> Any:
    look = _run_look(span, block, style, template)
    if not span.link:
        return text_run(span.text, look)
    link = element("hyperlink", text_run(span.text, look), history=1)
    link.set(qn("r:id"), relations.link(span.link))
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


def _footer(base: bytes, document: Document) -> bytes:
    """Return the footer that says "Name – page n of m" below every page but the first."""
    root = parsed(base)
    before, _, rest = document.page_of.partition("{page}")
    between, _, after = rest.partition("{pages}")
    lead = f"{document.author} – {before}" if document.author else before
    root[0].extend([text_run(lead), _field("PAGE", "2"), text_run(between), _field("NUMPAGES", "2")])
    if after:
        root[0].append(text_run(after))
    return serialized(root)


def _field(instruction: str, shown: str) -> Any:
    return element("fldSimple", text_run(shown), instr=instruction)
