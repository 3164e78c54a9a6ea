"""What can be done with a suggestion: accept, edit, reject, write it, never again."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui.views.flow import flow
from ui.views.suggestion_evidence import EvidenceList
from ui.views.suggestion_words import asks_where, offered_wordings, rule_words
from ui.views.widgets import button, column, label, row

if TYPE_CHECKING:
    from ui.views.suggestion_card import SuggestionCard


class CardControls(QWidget):
    """The evidence and the buttons of the current card."""

    def __init__(self, card: "SuggestionCard") -> None:
        super().__init__(card)
        self._card = card
        self.evidence = EvidenceList(card.suggestion, card.session, self)
        ask = card.suggestion.kind == "ask"
        self.accept: QPushButton | None = None if ask else self._make_accept()
        self.options = self._make_options() if ask else []
        # A form that has its own way to say no leaves skipping and writing to the menu.
        self._answered = card.number is not None or (card.form is not None and not asks_where(card.suggestion))
        self.edit: QPushButton | None = self._make_edit() if card.can_edit and not self._answered else None
        self.reject: QPushButton | None = None if self._answered else self._make_reject()
        self.more = self._make_more()
        shown = [part for part in (self.accept, *self.options, self.edit, self.reject) if part is not None]
        rests = label(self.tr("Rests on"), "heading-small")
        rests.setVisible(bool(self.evidence.grounds))
        head = row(rests, 1, self.more) if self._answered else row(rests, 1)
        layout = column(column(head, self.evidence, spacing=2), margins=(0, 4, 0, 0), spacing=9)
        if not self._answered:
            layout.addLayout(flow(*shown, self.more))
        self.setLayout(layout)

    def _make_accept(self) -> QPushButton:
        suggestion = self._card.suggestion
        words = {
            "move": self.tr("Use this order"),
            "hide": self.tr("Leave it out"),
            "split": self.tr("Make it two"),
            "add": self.tr("Add it"),
        }.get(suggestion.kind, self.tr("Accept") if suggestion.level == "safe" else self.tr("True, accept"))
        accept = button(words, "primary", self.tr("Put it into the résumé (A or Enter)"))
        accept.clicked.connect(self._card.accept)
        return accept

    def _make_edit(self) -> QPushButton:
        ask = self._card.suggestion.kind == "ask"
        words = self.tr("Write it…") if ask else self.tr("Edit")
        edit = button(words, tip=self.tr("Put it in your own words (E)"))
        edit.clicked.connect(lambda: self._card.edit())
        return edit

    def _make_reject(self) -> QPushButton:
        ask = self._card.suggestion.kind == "ask"
        reject = button(
            self.tr("Skip") if ask else self.tr("Reject"), "plain", self.tr("Leave the résumé as it is (R)")
        )
        reject.clicked.connect(self._card.reject)
        return reject

    def _make_options(self) -> list[QPushButton]:
        """Return a button for each wording that the question offers."""
        options = []
        for words, text in offered_wordings(self._card.suggestion):
            option = button(words, tip=self.tr("Put “{}” there, then look it over").format(words))
            option.clicked.connect(partial(self._card.edit, text))
            options.append(option)
        return options

    def _make_more(self) -> QPushButton:
        more = button("⋯", "plain", self.tr("More: where it is, and what never to suggest again"))
        more.setAccessibleName(self.tr("More"))
        more.clicked.connect(self.open_menu)
        return more

    def open_menu(self) -> QMenu:
        """Show what else can be done."""
        card = self._card
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = rule_words(card.suggestion.rule)
        rows: list[tuple[str, Callable[[], object]]] = []
        if self._answered:
            rows.append((self.tr("Skip for now"), card.reject))
            if card.can_edit:
                rows.append((self.tr("Write it…"), card.edit))
        rows += [
            (self.tr("Never suggest this here"), card.never_here),
            (self.tr("Never suggest “{}” anywhere").format(title), card.never_anywhere),
        ]
        if card.line:
            rows.append((self.tr("Show in the résumé"), partial(card.session.focus_line.emit, card.line)))
        for number, (words, act) in enumerate(rows):
            action = QAction(words, menu)
            action.triggered.connect(lambda _checked=False, act=act: act())
            if number == len(rows) - 1 and card.line:
                menu.addSeparator()
            menu.addAction(action)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        return menu
