"""Finds the lines of a résumé in the paragraphs of the Word file that it was read from."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from tailor.exporters.in_place.paragraphs import Paragraph
from tailor.model.lines import PlacedLine, resume_lines
from tailor.model.resume import Resume

_TELLING = 25
"""Letters from which a line is known by them alone."""
_ALIKE = 0.8
"""How much of a long line must be the same where its words were corrected after it was read."""
_SHAREABLE = ("name", "organization", "institution", "location", "issuer", "publisher", "awarder")
"""Fields that entries have in common where they stand once, as a company above several roles."""
_MARKER = re.compile(r"[\s\W_]*(?:\d{1,2}[.)]\s)?[\s\W_]*")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line stands: characters `start` to `end` of paragraph number `number`; `text` is the line's own text."""

    number: int
    paragraph: Paragraph
    start: int
    end: int
    text: str

    @property
    def alone(self) -> bool:
        """Whether nothing else stands in the paragraph, its bullet apart."""
        words = self.paragraph.text
        return bool(_MARKER.fullmatch(words[: self.start])) and not re.search(r"[^\W_]", words[self.end :])


@dataclass(frozen=True, slots=True)
class _Form:
    """A text reduced for comparison; `offsets` has the original place of each character, and of the end."""

    text: str
    offsets: tuple[int, ...]


def find_places(resume: Resume, paragraphs: tuple[Paragraph, ...]) -> dict[str, Place]:
    """Return the places of all lines that are found, by line id; headings have the id of their section and ".heading".

    Texts of several paragraphs have a place for each, under the line's id, "#" and the number from 0.
    """
    finding = _Finding(paragraphs)
    for group in _groups(resume):
        finding.find(group)
    return finding.places


def place_key(line: str) -> str:
    """Return the id of the line that a place's key is of, whatever paragraph of it."""
    return line.partition("#")[0]


def pieces_of(line: str, text: str) -> list[tuple[str, str]]:
    """Return (id, text) of each paragraph of a line's text; a text of one paragraph keeps the line's id."""
    texts = [part for part in text.split("\n") if part.strip()]
    return [(line, text)] if len(texts) < 2 else [(f"{line}#{number}", part) for number, part in enumerate(texts)]


def _groups(resume: Resume) -> Iterator[list[tuple[str, str]]]:
    """Yield (id, text) of what stands together: the head, then a heading, then an entry at a time."""
    entries: dict[str, list[PlacedLine]] = {}
    for line in resume_lines(resume):
        entries.setdefault(line.entry, []).append(line)
    yield [piece for line in entries.get("", ()) for piece in pieces_of(line.id, line.text)]
    for section in resume.sections:
        if section.heading:
            yield [(f"{section.id}.heading", section.heading)]
        for entry in section.entries:
            yield [piece for line in entries.get(entry.id, ()) for piece in pieces_of(line.id, line.text)]


