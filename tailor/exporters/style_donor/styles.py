"""The styles of a Word file, each with the look that comes of all it rests on."""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_DEEPEST = 20


def w(name: str) -> str:
    """Return a name of the main namespace as lxml writes it."""
    return f"{{{MAIN}}}{name}"


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph in a style looks like; lengths are points, `line` is a factor where `exact` is nought.

    `number` is the id of its list and the level in it, `tabs` are its stops in twentieths of a point.
    """

    font: str = "Times New Roman"
    size: float = 10.0
    bold: bool = False
    italic: bool = False
    caps: bool = False
    color: str = "000000"
    tracking: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    exact: float = 0.0
    align: str = "left"
    left: float = 0.0
    first: float = 0.0
    keep: bool = False
    contextual: bool = False
    rule: float = 0.0
    rule_gap: float = 0.0
    rule_color: str = ""
    level: int = 9
    number: tuple[str, str] = ("", "0")
    tabs: tuple[int, ...] = ()


class StyleBook:
    """The styles part of a file, to be looked up and added to; `theme` is the root of its theme, or nothing."""

    def __init__(self, root: Any, theme: Any = None) -> None:
        self.root = root
        self._fonts = _theme_fonts(theme)
        self._styles: dict[str, Any] = {}
        self.names: dict[str, str] = {}
        for style in root.iter(w("style")):
            self._note(style)

    def _note(self, style: Any) -> None:
        if style.get(w("type"), "paragraph") != "paragraph":
            return
        identity = style.get(w("styleId"), "")
        self._styles[identity] = style
        for name in (value(style, "name"), *value(style, "aliases").split(",")):
            if name.strip():
                self.names.setdefault(plain(name), identity)

    @property
    def default(self) -> str:
        """The id of the style of plain paragraphs."""
        usual = (one for one, style in self._styles.items() if style.get(w("default")) in ("1", "true", "on"))
        return next(usual, self.names.get("normal", next(iter(self._styles), "")))

    @property
    def paragraph_styles(self) -> tuple[str, ...]:
        """The ids of all paragraph styles."""
        return tuple(self._styles)

    def style(self, identity: str) -> Any:
        """Return the element of a style."""
        return self._styles[identity]

    def add(self, identity: str, xml: str) -> str:
        """Add a style, under a free id like the one given, and return that id; `xml` has `{id}` for it."""
        free, number = identity, 1
        taken = {style.get(w("styleId")) for style in self.root.iter(w("style"))}
        while free in taken:
            number += 1
            free = f"{identity}{number}"
        style = etree.fromstring(xml.replace("{id}", free))
        self.root.append(style)
        self._note(style)
        return free

    def remove(self, identity: str) -> None:
        """Take a style out, so that one of its name can be added."""
        self.root.remove(self._styles.pop(identity))
        self.names = {name: style for name, style in self.names.items() if style != identity}

    def look(self, identity: str, *direct: Any) -> Look:
        """Return the look of a style, with the properties that paragraph or run have of their own."""
        look = Look()
        for default in self.root.iter(w("docDefaults")):
            for properties in (*default.iter(w("rPr")), *default.iter(w("pPr"))):
                look = self._with(look, properties)
        chain: list[Any] = []
        while identity in self._styles and len(chain) < _DEEPEST:
            chain.append(self._styles[identity])
            identity = value(chain[-1], "basedOn")
        for style in reversed(chain):
            for properties in (style.find(w("pPr")), style.find(w("rPr"))):
                look = look if properties is None else self._with(look, properties)
        for properties in direct:
            look = look if properties is None else self._with(look, properties)
        return look

    def _with(self, look: Look, properties: Any) -> Look:
        """Return a look with the properties of a paragraph or a run put over it."""
        for child in properties:
            name = etree.QName(child).localname if isinstance(child.tag, str) else ""
            found: dict[str, Any] = {}
            if name in _TOGGLES:
                found = {_TOGGLES[name]: child.get(w("val"), "1") in ("1", "true", "on")}
            elif name == "rFonts":
                found = {"font": self._font(child) or look.font}
            elif name in _READINGS:
                found = _READINGS[name](child, look)
            look = replace(look, **found)
        return look

    def _font(self, fonts: Any) -> str:
        theme = fonts.get(w("asciiTheme"), "")
        named = self._fonts.get("major" if theme.startswith("major") else "minor", "") if theme else ""
        return named or str(fonts.get(w("ascii"), "") or fonts.get(w("hAnsi"), ""))


def plain(name: str) -> str:
    """Return a style's name as it is compared."""
    return " ".join(name.casefold().split())


