"""A document's blocks as paragraphs in a donor's own styles."""

from collections.abc import Callable
from xml.sax.saxutils import escape, quoteattr

from tailor.exporters.document import Block, Span
from tailor.exporters.lines import right_fits, style_of
from tailor.exporters.style_donor.mapping import Slot
from tailor.exporters.style_donor.template import DonorTemplate
from tailor.exporters.template import PageSize, RoleName, Style


def paragraph(block: Block, template: DonorTemplate, slot: Slot, page: PageSize, relate: Callable[[str], str]) -> str:
    """Return a block as a paragraph; `relate` gives the id of the relation to an address."""
    style = style_of(block, template)
    runs = [_run(span, block, style, template, relate) for span in block.spans]
    if block.right:
        if not right_fits(block, template, page):
            runs.append("<w:r><w:br/></w:r>")
        runs.append("<w:r><w:tab/></w:r>")
        runs += [_run(_right(span, style), block, style, template, relate) for span in block.right]
    return f"<w:p>{_properties(block, template, slot, page)}{''.join(runs)}</w:p>"


def _properties(block: Block, template: DonorTemplate, slot: Slot, page: PageSize) -> str:
    """Return the style's name and what the paragraph has of its own, in the order that the format asks for."""
    look = slot.look
    direct = dict(map(_named, slot.direct))
    if block.role in _KEPT and not look.keep and not block.loose:
        direct["keepNext"] = "<w:keepNext/>"
    elif look.keep and block.loose:
        direct["keepNext"] = '<w:keepNext w:val="0"/>'
    if block.right:
        width = round(template.text_width(page) * 20)
        cleared = "".join(f'<w:tab w:val="clear" w:pos="{stop}"/>' for stop in look.tabs if stop != width)
        direct["tabs"] = f'<w:tabs>{cleared}<w:tab w:val="right" w:pos="{width}"/></w:tabs>'
        if look.align not in ("left", "start"):
            direct["jc"] = '<w:jc w:val="left"/>'
    if block.tight and look.before and "spacing" not in direct:
        direct["spacing"] = '<w:spacing w:before="0"/>'
    own = "".join(direct[name] for name in _ORDER if name in direct)
    return f"<w:pPr><w:pStyle w:val={quoteattr(slot.style)}/>{own}</w:pPr>"


def _named(xml: str) -> tuple[str, str]:
    """Return the plain name of an element's text, and the text."""
    return xml[1:].split(None, 1)[0].split(">", 1)[0].rstrip("/").rpartition(":")[2], xml


def _right(span: Span, style: Style) -> Span:
    """Return a span at the right margin with its look spelt out, since the paragraph's style speaks for the left."""
    italic = style.right_italic if span.italic is None else span.italic
    return Span(
        span.text, span.line, span.weight or style.right_weight, italic, span.color or style.right_color, span.link
    )


def _run(span: Span, block: Block, style: Style, template: DonorTemplate, relate: Callable[[str], str]) -> str:
    """Return a span as a run with what sets it apart from its paragraph's style."""
    bold = (span.weight or style.weight) != "regular"
    parts = []
    if bold != (style.weight != "regular"):
        parts.append(f'<w:b w:val="{int(bold)}"/><w:bCs w:val="{int(bold)}"/>')
    if span.italic not in (None, style.italic):
        parts.append(f'<w:i w:val="{int(bool(span.italic))}"/><w:iCs w:val="{int(bool(span.italic))}"/>')
    if span.color and span.color != style.color:
        parts.append(f'<w:color w:val="{template.colors.value(span.color).upper()}"/>')
    if block.size:
        parts.append(f'<w:sz w:val="{round(block.size * 2)}"/><w:szCs w:val="{round(block.size * 2)}"/>')
    look = f"<w:rPr>{''.join(parts)}</w:rPr>" if parts else ""
    run = f'<w:r>{look}<w:t xml:space="preserve">{escape(span.text)}</w:t></w:r>'
    return f'<w:hyperlink r:id="{relate(span.link)}" w:history="1">{run}</w:hyperlink>' if span.link else run


_KEPT: tuple[RoleName, ...] = ("name", "label", "section", "entry", "detail")
_ORDER = ("keepNext", "numPr", "pBdr", "shd", "tabs", "spacing", "ind", "contextualSpacing", "jc")
