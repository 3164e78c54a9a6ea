"""The help page of a language as the window shows it: its sections, its keys, its pictures, in the colours of now."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape, unescape
from pathlib import Path
from string import Template

from PySide6.QtCore import QLocale

from tailor.paths import data_dir, user_dir
from ui import theme

_HEADING = re.compile(r'<h2 id="([\w-]+)">(.*?)</h2>', re.DOTALL)
_ANCHORED = re.compile(r'<(h[23]) id="([\w-]+)">')
_KEY = re.compile(r"\{\{key:(\w+)\}\}")
_FOLDER = re.compile(r"\{\{folder\}\}")
_SOURCE = re.compile(r'<img src="((?!sign:)[^"]+)"')
_TAG = re.compile(r"<[^>]+>")
_STYLE = Template(
    """
    body { color: $ink; font-size: ${text}px; }
    p, li { line-height: 145%; margin-top: 0; margin-bottom: ${gap}px; }
    li { margin-bottom: ${small_gap}px; }
    h1 { font-size: ${huge}px; font-weight: 600; margin-top: ${gap}px; margin-bottom: ${gap}px; }
    h2 { font-size: ${large}px; font-weight: 600; margin-top: ${wide}px; margin-bottom: ${gap}px; }
    h3 { font-size: ${text}px; font-weight: 600; margin-top: ${middle}px; margin-bottom: ${small_gap}px; }
    a { color: $accent; }
    table { margin-top: ${middle}px; margin-bottom: ${gap}px; }
    td, th { padding: ${small_gap}px ${gap}px ${small_gap}px 0; line-height: 135%; }
    th { color: $muted; font-weight: 600; text-align: left; }
    .key { color: $ink; background-color: $hover; font-weight: 600; white-space: nowrap; }
    .lead { color: $muted; font-size: ${lead}px; }
    .muted { color: $muted; }
    p.picture { line-height: 100%; margin-top: ${small_gap}px; margin-bottom: ${middle}px; }
    """
)
_SIZES = {"text": 14, "lead": 15, "huge": 26, "large": 19, "gap": 10, "small_gap": 5, "middle": 18, "wide": 34}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page that the table of contents names."""

    name: str
    title: str


def page_file(locale: QLocale | None = None) -> Path:
    """Return the page in the language of a locale, the window's own if none is given, else the English one."""
    wished = (locale or QLocale()).name()
    folder = data_dir("resources") / "help"
    names = (wished, wished.split("_")[0], "en")
    return next(file for name in names if (file := folder / name / "index.html").is_file() or name == "en")


def sections(page: str) -> tuple[Section, ...]:
    """Return the sections of a page in its order."""
    return tuple(Section(name, unescape(_TAG.sub("", title)).strip()) for name, title in _HEADING.findall(page))


def fill_page(page: str, keys_of: Callable[[str], str]) -> str:
    """Return a page with the keys of the acts it names, the folder of the user's work and places to go to."""
    page = _KEY.sub(lambda found: _keys(keys_of(found[1])), page)
    page = _FOLDER.sub(lambda _: escape(str(user_dir())), page)
    page = _SOURCE.sub(lambda found: f'<img src="picture:{found[1]}"', page)
    return _ANCHORED.sub(r'<\1><a name="\2"></a>', page)


def page_style() -> str:
    """Return the style of a page in the colours and sizes that are on."""
    colours = {name: theme.color(name).name() for name in ("ink", "muted", "accent", "hover")}
    return _STYLE.substitute(colours | {name: str(theme.scaled(size)) for name, size in _SIZES.items()})


def _keys(text: str) -> str:
    return f'<span class="key">&nbsp;{escape(text)}&nbsp;</span>' if text else ""
