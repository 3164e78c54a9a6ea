"""Finds for each role of a document the style that it has in a donor, or makes one out of the donor's own look."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from xml.sax.saxutils import quoteattr

from lxml import etree

from tailor.exporters.style_donor.names import HEADINGS, MADE, NAMES, STYLE
from tailor.exporters.style_donor.order import child_of, lay_over
from tailor.exporters.style_donor.reading import DonorFile, Example
from tailor.exporters.style_donor.styles import MAIN, Look, plain, value, w
from tailor.exporters.template import RoleName

_TOP = 4
"""A name stands within so many paragraphs of the top."""
_LARGER = 2.0
_SHORT = 40
_BARE = re.compile(r"<w:(?:keepNext|keepLines|outlineLvl)[^>]*>")
_OWN_PARAGRAPH = ("pBdr", "shd", "spacing", "ind", "contextualSpacing", "jc")
_OWN_RUN = ("rFonts", "b", "i", "caps", "smallCaps", "color", "spacing", "sz", "szCs", "u")
_OUTLINE: dict[RoleName, int] = {"section": 0, "entry": 1}
_ORDER: tuple[RoleName, ...] = (
    *("text", "name", "section", "entry", "label", "contact", "detail", "item", "bullet", "inline"),
    *("opening", "letter", "footer"),
)


@dataclass(frozen=True, slots=True)
class Slot:
    """The style of a role, how it looks, and what each paragraph of it has of its own."""

    style: str
    look: Look
    direct: tuple[str, ...] = ()
    sign: str = ""


def map_roles(donor: DonorFile) -> dict[RoleName, Slot]:
    """Return the slot of each role; styles that the donor lacks are added to its book."""
    mapping = _Mapping(donor)
    return {role: mapping.slot(role) for role in _ORDER}


class _Mapping:
    """What is known of the donor while roles are mapped one after the other."""

    def __init__(self, donor: DonorFile) -> None:
        self.donor, self.book = donor, donor.book
        self.examples = donor.examples()
        self.used = Counter(one.style for one in self.examples)
        self.found: dict[RoleName, str] = {}

    def slot(self, role: RoleName) -> Slot:
        """Return the slot of one role; text comes first, then name and headings, since others rest on them."""
        if role == "bullet":
            return self._bullet()
        style = self._style(role)
        self.found[role] = style
        return Slot(style, self.book.look(style))

    def _style(self, role: RoleName) -> str:
        """Return what is used before what looks so, and that before what is there but unused."""
        if role == "text":
            return self._text()
        named = self._named(role)
        if named and self.used[named]:
            self._lay_over(named, next(one for one in self.examples if one.style == named))
            return named
        example = self._example(role)
        if example is not None:
            return self._learn(role, example, named)
        return named if named and self._is_wanted(role, named) else self._make(role, named)

    def _is_wanted(self, role: RoleName, named: str) -> bool:
        """Tell whether a style that the donor has and does not use goes with those that it uses."""
        if not self.examples or role not in ("label", "entry"):
            return True
        same = self.book.look(named).align == self.book.look(self.found["name"]).align
        return bool(self.used[self.found["section"]]) and (role == "entry" or same)

    def _named(self, role: RoleName) -> str:
        for name in NAMES.get(role, ()):
            if name in self.book.names:
                return self.book.names[name]
        if role not in _OUTLINE:
            return ""
        levels = (one for one in self.book.paragraph_styles if self.book.look(one).level == _OUTLINE[role])
        return next((one for one in levels if not plain(value(self.book.style(one), "name")).startswith("toc")), "")

    def _text(self) -> str:
        """Return the style of running text, with the face and size that most words have of their own."""
        named = self._named("text")
        usual = named if named and self.used[named] > self.used[self.book.default] else self.book.default
        weights: Counter[tuple[str, float]] = Counter()
        for one in self.examples:
            weights[one.look.font, one.look.size] += len(one.text)
        look = self.book.look(usual)
        most = weights.most_common(1)[0][0] if weights else (look.font, look.size)
        if most == (look.font, look.size):
            return usual
        example = next(one for one in self.examples if (one.look.font, one.look.size) == most)
        style = self._make("text", "" if named == usual else named, base=usual)
        fonts = f'<w:rFonts xmlns:w="{MAIN}" w:ascii={quoteattr(most[0])} w:hAnsi={quoteattr(most[0])}/>'
        own = child_of(self.book.style(style), "rPr")
        own.append(etree.fromstring(fonts))
        for name in ("sz", "szCs"):
            child_of(own, name).set(w("val"), str(round(most[1] * 2)))
        lay_over(own, example.run, ("rFonts",))
        return style

    def _example(self, role: RoleName) -> Example | None:
        """Return a paragraph that plays a role without the style for it."""
        text = self.book.look(self.found["text"])
        if role == "name":
            top = max(self.examples[:_TOP], key=lambda one: one.look.size, default=None)
            return top if top and top.look.size >= text.size + _LARGER and len(top.text) <= _SHORT else None
        if role == "section":
            return next((one for one in self.examples[1:] if one.text.strip(" :").casefold() in HEADINGS), None)
        return None

    def _learn(self, role: RoleName, example: Example, named: str) -> str:
        """Make the look of a paragraph a style of its own; an unused one of that name becomes it."""
        style = self._make(role, named, base=example.style, plain_look=True)
        self._lay_over(style, example)
        return style

    def _lay_over(self, style: str, example: Example) -> None:
        """Put what a paragraph has of its own into a style."""
        element = self.book.style(style)
        lay_over(child_of(element, "pPr"), example.paragraph, _OWN_PARAGRAPH)
        lay_over(child_of(element, "rPr"), example.run, _OWN_RUN)

    def _make(self, role: RoleName, named: str = "", base: str = "", *, plain_look: bool = False) -> str:
        """Add a style for a role, or put it in the place of one that nothing uses; `plain_look` leaves it bare."""
        made = MADE[role]
        text = self.found.get("text") or self.book.default
        look = self.book.look(text)
        base = base or text
        centred = role in ("label", "contact") and self.book.look(self.found["name"]).align == "center"
        values = {
            "jc": '<w:jc w:val="center"/>' if centred else "",
            "larger": round(look.size * 2) + 4,
            "largest": max(round(look.size * 4), 40),
            "after": min(round(look.after * 20), 60),
            "space": 180 if look.before + look.after < 6 else round(look.after * 20),
        }
        identity, name = named or made.id, made.name
        if named:
            self.book.remove(named)
        elif plain(name) in self.book.names:
            name = f"Résumé {made.name}"
        custom = "" if made.standard else ' w:customStyle="1"'
        paragraph = "".join(_BARE.findall(made.paragraph)) if plain_look else made.paragraph.format_map(values)
        run = "" if plain_look else made.run.format_map(values)
        return self.book.add(identity, STYLE.format(name=name, base=base, custom=custom, paragraph=paragraph, run=run))

    def _bullet(self) -> Slot:
        """Return how most bulleted paragraphs are made; else the style for them; else one with a list of ours."""
        counts: Counter[tuple[str, tuple[str, str]]] = Counter()
        for one in self.examples:
            if self.donor.bullets(one.look.number):
                counts[one.style, one.look.number] += 1
        named = self._named("bullet")
        if counts:
            (style, listed), _ = counts.most_common(1)[0]
            example = next(one for one in self.examples if (one.style, one.look.number) == (style, listed))
            return self._listed(style, example, named)
        if named and self.donor.bullets(self.book.look(named).number):
            return Slot(named, self._indented(self.book.look(named), named), (), self._sign(named))
        style, listed = named or self._make("bullet"), (self.donor.add_bullets(), "0")
        look = replace(self.book.look(style), number=listed)
        return Slot(style, self._indented(look, style), (_numbering(listed),), "•")

    def _listed(self, style: str, example: Example, named: str) -> Slot:
        """Return the slot of a list as the donor has it, with what its paragraphs have of their own in the style."""
        own = example.paragraph
        direct = (_numbering(example.look.number),) if own is not None and own.find(w("numPr")) is not None else ()
        if style == named or not _speaks(example):
            if style == named:
                self._lay_over(style, example)
            final = style
        else:
            final = self._learn("bullet", example, "" if self.used[named] else named)
        look = replace(self.book.look(final), number=example.look.number)
        found = self.donor.bullets(look.number)
        return Slot(final, self._indented(look, final), direct, found.sign if found else "•")

    def _indented(self, look: Look, style: str) -> Look:
        """Return a look with the indent of its list, where the style does not say otherwise."""
        found = self.donor.bullets(look.number)
        own = self.book.style(style).find(w("pPr"))
        if found is None or found.properties is None or (own is not None and own.find(w("ind")) is not None):
            return look
        indented = self.book.look(style, found.properties)
        return replace(look, left=indented.left, first=indented.first)

    def _sign(self, style: str) -> str:
        found = self.donor.bullets(self.book.look(style).number)
        return found.sign if found else "•"


def _numbering(listed: tuple[str, str]) -> str:
    return f'<w:numPr><w:ilvl w:val="{listed[1]}"/><w:numId w:val="{listed[0]}"/></w:numPr>'


def _speaks(example: Example) -> bool:
    """Tell whether a paragraph has a look of its own."""
    own = ((example.paragraph, _OWN_PARAGRAPH), (example.run, _OWN_RUN))
    return any(child.tag in map(w, names) for source, names in own if source is not None for child in source)