def value(parent: Any, name: str) -> str:
    """Return the value of a child, or nothing."""
    child = parent.find(w(name))
    return "" if child is None else str(child.get(w("val"), ""))


def number(text: str | None) -> float:
    """Return a number as files have it, or nought."""
    try:
        found = float(text or 0)
    except ValueError:
        return 0.0
    return found if math.isfinite(found) else 0.0


def _theme_fonts(theme: Any) -> dict[str, str]:
    if theme is None:
        return {}
    found = {}
    for kind in ("major", "minor"):
        latin = theme.find(f".//{_DRAWING}{kind}Font/{_DRAWING}latin")
        if latin is not None and not latin.get("typeface", "").startswith("+"):
            found[kind] = latin.get("typeface", "")
    return found


def _spacing(child: Any, look: Look) -> dict[str, Any]:
    """Read the spacing of a paragraph, or the tracking of a run, which have one name."""
    if child.get(w("val")) is not None:
        return {"tracking": number(child.get(w("val"))) / 20}
    found: dict[str, Any] = {
        name: number(child.get(w(name))) / 20 for name in ("before", "after") if child.get(w(name)) is not None
    }
    if child.get(w("line")) is not None:
        line = number(child.get(w("line")))
        fixed = child.get(w("lineRule"), "auto") != "auto"
        found |= {"exact": line / 20, "line": 1.0} if fixed else {"exact": 0.0, "line": line / 240}
    return found


def _indent(child: Any, look: Look) -> dict[str, Any]:
    left = child.get(w("left"), child.get(w("start")))
    found: dict[str, Any] = {} if left is None else {"left": number(left) / 20}
    if child.get(w("hanging")) is not None:
        return found | {"first": -number(child.get(w("hanging"))) / 20}
    return found if child.get(w("firstLine")) is None else found | {"first": number(child.get(w("firstLine"))) / 20}


def _color(child: Any, look: Look) -> dict[str, Any]:
    return {"color": _hexadecimal(child.get(w("val"), "")) or "000000"}


def _rule(child: Any, look: Look) -> dict[str, Any]:
    below = child.find(w("bottom"))
    if below is None:
        return {}
    if below.get(w("val")) in ("nil", "none"):
        return {"rule": 0.0}
    tint = _hexadecimal(below.get(w("color"), ""))
    return {"rule": number(below.get(w("sz"))) / 8, "rule_gap": number(below.get(w("space"))), "rule_color": tint}


def _hexadecimal(color: str) -> str:
    """Return a colour's six digits, or nothing where the text is none, such as "auto"."""
    return color.lower() if re.fullmatch("[0-9a-fA-F]{6}", color) else ""


def _tabs(child: Any, look: Look) -> dict[str, Any]:
    stops = set(look.tabs)
    for tab in child:
        place = round(number(tab.get(w("pos"))))
        stops = stops - {place} if tab.get(w("val")) == "clear" else stops | {place}
    return {"tabs": tuple(sorted(stops))}


def _number(child: Any, look: Look) -> dict[str, Any]:
    return {"number": (value(child, "numId") or look.number[0], value(child, "ilvl") or look.number[1])}


_TOGGLES = {
    "b": "bold",
    "i": "italic",
    "caps": "caps",
    "keepNext": "keep",
    "contextualSpacing": "contextual",
}
_READINGS: dict[str, Callable[[Any, Look], dict[str, Any]]] = {
    "sz": lambda child, look: {"size": number(child.get(w("val"))) / 2 or look.size},
    "color": _color,
    "spacing": _spacing,
    "ind": _indent,
    "jc": lambda child, look: {"align": child.get(w("val"), "left")},
    "pBdr": _rule,
    "outlineLvl": lambda child, look: {"level": int(number(child.get(w("val"))))},
    "numPr": _number,
    "tabs": _tabs,
}
