"""Web pages to plain text: the job posting that a page declares, or else all its words, block by block."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import lxml.html
from lxml import etree

from tailor.importers.bullets import strip_marker
from tailor.importers.declared_posting import find_declared
from tailor.importers.plain_text import decode_text

_SILENT = frozenset(
    {"script", "style", "noscript", "template", "svg", "nav", "footer", "form", "button", "select", "head", "iframe"}
)
_BLOCKS = frozenset(
    {"p", "div", "li", "ul", "ol", "br", "tr", "td", "th", "table", "section", "article", "main", "header", "aside"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "dl", "blockquote", "pre", "hr", "figure", "address"}
)
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([\w.:-]{2,40})", re.I)
_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "complementary"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_ASIDE = re.compile(
    r"(?<![a-z])(?:cookies?|consent|gdpr|breadcrumbs?|navbar|nav|menu|site-?footer|footer|modal|popup|newsletter|"
    r"(?:related|similar|recommended|other|more)[-_ ]?(?:jobs?|postings?|positions?|vacanc(?:y|ies)|offers?)|"
    r"share(?:-?(?:buttons|bar|links))?|social(?:-?(?:links|share))?|sidebar|skip-?link|sr-only|visually-hidden)(?![a-z])",
    re.I,
)
_POSTING = re.compile(r"(?:job|posting|vacancy|position)[-_]?(?:description|details?|content|body)", re.I)
_MOST_ARTICLES, _SHORTEST_MAIN, _MAIN_SHARE = 20, 400, 0.4
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


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
    return find_declared(tree, _piece) or _page_text(tree)


def _piece(html: str) -> str:
    """Return the words of a piece of HTML, which may have been escaped twice on its way."""
    if re.search(r"&lt;/?(?:p|li|ul|br|div|strong|h\d)\b", html):
        html = unescape(html)
    if "<" not in html:
        return _tidy(unescape(html))
    parser = etree.HTMLParser(no_network=True, remove_comments=True, huge_tree=False)
    return _tidy("".join(_words(lxml.html.document_fromstring(f"<div>{html}</div>", parser=parser))))


def _page_text(tree: Any) -> str:
    """Return the words of the page's main part if it is marked and holds most of them, else of the whole page."""
    body = tree.find("body")
    whole = _tidy("".join(_words(body if body is not None else tree)))
    for path in (".//main", ".//*[@role='main']", ".//article"):
        texts = [_tidy("".join(_words(element))) for element in tree.findall(path)[:_MOST_ARTICLES]]
        longest = max(texts, key=len, default="")
        if len(longest) >= max(_SHORTEST_MAIN, _MAIN_SHARE * len(whole)):
            return longest
    return whole


def _words(element: Any) -> Iterator[str]:
    """Yield an element's words with line breaks where a browser breaks."""
    if not isinstance(element.tag, str) or element.tag in _SILENT or _is_aside(element):
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


def _is_aside(element: Any) -> bool:
    """Say whether an element is hidden, or by its own names no part of the posting, such as a banner about cookies."""
    if element.tag in ("html", "body", "main", "article"):
        return False
    if element.get("hidden") is not None or element.get("aria-hidden") == "true" or element.get("role") in _ROLES:
        return True
    if _HIDDEN.search(element.get("style", "")):
        return True
    names = f"{element.get('id', '')} {element.get('class', '')}"
    return bool(_ASIDE.search(names)) and not _POSTING.search(names)


def _inline(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _tidy(text: str) -> str:
    lines = [" ".join(line.split()) for line in text.splitlines()]
    lines = ["• " + strip_marker(line[1:].strip()) if line.startswith("•") else line for line in lines if line != "•"]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
