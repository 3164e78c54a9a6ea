"""Links the posting and the résumé: what the pointer is over or the user clicks in one is shown in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from ui.lists.keywords import Role

if TYPE_CHECKING:
    from ui.window import MainWindow


class Linking(QObject):
    """Hears the panes and the list of keywords."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._session = window.session
        self._views = (window.posting.view, window.resume.view)
        for view in self._views:
            view.keyword_hovered.connect(self.hover)
            view.keyword_chosen.connect(self.show_again)
        window.posting.view.margin_clicked.connect(window.posting.choose_requirement)
        keywords = window.tabs.keywords.list
        keywords.entered.connect(self._on_entered)
        keywords.viewportEntered.connect(lambda: self.hover(""))

    def hover(self, term: str) -> None:
        """Softly mark a keyword in both panes; "" marks none."""
        for view in self._views:
            view.set_hovered_keyword(term)

    def show_again(self, term: str) -> None:
        """Bring a keyword into sight in both panes though it was the current one before."""
        if term == self._session.current_keyword:
            for view in self._views:
                view.set_current_keyword(term)

    def _on_entered(self, index: QModelIndex) -> None:
        row = index.data(Role.ROW)
        self.hover(row.match.keyword.term if row is not None and row.match is not None else "")
