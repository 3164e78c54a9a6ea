"""One change of the résumé as a card: what it was and is, why, who made it, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from tailor.composition.account import Entry
from tailor.model.suggestion import Suggestion
from ui import theme
from ui.session import Session
from ui.views.change_words import change_html, kind_word, place_words, short, who_words, why_words
from ui.views.suggestion_words import suggestion_title
from ui.views.widgets import Card, button, label, row

_QUOTED = 2


class ChangeCard(Card):
    """A change with everything behind it; each suggestion of a line is taken back alone.

    `chosen` carries the entry when the card becomes the current one.
    """

    chosen = Signal(object)

    def __init__(self, entry: Entry, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry, self._session = entry, session
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{kind_word(entry)}: {place_words(entry)}")
        self.setAccessibleDescription(f"{entry.change.before} → {entry.change.after}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(13, 11, 13, 10)
        self._column.setSpacing(6)
        chip = label(kind_word(entry), "chip-confirm" if entry.behind[0].source == "user" else "chip-plain")
        single = len(entry.behind) == 1 and entry.behind[0].source != "user"
        title = label(suggestion_title(entry.behind[0]) if single else "", "strong", wrap=True)
        head = row(chip, title, spacing=7)
        head.setStretch(1, 1)
        head.setAlignment(chip, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self.change = label(wrap=True)
        self.change.setTextFormat(Qt.TextFormat.RichText)
        self._column.addWidget(self.change)
        self.restyle()
        for suggestion in entry.behind:
            self._add_reason(suggestion, titled=single)
        if entry.waiting:
            self._add_waiting()

    def restyle(self) -> None:
        """Show the change in the colours of now."""
        self.change.setText(f'<div style="line-height: 118%">{change_html(self.entry)}</div>')

    def _add_reason(self, suggestion: Suggestion, *, titled: bool) -> None:
        """Say what one suggestion did and why, with the way back."""
        if suggestion.source != "user" and not titled:
            self._column.addWidget(label(suggestion_title(suggestion), "strong", wrap=True))
        why = why_words(suggestion)
        if why:
            self._column.addWidget(label(why, "muted", wrap=True))
        quotes = [one.text for one in suggestion.evidence if one.text and one.text not in suggestion.before]
        if quotes:
            rests = self.tr("Rests on {}").format(", ".join(f"“{short(text)}”" for text in quotes[:_QUOTED]))
            self._column.addWidget(label(rests, "muted", wrap=True))
        self._column.addLayout(row(label(who_words(suggestion), "muted"), 1, self._way_back(suggestion)))

    def _add_waiting(self) -> None:
        """Say what has no effect as long as this change stands."""
        line = QFrame()
        theme.set_role(line, "line")
        self._column.addWidget(line)
        self._column.addWidget(label(self.tr("On hold until you take this back:"), "muted", wrap=True))
        for suggestion in self.entry.waiting:
            words = label(suggestion_title(suggestion), "muted", wrap=True)
            words.setToolTip(suggestion.after or suggestion.before)
            waiting = row(words, self._way_back(suggestion))
            waiting.setStretch(0, 1)
            self._column.addLayout(waiting)

    def _way_back(self, suggestion: Suggestion) -> QPushButton:
        back = button(self.tr("Take back"), "link", self.tr("Take back this one alone (Del)"))
        back.setAccessibleName(self.tr("Take back: {}").format(suggestion_title(suggestion)))
        back.clicked.connect(lambda: self._session.take_back(suggestion.id, text=self.tr("Take back change")))
        return back

    @property
    def ways_back(self) -> tuple[QPushButton, ...]:
        """The buttons that take one suggestion back, top to bottom."""
        return tuple(self.findChildren(QPushButton))

    def take_back(self) -> None:
        """Take back all that made this change."""
        self._session.take_back(*self.entry.change.suggestions, text=self.tr("Take back change"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the current card."""
        super().focusInEvent(event)
        self.chosen.emit(self.entry)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Become the current card, though it may have the focus already."""
        super().mousePressEvent(event)
        self.chosen.emit(self.entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back with Delete; all other keys are the pane's."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_back()
        else:
            event.ignore()
