"""Divides a posting into sections by its headings, and by what a paragraph says where headings are silent."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

from tailor.analysis.boilerplate import BOILERPLATE, asks, goes_on, paragraph_kind
from tailor.analysis.posting_facts import is_label
from tailor.analysis.posting_lines import PostingLine
from tailor.model.posting import PostingSection, SectionKind
from tailor.vocabulary import load

_NO_LETTER = re.compile(r"[^\w\s-]+")
_SAME_LINE = re.compile(r"\s*(?::|\s[-–—])\s+(?=\S)")
_LONGEST = 80
_HEADING_WORDS = 5
# "Application" is how to apply only alone: "Application Security", "Call Centre Contact" and "Team Culture" are not.
_ALONE: frozenset[SectionKind] = frozenset({"about", "apply", "equal_opportunity"})
_LISTS: frozenset[SectionKind] = frozenset({"required", "preferred", "responsibilities"})
_TASKS = 3
"""So many bullets under "The job" are what is to be done."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading's kind and where the section's own text begins, when that is on the same line."""

    text: str
    kind: SectionKind
    rest: PostingLine | None


@dataclass(frozen=True, slots=True)
class SectionLines:
    """A section and its lines without the heading."""

    section: PostingSection
    lines: tuple[PostingLine, ...]


def cut_at_headings(lines: tuple[PostingLine, ...]) -> tuple[PostingLine, ...]:
    """Return the lines with long ones cut where a heading stands inside: "… a team. Requirements: two years …"."""
    parts: list[PostingLine] = []
    for line in lines:
        start = 0
        for cut in _inner_headings(line) if len(line.text) > _LONGEST else ():
            if line.text[start:cut].strip():
                parts.append(line.part(start, start + len(line.text[start:cut].rstrip())))
            start = cut
        parts.append(line.part(start, len(line.text)) if start else line)
    return tuple(parts)


def _inner_headings(line: PostingLine) -> Iterator[int]:
    for colon in re.finditer(r":\s", line.text):
        begin = max(0, colon.start() - _LONGEST)
        words = list(re.finditer(r"\S+", line.text[begin : colon.start()]))[-_HEADING_WORDS:]
        for word in words:
            label = line.text[begin + word.start() : colon.start()]
            if label[0].isupper() and heading_kind(label, whole=True) and not is_label(label):
                if begin + word.start():
                    yield begin + word.start()
                break


def divide(lines: tuple[PostingLine, ...]) -> tuple[SectionLines, ...]:
    """Return the sections in order; what stands before the first heading is the introduction."""
    sections: list[SectionLines] = []
    heading, start = "", lines[0].start if lines else 0
    headed = kind = _kind("intro")
    inside: list[PostingLine] = []
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        found = find_heading(line, following)
        if found:
            sections += _closed(heading, kind, start, inside)
            heading, start, inside = found.text, line.start, [found.rest] if found.rest else []
            headed = kind = found.kind
            continue
        headed = _opened(headed, line)
        said = _said(line, bool(heading), headed, kind)
        if said != kind:
            sections += _closed(heading, kind, start, inside)
            heading, kind, start, inside = "", said, line.start, []
        inside.append(line)
    sections += _closed(heading, kind, start, inside)
    return tuple(sections)


def _said(line: PostingLine, under_heading: bool, headed: SectionKind, kind: SectionKind) -> SectionKind:
    """Return the kind of a line: its own words', else that of the paragraphs before it, else its heading's."""
    own = None if under_heading and line.bullet else paragraph_kind(line)
    if own:
        return own
    if kind == headed:
        return headed
    if kind in BOILERPLATE and goes_on(line, kind):
        return kind
    # What is said after such a paragraph is a closing word, not one more bullet of the list before it.
    return headed if headed not in _LISTS or line.bullet or asks(line.text) else _kind("other")


