"""Reads what a style donor gives: styles, theme, lists, page set-up, and examples of how its own words look."""

import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

from tailor.errors import ExportFailed
from tailor.exporters.style_donor.styles import MAIN, Look, StyleBook, number, value, w
from tailor.exporters.word_package import Purpose, WordPackage
from tailor.model.message import say

_INSTEAD = say("Choose another template.")
_PURPOSE = Purpose(say("taken as a template"), _INSTEAD, say("put it into the folder of templates again"))
_KEPT = ("styles", "theme", "settings", "fontTable", "numbering", "webSettings")
_EDGES = ("header", "footer")
_SYMBOLS = {
    "\uf0b7": "•",
    "●": "•",
    "\uf0a7": "▪",
    "\uf0d8": "▸",
    "\uf0fc": "✓",
    "o": "◦",
    "\uf06e": "■",
    "\uf076": "❖",
}


@dataclass(frozen=True, slots=True)
class Example:
    """A paragraph of the donor: its words, its style, its own properties and those of most of its words."""

    text: str
    style: str
    paragraph: Any
    run: Any
    look: Look


@dataclass(frozen=True, slots=True)
class Bullets:
    """A bulleted list of the donor: its id and level, its sign, and the level's own properties."""

    number: tuple[str, str]
    sign: str
    properties: Any


class DonorFile(WordPackage):
    """A donor; `parts` are the relations of its body that are taken over, `section` is its page set-up."""

    def __init__(self, path: Path) -> None:
        try:
            content = path.read_bytes()
        except OSError as error:
            raise ExportFailed(
                say(
                    "{name} cannot be read in {parent}: {reason}.",
                    name=path.name,
                    parent=path.parent,
                    reason=error.strerror,
                )
            ) from error
        self.name = path.name
        super().__init__(content, path.name, _PURPOSE)
        if not self.book.paragraph_styles:
            raise ExportFailed(
                say(
                    "{name} has no styles, so it cannot be {be}. {instead}",
                    name=path.name,
                    be=_PURPOSE.be,
                    instead=_INSTEAD,
                )
            )

    def _read(self) -> None:
        names = self.zip.namelist()
        known = [one for one in self.relations(self.main) if one.target in names and not one.outside]
        self.document = self.xml(self.main)
        if self.document.tag != w("document"):
            raise ExportFailed(
                say(
                    "{name} is not kept as a usual Word document. Save it in Word as Word Document (*.docx), "
                    "then {again}.",
                    name=self.name,
                    again=_PURPOSE.again,
                )
            )
        self.body = self.document.find(w("body"))
        if self.body is None:
            raise ValueError("no body")
        self.section = self._section()
        shown = {child.get(_ID) for child in self.section if child.tag in map(_reference, _EDGES)}
        self.parts = [one for one in known if one.kind in _KEPT or (one.kind in _EDGES and one.id in shown)]
        named = {one.kind: one.target for one in self.parts}
        if "styles" not in named:
            raise ExportFailed(
                say(
                    "{name} has no styles, so it cannot be {be}. {instead}",
                    name=self.name,
                    be=_PURPOSE.be,
                    instead=_INSTEAD,
                )
            )
        self.named = named
        theme = self.xml(named["theme"]) if "theme" in named else None
        self.book = StyleBook(self.xml(named["styles"]), theme)
        self.numbering = self.xml(named["numbering"]) if "numbering" in named else None
        self.faces = self._faces()

    def _section(self) -> Any:
        """Return the page set-up of the first section, which has the top of the document."""
        first = next(self.body.iter(w("sectPr")), None)
        found = _empty("sectPr") if first is None else copy.deepcopy(first)
        for name in ("sectPrChange", "footnotePr", "endnotePr", "type", "lnNumType"):
            for child in found.findall(w(name)):
                found.remove(child)
        for columns in found.findall(w("cols")):
            if number(columns.get(w("num"))) > 1:
                found.remove(columns)
        return found

    def _faces(self) -> dict[str, str]:
        """Return the kind of each face in the table of fonts, "roman" or "swiss"."""
        if "fontTable" not in self.named:
            return {}
        return {one.get(w("name"), "").casefold(): value(one, "family") for one in self.xml(self.named["fontTable"])}

    def examples(self) -> list[Example]:
        """Return all paragraphs with words, from top to bottom."""
        return [found for found in map(self._example, self.body.iter(w("p"))) if found.text.strip()]

    def _example(self, paragraph: Any) -> Example:
        properties = paragraph.find(w("pPr"))
        style = value(properties, "pStyle") if properties is not None else ""
        style = style if style in self.book.paragraph_styles else self.book.default
        texts = {run: "".join(words.text or "" for words in run.iter(w("t"))) for run in paragraph.iter(w("r"))}
        main = max(texts, key=lambda run: len(texts[run]), default=None)
        look = None if main is None else main.find(w("rPr"))
        return Example("".join(texts.values()), style, properties, look, self.book.look(style, properties, look))

    def add_bullets(self) -> str:
        """Add a bulleted list to the lists of the file and return its id."""
        if self.numbering is None:
            self.numbering = etree.Element(w("numbering"), nsmap={"w": MAIN})
        used = [int(number(one.get(w("abstractNumId")))) for one in self.numbering.iter(w("abstractNum"))]
        listed = [int(number(one.get(w("numId")))) for one in self.numbering.iter(w("num"))]
        kind, new = max(used, default=-1) + 1, max(listed, default=0) + 1
        abstract, num = etree.fromstring(_LIST.format(kind=kind, number=new))
        # All kinds of lists stand before the lists themselves.
        self.numbering.insert(sum(1 for _ in self.numbering.iter(w("abstractNum"), w("numPicBullet"))), abstract)
        after = self.numbering.findall(w("num")) or [abstract]
        after[-1].addnext(num)
        return str(new)

    def bullets(self, number_of: tuple[str, str]) -> Bullets | None:
        """Return the list of this id and level, if it is a bulleted one."""
        if self.numbering is None or not number_of[0]:
            return None
        lists = {one.get(w("numId")): value(one, "abstractNumId") for one in self.numbering.iter(w("num"))}
        for one in self.numbering.iter(w("abstractNum")):
            if one.get(w("abstractNumId")) == lists.get(number_of[0], "none"):
                for level in one.iter(w("lvl")):
                    if level.get(w("ilvl")) == number_of[1] and value(level, "numFmt") == "bullet":
                        sign = value(level, "lvlText")
                        return Bullets(number_of, _SYMBOLS.get(sign, sign), level.find(w("pPr")))
        return None


_LIST = (
    f'<w:numbering xmlns:w="{MAIN}"><w:abstractNum w:abstractNumId="{{kind}}">'
    '<w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="284" w:hanging="227"/></w:pPr></w:lvl>'
    '</w:abstractNum><w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/></w:num></w:numbering>'
)
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def _reference(kind: str) -> str:
    return w(f"{kind}Reference")


def _empty(name: str) -> Any:
    return etree.Element(w(name))
