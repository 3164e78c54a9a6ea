"""Cuts the lines of a section into entries: the head lines of each, its date, its body."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tailor.importers.dates import DateSpan, find_dates, is_only_dates
from tailor.importers.lines import Segment, TextLine
from tailor.importers.places import cut_place, is_place
from tailor.importers.undated import without_dates
from tailor.importers.word_lists import counts

MAX_HEAD = 110
_MAX_ABOVE = 3
_ABBREVIATIONS = ("Jr", "Sr", "Inc", "Ltd", "Co", "etc", "Dept", "Univ", "Engl")


@dataclass(slots=True)
class RawEntry:
    """An entry before its fields are told apart."""

    head: list[TextLine] = field(default_factory=list)
    body: list[TextLine] = field(default_factory=list)
    dates: DateSpan | None = None

    @property
    def lines(self) -> list[TextLine]:
        """All lines of the entry."""
        return [*self.head, *self.body]


def cut_entries(lines: Sequence[TextLine]) -> list[RawEntry]:
    """Return the entries of a section; lines before the first are an entry of their own without a date."""
    lines = [part for line in lines for part in _with_own_date_line(line)]
    anchors = [i for i, line in enumerate(lines) if _is_dated(line)]
    if not anchors:
        return _cut_by_look(lines)
    starts = _starts(lines, anchors)
    entries: list[RawEntry] = []
    if starts[0] > 0:
        entries.extend(_cut_by_look(lines[: starts[0]]))
    for number, start in enumerate(starts):
        stop = starts[number + 1] if number + 1 < len(starts) else len(lines)
        entries.extend(_with_undated_siblings(_entry(lines[start:stop], anchors[number] - start)))
    return entries


def _with_own_date_line(line: TextLine) -> list[TextLine]:
    """Part a date that a page sets at the right of an entry's first bullet from that bullet."""
    if not line.bullet:
        return [line]
    if is_only_dates(line.plain) and any(span.is_range for span in find_dates(line.plain)):
        return [replace(line, bullet=False)]
    cells = _cells(line)
    if len(cells) > 1 and is_only_dates(_text(cells[-1])):
        date = replace(line, segments=tuple(cells[-1]), bullet=False)
        rest = tuple(s for cell in cells[:-1] for s in cell)
        return [date, replace(line, segments=rest)]
    return [line]


def _cells(line: TextLine) -> list[list[Segment]]:
    cells: list[list[Segment]] = []
    for segment in line.segments:
        if cells and not segment.wide:
            cells[-1].append(segment)
        else:
            cells.append([segment])
    return cells


def _text(cell: Sequence[Segment]) -> str:
    return " ".join("".join(segment.text for segment in cell).split())


def _is_dated(line: TextLine) -> bool:
    """Tell whether a line carries the date of an entry."""
    if line.bullet:
        return False
    text = line.text
    spans = find_dates(text)
    if not spans:
        return False
    without = text
    for span in reversed(spans):
        without = without[: span.begin] + without[span.stop :]
    rest = without.strip(" ()|,–—-·")
    cells = _cells(line)
    if len(cells) > 1 and (is_only_dates(_text(cells[0])) or is_only_dates(_text(cells[-1]))):
        return True
    if any(span.is_range for span in spans):
        return len(rest) < 130 and not (len(rest) > 70 and rest.endswith("."))
    edge = spans[-1].stop >= len(text.rstrip(" )].")) or spans[0].begin <= 1 or "\t" in line.text
    parted = bool(re.search(r"[|·•(,]\s*$", text[: spans[-1].begin])) or bool(
        re.match(r"\s*[|·•)]", text[spans[-1].stop :])
    )
    return (edge or parted) and len(rest) < 90 and not rest.endswith(".")


def _starts(lines: Sequence[TextLine], anchors: Sequence[int]) -> list[int]:
    """Return where each dated entry begins: the section's first entry shows how many lines stand above a date."""
    usual = min(anchors[0], _MAX_ABOVE) if all(not line.bullet for line in lines[: anchors[0]]) else 0
    while usual > 1 and not _head_like(lines[anchors[0] - usual]):
        usual -= 1
    starts: list[int] = []
    floor = 0
    for number, anchor in enumerate(anchors):
        start = anchor
        leveled = _leveled_start(lines, floor, anchor)
        if leveled is not None:
            start = leveled
        else:
            limit = usual if number else anchor
            limit = min(max(limit, 0), _MAX_ABOVE)
            while (
                start > floor
                and anchor - start < limit
                and _head_like(lines[start - 1])
                and not lines[start - 1].bullet
            ):
                start -= 1
            if number == 0 and _complete(lines[anchor]) and limit > 1 and usual > 1:
                start = max(start, anchor - usual)
        starts.append(start)
        floor = anchor + 1
    return starts


def _complete(line: TextLine) -> bool:
    return len(line.plain) > 60


def _leveled_start(lines: Sequence[TextLine], floor: int, anchor: int) -> int | None:
    """Return the nearest heading by markup above a date, if the entry has one."""
    for index in range(anchor, floor - 1, -1):
        if lines[index].level:
            return index
        if lines[index].bullet:
            break
    return None