def _opened(headed: SectionKind, line: PostingLine) -> SectionKind:
    """Return what a section is from this line on.

    "About us" ends where the reader is asked for something, and all boilerplate at a heading that we do not know.
    """
    if line.bullet or headed not in BOILERPLATE:
        return headed
    unknown = line.text.rstrip().endswith(":") and len(line.text.split()) <= _HEADING_WORDS
    return _kind("other") if unknown or (headed == "about" and asks(line.text)) else headed


def find_heading(line: PostingLine, following: PostingLine | None = None) -> Heading | None:
    """Return what a line says as a heading, or nothing if it is none."""
    same_line = _SAME_LINE.search(line.text)
    if same_line and not line.bullet:
        label = line.text[: same_line.start()]
        kind = heading_kind(label, whole=True)
        if is_label(label):
            return None
        if kind:
            start = line.start + same_line.end()
            return Heading(label, kind, PostingLine(line.text[same_line.end() :], start, line.end))
    if len(line.text) > _LONGEST or (line.bullet and not line.text.rstrip().endswith(":")) or _is_sentence(line.text):
        return None
    kind = heading_kind(line.text)
    if kind:
        return Heading(line.text.strip(), kind, None)
    if line.marked or (
        line.text.isupper() and len(line.text.split()) > 1 and following and not following.text.isupper()
    ):
        return Heading(line.text.strip(), "other", None)
    return None


def _is_sentence(text: str) -> bool:
    return text.rstrip().endswith((".", ",", ";", "!")) and not text.rstrip().endswith("...")


def heading_kind(text: str, whole: bool = False) -> SectionKind | None:
    """Return the kind that the words of a heading say; `whole` asks that they say nothing else."""
    words = _plain(text)
    if not words or len(words.split()) > 10:
        return None
    phrases = _phrases()
    if words in phrases:
        return phrases[words]
    if whole:
        return None
    ends_open = text.rstrip().endswith((":", "?"))
    titled = _titled(text)
    best: tuple[int, str, SectionKind] | None = None
    for phrase in {phrase for word in words.split() for phrase in _phrases_by_word().get(word, ())}:
        kind = phrases[phrase]
        if " " not in phrase and kind in _ALONE and not (kind == "about" and words.startswith(phrase)):
            continue
        share = len(phrase.split()) / len(words.split())
        at_edge = words.startswith(phrase + " ") or words.endswith(" " + phrase)
        inside = f" {phrase} " in f" {words} "
        fits = (at_edge and (share >= 0.5 or titled or (ends_open and share >= 0.3))) or (
            inside and ends_open and share >= 0.4
        )
        if fits and (best is None or (len(phrase), phrase) > best[:2]):
            best = len(phrase), phrase, kind
    return best[2] if best else None


def _kind(name: str) -> SectionKind:
    return next(kind for kind in get_args(SectionKind) if kind == name)


def _plain(text: str) -> str:
    # Turkish capital I comes with a dot of its own in small letters.
    small = re.sub(r"['’\u0307]", "", text.casefold())
    return " ".join(_NO_LETTER.sub(" ", small.replace("&", " and ")).split())


def _titled(text: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 3]
    return bool(words) and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


@lru_cache(maxsize=1)
def _phrases() -> dict[str, SectionKind]:
    phrases: dict[str, SectionKind] = {}
    for name, texts in load("posting_headings.json").items():
        for text in texts:
            phrases.setdefault(_plain(text), _kind(name))
    return phrases


@lru_cache(maxsize=1)
def _phrases_by_word() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for phrase in _phrases():
        table.setdefault(phrase.split()[0], []).append(phrase)
    return {word: tuple(phrases) for word, phrases in table.items()}


def _closed(heading: str, kind: SectionKind, start: int, inside: list[PostingLine]) -> Iterator[SectionLines]:
    if inside or heading:
        end = inside[-1].end if inside else start + len(heading)
        bullets = sum(line.bullet for line in inside)
        if kind == "intro" and heading and bullets >= _TASKS and bullets > len(inside) // 2:
            kind = "responsibilities"
        yield SectionLines(PostingSection(heading, kind, (start, end)), tuple(inside))
