"""The menu of a keyword, the same in the list and over the posting."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from tailor.model.match import KeywordMatch
from ui.lists.keyword_words import tier_word
from ui.session import Session
from ui.translation import capital
from ui.views.keyword_card import TIERS, other_words


class KeywordMenu(QMenu):
    """Corrects one keyword."""

    def __init__(self, session: Session, match: KeywordMatch, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        term = match.keyword.term
        self._add(self.tr("Not a skill"), partial(session.refuse_keyword, term))
        self.addSeparator()
        for tier in TIERS:
            act = self._add(capital(tier_word(tier)), partial(session.set_tier, term, tier))
            act.setCheckable(True)
            act.setChecked(match.keyword.tier == tier)
        other = other_words(match)
        if other:
            self.addSeparator()
            self._add(self.tr("“{}” is not the same").format(other), partial(session.set_apart, term, other))

    def open_at(self, place: QPoint) -> None:
        """Show the menu at a place of the screen."""
        self.popup(place)

    def _add(self, words: str, act: partial[None]) -> QAction:
        action = QAction(words.replace("&", "&&"), self)
        action.triggered.connect(lambda _checked=False: act())
        self.addAction(action)
        return action
