"""Finds words in the panes: marks every place, counts them by pane, and walks from one to the next around the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.finding import Query, find_hits
from ui.highlight import to_utf16
from ui.views.find_bar import FindBar
from ui.views.row_view import RowView
from ui.views.rows import Placed, Row, Run

if TYPE_CHECKING:
    from ui.window import MainWindow

Key = tuple[str, int]
"""Names a hit, folded away or not: where its row begins, and the hit in it."""
_LONGEST_SELECTION = 60


@dataclass(frozen=True, slots=True)
class Hit:
    """One place in the view of this number; `placed` is nothing while it is folded away."""

    view: int
    key: Key
    placed: Placed | None


class FindActs(QObject):
    """One search in all panes at a time; `told` carries what was found."""

    told = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._hits: tuple[Hit, ...] = ()
        self._current: Hit | None = None
        self._came_from: QWidget | None = None
        self._at_work = False

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {"find": self.begin, "find_next": partial(self.step, 1), "find_previous": partial(self.step, -1)}

    def listen(self) -> None:
        """Put the bar above the panes, and follow what they show."""
        window = self._window
        self.bar = FindBar(window)
        around = window.stage.parentWidget()
        middle = around.layout() if around else None
        if isinstance(middle, QVBoxLayout):
            middle.insertWidget(middle.indexOf(window.stage), self.bar)
        self.bar.asked.connect(self._look)
        self.bar.stepped.connect(self.step)
        self.bar.left.connect(self.end)
        for view in self._all_views:
            view.laid_out.connect(self._look_again)
        window.tabs.currentChanged.connect(self._look_again)
        window.right.currentChanged.connect(self._look_again)
        window.stage.currentChanged.connect(self._on_stage)
        window.session.opened.connect(self._on_opened)

    # The bar

    def begin(self) -> None:
        """Open the bar with the words that are selected in a pane, if there are."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.bar.isAncestorOf(focused) and self._window.isAncestorOf(focused):
            self._came_from = focused
            focused.destroyed.connect(self._forget_origin)
        self._window.reviewing.close()
        views = [view for view in self._views if view.hasFocus()]
        words = views[0].textCursor().selectedText().strip() if views else ""
        self.bar.begin(words if len(words) <= _LONGEST_SELECTION and "\u2029" not in words else "")

    def end(self) -> None:
        """Close the bar, leave no marks, and go back to where the user was."""
        self.bar.hide()
        self._look(Query(""))
        back = self._came_from if self._came_from and self._came_from.isVisible() else self._window.resume.view
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_origin(self) -> None:
        self._came_from = None

    def _on_stage(self) -> None:
        if self._window.stage.currentWidget() is not self._window.splitter:
            self._put_away()

    def _on_opened(self) -> None:
        """A search belongs to the application it was begun in."""
        if self.bar.isAncestorOf(self._window.focusWidget() or self._window):
            self.end()
        self._put_away()

    def _put_away(self) -> None:
        if self.bar.isVisible():
            self.bar.hide()
            self._look(Query(""))

    # Finding

    @property
    def _all_views(self) -> tuple[RowView, ...]:
        window = self._window
        return window.posting.view, window.resume.view, window.tabs.letter.view

    @property
    def _views(self) -> tuple[RowView, ...]:
        window = self._window
        shown = window.right.currentWidget() is window.tabs and window.tabs.currentWidget() is window.tabs.letter
        return self._all_views if shown else self._all_views[:2]

    def _look(self, query: Query) -> None:
        """Find anew; the first place from where the user is becomes the current one."""
        self._find(query)
        self._current = next((hit for hit in self._hits if self._sees(hit)), None)
        self._current = self._current or next(iter(self._hits), None)
        self._mark()
        for number, view in enumerate(self._views):
            view.bring_into_sight(*(hit.placed for hit in self._hits if hit.view == number and hit.placed))
        self._tell(query)

    def _look_again(self) -> None:
        """Find anew what is on show by now; the current place stays the current one."""
        if self._at_work or not self.bar.query:
            return
        current, query = self._current, self.bar.query
        self._find(query)
        same = (hit for hit in self._hits if current and (hit.view, hit.key) == (current.view, current.key))
        self._current = next(same, None) or next(iter(self._hits), None)
        self._mark()
        self._tell(query)

    def _find(self, query: Query) -> None:
        hits: list[Hit] = []
        for number, view in enumerate(self._views):
            shown = dict(_shown_hits(view, query))
            rows = self._window.posting.unfolded_rows() if number == 0 else view.rows
            hits += (Hit(number, key, shown.get(key)) for key in _keys(rows, query))
        self._hits = tuple(hits)

    def _sees(self, hit: Hit) -> bool:
        return hit.placed is not None and self._views[hit.view].is_in_sight(hit.placed)

    def _mark(self) -> None:
        current = self._current
        for number, view in enumerate(self._all_views):
            places = tuple(hit.placed for hit in self._hits if hit.view == number and hit.placed)
            view.show_hits(places, current.placed if current and current.view == number else None)

    def _tell(self, query: Query) -> None:
        """Say how many there are and which is the current one."""
        counts = [sum(hit.view == number for hit in self._hits) for number in range(len(self._all_views))]
        if not query:
            words = ""
        elif not self._hits:
            words = self.tr("Nothing found")
        elif len(self._views) > 2:
            words = self.tr("{posting} in the posting, {resume} in the résumé, {letter} in the letter")
        else:
            words = self.tr("{posting} in the posting, {resume} in the résumé")
        words = words.format(posting=counts[0], resume=counts[1], letter=counts[2])
        self.bar.show_counts(words, found=bool(self._hits))
        self.told.emit(words)

    # Walking

    def step(self, step: int) -> None:
        """Go to the next place or the one before, around the end; without a search begin one."""
        if not self.bar.isVisible():
            self.begin()
            return
        if not self._hits:
            return
        place = self._hits.index(self._current) + step if self._current in self._hits else 0
        self._go_to(self._hits[place % len(self._hits)])

    def _go_to(self, hit: Hit) -> None:
        """Make a place the current one, unfold it if need be, and bring it into sight."""
        if hit.placed is None:
            self._at_work = True
            self._window.posting.unfold()
            self._at_work = False
            self._find(self.bar.query)
            hit = next((one for one in self._hits if (one.view, one.key) == (hit.view, hit.key)), hit)
        self._current = hit
        self._mark()
        if hit.placed is not None:
            self._views[hit.view].bring_into_sight(hit.placed)


def _shown_hits(view: RowView, query: Query) -> list[tuple[Key, Placed]]:
    """Return the hits in the rows on show, with where they stand in the document."""
    found: list[tuple[Key, Placed]] = []
    block = view.document().begin()
    for row in view.rows:
        words = _words(row)
        for start, end in find_hits(words, query):
            first, last = to_utf16(words, start), to_utf16(words, end)
            found.append((_key(row, start), Placed(block.position() + first, block.position() + last, Run(words))))
        block = block.next()
    return found


def _keys(rows: tuple[Row, ...], query: Query) -> list[Key]:
    return [_key(row, start) for row in rows for start, _ in find_hits(_words(row), query)]


def _key(row: Row, start: int) -> Key:
    first = row.runs[0] if row.runs else Run("")
    return first.line or f"{row.kind}:{first.text}", start


def _words(row: Row) -> str:
    """Return all the words of a row as its paragraph has them."""
    return "".join(run.text for run in row.runs) + (f"\t{row.right}" if row.right else "")
