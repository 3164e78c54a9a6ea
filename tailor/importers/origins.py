"""Finds the lines of the source that every field of a résumé was read from."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields

from tailor.importers.dates import find_dates
from tailor.importers.lines import TextLine
from tailor.importers.word_lists import fold, folded_words
from tailor.model.imported import Origin
from tailor.model.json_names import json_name
from tailor.model.lines import entry_paths
from tailor.model.resume import AnyEntry, Basics, Resume

_DATES = ("start_date", "end_date", "date", "release_date")
_PARTS = re.compile(r"\n| · | \| ")
_ALIKE = 0.5
"""The share of a field's words that the line must have which it is taken for when no line has it letter by letter."""


def find_origins(
    resume: Resume, source: Sequence[TextLine], entries: Mapping[str, tuple[int, ...]], unplaced: Sequence[str]
) -> tuple[Origin, ...]:
    """Return where each field stands; `entries` has the numbers of the lines that each entry was read from."""
    letters = _Letters(source)
    return tuple(
        _origin(path, [source[number] for number in numbers])
        for path, numbers in _places(resume, letters, entries, unplaced)
        if numbers
    )


def _places(
    resume: Resume, letters: "_Letters", entries: Mapping[str, tuple[int, ...]], unplaced: Sequence[str]
) -> Iterator[tuple[str, list[int]]]:
    everything = range(len(letters.source))
    for path, text in _basics(resume.basics):
        yield path, letters.find(text, everything) or letters.find_link(text)
    for path, entry in entry_paths(resume):
        numbers = sorted(set(entries.get(path, ()))) or everything
        for name, text in _fields(entry):
            found = letters.find_date(text, numbers) if name in _DATES else letters.find(text, numbers)
            if not found and name not in _DATES:
                # A company stands above the first of several roles.
                found = letters.find(text, everything) or letters.find_link(text)
            yield f"{path}.{json_name(name)}", found
    for number, text in enumerate(unplaced):
        yield f"unplaced[{number}]", letters.find(text, everything)


def _basics(basics: Basics) -> Iterator[tuple[str, str]]:
    for name in ("name", "label", "email", "phone", "url", "summary"):
        yield f"basics.{name}", getattr(basics, name)
    place = basics.location
    yield (
        "basics.location",
        "\n".join(part for part in (place.address, place.city, place.region, place.country, place.postal_code) if part),
    )
    for number, profile in enumerate(basics.profiles):
        yield f"basics.profiles[{number}]", profile.url or profile.username


def _fields(entry: AnyEntry) -> Iterator[tuple[str, str]]:
    """Yield the names and texts of an entry's fields, those of its lines as "highlights[2]"."""
    for field in fields(entry):
        value = getattr(entry, field.name)
        if field.name in ("id", "extra") or not value:
            continue
        if isinstance(value, tuple):
            yield from ((f"{field.name}[{number}]", line.text) for number, line in enumerate(value))
        else:
            yield field.name, value


def _origin(path: str, lines: Sequence[TextLine]) -> Origin:
    """Join the lines of one field; of a field that goes on overleaf, the box is that of the first page."""
    first, text = lines[0], "\n".join(line.plain for line in lines)
    number = first.numbers[0]
    if first.y <= 0:
        return Origin(path, text, number)
    boxes = [line_box(line) for line in lines if (line.page, line.column) == (first.page, first.column)]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Origin(path, text, number, first.page, (min(lefts), min(tops), max(rights), max(bottoms)))


def line_box(line: TextLine) -> tuple[float, float, float, float]:
    """Return the box around a line's words: left, top, right, bottom."""
    left = min(segment.x0 for segment in line.segments)
    right = max(segment.x1 for segment in line.segments)
    return max(left, 0.0), line.y - 0.9 * line.size, right, line.y + 0.28 * line.size


class _Letters:
    """The source's lines as bare letters and digits, in which a field is found however it was wrapped or spaced."""

    def __init__(self, source: Sequence[TextLine]) -> None:
        self.source = source
        self.words = [re.findall(r"[^\W_]+", fold(line.plain)) for line in source]
        self.joined: dict[tuple[int, ...], tuple[str, list[int], set[int]]] = {}

    def find(self, text: str, numbers: Iterable[int]) -> list[int]:
        """Return the numbers of the lines that hold a text, part by part."""
        numbers = list(numbers)
        found = {number for part in _PARTS.split(text) for number in self._part(part, numbers)}
        return sorted(found)

    def find_date(self, date: str, numbers: Iterable[int]) -> list[int]:
        """Return the line that a date stands on."""
        dated = [(number, find_dates(self.source[number].text)) for number in numbers]
        exact = [number for number, spans in dated if any(date in (span.start, span.end) for span in spans)]
        return exact[:1] or [number for number, spans in dated if spans][:1]

    def find_link(self, text: str) -> list[int]:
        """Return the line whose words lead to an address."""
        wanted = text.casefold().strip("/")
        return [
            number
            for number, line in enumerate(self.source)
            if len(wanted) > 3 and any(wanted in url.casefold() for url in line.urls)
        ][:1]

    def _part(self, text: str, numbers: Sequence[int]) -> list[int]:
        wanted = "".join(re.findall(r"[^\W_]+", fold(text)))
        if not wanted:
            return []
        letters, starts, bounds = self._joined(numbers)
        whole = [
            match.start()
            for match in re.finditer(re.escape(wanted), letters)
            if match.start() in bounds and match.end() in bounds
        ]
        # A name stands in its mail address too: a line that holds nothing else comes first.
        edges = {*starts, len(letters)}
        alone = (start for start in whole if start in edges and start + len(wanted) in edges)
        found = next(alone, whole[0] if whole else -1)
        if found < 0 and (len(wanted) > 3 or not wanted.isascii()):
            found = letters.find(wanted)
        if found < 0:
            return self._alike(text, numbers)
        stop = found + len(wanted)
        return [
            number
            for number, start, end in zip(numbers, starts, [*starts[1:], len(letters)], strict=True)
            if start < stop and end > found
        ]

    def _joined(self, numbers: Sequence[int]) -> tuple[str, list[int], set[int]]:
        """Return the letters of some lines, where each line begins and where words begin or end."""
        known = self.joined.get(tuple(numbers))
        if known is not None:
            return known
        starts: list[int] = []
        parts: list[str] = []
        bounds, length = {0}, 0
        for number in numbers:
            starts.append(length)
            for word in self.words[number]:
                parts.append(word)
                length += len(word)
                bounds.add(length)
        found = self.joined[tuple(numbers)] = ("".join(parts), starts, bounds)
        return found

    def _alike(self, text: str, numbers: Sequence[int]) -> list[int]:
        wanted = set(folded_words(text))
        shares = {
            number: len(wanted & set(folded_words(self.source[number].plain))) / max(len(wanted), 1)
            for number in numbers
        }
        best = max(shares, key=lambda number: shares[number], default=-1)
        return [best] if best >= 0 and shares[best] >= _ALIKE else []
