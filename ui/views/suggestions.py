"""The Suggestions tab: what could be said better, card by card, best first, and what was settled."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.analysing import KEYWORDS, SUGGESTIONS
from ui.line_judging import LineJudging
from ui.session import Session
from ui.tasks import Tasks
from ui.views.card_column import CardArea, CardColumn
from ui.views.coverage import CoverageHead
from ui.views.level_filters import LevelFilters
from ui.views.settled import SettledList
from ui.views.suggestion_card import SuggestionCard
from ui.views.suggestion_foot import SuggestionFoot
from ui.views.suggestion_note import SuggestionNote
from ui.views.suggestion_standing import ALL, StandingView, standing
from ui.views.widgets import Pane, column, label

__all__ = ["CardArea", "SuggestionsPane"]


class SuggestionsPane(Pane):
    """Shows the open suggestions as cards; J and K walk, A accepts, E edits, R rejects.

    `wished` carries the name of an act that the window knows.
    """

    wished = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks: Tasks | None = None
        self.setAccessibleName(self.tr("Suggestions"))
        self.setAccessibleDescription(
            self.tr("J and K walk from card to card, A or Enter accepts, E edits, R rejects.")
        )
        self.coverage = CoverageHead(session, self)
        self.filters = LevelFilters(self)
        self.note = SuggestionNote(session, self)
        self.column = CardColumn(session, self)
        self.standing = StandingView(self)
        self.settled = SettledList(session, self)
        self.foot = SuggestionFoot(session, self)
        self._area = CardArea(self)
        self._content = QWidget()
        self._lay_out()
        self._listen()
        self._show_suggestions()

    def _lay_out(self) -> None:
        keys = self.tr("J and K walk · A accepts · E edits · R rejects")
        self._keys = label(keys, "muted", wrap=True)
        inside = (self.column, self.standing, self._keys, self.settled, 1)
        self._content.setLayout(column(*inside, margins=(12, 4, 3, 16), spacing=12))
        self._area.show_content(self._content)
        head = column(self.coverage, self.filters, self.note, margins=(12, 14, 12, 7), spacing=9)
        self.setLayout(column(head, self._area, self.foot))

    def _listen(self) -> None:
        session = self._session
        self.column.chosen.connect(self._on_chosen)
        self.column.answered.connect(self.note.say_answered)
        self.column.grown.connect(self._on_grown)
        self.filters.changed.connect(self._on_filter)
        self.standing.wished.connect(self._on_wished)
        self.foot.accepted.connect(self._on_accepted)
        self.foot.walked.connect(self.walk)
        session.changed.connect(self._show_suggestions)
        session.suggestions_changed.connect(self._on_suggestions)
        session.opened.connect(self._on_opened)

    def watch(self, tasks: Tasks) -> None:
        """Say that suggestions are on their way while these tasks look for them."""
        self._tasks = tasks
        tasks.started.connect(self._on_task)
        tasks.finished.connect(self._on_task)

    def judge_with(self, judging: LineJudging) -> None:
        """Have the user's own wordings judged while they are typed here."""
        self.column.judging = judging
        for card in self.cards:
            card.judging = judging

    @property
    def current(self) -> SuggestionCard | None:
        """The card that the keys act on."""
        return self.column.current

    @property
    def cards(self) -> tuple[SuggestionCard, ...]:
        """The cards on show, top to bottom."""
        return self.column.cards

    @property
    def all_safe(self) -> QPushButton:
        """The button that accepts every safe suggestion."""
        return self.foot.all_safe

    # Showing

    def _on_opened(self) -> None:
        self.note.hide()
        self.filters.choose(None)
        self._show_suggestions()
        self._area.verticalScrollBar().setValue(0)

    def _on_suggestions(self) -> None:
        new = self.note.say_new(self._session.open_suggestions)
        self._show_suggestions()
        if new:
            self.choose(new, focus=self._has_focus())

    def _on_task(self, name: str) -> None:
        if name in (KEYWORDS, SUGGESTIONS):
            self._show_standing()

    def _show_suggestions(self) -> None:
        waiting = self._session.open_suggestions
        before, current = self.column.ids, self.column.current
        place = before.index(current.suggestion.id) if current and current.suggestion.id in before else 0
        focused = self._has_focus()
        self.column.show_suggestions(self.filters.of(waiting))
        after = self.column.ids
        if current is None or current is not self.column.current:
            self.choose(after[min(place, len(after) - 1)] if after else "", focus=focused)
        self.filters.show_counts(waiting)
        self._keys.setVisible(bool(after))
        self._show_place()
        self.foot.show_safe()
        self.note.refresh()
        self._show_standing()
        self.settled.show_settled()

    def _show_place(self) -> None:
        ids, current = self.column.ids, self.current
        self.foot.show_place(ids.index(current.suggestion.id) + 1 if current else 0, len(ids))

    def _show_standing(self) -> None:
        busy = self._tasks is not None and (self._tasks.busy(KEYWORDS) or self._tasks.busy(SUGGESTIONS))
        self.standing.show_standing(standing(self._session, self.filters.level, busy=busy))

    def _on_filter(self) -> None:
        self._show_suggestions()
        self._go_to_first()

    def _on_accepted(self, count: int) -> None:
        self.note.say_accepted(count)
        self._go_to_first()

    def _go_to_first(self) -> None:
        """Begin with the best of what is left."""
        self._area.verticalScrollBar().setValue(0)
        self.choose(next(iter(self.column.ids), ""), focus=self.current is not None and self._has_focus())

    def changeEvent(self, event: QEvent) -> None:
        """Show the changes in the colours of now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.column.restyle()

    # What the user does

    def choose(self, identity: str, *, focus: bool = True) -> None:
        """Make this card the current one."""
        card = self.column.set_current(identity)
        self._show_place()
        if card is None:
            return
        if focus and not card.isAncestorOf(QApplication.focusWidget() or self):
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.reveal(card)

    def _on_grown(self) -> None:
        if self.current is not None:
            self._area.reveal(self.current)

    def walk(self, step: int) -> None:
        """Go to the next or previous card."""
        ids, current = self.column.ids, self.current
        if ids:
            place = ids.index(current.suggestion.id) + step if current else 0
            self.choose(ids[min(max(place, 0), len(ids) - 1)])

    def _on_chosen(self, identity: str) -> None:
        """Show in the résumé and the posting what the card is about, without taking the focus from here."""
        if self.current is None or identity != self.current.suggestion.id:
            self.choose(identity, focus=False)
        card = self.current
        if card and card.suggestion.terms:
            self._session.select_keyword(card.suggestion.terms[0])
        if card and card.line:
            self._session.focus_line.emit(card.line)

    def _on_wished(self, name: str) -> None:
        if name == ALL:
            self.filters.choose(None)
        else:
            self.wished.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the current card."""
        card, key = self.current, Qt.Key(event.key())
        # A key that a field did not want is not meant for the card around it.
        typing = not isinstance(QApplication.focusWidget(), SuggestionsPane | SuggestionCard | QPushButton)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        act = _act(self, card, key) if card and plain and not typing else None
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the current card."""
        super().focusInEvent(event)
        if self.current:
            self.current.setFocus(event.reason())

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)


def _act(pane: SuggestionsPane, card: SuggestionCard, key: Qt.Key) -> Callable[[], object] | None:
    """Return what a key does with the current card."""
    acts: dict[Qt.Key, Callable[[], object]] = {
        Qt.Key.Key_J: partial(pane.walk, 1),
        Qt.Key.Key_Down: partial(pane.walk, 1),
        Qt.Key.Key_K: partial(pane.walk, -1),
        Qt.Key.Key_Up: partial(pane.walk, -1),
        Qt.Key.Key_A: card.accept,
        Qt.Key.Key_Return: card.accept,
        Qt.Key.Key_Enter: card.accept,
        Qt.Key.Key_E: card.edit,
        Qt.Key.Key_R: card.reject,
    }
    return acts.get(key)
