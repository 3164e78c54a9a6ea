"""The cards of the open suggestions below one another: the first at once, the others when there is time."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tailor.model.suggestion import Suggestion
from ui import theme
from ui.line_judging import LineJudging
from ui.session import Session
from ui.views.card_layout import CardLayout
from ui.views.reading_area import WIDEST_CARD, ReadingArea
from ui.views.suggestion_card import SuggestionCard

_AT_ONCE, _AT_A_TIME = 4, 1
_SETTLED = 80


class CardColumn(QWidget):
    """Shows suggestions in a given order; a card stays the same widget for as long as its suggestion does."""

    chosen = Signal(str)
    answered = Signal(object)
    grown = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: tuple[Suggestion, ...] = ()
        self._cards: dict[str, SuggestionCard] = {}
        self._current = ""
        self.judging: LineJudging | None = None
        self._column = CardLayout(self, 12)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._build_more)

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """The suggestions on show, in their order."""
        return self._wanted

    @property
    def ids(self) -> tuple[str, ...]:
        """Their ids."""
        return tuple(suggestion.id for suggestion in self._wanted)

    @property
    def is_complete(self) -> bool:
        """Whether every suggestion has its card."""
        return len(self._cards) == len(self._wanted)

    @property
    def cards(self) -> tuple[SuggestionCard, ...]:
        """The cards that stand there, top to bottom."""
        return tuple(self._cards[identity] for identity in self.ids if identity in self._cards)

    @property
    def current(self) -> SuggestionCard | None:
        """The card that the keys act on."""
        return self._cards.get(self._current)

    def show_suggestions(self, suggestions: tuple[Suggestion, ...]) -> None:
        """Show these, building again only what changed."""
        wanted = {suggestion.id: suggestion for suggestion in suggestions}
        for identity, card in tuple(self._cards.items()):
            changed = wanted.get(identity) != card.suggestion
            if changed and not (card.wording and identity in wanted):  # what is being typed stays
                del self._cards[identity]
                self._column.leave_out(card)
                _drop(card)
        self._wanted = suggestions
        self._build(_AT_ONCE)

    def set_current(self, identity: str) -> SuggestionCard | None:
        """Make a card the current one, building it where it waits."""
        earlier, self._current = self.current, identity if identity in self.ids else ""
        if self._current and self.current is None:
            self._build(self.ids.index(identity) + 1)
        card = self.current
        if earlier is not None and earlier is not card:
            earlier.set_current(False)
        if card is not None:
            card.set_current(True)
        return card

    def restyle(self) -> None:
        """Show the changes in the colours of now."""
        for card in self._cards.values():
            card.restyle()

    def _build(self, first: int, at_most: int = 1000) -> None:
        """Build what is missing of the first few cards, so many at most, and put every card in its place."""
        place = 0
        for number, suggestion in enumerate(self._wanted):
            card = self._cards.get(suggestion.id)
            if card is None:
                if number >= first or at_most == 0:
                    continue
                at_most -= 1
                card = self._make(suggestion)
            item = self._column.itemAt(place)
            if item is None or item.widget() is not card:
                self._column.place(place, card)
            place += 1
        if not self.is_complete:
            self._later.start()

    def _build_more(self) -> None:
        self._build(len(self._wanted), _AT_A_TIME)

    def _make(self, suggestion: Suggestion) -> SuggestionCard:
        card = SuggestionCard(suggestion, self._session, self)
        card.chosen.connect(self.chosen)
        card.answered.connect(self.answered)
        card.grown.connect(self.grown)
        card.judging = self.judging
        self._cards[suggestion.id] = card
        if suggestion.id == self._current:
            card.set_current(True)
        return card


class CardArea(ReadingArea):
    """Scrolls by wheel, page and bar; the arrow keys are left to the pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, WIDEST_CARD)
        self._card: QWidget | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settling.timeout.connect(self._reveal)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def reveal(self, card: QWidget) -> None:
        """Bring a card into sight; one just made gets its place a little later."""
        self._card = card
        self._reveal()
        self._settling.start()

    def _on_range(self) -> None:
        if self._settling.isActive():
            self._reveal()

    def _reveal(self) -> None:
        card, content = self._card, self.widget()
        if card is not None and isValid(card) and content is not None and content.isAncestorOf(card):
            middle = card.mapTo(content, QPoint(0, card.height() // 2)).y()
            self.ensureVisible(0, middle, 0, card.height() // 2 + theme.scaled(12))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Up and Down to the pane."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _drop(card: QWidget) -> None:
    card.hide()
    card.deleteLater()
