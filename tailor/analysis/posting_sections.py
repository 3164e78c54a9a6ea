"""Divides a posting into sections by its headings, and by what a paragraph says where headings are silent."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

from tailor.analysis.posting_facts import is_label
from tailor.analysis.posting_lines import PostingLine, sentences
from tailor.model.posting import PostingSection, SectionKind
from tailor.vocabulary import load

_NO_LETTER = re.compile(r"[^\w\s-]+")
_SAME_LINE = re.compile(r"\s*(?::|\s[-–—])\s+(?=\S)")
_LONGEST = 80
_HEADING_WORDS = 5
_TASKS = 3
"""So many bullets under "The job" are what is to be done."""
_BOILERPLATE: tuple[SectionKind, ...] = ("equal_opportunity", "benefits", "apply", "about")


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
    heading, kind, start = "", _kind("intro"), lines[0].start if lines else 0
    inside: list[PostingLine] = []
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        found = find_heading(line, following)
        silent = None if found or (heading and line.bullet) else _paragraph_kind(line)
        if found is None and (silent is None or silent == kind):
            inside.append(line)
            continue
        sections += _closed(heading, kind, start, inside)
        if found:
            heading, kind, start = found.text, found.kind, line.start
            inside = [found.rest] if found.rest else []
        else:
            heading, kind, start, inside = "", silent or kind, line.start, [line]
    sections += _closed(heading, kind, start, inside)
    return tuple(sections)


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
        share = len(phrase.split()) / len(words.split())
        at_edge = words.startswith(phrase + " ") or words.endswith(" " + phrase)
        inside = f" {phrase} " in f" {words} "
        fits = (at_edge and (share >= 0.5 or titled or (ends_open and share >= 0.3))) or (
            inside and ends_open and share >= 0.4
        )
        if fits and (best is None or (len(phrase), phrase) > best[:2]):
            best = len(phrase), phrase, kind
    return best[2] if best else None


def _paragraph_kind(line: PostingLine) -> SectionKind | None:
    """Return the boilerplate kind of a paragraph of which most sentences are boilerplate, or nothing."""
    kinds = [boilerplate_kind(sentence.text) for sentence in sentences(line)]
    silent = [kind for kind in kinds if kind]
    return min(silent, key=_BOILERPLATE.index) if len(silent) * 2 > len(kinds) else None


def boilerplate_kind(text: str) -> SectionKind | None:
    """Return the kind of a paragraph that every posting of an employer could hold, or nothing."""
    for kind, pattern in _cues():
        if pattern.search(text):
            return kind
    return None


def _kind(name: str) -> SectionKind:
    return next(kind for kind in get_args(SectionKind) if kind == name)


def _plain(text: str) -> str:
    return " ".join(_NO_LETTER.sub(" ", re.sub(r"['’]", "", text.casefold()).replace("&", " and ")).split())


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


@lru_cache(maxsize=1)
def _cues() -> tuple[tuple[SectionKind, re.Pattern[str]], ...]:
    cues = load("posting_cues.json")
    return tuple((kind, re.compile("|".join(cues[kind]), re.I)) for kind in _BOILERPLATE)


def _closed(heading: str, kind: SectionKind, start: int, inside: list[PostingLine]) -> Iterator[SectionLines]:
    if inside or heading:
        end = inside[-1].end if inside else start + len(heading)
        bullets = sum(line.bullet for line in inside)
        if kind == "intro" and heading and bullets >= _TASKS and bullets > len(inside) // 2:
            kind = "responsibilities"
        yield SectionLines(PostingSection(heading, kind, (start, end)), tuple(inside))
