"""The tray of the review: texts of the file without a place, to drag, to send somewhere or to put aside."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QWidget

from tailor.model.review import Leftover, Review
from ui import theme
from ui.views.review_drops import leftover_data
from ui.views.widgets import Card, button, column, label, row

FillMenu = Callable[[QMenu, Leftover], None]


class LeftoverCard(Card):
    """One text: Enter or its button opens "Send to…", Delete puts it aside, the mouse drags it.

    `put_aside` and `brought_back` tell what the user wants with it, `entered` that it is the current one.
    """

    entered = Signal(str)
    put_aside = Signal(str)
    brought_back = Signal(str)
    wanted = Signal(int)

    def __init__(self, leftover: Leftover, fill_menu: FillMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.leftover, self._fill_menu = leftover, fill_menu
        self._pressed: QPoint | None = None
        self.menu: QMenu | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(leftover.text)
        words = label(leftover.text, "muted" if leftover.dismissed else "", wrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        if leftover.dismissed:
            self.back = button(self.tr("Bring back"), "link", self.tr("It is needed after all"))
            self.back.clicked.connect(lambda: self.brought_back.emit(leftover.id))
            acts = row(self.back, 1)
        else:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.setAccessibleDescription(self.tr("Enter sends it to a field, Delete puts it aside."))
            self.send = button(self.tr("Send to…"), "", self.tr("Choose where this belongs (Enter)"))
            self.send.clicked.connect(self.open_menu)
            self.aside = button(self.tr("Not needed"), "plain", self.tr("Put it aside; it stays listed (Del)"))
            self.aside.clicked.connect(lambda: self.put_aside.emit(leftover.id))
            acts = row(self.send, self.aside, 1, spacing=4)
        self.setLayout(column(words, acts, margins=(12, 10, 12, 10), spacing=8))

    def open_menu(self) -> None:
        """Show where the text can go."""
        self.menu = QMenu(self)
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu.destroyed.connect(self._on_menu_closed)
        self._fill_menu(self.menu, self.leftover)
        self.menu.popup(self.send.mapToGlobal(QPoint(0, self.send.height())))

    def _on_menu_closed(self) -> None:
        self.menu = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Frame the card and tell that it is the current one."""
        super().focusInEvent(event)
        self.set_current(True)
        self.entered.emit(self.leftover.id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Frame it no longer."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.set_current(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send, put aside or go on with the keys."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.wanted.emit(steps[Qt.Key(event.key())])
        elif self.leftover.dismissed or event.modifiers():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_menu()
        elif event.key() == Qt.Key.Key_Delete:
            self.put_aside.emit(self.leftover.id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be ready to be dragged."""
        self._pressed = event.position().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the text be dragged to a field."""
        far = QApplication.startDragDistance()
        if (
            self._pressed is None
            or self.leftover.dismissed
            or (event.position().toPoint() - self._pressed).manhattanLength() < far
        ):
            return
        drag = QDrag(self)
        drag.setMimeData(leftover_data(self.leftover.id, self.leftover.text))
        drag.setPixmap(self.grab())
        drag.setHotSpot(self._pressed)
        self._pressed = None
        drag.exec(Qt.DropAction.MoveAction)


class ReviewTray(QScrollArea):
    """Lists the texts that wait, and below them those that are not needed."""

    entered = Signal(str)
    put_aside = Signal(str)
    brought_back = Signal(str)

    def __init__(self, fill_menu: FillMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill_menu = fill_menu
        self._shown: tuple[Leftover, ...] | None = None
        self.setAccessibleName(self.tr("Text without a place"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards: list[LeftoverCard] = []

    def show_review(self, review: Review) -> None:
        """Show other texts."""
        if review.leftovers == self._shown:
            return
        focused = next((place for place, card in enumerate(self.cards) if card.hasFocus()), -1)
        self._shown = review.leftovers
        waiting = review.waiting
        dismissed = tuple(one for one in review.leftovers if one.dismissed)
        self.cards = [self._card(one) for one in (*waiting, *dismissed)]
        body = QWidget()
        theme.set_role(body, "clear")
        parts: list[QWidget | int] = [label(self.tr("TEXT WITHOUT A PLACE"), "heading")]
        words = (
            self.tr("Drag a line to its field, or send it there.") if waiting else self.tr("Every line has a place.")
        )
        parts += [label(words, "muted", wrap=True), *self.cards[: len(waiting)]]
        if dismissed:
            heading = label(self.tr("NOT NEEDED"), "heading")
            heading.setContentsMargins(0, 14, 0, 0)
            parts += [heading, *self.cards[len(waiting) :]]
        body.setLayout(column(*parts, 1, margins=(14, 20, 14, 14), spacing=8))
        self.setWidget(body)
        if focused >= 0 and self.cards:
            self.cards[min(focused, len(self.cards) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def card_of(self, identity: str) -> LeftoverCard | None:
        """Return the card of a text, or nothing."""
        return next((card for card in self.cards if card.leftover.id == identity), None)

    def focus(self, identity: str) -> None:
        """Go to a text."""
        card = self.card_of(identity)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(card)

    def _card(self, leftover: Leftover) -> LeftoverCard:
        card = LeftoverCard(leftover, self._fill_menu)
        card.entered.connect(self.entered)
        card.put_aside.connect(self.put_aside)
        card.brought_back.connect(self.brought_back)
        card.wanted.connect(lambda step: self._step(card, step))
        return card

    def _step(self, card: LeftoverCard, step: int) -> None:
        place = self.cards.index(card) + step
        if 0 <= place < len(self.cards):
            self.focus(self.cards[place].leftover.id)
