"""Finds the gutter between two columns of a PDF page, and tells columns from dates or headings set beside the text."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tailor.importers.dates import find_dates, is_only_dates
from tailor.importers.pdf_lines import placed_rows
from tailor.importers.pdf_words import Word

_MAX_CROSSING = 0.04
_MIN_ROWS = 5
_MIN_WORDS = 16
_STEP = 2.0

Row = list[list[Word]]


@dataclass(frozen=True, slots=True)
class Columns:
    """A page cut in two: what stands above both, the columns, what stands below both."""

    head: list[Word]
    left: list[Word]
    right: list[Word]
    foot: list[Word]
    gutter: float
    score: float


def find_columns(words: Sequence[Word], width: float, height: float) -> Columns | None:
    """Return the page cut at its best gutter, or nothing where the page has one column."""
    rows = [_pieces(row) for row in placed_rows(words)]
    if len(rows) < 2 * _MIN_ROWS:
        return None
    best: Columns | None = None
    gutter = width * 0.2
    while gutter < width * 0.8:
        found = _cut(rows, gutter, height)
        if found and (best is None or found.score > best.score):
            best = found
        gutter += _STEP
    return best


def _pieces(row: list[Word]) -> Row:
    """Join the words of a row that normal spaces part."""
    pieces: Row = []
    for word in row:
        if pieces and word.x0 - pieces[-1][-1].x1 < 1.1 * max(word.look.size, 6):
            pieces[-1].append(word)
        else:
            pieces.append([word])
    return pieces


def _crosses(row: Row, gutter: float) -> bool:
    # A plain loop: this is asked for every row and every place of the gutter.
    for piece in row:  # noqa: SIM110
        if piece[0].x0 < gutter - 1 and piece[-1].x1 > gutter + 1:
            return True
    return False


def _cut(rows: list[Row], gutter: float, height: float) -> Columns | None:
    """Judge one place for the gutter."""
    crossing = [index for index, row in enumerate(rows) if _crosses(row, gutter)]
    top = max((i + 1 for i in crossing if rows[i][0][0].y < 0.33 * height), default=0)
    bottom = min((i for i in crossing if i > top and rows[i][0][0].y > 0.93 * height), default=len(rows))
    inside = rows[top:bottom]
    stray = sum(1 for i in crossing if top <= i < bottom)
    if len(inside) < _MIN_ROWS or stray > max(1, _MAX_CROSSING * len(inside)):
        return None
    left = [[piece for piece in row if piece[0].x0 < gutter - 1] for row in inside]
    right = [[piece for piece in row if piece[0].x0 >= gutter - 1] for row in inside]
    left, right = [row for row in left if row], [row for row in right if row]
    if min(len(left), len(right)) < _MIN_ROWS or min(_words(left), _words(right)) < _MIN_WORDS:
        return None
    aligned = _left_aligned(right)
    if aligned < 0.45 or _beside(left) or _beside(right):
        return None
    edge = max((row[-1][-1].x1 for row in left if not _crosses(row, gutter)), default=gutter)
    start = min(row[0][0].x0 for row in right)
    cut_off = sum(1 for row in rows[:top] if len(row) > 1 and any(abs(piece[0].x0 - start) < 2 for piece in row[1:]))
    score = aligned + min(max(start - edge, 0), 40) / 50 - 0.1 * stray + 0.3 * _independent(left, right)
    score -= 0.004 * top + 0.06 * cut_off
    return Columns(_flat(rows[:top]), _flat(left), _flat(right), _flat(rows[bottom:]), gutter, score)


def _flat(rows: list[Row]) -> list[Word]:
    return [word for row in rows for piece in row for word in piece]


def _words(rows: list[Row]) -> int:
    return sum(len(piece) for row in rows for piece in row)


def _left_aligned(rows: list[Row]) -> float:
    """Return the share of rows that begin at one of the two commonest left edges (text and indented text)."""
    edges = Counter(round(row[0][0].x0 / 3) for row in rows)
    return sum(count for _, count in edges.most_common(3)) / len(rows)


def _beside(rows: list[Row]) -> bool:
    """Tell whether one side holds mostly dates or single short cells: then it belongs to the rows beside it."""
    texts = [" ".join(word.text for piece in row for word in piece) for row in rows]
    dates = sum(1 for text in texts if is_only_dates(text))
    return dates >= 0.34 * len(texts)


def _independent(left: list[Row], right: list[Row]) -> float:
    """Return the share of the shorter side's rows whose baseline the other side does not share."""
    small, large = sorted((left, right), key=len)
    levels = [row[0][0].y for row in large]
    free = sum(1 for row in small if all(abs(row[0][0].y - y) > 1.5 for y in levels))
    return free / len(small)


