"""Joins wrapped lines to the bullets and paragraphs that they were, and finds bullets whose mark was drawn."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tailor.importers.dates import find_dates, is_only_dates
from tailor.importers.lines import Segment, TextLine
from tailor.importers.text_repair import is_wide

_OPEN_RANGE = re.compile(r"\d{4}\s*[-–—]\s*(?:[^\W\d_]{3,10}\.?)?$")
_LABELLED = re.compile(r"^[^:,]{2,32}[:：]\s")


def typical_gap(lines: Sequence[TextLine]) -> float:
    """Return the distance between lines of one paragraph, in line heights."""
    gaps = Counter(
        round(line.gap, 1)
        for above, line in pairwise(lines)
        if 0.9 <= line.gap < 2.6 and not line.bold and line.size == above.size and len(above.plain) > 30
    )
    often = [gap for gap, count in gaps.items() if count * 4 >= max(gaps.values())]
    return min(often, default=0.0)


def join_wrapped(
    lines: Sequence[TextLine], usual_gap: float, known_words: frozenset[str], listing: bool = False
) -> list[TextLine]:
    """Return the lines with every wrapped rest joined to its beginning; in a listing only what breaks off a list."""
    found: list[TextLine] = []
    last: TextLine | None = None
    edges = _left_edges(lines)
    for line in lines:
        if found and last and (row := _with_date_below(found[-1], last, line)):
            found[-1], last = row, row
            continue
        if found and last and _new_sentence(last, line, edges):
            found.append(line)
            last = line
            continue
        stops = listing and (not re.search(r"[,;、，|•·]", last.text if last else "") or _LABELLED.match(line.plain))
        if found and last and not stops and continues(found[-1], last, line, usual_gap):
            found[-1] = _joined(found[-1], line, known_words)
        else:
            found.append(line)
        last = line
    return found


def continues(start: TextLine, last: TextLine, line: TextLine, usual_gap: float) -> bool:
    """Tell whether a line is the wrapped rest of the one before, which began with `start`."""
    if not line.flow or line.bullet or line.level or last.level or line.column != last.column:
        return False
    if abs(line.size - last.size) > 0.6 or line.gap > max(usual_gap * 1.28, usual_gap + 0.2, 0.5):
        return False
    if _completes_date(last, line):
        return True
    if _has_date_cell(line):
        return False
    if not start.bullet and "\t" in start.text and _continues_cell(start, last, line):
        return True
    if _has_date_cell(last) and not start.bullet:
        return False
    if not start.bullet and _ends_with_range(last):
        return False
    if start.bullet:
        return _continues_bullet(start, last, line)
    alone = "\t" not in line.text and "\t" not in last.text
    return alone and _same_weight(last, line) and abs(line.x0 - last.x0) < 2.5 and _was_full(last, line)


def left_edges(lines: Sequence[TextLine]) -> dict[int, float]:
    """Return the left edge of each column's text, dates in a column of their own left aside."""
    edges: dict[int, float] = {}
    for line in lines:
        edge = line.x0
        if line.segments and is_only_dates(line.text.split("\t")[0]):
            edge = next((segment.x0 for segment in line.segments if segment.wide), edge)
        edges[line.column] = min(edges.get(line.column, edge), edge)
    return edges


def _left_edges(lines: Sequence[TextLine]) -> dict[int, float]:
    """Return the left edge of each column, where lines have a place and no bullet has a mark of its own."""
    if any(line.bullet for line in lines):
        return {}
    return left_edges(lines)


def _new_sentence(last: TextLine, line: TextLine, edges: dict[int, float]) -> bool:
    """Tell whether a line among indented ones without marks begins a new bullet: the one above ends its sentence."""
    left = edges.get(line.column, line.x0)
    indented = 5 < line.x0 - left < 60 and abs(line.x0 - last.x0) < 2.5
    begins = line.plain[:1].isupper() or is_wide(line.plain[:1])
    return indented and line.column == last.column and begins and last.plain.endswith((".", "。", "!", "！"))


