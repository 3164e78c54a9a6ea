"""What the styles of an OpenDocument text say about words: size, weight, slant, hidden, white."""

import contextlib
from dataclasses import dataclass, replace

from lxml import etree

_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Look:
    """What words look like."""

    size: float = 12.0
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    white: bool = False


class OdtStyles:
    """The named styles of a document, resolved through what they are based on."""

    def __init__(self, roots: tuple[etree._Element, ...]) -> None:
        self.styles: dict[tuple[str, str], etree._Element] = {}
        self.default = Look()
        for root in roots:
            for style in root.iter(f"{_STYLE}style", f"{_STYLE}default-style"):
                family, name = style.get(f"{_STYLE}family", ""), style.get(f"{_STYLE}name", "")
                if style.tag == f"{_STYLE}style":
                    self.styles[family, name] = style
                elif family == "paragraph":
                    self.default = _own(self.default, style)

    def paragraph(self, name: str) -> Look:
        """Return the look of a paragraph's words."""
        return self._resolved(self.default, "paragraph", name)

    def span(self, within: Look, name: str) -> Look:
        """Return the look of a span's words within a paragraph's."""
        return self._resolved(within, "text", name)

    def _resolved(self, look: Look, family: str, name: str, depth: int = 0) -> Look:
        style = self.styles.get((family, name))
        if style is None or depth > _DEEPEST:
            return look
        parent = style.get(f"{_STYLE}parent-style-name", "")
        return _own(self._resolved(look, family, parent, depth + 1) if parent else look, style)


def _own(look: Look, style: etree._Element) -> Look:
    properties = style.find(f"{_STYLE}text-properties")
    if properties is None:
        return look
    size = properties.get(f"{_FO}font-size", "")
    with contextlib.suppress(ValueError):
        if size.endswith("pt"):
            look = replace(look, size=float(size[:-2]))
        elif size.endswith("%"):
            look = replace(look, size=round(look.size * float(size[:-1]) / 100, 1))
    weight, slant = properties.get(f"{_FO}font-weight"), properties.get(f"{_FO}font-style")
    if weight is not None:
        look = replace(look, bold=weight == "bold" or (weight.isdigit() and int(weight) >= 600))
    if slant is not None:
        look = replace(look, italic=slant in ("italic", "oblique"))
    if properties.get(f"{_TEXT}display") is not None:
        look = replace(look, hidden=properties.get(f"{_TEXT}display") == "none")
    color, ground = properties.get(f"{_FO}color"), properties.get(f"{_FO}background-color", "transparent")
    if color is not None:
        look = replace(look, white=color.lower() == "#ffffff" and ground.lower() in ("transparent", "#ffffff"))
    return look
