"""Writes a document as one web page that needs nothing else: real headings and lists, no script."""

from html import escape

from tailor.exporters.document import Block, Document, Span
from tailor.exporters.template import ColorName, RoleName, Template

_TAGS: dict[RoleName, str] = {"name": "h1", "section": "h2", "entry": "h3", "bullet": "li"}
_GENERIC = {"roman": "serif", "swiss": "sans-serif"}
_PAGE = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="{author}">
<title>{title}</title>
<style>
{style}
</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""
_STYLE = """\
@page {{ size: {page}; margin: {top}pt {right}pt {bottom}pt {left}pt }}
body {{ margin: 0; background: #fff; color: {text}; font-family: "{word}", "{alternative}", {generic} }}
main {{ box-sizing: border-box; max-width: {width}pt; margin: 0 auto; padding: {top}pt 16pt }}
h1, h2, h3, p, ul {{ margin: 0; font-size: inherit; font-weight: inherit; overflow-wrap: anywhere }}
ul {{ padding-left: 1.2em }}
a {{ color: inherit; text-decoration: none }}
a:hover, a:focus {{ text-decoration: underline }}
.row {{ display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1em }}
.tight {{ margin-top: 0 !important }}
{roles}
@media print {{
main {{ max-width: none; padding: 0 }}
h2, h3 {{ break-after: avoid }}
li, p {{ break-inside: avoid }}
}}"""


def html_bytes(document: Document, template: Template) -> bytes:
    """Return the document as a UTF-8 web page in the template's faces, sizes and colours."""
    words = {
        "language": escape(document.language),
        "author": escape(document.author),
        "title": escape(document.title),
    }
    return _PAGE.format(**words, style=_style(document, template), body="\n".join(_body(document))).encode()


def _style(document: Document, template: Template) -> str:
    family, page = template.family, template.page
    roles = dict.fromkeys(block.role for block in document.blocks)
    return _STYLE.format(
        page=document.page.lower(),
        top=f"{page.top:g}",
        right=f"{page.right:g}",
        bottom=f"{page.bottom:g}",
        left=f"{page.left:g}",
        width=f"{template.text_width(document.page) + 32:g}",
        text=template.colors.text,
        word=family.word,
        alternative=family.alternative,
        generic=_GENERIC[family.kind],
        roles="\n".join(_role(role, template) for role in roles),
    )


def _role(role: RoleName, template: Template) -> str:
    style = template.style(role)
    looks = [
        f"font-size: {style.size:g}pt",
        f"line-height: {style.leading:g}pt",
        f"color: {_color(style.color, template)}",
        f"margin-top: {style.before:g}pt",
        f"margin-bottom: {style.after:g}pt",
    ]
    looks += [f"font-weight: {_weight(style.weight)}"] if style.weight != "regular" else []
    looks += ["font-style: italic"] if style.italic else []
    looks += [f"text-align: {style.align}"] if style.align != "left" else []
    looks += ["text-transform: uppercase"] if style.caps else []
    looks += [f"letter-spacing: {style.tracking:g}em"] if style.tracking else []
    looks += [f"border-bottom: {style.rule:g}pt solid {template.colors.rule}"] if style.rule else []
    looks += [f"padding-bottom: {style.rule_gap:g}pt"] if style.rule else []
    italic = "italic" if style.right_italic else "normal"
    color = _color(style.right_color, template)
    right = f"font-weight: {_weight(style.right_weight)}; font-style: {italic}; color: {color}"
    return f".{role} {{ {'; '.join(looks)} }}\n.{role} .right {{ {right} }}"


def _color(name: ColorName, template: Template) -> str:
    return f"#{template.colors.value(name)}"


def _weight(weight: str) -> int:
    return {"bold": 700, "semibold": 600}.get(weight, 400)


def _body(document: Document) -> list[str]:
    out: list[str] = []
    listing = False
    for block in document.blocks:
        if (block.role == "bullet") != listing:
            out.append("</ul>" if listing else "<ul>")
            listing = not listing
        out.append(_block(block))
    return [*out, "</ul>"] if listing else out


def _block(block: Block) -> str:
    tag = _TAGS.get(block.role, "p")
    left, right = _words(block.spans), _words(block.right)
    classes = " ".join((block.role, *(["tight"] if block.tight else []), *(["row"] if right else [])))
    inner = f'<span>{left}</span> <span class="right">{right}</span>' if right else left
    return f'<{tag} class="{classes}">{inner}</{tag}>'


def _words(spans: tuple[Span, ...]) -> str:
    return "".join(map(_span, spans))


def _span(span: Span) -> str:
    text = escape(span.text)
    if span.weight in ("semibold", "bold"):
        text = f"<strong>{text}</strong>"
    if span.italic:
        text = f"<em>{text}</em>"
    return f'<a href="{escape(span.link)}">{text}</a>' if span.link else text
