"""The Suggestions tab: what could be said better, card by card, and what was settled."""

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from tailor.model.suggestion import Suggestion
from ui import theme
from ui.lists.suggestions import SuggestionList
from ui.session import Session
from ui.views.coverage import CoverageHead
from ui.views.settled import SettledList
from ui.views.suggestion_card import SuggestionCard
from ui.views.widgets import Pane, button, column, label, row

translate = QCoreApplication.translate

_AT_ONCE = 20


class CardArea(QScrollArea):
    """Scrolls by wheel, page and bar; the arrow keys are left to the pane."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Up and Down to the pane."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


class SuggestionsPane(Pane):
    """Shows the open suggestions as cards; J and K walk, Enter accepts, E edits, R rejects."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cards: dict[str, SuggestionCard] = {}
        self._current = ""
        self._most = _AT_ONCE
        self.setAccessibleName(self.tr("Suggestions"))
        self.setAccessibleDescription(self.tr("J and K walk from card to card, Enter accepts, E edits, R rejects."))
        self.model = SuggestionList(self)
        self.coverage = CoverageHead(session, self)
        self.nothing = label(role="muted", wrap=True)
        self.more = button("", "link", self.tr("Show the rest"))
        self.all_safe = button("", "link", self.tr("Accept, in one step, what changes no claim"))
        self.settled = SettledList(session, self)
        self._column = column(margins=(0, 0, 0, 0), spacing=12)
        self._area = self._make_area()
        self.setLayout(column(self._area))
        self._listen()
        self._show_suggestions()

    def _make_area(self) -> QScrollArea:
        content = self._content = QWidget()
        theme.set_role(content, "clear")
        dot = label("·", "muted")
        self._dot = dot
        foot = row(self.more, dot, self.all_safe, 1, spacing=4)
        layout = column(
            self.coverage, self._column, self.nothing, foot, self.settled, 1, margins=(12, 16, 12, 20), spacing=14
        )
        content.setLayout(layout)
        area = CardArea(self)
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _listen(self) -> None:
        self.model.rowsInserted.connect(self._on_inserted)
        self.model.rowsRemoved.connect(self._on_removed)
        self.model.dataChanged.connect(self._on_data_changed)
        self.model.modelReset.connect(self._rebuild)
        self.more.clicked.connect(self._show_more)
        self.all_safe.clicked.connect(self._session.accept_all_safe)
        self._session.changed.connect(self._show_suggestions)
        self._session.suggestions_changed.connect(self._show_suggestions)
        self._session.opened.connect(self._on_opened)

    @property
    def current(self) -> SuggestionCard | None:
        """The card that the keys act on."""
        return self._cards.get(self._current)

    @property
    def cards(self) -> tuple[SuggestionCard, ...]:
        """The cards on show, top to bottom."""
        shown = (self._cards.get(suggestion.id) for suggestion in self.model.suggestions)
        return tuple(card for card in shown if card)

    # Showing

    def _on_opened(self) -> None:
        self._most = _AT_ONCE
        self._show_suggestions()
        self._area.verticalScrollBar().setValue(0)

    def _show_suggestions(self) -> None:
        waiting = waiting_suggestions(self._session)
        before = [suggestion.id for suggestion in self.model.suggestions]
        place = before.index(self._current) if self._current in before else 0
        focused = self._has_focus()
        self.model.show(waiting[: self._most])
        after = [suggestion.id for suggestion in self.model.suggestions]
        if self._current not in after:
            self.choose(after[min(place, len(after) - 1)] if after else "", focus=focused)
        self._show_foot(waiting)
        self.settled.show_settled()

    def _show_foot(self, waiting: tuple[Suggestion, ...]) -> None:
        rest = len(waiting) - self.model.rowCount()
        safe = sum(one.level == "safe" and one.verdict == "pass" and one.kind != "ask" for one in waiting)
        self.more.setText(self.tr("{} more").format(rest))
        self.more.setVisible(rest > 0)
        self._dot.setVisible(rest > 0 and safe > 0)
        self.all_safe.setText(self.tr("Accept all safe ({})").format(safe))
        self.all_safe.setVisible(safe > 0)
        self.nothing.setVisible(not waiting)
        self.nothing.setText(why_nothing(self._session))

    def _rebuild(self) -> None:
        for card in self._cards.values():
            _drop(card)
        self._cards.clear()
        self._on_inserted(QModelIndex(), 0, self.model.rowCount() - 1)

    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        for place in range(first, last + 1):
            suggestion = self.model.suggestions[place]
            card = SuggestionCard(suggestion, self._session, self)
            card.chosen.connect(self._on_chosen)
            self._cards[suggestion.id] = card
            self._column.insertWidget(place, card)
            card.set_current(suggestion.id == self._current)

    def _on_removed(self, parent: QModelIndex, first: int, last: int) -> None:
        wanted = {suggestion.id for suggestion in self.model.suggestions}
        for identity in [known for known in self._cards if known not in wanted]:
            _drop(self._cards.pop(identity))

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for place in range(first.row(), last.row() + 1):
            suggestion = self.model.suggestions[place]
            if self._cards[suggestion.id].suggestion != suggestion:
                _drop(self._cards.pop(suggestion.id))
                self._on_inserted(QModelIndex(), place, place)

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self._show_suggestions()

    def changeEvent(self, event: QEvent) -> None:
        """Show the changes in the colours of now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for card in self.findChildren(SuggestionCard):
                card.restyle()

    # What the user does

    def choose(self, identity: str, *, focus: bool = True) -> None:
        """Make this card the current one."""
        earlier, self._current = self.current, identity
        if earlier and earlier is not self.current:
            earlier.set_current(False)
        card = self.current
        if card is None:
            return
        card.set_current(True)
        if focus and not card.isAncestorOf(QApplication.focusWidget() or self):
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        middle = card.mapTo(self._content, QPoint(0, card.height() // 2)).y()
        self._area.ensureVisible(0, middle, 0, card.height() // 2 + 12)

    def _on_chosen(self, identity: str) -> None:
        if identity != self._current:
            self.choose(identity, focus=False)
        card = self.current
        line = self._session.base_line(card.suggestion.target) if card else None
        if card and card.suggestion.terms:
            self._session.select_keyword(card.suggestion.terms[0])
        self._point_at(line.id if line else "")

    def _point_at(self, line: str) -> None:
        """Show in the résumé which line the card is about, without taking the focus from here."""
        if line:
            self._session.focus_line.emit(line)

    def walk(self, step: int) -> None:
        """Go to the next or previous card."""
        ids = [suggestion.id for suggestion in self.model.suggestions]
        if ids:
            place = ids.index(self._current) + step if self._current in ids else 0
            self.choose(ids[min(max(place, 0), len(ids) - 1)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the current card."""
        card, key = self.current, Qt.Key(event.key())
        # A key that a field did not want is not meant for the card around it.
        typing = not isinstance(QApplication.focusWidget(), SuggestionsPane | SuggestionCard | QPushButton)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if card is None or not plain or typing:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_J, Qt.Key.Key_Down):
            self.walk(1)
        elif key in (Qt.Key.Key_K, Qt.Key.Key_Up):
            self.walk(-1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            card.accept()
        elif key == Qt.Key.Key_E:
            card.edit()
        elif key == Qt.Key.Key_R:
            card.reject()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the current card."""
        super().focusInEvent(event)
        if self.current:
            self.current.setFocus(event.reason())

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)


def waiting_suggestions(session: Session) -> tuple[Suggestion, ...]:
    """Return the open suggestions without the questions that were just answered."""
    answers = session.answers
    return tuple(
        one
        for one in session.open_suggestions
        if one.kind != "ask" or not any(answers.fact(term) for term in one.terms)
    )


def why_nothing(session: Session) -> str:
    """Return what to say where no suggestion is open."""
    if not session.posting.text.strip():
        return translate("Suggestions", "Add a posting: what your résumé could say better for it appears here.")
    if not session.base.sections:
        return translate("Suggestions", "Add your résumé: what it could say better for this posting appears here.")
    if session.application and session.application.accepted:
        return translate("Suggestions", "All done. Look at the preview, then export.")
    return translate("Suggestions", "Nothing to suggest yet.")


def _drop(card: QWidget) -> None:
    card.hide()
    card.deleteLater()
