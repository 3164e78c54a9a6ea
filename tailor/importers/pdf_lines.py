"""Words of a PDF page to lines: in the order of the content stream, or by their place on the page."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tailor.importers.bullets import is_marker, strip_marker
from tailor.importers.lines import Segment, TextLine
from tailor.importers.pdf_words import Word

_WIDE_GAP = 1.9
"""A gap of this many ems parts a line into cells."""
_CHIP_GAP = 0.62
"""A gap of this many ems is more than a space: words set as chips, or a heading in the margin."""
_SAME_BASELINE = 0.38


def stream_rows(words: Iterable[Word]) -> list[list[Word]]:
    """Group words into rows as the content stream has them."""
    rows: list[list[Word]] = []
    for word in words:
        last = rows[-1][-1] if rows else None
        size = min(word.look.size, last.look.size) if last else 0
        if last and abs(word.y - last.y) <= _SAME_BASELINE * size and word.x0 >= last.x1 - 0.8 * size:
            rows[-1].append(word)
        else:
            rows.append([word])
    return rows


def placed_rows(words: Iterable[Word]) -> list[list[Word]]:
    """Group words into rows by their baseline, top to bottom, each row from left to right."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.y, word.x0)):
        row = rows[-1] if rows else None
        # A raised or small word joins the row of the words beside it.
        if row and word.y - row[0].y <= _SAME_BASELINE * max(word.look.size, row[0].look.size):
            row.append(word)
        else:
            rows.append([word])
    for row in rows:
        row.sort(key=lambda word: word.x0)
    return rows


def lines_of(rows: Sequence[list[Word]], page: int, column: int = 0, width: float = 0.0) -> list[TextLine]:
    """Turn rows of words into lines; a bullet glyph in front becomes the line's mark."""
    right = width or max((row[-1].x1 for row in rows), default=0.0)
    lines: list[TextLine] = []
    above: float | None = None
    for row in rows:
        words, bullet = _without_marker(row)
        if not words:
            continue
        segments = tuple(_segments(words))
        y = row[0].y
        size = max(word.look.size for word in words)
        gap = (y - above) / size if above is not None and y > above else 0.0
        line = TextLine(
            segments,
            page=page,
            y=y,
            bullet=bullet,
            gap=gap,
            width=right,
            flow=True,
            span=(min(word.index for word in row), max(word.stop for word in row)),
            column=column,
        )
        lines.append(line)
        above = y
    return _with_lone_markers(lines, rows)


def _with_lone_markers(lines: list[TextLine], rows: Sequence[list[Word]]) -> list[TextLine]:
    """Mark lines whose bullet glyph stood in a row of its own (a slightly other baseline, or another text object)."""
    alone = [row[0] for row in rows if all(is_marker(word.text) for word in row)]
    if not alone:
        return lines
    marked = []
    for line in lines:
        near = any(abs(word.y - line.y) < 0.75 * line.size and 0 < line.x0 - word.x1 < 3 * line.size for word in alone)
        marked.append(replace(line, bullet=True) if near and not line.bullet else line)
    return marked


def _without_marker(row: list[Word]) -> tuple[list[Word], bool]:
    """Take bullet glyphs off the front of a row."""
    words, bullet = list(row), False
    while words and is_marker(words[0].text) and (len(words) == 1 or not words[1].glued or words[0].text != "-"):
        bullet = True
        words.pop(0)
    if words and not bullet:
        rest = strip_marker(words[0].text)
        if rest != words[0].text and rest:
            first = words[0]
            words[0] = Word(
                rest, first.x0, first.x1, first.y, first.look, first.index, first.stop, first.glued, first.url
            )
            bullet = True
    return words, bullet


def _segments(words: Sequence[Word]) -> Iterable[Segment]:
    """Merge neighbouring words of one look and link into segments."""
    run: list[Word] = []
    text = ""
    wide = False
    previous: Word | None = None
    for word in words:
        gap = word.x0 - previous.x1 if previous else 0.0
        far = previous is not None and gap > _WIDE_GAP * min(word.look.size, previous.look.size)
        joined = (
            ""
            if previous is None or word.glued or (0 <= gap < 0.08 * word.look.size and previous.look != word.look)
            else " "
        )
        same = (
            previous is not None
            and gap < _CHIP_GAP * word.look.size
            and word.look == previous.look
            and word.url == previous.url
        )
        if same:
            text += joined + word.text
            run.append(word)
        else:
            if run:
                yield _segment(run, text + ("" if far else joined), wide)
            run, text, wide = [word], word.text, far
        previous = word
    if run:
        yield _segment(run, text, wide)


def _segment(run: list[Word], text: str, wide: bool) -> Segment:
    look = run[0].look
    return Segment(text, run[0].x0, run[-1].x1, look.size, look.bold, look.italic, run[0].url, wide)


def with_odd_markers(lines: list[TextLine]) -> list[TextLine]:
    """Take a lone character that many lines begin with for the bullet mark of a font without proper names."""
    firsts = Counter(line.segments[0].text.strip() for line in lines if _begins_with_lone_character(line))
    marks = {mark for mark, count in firsts.items() if count >= 3 and not mark.isdigit() and mark not in "IA"}
    return [
        replace(line, segments=line.segments[1:], bullet=True)
        if _begins_with_lone_character(line) and line.segments[0].text.strip() in marks
        else line
        for line in lines
    ]


def _begins_with_lone_character(line: TextLine) -> bool:
    if len(line.segments) < 2 or len(line.segments[0].text.strip()) != 1:
        return False
    return line.segments[1].x0 - line.segments[0].x1 > 0.2 * line.size
