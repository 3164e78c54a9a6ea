"""The Keywords tab: every keyword with its state, filters by state, and what to do about the chosen one."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from tailor.analysis.corrections import find_places
from tailor.model.match import KeywordMatch, State
from ui import theme, translation
from ui.derived import same
from ui.lists.keyword_rows import FOLDABLE, Group, KeywordRow, group_of, is_shown, keyword_rows
from ui.lists.keyword_words import STATES, state_sentence, state_word
from ui.lists.keywords import KeywordList, Role
from ui.session import Session
from ui.translation import capital
from ui.views.coverage import CoverageHead
from ui.views.filter_chip import FilterChip
from ui.views.flow import flow
from ui.views.keyword_card import KeywordCard
from ui.views.keyword_list import KeywordView
from ui.views.keyword_menu import KeywordMenu
from ui.views.reading_area import SnugArea
from ui.views.widgets import HEAD_MARGIN, Pane, Welcome, column


class KeywordsPane(Pane):
    """Lists the posting's keywords; choosing one shows it in both panes and says what it rests on."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state: State | None = None
        self._shown: tuple[object, ...] = ()
        self.is_behind = False
        """Whether another tab stands in front: the list is then filled when it is seen."""
        self._unfolded: frozenset[Group] = frozenset()
        self.setAccessibleName(self.tr("Keywords"))
        self.model = KeywordList(self)
        self.list = KeywordView(self.model, self)
        self.list.setAccessibleName(self.tr("Keywords"))
        self.list.setAccessibleDescription(self.tr("Del says that a keyword is not a skill."))
        self.card = KeywordCard(session, self)
        self.chips = self._make_chips()
        hint = self.tr("Add a posting: what it asks for is listed here, with what you answer.")
        self._empty = Welcome(self.tr("No keywords yet"), hint, self, "keyword")
        self._empty.add(1)
        self._body = QWidget(self)
        self._lay_out()
        self._listen()
        self.lead_to(self.list)
        self._show_matches()

    def _make_chips(self) -> QButtonGroup:
        """Make the filters by state, one of them always on."""
        group = QButtonGroup(self)
        for number, state in enumerate((None, *STATES)):
            tip = state_sentence(state) if state else self.tr("All keywords")
            chip = FilterChip(state, tip)
            chip.setChecked(state is None)
            group.addButton(chip, number)
        group.idToggled.connect(self._on_chip)
        return group

    def _lay_out(self) -> None:
        self.head = CoverageHead(self._session, self)
        chips = flow(*self.chips.buttons(), spacing=theme.scaled(1))
        top = column(self.head, chips, margins=(HEAD_MARGIN, 14, 12, 6), spacing=9)
        lists = column(self.list, margins=(HEAD_MARGIN - 10, 0, 4, 0))
        bottom = column(SnugArea(self.card, self), margins=(HEAD_MARGIN - 8, 6, 10, 10))
        self._body.setLayout(column(top, lists, bottom))
        layout = self._body.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setStretch(1, 1)
        self.setLayout(column(self._empty, self._body))

    def _listen(self) -> None:
        session, view = self._session, self.list
        session.matches_changed.connect(self._on_changed)
        session.changed.connect(self._on_changed)
        session.opened.connect(view.scrollToTop)
        session.current_keyword_changed.connect(self._on_current_keyword)
        view.chosen.connect(self._on_row_chosen)
        view.toggled.connect(self._fold)
        view.add_wanted.connect(session.add_keyword)
        view.refuse_wanted.connect(session.refuse_keyword)
        view.menu_wanted.connect(self._show_menu)

    # Showing

    @Slot()
    def _on_changed(self) -> None:
        if not same(self._shown, self._now()) and not self.is_behind:
            self._show_matches()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while another tab stood in front."""
        super().showEvent(event)
        self.is_behind = False
        self._on_changed()

    def hideEvent(self, event: QHideEvent) -> None:
        """Show no more until it is seen again."""
        super().hideEvent(event)
        self.is_behind = True

    def _now(self) -> tuple[object, ...]:
        """Return all that the list follows from."""
        session = self._session
        return session.matches, session.posting, session.answers, session.current_keyword

    def _show_matches(self) -> None:
        session, matches = self._session, self._session.matches.keywords
        self._shown = self._now()
        rows = keyword_rows(matches, session.answers, session.posting.more_terms, self._state, self._unfolded)
        selection = self.list.selectionModel()
        selection.blockSignals(True)  # rows that go must not choose their neighbour
        self.model.show(rows)
        selection.blockSignals(False)
        empty = not matches and not session.posting.more_terms
        self._empty.setVisible(empty)
        self._body.setVisible(not empty)
        counted = [match for match in matches if group_of(match) != "soft"]
        for number, state in enumerate((None, *STATES)):
            word = capital(state_word(state)) if state else self.tr("All")
            count = sum(is_shown(match, state) for match in counted)
            self.chips.button(number).setText(f"{word} {translation.number(count)}")
            self.chips.button(number).updateGeometry()
        self._on_current_keyword(session.current_keyword)

    def show_state(self, state: State | None) -> None:
        """Show the keywords of this state alone, or all."""
        self.chips.button((None, *STATES).index(state)).setChecked(True)

    def _on_chip(self, number: int, checked: bool) -> None:  # Qt's signature
        if checked:
            self._state = (None, *STATES)[number]
            self._show_matches()

    def fold_all(self) -> None:
        """Unfold what is folded; with all unfolded, fold it."""
        self._unfolded = frozenset() if self._unfolded == FOLDABLE else FOLDABLE
        self._show_matches()

    def _fold(self, group: Group) -> None:
        self._unfolded ^= {group}
        self._show_matches()

    def _on_current_keyword(self, term: str) -> None:
        """Select the keyword that was chosen anywhere, and show its card."""
        if self.is_behind:
            return
        match = next((one for one in self._session.matches.keywords if one.keyword.term == term), None)
        self.card.show_match(match)
        if match and group_of(match) == "soft" and "soft" not in self._unfolded:
            self._fold("soft")
            return
        row = self.model.row_of(term)
        current: KeywordRow | None = self.list.currentIndex().data(Role.ROW)
        if row < 0 and current is not None and current.kind != "keyword":
            return  # the user stands on a heading or a further term
        index = self.model.index(row) if row >= 0 else QModelIndex()
        if index == self.list.currentIndex():
            return
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        self.list.viewport().update()
        if index.isValid():
            self.list.scrollTo(index)

    def _on_row_chosen(self, row: KeywordRow | None) -> None:
        """Show a keyword everywhere, or where the posting says a further term."""
        if row is None or row.kind == "heading":
            return
        self._session.select_keyword(row.text if row.match else "")
        if row.kind == "more":
            places = find_places(self._session.posting, row.text)
            if places:
                self._session.focus_posting.emit(*places[0])

    def _show_menu(self, match: KeywordMatch, place: QPoint) -> None:
        KeywordMenu(self._session, match, self).open_at(place)
