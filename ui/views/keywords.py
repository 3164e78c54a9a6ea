"""The Keywords tab: every keyword with its state, filters by state, and what to do about the chosen one."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QFrame, QListView, QVBoxLayout, QWidget

from tailor.model.match import KeywordMatch, State
from ui import theme
from ui.lists.keywords import (
    STATES,
    KeywordDelegate,
    KeywordFilter,
    KeywordList,
    Role,
    state_sentence,
    state_word,
)
from ui.session import Session
from ui.views.coverage import CoverageHead
from ui.views.filter_chip import FilterChip
from ui.views.flow import flow
from ui.views.keyword_card import KeywordCard
from ui.views.widgets import HEAD_MARGIN, Pane, Welcome, button, column


class KeywordsPane(Pane):
    """Lists the posting's keywords; choosing one shows it in both panes and says what it rests on."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Keywords"))
        self.model = KeywordList(self)
        self.hard = KeywordFilter(self.model, soft=False, parent=self)
        self.soft = KeywordFilter(self.model, soft=True, parent=self)
        self.list = self._make_list(self.hard, self.tr("Keywords"))
        self.soft_list = self._make_list(self.soft, self.tr("Soft skills"))
        self.soft_button = button("", "link", self.tr("Show or fold what can hardly be claimed by a word"))
        self.soft_button.setCheckable(True)
        self.card = KeywordCard(session, self)
        self.chips = self._make_chips()
        hint = self.tr("Add a posting: what it asks for is listed here, with what you answer.")
        self._empty = Welcome(self.tr("No keywords yet"), hint, self)
        self._empty.add(1)
        self._body = QWidget(self)
        self._lay_out()
        self.soft_button.toggled.connect(self._show_soft)
        session.matches_changed.connect(self._show_matches)
        session.changed.connect(self._show_matches)
        session.current_keyword_changed.connect(self._on_current_keyword)
        self.setFocusProxy(self.list)
        self._show_matches()

    def _make_list(self, proxy: KeywordFilter, name: str) -> QListView:
        view = QListView(self)
        view.setModel(proxy)
        view.setItemDelegate(KeywordDelegate(view))
        view.setAccessibleName(name)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setUniformItemSizes(True)
        view.selectionModel().currentChanged.connect(self._on_row_chosen)
        return view

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
        head = CoverageHead(self._session, self)
        chips = flow(*self.chips.buttons(), spacing=theme.scaled(4))
        top = column(head, chips, margins=(16, 16, 12, 6), spacing=10)
        lists = column(self.list, self.soft_button, self.soft_list, margins=(HEAD_MARGIN - 10, 0, 4, 4), spacing=2)
        lists.setStretch(0, 3)
        lists.setStretch(2, 1)
        bottom = column(self.card, margins=(12, 4, 12, 12))
        self._body.setLayout(column(top, lists, bottom))
        layout = self._body.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setStretch(1, 1)
        self.setLayout(column(self._empty, self._body))

    # Showing

    def _show_matches(self) -> None:
        self.model.show(self._session.matches, self._session.answers)
        empty = self.model.rowCount() == 0
        self._empty.setVisible(empty)
        self._body.setVisible(not empty)
        for number, state in enumerate((None, *STATES)):
            word = state_word(state).capitalize() if state else self.tr("All")
            self.chips.button(number).setText(f"{word} {self.model.count(state, soft=False)}")
            self.chips.button(number).updateGeometry()
        soft = self.model.count(None, soft=True)
        self.soft_button.setVisible(soft > 0)
        arrow = "▾" if self.soft_button.isChecked() else "▸"
        self.soft_button.setText(self.tr("{} Soft skills · {}").format(arrow, soft))
        self.soft_list.setVisible(soft > 0 and self.soft_button.isChecked())
        self._on_current_keyword(self._session.current_keyword)

    def _show_soft(self) -> None:
        self._show_matches()

    def show_state(self, state: State | None) -> None:
        """Show the keywords of this state alone, or all."""
        self.chips.button((None, *STATES).index(state)).setChecked(True)

    def _on_chip(self, number: int, checked: bool) -> None:  # Qt's signature
        if checked:
            state = (None, *STATES)[number]
            self.hard.show_state(state)
            self.soft.show_state(state)
            self._on_current_keyword(self._session.current_keyword)

    def _on_current_keyword(self, term: str) -> None:
        """Select the keyword that was chosen anywhere, and show its card."""
        row = self.model.row_of(term)
        source = self.model.index(row) if row >= 0 else QModelIndex()
        for view, proxy in ((self.list, self.hard), (self.soft_list, self.soft)):
            index = proxy.mapFromSource(source)
            selection = view.selectionModel()
            selection.blockSignals(True)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            selection.blockSignals(False)
            view.viewport().update()
            if index.isValid():
                view.scrollTo(index)
        self.card.show_match(source.data(Role.MATCH) if source.isValid() else None)

    def _on_row_chosen(self, index: QModelIndex) -> None:
        match: KeywordMatch | None = index.data(Role.MATCH)
        if match:
            self._session.select_keyword(match.keyword.term)
