"""What the styles of a Word file say about a paragraph or run: size, weight, slant, bullets, heading level, hidden."""

import contextlib
import re
from dataclasses import dataclass, replace

from lxml import etree

from tailor.importers.docx_package import W
from tailor.importers.hidden_text import is_white


@dataclass(frozen=True, slots=True)
class Format:
    """Look of a paragraph's or a run's words; `bullet` is None where nothing was said."""

    size: float = 0.0
    bold: bool = False
    italic: bool = False
    caps: bool = False
    hidden: bool = False
    white: bool = False
    bullet: bool | None = None
    level: int = 0


class Styles:
    """The styles of one file, resolved through what they are based on."""

    def __init__(self, root: etree._Element | None, numbering: etree._Element | None) -> None:
        self.elements: dict[str, etree._Element] = {}
        self.known: dict[str, Format] = {}
        self.default = Format(size=10.0)
        self.default_paragraph = ""
        self.unmarked = _unmarked_lists(numbering)
        for style in root.iter(f"{W}style") if root is not None else ():
            self.elements[style.get(f"{W}styleId", "")] = style
            if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true"):
                self.default_paragraph = style.get(f"{W}styleId", "")
        defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr") if root is not None else None
        if defaults is not None:
            self.default = self._run(self.default, defaults)

    def named(self, style_id: str, depth: int = 0) -> Format:
        """Return what a style says, its ancestors included."""
        if style_id in self.known or depth > 12:
            return self.known.get(style_id, self.default)
        style = self.elements.get(style_id)
        if style is None:
            return self.default
        based = style.find(f"{W}basedOn")
        found = self.named(based.get(f"{W}val", ""), depth + 1) if based is not None else self.default
        found = self._paragraph_own(found, style.find(f"{W}pPr"))
        found = self._run(found, style.find(f"{W}rPr"))
        name = style.find(f"{W}name")
        heading = re.match(
            r"(?:heading|überschrift|titre)\s*(\d)", (name.get(f"{W}val", "") if name is not None else "").lower()
        )
        if heading:
            found = replace(found, level=int(heading[1]), bullet=False)
        self.known[style_id] = found
        return found

    def paragraph(self, properties: etree._Element | None) -> Format:
        """Return the format of a paragraph."""
        style = properties.find(f"{W}pStyle") if properties is not None else None
        found = self.named(style.get(f"{W}val", "") if style is not None else self.default_paragraph)
        return self._paragraph_own(found, properties)

    def run(self, within: Format, properties: etree._Element | None) -> Format:
        """Return the format of a run within a paragraph."""
        if properties is None:
            return within
        style = properties.find(f"{W}rStyle")
        if style is not None and style.get(f"{W}val", "") in self.elements:
            own = self.elements[style.get(f"{W}val", "")].find(f"{W}rPr")
            within = self._run(within, own)
        return self._run(within, properties)

    def _paragraph_own(self, found: Format, properties: etree._Element | None) -> Format:
        if properties is None:
            return found
        numbering = properties.find(f"{W}numPr")
        if numbering is not None:
            number = numbering.find(f"{W}numId")
            identity = number.get(f"{W}val", "") if number is not None else ""
            level = numbering.find(f"{W}ilvl")
            depth = level.get(f"{W}val", "0") if level is not None else "0"
            listed = identity != "0" and (identity, depth) not in self.unmarked
            found = replace(found, bullet=listed if found.level == 0 else False)
        outline = properties.find(f"{W}outlineLvl")
        if outline is not None and outline.get(f"{W}val", "9").isdigit() and int(outline.get(f"{W}val", "9")) < 6:
            found = replace(found, level=int(outline.get(f"{W}val", "0")) + 1)
        return found

    def _run(self, found: Format, properties: etree._Element | None) -> Format:
        if properties is None:
            return found
        size = properties.find(f"{W}sz")
        if size is not None:
            with contextlib.suppress(ValueError):
                found = replace(found, size=float(size.get(f"{W}val", "20")) / 2)
        for name, field in (("b", "bold"), ("i", "italic"), ("caps", "caps"), ("vanish", "hidden")):
            mark = properties.find(f"{W}{name}")
            if mark is not None:
                found = replace(found, **{field: mark.get(f"{W}val", "1") not in ("0", "false", "off", "none")})
        color = properties.find(f"{W}color")
        if color is not None:
            shaded = properties.find(f"{W}shd")
            white = is_white(color.get(f"{W}val", "")) and (
                shaded is None or shaded.get(f"{W}fill", "auto") in ("auto", "FFFFFF")
            )
            found = replace(found, white=white)
        return found


def _unmarked_lists(root: etree._Element | None) -> frozenset[tuple[str, str]]:
    """Return (list, level) of lists that show no mark at all: some templates number headings and addresses so."""
    if root is None:
        return frozenset()
    bare: dict[str, set[str]] = {}
    for abstract in root.iter(f"{W}abstractNum"):
        for level in abstract.iter(f"{W}lvl"):
            kind, text = level.find(f"{W}numFmt"), level.find(f"{W}lvlText")
            shown = text.get(f"{W}val", "") if text is not None else ""
            if (kind is not None and kind.get(f"{W}val") == "none") or not shown.strip():
                bare.setdefault(abstract.get(f"{W}abstractNumId", ""), set()).add(level.get(f"{W}ilvl", "0"))
    found = set()
    for number in root.iter(f"{W}num"):
        link = number.find(f"{W}abstractNumId")
        for level_number in bare.get(link.get(f"{W}val", "") if link is not None else "", ()):
            found.add((number.get(f"{W}numId", ""), level_number))
    return frozenset(found)
