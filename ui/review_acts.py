"""What menus and the command palette do with texts, entries and sections of the review."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.views.review import ReviewView
    from ui.views.review_form import FormRow
    from ui.views.review_tray import LeftoverCard
    from ui.window import MainWindow


class ReviewActs(QObject):
    """The acts on a text without a place, and on what the current field stands in."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {
            "tray_send": self.send,
            "tray_aside": self.put_aside,
            "apart_entry": partial(self.take_apart, "entry"),
            "apart_section": partial(self.take_apart, "section"),
        }

    def send(self) -> None:
        """Ask where the current text belongs."""
        card = self._card
        if card is not None and not card.leftover.dismissed:
            card.open_menu()

    def put_aside(self) -> None:
        """Put the current text aside, or bring it back."""
        view, card = self._view, self._card
        if view is not None and card is not None:
            (view.tray.brought_back if card.leftover.dismissed else view.tray.put_aside).emit(card.leftover.id)

    def take_apart(self, kind: Literal["entry", "section"]) -> None:
        """Move everything in the current entry or section to the tray."""
        view = self._view
        row = self._row(view, kind) if view is not None else None
        if view is not None and row is not None:
            view.form.removed.emit(row)
        else:
            self._window.notice.say(self.tr("Go to a field of the entry or section first."))

    @property
    def _view(self) -> ReviewView | None:
        reviewing = self._window.reviewing
        return reviewing.view if reviewing.is_open else None

    @property
    def _card(self) -> LeftoverCard | None:
        """The card with the focus, else the first."""
        cards = self._view.tray.cards if self._view is not None else []
        focused = (card for card in cards if card.isAncestorOf(self._window.focusWidget() or self._window))
        return next((card for card in cards if card.hasFocus()), None) or next(focused, cards[0] if cards else None)

    def _row(self, view: ReviewView, kind: Literal["entry", "section"]) -> FormRow | None:
        """Return the row of the entry or section that the current field stands in."""
        within = view.form.row_of(view.form.current)
        wanted = (within.entry if kind == "entry" else within.section) if within is not None else ""
        rows = (row for row in view.form.shown_rows if row.kind == kind and row.id == wanted)
        return next(rows, None) if wanted not in ("", "basics") else None