def _head_like(line: TextLine) -> bool:
    """Tell whether a line may belong to the head of an entry."""
    text = line.plain
    if line.bullet or len(text) > MAX_HEAD:
        return False
    if line.level or not re.search(r"[^.][.!?;:]$", text):
        return True
    if text.endswith("!") and len(text) < 30:
        return True
    last = text.split()[-1].rstrip(".")
    return text.endswith(".") and (bool(counts(last, "companies")) or last in _ABBREVIATIONS or "." in last)


def _entry(lines: Sequence[TextLine], anchor: int) -> RawEntry:
    """Part one entry's lines into head, date and body."""
    entry = RawEntry()
    spans = find_dates(lines[anchor].text)
    entry.dates = next((span for span in spans if span.is_range), spans[-1])
    entry.head = [line for line in lines[: anchor + 1] if not line.bullet]
    entry.body = [line for line in lines[:anchor] if line.bullet]
    rest = list(lines[anchor + 1 :])
    while rest and _belongs_to_head(rest[0], entry, rest):
        entry.head.append(rest.pop(0))
    entry.body.extend(rest)
    return entry


def _belongs_to_head(line: TextLine, entry: RawEntry, rest: Sequence[TextLine]) -> bool:
    """Tell whether a line below the date still belongs to the head."""
    text = line.plain
    if line.bullet:
        return is_place(text) and len(text) < 50
    if len(entry.head) > 4 or not _head_like(line) or len(text) > MAX_HEAD or line.level:
        return False
    if is_place(text) or is_only_dates(text):
        return True
    words = _head_words(entry.head)
    if counts(text, "titles") and not any(counts(word, "titles") for word in words) and len(words) < 4:
        return True
    if len(text) > 80:
        return False
    if len(entry.head) == 1 and len(words) < 4 and _says_where(text) and not _says_where(entry.head[0].plain):
        return True
    first = entry.head[0]
    styled = (line.bold or line.italic) and not _plain_after(rest)
    if len(words) <= 1:
        return len(rest) == 1 or styled or (_is_near(line, rest) and len(text) < 70)
    marked = (line.bold, line.italic) == (first.bold, first.italic) and first.bold
    return styled and len(words) < 4 and (marked or line.italic) and len(rest) > 1


def _says_where(text: str) -> bool:
    """Tell whether a text ends in a place behind something else, as an employer's line does."""
    rest, place = cut_place(without_dates(text))
    return bool(rest and place)


def _is_near(line: TextLine, rest: Sequence[TextLine]) -> bool:
    """Tell whether a line stands no further from the head than what follows stands from it."""
    return line.gap <= max(2.0, rest[1].gap + 0.1 if len(rest) > 1 else 0.0)


def _plain_after(rest: Sequence[TextLine]) -> bool:
    return (
        len(rest) > 1
        and not rest[1].bullet
        and (rest[1].bold, rest[1].italic) == (rest[0].bold, rest[0].italic)
        and len(rest[1].plain) > 60
    )


def _head_words(head: Sequence[TextLine]) -> list[str]:
    """Return the cells of the head that are neither dates nor places."""
    found: list[str] = []
    for line in head:
        for cell in _cells(line):
            text = without_dates(_text(cell))
            if len(re.sub(r"\W", "", text)) > 1 and not is_place(text):
                found.extend(part for part in re.split(r"\s[|•·–—]\s|,\s", text) if part.strip())
    return found


def _with_undated_siblings(entry: RawEntry) -> list[RawEntry]:
    """Part from an entry's body further entries that have no date but the same look of head, after bullets."""
    if not entry.head or not any(line.bullet for line in entry.body):
        return [entry]
    first = entry.head[0]
    if not (first.bold or first.level):
        return [entry]
    for index, line in enumerate(entry.body):
        before = entry.body[index - 1] if index else None
        alike = (
            not line.bullet
            and line.bold == first.bold
            and line.size == first.size
            and (line.bold or line.level == first.level > 0)
        )
        if before is not None and before.bullet and alike and _head_like(line) and len(line.plain) < 70:
            sibling = RawEntry([line], list(entry.body[index + 1 :]))
            entry.body = entry.body[:index]
            return [entry, *_with_undated_siblings(sibling)]
    return [entry]


def _cut_by_look(lines: Sequence[TextLine]) -> list[RawEntry]:
    """Cut lines without dates: a line that is no bullet begins an entry after a bullet, a gap, or by its look."""
    entries: list[RawEntry] = []
    if not lines:
        return entries
    first = lines[0]
    previous: TextLine | None = None
    for line in lines:
        if line.bullet:
            if not entries:
                entries.append(RawEntry())
            entries[-1].body.append(line)
        elif previous is None or _begins(line, previous, first, entries[-1]):
            entries.append(RawEntry([line]))
        elif _head_like(line) and not entries[-1].body and len(entries[-1].head) < 3 and line.bold:
            entries[-1].head.append(line)
        else:
            entries[-1].body.append(line)
        previous = line
    return entries


def _begins(line: TextLine, previous: TextLine, first: TextLine, entry: RawEntry) -> bool:
    if line.level:
        return True
    if not _head_like(line):
        return False
    if previous.bullet:
        return True
    if first.bold:
        return line.bold and not previous.bold
    return line.gap > 1.5 and previous.gap != line.gap and bool(entry.body)
