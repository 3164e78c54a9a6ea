"""Where the words of rows stand on the page that a document lays out."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument

from ui.highlight import Mark
from ui.views.rows import MARGIN_X, MARK_PADDING, Layout, Placed, Row, unit

LINE_PADDING = 3.5


class Places:
    """Answers in the document's own coordinates, and remembers until the words move."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._rects: dict[tuple[int, int], tuple[QRectF, ...]] = {}
        self._rows: tuple[tuple[Row, QTextBlock, QRectF], ...] = ()
        self.layout = Layout()
        self.width = 0.0

    def measure(self, width: float) -> None:
        """Measure anew what is asked next, in a page of this width."""
        self.width = width
        self.forget()

    def forget(self) -> None:
        """Measure anew what is asked next."""
        self._rects.clear()
        self._rows = ()

    def stands_within(self, placed: Placed, top: float, bottom: float) -> bool:
        """Say whether all of a stretch of the document is between two heights."""
        rects = self.rects(placed)
        return bool(rects) and top <= rects[0].top() and rects[-1].bottom() <= bottom

    def find_line(self, line: str) -> Placed | None:
        """Return the first run of the line with this id, or nothing."""
        return next((placed for placed in self.layout.runs if line and placed.run.line == line), None)

    def blocks(self) -> Iterator[tuple[Row, QTextBlock]]:
        """Yield every row with its paragraph."""
        block = self._document.begin()
        for row in self.layout.rows:
            yield row, block
            block = block.next()

    def rows_within(self, seen: QRectF) -> tuple[tuple[Row, QTextBlock, QRectF], ...]:
        """Return the rows that are in sight, each with its paragraph and the place of that."""
        if not self._rows:
            self._rows = tuple((row, block, self.block_rect(block)) for row, block in self.blocks())
        first = bisect_left(self._rows, seen.top(), key=lambda one: one[2].bottom())
        return self._rows[first : bisect_right(self._rows, seen.bottom(), key=lambda one: one[2].top())]

    def within(self, stretches: tuple[Placed, ...], seen: QRectF) -> tuple[Placed, ...]:
        """Return those of some stretches, given in the order of the text, whose rows are in sight."""
        rows = self.rows_within(seen)
        if not rows:
            return ()
        first = bisect_left(stretches, rows[0][1].position(), key=lambda placed: placed.start)
        end = rows[-1][1].position() + rows[-1][1].length()
        return stretches[first : bisect_left(stretches, end, key=lambda placed: placed.start)]

    def rects(self, placed: Placed) -> tuple[QRectF, ...]:
        """Return the rectangles of a stretch of the document, one a line of text, in document coordinates."""
        key = (placed.start, placed.end)
        if key not in self._rects:
            self._rects[key] = tuple(self._line_rects(placed))
        return self._rects[key]

    def _line_rects(self, placed: Placed) -> Iterator[QRectF]:
        block = self._document.findBlock(placed.start)
        layout, place = block.layout(), self.block_rect(block).topLeft()
        start, end = placed.start - block.position(), placed.end - block.position()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first >= last:
                continue
            left, right = float(line.cursorToX(first)[0]), float(line.cursorToX(last)[0])  # type: ignore[index]
            top = place.y() + line.y()
            area = QRectF(place.x() + left, top, right - left, line.ascent() + line.descent())
            yield area.normalized()  # letters that run from right to left end before they begin

    def block_rect(self, block: QTextBlock) -> QRectF:
        """Return the place of a paragraph."""
        return self._document.documentLayout().blockBoundingRect(block)

    def highlight_rects(self, placed: Placed) -> tuple[QRectF, ...]:
        """Return what is highlighted for a line: its whole paragraph, or its words where it shares one."""
        block = self._document.findBlock(placed.start)
        row = self.layout.rows[block.blockNumber()]
        if len({run.line for run in row.runs if run.line}) > 1:
            return tuple(rect.adjusted(-3, -1, 3, 2) for rect in self._rects_of_line(placed.run.line))
        rect = self.block_rect(block)
        return (QRectF(MARGIN_X - 8, rect.y() - LINE_PADDING, self.width + 16, rect.height() + 2 * LINE_PADDING),)

    def _rects_of_line(self, line: str) -> tuple[QRectF, ...]:
        return tuple(rect for one in self.layout.runs if one.run.line == line for rect in self.rects(one))

    def line_rect(self, line: str) -> QRectF:
        """Return the place of a line as one rectangle, empty if there is no such line."""
        placed = self.find_line(line)
        area = QRectF()
        for rect in self.highlight_rects(placed) if placed else ():
            area = area.united(rect)
        return area

    def mark_at(self, spot: QPointF) -> Mark | None:
        """Return the mark at this spot."""
        reach = MARK_PADDING
        for placed in self.layout.marks:
            if any(rect.adjusted(-reach, -reach, reach, reach).contains(spot) for rect in self.rects(placed)):
                return placed.mark
        return None

    @property
    def page_width(self) -> float:
        """The width of the page with its margins."""
        return self.width + 2 * MARGIN_X

    def block_of(self, placed: Placed) -> QTextBlock:
        """Return the paragraph that a stretch stands in."""
        return self._document.findBlock(placed.start)

    def is_mirrored(self, block: QTextBlock) -> bool:
        """Say whether a paragraph runs from right to left, its margin being at the right."""
        return block.textDirection() == Qt.LayoutDirection.RightToLeft

    def start_of(self, block: QTextBlock) -> float:
        """Return where a paragraph's own indent begins."""
        return self.page_width - MARGIN_X if self.is_mirrored(block) else self.block_rect(block).x()

    def row_rect(self, number: int) -> QRectF:
        """Return the place of a row over the whole width of the page."""
        rect = self.block_rect(self._document.findBlockByNumber(number))
        return QRectF(MARGIN_X - 8, rect.y() - LINE_PADDING / 2, self.width + 16, rect.height() + LINE_PADDING)

    def sign_at(self, spot: QPointF) -> Row | None:
        """Return the row whose signs in the margin are at this spot, or nothing."""
        for row, block in self.blocks():
            if _beside(self.block_rect(block), spot):
                reach = MARGIN_X + row.indent * unit()
                inside = spot.x() > self.page_width - reach if self.is_mirrored(block) else spot.x() < reach
                return row if inside else None
        return None

    def line_at(self, spot: QPointF) -> str:
        """Return the id of the line at this spot or nearest beside it, or ""."""
        lines = [placed for placed in self.layout.runs if placed.run.line]
        exact = (p for p in lines if any(rect.contains(spot) for rect in self.rects(p)))
        near = (p for p in lines if any(rect.contains(spot) for rect in self.highlight_rects(p)))
        found = next(exact, None) or next(near, None)
        return found.run.line if found else ""


def _beside(rect: QRectF, spot: QPointF) -> bool:
    return rect.top() <= spot.y() < rect.bottom()