def _with_date_below(start: TextLine, last: TextLine, line: TextLine) -> TextLine | None:
    """Join two rows of two cells where the second one ends the range of dates that the first one breaks off."""
    upper, lower = last.text.split("\t"), line.text.split("\t")
    if start is not last or not last.flow or line.bullet or len(upper) != 2 or len(lower) != 2:
        return None
    if not _OPEN_RANGE.search(upper[1]) or len(lower[1]) > 20 or line.column != last.column:
        return None
    if not any(span.is_range and span.stop > len(upper[1]) for span in find_dates(f"{upper[1]} {lower[1]}")):
        return None
    above, below = _wide_cut(last), _wide_cut(line)
    segments = (
        *_spaced(last.segments[:above]),
        *line.segments[:below],
        *_spaced(last.segments[above:]),
        *(replace(segment, wide=False) for segment in line.segments[below:]),
    )
    return replace(last, segments=segments, numbers=last.numbers + line.numbers)


def _wide_cut(line: TextLine) -> int:
    return next(number for number, segment in enumerate(line.segments) if segment.wide)


def _spaced(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """Return segments with a space behind them."""
    return (*segments[:-1], replace(segments[-1], text=f"{segments[-1].text.rstrip()} "))


def _completes_date(last: TextLine, line: TextLine) -> bool:
    """Tell whether a line is only the end of a range of dates that the line before breaks off."""
    if len(line.plain) > 20 or line.bullet or not _OPEN_RANGE.search(last.plain):
        return False
    tail = last.text.split("\t")[-1]
    return any(span.is_range and span.stop > len(tail) for span in find_dates(f"{tail} {line.plain}"))


def _continues_cell(start: TextLine, last: TextLine, line: TextLine) -> bool:
    """Tell whether a line goes on with the last cell of a row: it stands right below that cell."""
    cell = next((segment for segment in reversed(start.segments) if segment.wide), None)
    if cell is None or start.x1 == 0 or "\t" in line.text or abs(line.x0 - cell.x0) > 2.5:
        return False
    first = line.segments[0]
    alike = (first.bold, first.italic) in ((s.bold, s.italic) for s in (cell, last.segments[-1]))
    return alike and (line.plain[:1].islower() or _was_full(last, line))


def _continues_bullet(start: TextLine, last: TextLine, line: TextLine) -> bool:
    hanging = line.x0 >= start.x0 - 2.5
    begins_low = line.plain[:1].islower() or line.plain[:1] in "&(),;%"
    if start.x1 == 0 or start.width == 0:
        # Plain text: the rest of a bullet is indented like its text, or the file is wrapped hard.
        return (hanging and line.x0 > 0) or (begins_low and len(last.plain) > 50)
    if hanging:
        return (
            not (line.segments[0].bold and not start.segments[0].bold and not _was_full(last, line))
            and line.x0 < start.x0 + 40
        )
    return _was_full(last, line) and (
        begins_low or (_same_weight(last, line) and line.x0 > start.x0 - 40 and not line.bold)
    )


def _same_weight(a: TextLine, b: TextLine) -> bool:
    return a.bold == b.bold and a.italic == b.italic


def _was_full(last: TextLine, line: TextLine) -> bool:
    """Tell whether the first word of a line had no room left on the line before."""
    if not line.segments or not line.segments[0].text.split():
        return False
    first = line.segments[0]
    letters = len(first.text)
    word = first.text.split()[0]
    if line.width == 0 or last.x1 == 0:
        return len(last.plain) > 60 and not last.plain.endswith((".", ":")) and line.plain[:1].islower()
    room = line.width - last.x1
    return room < (first.x1 - first.x0) / max(letters, 1) * (len(word) + 1) + 1.5


def _ends_with_range(line: TextLine) -> bool:
    """Tell whether a line ends with a whole range of dates, as the head of an entry does."""
    text = line.text.rstrip(" )")
    return any(span.is_range and span.stop >= len(text) for span in find_dates(text)) and not _OPEN_RANGE.search(text)


def _has_date_cell(line: TextLine) -> bool:
    if "\t" not in line.text:
        return False
    return any(span.is_range for span in find_dates(line.text)) or bool(find_dates(line.text.split("\t")[-1]))


def _joined(first: TextLine, rest: TextLine, known_words: frozenset[str]) -> TextLine:
    """Put the rest behind its beginning, without a hyphen that only the line's end asked for."""
    segments = list(first.segments)
    head, tail = segments[-1], rest.segments[0]
    text = head.text.rstrip()
    between = " "
    hyphen = re.search(r"(\w+)-$", text)
    if hyphen and tail.text[:1].isalnum():
        word = re.match(r"\w+", tail.text)
        whole = hyphen[1] + (word[0] if word else "")
        between = ""
        if tail.text[:1].islower() and (
            whole.casefold() in known_words or not _is_compound(hyphen[1], word[0] if word else "", known_words)
        ):
            text = text[:-1]
    elif text and is_wide(text[-1]) and is_wide(tail.text[:1]):
        between = ""
    same = (head.bold, head.italic, head.url) == (tail.bold, tail.italic, tail.url)
    if same:
        segments[-1] = replace(head, text=text + between + tail.text, x1=tail.x1)
    else:
        segments[-1] = replace(head, text=text + between)
        segments.append(replace(tail, wide=False))
    segments.extend(rest.segments[1:])
    return replace(
        first,
        segments=tuple(_unwide(segments, len(first.segments))),
        span=(min(first.span[0], rest.span[0]), max(first.span[1], rest.span[1])),
        numbers=first.numbers + rest.numbers,
    )


def _is_compound(left: str, right: str, known_words: frozenset[str]) -> bool:
    """Tell whether both halves are words of their own here, so that the hyphen belongs between them."""
    return left.casefold() in known_words and right.casefold() in known_words


def _unwide(segments: list[Segment], start: int) -> list[Segment]:
    return [
        replace(s, wide=False, text=f" {s.text}" if s.wide else s.text) if n >= start else s
        for n, s in enumerate(segments)
    ]


def word_set(lines: Sequence[TextLine]) -> frozenset[str]:
    """Return all whole words of a résumé in lower case; a word at a line's end before a hyphen is not whole."""
    words: Counter[str] = Counter()
    for line in lines:
        words.update(re.findall(r"\w{2,}", re.sub(r"\w+-$", "", line.plain).casefold()))
    return frozenset(words)


def with_drawn_bullets(lines: Sequence[TextLine]) -> list[TextLine]:
    """Mark the bullets of a section whose marks are drawings and so not in the text: by their common indentation."""
    if not lines or any(line.bullet for line in lines) or all(line.x1 == 0 or line.width == 0 for line in lines):
        return list(lines)
    left = left_edges(lines)

    def indented(line: TextLine) -> bool:
        middle = (left[line.column] + line.width) / 2
        centred = abs((line.x0 + line.x1) / 2 - middle) < 4
        plain = (
            not line.bold and not line.level and not find_dates(line.text.split("\t")[-1] if "\t" in line.text else "")
        )
        return plain and 5 < line.x0 - left[line.column] < 60 and not (centred and line.x1 < line.width - 20)

    edges = Counter(round(line.x0 / 2) for line in lines[1:] if indented(line))
    if not edges or (sum(edges.values()) < 2 and len(lines) < 3):
        return list(lines)
    common = edges.most_common(1)[0][0]
    return [
        replace(line, bullet=True) if number and indented(line) and abs(line.x0 / 2 - common) <= 1.5 else line
        for number, line in enumerate(lines)
    ]