def with_whole_dates(words: Sequence[Word]) -> list[Word]:
    """Put dates that a narrow left column breaks over two rows on one row, clear of the text they stand beside."""
    rows = placed_rows(words)
    edge = _edge_beside_dates(rows) or _text_edge(rows)
    if not any(_margin_cell(row, edge) for row in rows):
        return list(words)
    words = [replace(word) for word in words]
    rows = placed_rows(words)
    cells = [cell for row in rows if (cell := _margin_cell(row, edge)) and len(cell) < 8]
    for upper, lower in pairwise(cells):
        near = 0 < lower[0].y - upper[0].y < 1.9 * lower[0].look.size
        first, both = _text(upper), f"{_text(upper)} {_text(lower)}"
        open_ended = not _has_range(first) or re.match(r"\d{1,2}\s?[月월]", _text(lower))
        if near and _begins_date(first) and is_only_dates(both) and open_ended and _has_range(both):
            shift = upper[-1].x1 + 2 - lower[0].x0
            for word in lower:
                word.x0, word.x1, word.y, word.glued = word.x0 + shift, word.x1 + shift, upper[0].y, False
                upper.append(word)
    following = {id(left): right for row in rows for left, right in pairwise(row)}
    for cell in cells:
        if is_only_dates(_text(cell)):
            beside = following.get(id(cell[-1]))
            room = (beside.x0 if beside else edge) - cell[-1].x1
            shift = max(0.0, 2.2 * cell[-1].look.size - room)
            for word in cell:
                word.x0, word.x1 = word.x0 - shift, word.x1 - shift
    return words


def _begins_date(text: str) -> bool:
    """Tell whether a text is a date or a month that waits for its year."""
    return bool(re.search(r"\d", text)) or any(span.begin == 0 for span in find_dates(f"{text} 2000"))


def _margin_cell(row: list[Word], edge: float) -> list[Word]:
    """Return the words of a row left of the text, up to the first gap."""
    cell = [word for word in row if word.x1 <= edge - 2]
    parted = (n for n, (left, right) in enumerate(pairwise(cell), 1) if right.x0 - left.x1 > 0.7 * left.look.size)
    return cell[: next(parted, len(cell))]


def _edge_beside_dates(rows: Sequence[list[Word]]) -> float:
    """Return the left edge at which text stands beside ranges of dates, 0 where rows do not begin so."""
    edges: Counter[int] = Counter()
    for row in rows:
        for number, (left, right) in enumerate(pairwise(row), 1):
            if right.x0 - left.x1 > 0.7 * left.look.size:
                dates = _text(row[:number])
                if is_only_dates(dates) and any(span.is_range for span in find_dates(dates)):
                    edges[round(right.x0)] += 1
                break
    edge, count = edges.most_common(1)[0] if edges else (0, 0)
    return float(edge) if count > 1 else 0.0


def _text_edge(rows: Sequence[list[Word]]) -> float:
    """Return the left edge at which most text begins, at a row's start or behind a cell in the margin."""
    edges: Counter[int] = Counter()
    for row in rows:
        for before, word in zip([None, *row], row, strict=False):
            if before is None or word.x0 - before.x1 > 0.5 * word.look.size:
                edges[round(word.x0)] += 1
    return float(edges.most_common(1)[0][0]) if edges else 0.0


def _text(piece: Sequence[Word]) -> str:
    return " ".join(word.text for word in piece)


def _has_range(text: str) -> bool:
    return any(span.is_range and not _is_open(text, span.stop) for span in find_dates(text))


def _is_open(text: str, stop: int) -> bool:
    """Tell whether a range ends with its dash, which the next row may go on."""
    return text[:stop].rstrip()[-1:] in "-–—"
