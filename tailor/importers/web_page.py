"""Web pages to plain text: the job posting that a page declares, or else all its words, block by block."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import lxml.html
from lxml import etree

from tailor.importers.bullets import strip_marker
from tailor.importers.plain_text import decode_text

_SILENT = frozenset(
    {"script", "style", "noscript", "template", "svg", "nav", "footer", "form", "button", "select", "head", "iframe"}
)
_BLOCKS = frozenset(
    {"p", "div", "li", "ul", "ol", "br", "tr", "td", "th", "table", "section", "article", "main", "header", "aside"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "dl", "blockquote", "pre", "hr", "figure", "address"}
)
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([\w.:-]{2,40})", re.I)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_DECLARED = (
    ("title", "Job title"),
    ("hiringOrganization", "Company"),
    ("jobLocation", "Location"),
    ("employmentType", "Employment type"),
)


def decode_page(content: bytes, charset: str = "") -> str:
    """Return a web page's text by the charset its server or the page itself names, or else by its bytes."""
    named = _CHARSET.search(content[:4000])
    for name in (charset, named[1].decode("ascii") if named else ""):
        if name and not content.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
            try:
                return content.decode("cp1252" if name.casefold() in ("iso-8859-1", "latin-1", "latin1") else name)
            except (LookupError, UnicodeDecodeError):
                continue
    return decode_text(content, Path("The page"))


def looks_like_html(text: str) -> bool:
    """Say whether a text is a web page or a piece of one."""
    start = text.lstrip()[:1000].casefold()
    if start.startswith(("<!doctype html", "<html", "<head", "<body", "<!--")):
        return True
    return (
        start.startswith("<")
        and len(re.findall(r"</?(?:p|div|ul|li|h[1-6]|br|span|strong|section|article)\b", text[:4000], re.I)) >= 3
    )


def html_to_text(html: str) -> str:
    """Return the words of a web page, list items with a bullet and a blank line around headings."""
    # A declaration of the encoding would make lxml refuse text that is decoded already.
    html = re.sub(r"^\s*<\?xml[^>]*\?>", "", html)
    parser = etree.HTMLParser(no_network=True, remove_comments=True, huge_tree=False)
    tree = lxml.html.document_fromstring(html or "<p></p>", parser=parser)
    declared = _declared_posting(tree)
    if declared:
        return declared
    body = tree.find("body")
    return _tidy("".join(_words(body if body is not None else tree)))


def _words(element: Any) -> Iterator[str]:
    """Yield an element's words with line breaks where a browser breaks."""
    if not isinstance(element.tag, str) or element.tag in _SILENT:
        return
    if element.tag in _HEADINGS:
        yield "\n\n"
    elif element.tag in _BLOCKS:
        yield "\n"
    if element.tag == "li":
        yield "• "
    yield _inline(element.text)
    for child in element:
        yield from _words(child)
        yield _inline(child.tail)
    if element.tag in _BLOCKS:
        yield "\n"


def _inline(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _tidy(text: str) -> str:
    lines = [" ".join(line.split()) for line in text.splitlines()]
    lines = ["• " + strip_marker(line[1:].strip()) if line.startswith("•") else line for line in lines if line != "•"]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _declared_posting(tree: Any) -> str:
    """Return the posting that the page declares for search engines (schema.org JobPosting), or nothing."""
    for script in tree.iter("script"):
        if script.get("type", "").strip().casefold() != "application/ld+json":
            continue
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for thing in _things(data):
            description = thing.get("description")
            if "JobPosting" in str(thing.get("@type")) and isinstance(description, str) and len(description) > 200:
                head = [f"{label}: {value}" for key, label in _DECLARED if (value := _name(thing.get(key)))]
                return "\n".join([*head, "", html_to_text(f"<div>{description}</div>")])
    return ""


def _things(data: Any) -> Iterator[dict[str, Any]]:
    for thing in data if isinstance(data, list) else [data]:
        if isinstance(thing, dict):
            yield thing
            graph = thing.get("@graph")
            if isinstance(graph, list):
                yield from (inner for inner in graph if isinstance(inner, dict))


def _name(value: Any) -> str:
    """Return what a declared value is called: itself, its name, or the town of its address."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_name, value[:3])))
    if isinstance(value, dict):
        address = value.get("address")
        if isinstance(address, dict):
            return ", ".join(str(address[key]) for key in ("addressLocality", "addressRegion") if address.get(key))
        return _name(value.get("name") or address or "")
    return " ".join(str(value).split()) if isinstance(value, str) else ""