class _Finding:
    """Goes through the groups from top to bottom; what was found before tells where to look next."""

    def __init__(self, paragraphs: tuple[Paragraph, ...]) -> None:
        self.paragraphs = paragraphs
        self.spaced = [_spaced(paragraph.text) for paragraph in paragraphs]
        self.lettered = [_lettered(paragraph.text) for paragraph in paragraphs]
        self.places: dict[str, Place] = {}
        self.taken: dict[int, list[tuple[int, int]]] = {}
        self.last = 0

    def find(self, group: list[tuple[str, str]]) -> None:
        """Find the lines of one group: first those that are known by their words, then the short ones near them."""
        long = [(line, text) for line, text in group if len(_lettered(text).text) >= _TELLING]
        for line, text in long:
            self._place(line, text, self.last)
        known = [self.places[line].number for line, _ in long if line in self.places]
        near = self._densest(group, min(known, default=self.last))
        for line, text in group:
            if line not in self.places:
                place = self._place(line, text, near, max(known, default=-1))
                near = place.number if place and not known else near
        numbers = [self.places[line].number for line, _ in group if line in self.places]
        self.last = max(numbers, default=self.last)

    def _densest(self, group: list[tuple[str, str]], near: int) -> int:
        """Return the number of the paragraph that holds most of a group's short texts, as a list of skills does."""
        short = [text for _, text in group if len(_lettered(text).text) < _TELLING]
        if len(short) < 3:
            return near
        counts = [sum(any(True for _ in _whole_words(form, text)) for text in short) for form in self.spaced]
        most = max(counts, default=0)
        best = [number for number, count in enumerate(counts) if count == most and count > 1]
        return min(best, key=lambda number: (number < self.last, abs(number - near)), default=near)

    def _place(self, line: str, text: str, near: int, until: int = -1) -> Place | None:
        """Place a line near a paragraph; what stands behind the group before and not behind `until` comes first."""
        found = [*self._exact(text)] or [*self._by_letters(text)]
        if line.endswith(".heading"):
            found = [one for one in found if _heads(one)]
        free = [one for one in found if not self._is_taken(one)]
        if not free:
            free = [one for one in (self._alike(text),) if one and not self._is_taken(one)]
        if not free and line.rpartition(".")[2] in _SHAREABLE:
            free = found
        if not free:
            return None

        def rank(one: Place) -> tuple[bool, bool, bool, int, int]:
            mixed, inside = not one.alone and len(text) > _TELLING, self.last < one.number <= until
            return mixed, not inside, not inside and one.number < near, abs(one.number - near), one.start

        best = min(free, key=rank)
        self.places[line] = best
        self.taken.setdefault(best.number, []).append((best.start, best.end))
        return best

    def _is_taken(self, place: Place) -> bool:
        return any(start < place.end and place.start < end for start, end in self.taken.get(place.number, ()))

    def _exact(self, text: str) -> Iterator[Place]:
        for number, form in enumerate(self.spaced):
            for start, end in _whole_words(form, text):
                yield Place(number, self.paragraphs[number], start, end, text)

    def _by_letters(self, text: str) -> Iterator[Place]:
        wanted = _lettered(text).text
        if len(wanted) < _TELLING // 2:
            return
        for number, form in enumerate(self.lettered):
            start = form.text.find(wanted)
            if start >= 0:
                words = self.paragraphs[number].text
                end = form.offsets[start + len(wanted) - 1] + 1
                while end < len(words) and not words[end].isspace() and not words[end].isalnum():
                    end += 1
                yield Place(number, self.paragraphs[number], form.offsets[start], end, text)

    def _alike(self, text: str) -> Place | None:
        """Return the paragraph that was this line before its words were corrected."""
        words = _spaced(text).text.split()
        if len(words) < 5:
            return None
        shares = [
            SequenceMatcher(None, words, form.text.split(), autojunk=False).ratio() if form.text else 0.0
            for form in self.spaced
        ]
        best = max(shares, default=0.0)
        if best < _ALIKE or shares.count(best) > 1:
            return None
        number = shares.index(best)
        there = self.paragraphs[number].text
        marker = _MARKER.match(there)
        start = marker.end() if marker else 0
        return Place(number, self.paragraphs[number], start, len(there.rstrip()), text)


def _heads(place: Place) -> bool:
    """Tell whether a heading stands alone or has what it heads behind a colon or a dash."""
    return place.alone or bool(re.match(r"\s*[:–—|-]", place.paragraph.text[place.end :]))


def _spaced(text: str) -> _Form:
    """Return text in small letters, every run of white space as one space."""
    out: list[str] = []
    offsets: list[int] = []
    for place, character in enumerate(text):
        if character.isspace():
            if out and out[-1] != " ":
                out.append(" ")
                offsets.append(place)
            continue
        small = character.lower()
        out.append(small if len(small) == 1 else character)
        offsets.append(place)
    return _Form("".join(out), (*offsets, len(text)))


def letters(text: str) -> str:
    """Return the letters and digits of a text alone, by which the same words are known however they are set."""
    return _lettered(text).text


def _lettered(text: str) -> _Form:
    """Return the letters and digits of a text alone, in small letters, with their places."""
    found = [
        (letter, place)
        for place, character in enumerate(text)
        for letter in unicodedata.normalize("NFKC", character).casefold()
        if letter.isalnum()
    ]
    return _Form("".join(letter for letter, _ in found), (*(place for _, place in found), len(text)))


def _whole_words(form: _Form, text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) in the original wherever the text stands as whole words."""
    wanted = _spaced(text).text.strip()
    start = form.text.find(wanted) if wanted else -1
    while start >= 0:
        end = start + len(wanted)
        before, behind = form.text[max(0, start - 1) : start], form.text[end : end + 1]
        if not _joined(before, wanted[0]) and not _joined(wanted[-1], behind):
            yield form.offsets[start], form.offsets[end - 1] + 1
        start = form.text.find(wanted, start + 1)


def _joined(one: str, other: str) -> bool:
    """Tell whether two characters belong to one word; "C" does not stand in "C++" nor "Java" in "JavaScript"."""
    return bool(one and other) and one.isalnum() and (other.isalnum() or other in "+#")
