"""Résumés that are web pages to lines: what a browser shows, block by block, without scripts and hidden parts."""

import re
from dataclasses import dataclass, field, replace

import lxml.html
from lxml import etree

from tailor.importers.archives import local_name
from tailor.importers.bullets import strip_marker
from tailor.importers.lines import Pages, Segment, TextLine
from tailor.importers.text_repair import repair

_SILENT = frozenset(
    {"script", "style", "noscript", "template", "svg", "nav", "form", "button", "select", "head", "iframe", "object"}
    | {"audio", "video", "canvas", "math", "dialog", "input", "textarea", "datalist"}
)
_BLOCKS = frozenset(
    {"p", "div", "li", "ul", "ol", "table", "section", "article", "main", "header", "footer", "aside", "address"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "dl", "blockquote", "pre", "figure", "figcaption", "body"}
    | {"tbody", "thead", "tfoot", "fieldset", "details", "summary", "hgroup", "caption", "center"}
)
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_BOLD = frozenset({"b", "strong", "th", "dt", *_HEADINGS})
_ITALIC = frozenset({"i", "em", "cite"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_RULE = re.compile(r"([^{}@]+)\{([^{}]*)\}")
_DEEPEST = 250


@dataclass(frozen=True, slots=True)
class _Look:
    bold: bool = False
    italic: bool = False
    url: str = ""
    level: int = 0


@dataclass(slots=True)
class _Page:
    """The lines so far, and the line that is being written."""

    unseen: frozenset[str]
    lines: list[TextLine] = field(default_factory=list)
    segments: list[Segment] = field(default_factory=list)
    bullet: bool = False
    level: int = 0
    wide: bool = False
    gap: float = 0.0

    def say(self, text: str | None, look: _Look) -> None:
        """Add words to the line."""
        words = re.sub(r"\s+", " ", text or "")
        if not words.strip() and (not self.segments or not words):
            return
        wide = self.wide and bool(self.segments)
        self.segments.append(Segment(repair(words), bold=look.bold, italic=look.italic, url=look.url, wide=wide))
        self.wide, self.level = False, max(self.level, look.level)

    def break_line(self) -> None:
        """End the line."""
        segments, self.segments, self.wide = self.segments, [], False
        if not any(segment.text.strip() for segment in segments):
            return
        segments[0] = replace(segments[0], text=segments[0].text.lstrip(), wide=False)
        bare = strip_marker(segments[0].text)
        if bare != segments[0].text:
            self.bullet = True
            segments = [replace(segments[0], text=bare), *segments[1:]] if bare.strip() else segments[1:]
        if any(segment.text.strip() for segment in segments):
            number, bullet = len(self.lines), self.bullet and not self.level
            self.lines.append(
                TextLine(tuple(segments), bullet=bullet, level=self.level, gap=self.gap, span=(number, number + 1))
            )
        self.bullet, self.level, self.gap = False, 0, 0.0


def read_web_resume(html: str) -> Pages:
    """Return the lines of a web page."""
    # A declaration of the encoding would make lxml refuse text that is decoded already.
    html = re.sub(r"^\s*<\?xml[^>]*\?>", "", html).replace("\x00", "")
    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        tree = lxml.html.document_fromstring(html or "<p></p>", parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return Pages(())
    body = tree.find("body")
    page = _Page(_unseen(tree))
    _walk(body if body is not None else tree, page, _Look(), 0)
    page.break_line()
    return Pages(tuple(page.lines))


def _unseen(tree: etree._Element) -> frozenset[str]:
    """Return the classes and ids that the page's own styles hide everywhere, as ".name" and "#name"."""
    found: set[str] = set()
    for style in tree.iter("style"):
        # Rules within @media hold for paper or small screens only.
        text = re.sub(r"@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", "", style.text or "")
        for selectors, rules in _RULE.findall(text):
            if _HIDDEN.search(rules):
                found.update(name.strip() for name in selectors.split(",") if re.fullmatch(r"\s*[.#][\w-]+\s*", name))
    return frozenset(found)


def _is_hidden(element: etree._Element, page: _Page) -> bool:
    if element.get("hidden") is not None or _HIDDEN.search(element.get("style", "")):
        return True
    names = [f".{name}" for name in element.get("class", "").split()] + [f"#{element.get('id', '')}"]
    return any(name in page.unseen for name in names)


def _walk(element: etree._Element, page: _Page, look: _Look, depth: int) -> None:
    name = local_name(element)
    if not name or name in _SILENT or _is_hidden(element, page) or depth > _DEEPEST:
        return
    block = name in _BLOCKS or name == "tr"
    if block:
        page.break_line()
        page.gap = max(page.gap, 2.0 if name in _HEADINGS or name in ("section", "article") else 0.0)
    if name in ("br", "hr"):
        page.break_line()
    page.wide = page.wide or name in ("td", "th")
    page.bullet = page.bullet or name == "li"
    href = element.get("href", "") if name == "a" else ""
    look = _Look(
        look.bold or name in _BOLD,
        look.italic or name in _ITALIC,
        href if href.startswith(("http", "mailto:", "tel:")) else look.url,
        _HEADINGS.get(name, look.level),
    )
    page.say(element.text, look)
    for child in element:
        _walk(child, page, look, depth + 1)
        page.say(child.tail, look)
    if block:
        page.break_line()
