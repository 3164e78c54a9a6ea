"""What differs from the original and why: every change of the résumé as a card, each with its way back."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from tailor.composition.account import Account, Entry
from tailor.model.suggestion import Suggestion
from ui import theme
from ui.session import Session
from ui.translation import counted
from ui.views.change_card import ChangeCard
from ui.views.change_words import place_words, short
from ui.views.suggestion_words import suggestion_title
from ui.views.suggestions import CardArea
from ui.views.widgets import Pane, PaneHead, Welcome, button, column, label, row


class ChangesPane(Pane):
    """Lists the changes in the order of the document; Up and Down walk, Delete takes back, Esc closes.

    `chosen` carries the entry that the résumé pane is to show, `closed` comes when the user has seen enough.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Account | None = None
        self._current = ""
        self._cards: dict[str, ChangeCard] = {}
        self._headings: dict[tuple[str, str], QLabel] = {}
        self._idle: list[QLabel] = []
        self.setAccessibleName(self.tr("Changes"))
        self.setAccessibleDescription(self.tr("Up and Down walk from change to change, Delete takes one back."))
        self.head = PaneHead(self)
        self.close_button = button(self.tr("Done"), "", self.tr("Back to tailoring (Esc)"))
        self.head.add(self.close_button)
        self.all_back = button(self.tr("Take back all"), "link", self.tr("Back to the original, in one step"))
        self._nothing = Welcome(
            self.tr("Nothing differs yet"),
            self.tr("Accept a suggestion or edit a line: what differs from your file is told here, and why."),
        )
        self._nothing.add(1)
        self._content = QWidget()
        theme.set_role(self._content, "clear")
        self._column = column(spacing=8)
        foot = row(self.all_back, 1)
        self._content.setLayout(column(self._column, foot, 1, margins=(12, 12, 12, 20), spacing=10))
        self._area = self._make_area()
        self.setLayout(column(self.head, self._nothing, self._area))
        self.close_button.clicked.connect(self.closed)
        self.all_back.clicked.connect(session.take_back_all)
        session.changed.connect(self._show_changes)

    def _make_area(self) -> QScrollArea:
        area = CardArea(self)
        area.setWidget(self._content)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    @property
    def cards(self) -> tuple[ChangeCard, ...]:
        """The cards, top to bottom."""
        entries = self._shown.entries if self._shown else ()
        return tuple(self._cards[_key(entry)] for entry in entries)

    @property
    def current(self) -> ChangeCard | None:
        """The card that the keys act on."""
        return self._cards.get(self._current)

    # Showing

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while nobody looked."""
        super().showEvent(event)
        self._show_changes()

    def _show_changes(self) -> None:
        account = self._session.account
        if account is self._shown or not self.isVisible():
            return
        place = [card.entry for card in self.cards].index(self.current.entry) if self.current else 0
        focused = self._has_focus()
        self._shown = account
        self._show_head(len(account.entries))
        self._nothing.setVisible(not account.entries and not account.idle)
        self._area.setVisible(bool(account.entries or account.idle))
        self._make_cards(account.entries)
        self._lay_out(account)
        if self._current not in self._cards and account.entries:
            self.choose(_key(account.entries[min(place, len(account.entries) - 1)]), focus=focused)
        elif focused and not self._has_focus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_head(self, count: int) -> None:
        title = counted("ChangesPane", "%n change(s)", count) if count else self.tr("No changes")
        self.head.show_text(title, self.tr("What differs from your file, and why"))

    def _make_cards(self, entries: tuple[Entry, ...]) -> None:
        """Make the cards that are new; those that say the same as before stay."""
        wanted = {_key(entry): entry for entry in entries}
        for key in [key for key, card in self._cards.items() if wanted.get(key) != card.entry]:
            _drop(self._cards.pop(key))
        for key, entry in wanted.items():
            if key not in self._cards:
                card = self._cards[key] = ChangeCard(entry, self._session, self._content)
                card.chosen.connect(self._on_chosen)
                card.set_current(key == self._current)

    def _lay_out(self, account: Account) -> None:
        """Put the cards below the names of their places; what stands where it stood is left alone."""
        wanted: list[QWidget] = []
        headings: dict[tuple[str, str], QLabel] = {}
        place = ""
        for entry in account.entries:
            if place_words(entry) != place:
                place = place_words(entry)
                heading = self._headings.pop((place, _key(entry)), None) or self._make_heading(place, first=not wanted)
                headings[place, _key(entry)] = heading
                wanted.append(heading)
            wanted.append(self._cards[_key(entry)])
        for old in (*self._headings.values(), *self._idle):
            _drop(old)
        self._headings, self._idle = headings, [self._make_idle(one) for one in account.idle]
        for number, part in enumerate((*wanted, *self._idle)):
            item = self._column.itemAt(number)
            if item is None or item.widget() is not part:
                self._column.insertWidget(number, part)

    def _make_heading(self, place: str, *, first: bool) -> QLabel:
        heading = label(place, "muted", wrap=True)
        heading.setContentsMargins(2, 0 if first else 6, 0, 0)
        return heading

    def _make_idle(self, suggestion: Suggestion) -> QLabel:
        words = self.tr("Without effect: {}, “{}”. Its line reads otherwise now.")
        return label(words.format(suggestion_title(suggestion), short(suggestion.after)), "muted", wrap=True)

    def changeEvent(self, event: QEvent) -> None:
        """Show the changes in the colours of now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for card in self._cards.values():
                card.restyle()

    # What the user does

    def choose(self, key: str, *, focus: bool = True) -> None:
        """Make this card the current one."""
        if self.current:
            self.current.set_current(False)
        self._current = key
        card = self.current
        if card is None:
            return
        card.set_current(True)
        if focus and not card.isAncestorOf(QApplication.focusWidget() or self):
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        middle = card.mapTo(self._content, QPoint(0, card.height() // 2)).y()
        self._area.ensureVisible(0, middle, 0, card.height() // 2 + 12)

    def _on_chosen(self, entry: Entry) -> None:
        if _key(entry) != self._current:
            self.choose(_key(entry), focus=False)
        self.chosen.emit(entry)

    def walk(self, step: int) -> None:
        """Go to the next or previous card."""
        keys = [_key(card.entry) for card in self.cards]
        if keys:
            place = keys.index(self._current) + step if self._current in keys else 0
            self.choose(keys[min(max(place, 0), len(keys) - 1)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, or close."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_J, Qt.Key.Key_Down):
            self.walk(1)
        elif key in (Qt.Key.Key_K, Qt.Key.Key_Up):
            self.walk(-1)
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the current card."""
        super().focusInEvent(event)
        if self.current is None and self.cards:
            self.choose(_key(self.cards[0].entry))
        elif self.current:
            self.current.setFocus(event.reason())

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))


def _key(entry: Entry) -> str:
    return f"{entry.change.kind} {entry.change.line}"


def _drop(part: QWidget) -> None:
    part.hide()
    part.setParent(None)
    part.deleteLater()
